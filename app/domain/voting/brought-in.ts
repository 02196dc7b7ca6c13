import { pence, type Pence } from '../pence'
import type { CountingRule, RoundDates, RoundRules } from '../round'
import { days, instant, later, type Instant } from '../time'
import { declaredRule } from './declared'
import type { Election } from './election'
import type { PbFile, PbProject } from './pb'
import { recordOf, type TallyRecord } from './tally-record'

/** An election from elsewhere as a round that is over: what its file says, in our terms. */
export interface BroughtIn {
  readonly title: string
  readonly about: string
  /** ISO 4217; `XXX` where the file names none. */
  readonly currency: string
  readonly potPence: Pence
  readonly rules: RoundRules
  readonly dates: RoundDates
  readonly proposals: readonly { reference: string; title: string; summary: string; costPence: Pence }[]
}

/**
 * @throws RangeError when an amount is too large to be kept exactly.
 */
export function broughtIn({ election, meta, projects }: PbFile, now: Instant): BroughtIn {
  const { unit } = election
  const said = (key: string) => meta.get(key)?.trim() ?? ''
  const names = [said('unit'), said('district'), said('subunit')].filter((name) => name !== '')
  const place = [...new Set(names)].join(', ')
  const title = place.includes(said('instance')) ? place : `${place} ${said('instance')}`.trim()
  const currency = said('currency').toUpperCase()
  return {
    title: title || said('description') || 'An election from elsewhere',
    about: said('description'),
    currency: /^[A-Z]{3}$/.test(currency) ? currency : 'XXX',
    potPence: hundredths(election.budget, unit),
    rules: rulesOf(election),
    dates: datesOf(said('date_begin'), said('date_end'), now),
    proposals: projects.map((project, at) => ({
      reference: project.id,
      title: project.name ?? project.id,
      summary: summaryOf(project),
      costPence: hundredths(election.projects[at]?.cost ?? 0n, unit),
    })),
  }
}

/** The count by its own rule, and beside it whichever of most votes and equal shares that is not. */
export function countedAnew(election: Election): { deciding: TallyRecord; beside: readonly TallyRecord[] } {
  const { utility } = declaredRule(election)
  const deciding = recordOf(election, { rule: 'declared' })
  const other = deciding.rule === 'equal-shares' ? 'greedy' : 'equal-shares'
  return { deciding, beside: [recordOf(election, { rule: other, utility })] }
}

/** In hundredths of the currency, as amounts stand elsewhere; the election itself is kept exactly. */
const hundredths = (amount: bigint, unit: bigint): Pence => pence(Number((amount * 100n + unit / 2n) / unit))

function rulesOf(election: Election): RoundRules {
  const { limits, projects, threshold } = election
  const { rule } = declaredRule(election)
  const counting: CountingRule = rule === 'equal-shares' || rule === 'phragmen' ? rule : 'greedy'
  return {
    steps: { check: false, score: false, vote: true },
    voters: 'residents',
    counting,
    mostChoices: limits.maxLength ?? projects.length,
    fewestVotes: Number(threshold ?? 0n),
    smallestAskPence: pence(0),
    largestAskPence: hundredths(election.budget, election.unit),
    quorum: 0,
    fewestScores: 0,
  }
}

const summaryOf = ({ columns }: PbProject) =>
  (columns['description'] ?? columns['category']?.split(',').join(', ') ?? '').slice(0, 300)

/** Voting from the start of the first day to the end of the last, in UTC; a year alone is the whole of it. */
function datesOf(begin: string, end: string, now: Instant): RoundDates {
  const last = dayIn(end, '31', '12') ?? dayIn(begin, '31', '12') ?? now
  const first = dayIn(begin, '01', '01') ?? last
  const closesAt = later(last, days(1))
  return {
    opensAt: first,
    closesAt: first,
    scoringClosesAt: null,
    votingOpensAt: first,
    votingClosesAt: closesAt,
    decidesAt: closesAt,
  }
}

/** `23.09.2024` or `2024`; nothing when it is neither, or no such day. */
function dayIn(text: string, dayOfYear: string, monthOfYear: string): Instant | undefined {
  const match = /^(?:(\d{1,2})\.(\d{1,2})\.)?(\d{4})$/.exec(text)
  if (!match) return undefined
  const [, day = dayOfYear, month = monthOfYear, year = ''] = match
  const moment = Date.parse(`${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}T00:00:00Z`)
  return Number.isNaN(moment) ? undefined : instant(moment)
}
