import { and, asc, desc, eq, gte, inArray, isNull, ne } from 'drizzle-orm'
import { auditEntry, award, bankDetails, bankDetailsEvent, bankLink, stripePayee } from '~db/schema'
import { batches } from '~/domain/batches'
import { grouped } from '~/domain/grouped'
import {
  endOf,
  throughStripe,
  type BankAccount,
  type BankDetailsEvent,
  type BankDetailsEventKind,
  type BankDetailsGiven,
} from '~/domain/money'
import type { Act } from '~/domain/policy'
import type { Instant } from '~/domain/time'
import { days, later } from '~/domain/time'
import type { Occasion } from '~/platform/occasion.server'
import { sha256, type Secrets } from '~/platform/secrets.server'
import type { Db } from '~/platform/world.server'

/** Bank details as they stand on record: locked, with what happened to them. */
export interface BankDetailsOnRecord extends BankDetailsGiven {
  readonly awardId: string
  readonly sequence: number
  readonly locked: string
  /** The last figures of the account number. */
  readonly ends: string
  readonly contact: string
  readonly givenBy: string | null
  readonly events: readonly (BankDetailsEvent & { readonly by: string | null; readonly reason: string })[]
}

/** All that were given for an award and are still kept, in the order they came. */
export async function bankDetailsOf(db: Db, awardId: string): Promise<BankDetailsOnRecord[]> {
  const rows = await db
    .select()
    .from(bankDetails)
    .where(and(eq(bankDetails.awardId, awardId), ne(bankDetails.locked, '')))
    .orderBy(asc(bankDetails.sequence))
  return withEvents(db, rows)
}

export async function bankDetailsById(db: Db, id: string): Promise<BankDetailsOnRecord | undefined> {
  return (await withEvents(db, await db.select().from(bankDetails).where(eq(bankDetails.id, id))))[0]
}

/** All that were ever given in a partnership, those that were let go too: for checking. */
export async function bankDetailsIn(db: Db, book: string): Promise<BankDetailsOnRecord[]> {
  const rows = await db
    .select()
    .from(bankDetails)
    .where(eq(bankDetails.partnershipId, book))
    .orderBy(asc(bankDetails.awardId), asc(bankDetails.sequence))
  return withEvents(db, rows)
}

async function withEvents(db: Db, rows: readonly (typeof bankDetails.$inferSelect)[]): Promise<BankDetailsOnRecord[]> {
  const events: (typeof bankDetailsEvent.$inferSelect)[] = []
  for (const some of batches(rows)) {
    const ids = some.map(({ id }) => id)
    events.push(
      ...(await db
        .select()
        .from(bankDetailsEvent)
        .where(inArray(bankDetailsEvent.detailsId, ids))
        .orderBy(asc(bankDetailsEvent.at))),
    )
  }
  const of = grouped(events, ({ detailsId }) => detailsId)
  return rows.map((row) => ({ ...row, events: of.get(row.id) ?? [] }))
}

export async function insertBankDetails(
  db: Db,
  on: Occasion,
  secrets: Pick<Secrets, 'lock'>,
  of: { readonly id: string; readonly book: string },
  given: { readonly account: BankAccount | typeof throughStripe; readonly contact: string; readonly replaces: boolean },
): Promise<BankDetailsOnRecord> {
  const [last] = await db
    .select({ sequence: bankDetails.sequence })
    .from(bankDetails)
    .where(eq(bankDetails.awardId, of.id))
    .orderBy(desc(bankDetails.sequence))
    .limit(1)
  const id = on.newId()
  const { account } = given
  const what =
    account === throughStripe
      ? { goesBy: 'stripe' as const, locked: lockWords(secrets, id, [throughStripe]), ends: throughStripe }
      : { goesBy: 'bank' as const, locked: lockAccount(secrets, id, account), ends: endOf(account.accountNumber) }
  const row = {
    id,
    awardId: of.id,
    sequence: (last?.sequence ?? 0) + 1,
    ...what,
    contact: given.contact,
    replaces: given.replaces,
    givenAt: on.at,
    givenBy: on.by,
  }
  await db.insert(bankDetails).values({ ...row, partnershipId: of.book })
  return { ...row, events: [] }
}

