import type { Refusal } from '~/domain/refusal'
import { givesPoints, usualBarPercent, type BallotRule } from '~/domain/round'
import { PageHeading, Stack } from '../arrange'
import { Button, ButtonRow } from '../button'
import { Card } from '../card'
import { Details } from '../details'
import { Enhance } from '../enhance'
import { ErrorSummary } from '../error-summary'
import { Form } from '../form'
import { BackLink } from '../layout'
import { useMessages } from '../messages'
import { Notice } from '../notice'
import { DataTable } from '../table'
import { Tag } from '../tag'
import { ballotInWords } from '../round/ballot-in-words'
import { useNames } from './decision-words'
import { LookAtVotes } from './look-at-votes'
import { OutcomeOfVote, useSums, type VoteOver } from './panel-vote-outcome'
import { PanelVoteSlip, type SlipShown } from './panel-vote-slip'

interface Item extends Omit<SlipShown, 'open'> {
  readonly state: 'not-yet' | 'open' | 'over' | 'void'
  readonly mayKeep: boolean
  readonly hasInterest: boolean
  readonly mayCast: boolean
  readonly open:
    | (SlipShown['open'] & {
        readonly byBallot: boolean
        readonly gave: readonly unknown[]
        readonly toCome: readonly unknown[]
      })
    | null
  readonly past: readonly Pick<VoteOver, 'sequence' | 'result' | 'hidden'>[]
}

interface Named {
  readonly personId: string
  readonly name: string
}

interface OpenBallot {
  readonly secret: boolean
  readonly voted: boolean
  readonly gave: readonly Named[]
  readonly toCome: readonly Named[]
  readonly mayKeyIn: readonly Named[]
}

interface PanelVotesPageProps {
  round: { title: string; href: string }
  secret: boolean
  casting: boolean
  /** How members fill in one ballot for all ideas; nothing where each is a vote of its own. */
  ballot?: BallotRule
  barPercent?: number
  /** The panel's ballot while it is open. */
  openBallot: OpenBallot | null
  quorum: number
  cannot: Refusal | null
  isMember: boolean
  isHere: boolean
  keeps: boolean
  soFar: number
  items: readonly Item[]
  /** What was just done: an idea's reference, or `opened`. */
  done: string | null
  general?: string
}

/** The panel's votes: for a member those that are open now, and for everyone at the meeting how far they are. */
export function PanelVotesPage(props: PanelVotesPageProps) {
  const { round, secret, casting, quorum, cannot, isMember, isHere, keeps, items, done, general, soFar } = props
  const { t, say } = useMessages()
  const { ballot, barPercent = usualBarPercent, openBallot } = props
  const open = items.filter((item): item is Item & SlipShown => item.open !== null && !item.open.byBallot)
  // While she is reading what to say, the page stays as it is.
  const toSay = open.some((item) => item.open.mayNot === null && !item.open.voted)
  const toOpen = items.some(({ state, mayKeep }) => mayKeep && (state === 'not-yet' || state === 'void'))
  return (
    <Stack room="loose">
      <ErrorSummary errors={{}} general={general} />
      <BackLink href={`${round.href}/decision`}>{t('decision.list')}</BackLink>
      <PageHeading
        eyebrow={round.title}
        title={t('voices.heading')}
        lead={
          ballot
            ? t(secret ? 'bodies.lead.secret' : 'bodies.lead.by-name')
            : t(secret ? 'voices.lead.secret' : 'voices.lead.by-name')
        }
      />
      {done === 'opened' && !general && <Notice kind="good" announce title={t('voices.opened')} />}
      {done === 'ballot' && !general && (
        <Notice kind="good" announce title={t(secret ? 'bodies.in.secret' : 'bodies.in.by-name')} />
      )}
      {done === 'ballot-for' && !general && <Notice kind="good" announce title={t('voices.desk.done.key-in')} />}
      {done === 'ballot-closed' && !general && <Notice kind="good" announce title={t('bodies.closed')} />}
      {cannot && <Notice kind="wait" title={say(cannot)} />}
      {isMember && !isHere && <Notice kind="wait" title={t('refusal.not-in-the-room')} />}
      {isMember && (
        <Stack as="section" id="open">
          <h2>{t('voices.open')}</h2>
          {openBallot && <BallotToFillIn href={round.href} ballot={openBallot} />}
          {open.length === 0
            ? !openBallot && <p>{t('voices.open.none')}</p>
            : open.map((item) => (
                <PanelVoteSlip
                  key={item.reference}
                  roundHref={round.href}
                  item={item}
                  done={done === item.reference && !general}
                />
              ))}
        </Stack>
      )}
      {openBallot && keeps && <KeepBallot href={round.href} ballot={openBallot} />}
      {!toSay && (
        <LookAtVotes href={`${round.href}/panel-votes`} liveHref={`${round.href}/panel-votes/live`} soFar={soFar} />
      )}
      <AllVotes items={items} href={`${round.href}/panel-votes`} keeps={keeps} />
      {keeps && toOpen && (
        <Form once>
          <ButtonRow>
            <Button name="step" value="open-all" kind={open.length > 0 && isMember ? 'quiet' : 'main'}>
              {t(ballot && !items.some(({ state }) => state !== 'not-yet') ? 'bodies.open' : 'voices.open-all')}
            </Button>
          </ButtonRow>
        </Form>
      )}
      <Details summary={t('voices.rules')}>
        <ul>
          <li>{t('voices.rules.who')}</li>
          <li>{t('voices.rules.quorum', { quorum })}</li>
          {ballot ? (
            <>
              <li>{ballotInWords(ballot, t)}</li>
              <li>{t(givesPoints(ballot) ? 'bodies.bar.points' : 'bodies.bar.ticks', { percent: barPercent })}</li>
              <li>{t('bodies.rules.left-out')}</li>
            </>
          ) : (
            <li>{t('voices.rules.carried')}</li>
          )}
          <li>{t(casting ? 'voices.rules.casting' : 'voices.rules.tie')}</li>
          <li>{t(secret ? 'voices.rules.secret' : 'voices.rules.by-name')}</li>
          {secret && <li>{t('voices.rules.secret.honest')}</li>}
          <li>{t('voices.rules.interest')}</li>
        </ul>
      </Details>
      <Enhance script="forms" />
    </Stack>
  )
}

