import type { Election } from './election'
import { type BallotPrints, type Fingerprint, headPrintsOf, writePrints } from './file-prints'
import type { PbPapers } from './pb'
import { howCounted } from './how-counted'
import type { TallyRecord } from './tally-record'

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
  const selected = new Map(
    counted.reasons.map(({ id, kind }) => [
      id,
      !counted.order.includes(id) ? '0' : kind === 'funded-by-completion' ? '2' : '1',
    ]),
  )
  const projects = election.projects.map(({ id }) => ({
    columns: {
      votes: String(counted.votes[id] ?? 0),
      ...(counted.points && { score: String(counted.points[id] ?? 0) }),
      ...papers.columns.get(id),
      selected: selected.get(id) ?? '0',
    },
  }))
  const said = [howCounted(counted), ...remarks(counted, papers.blankBallots)]
  if (papers.prints) {
    const { fingerprint, ballots } = papers.prints
    const columns = projects.map((one) => one.columns)
    said.push(writePrints({ ...headPrintsOf(election, columns, fingerprint), ballots }))
  }
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
  return { election, meta, projects }
}

/** What a reader must know to get the same result, in the format's own place for it. */
function remarks({ rule, reasons, utility }: TallyRecord, blank: number): string[] {
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
    ...(blank > 0 ? [`${blank} blank ballots were cast as well; they name no project and are not listed.`] : []),
  ]
}
