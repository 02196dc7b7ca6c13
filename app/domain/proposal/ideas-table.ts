import { refuse, type Outcome, type Values } from '../refusal'
import { isOwn, type ApplicationForm, type Ask, type KnownAsk } from './application-form'
import { asksOfForm } from './application-form'
import { folded } from './idea-search'
import { answerTo, emptyAnswers, sameAnswer, type Asks, type Draft } from './question'
import { cameIn, type Standing } from './standing'

/** The most ideas that one table may hold. */
export const longestTable = 10_000

/** What a column of a table of ideas holds besides answers. */
export const plainColumns = ['reference', 'currency', 'applicantName', 'applicantEmail'] as const
export type PlainColumn = (typeof plainColumns)[number]

/** A line below the headings: its cells by what they hold, a question's by its id. Empty cells say nothing. */
export interface IdeaRow {
  readonly line: number
  readonly cells: Readonly<Record<string, string>>
}

/** Files, lines of a budget, strengths and help, and who is paid stand in no cell. */
export const isAskedByTable = ({ kind }: Pick<Ask, 'kind'>): boolean =>
  !['payee', 'payee-name', 'photo', 'document', 'budget', 'strengths', 'help'].includes(kind)

/** The names of the columns that go out with every round's ideas, by the known question they answer. */
export const columnOfKnown = {
  title: 'title',
  summary: 'summary',
  costPence: 'amount_asked',
  themeId: 'theme',
  place: 'neighbourhood',
  idea: 'idea',
  whoBenefits: 'who_benefits',
  whoHelps: 'who_helps',
  spentOn: 'spent_on',
  half: 'with_half',
  smallestPence: 'smallest_useful',
  when: 'when',
} as const satisfies Partial<Record<KnownAsk, string>>

/** What a partnership decides here, and takes from no table. */
const decidedHere = ['outcome', 'amount_awarded', 'reason']

/** Headings as people write them, in English and Welsh, in plain letters. */
const headings: Readonly<Record<PlainColumn | keyof typeof columnOfKnown, readonly string[]>> = {
  reference: ['reference', 'ref', 'number', 'id', 'cyfeirnod', 'rhif'],
  currency: ['currency', 'arian cyfred'],
  applicantName: ['name', 'applicant', 'applicant name', 'whose idea', 'enw', 'ymgeisydd', 'enw r ymgeisydd'],
  applicantEmail: ['email', 'e mail', 'email address', 'applicant email', 'ebost', 'e bost', 'cyfeiriad ebost'],
  title: ['title', 'idea title', 'name of the idea', 'project', 'project title', 'project name', 'teitl', 'prosiect'],
  summary: ['summary', 'in a sentence', 'in one sentence', 'short description', 'crynodeb', 'mewn brawddeg'],
  costPence: ['amount asked', 'amount', 'cost', 'sum', 'sum asked', 'how much', 'budget', 'swm', 'cost', 'faint'],
  themeId: ['theme', 'thema'],
  place: ['neighbourhood', 'neighborhood', 'place', 'where', 'area', 'cymdogaeth', 'ble', 'ardal'],
  idea: ['idea', 'the idea', 'description', 'what', 'syniad', 'y syniad', 'disgrifiad'],
  whoBenefits: ['who benefits', 'who is it for', 'pwy sy n elwa'],
  whoHelps: ['who helps', 'who is helping', 'helpers', 'pwy sy n helpu'],
  spentOn: ['spent on', 'what the money is for', 'gwario ar'],
  half: ['with half', 'with half the money', 'gyda hanner'],
  smallestPence: ['smallest useful', 'smallest useful sum', 'at least', 'y swm lleiaf'],
  when: ['when', 'date', 'dates', 'pryd'],
}

export const plainHeading = (heading: string): string =>
  folded(heading)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()

export interface IdeasTable {
  readonly rows: readonly IdeaRow[]
  /** Headings of columns that say something and that nothing is made of, as they were written. */
  readonly unread: readonly string[]
}