/** The way to a member's ballot, or that she has filled it in. */
function BallotToFillIn({ href, ballot }: { href: string; ballot: OpenBallot }) {
  const { t } = useMessages()
  const { voted, secret } = ballot
  if (voted && secret) return <Notice kind="good" title={t('bodies.in.secret')} />
  return (
    <Card as="article">
      <div className="stack">
        <h3>{t('bodies.heading')}</h3>
        <p>{t(voted ? 'bodies.to-change' : 'bodies.to-fill-in')}</p>
        <p>
          <a className="button" href={`${href}/panel-votes/ballot`}>
            {t(voted ? 'bodies.change' : 'bodies.fill-in')}
          </a>
        </p>
      </div>
    </Card>
  )
}

/** For whoever keeps the vote: who has voted, whose ballot to write down, and the close. */
function KeepBallot({ href, ballot }: { href: string; ballot: OpenBallot }) {
  const { t } = useMessages()
  const names = useNames()
  const { gave, toCome, mayKeyIn } = ballot
  return (
    <Stack as="section" id="keep">
      <h2>{t('bodies.keep')}</h2>
      <p>{t('voices.gave', { gave: gave.length, all: gave.length + toCome.length })}</p>
      <ul>
        {gave.length > 0 && <li>{t('voices.desk.gave', { names: names(gave.map(({ name }) => name)) })}</li>}
        {toCome.length > 0 && <li>{t('voices.desk.to-come', { names: names(toCome.map(({ name }) => name)) })}</li>}
      </ul>
      {mayKeyIn.length > 0 && (
        <Details summary={t('voices.desk.for-another')}>
          <p>{t('voices.desk.member.hint')}</p>
          <ul>
            {mayKeyIn.map(({ personId, name }) => (
              <li key={personId}>
                <a href={`${href}/panel-votes/ballot?for=${encodeURIComponent(personId)}`}>
                  {t('bodies.key-in', { name })}
                </a>
              </li>
            ))}
          </ul>
        </Details>
      )}
      <p>{t('bodies.close.more')}</p>
      <Form once>
        <ButtonRow>
          <Button name="step" value="close-ballot">
            {t('bodies.close')}
          </Button>
        </ButtonRow>
      </Form>
    </Stack>
  )
}

/** Every idea on the list, and how far its vote is. While one is open it says how many have voted, and never what. */
function AllVotes({ items, href, keeps }: { items: readonly Item[]; href: string; keeps: boolean }) {
  const { t } = useMessages()
  const sums = useSums()
  const last = ({ past }: Item) => past.at(-1)
  return (
    <Stack as="section" id="all">
      <h2>{t('voices.all')}</h2>
      <DataTable
        caption={t('voices.caption')}
        captionUnseen
        rows={items}
        rowKey={({ reference }) => reference}
        columns={[
          {
            label: t('decision.idea'),
            header: true,
            cell: ({ title, reference }) => <a href={`${href}/${encodeURIComponent(reference)}`}>{title}</a>,
          },
          {
            label: t('voices.state'),
            cell: (item) => {
              const over = last(item)
              if (item.open) return <Tag kind="note">{t('voices.state.open')}</Tag>
              return over ? <OutcomeOfVote vote={over} /> : <Tag>{t('voices.state.not-yet')}</Tag>
            },
          },
          {
            label: t('voices.numbers'),
            cell: (item) => {
              const over = last(item)
              const { open } = item
              if (open) return t('voices.gave', { gave: open.gave.length, all: open.gave.length + open.toCome.length })
              return over ? sums(over) : ''
            },
          },
          ...(keeps
            ? [
                {
                  label: t('voices.keep'),
                  unlabelled: true,
                  cell: ({ reference, title, mayKeep, open, state }: Item) => {
                    if (!mayKeep) return t('decision.change.not-you')
                    // A vote that has its result is neither opened nor closed.
                    const does = open ? 'close' : state === 'not-yet' || state === 'void' ? 'open' : null
                    return (
                      does && (
                        <a href={`${href}/${encodeURIComponent(reference)}`}>
                          {t(`voices.keep.${does}`)} <span className="unseen">{title}</span>
                        </a>
                      )
                    )
                  },
                },
              ]
            : []),
        ]}
      />
    </Stack>
  )
}
