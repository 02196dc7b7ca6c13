import type { Command } from 'commander'
import { constrain, type Constrained, type Constraints, type PbFile, type Tally, type TieOrder } from '~/domain/voting'
import { readDecimal } from '~/domain/voting/decimal'
import { CommandFailed } from './command-failed'

export interface ConstraintFlags {
  leastVotes?: number
  leastVoters?: number
  atMost?: ByColumn
  setAside?: ByColumn
  exclude?: string[][]
  partFunding?: string
  reserve?: number
}
interface ByColumn {
  readonly column: string
  readonly percent: number
}

/** What may be held to on top of any rule, as options of a command. */
export function withConstraints(command: Command): Command {
  return command
    .option('--least-votes <votes>', 'a project needs so many votes, whatever the rule', whole(1, 1_000_000))
    .option('--least-voters <voters>', 'with fewer voters than this the vote advises only', whole(1, 10_000_000))
    .option('--at-most <column:percent>', 'what the projects of one category (or place) may get at most', byColumn)
    .option('--set-aside <column:percent>', 'what is set aside for the projects of each category (or place)', byColumn)
    .option('--exclude <ids>', 'projects that cannot be had together: A,B (may be given again)', together)
    .option('--part-funding <column>', 'a project may get a part, down to the sum in this column')
    .option('--reserve <projects>', 'so many wait in reserve', whole(0, 1_000))
}

/** What becomes of a count under its constraints; nothing where none was asked for. */
export function heldTo(
  { election, projects }: PbFile,
  counted: Tally,
  flags: ConstraintFlags,
  ties: TieOrder,
): Constrained | null {
  const { leastVotes, leastVoters, atMost, setAside, exclude, partFunding, reserve } = flags
  if (Object.values(flags).every((value) => value === undefined)) return null
  if (atMost && setAside) throw new CommandFailed('Choose one: --at-most or --set-aside.')
  const share = atMost ?? setAside
  const known = new Set(election.projects.map(({ id }) => id))
  const stranger = exclude?.flat().find((id) => !known.has(id))
  if (stranger !== undefined) throw new CommandFailed(`--exclude names ${stranger}, which is not a listed project.`)
  const column = (name: string) => {
    const cells = projects.flatMap(({ id, columns }) =>
      columns[name] === undefined ? [] : [[id, columns[name]] as const],
    )
    if (cells.length === 0) throw new CommandFailed(`No project has anything in a column ${name}.`)
    return new Map(cells)
  }
  const constraints: Constraints = {
    ...(leastVotes !== undefined && { fewestVotes: leastVotes }),
    ...(leastVoters !== undefined && { quorum: { of: 'voters', least: leastVoters, onRoll: 0 } }),
    ...(share && {
      share: { kind: atMost ? 'at-most' : 'set-aside', percent: share.percent },
      groups: column(share.column),
    }),
    ...(exclude && { exclusions: exclude }),
    ...(partFunding !== undefined && { partFunding: true, smallest: sums(column(partFunding), election.unit) }),
    ...(reserve !== undefined && { reserve }),
  }
  return constrain(election, counted, constraints, ties)
}

/** As plain words, one project a line. */
export function heldInWords({ allotted, belowFewest, advisesOnly, cost }: Constrained, unit: number): string {
  const money = (amount: number) => (amount / unit).toLocaleString('en-GB', { maximumFractionDigits: 2 })
  const said = allotted.map(({ claim: { id, askedPence }, amountPence, reservePlace, why }) => {
    if (amountPence > 0)
      return `  ${id}: ${money(amountPence)}${amountPence < askedPence ? ` of ${money(askedPence)}` : ''}`
    const waits = reservePlace === null ? '' : ` (number ${reservePlace} in reserve)`
    const because =
      why.kind === 'excluded'
        ? `cannot be had together with ${why.byId}`
        : why.kind === 'share-spent'
          ? `the share of ${why.groupId} was spent`
          : 'not enough was left'
    return `  ${id}: nothing, ${because}${waits}`
  })
  return [
    `Held to what was asked for, ${money(cost)} is given:`,
    ...said,
    ...belowFewest.map(({ id, votes }) => `  ${id}: nothing, it has ${votes} votes`),
    ...(advisesOnly
      ? [
          `Too few voted (${advisesOnly.voters}, and ${advisesOnly.needed} are needed): the vote advises, and decides nothing.`,
        ]
      : []),
  ].join('\n')
}

function sums(cells: ReadonlyMap<string, string>, unit: bigint): Map<string, number> {
  return new Map(
    [...cells].map(([id, text]) => {
      const read = readDecimal(text)
      if (!read || read.digits < 0n)
        throw new CommandFailed(`The smallest sum of ${id} is “${text}”, which is not a sum.`)
      return [id, Math.ceil((Number(read.digits) / 10 ** read.decimals) * Number(unit))]
    }),
  )
}

const whole =
  (least: number, most: number) =>
  (text: string): number => {
    const value = Number(text)
    if (Number.isInteger(value) && value >= least && value <= most) return value
    throw new CommandFailed(`${text} is not a whole number from ${least} to ${most}.`)
  }

function byColumn(text: string): ByColumn {
  const [, column, percent] = /^([^:]+):(\d{1,3})$/.exec(text) ?? []
  if (column !== undefined && Number(percent) >= 1 && Number(percent) <= 100)
    return { column, percent: Number(percent) }
  throw new CommandFailed(`${text} is not a column and a percentage, such as category:40.`)
}

function together(text: string, before: string[][] = []): string[][] {
  const ids = text.split(',').map((id) => id.trim())
  if (ids.length < 2 || ids.includes('')) throw new CommandFailed(`${text} is not two or more projects, such as A,B.`)
  return [...before, ids]
}
