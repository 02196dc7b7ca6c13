import { pence, type Pence } from '../pence'
import { refuse, type Outcome } from '../refusal'
import { plainWords, sumOf } from './bank-line'

/** Who and what for, of a line of the bank. Names of people may stand in it. */
export interface RowWords {
  readonly payee: string
  readonly reference: string
}

/** How a line of the bank was settled: by entries that were there, by one made for it, or left aside with a reason. */
export type SettledHow = 'entries' | 'posted' | 'aside'

export interface OpenRow {
  readonly id: string
  readonly bookedOn: string
  readonly amountPence: Pence
  readonly words: RowWords | null
}

/** An entry of the journal that moves an account, and that no line of the bank has been laid beside. */
export interface OpenEntry {
  readonly id: string
  readonly belongsOn: string
  /** What it moves in this account: above nothing in, below nothing out. */
  readonly amountPence: Pence
  /** What the bank was told, or will tell back. */
  readonly transferId: string
  /** Whom the bank may name. */
  readonly names: readonly string[]
}

export const suggestedBy = ['amount', 'reference', 'name', 'day'] as const
export type SuggestedBy = (typeof suggestedBy)[number]

/** Rows and entries that may be the same money, and what speaks for it. */
export interface Suggestion {
  readonly rowIds: readonly string[]
  readonly entryIds: readonly string[]
  readonly because: readonly SuggestedBy[]
  /** Nothing else could be meant: it can be taken without a look. */
  readonly sure: boolean
}

const compact = (words: string) => plainWords(words).replaceAll(' ', '')
/** A word of a reference that a bank might cut apart is looked for across so many of its words. */
const widest = 4
/** Shorter than this, a reference is in too many lines by chance. */
const shortest = 4
const near = 5
const daysBetween = (one: string, other: string) => Math.abs(Date.parse(one) - Date.parse(other)) / 86_400_000

/** Everything open on both sides, so laid out that a line finds what may belong to it without looking at all of it. */
export class Matching {
  private readonly byAmount = new Map<number, OpenEntry[]>()
  private readonly byReference = new Map<string, OpenEntry[]>()
  private readonly byDay = new Map<string, OpenEntry[]>()
  private readonly rowsByAmount = new Map<number, number>()
  private readonly rowsByReference = new Map<string, OpenRow[]>()

  constructor(rows: readonly OpenRow[], entries: readonly OpenEntry[]) {
    const add = <Name, Value>(map: Map<Name, Value[]>, name: Name, value: Value) => {
      const known = map.get(name)
      if (known) known.push(value)
      else map.set(name, [value])
    }
    for (const entry of entries) {
      add(this.byAmount, entry.amountPence, entry)
      add(this.byDay, `${entry.belongsOn} ${entry.amountPence < 0 ? 'out' : 'in'}`, entry)
      const reference = compact(entry.transferId)
      if (reference.length >= shortest) add(this.byReference, reference, entry)
    }
    for (const row of rows) {
      this.rowsByAmount.set(row.amountPence, (this.rowsByAmount.get(row.amountPence) ?? 0) + 1)
      for (const reference of this.referencesIn(row)) add(this.rowsByReference, reference, row)
    }
  }

  /** What may belong to a line, the likeliest first. */
  for(row: OpenRow): Suggestion[] {
    const named = this.referencesIn(row)
    return [...this.alone(row, named), ...this.severalEntries(row, named), ...this.severalRows(row, named)]
  }

  /** The references of open entries that stand in a line. */
  private referencesIn({ words }: OpenRow): string[] {
    const tokens = plainWords(`${words?.reference ?? ''} ${words?.payee ?? ''}`).split(' ')
    const found = new Set<string>()
    for (let from = 0; from < tokens.length; from += 1) {
      let joined = ''
      for (let to = from; to < Math.min(tokens.length, from + widest); to += 1) {
        joined += tokens[to] ?? ''
        if (this.byReference.has(joined)) found.add(joined)
      }
    }
    return [...found]
  }

  private alone(row: OpenRow, named: readonly string[]): Suggestion[] {
    const candidates = this.byAmount.get(row.amountPence) ?? []
    const words = plainWords(`${row.words?.payee ?? ''} ${row.words?.reference ?? ''}`)
    const weighed = candidates.slice(0, 200).map((entry) => {
      const because: SuggestedBy[] = ['amount']
      if (named.includes(compact(entry.transferId))) because.push('reference')
      if (entry.names.some((name) => isNamed(name, words))) because.push('name')
      if (daysBetween(row.bookedOn, entry.belongsOn) <= near) because.push('day')
      return { entry, because }
    })
    const weight = (because: readonly SuggestedBy[]) =>
      (because.includes('reference') ? 4 : 0) + (because.includes('name') ? 2 : 0) + (because.includes('day') ? 1 : 0)
    weighed.sort(
      (one, other) =>
        weight(other.because) - weight(one.because) ||
        daysBetween(row.bookedOn, one.entry.belongsOn) - daysBetween(row.bookedOn, other.entry.belongsOn),
    )
    const byReference = weighed.filter(({ because }) => because.includes('reference'))
    // By a reference that the bank gives back; or when amount, name and day agree and there is no other of that amount.
    const isOnly = candidates.length === 1 && this.rowsByAmount.get(row.amountPence) === 1
    return weighed.slice(0, 5).map(({ entry, because }) => ({
      rowIds: [row.id],
      entryIds: [entry.id],
      because,
      sure:
        (because.includes('reference') && byReference.length === 1 && this.isOnlyRowOf(entry)) ||
        (isOnly && because.includes('name') && because.includes('day')),
    }))
  }

