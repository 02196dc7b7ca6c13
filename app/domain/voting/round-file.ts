import type { Election } from './election'
import { type BallotPrints, type Fingerprint, headPrintsOf, linePrint, writePrints } from './file-prints'
import { pbBeforeVotes, type PbPapers } from './pb'
import { columnOf } from './funding-limits'
import { howCounted } from './how-counted'
import type { HeldTo, TallyRecord } from './tally-record'

/** What the published file of a round says beside its projects and ballots. Dates as `DD.MM.YYYY`. */
export interface RoundPapers {
  readonly description: string
  readonly country: string
  /** Where it was: the partnership's area. */
  readonly unit: string
  readonly instance: string
  readonly dateBegin: string
  readonly dateEnd: string
  readonly currency: string
  readonly language: string
  readonly blankBallots: number
  /** So many had to vote for the vote to decide; left out where the round asks for no number. */
  readonly votersNeeded?: number
  /** Further columns of a project, by its reference: `category`, `neighborhood`. */
  readonly columns: ReadonlyMap<string, Readonly<Record<string, string>>>
  /** What the file's parts are known again by; left out where it carries no such prints. */
  readonly prints?: { readonly fingerprint: Fingerprint; readonly ballots: BallotPrints }
}

/**
 * A round's vote as a Pabulib file: everything that is needed to count it again. Projects stand in the order of the
 * lots, and `selected` says what the count gave: 1 by the rule that the file names, 2 by what came after it. Its ballots
 * are written by themselves.
 */
export function roundFile<Kind extends Omit<Election, 'ballots'>>(
  election: Kind,
  papers: RoundPapers,
  counted: TallyRecord,
): PbPapers & { election: Kind } {
  const { description, country, unit, instance, dateBegin, dateEnd, currency, language } = papers
  const { share, groups = {} } = counted.held?.to ?? {}
  const selected = new Map(
    counted.reasons.map(({ id, kind }) => [
      id,
      !counted.order.includes(id) ? '0' : kind === 'funded-by-completion' || kind === 'part-funded' ? '2' : '1',
    ]),
  )
  const projects = election.projects.map(({ id }) => ({
    columns: {
      votes: String(counted.votes[id] ?? 0),
      ...(counted.points && { score: String(counted.points[id] ?? 0) }),
      ...papers.columns.get(id),
      ...(share && { [columnOf(share)]: groups[id] ?? '' }),
      selected: selected.get(id) ?? '0',
    },
  }))
  const { votersNeeded: needed, blankBallots: blank } = papers
  const said = [howCounted(counted, needed === undefined ? undefined : { needed, blank }), ...remarks(counted, blank)]
  if (needed !== undefined)
    said.push(`With fewer than ${needed} ballots, blank ones too, the vote advises and decides nothing.`)
  const meta = new Map([
    ['description', description],
    ['country', country],
    ['unit', unit],
    ['instance', instance],
    ['date_begin', dateBegin],
    ['date_end', dateEnd],
    ['currency', currency],
    ['language', language],
    // A first place is worth `max_length` points, and each next one less.
    ['scoring_fn', election.kind === 'ordinal' ? 'Borda' : ''],
    ['comment', said.map((remark, at) => `#${at + 1}: ${remark}`).join(' ')],
  ])
  if (papers.prints) {
    const { fingerprint, ballots } = papers.prints
    const columns = projects.map((one) => one.columns)
    const lines = pbBeforeVotes({ election, meta, projects }, ballots.ballots).trimEnd().split('\n')
    const head = lines.map((line) => linePrint(line, fingerprint))
    const prints = writePrints({ ...headPrintsOf(election, columns, fingerprint), ballots, head })
    meta.set('comment', `${meta.get('comment')} #${said.length + 1}: ${prints}`)
  }
  return { election, meta, projects }
}

/** What a reader must know to get the same result, in the format's own place for it. */
function remarks({ rule, reasons, utility, held }: TallyRecord, blank: number): string[] {
  const points = utility === 'points' || utility === 'rank-points'
  const worth = utility === 'rank-points' ? 'rank point' : points ? 'point' : 'cost'
  const rest = points ? 'most points for each unit of cost' : 'most votes'
  const has = (kind: TallyRecord['reasons'][number]['kind']) => reasons.some((reason) => reason.kind === kind)
  const barred = has('below-threshold') && !rule.startsWith('greedy')
  return [
    'Ties fall to the lower cost, then to more votes, then to lots drawn before the first ballot; projects are listed in the order of the lots.',
    ...(rule === 'equal-shares'
      ? [
          `Equal shares with ${worth} utilities, add1 in steps of one unit of currency, then ${rest} over the rest (selected 2).`,
        ]
      : []),
    ...(rule === 'phragmen' ? ['Counted by the sequential Phragmen rule.'] : []),
    ...(barred
      ? [
          `Projects with fewer ${points ? 'points' : 'votes'} than min_project_score_threshold take no part in the count.`,
        ]
      : []),
    ...(has('withdrawn') ? ['A cost of 999999999 marks a project that was withdrawn.'] : []),
    ...limitsInWords(held),
    ...(blank > 0 ? [`${blank} blank ballots were cast as well; they name no project and are not listed.`] : []),
  ]
}

/** The round's own limits, for people who read the file; the first remark has them for who counts. */
function limitsInWords(held: HeldTo | undefined): string[] {
  if (!held) return []
  const { share, exclusions, smallest, reserve } = held.to
  const parts = Object.keys(smallest).length > 0
  return [
    'The pot is given out in this order: first what the rule funds, in its order, then the others by votes. What does not fit is passed over.',
    ...(share?.kind === 'at-most'
      ? [`The projects of each ${columnOf(share)} get at most ${share.percent}% of the budget.`]
      : []),
    ...(share?.kind === 'set-aside'
      ? [
          `For the projects of each ${columnOf(share)} ${share.percent}% of the budget is set aside (an equal part, where that is more than there is), and given to them first, whole costs only.`,
        ]
      : []),
    ...(exclusions.length > 0 ? ['Of projects that stand together in apart= one at most is funded.'] : []),
    ...(parts
      ? [
          'A project that does not fit gets what is left, if that is no less than its sum in least=. Given= says what each gets (selected 2 where it is a part).',
        ]
      : []),
    ...(reserve > 0 && held.reserve.length > 0 ? [`In reserve, in this order: ${held.reserve.join(', ')}.`] : []),
  ]
}