/** The rows of a table, told apart by their headings: known ones, or the words and ids of the form's own questions. */
export function rowsOfIdeas(
  lines: readonly { readonly number: number; readonly cells: readonly string[] }[],
  form: Pick<ApplicationForm, 'pages'>,
): Outcome<IdeasTable, 'ideas-table-empty' | 'ideas-table-long' | 'ideas-no-title'> {
  const filled = lines.filter(({ cells }) => cells.some((cell) => cell.trim() !== ''))
  const [first, ...rest] = filled
  if (!first || rest.length === 0) return refuse('ideas-table-empty')
  if (rest.length > longestTable) return refuse('ideas-table-long', { most: longestTable, count: rest.length })
  const columns = columnsOf(first.cells, asksOfForm(form))
  if (!columns.includes('title')) return refuse('ideas-no-title')
  const says = (place: number) => rest.some(({ cells }) => (cells[place] ?? '').trim() !== '')
  const unread = first.cells.filter((_, place) => columns[place] === undefined && says(place))
  const rows = rest.map(({ number, cells }) => {
    const said = columns.flatMap((column, place) => {
      const cell = asWritten(cells[place] ?? '')
      return column === undefined || cell === '' ? [] : [[column, cell] as const]
    })
    return { line: number, cells: Object.fromEntries(said) }
  })
  return { ok: true, rows, unread }
}

/** What each column holds; nothing for one we do not know, or that comes twice. */
function columnsOf(cells: readonly string[], asks: readonly Ask[]): (string | undefined)[] {
  // Our own names as they went out, then the partnership's words, then what people call things.
  const [ours, theirs, loose] = [new Map<string, string[]>(), new Map<string, string[]>(), new Map<string, string[]>()]
  const mean = (among: Map<string, string[]>, heading: string, column: string) =>
    among.set(heading, [...(among.get(heading) ?? []), column])
  for (const name of decidedHere) mean(ours, name, decided)
  const asked = new Set<string>(asks.filter(isAskedByTable).map(({ id }) => id))
  // An answer to what this round does not ask would have nowhere to stand.
  const isThere = (column: string) => asked.has(column) || plainColumns.some((one) => one === column)
  for (const [column, name] of Object.entries(columnOfKnown)) if (isThere(column)) mean(ours, name, column)
  for (const column of plainColumns) mean(ours, column, column)
  for (const { id, label = {} } of asks.filter(isAskedByTable)) {
    if (!isOwn(id) && !(id in columnOfKnown)) continue
    for (const words of new Set([id, ...Object.values(label)].map((one) => plainHeading(one ?? ''))))
      mean(theirs, words, id)
  }
  for (const [column, all] of Object.entries(headings))
    if (isThere(column)) for (const one of all) mean(loose, one, column)
  const taken = new Set<string>()
  return cells.map((cell) => {
    const plain = plainHeading(cell)
    if (plain === '') return undefined
    const meant = [...(ours.get(cell.trim()) ?? []), ...(theirs.get(plain) ?? []), ...(loose.get(plain) ?? [])]
    const column = meant.find((one) => !taken.has(one))
    if (column !== undefined) taken.add(column)
    return column === decided ? undefined : column
  })
}
const decided = 'decided'

/** A cell as it was before it was marked so that no spreadsheet takes it for a formula. */
const asWritten = (cell: string): string => (marked.test(cell) ? cell.slice(1) : cell).replace(/\r\n?/g, '\n').trim()
const marked = /^'+[=+\-@\t\r\uFF1D\uFF0B\uFF0D\uFF20]/

/** A cell that begins as if it had been marked is marked once more, so that it reads back as it is. */
export const markedAgain = (cell: string): string => (marked.test(cell) ? `'${cell}` : cell)

export type IdeaTrouble =
  | 'row-title-missing'
  | 'row-summary-missing'
  | 'row-amount-missing'
  | 'row-reference-unclear'
  | 'row-reference-twice'
  | 'row-title-twice'
  | 'row-currency-other'
  | 'row-theme-unknown'
  | 'row-neighbourhood-unknown'
  | 'row-option-unknown'
  | 'row-date-unclear'
  | 'row-email-unclear'
  | 'row-name-missing'
  | 'row-written-here'
  | 'row-changed-here'
  | 'row-checked-already'
  | 'row-not-there'
  /** What the form itself says to an answer. */
  | `form.${string}`

