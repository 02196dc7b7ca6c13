import { and, asc, eq, gt, gte, lte, or } from 'drizzle-orm'
import { journalEntry } from '~db/schema'
import {
  amount,
  called,
  codeOf,
  nothingThere,
  type Entry,
  type ReportCell,
  type ReportColumn,
  type ReportRow,
} from '~/domain/money'
import { accountCodesOf } from '~/records/money/account-code.server'
import { fundsOf, linesOf } from '~/records/money/budget.server'
import { wordsOfCosts } from '~/records/money/cost.server'
import { withPostings } from '~/records/money/entry.server'
import { accountNames } from '../journal.server'
import { namesOfAwards } from '../people-and-ideas.server'
import { costIdOf, whyOf } from '../why.server'
import type { Asked, MakesTables } from './shared.server'

/** So many entries are read at a time. */
const atOnce = 500
/** And so many are on a page, or printed. */
const mostShown = 300

export const journalColumns = ['number', 'day', 'what', 'from', 'to', 'amount', 'why'] as const satisfies ReportColumn[]
export const accountsColumns = ['day', 'number', 'code', 'account', 'fund', 'line', 'what', 'why', 'debit', 'credit', 'reference'] as const satisfies ReportColumn[] // prettier-ignore

type Sequenced = Entry & { readonly sequence: number }
/** Where the entries before ended: by the day they belong to, and by their number within it. */
export type After = { readonly day: string; readonly sequence: number } | null

/** Some entries of the period in the order of their days, and where the next ones begin; nothing when these are the last. */
export async function entriesIn(
  { db, of, period }: Pick<Asked, 'db' | 'of' | 'period'>,
  after: After,
): Promise<{ entries: Sequenced[]; next: After }> {
  const rows = await db
    .select()
    .from(journalEntry)
    .where(
      and(
        eq(journalEntry.partnershipId, of.id),
        gte(journalEntry.belongsOn, `${period.from}-01`),
        lte(journalEntry.belongsOn, `${period.to}-31`),
        after
          ? or(
              gt(journalEntry.belongsOn, after.day),
              and(eq(journalEntry.belongsOn, after.day), gt(journalEntry.sequence, after.sequence)),
            )
          : undefined,
      ),
    )
    .orderBy(asc(journalEntry.belongsOn), asc(journalEntry.sequence))
    .limit(atOnce)
  const last = rows.at(-1)
  return {
    entries: await withPostings(db, rows),
    next: last && rows.length === atOnce ? { day: last.belongsOn, sequence: last.sequence } : null,
  }
}

/** The rows that entries make: of the journal, one for each posting; for an accountant, two. */
export type MakesRows = (entries: readonly Sequenced[]) => Promise<ReportRow[]>

export function journalRows({ db, of }: Pick<Asked, 'db' | 'of'>): MakesRows {
  return async (entries) => {
    const nameOf = await accountNames(db, of.id, pathsIn(entries))
    const whyOf = await reasons({ db }, entries)
    return entries.flatMap((entry) =>
      entry.postings.map(({ from, to, amountPence }): ReportRow => [
        called(String(entry.sequence), `journal/${entry.id}`),
        { says: 'day', day: entry.belongsOn },
        { says: 'event', event: entry.event, path: `journal/${entry.id}` },
        { says: 'account', ...nameOf(from) },
        { says: 'account', ...nameOf(to) },
        amount(amountPence),
        whyOf(entry),
      ]),
    )
  }
}

/** Double entry: what is credited, then what is debited, each with its code, its fund and its budget line. */
export async function accountsRows({ db, of }: Pick<Asked, 'db' | 'of'>): Promise<MakesRows> {
  const codes = await accountCodesOf(db, of.id)
  const funds = new Map((await fundsOf(db, of.id)).map(({ id, name }) => [id, name]))
  const lines = new Map((await linesOf(db, of.id)).map((line) => [line.id, `${line.name} ${line.year}`]))
  return async (entries) => {
    const nameOf = await accountNames(db, of.id, pathsIn(entries))
    const whyOf = await reasons({ db }, entries)
    return entries.flatMap((entry) =>
      entry.postings.flatMap(({ from, to, amountPence }) =>
        [
          { path: from, debit: nothingThere, credit: amount(amountPence) },
          { path: to, debit: amount(amountPence), credit: nothingThere },
        ].map(({ path, debit, credit }): ReportRow => {
          const name = nameOf(path)
          return [
            { says: 'day', day: entry.belongsOn },
            called(String(entry.sequence), `journal/${entry.id}`),
            called(codeOf(codes, name.place, name.bankNumber)),
            { says: 'account', ...name },
            called(funds.get(entry.about.fundId ?? '') ?? ''),
            called(lines.get(entry.about.lineId ?? '') ?? ''),
            { says: 'event', event: entry.event },
            whyOf(entry),
            debit,
            credit,
            called(entry.key),
          ]
        }),
      ),
    )
  }
}

const pathsIn = (entries: readonly Sequenced[]) =>
  entries.flatMap(({ postings }) => postings.flatMap(({ from, to }) => [from, to]))

/** Why an entry was made, in a person's words: of a cost what it was for, of an award the idea, else its reason. */
async function reasons({ db }: Pick<Asked, 'db'>, entries: readonly Sequenced[]) {
  const ideas = await namesOfAwards(
    db,
    entries.flatMap(({ about }) => about.awardId ?? []),
  )
  const costs = await wordsOfCosts(
    db,
    entries.flatMap((entry) => costIdOf(entry) ?? []),
  )
  return (entry: Sequenced): ReportCell => {
    const words = [ideas.get(entry.about.awardId ?? '')?.title ?? '', whyOf(entry, costs)]
    return called(words.filter((one) => one !== '').join('. '))
  }
}

async function shown(asked: Asked, makeRows: MakesRows) {
  const { entries, next } = await entriesIn(asked, null)
  return { rows: await makeRows(entries.slice(0, mostShown)), isPart: next !== null || entries.length > mostShown }
}

export const journalTables: MakesTables = async (asked) => [
  { columns: journalColumns, ...(await shown(asked, journalRows(asked))) },
]

export const accountsTables: MakesTables = async (asked) => [
  { columns: accountsColumns, ...(await shown(asked, await accountsRows(asked))) },
]
