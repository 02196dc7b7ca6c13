import type { Instant } from '~/domain/time'
import type { ChallengeAbout, MeasureAnswer, MeasureKind } from '~/domain/voting/challenge'
import { PageHeading, Stack } from '../arrange'
import { Button, ButtonRow } from '../button'
import { Choice } from '../choice'
import { Details } from '../details'
import { Empty } from '../empty'
import { Enhance } from '../enhance'
import { ErrorSummary } from '../error-summary'
import { Form, type FormReply } from '../form'
import { BackLink } from '../layout'
import { useMessages } from '../messages'
import { Notice } from '../notice'
import { SummaryList } from '../summary-list'
import { DataTable } from '../table'
import { Tag } from '../tag'
import { TextArea } from '../text-area'
import { SinceTheCount, type SinceShown } from './since-the-count'

interface Measure {
  id: string
  kind: MeasureKind
  because: string
  at: Instant
  byName: string
  answer: MeasureAnswer | null
  mayAgree: boolean
  mayTakeBack: boolean
}

interface ChallengesPageProps {
  href: string
  title: string
  once: string
  /** Why this officer settles nothing about the vote; nothing when she may. */
  out: 'interest' | 'challenged' | 'officers-are-free' | null
  /** How many stand in the way of paying. */
  inTheWay: number
  since: readonly SinceShown[]
  mayRecount: boolean
  challenges: readonly {
    number: number
    about: ChallengeAbout
    isPublic: boolean
    words: string
    at: Instant
    answered: boolean
  }[]
  possible: readonly MeasureKind[]
  measures: readonly Measure[]
  reply: FormReply
}

/** For officers: what people say is wrong with a vote, the answers, a recount, and what two of them settle. */
export function ChallengesPage(page: ChallengesPageProps) {
  const { href, title, once, out, inTheWay, since, mayRecount, challenges, possible, measures, reply } = page
  const { t } = useMessages()
  const settled = measures.filter(({ answer }) => answer !== null)
  return (
    <Stack room="loose">
      <BackLink href={`${href}/results`}>{t('voting.results.title')}</BackLink>
      <ErrorSummary errors={reply.errors} general={reply.general} />
      <PageHeading
        eyebrow={title}
        title={t('challenge.all.title')}
        lead={t(inTheWay > 0 ? 'challenge.all.lead' : 'challenge.all.lead-none', { count: inTheWay })}
      />
      {measures.map((one) => one.answer === null && <Waiting key={one.id} measure={one} />)}
      {challenges.length === 0 ? (
        <Empty title={t('challenge.all.none')}>
          <p>{t('challenge.all.none-body')}</p>
        </Empty>
      ) : (
        <DataTable
          caption={t('challenge.all.caption')}
          captionUnseen
          rows={challenges}
          rowKey={({ number }) => String(number)}
          columns={[
            {
              label: t('challenge.about'),
              header: true,
              cell: ({ number, about, words }) => (
                <>
                  <a href={`${href}/challenges/${number}`}>
                    {t('challenge.all.one', { number, about: t(`challenge.about.${about}`) })}
                  </a>
                  <span className="why">{shortened(words)}</span>
                </>
              ),
            },
            { label: t('challenge.all.came'), cell: ({ at }) => t('challenge.all.at', { whenAt: at }) },
            {
              label: t('challenge.reading'),
              cell: ({ isPublic }) => t(isPublic ? 'challenge.all.public' : 'challenge.all.private'),
            },
            {
              label: t('challenge.all.state'),
              cell: ({ answered }) => (
                <Tag kind={answered ? 'good' : 'wait'}>
                  {t(answered ? 'challenge.all.answered' : 'challenge.all.waits')}
                </Tag>
              ),
            },
          ]}
        />
      )}
      {mayRecount && (
        <Stack as="section">
          <h2>{t('challenge.recount.title')}</h2>
          <p>{t('challenge.recount.lead')}</p>
          <SinceTheCount since={since} />
          <Form once>
            <input type="hidden" name="step" value="recount" />
            <div>
              <Button kind="quiet">{t('challenge.recount.do')}</Button>
            </div>
          </Form>
        </Stack>
      )}
      {out !== null && (inTheWay > 0 || measures.some(({ answer }) => answer === null)) && (
        <Notice kind="note" title={t(`sealing.end.out.${out}`)}>
          <p>{t(`sealing.end.out.${out}-body`)}</p>
        </Notice>
      )}
      {possible.length > 0 && (
        <Stack as="section">
          <h2>{t('challenge.measure.title')}</h2>
          <p>{t('challenge.measure.lead')}</p>
          <Form answers={reply.answers} errors={reply.errors} once>
            <input type="hidden" name="step" value="ask" />
            <input type="hidden" name="once" value={once} />
            <Choice
              kind="one"
              name="kind"
              legend={t('challenge.measure.kind')}
              options={possible.map((kind) => ({
                value: kind,
                label: t(`challenge.measure.${kind}`),
                hint: t(`challenge.measure.${kind}-hint`),
              }))}
            />
            <TextArea
              name="because"
              label={t('challenge.measure.because')}
              hint={t('challenge.measure.because-hint')}
              most={1_000}
              rows={4}
            />
            <div>
              <Button>{t('challenge.measure.ask')}</Button>
            </div>
          </Form>
        </Stack>
      )}
      {settled.length > 0 && (
        <Details summary={t('challenge.measure.before')}>
          {settled.map(({ id, kind, because, byName, at, answer }) => (
            <SummaryList
              key={id}
              rows={[
                { label: t(`challenge.measure.${kind}`), value: t(`challenge.measure.was.${answer ?? 'agreed'}`) },
                {
                  label: t('challenge.measure.asked'),
                  value: t('challenge.measure.asked-by', { name: byName, whenAt: at }),
                },
                { label: t('challenge.measure.because'), value: because },
              ]}
            />
          ))}
        </Details>
      )}
      <Enhance script="forms" />
    </Stack>
  )
}

const shortened = (words: string) => (words.length > 140 ? `${words.slice(0, 139)}…` : words)

/** What one officer asked for: another agrees, or says no; the one who asked may take it back. */
function Waiting({ measure }: { measure: Measure }) {
  const { t } = useMessages()
  const { id, kind, because, byName, at, mayAgree, mayTakeBack } = measure
  const answer = (name: MeasureAnswer, look?: 'quiet') => (
    <Form once>
      <input type="hidden" name="step" value="answer" />
      <input type="hidden" name="measure" value={id} />
      <input type="hidden" name="answer" value={name} />
      <div>
        <Button kind={look}>{t(`challenge.measure.do.${name}`)}</Button>
      </div>
    </Form>
  )
  return (
    <Notice kind="stop" title={t('challenge.measure.waits', { what: t(`challenge.measure.${kind}`) })}>
      <p>{t('challenge.measure.asked-by', { name: byName, whenAt: at })}</p>
      <p>{because}</p>
      {mayAgree ? (
        <ButtonRow>
          {answer('agreed')}
          {answer('refused', 'quiet')}
        </ButtonRow>
      ) : (
        <>
          <p>{t('challenge.measure.waits-body')}</p>
          {mayTakeBack && answer('taken-back', 'quiet')}
        </>
      )}
    </Notice>
  )
}
