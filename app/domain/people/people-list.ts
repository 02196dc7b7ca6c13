import { refuse, type Outcome, type Values } from '../refusal'
import { looksLikeEmail, plainEmail } from './email'
import { columnsOf, readRole, readYesNo, plainWords, type Columns, type ColumnName } from './people-list-words'
import type { PartnershipRole } from './role'
import type { TableLine } from './table-text'

/** The most people that one list may hold. */
export const longestList = 10_000
export const longestName = 80

/** Someone on a list, understood. */
export interface Listed {
  readonly line: number
  readonly name: string
  readonly email: string
  /** A wish: it takes a second officer to come true. */
  readonly role: PartnershipRole | null
  readonly voting: boolean
  readonly neighbourhoodId: string | null
}

export type RowTrouble =
  | 'row-name-missing'
  | 'row-name-long'
  | 'row-email-missing'
  | 'row-email-unclear'
  | 'row-twice'
  | 'row-here-already'
  | 'row-invited-already'
  | 'row-role-unknown'
  | 'row-role-not-yours'
  | 'row-neighbourhood-unknown'
  | 'row-voting-unclear'
  | 'row-voting-without-panel'

/** A row that cannot go as it is: what it says, and why not (the name of a sentence). */
export interface RowInTrouble {
  readonly line: number
  readonly cells: Readonly<Record<ColumnName, string>>
  readonly because: RowTrouble
  readonly values: Values
}

/** What has to be known to judge a list. Addresses are plain. */
export interface ListSurroundings {
  readonly neighbourhoods: readonly { readonly id: string; readonly name: string }[]
  readonly hereAlready: ReadonlySet<string>
  readonly invitedAlready: ReadonlySet<string>
  /** Whether whoever brings the list may wish for roles at all. */
  readonly mayWishRoles: boolean
}

export type ListRefusal = 'list-empty' | 'list-too-long' | 'list-no-email'

/** A line below the heading, its cells told apart. */
export interface ListRow {
  readonly line: number
  readonly cells: Readonly<Record<ColumnName, string>>
  /** The address in its plain form, whether it can be one or not. */
  readonly email: string
}

/** The rows of a list, told apart by their headings or, when there are none, by what they look like. */
export function rowsOfList(lines: readonly TableLine[]): Outcome<{ rows: ListRow[] }, ListRefusal> {
  const filled = lines.filter(({ cells }) => cells.some((cell) => cell.trim() !== ''))
  const [first] = filled
  if (!first) return refuse('list-empty')
  const { columns, headed } = columnsOf(first.cells)
  if (columns.email === undefined) return refuse('list-no-email')
  const rows = headed ? filled.slice(1) : filled
  if (rows.length === 0) return refuse('list-empty')
  if (rows.length > longestList) return refuse('list-too-long', { most: longestList, count: rows.length })
  return {
    ok: true,
    rows: rows.map((line) => {
      const cells = cellsOf(line, columns)
      return { line: line.number, cells, email: plainEmail(cells.email.replace(/^mailto:/i, '')) }
    }),
  }
}

/** The addresses of a list, as far as they look like any: for asking who is here already. */
export const addressesOn = (rows: readonly ListRow[]): string[] => [
  ...new Set(rows.map(({ email }) => email).filter(looksLikeEmail)),
]

/** Judges each row by itself and beside the others: those that can go, and those that cannot, with the reason. */
export function readPeopleList(
  rows: readonly ListRow[],
  around: ListSurroundings,
): { readonly people: Listed[]; readonly troubles: RowInTrouble[] } {
  const places = new Map(around.neighbourhoods.map(({ id, name }) => [plainWords(name), id]))
  const people: Listed[] = []
  const troubles: RowInTrouble[] = []
  const lineOf = new Map<string, number>()
  for (const row of rows) {
    const { line, cells, email } = row
    const read = readRow(row, places, around, lineOf)
    if (read.ok) {
      lineOf.set(email, line)
      people.push({ line, email, ...read.person })
    } else {
      troubles.push({ line, cells, because: read.because, values: read.values })
    }
  }
  return { people, troubles }
}

type Cells = Record<ColumnName, string>

function cellsOf({ cells }: TableLine, columns: Columns): Cells {
  const at = (name: keyof Columns) => {
    const place = columns[name]
    return place === undefined ? '' : tidy(cells[place] ?? '')
  }
  const name = at('name') || [at('first'), at('last')].filter(Boolean).join(' ')
  const bracketed = /^(.*?)\s*<([^<>]+)>$/.exec(at('email'))
  return {
    name: name || tidy(bracketed?.[1]?.replace(/^"|"$/g, '') ?? ''),
    email: bracketed?.[2] ?? at('email'),
    role: at('role'),
    neighbourhood: at('neighbourhood'),
    voting: at('voting'),
  }
}

/** Control characters and runs of space are nobody's name. */
const tidy = (cell: string) => (isTidy.test(cell) ? cell : cell.replace(/[\s\p{Cc}\p{Cf}]+/gu, ' ').trim())
const isTidy = /^([!-~]+( [!-~]+)*)?$/

function readRow(
  { cells, email }: ListRow,
  places: ReadonlyMap<string, string>,
  around: ListSurroundings,
  lineOf: ReadonlyMap<string, number>,
): Outcome<{ person: Omit<Listed, 'line' | 'email'> }, RowTrouble> {
  if (email === '') return refuse('row-email-missing')
  if (!looksLikeEmail(email)) return refuse('row-email-unclear', { email: cells.email })
  if (cells.name === '') return refuse('row-name-missing')
  if (cells.name.length > longestName) return refuse('row-name-long', { limit: longestName })
  const first = lineOf.get(email)
  if (first !== undefined) return refuse('row-twice', { first })
  if (around.hereAlready.has(email)) return refuse('row-here-already')
  if (around.invitedAlready.has(email)) return refuse('row-invited-already')

  const role = readRole(cells.role)
  if (role === undefined) return refuse('row-role-unknown', { role: cells.role })
  if (role !== null && !around.mayWishRoles) return refuse('row-role-not-yours')
  const neighbourhoodId = cells.neighbourhood === '' ? null : places.get(plainWords(cells.neighbourhood))
  if (neighbourhoodId === undefined) return refuse('row-neighbourhood-unknown', { place: cells.neighbourhood })
  const said = cells.voting === '' ? role === 'panel' : readYesNo(cells.voting)
  if (said === undefined) return refuse('row-voting-unclear', { said: cells.voting })
  if (said && role !== 'panel') return refuse('row-voting-without-panel')
  return { ok: true, person: { name: cells.name, role, voting: said, neighbourhoodId } }
}
