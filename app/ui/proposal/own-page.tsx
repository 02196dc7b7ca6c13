import { isPublic, type Draft, type ProposalEventKind, type Standing, type Whereabouts } from '~/domain/proposal'
import type { RoundDates } from '~/domain/round'
import type { Instant } from '~/domain/time'
import { PageHeading, Stack } from '../arrange'
import { ButtonLink, ButtonRow } from '../button'
import { BackLink } from '../layout'
import { useMessages } from '../messages'
import { Notice } from '../notice'
import { When } from '../values'
import { AnswerList } from './answer-list'
import type { Naming } from './answers'
import { WhereItStands } from './where-it-stands'

interface OwnPageProps extends Naming {
  href: string
  applyHref: string
  publicHref: string
  round: { title: string; dates: RoundDates }
  reference: string
  draft: Draft
  standing: Standing
  whereabouts: Whereabouts
  /** Why it was found not eligible, once that is told. */
  notEligibleBecause: string | null
  sentAt: Instant | null
  /** Ideas can still come in, so it can still be taken back or withdrawn. */
  open: boolean
  history: readonly { kind: ProposalEventKind; at: Instant }[]
}

/** An idea as its applicant sees it once it is no draft any more, or too late: where it stands and what can be done. */
export function OwnPage(props: OwnPageProps) {
  const { href, applyHref, publicHref, round, reference, draft, standing, sentAt, open, history } = props
  const because = props.notEligibleBecause
  const { t } = useMessages()
  const { closesAt } = round.dates
  return (
    <>
      <BackLink href={applyHref}>{round.title}</BackLink>
      <PageHeading eyebrow={`${round.title} · ${reference}`} title={draft.title || t('proposal.untitled')}>
        {isPublic(standing) && (
          <>
            <WhereItStands whereabouts={props.whereabouts} dates={round.dates} />
            {because && (
              <Notice kind="wait" title={t('proposal.public.why-not-eligible')}>
                <p>{because}</p>
              </Notice>
            )}
            {sentAt !== null && <p>{t('proposal.own.sent', { sentAt })}</p>}
            <p>
              <a href={publicHref}>{t('proposal.own.public')}</a>
            </p>
          </>
        )}
        {standing === 'withdrawn' && <p className="lead">{t('proposal.own.withdrawn')}</p>}
        {standing === 'draft' && (
          <Notice kind="wait" title={t('proposal.own.unsent')}>
            <p>{t('proposal.own.unsent-body')}</p>
          </Notice>
        )}
      </PageHeading>
      {open && standing === 'submitted' && (
        <Stack as="section">
          <h2>{t('proposal.own.change')}</h2>
          <p>{t('proposal.own.until', { closesAt })}</p>
          <ButtonRow>
            <ButtonLink href={`${href}/take-back`} kind="quiet">
              {t('proposal.own.take-back')}
            </ButtonLink>
            <a href={`${href}/withdrawal`}>{t('proposal.own.withdraw')}</a>
          </ButtonRow>
        </Stack>
      )}
      {open && standing === 'withdrawn' && (
        <ButtonRow>
          <ButtonLink href={applyHref}>{t('proposal.own.new')}</ButtonLink>
        </ButtonRow>
      )}
      <AnswerList {...props} heading={t(isPublic(standing) ? 'proposal.own.public-answers' : 'proposal.own.answers')} />
      {history.length > 0 && <History history={history} />}
    </>
  )
}

function History({ history }: Pick<OwnPageProps, 'history'>) {
  const { t } = useMessages()
  return (
    <Stack as="section">
      <h2>{t('proposal.history')}</h2>
      <ol>
        {history.map(({ kind, at }) => (
          <li key={`${kind} ${at}`}>
            {t(`proposal.event.${kind}`)}, <When at={at} />
          </li>
        ))}
      </ol>
    </Stack>
  )
}
