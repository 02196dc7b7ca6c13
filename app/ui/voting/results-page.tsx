import type { ReactNode } from 'react'
import type { WouldHelp } from '~/domain/voting'
import type { RecordedReason, TallyRecord } from '~/domain/voting/tally-record'
import type { Turnout } from '~/domain/voting/turnout'
import { PageHeading, Stack } from '../arrange'
import { BarChart } from '../chart'
import { useMessages } from '../messages'
import { Meter } from '../meter'
import { Notice } from '../notice'
import { BallotsNotTold } from './ballots-not-told'
import { HowToCheck, type HowToCheckProps } from './how-to-check'
import { LimitsHeldTo } from './limits-held-to'
import { OutcomeTable } from './outcome-table'
import { scoredBy } from './reason'
import { RulesCompared } from './rules-compared'
import { TurnoutShown } from './turnout-shown'

export interface CountedIdea {
  reference: string
  title: string
  /** In the count's own unit. */
  cost: number
  funded: boolean
  votes: number
  reason: RecordedReason
  /** What would have got it funded; nothing while that is worked out, and of those that are. */
  help: WouldHelp | null
}

interface ResultsPageProps {
  round: string
  currency: string
  deciding: TallyRecord
  beside: readonly TallyRecord[]
  /** Those that are funded first, in their order; then the others, most votes first. */
  ideas: readonly CountedIdea[]
  turnout: Turnout | null
  /** Too few voted for the vote to decide by itself. */
  advisesOnly: { voters: number; needed: number } | null
  /** Where the panel alone votes: why its ballots decide nothing, if they do not. */
  panelShort: { because: 'quorum' | 'residents' | null; voted: number; quorum: number } | null
  /** How far it is, of working out what would have helped each idea. */
  explaining: { done: number; of: number } | null
  lots: readonly string[]
  /** Left out of what is published of a vote so small that each ballot would be known to somebody. */
  ballotsTold: boolean
  ideaHref: (reference: string) => string
  check: Omit<HowToCheckProps, 'deciding' | 'lots' | 'titleOf'>
  /** What has been asked about the count, and how to ask. */
  after?: ReactNode
  /** What comes of it: that the panel decides next, or where the election came from. */
  children?: ReactNode
}

/** A picture with more bars than this is no longer one; the table beside it has them all. */
const mostBars = 40

/** The results of a vote: the outcome with its reasons, who took part, what another rule would have given, how to check. */
export function ResultsPage({ round, currency, deciding, beside, ideas, turnout, lots, ...page }: ResultsPageProps) {
  const { t, format } = useMessages()
  const titles = new Map(ideas.map(({ reference, title }) => [reference, title]))
  const titleOf = (reference: string) => titles.get(reference) ?? reference
  const { unit } = deciding
  const money = (value: number) => format.amount(value, { currency, unit })
  const words = { currency, unit, scored: scoredBy(deciding), titleOf }
  const spent = t('voting.results.spent', { cost: money(deciding.cost), pot: money(deciding.budget) })
  return (
    <Stack room="loose">
      <PageHeading
        eyebrow={round}
        title={t('voting.results.title')}
        lead={t('voting.results.lead', {
          funded: deciding.order.length,
          total: ideas.length,
          cost: money(deciding.cost),
          pot: money(deciding.budget),
        })}
      >
        <Meter
          label={spent}
          parts={[{ label: t('voting.results.given'), value: deciding.cost, text: money(deciding.cost) }]}
          total={deciding.budget}
        />
      </PageHeading>
      {page.panelShort?.because && (
        <Notice kind="wait" title={t(`voting.panel-short.${page.panelShort.because}`)}>
          <p>
            {t(`voting.panel-short.${page.panelShort.because}-body`, {
              voted: page.panelShort.voted,
              quorum: page.panelShort.quorum,
            })}
          </p>
        </Notice>
      )}
      {page.advisesOnly && (
        <Notice kind="wait" title={t('voting.advises.title')}>
          <p>{t('voting.advises.body', page.advisesOnly)}</p>
        </Notice>
      )}
      {page.children}
      <Stack as="section">
        <h2>{t('voting.results.outcome')}</h2>
        <OutcomeTable ideas={ideas} money={money} words={words} ideaHref={page.ideaHref} record={deciding} />
        {deciding.held && <LimitsHeldTo held={deciding.held} titleOf={titleOf} />}
        {page.explaining && <p className="soft">{t('voting.help.working', page.explaining)}</p>}
      </Stack>
      <Stack as="section">
        <h2>{t('voting.results.picture')}</h2>
        <Picture ideas={ideas} record={deciding} scored={words.scored} />
      </Stack>
      {turnout && <TurnoutShown turnout={turnout} />}
      {page.ballotsTold && <RulesCompared deciding={deciding} beside={beside} money={money} titleOf={titleOf} />}
      {page.after}
      {page.ballotsTold ? (
        <HowToCheck {...page.check} deciding={deciding} lots={lots} titleOf={titleOf} />
      ) : (
        <BallotsNotTold {...page.check} voters={deciding.voters} />
      )}
    </Stack>
  )
}

function Picture({
  ideas,
  record,
  scored,
}: {
  ideas: readonly CountedIdea[]
  record: TallyRecord
  scored: 'votes' | 'points'
}) {
  const { t, format } = useMessages()
  const score = ({ reference, votes }: CountedIdea) => (scored === 'points' ? (record.points?.[reference] ?? 0) : votes)
  const inOrder = [...ideas].sort((one, other) => score(other) - score(one)).slice(0, mostBars)
  return (
    <BarChart
      caption={t(inOrder.length < ideas.length ? `voting.results.most-${scored}` : `voting.results.all-${scored}`, {
        shown: inOrder.length,
      })}
      headings={{ label: t('voting.idea'), value: t(`voting.${scored}`) }}
      bars={inOrder.map((idea) => ({
        label: idea.funded ? (
          <>
            {idea.title} <span className="unseen">({t('voting.outcome.chosen')})</span>
          </>
        ) : (
          idea.title
        ),
        value: score(idea),
        text: format.count(score(idea)),
        chief: idea.funded,
      }))}
    />
  )
}
