import { atScale } from '../decimal'
import { votesFor } from '../ballot'
import { type Election, type Project } from '../election'
import { type PbFault, PbFaults } from './fault'
import { IdTree, SeenIds } from './ids'
import { noProjects, type PbProject, readProjectRow } from './projects'
import { isMissing, Lines, type Row } from './rows'
import { type Meta, readMetaRow, readSettings, type Settings } from './settings'
import { VoteColumns } from './vote-columns'
import { readVoteRow } from './vote-row'
import { readPlainVotes, type VoteReading } from './votes'

/** A `.pb` file as it was read: the election, and what the file says about it that a count does not need. */
export interface PbFile {
  readonly election: Election
  /** META as written, by key. */
  readonly meta: ReadonlyMap<string, string>
  /** PROJECTS with all their columns, in the order of `election.projects`. */
  readonly projects: readonly PbProject[]
  /** Where things stand in the file, for saying so: lines count from 1. */
  readonly lines: PbLines
  readonly warnings: readonly PbFault[]
  readonly warningCount: number
}

export interface PbLines {
  /** Of each key of META. */
  readonly meta: ReadonlyMap<string, number>
  readonly projects: readonly number[]
  /** Of the first ballot. */
  readonly votes: number
}

export type PbReading =
  | ({ readonly ok: true } & PbFile)
  | {
      readonly ok: false
      /** The first faults, in the order of the file; `faultCount` is how many there are in all. */
      readonly faults: readonly PbFault[]
      readonly faultCount: number
      readonly warnings: readonly PbFault[]
      readonly warningCount: number
    }

const sections = ['META', 'PROJECTS', 'VOTES'] as const
type Section = (typeof sections)[number]
const firstColumn = { META: 'key', PROJECTS: 'project_id', VOTES: 'voter_id' } as const

/**
 * Reads an election from the text (or, quicker, the bytes) of a `.pb` file, as pabulib.org/format describes it and as
 * its readers tolerate it. Voters' ids, ages and the like are looked at only to find faults, and are not kept.
 * A file with a fault gives no election, but every fault found, with its line (the first 50 of them).
 */
export function readPb(source: string | Uint8Array): PbReading {
  return new PbReader(typeof source === 'string' ? new TextEncoder().encode(source) : source).read()
}

class PbReader {
  private readonly faults = new PbFaults()
  private readonly lines: Lines
  private readonly meta: Meta = new Map()
  private readonly projects = noProjects()
  private readonly begun = new Map<Section, number>()
  private settings: Settings | undefined
  private columns: readonly string[] = []
  private votes: VoteReading | undefined
  private section: Section | undefined
  private headerDue = false
  private blankLine = 0

