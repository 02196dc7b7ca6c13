import { and, desc, eq, gt, inArray, lte } from 'drizzle-orm'
import { auditEntry, journalEntry } from '~db/schema'
import { parseAccount, type Account, type Entry, type ParsedAccount } from '~/domain/money'
import type { Actor } from '~/domain/people'
import { couldEver } from '~/domain/policy'
import type { Db } from '~/platform/world.server'
import { bankPlaces } from '~/records/money/bank-account.server'
import { fundsOf } from '~/records/money/budget.server'
import { wordsOfCosts } from '~/records/money/cost.server'
import { entryById, withPostings } from '~/records/money/entry.server'
import { soughtEntries, type JournalSought } from './examination.server'
import { namesOfAwards, namesOfPeople, namesOfRounds } from './people-and-ideas.server'
import { costIdOf, whyOf } from './why.server'

/** Never more than a screenful and a half. */
const perPage = 30

/** An account as people know it: what kind of place it is, and whose. */
export interface NamedAccount {
  readonly place: ParsedAccount['place']
  readonly of: string
  readonly source?: string
  /** The account at the bank, where it is another than the fund's own. */
  readonly account?: string
  /** Which of the accounts at the bank it is in. */
  readonly bankNumber?: number
}

/** A page of the journal, the newest first. Sequences have no gaps, so the last one says how many there are. */
export async function journalPage(db: Db, book: string, page: number) {
  const [last] = await db
    .select({ sequence: journalEntry.sequence })
    .from(journalEntry)
    .where(eq(journalEntry.partnershipId, book))
    .orderBy(desc(journalEntry.sequence))
    .limit(1)
  const count = last?.sequence ?? 0
  const pages = Math.max(1, Math.ceil(count / perPage))
  const shown = Math.min(Math.max(1, page), pages)
  const newest = count - (shown - 1) * perPage
  const rows = await db
    .select()
    .from(journalEntry)
    .where(
      and(
        eq(journalEntry.partnershipId, book),
        lte(journalEntry.sequence, newest),
        gt(journalEntry.sequence, newest - perPage),
      ),
    )
    .orderBy(desc(journalEntry.sequence))
  const entries = await withPostings(db, rows)
  return { count, page: shown, pages, entries: await named(db, book, entries) }
}

/** The entries that fit what is looked for, named as on a page of the journal. */
export async function journalFound(db: Db, book: string, sought: JournalSought, actor: Actor | null) {
  const { entries, isMore } = await soughtEntries(db, book, sought, couldEver(actor, 'cost.read-payee'))
  return { count: entries.length, page: 1, pages: 1, isMore, entries: await named(db, book, entries) }
}

/** One entry, with what it reverses or is reversed by, and where the audit record has it. */
export async function journalEntryPage(db: Db, book: string, id: string) {
  const entry = await entryById(db, id)
  if (!entry || entry.book !== book) return undefined
  const [reversedBy] = await db
    .select({ id: journalEntry.id })
    .from(journalEntry)
    .where(eq(journalEntry.reversesEntryId, id))
  const [shown] = await named(db, book, [entry])
  return shown && { ...shown, reversedBy: reversedBy?.id ?? null, reverses: entry.reversesEntryId ?? null }
}

async function named(db: Db, book: string, entries: readonly (Entry & { sequence: number })[]) {
  const paths = entries.flatMap((entry) => entry.postings.flatMap(({ from, to }) => [from, to]))
  const nameOf = await accountNames(db, book, paths)
  const people = await namesOfPeople(
    db,
    entries.map((entry) => entry.by),
  )
  const costs = await wordsOfCosts(
    db,
    entries.flatMap((entry) => costIdOf(entry) ?? []),
  )
  return entries.map((entry) => ({
    id: entry.id,
    sequence: entry.sequence,
    event: entry.event,
    belongsOn: entry.belongsOn,
    recordedAt: entry.recordedAt,
    by: people.get(entry.by) ?? '',
    reason: whyOf(entry, costs) || null,
    costId: costIdOf(entry) ?? null,
    awardId: entry.about.awardId ?? null,
    paymentId: entry.about.paymentId ?? null,
    postings: entry.postings.map(({ from, to, amountPence }) => ({
      from: nameOf(from),
      to: nameOf(to),
      fromPath: from,
      toPath: to,
      amountPence,
    })),
  }))
}

/** What accounts are called, by their paths. */
export async function accountNames(db: Db, book: string, paths: readonly Account[]) {
  const parsed = new Map(paths.map((path) => [path, parseAccount(path)]))
  const ids = (pick: (account: ParsedAccount) => string | undefined) =>
    [...parsed.values()].flatMap((account) => (account && pick(account)) ?? [])
  const funds = new Map((await fundsOf(db, book)).map((each) => [each.id, each.name]))
  const rounds = await namesOfRounds(
    db,
    ids((account) => ('roundId' in account ? account.roundId : undefined)),
  )
  const awards = await namesOfAwards(
    db,
    ids((account) => ('awardId' in account ? account.awardId : undefined)),
  )
  const bankOf = await bankPlaces(db, book)
  return (path: Account): NamedAccount => {
    const account = parsed.get(path)
    if (!account) throw new Error(`no such account: ${path}`)
    const { place } = account
    if (account.place === 'bank') {
      const at = bankOf(account)
      const elsewhere = account.accountId === undefined ? {} : { account: at?.name ?? '' }
      return { place, of: funds.get(account.fundId) ?? '', ...elsewhere, bankNumber: at?.number ?? 1 }
    }
    if ('fundId' in account) {
      const source = 'source' in account ? account.source : undefined
      return { place, of: funds.get(account.fundId) ?? '', source }
    }
    if ('roundId' in account) return { place, of: rounds.get(account.roundId)?.title ?? '' }
    if ('awardId' in account) return { place, of: awards.get(account.awardId)?.title ?? '' }
    return { place, of: '' }
  }
}

/** Where the audit record has these subjects, the newest first. */
export async function auditOf(db: Db, book: string, subjects: readonly string[]) {
  if (subjects.length === 0) return []
  return db
    .select({ sequence: auditEntry.sequence, act: auditEntry.act, at: auditEntry.at, hash: auditEntry.hash })
    .from(auditEntry)
    .where(and(eq(auditEntry.partnershipId, book), inArray(auditEntry.subject, [...subjects])))
    .orderBy(desc(auditEntry.sequence))
    .limit(50)
}