export const lockAccount = (
  secrets: Pick<Secrets, 'lock'>,
  id: string,
  { name, sortCode, accountNumber }: BankAccount,
) => lockWords(secrets, id, [name, sortCode, accountNumber])

/** What is no account is locked as well, so that nobody can put one in its place. */
const lockWords = (secrets: Pick<Secrets, 'lock'>, id: string, words: readonly string[]) =>
  secrets.lock('bank-details', `bank-details:${id}`, Buffer.from(JSON.stringify(words)))

/** @throws Error when it was locked with another secret, or somebody has changed it. */
export function unlockAccount(
  secrets: Pick<Secrets, 'unlock'>,
  { id, locked }: { id: string; locked: string },
): BankAccount {
  const opened = secrets.unlock('bank-details', `bank-details:${id}`, locked).toString('utf8')
  const [name = '', sortCode = '', accountNumber = ''] = JSON.parse(opened) as string[]
  return { name, sortCode, accountNumber }
}

export async function addBankDetailsEvent(
  db: Db,
  on: Occasion,
  detailsId: string,
  kind: BankDetailsEventKind,
  reason = '',
): Promise<void> {
  await db.insert(bankDetailsEvent).values({ detailsId, kind, at: on.at, by: on.by, reason })
}

export type BankLinkRow = typeof bankLink.$inferSelect

/** Two weeks, as long as a letter may lie. */
const bankLinkLasts = days(14)

/** Makes a way in, and hands back the secret that stands in its letter. */
export async function insertBankLink(
  db: Db,
  on: Occasion,
  { awardId, contact, detailsId = null }: { awardId: string; contact: string; detailsId?: string | null },
): Promise<string> {
  const secret = on.newId()
  await db.insert(bankLink).values({
    ...{ id: on.newId(), awardId, contact, detailsId, secretHash: sha256(secret) },
    ...{ askedAt: on.at, askedBy: on.by, until: later(on.at, bankLinkLasts), usedAt: null },
  })
  return secret
}

/** The way in that a secret opens, of one partnership, whether it was used or has run out or not. */
export async function bankLinkBySecret(db: Db, book: string, secret: string): Promise<BankLinkRow | undefined> {
  const [found] = await db
    .select({ link: bankLink })
    .from(bankLink)
    .innerJoin(award, eq(award.id, bankLink.awardId))
    .where(and(eq(bankLink.secretHash, sha256(secret)), eq(award.partnershipId, book)))
  return found?.link
}

export const markLinkUsed = (db: Db, on: Occasion, id: string) =>
  db
    .update(bankLink)
    .set({ usedAt: on.at })
    .where(and(eq(bankLink.id, id), isNull(bankLink.usedAt)))

/** The ways in to give details of an award that were asked for since. */
export const linksAskedSince = (db: Db, awardId: string, since: Instant): Promise<BankLinkRow[]> =>
  db
    .select()
    .from(bankLink)
    .where(and(eq(bankLink.awardId, awardId), isNull(bankLink.detailsId), gte(bankLink.askedAt, since)))

/** Who looked at an award's bank details, and when: the latest first. */
export async function looksAt(db: Db, book: string, awardId: string, most = 20) {
  const look: Act = 'bank-details.read'
  return db
    .select({ by: auditEntry.actor, at: auditEntry.at })
    .from(auditEntry)
    .where(
      and(eq(auditEntry.partnershipId, book), eq(auditEntry.act, look), eq(auditEntry.subject, `award:${awardId}`)),
    )
    .orderBy(desc(auditEntry.sequence))
    .limit(most)
}

/** Takes away what was given for these awards: the accounts, the addresses, and every way in. That it was given stays. */
export async function forgetBankDetails(db: Db, awardIds: readonly string[]): Promise<void> {
  if (awardIds.length === 0) return
  const emptied = { locked: '', ends: '', contact: '' }
  await db
    .update(bankDetails)
    .set(emptied)
    .where(inArray(bankDetails.awardId, [...awardIds]))
  await db
    .update(bankLink)
    .set({ contact: '' })
    .where(inArray(bankLink.awardId, [...awardIds]))
  // Nothing here leads to her account at Stripe any more, and nobody is asked about it.
  await db
    .update(stripePayee)
    .set({ accountId: null, isReady: false, trouble: 'let-go', payoutId: null, payoutTrouble: null })
    .where(inArray(stripePayee.awardId, [...awardIds]))
}