/** What happens to a row: why it cannot come in is the name of a sentence. */
export type Verdict =
  | { readonly kind: 'new' | 'same' }
  | { readonly kind: 'changed'; readonly what: readonly string[] }
  | { readonly kind: 'cannot'; readonly because: IdeaTrouble; readonly values: Values }

/** A row as it is looked at before it comes in. */
export interface IdeaShown {
  readonly line: number
  readonly reference: string
  readonly title: string
  readonly verdict: Verdict
}

/** What the rows of a table are read by. */
export interface RowSurroundings {
  readonly asks: Asks
  readonly currency: string
  readonly themes: readonly { readonly id: string; readonly name: string }[]
  readonly neighbourhoods: readonly { readonly id: string; readonly name: string }[]
}
/** Whose idea it is, when the table says. */
export interface Whose {
  readonly name: string
  readonly email: string
}

export type RowRead =
  | { readonly ok: true; readonly read: Partial<Draft>; readonly whose: Whose | null }
  | { readonly ok: false; readonly verdict: Verdict & { kind: 'cannot' } }

export type ReadRow = (row: IdeaRow) => RowRead
/** Rows are read by the round's own form, which knows what to say of an answer. */
export type ReadRows = (around: RowSurroundings) => ReadRow

/** All rows that can come in, only new ones, or those on these lines. */
export type WhichIdeas = 'all' | 'new' | readonly number[]

export const isChosen = (which: WhichIdeas, { line }: IdeaRow, verdict: Verdict): boolean =>
  which === 'all' || (which === 'new' ? verdict.kind === 'new' : which.includes(line))

export const cannot = (because: IdeaTrouble, values: Values = {}): Verdict & { kind: 'cannot' } => ({
  kind: 'cannot',
  because,
  values,
})

/** An idea of the round that has the reference, or the title, of a row. */
export interface IdeaThere {
  readonly standing: Standing
  readonly draft: Draft
  /** It came in by a table, and nobody has changed it here since. */
  readonly asBrought: boolean
  readonly brought: boolean
}

/** What a row does to what is there. Nothing that a neighbour wrote here, or that has been checked, is changed by a table. */
export function verdictOn(read: Partial<Draft>, there: IdeaThere | undefined): Verdict {
  if (!there) {
    const { title = '', costPence = null } = read
    if (title === '') return cannot('row-title-missing')
    if (costPence === null) return cannot('row-amount-missing')
    return summaryOf(read) === '' ? cannot('row-summary-missing') : { kind: 'new' }
  }
  const { standing, draft, brought, asBrought } = there
  // A draft is its neighbour's alone: not even whether it says the same is told.
  if (standing === 'sent-back' || !cameIn(standing)) return cannot('row-not-there')
  const what = Object.keys(read).filter((id) => !sameAnswer(answerTo(read, id), answerTo(draft, id)))
  if (what.length === 0) return { kind: 'same' }
  if (!brought) return cannot('row-written-here')
  if (standing !== 'submitted') return cannot('row-checked-already')
  return asBrought ? { kind: 'changed', what } : cannot('row-changed-here')
}

const longestSummary = 160

/** The sentence beneath the title: as it was given, or as much of the story as there is room for. */
export function summaryOf({ summary = '', idea = '' }: Partial<Draft>): string {
  if (summary !== '') return summary
  const story = idea.replace(/\s+/g, ' ').trim()
  if (story.length <= longestSummary) return story
  const cut = story.slice(0, longestSummary - 1)
  return `${cut.slice(0, cut.lastIndexOf(' ') > 80 ? cut.lastIndexOf(' ') : undefined).trimEnd()}…`
}

/** A new idea, as a row tells it. */
export const ideaFromRow = (read: Partial<Draft>): Draft => ({ ...emptyAnswers, ...read, summary: summaryOf(read) })
