import type { Refusal } from '~/domain/refusal'
import { PageHeading, Stack } from '../arrange'
import { Button, ButtonRow } from '../button'
import { Details } from '../details'
import { Enhance } from '../enhance'
import { ErrorSummary } from '../error-summary'
import { Form } from '../form'
import { BackLink } from '../layout'
import { useMessages } from '../messages'
import { Notice } from '../notice'
import { DataTable } from '../table'
import { Tag } from '../tag'
import { LookAtVotes } from './look-at-votes'
import { OutcomeOfVote, useSums, type VoteOver } from './panel-vote-outcome'
import { PanelVoteSlip, type SlipShown } from './panel-vote-slip'

interface Item extends Omit<SlipShown, 'open'> {
  readonly state: 'not-yet' | 'open' | 'over' | 'void'
  readonly mayKeep: boolean
  readonly hasInterest: boolean
  readonly mayCast: boolean
  readonly open: (SlipShown['open'] & { readonly gave: readonly unknown[]; readonly toCome: readonly unknown[] }) | null
  readonly past: readonly Pick<VoteOver, 'sequence' | 'result' | 'hidden'>[]
}

interface PanelVotesPageProps {
  round: { title: string; href: string }
  secret: boolean
  casting: boolean
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
  const open = items.filter((item): item is Item & SlipShown => item.open !== null)
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
        lead={t(secret ? 'voices.lead.secret' : 'voices.lead.by-name')}
      />
      {done === 'opened' && !general && <Notice kind="good" announce title={t('voices.opened')} />}
      {cannot && <Notice kind="wait" title={say(cannot)} />}
      {isMember && !isHere && <Notice kind="wait" title={t('refusal.not-in-the-room')} />}
      {isMember && (
        <Stack as="section" id="open">
          <h2>{t('voices.open')}</h2>
          {open.length === 0 ? (
            <p>{t('voices.open.none')}</p>
          ) : (
            open.map((item) => (
              <PanelVoteSlip
                key={item.reference}
                roundHref={round.href}
                item={item}
                done={done === item.reference && !general}
              />
            ))
          )}
        </Stack>
      )}
      {!toSay && (
        <LookAtVotes href={`${round.href}/panel-votes`} liveHref={`${round.href}/panel-votes/live`} soFar={soFar} />
      )}
      <AllVotes items={items} href={`${round.href}/panel-votes`} keeps={keeps} />
      {keeps && toOpen && (
        <Form once>
          <ButtonRow>
            <Button name="step" value="open-all" kind={open.length > 0 && isMember ? 'quiet' : 'main'}>
              {t('voices.open-all')}
            </Button>
          </ButtonRow>
        </Form>
      )}
      <Details summary={t('voices.rules')}>
        <ul>
          <li>{t('voices.rules.who')}</li>
          <li>{t('voices.rules.quorum', { quorum })}</li>
          <li>{t('voices.rules.carried')}</li>
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
                  cell: ({ reference, title, mayKeep }: Item) =>
                    mayKeep ? (
                      <a href={`${href}/${encodeURIComponent(reference)}`}>
                        {t('voices.keep')} <span className="unseen">{title}</span>
                      </a>
                    ) : (
                      t('decision.change.not-you')
                    ),
                },
              ]
            : []),
        ]}
      />
    </Stack>
  )
}