  private isOnlyRowOf({ transferId, amountPence }: OpenEntry): boolean {
    const rows = this.rowsByReference.get(compact(transferId)) ?? []
    return rows.filter((row) => row.amountPence === amountPence).length === 1
  }

  /** One line of the bank for several entries: those it names, or all of a day, such as a run of payments. */
  private severalEntries(row: OpenRow, named: readonly string[]): Suggestion[] {
    const found: Suggestion[] = []
    const offer = (entries: readonly OpenEntry[], because: readonly SuggestedBy[]) => {
      if (entries.length > 1 && sumOf(entries) === row.amountPence)
        found.push({ rowIds: [row.id], entryIds: entries.map(({ id }) => id), because, sure: false })
    }
    offer([...new Set(named.flatMap((reference) => this.byReference.get(reference) ?? []))], ['amount', 'reference'])
    const way = row.amountPence < 0 ? 'out' : 'in'
    for (let back = 0; back <= near && found.length === 0; back += 1) {
      const day = new Date(Date.parse(row.bookedOn) - back * 86_400_000).toISOString().slice(0, 10)
      offer(this.byDay.get(`${day} ${way}`) ?? [], ['amount', 'day'])
    }
    return found
  }

  /** Several lines for one entry, such as a payment that the bank made in two. */
  private severalRows(row: OpenRow, named: readonly string[]): Suggestion[] {
    return named.flatMap((reference) => {
      const rows = this.rowsByReference.get(reference) ?? []
      const entry = this.byReference.get(reference)?.find(({ amountPence }) => amountPence === sumOf(rows))
      if (!entry || rows.length < 2 || !rows.some(({ id }) => id === row.id)) return []
      const rowIds = rows.map(({ id }) => id)
      return [{ rowIds, entryIds: [entry.id], because: ['amount', 'reference'] as const, sure: false }]
    })
  }
}

/** A name stands in the words of a bank when its longer parts do, in whatever order and however cut off at the end. */
function isNamed(name: string, words: string): boolean {
  const parts = plainWords(name)
    .split(' ')
    .filter((part) => part.length > 2)
  return parts.length > 0 && parts.every((part) => words.includes(part.slice(0, 12)))
}

/**
 * Whether the words of a bank could be about somebody of this name: her family name, with any of her other names or its
 * first letter beside it. For letting go of them, where one too many is better than one too few.
 */
export function couldName(name: string, bankWords: string): boolean {
  const parts = plainWords(name)
    .split(' ')
    .filter((part) => part !== '')
  const tokens = plainWords(bankWords).split(' ')
  const last = parts.at(-1)
  if (last === undefined || !tokens.includes(last)) return false
  const others = parts.slice(0, -1)
  return others.length === 0 || others.some((part) => tokens.includes(part) || tokens.includes(part.slice(0, 1)))
}

/** A bank's own fee is never more than this: anything larger is a cost, which takes two people. */
export const mostFeePence = pence(50_00)

/** So many days apart, a line of the bank and an entry of the same amount may be the same money. */
export const mayBeSameWithinDays = 14

/** The entries of a line's own amount and direction, of about its day: most likely what it is, however it is explained. */
export const likeLine = <Entry extends { readonly amountPence: Pence; readonly belongsOn: string }>(
  { amountPence, bookedOn }: Pick<OpenRow, 'amountPence' | 'bookedOn'>,
  entries: readonly Entry[],
): Entry[] =>
  entries.filter(
    (entry) =>
      entry.amountPence === amountPence &&
      Math.abs(Date.parse(entry.belongsOn) - Date.parse(bookedOn)) <= mayBeSameWithinDays * 86_400_000,
  )

export type MatchRefusal = 'bank-row-settled' | 'bank-entry-settled' | 'bank-not-the-same' | 'bank-nothing-chosen'

/** Whether lines and entries are the same money: one of the two sides is a single one, and both come to the same. */
export function maySettle(
  rows: readonly { readonly amountPence: Pence }[],
  entries: readonly { readonly amountPence: Pence }[],
): Outcome<object, MatchRefusal> {
  if (rows.length === 0 || entries.length === 0) return refuse('bank-nothing-chosen')
  const [bankPence, booksPence] = [sumOf(rows), sumOf(entries)]
  return bankPence === booksPence ? { ok: true } : refuse('bank-not-the-same', { bankPence, booksPence })
}

/** An entry that moves an account, and what became of it: as much as tells what the bank is still to show. */
export interface Outstanding {
  readonly id: string
  readonly amountPence: Pence
  readonly paymentId: string | null
  readonly reversesEntryId: string | null
}

/**
 * Of the entries that no line of the bank was laid beside, those that the bank is still to show. What cancels out among
 * itself never will be shown: a payment that was never made and its reversal, or one that was lost after it had cleared
 * and was written off.
 */
export function stillToShow<Entry extends Outstanding>(entries: readonly Entry[]): Entry[] {
  const groups = new Map<string, Entry[]>()
  for (const entry of entries) {
    const name = entry.paymentId ?? entry.reversesEntryId ?? entry.id
    groups.set(name, [...(groups.get(name) ?? []), entry])
  }
  const cancelled = new Set([...groups.values()].filter((group) => sumOf(group) === 0).flat())
  return entries.filter((entry) => !cancelled.has(entry))
}
