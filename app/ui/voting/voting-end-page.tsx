import type { Instant } from '~/domain/time'
import { officersNeeded, type VotingAct, type VotingAnswer } from '~/domain/voting/voting-change'
import { PageHeading, Stack } from '../arrange'
import { Button, ButtonRow } from '../button'
import { Choice } from '../choice'
import { Details } from '../details'
import { Enhance } from '../enhance'
import { ErrorSummary } from '../error-summary'
import { Form, type FormReply } from '../form'
import { BackLink } from '../layout'
import { T, useMessages, type Translator } from '../messages'
import { Notice } from '../notice'
import { MomentField } from '../round/moment-field'
import { SummaryList } from '../summary-list'
import { TextArea } from '../text-area'

interface Change {
  id: string
  act: VotingAct
  until: Instant | null
  because: string
  at: Instant
  byName: string
  state: VotingAnswer | 'waits' | 'lapsed'
  lapsesAt: Instant
  mayAgree: boolean
  mayTakeBack: boolean
}

interface VotingEndPageProps {
  /** The round's page. */
  href: string
  title: string
  closesAt: Instant | null
  decidesAt: Instant
  isClosed: boolean
  /** Votes went missing with a copy that was brought back, and nobody has settled what comes of it. */
  restored: boolean
  /** What may be asked for now; nothing when voting is not open, or all is counted. */
  possible: readonly VotingAct[]
  /** Why this officer has no say in it; nothing when she has. */
  out: 'interest' | 'challenged' | 'officers-are-free' | null
  freeOfficers: number
  mayManage: boolean
  once: string
  changes: readonly Change[]
  reply: FormReply
}

/** When voting ends: one officer asks for a change, a second one answers, and all of it can be read afterwards. */
export function VotingEndPage(page: VotingEndPageProps) {
  const {
    href,
    title,
    closesAt,
    decidesAt,
    isClosed,
    restored,
    possible,
    out,
    freeOfficers,
    mayManage,
    once,
    changes,
    reply,
  } = page
  const { t } = useMessages()
  const waiting = changes.filter(({ state }) => state === 'waits')
  const settled = changes.filter(({ state }) => state !== 'waits')
  const lead =
    isClosed && closesAt !== null
      ? t(possible.includes('again') ? 'sealing.end.again-lead' : 'sealing.end.closed', { closedAt: closesAt })
      : possible.length > 0 && closesAt !== null
        ? t('sealing.end.lead', { closesAt })
        : t('sealing.end.not-open')
  return (
    <Stack room="loose">
      <BackLink href={mayManage ? `${href}/manage` : href}>{mayManage ? t('round.manage') : title}</BackLink>
      <ErrorSummary errors={reply.errors} general={reply.general} />
      <PageHeading eyebrow={title} title={t('sealing.end.title')} lead={lead} />
      {!isClosed && possible.length === 0 && mayManage && (
        <p>
          <a href={`${href}/manage/dates`}>{t('sealing.end.change-dates')}</a>
        </p>
      )}
      {restored && (
        <Notice kind="stop" title={t('sealing.news.vote-restored')}>
          <p>{t('sealing.end.restored')}</p>
        </Notice>
      )}
      {possible.length > 0 && out !== null && (
        <Notice kind="note" title={t(`sealing.end.out.${out}`)}>
          <p>{t(`sealing.end.out.${out}-body`)}</p>
          {out !== 'officers-are-free' && freeOfficers < officersNeeded && <p>{t('sealing.end.out.stand-in')}</p>}
        </Notice>
      )}
      {waiting.map((change) => (
        <Waiting key={change.id} change={change} />
      ))}
      {waiting.length === 0 && possible.length > 0 && out === null && (
        <Stack as="section">
          <h2>{t('sealing.end.ask')}</h2>
          <Form answers={reply.answers} errors={reply.errors} once>
            <input type="hidden" name="step" value="ask" />
            <input type="hidden" name="once" value={once} />
            <Choice
              kind="one"
              name="act"
              legend={t('sealing.end.act')}
              options={possible.map((act) => ({
                value: act,
                label: t(`sealing.end.act.${act}`),
                hint: t(`sealing.end.act.${act}-hint`),
              }))}
            />
            <MomentField
              name="until"
              legend={t('sealing.end.until')}
              hint={<T k="sealing.end.until-hint" values={{ decidesAt }} />}
            />
            <TextArea
              name="because"
              label={t('sealing.end.because')}
              hint={t('sealing.end.because-hint')}
              most={400}
              rows={3}
            />
            <div>
              <Button>{t('sealing.end.ask-do')}</Button>
            </div>
          </Form>
        </Stack>
      )}
      {settled.length > 0 && (
        <Details summary={t('sealing.end.before')}>
          {settled.map((change) => (
            <SummaryList
              key={change.id}
              rows={[
                {
                  label: t(`sealing.end.answer.${change.state === 'waits' ? 'lapsed' : change.state}`),
                  value: what(change, t),
                },
                { label: t('sealing.end.because'), value: change.because },
              ]}
            />
          ))}
        </Details>
      )}
      <Enhance script="forms" />
    </Stack>
  )
}

const what = ({ act, until }: Change, t: Translator['t']) =>
  act === 'extend' || act === 'again'
    ? t(`sealing.end.asked.${act}`, { untilAt: until ?? 0 })
    : t(`sealing.end.asked.${act}`)

function Waiting({ change }: { change: Change }) {
  const { t } = useMessages()
  const answer = (name: VotingAnswer, kind?: 'quiet' | 'stop') => (
    <Form once>
      <input type="hidden" name="step" value="answer" />
      <input type="hidden" name="change" value={change.id} />
      <input type="hidden" name="answer" value={name} />
      <div>
        <Button kind={kind}>
          {t(
            name === 'agreed'
              ? 'sealing.end.agree'
              : name === 'refused'
                ? 'sealing.end.refuse'
                : 'sealing.end.take-back',
          )}
        </Button>
      </div>
    </Form>
  )
  return (
    <Notice kind={change.act === 'extend' ? 'wait' : 'stop'} title={what(change, t)}>
      <p>{t('sealing.end.asked-by', { name: change.byName, askedAt: change.at })}</p>
      <p>{change.because}</p>
      <p>{t('sealing.end.lapses', { lapsesAt: change.lapsesAt })}</p>
      {change.mayAgree ? (
        <ButtonRow>
          {answer('agreed')}
          {answer('refused', 'quiet')}
        </ButtonRow>
      ) : (
        <>
          <p>{t('sealing.end.waits')}</p>
          {change.mayTakeBack && answer('taken-back', 'quiet')}
        </>
      )}
    </Notice>
  )
}
