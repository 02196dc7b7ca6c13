import {
  canBeKept,
  firstNameOf,
  mayBeSomebodys,
  mostOfStrength,
  strengthKinds,
  type StrengthKind,
  type TableLine,
} from '../../people'
import { refuse, type Outcome, type Values } from '../../refusal'

/** A row of the list as it is brought in. */
export interface StrengthRow {
  readonly kind: StrengthKind
  readonly name: string
  readonly about: string
  readonly neighbourhoodId: string | null
  readonly firstName: string
  readonly consent: boolean
  readonly shared: boolean
  readonly reach: string
}

/** What stands on the list already. */
export interface StrengthThere extends StrengthRow {
  readonly id: string
}

export type RowTrouble =
  | 'strength-row-kind'
  | 'strength-row-name'
  | 'strength-row-long'
  | 'strength-row-place'
  | 'strength-row-yes-no'
  | 'strength-row-twice'
  | 'strength-whose-missing'
  | 'strength-consent-missing'
  | 'strength-place-nowhere'

/** What becomes of one line: it is new, changes what is there, says what is there already, or cannot be read and why. */
export type RowVerdict =
  | { readonly line: number; readonly is: 'new'; readonly row: StrengthRow }
  | { readonly line: number; readonly is: 'changed'; readonly row: StrengthRow; readonly id: string }
  | { readonly line: number; readonly is: 'same'; readonly row: StrengthRow }
  | {
      readonly line: number
      readonly is: 'trouble'
      readonly said: string
      readonly because: RowTrouble
      readonly values: Values
    }

/** The columns of the list as a file, in order, by what heads them: in English, as it goes out, and in Welsh. */
export const strengthColumns = {
  kind: ['kind', 'math'],
  name: ['name', 'enw', 'what'],
  about: ['about', 'amdano', 'description'],
  place: ['neighbourhood', 'cymdogaeth', 'place'],
  firstName: ['first name', 'enw cyntaf'],
  consent: ['said yes', 'cytunodd', 'consent'],
  shared: ['for everyone', 'i bawb', 'shared'],
  reach: ['how to reach', 'sut i gysylltu', 'contact'],
} as const
export type StrengthColumn = keyof typeof strengthColumns
export const strengthColumnNames = Object.keys(strengthColumns) as StrengthColumn[]

const kindWords: Readonly<Record<StrengthKind, readonly string[]>> = {
  gift: ['gift', 'dawn'],
  group: ['group', 'grŵp', 'grwp'],
  place: ['place', 'lle'],
  business: ['business', 'busnes'],
  thing: ['thing', 'peth', 'something to lend'],
}

/** So many lines come in at once. */
export const mostStrengthRows = 300

const plain = (words: string) => words.replace(/[\s\p{Cc}\p{Cf}]+/gu, ' ').trim()
const folded = (words: string) => plain(words).toLocaleLowerCase('en')
const yes = ['yes', 'y', 'true', '1', 'ie', 'ydy', 'do', 'oes', 'x', '✓']
const no = ['no', 'n', 'false', '0', 'na', 'nac ydy', 'naddo', '']

const keyOf = ({ kind, name, neighbourhoodId, firstName }: StrengthRow) =>
  [kind, folded(name), neighbourhoodId ?? '', folded(firstName)].join(' · ')
const saysTheSame = (one: StrengthRow, other: StrengthRow) =>
  one.about === other.about && one.shared === other.shared && one.reach === other.reach && one.name === other.name

/**
 * Judges each line of a file by itself and beside what is on the list. The same file again changes nothing; a line is known
 * again by its kind, its name, where it is and whose. Whoever is named has said yes in the file itself.
 */
