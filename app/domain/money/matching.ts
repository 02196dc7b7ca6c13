import { pence, type Pence } from '../pence'
import { plainWords, sumOf } from './bank-line'
import { isNamed } from './names-in-lines'
import { waysToSum } from './sums-of-lines'

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
  /** Of a payment by cheque: its number, in six figures. */
  readonly cheque?: string | undefined
  /** The payment run it went in, which the bank may show as one line. */
  readonly run?: { readonly number: number; readonly messageId: string } | undefined
}

/**
 * What speaks for a suggestion: the amount; the reference a payment went by; who is named; the day; the number of a
 * cheque; the run that payments went in together; that one of a run came back; that amounts come to it together.
 */
export const suggestedBy = ['amount', 'reference', 'name', 'day', 'cheque', 'run', 'came-back', 'sum'] as const
export type SuggestedBy = (typeof suggestedBy)[number]

/** Whether more than an amount speaks for a suggestion: amounts are alike by chance, months apart. */
export const isLikely = (because: readonly SuggestedBy[]): boolean =>
  because.some((one) => one === 'reference' || one === 'cheque' || one === 'name' || one === 'day')

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
/** As many of either side as are tried for amounts that come to a line together: those of the nearest days. */
const triedForSums = 30
const daysBetween = (one: string, other: string) => Math.abs(Date.parse(one) - Date.parse(other)) / 86_400_000

/** Everything open on both sides, so laid out that a line finds what may belong to it without looking at all of it. */
export class Matching {
  private readonly byAmount = new Map<number, OpenEntry[]>()
  private readonly byReference = new Map<string, OpenEntry[]>()
  private readonly byDay = new Map<string, OpenEntry[]>()
  private readonly dayTotals = new Map<string, number>()
  private readonly rowsByAmount = new Map<number, number>()
  private readonly rowsByReference = new Map<string, OpenRow[]>()
  private readonly byCheque = new Map<string, OpenEntry[]>()
  private readonly rowsByCheque = new Map<string, OpenRow[]>()
  private readonly byRunTotal = new Map<number, OpenEntry[][]>()

