import type { CountingRule } from '../round'
import { ballotPrintsOf, type FilePrints, type Fingerprint, headPrintsOf, readPrints } from './file-prints'
import { fromLines } from './line-departures'
import { writeDecimal } from './decimal'
import type { Election } from './election'
import { adviceIn, countingIn, limitsIn, type LimitsRead } from './how-counted'
import type { PbFile } from './pb'
import { countBy } from './round-count'
import { recordOf, type TallyRecord } from './tally-record'

/** Where a file departs from what it says of itself. Lines count from 1. */
export type Departure =
  /** The pot, or the rule and the kind of ballot, are not those it was published with. */
  | { readonly kind: 'budget' | 'terms'; readonly line: number }
  /** A project's cost, votes or outcome are not those it was published with. */
  | { readonly kind: 'project'; readonly line: number; readonly id: string }
  /** It says so many votes, and so many ballots name it. */
  | {
      readonly kind: 'votes'
      readonly line: number
      readonly id: string
      readonly said: string
      readonly counted: number
    }
  /** It says that a project is funded, or that it is not, and the count says otherwise. */
  | { readonly kind: 'outcome'; readonly line: number; readonly id: string; readonly counted: boolean }
  /** It says that a project is given so much, and the count gives it another sum. */
  | {
      readonly kind: 'amount'
      readonly line: number
      readonly id: string
      readonly said: string
      readonly counted: string
    }
  /** There are more ballots, or fewer, than were published. */
  | { readonly kind: 'ballot-count'; readonly line: number; readonly said: number; readonly counted: number }
  /** A line before the ballots is not as it was published: `says` is how it begins now. */
  | { readonly kind: 'line'; readonly line: number; readonly says: string }
  /** A line that was published is gone from before the ballots, or one stands there that was not. */
  | { readonly kind: 'lines'; readonly line: number; readonly said: number; readonly counted: number }
  /** A ballot stands under another number than its own. */
  | { readonly kind: 'number'; readonly line: number; readonly says: string; readonly number: number }
  /** Some of these ballots are not those that were published, from this number to that one. */
  | {
      readonly kind: 'ballots'
      readonly line: number
      readonly lastLine: number
      readonly from: number
      readonly to: number
    }

export interface Recounted {
  /** The rule of ours it was counted by; nothing for a file from elsewhere, which is counted by the rule it names. */
  readonly counting: CountingRule | null
  readonly record: TallyRecord
  /** Fewer voted than the round asked for, so that the vote advises and decides nothing. */
  readonly advisesOnly: { readonly voters: number; readonly needed: number } | null
  /** Whether the file carries the fingerprints of its parts. */
  readonly printed: boolean
  /** In the order of the file; none where it is what it says. */
  readonly departures: readonly Departure[]
}

/**
 * Counts a file again by its own rule, and says exactly where it departs from what it says of itself.
 * @param text the file as it lies there: with it, the very lines are told that are not as they were published.
 */
export function recount(file: PbFile, fingerprint: Fingerprint, text?: string): Recounted {
  const { election, meta, projects } = file
  const counting = countingIn(meta)
  const limits = counting && limitsIn(meta, projects, hundredths)
  const asCounted = limits ? { ...inHundredths(election), heldTo: limits.to } : election
  const record = counting ? countBy(asCounted, counting) : recordOf(election, { rule: 'declared' })
  const prints = readPrints(meta.get('comment') ?? '')
  const found = [
    ...fromColumns(file, record, counting !== null),
    ...(limits ? fromAmounts(file, record, limits) : []),
    ...(prints ? fromPrints(file, prints, fingerprint) : []),
  ]
  const ofLines = prints && text !== undefined ? [...fromLines(text, prints, fingerprint, told(found))] : []
  // A line says more than the run of ballots that it is in; should the short prints have missed it, the run stands.
  const isExact = ofLines.some(({ kind }) => kind === 'ballots')
  const departures = [...found.filter(({ kind }) => kind !== 'ballots' || !isExact), ...ofLines].sort(
    (one, other) => one.line - other.line,
  )
  return { counting, record, advisesOnly: adviceIn(meta, record.voters), printed: prints !== null, departures }
}

