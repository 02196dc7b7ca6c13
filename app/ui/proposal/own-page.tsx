import {
  isPublic,
  type Asks,
  type Draft,
  type ProposalEventKind,
  type Standing,
  type Whereabouts,
  type WhyNot,
} from '~/domain/proposal'
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
import { CameFrom, StaysWhereItWas, UseAgain, type RelativeShown } from './carry-pages'
import { PicturesRead, type OwnPicturesShown } from './pictures-around'
import { TalkWaiting } from './checking-talk'
import { JoiningNotice, type OwnJoining } from './joining-pages'
import { WhereItStands } from './where-it-stands'
import { WhoIsInTask, type WhoIsIn } from './who-is-in'
import { WhyNotInWords } from './why-not'

interface OwnPageProps extends Naming {
  href: string
  applyHref: string
  publicHref: string
  round: { title: string; dates: RoundDates }
  reference: string
  draft: Draft
  asks: Asks
  standing: Standing
  whereabouts: Whereabouts
  /** Why it was found not eligible, once that is told. */
  notEligibleBecause: WhyNot | null
  sentAt: Instant | null
  pictures: OwnPicturesShown
  /** Ideas can still come in, so it can still be taken back. */
  open: boolean
  /** It can still be withdrawn: until the votes are in. */
  mayWithdraw: boolean
  /** Whether anything has been said to its applicant while it was checked, and waits for her answer. */
  talked: boolean
  asked: boolean
  whoIsIn: WhoIsIn
  /** The idea it came from, if it did. */
  origin: RelativeShown | null
  /** What was suggested about it and a like one. */
  joining: OwnJoining | null
  /** When its round opens, as long as it is not open yet. */
  opensAt: Instant | null
  /** There is an open round, and this idea is under way nowhere. */
  mayUseAgain: boolean
  history: readonly { kind: ProposalEventKind; at: Instant }[]
}

/** An idea as its applicant sees it once it is no draft any more, or too late: where it stands and what can be done. */
export function OwnPage(props: OwnPageProps) {
  const { href, applyHref, publicHref, round, reference, draft, standing, sentAt, open, mayWithdraw, history } = props
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
                <WhyNotInWords {...because} />
              </Notice>
            )}
            {sentAt !== null && <p>{t('proposal.own.sent', { sentAt })}</p>}
            <p>
              <a href={publicHref}>{t('proposal.own.public')}</a>
            </p>
          </>
        )}
        {standing === 'withdrawn' && (
          <StaysWhereItWas home={applyHref.split('/rounds/')[0] ?? ''} origin={props.origin} />
        )}
        {standing === 'withdrawn' && <p className="lead">{t('proposal.own.withdrawn')}</p>}
        {standing === 'sent-back' && (
          <Notice kind="wait" title={t('checking.again.over')}>
            <p>{t('checking.again.over-body')}</p>
          </Notice>
        )}
        {standing === 'draft' && props.opensAt === null && (
          <Notice kind="wait" title={t('proposal.own.unsent')}>
            <p>{t('proposal.own.unsent-body')}</p>
          </Notice>
        )}
      </PageHeading>
      {standing === 'draft' && <CameFrom href={href} origin={props.origin} opensAt={props.opensAt} />}
      <JoiningNotice href={href} joining={props.joining} />
      <TalkWaiting href={href} talked={props.talked} asked={props.asked} />
      {open && standing === 'submitted' && (
        <Stack as="section">
          <h2>{t('proposal.own.change')}</h2>
          <p>{t('proposal.own.until', { closesAt })}</p>
          <ButtonRow>
            <ButtonLink href={`${href}/take-back`} kind="quiet">
              {t('proposal.own.take-back')}
            </ButtonLink>
            {mayWithdraw && <a href={`${href}/withdrawal`}>{t('proposal.own.withdraw')}</a>}
          </ButtonRow>
        </Stack>
      )}
      {!open && mayWithdraw && isPublic(standing) && (
        <p>
          <a href={`${href}/withdrawal`}>{t('proposal.own.withdraw')}</a>
        </p>
      )}
      {open && standing === 'withdrawn' && (
        <ButtonRow>
          <ButtonLink href={applyHref}>{t('proposal.own.new')}</ButtonLink>
        </ButtonRow>
      )}
      <UseAgain href={href} may={props.mayUseAgain} />
      <AnswerList {...props} heading={t(isPublic(standing) ? 'proposal.own.public-answers' : 'proposal.own.answers')} />
      <PicturesRead of={props.pictures} title={draft.title} />
      <WhoIsInTask href={href} whoIsIn={props.whoIsIn} />
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