export function judgeStrengthRows(
  lines: readonly TableLine[],
  around: {
    readonly neighbourhoods: readonly { readonly id: string; readonly name: string }[]
    readonly there: readonly StrengthThere[]
  },
): Outcome<{ verdicts: RowVerdict[] }, 'strengths-file-empty' | 'strengths-file-headings' | 'strengths-file-long'> {
  const filled = lines.filter(({ cells }) => cells.some((cell) => plain(cell) !== ''))
  const [head, ...rows] = filled
  if (!head || rows.length === 0) return refuse('strengths-file-empty')
  const placeOf = (column: StrengthColumn) =>
    head.cells.findIndex((cell) => (strengthColumns[column] as readonly string[]).includes(folded(cell)))
  const columns = Object.fromEntries(strengthColumnNames.map((name) => [name, placeOf(name)])) as Record<
    StrengthColumn,
    number
  >
  if (columns.kind < 0 || columns.name < 0) return refuse('strengths-file-headings')
  if (rows.length > mostStrengthRows)
    return refuse('strengths-file-long', { limit: mostStrengthRows, count: rows.length })

  const known = new Map(around.there.map((one) => [keyOf(one), one]))
  const lineOf = new Map<string, number>()
  const verdicts = rows.map(({ number: line, cells }): RowVerdict => {
    const at = (column: StrengthColumn) => plain(cells[columns[column]] ?? '')
    const trouble = (because: RowTrouble, values: Values = {}): RowVerdict => ({
      ...{ line, is: 'trouble', said: at('name') || at('kind'), because, values },
    })
    const read = rowOf(at, around.neighbourhoods)
    if (!read.ok) return trouble(read.because, read.values)
    const { row } = read
    const key = keyOf(row)
    const before = lineOf.get(key)
    if (before !== undefined) return trouble('strength-row-twice', { line: before })
    lineOf.set(key, line)
    const there = known.get(key)
    if (!there) return { line, is: 'new', row }
    // What the file has no column for stays as it is.
    const whole: StrengthRow = {
      ...row,
      about: columns.about < 0 ? there.about : row.about,
      shared: columns.shared < 0 ? there.shared : row.shared,
      reach: columns.reach < 0 ? there.reach : row.reach,
    }
    return saysTheSame(whole, there)
      ? { line, is: 'same', row: whole }
      : { line, is: 'changed', row: whole, id: there.id }
  })
  return { ok: true, verdicts }
}

function rowOf(
  at: (column: StrengthColumn) => string,
  neighbourhoods: readonly { readonly id: string; readonly name: string }[],
): Outcome<{ row: StrengthRow }, RowTrouble> {
  const kind = strengthKinds.find((one) => kindWords[one].includes(folded(at('kind'))))
  if (!kind) return refuse('strength-row-kind', { said: at('kind').slice(0, 60) })
  const name = at('name')
  if (name === '') return refuse('strength-row-name')
  for (const [column, most] of [
    ['name', mostOfStrength.name],
    ['about', mostOfStrength.about],
    ['firstName', mostOfStrength.firstName],
    ['reach', mostOfStrength.reach],
  ] as const)
    if (at(column).length > most) return refuse('strength-row-long', { limit: most, said: at(column).slice(0, 40) })
  const place = folded(at('place'))
  const neighbourhood = neighbourhoods.find((one) => folded(one.name) === place)
  if (place !== '' && !neighbourhood) return refuse('strength-row-place', { said: at('place').slice(0, 60) })
  const [consent, shared] = [yesOrNo(at('consent')), yesOrNo(at('shared'))]
  if (consent === undefined || shared === undefined) return refuse('strength-row-yes-no')
  const firstName = mayBeSomebodys(kind) ? firstNameOf(at('firstName')) : ''
  const row: StrengthRow = {
    ...{ kind, name, about: at('about'), neighbourhoodId: neighbourhood?.id ?? null, firstName },
    ...{ consent: firstName !== '' && consent, shared, reach: firstName === '' ? '' : at('reach') },
  }
  const fit = canBeKept(row, neighbourhoods.length > 0)
  return fit.ok ? { ok: true, row } : fit
}

function yesOrNo(words: string): boolean | undefined {
  const said = folded(words)
  return yes.includes(said) ? true : no.includes(said) ? false : undefined
}