/** Decimals of our own money: shares are rounded down to a penny, also where every cost is in whole pounds. */
const hundredths = 2

function inHundredths(election: Election): Election {
  const { unit, projects, budget, limits } = election
  const times = unit >= 100n ? 1n : 100n / unit
  if (times === 1n) return election
  const more = (amount: bigint | undefined) => (amount === undefined ? undefined : amount * times)
  return {
    ...election,
    unit: unit * times,
    budget: budget * times,
    projects: projects.map((one) => ({ ...one, cost: one.cost * times })),
    limits: { ...limits, minSumCost: more(limits.minSumCost), maxSumCost: more(limits.maxSumCost) },
  }
}

/** What the file says that each is given, beside what the count gives under the limits that it names. */
function* fromAmounts(
  { projects, lines }: PbFile,
  { held, unit }: TallyRecord,
  { given }: LimitsRead,
): Generator<Departure> {
  for (const [at, { id }] of projects.entries()) {
    const said = given.get(id) ?? '0'
    const counted = writeDecimal(BigInt(held?.amounts[id] ?? 0), BigInt(unit))
    if (said !== counted) yield { kind: 'amount', line: lines.projects[at] ?? 0, id, said, counted }
  }
}

/** What the file's own columns say, beside what its ballots give. */
function* fromColumns({ projects, lines }: PbFile, { votes, order }: TallyRecord, ours: boolean): Generator<Departure> {
  const funded = new Set(order)
  for (const [at, { id, columns }] of projects.entries()) {
    const line = lines.projects[at] ?? 0
    const { votes: said, selected } = columns
    const counted = votes[id] ?? 0
    if (said !== undefined && Number(said) !== counted) yield { kind: 'votes', line, id, said, counted }
    // Elsewhere 2 and 3 stand for what was decided for another reason than the rule.
    const byRule = selected === '0' || selected === '1' || (ours && selected === '2')
    if (byRule && (selected !== '0') !== funded.has(id)) yield { kind: 'outcome', line, id, counted: funded.has(id) }
  }
}

/** What the file was made of when it was published, beside what it is made of now. */
function* fromPrints(
  { election, projects, lines }: PbFile,
  then: FilePrints,
  fingerprint: Fingerprint,
): Generator<Departure> {
  const columns = projects.map((one) => one.columns)
  const now = headPrintsOf(election, columns, fingerprint)
  if (then.budget !== now.budget) yield { kind: 'budget', line: lines.meta.get('budget') ?? 1 }
  if (then.terms !== now.terms) yield { kind: 'terms', line: lines.meta.get('vote_type') ?? 1 }
  for (const [at, { id }] of projects.entries()) {
    if (then.projects[at] !== now.projects[at]) yield { kind: 'project', line: lines.projects[at] ?? 0, id }
  }
  const { each, prints, ballots: said } = then.ballots
  const { ballots: counted, prints: anew } = ballotPrintsOf(election, each, fingerprint)
  if (said !== counted) {
    yield { kind: 'ballot-count', line: lines.meta.get('num_votes') ?? 1, said, counted }
  }
  // After one that is missing, or too many, all that follow are pushed along: only where it begins says anything.
  const wrong = prints.flatMap((print, at) => (print === anew[at] ? [] : [at]))
  for (const at of said === counted ? wrong : wrong.slice(0, 1)) {
    const [from, to] = [at * each + 1, Math.min(counted, (at + 1) * each)]
    if (to < from) continue
    yield { kind: 'ballots', line: lines.votes + from - 1, lastLine: lines.votes + to - 1, from, to }
  }
}

/** The lines of which something is told already. */
const told = (found: readonly Departure[]): ReadonlySet<number> => new Set(found.map(({ line }) => line))