  constructor(private readonly bytes: Uint8Array) {
    const hasMark = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf
    this.lines = new Lines(bytes, hasMark ? 3 : 0, new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }))
  }

  read(): PbReading {
    const { faults, lines } = this
    try {
      while (lines.advance()) {
        this.take(lines.row())
        if (!this.votes || this.headerDue || this.section !== 'VOTES') continue
        const before = lines.line
        readPlainVotes(lines, this.votes)
        if (lines.line > before) this.tellOfBlankLine()
      }
    } catch (error) {
      if (!(error instanceof TypeError)) throw error
      faults.fault(lines.line, 'not-utf8')
      return this.refusal()
    }
    for (const name of sections)
      if (!this.begun.has(name)) faults.fault(Math.max(1, lines.line), 'section-missing', { section: name })
    if (this.headerDue && this.section) faults.fault(lines.line, 'header-missing', { section: this.section })
    this.checkCounts()
    return faults.faultCount > 0 ? this.refusal() : this.accept()
  }

  private take(row: Row): void {
    const { faults } = this
    if (row.cells.every((cell) => cell === '')) {
      if (row.cells.length === 1) this.blankLine ||= row.line
      else faults.warn(row.line, 'blank-line')
      return
    }
    this.tellOfBlankLine()
    const mark = markOf(row)
    if (mark) return this.begin(mark, row)
    if (!this.section) return faults.fault(row.line, 'text-before-meta')
    if (this.headerDue) return this.takeHeader(row, this.section)
    if (this.section === 'VOTES') {
      if (this.votes) readVoteRow(row, this.lines, this.votes, this.projects.indexOf)
      return
    }
    if (row.unclosed) return faults.fault(row.line, 'unclosed-quote')
    if (row.spaced) faults.warn(row.line, 'spaces-around')
    if (this.section === 'META') readMetaRow(row, this.meta, faults)
    else readProjectRow(row, this.columns, this.projects, faults)
  }

  /** Blank lines at the end of a file are nothing to speak of; this one had something after it. */
  private tellOfBlankLine(): void {
    if (this.blankLine > 0) this.faults.warn(this.blankLine, 'blank-line')
    this.blankLine = 0
  }

  private begin(mark: Section, row: Row): void {
    const { faults, begun } = this
    const before = begun.get(mark)
    if (this.headerDue && this.section) faults.fault(row.line, 'header-missing', { section: this.section })
    if (before !== undefined) faults.fault(row.line, 'section-twice', { section: mark, before })
    else {
      const later = sections.slice(sections.indexOf(mark) + 1).find((name) => begun.has(name))
      if (later) faults.fault(row.line, 'section-out-of-order', { section: mark, after: later })
      begun.set(mark, row.line)
    }
    this.section = mark
    this.headerDue = true
  }

  private takeHeader(row: Row, section: Section): void {
    const { faults } = this
    const columns = row.cells.map((cell) => cell.toLowerCase())
    this.headerDue = false
    this.columns = columns
    const expected = firstColumn[section]
    if (columns[0] !== expected || (section === 'META' && columns[1] !== 'value'))
      faults.fault(row.line, 'header-wrong', { section, expected: section === 'META' ? 'key;value' : expected })
    columns.forEach((column, at) => {
      if (column !== '' && columns.indexOf(column) < at) faults.fault(row.line, 'column-twice', { section, column })
    })
    const missing = (column: string) => {
      if (!columns.includes(column)) faults.fault(row.line, 'column-missing', { section, column })
    }
    if (section === 'PROJECTS') missing('cost')
    if (section !== 'VOTES') return
    missing('vote')
    // A second VOTES section is a fault already; its rows go on where the first left off.
    if (!this.votes && columns.includes('vote') && columns[0] === expected) this.votes = this.prepareVotes(columns)
    if (this.settings && takesPoints(this.settings)) missing('points')
  }

  private readSettings(): Settings {
    this.settings ??= readSettings(this.meta, this.begun.get('META') ?? 1, this.faults)
    return this.settings
  }

  private prepareVotes(columns: readonly string[]): VoteReading | undefined {
    const settings = this.readSettings()
    // Without projects every vote would be a fault of its own; the missing section is fault enough.
    if (!this.begun.has('PROJECTS')) return undefined
    const ids = this.projects.rows.map(({ id }) => id)
    const most = Math.floor(this.bytes.length / 4)
    const expected = Math.min(Math.max(settings.votes, 0), most)
    const pointsColumn = takesPoints(settings) ? columns.indexOf('points') : -1
    const number = (limit: { digits: bigint; decimals: number } | undefined, otherwise: number) =>
      limit ? Number(limit.digits) / 10 ** limit.decimals : otherwise
    const { minSumCost, maxSumCost } = settings
    // The cost that marks a project as withdrawn is not what it cost when people chose it.
    const asChosen = (cost: (typeof this.projects.costs)[number]) => {
      const amount = number(cost, 0)
      return amount === withdrawnMark ? 0 : amount
    }
    return {
      rules: {
        columns: columns.length,
        voteColumn: columns.indexOf('vote'),
        pointsColumn,
        minLength: settings.minLength ?? 1,
        maxLength: settings.kind === 'choose-1' ? 1 : (settings.maxLength ?? Infinity),
        choose1: settings.kind === 'choose-1',
        costs: minSumCost || maxSumCost ? Float64Array.from(this.projects.costs, asChosen) : null,
        // Sums of decimals in doubles may be out by a hair, and a hair is no reason to warn.
        minSumCost: number(minSumCost, 0) * (1 - 1e-12),
        maxSumCost: number(maxSumCost, Infinity) * (1 + 1e-12),
        maxSumPoints: settings.kind === 'cumulative' ? number(settings.maxSumPoints, Infinity) : Infinity,
      },
      tree: new IdTree(ids),
      seen: new SeenIds(this.bytes, expected),
      stamp: new Int32Array(ids.length),
      into: new VoteColumns(expected, pointsColumn >= 0),
      faults: this.faults,
    }
  }

  private checkCounts(): void {
    const { faults, meta } = this
    if (!this.begun.has('META')) return
    const settings = this.readSettings()
    const check = (key: string, said: number, counted: number) => {
      if (said >= 0 && said !== counted) faults.fault(meta.get(key)?.line ?? 1, 'count-differs', { key, said, counted })
    }
    if (this.begun.has('PROJECTS')) check('num_projects', settings.projects, this.projects.rows.length)
    // Ballots that were refused for a fault have had their say; counting them missing as well would only confuse.
    if (this.votes && faults.faultCount === 0) check('num_votes', settings.votes, this.votes.into.ballots)
    const into = this.votes?.into
    if (into && into.largestPoints * Math.max(1, into.used) > Number.MAX_SAFE_INTEGER)
      faults.fault(this.begun.get('VOTES') ?? 1, 'points-too-large', {
        value: into.largestPoints / 10 ** into.decimals,
      })
  }

  private refusal(): PbReading {
    const { faults, faultCount, warnings, warningCount } = this.faults
    const inOrder = (a: PbFault, b: PbFault) => a.line - b.line
    return { ok: false, faults: faults.sort(inOrder), faultCount, warnings: warnings.sort(inOrder), warningCount }
  }

  private accept(): PbReading {
    const { settings, votes, projects, faults } = this
    if (!settings || !votes) throw new Error('a file without a fault has all its sections')
    const { into } = votes
    const amounts = [settings.budget, settings.minSumCost, settings.maxSumCost, ...projects.costs]
    const scale = amounts.reduce((most, amount) => Math.max(most, amount?.decimals ?? 0), 0)
    const exactly = (amount: typeof settings.maxSumCost) => (amount ? atScale(amount, scale) : undefined)
    const pointUnit = 10 ** into.decimals
    const election: Election = {
      projects: projects.rows.map(({ id, name }, at): Project => ({ id, name, cost: exactly(projects.costs[at])! })),
      budget: exactly(settings.budget)!,
      unit: 10n ** BigInt(scale),
      kind: settings.kind,
      limits: {
        minLength: settings.minLength,
        maxLength: settings.maxLength,
        minSumCost: exactly(settings.minSumCost),
        maxSumCost: exactly(settings.maxSumCost),
        minSumPoints: inPoints(settings.minSumPoints),
        maxSumPoints: inPoints(settings.maxSumPoints),
        minPoints: inPoints(settings.minPoints),
        maxPoints: inPoints(settings.maxPoints),
      },
      ballots: into.box(),
      pointUnit,
      defaultScore:
        settings.kind === 'scoring' && settings.defaultScore
          ? Math.round((Number(settings.defaultScore.digits) / 10 ** settings.defaultScore.decimals) * pointUnit)
          : undefined,
      threshold:
        settings.threshold && BigInt(Math.ceil(Number(settings.threshold.digits) / 10 ** settings.threshold.decimals)),
      declaredRule: settings.rule,
    }
    this.warnOfProjects(election)
    const meta = new Map([...this.meta].map(([key, { value }]) => [key, value]))
    const warnings = faults.warnings.sort((a, b) => a.line - b.line)
    const lines: PbLines = {
      meta: new Map([...this.meta].map(([key, { line }]) => [key, line])),
      projects: projects.lines,
      votes: (this.begun.get('VOTES') ?? 0) + 2,
    }
    return { ok: true, election, meta, projects: projects.rows, lines, warnings, warningCount: faults.warningCount }
  }

  private warnOfProjects(election: Election): void {
    const votes = votesFor(election.ballots, election.projects.length)
    election.projects.forEach(({ id, cost }, at) => {
      const line = this.projects.lines[at]!
      if (cost > election.budget) this.faults.warn(line, 'cost-over-budget', { id })
      const said = this.projects.rows[at]!.columns['votes']
      if (said !== undefined && Number(said) !== votes[at])
        this.faults.warn(line, 'tally-differs', { id, said, counted: votes[at]! })
    })
  }
}

/** Points as the ballot paper counts them, decimals and all. */
const inPoints = (points: Settings['maxSumPoints']) => points && Number(points.digits) / 10 ** points.decimals

const withdrawnMark = 999_999_999

const takesPoints = ({ kind }: Settings) => kind === 'cumulative' || kind === 'scoring'

/** A row is a section mark only when it holds nothing else: a voter may well have the id `votes`. */
function markOf(row: Row): Section | undefined {
  const name = row.cells[0]!.toUpperCase()
  return sections.find((section) => section === name && row.cells.slice(1).every(isMissing))
}
