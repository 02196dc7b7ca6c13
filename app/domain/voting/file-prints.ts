import { writeDecimal } from './decimal'
import { type Election } from './election'
import { pbVote } from './pb'
import { choicesIn } from './plain-election'

/** Makes the fingerprint of a text, in hex. Handed in: the domain has no cipher of its own. */
export type Fingerprint = (text: string) => string

/** Fingerprints of a round's ballots, so many to each, so that what was changed is found to within a few lines. */
export interface BallotPrints {
  readonly ballots: number
  readonly each: number
  readonly prints: readonly string[]
  /**
   * A short print of what each ballot says, one after the other, by which the very line is found; what was changed at all
   * is told by the longer ones. Left out in files that were published without.
   */
  readonly lines?: string
}

/** What a published file says it was made of, part by part. It stands in the file's own comment. */
export interface FilePrints {
  readonly budget: string
  /** The rule, the kind of ballot and its limits. */
  readonly terms: string
  /** In the order of the projects: what each costs, its votes and what became of it. */
  readonly projects: readonly string[]
  readonly ballots: BallotPrints
  /** Of every line before the first ballot, in order; the comment without the prints themselves. Left out likewise. */
  readonly head?: readonly string[]
}

const mostPieces = 50
const letters = 8

const shortened =
  (fingerprint: Fingerprint): Fingerprint =>
  (text) =>
    fingerprint(text).slice(0, letters)

/** Takes the rows of ballots one after the other, as they are written. `total` is how many there will be. */
export class BallotPrinter {
  private readonly prints: string[] = []
  private readonly lines: string[] = []
  private readonly each: number
  private taken = 0
  private rows: string[] = []

  constructor(
    total: number,
    private readonly fingerprint: Fingerprint,
  ) {
    this.each = Math.max(1, Math.ceil(total / mostPieces))
  }

  /** @param row as `pbVote` writes it. */
  take(row: string): void {
    this.rows.push(row)
    this.lines.push(ballotPrint(row, this.fingerprint))
    this.taken += 1
    if (this.rows.length === this.each) this.close()
  }

  done(): BallotPrints {
    if (this.rows.length > 0) this.close()
    return { ballots: this.taken, each: this.each, prints: this.prints, lines: this.lines.join('') }
  }

  private close(): void {
    this.prints.push(shortened(this.fingerprint)(this.rows.join('')))
    this.rows = []
  }
}

/** So many signs has the short print of a ballot: two ballots have the same by chance once in 262,144 times. */
export const signsOfBallot = 3
const signs = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_'

/** The short print of a row of VOTES: of what it says, and not of its number, which changes where one before it goes. */
export function ballotPrint(row: string, fingerprint: Fingerprint): string {
  const said = row.slice(row.indexOf(';') + 1).trimEnd()
  const bits = Number.parseInt(fingerprint(said).slice(0, 5), 16)
  return [12, 6, 0].map((shift) => signs[(bits >> shift) & 63]).join('')
}

/** The print of a line before the first ballot. The comment carries the prints, and so is taken without them. */
export const linePrint = (line: string, fingerprint: Fingerprint): string =>
  shortened(fingerprint)(line.startsWith('comment;') ? line.replace(/ #\d+: Prints: .*$/, '').replace(/"$/, '') : line)

/** The prints of the ballots of an election, `each` to a print. */
export function ballotPrintsOf(election: Election, each: number, fingerprint: Fingerprint): BallotPrints {
  const printer = new BallotPrinter(each * mostPieces, fingerprint)
  let number = 0
  for (const choices of choicesIn(election)) printer.take(pbVote((number += 1), choices, election))
  return printer.done()
}

type Listed = Readonly<Record<string, string>>

/** The prints of all but the ballots. `columns` are those of PROJECTS, in order. */
export function headPrintsOf(
  election: Omit<Election, 'ballots'>,
  columns: readonly Listed[],
  fingerprint: Fingerprint,
): Omit<FilePrints, 'ballots'> {
  const { projects, budget, unit, kind, limits, threshold, defaultScore, pointUnit, declaredRule } = election
  const print = shortened(fingerprint)
  const said = Object.entries(limits).flatMap(([name, limit]) => {
    if (limit === undefined) return []
    return [`${name}=${typeof limit === 'bigint' ? writeDecimal(limit, unit) : String(limit)}`]
  })
  const worth = defaultScore === undefined ? '' : String(defaultScore / pointUnit)
  return {
    budget: print(writeDecimal(budget, unit)),
    terms: print([kind, declaredRule ?? 'unknown', ...said.sort(), String(threshold ?? ''), worth].join(';')),
    projects: projects.map(({ id, cost }, at) => {
      const { votes = '', selected = '' } = columns[at] ?? {}
      return print([id, writeDecimal(cost, unit), votes, selected].join(';'))
    }),
  }
}

/** The prints as they stand in the comment of a file. */
export function writePrints({ budget, terms, projects, ballots, head }: FilePrints): string {
  const { ballots: many, each, prints, lines } = ballots
  const parts = `budget=${budget} terms=${terms} projects=${projects.join(',')} ballots=${many}/${each}:${prints.join(',')}`
  const ofLines = head && lines !== undefined ? ` head=${head.join(',')} lines=${lines}` : ''
  return `Prints: ${parts}${ofLines}`
}

const written =
  /Prints: budget=([0-9a-f]+) terms=([0-9a-f]+) projects=([0-9a-f,]*) ballots=(\d+)\/(\d+):([0-9a-f,]*)(?: head=([0-9a-f,]+) lines=([\w-]*))?/

/** The prints in a comment; nothing where there are none. */
export function readPrints(comment: string): FilePrints | null {
  const [, budget = '', terms = '', projects = '', ballots, each, prints = '', head, lines] =
    written.exec(comment) ?? []
  if (ballots === undefined) return null
  const list = (text: string) => (text === '' ? [] : text.split(','))
  return {
    budget,
    terms,
    projects: list(projects),
    ballots: {
      ballots: Number(ballots),
      each: Math.max(1, Number(each)),
      prints: list(prints),
      ...(lines !== undefined && { lines }),
    },
    ...(head !== undefined && { head: list(head) }),
  }
}
