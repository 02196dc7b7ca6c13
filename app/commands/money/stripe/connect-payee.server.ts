import { and, eq, isNull } from 'drizzle-orm'
import { stripeCall, stripePayee } from '~db/schema'
import { nextAskAt } from '~/domain/money'
import type { Occasion } from '~/platform/occasion.server'
import type { Db } from '~/platform/world.server'
import { recordAct } from '~/records/audit.server'
import type { CallRow } from '../gift/settle-call.server'

/** Writes down that an account at Stripe is wanted for whoever is paid: Stripe is asked once this is durable. */
export async function connectPayee(
  db: Db,
  on: Occasion,
  award: { readonly id: string; readonly book: string },
  detailsId: string,
  home: string,
): Promise<void> {
  const nothingYet = { accountId: null, isReady: false, trouble: null, payoutId: null, payoutTrouble: null }
  const of = { partnershipId: award.book, awardId: award.id }
  await db.insert(stripePayee).values({ detailsId, ...of, ...nothingYet, askedAt: null })
  const call = { kind: 'connect-payee' as const, subjectId: detailsId, partnershipId: award.book, home }
  await db.insert(stripeCall).values({ id: on.newId(), ...call, dueAt: on.at, tries: 0 })
}

/** Stripe has made the account. What it needs to know, she tells Stripe. */
export async function payeeIsConnected(db: Db, on: Occasion, call: CallRow, accountId: string): Promise<void> {
  await db
    .update(stripePayee)
    .set({ accountId, trouble: null })
    .where(and(eq(stripePayee.detailsId, call.subjectId), isNull(stripePayee.accountId)))
  await recordAct(db, on, call.partnershipId, 'clock', `details:${call.subjectId}`, { connected: true })
  await done(db, on, call)
}

/** Stripe makes no such account: she chooses another way. */
export async function payeeIsRefused(db: Db, on: Occasion, call: CallRow, why: string): Promise<void> {
  await db.update(stripePayee).set({ trouble: why }).where(eq(stripePayee.detailsId, call.subjectId))
  await recordAct(db, on, call.partnershipId, 'clock', `details:${call.subjectId}`, { refused: why })
  await done(db, on, call)
}

/** Nobody knows whether it was made: it is asked about again, later each time. */
export async function connectingInDoubt(db: Db, on: Occasion, call: CallRow): Promise<void> {
  await db
    .update(stripeCall)
    .set({ dueAt: nextAskAt(on.at, call.tries) })
    .where(eq(stripeCall.id, call.id))
}

/** How Stripe says that an account stands. */
export interface AccountStands {
  readonly isReady: boolean
  /** Why nothing goes into it, in Stripe's word; nothing where it only waits for her. */
  readonly trouble: string | null
  /** The last that Stripe sent on to her bank, where her bank did not take it. */
  readonly payoutId: string | null
  readonly payoutTrouble: string | null
}

/** Writes down how an account stands. Says whether her bank has sent something back that was not known of. */
export async function accountStands(
  db: Db,
  on: Occasion,
  detailsId: string,
  stands: AccountStands,
): Promise<{ isNewTrouble: boolean }> {
  const [before] = await db.select().from(stripePayee).where(eq(stripePayee.detailsId, detailsId))
  // It has been let go meanwhile.
  if (!before || before.accountId === null) return { isNewTrouble: false }
  const { isReady, trouble, payoutId, payoutTrouble } = stands
  await db
    .update(stripePayee)
    .set({ isReady, trouble, payoutId, payoutTrouble, askedAt: on.at })
    .where(eq(stripePayee.detailsId, detailsId))
  if (before.isReady !== isReady) {
    await recordAct(db, on, before.partnershipId, 'clock', `details:${detailsId}`, { isReady })
  }
  return { isNewTrouble: payoutId !== null && payoutId !== before.payoutId }
}

const done = (db: Db, on: Occasion, { id }: CallRow) =>
  db.update(stripeCall).set({ doneAt: on.at }).where(eq(stripeCall.id, id))