  constructor(
    private readonly rows: readonly OpenRow[],
    private readonly entries: readonly OpenEntry[],
  ) {
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
      if (entry.cheque !== undefined) add(this.byCheque, withoutNoughts(entry.cheque), entry)
    }
    for (const [day, all] of this.byDay) this.dayTotals.set(day, sumOf(all))
    for (const run of runsIn(entries)) {
      const out = run.filter(({ amountPence }) => amountPence < 0)
      if (out.length > 1) add(this.byRunTotal, sumOf(out), out)
      // A bank that had one back before the day was over may show what was left of it.
      if (out.length > 1 && out.length < run.length) add(this.byRunTotal, sumOf(run), run)
    }
    for (const row of rows) {
      this.rowsByAmount.set(row.amountPence, (this.rowsByAmount.get(row.amountPence) ?? 0) + 1)
      for (const reference of this.referencesIn(row)) add(this.rowsByReference, reference, row)
      for (const cheque of this.chequesIn(row)) add(this.rowsByCheque, cheque, row)
    }
  }

  /** What may belong to a line, the likeliest first; without what comes to it only together with others (`sums`). */
  for(row: OpenRow): Suggestion[] {
    const named = this.referencesIn(row)
    return [
      ...this.alone(row, named),
      ...this.runs(row),
      ...this.severalEntries(row, named),
      ...this.severalRows(row, named),
    ]
  }

  /** Everything that may belong to a line: for who looks at this one line, as it tries amounts together. */
  all(row: OpenRow): Suggestion[] {
    const found = this.for(row)
    const known = new Set(found.map(nameOf))
    return [...found, ...this.sums(row).filter((one) => !known.has(nameOf(one)))]
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

  /** The numbers of open cheques that stand in a line. */
  private chequesIn({ words }: OpenRow): string[] {
    if (this.byCheque.size === 0) return []
    const tokens = plainWords(`${words?.reference ?? ''} ${words?.payee ?? ''}`).split(' ')
    const saysCheque = tokens.some((token) => chequeWord.test(token))
    const found = new Set<string>()
    for (const token of tokens) {
      const digits = /^(?:CHQ|CHEQUE|CQ|SIEC)?(\d{1,8})$/.exec(token)?.[1]
      // A short number is a cheque's only where the bank says that it is a cheque.
      if (digits === undefined || (!saysCheque && digits.length < 6)) continue
      const number = withoutNoughts(digits)
      if (this.byCheque.has(number)) found.add(number)
    }
    return [...found]
  }

  private alone(row: OpenRow, named: readonly string[]): Suggestion[] {
    const candidates = this.byAmount.get(row.amountPence) ?? []
    const words = plainWords(`${row.words?.payee ?? ''} ${row.words?.reference ?? ''}`)
    const cheques = this.chequesIn(row)
    const weighed = candidates.slice(0, 200).map((entry) => {
      const because: SuggestedBy[] = ['amount']
      if (entry.cheque !== undefined && cheques.includes(withoutNoughts(entry.cheque))) because.push('cheque')
      if (named.includes(compact(entry.transferId))) because.push('reference')
      if (entry.names.some((name) => isNamed(name, words))) because.push('name')
      if (daysBetween(row.bookedOn, entry.belongsOn) <= near) because.push('day')
      return { entry, because }
    })
    const weight = (because: readonly SuggestedBy[]) =>
      (because.includes('reference') || because.includes('cheque') ? 4 : 0) +
      (because.includes('name') ? 2 : 0) +
      (because.includes('day') ? 1 : 0)
    weighed.sort(
      (one, other) =>
        weight(other.because) - weight(one.because) ||
        daysBetween(row.bookedOn, one.entry.belongsOn) - daysBetween(row.bookedOn, other.entry.belongsOn),
    )
    const byReference = weighed.filter(({ because }) => because.includes('reference'))
    const byCheque = weighed.filter(({ because }) => because.includes('cheque'))
    // By a reference that the bank gives back; or when amount, name and day agree and there is no other of that amount.
    const isOnly = candidates.length === 1 && this.rowsByAmount.get(row.amountPence) === 1
    return weighed.slice(0, 5).map(({ entry, because }) => ({
      rowIds: [row.id],
      entryIds: [entry.id],
      because,
      sure:
        (because.includes('reference') && byReference.length === 1 && this.isOnlyRowOf(entry)) ||
        (because.includes('cheque') && byCheque.length === 1 && this.isOnlyRowOfCheque(entry)) ||
        (isOnly && because.includes('name') && because.includes('day')),
    }))
  }

  private isOnlyRowOf({ transferId, amountPence }: OpenEntry): boolean {
    const rows = this.rowsByReference.get(compact(transferId)) ?? []
    return rows.filter((row) => row.amountPence === amountPence).length === 1
  }

  private isOnlyRowOfCheque({ cheque = '', amountPence }: OpenEntry): boolean {
    const rows = this.rowsByCheque.get(withoutNoughts(cheque)) ?? []
    return rows.filter((row) => row.amountPence === amountPence).length === 1
  }

  /** One line for all of a payment run; what came back of it afterwards is a line of its own. */
  private runs(row: OpenRow): Suggestion[] {
    const words = compact(`${row.words?.reference ?? ''} ${row.words?.payee ?? ''}`)
    return (this.byRunTotal.get(row.amountPence) ?? []).map((entries) => {
      const because: SuggestedBy[] = ['amount', 'run']
      const run = entries[0]?.run
      if (run && words.includes(compact(run.messageId))) because.push('reference')
      if (entries.some(({ amountPence }) => amountPence > 0)) because.push('came-back')
      if (entries.some(({ belongsOn }) => daysBetween(row.bookedOn, belongsOn) <= near)) because.push('day')
      return { rowIds: [row.id], entryIds: entries.map(({ id }) => id), because, sure: false }
    })
  }

  /** Amounts of about the same day that come to the same: several entries to this line, or this and other lines to one. */
  private sums(row: OpenRow): Suggestion[] {
    const about = <One extends { readonly id: string; readonly amountPence: Pence }>(
      all: readonly One[],
      dayOf: (one: One) => string,
    ) =>
      all
        .filter((one) => one.id !== row.id && one.amountPence < 0 === row.amountPence < 0)
        .map((one) => ({ one, away: daysBetween(row.bookedOn, dayOf(one)) }))
        .filter(({ away }) => away <= 2 * near)
        .toSorted((one, other) => one.away - other.away)
        .slice(0, triedForSums)
        .map(({ one }) => one)
    const because = ['sum', 'day'] as const
    const entries = about(this.entries, ({ belongsOn }) => belongsOn)
    const several = waysToSum(entries, row.amountPence).map((some) => ({
      ...{ rowIds: [row.id], entryIds: some.map(({ id }) => id), because, sure: false },
    }))
    const others = about(this.rows, ({ bookedOn }) => bookedOn)
    const halves = entries
      .filter(({ amountPence }) => Math.abs(amountPence) > Math.abs(row.amountPence))
      .flatMap((entry) => {
        const rest = pence(entry.amountPence - row.amountPence)
        const single = others.filter(({ amountPence }) => amountPence === rest)
        const ways = single.length > 0 ? single.map((one) => [one]) : waysToSum(others, rest)
        return ways.map((some) => ({
          rowIds: [row.id, ...some.map(({ id }) => id)],
          entryIds: [entry.id],
          because,
          sure: false,
        }))
      })
    // Of many ways to a sum, none is likelier than another.
    return halves.length > 2 ? several : [...several, ...halves]
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
      // Summed once for all lines: a busy day has thousands.
      if (this.dayTotals.get(`${day} ${way}`) === row.amountPence)
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

const chequeWord = /^(?:CHQ|CHQS|CHEQUE|CHEQUES|CQ|SIEC|SIECIAU)\d*$/
const withoutNoughts = (number: string) => number.replace(/^0+/, '')
const nameOf = ({ rowIds, entryIds }: Suggestion) => `${rowIds.toSorted().join()} ${entryIds.toSorted().join()}`

/** The open entries of each payment run: what went out, and what came back of it. */
function runsIn(entries: readonly OpenEntry[]): OpenEntry[][] {
  const runs = new Map<number, OpenEntry[]>()
  for (const entry of entries) {
    if (entry.run) runs.set(entry.run.number, [...(runs.get(entry.run.number) ?? []), entry])
  }
  return [...runs.values()]
}
