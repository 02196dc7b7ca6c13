import { and, eq } from 'drizzle-orm'
import { outbox, wrongAddress } from '~db/schema'
import { may, type NotAllowed } from '~/domain/policy'
import { ok, refuse, type Outcome } from '~/domain/refusal'
import type { Occasion } from '~/platform/occasion.server'
import type { Db } from '~/platform/world.server'
import { recordAct } from '~/records/audit.server'
import type { WaitingLetter } from '~/records/outbox.server'
import { actorIn, emailOf } from '~/records/people/actor.server'
import { undeliveredOf } from '~/records/people/undelivered.server'

export type NotSettled = NotAllowed | 'letter-settled'

const act = 'letters.settle-undelivered'

async function waiting(db: Db, on: Occasion, partnershipId: string, letterId: string) {
  const allowed = may(await actorIn(db, partnershipId, on.by, on.at), act, { now: on.at })
  if (!allowed.ok) return allowed
  const [letter] = await db
    .select()
    .from(outbox)
    .where(and(undeliveredOf(partnershipId), eq(outbox.id, letterId)))
  return letter ? { ok: true as const, letter } : refuse('letter-settled')
}

/** Sends a letter that did not arrive once more: to the address that its reader has by now. */
export async function tryLetterAgain(
  db: Db,
  on: Occasion,
  partnershipId: string,
  letterId: string,
): Promise<Outcome<object, NotSettled>> {
  const found = await waiting(db, on, partnershipId, letterId)
  if (!found.ok) return found
  const { letter } = found
  const payload = letter.payload as WaitingLetter
  const to = (letter.personId && (await emailOf(db, letter.personId))) ?? payload.to
  await db
    .update(outbox)
    .set({ givenUpAt: null, tries: 0, dueAt: on.at, payload: { ...payload, to } })
    .where(eq(outbox.id, letterId))
  await recordAct(db, on, partnershipId, act, `letter:${letterId}`, { letter: letter.kind, settled: 'tried-again' })
  return ok
}

/**
 * Says that letters to someone's address do not arrive: this one and the others to her are set aside, she gets no news
 * until she has given another address, and her own page tells her.
 */
export async function markAddressWrong(
  db: Db,
  on: Occasion,
  partnershipId: string,
  letterId: string,
): Promise<Outcome<object, NotSettled>> {
  const found = await waiting(db, on, partnershipId, letterId)
  if (!found.ok) return found
  const { personId, kind } = found.letter
  const aside = { doneAt: on.at, payload: null, lastTrouble: 'set-aside' as const }
  const which = personId === null ? eq(outbox.id, letterId) : eq(outbox.personId, personId)
  await db
    .update(outbox)
    .set(aside)
    .where(and(undeliveredOf(partnershipId), which))
  if (personId !== null && on.by !== null) {
    const marked = { personId, partnershipId, markedAt: on.at, markedBy: on.by }
    await db.insert(wrongAddress).values(marked).onConflictDoNothing()
  }
  await recordAct(db, on, partnershipId, act, `letter:${letterId}`, { letter: kind, settled: 'address-wrong' })
  return ok
}

/** Says that someone's address works after all. */
export async function markAddressRight(
  db: Db,
  on: Occasion,
  partnershipId: string,
  personId: string,
): Promise<Outcome<object, NotAllowed>> {
  const allowed = may(await actorIn(db, partnershipId, on.by, on.at), act, { now: on.at })
  if (!allowed.ok) return allowed
  const hers = and(eq(wrongAddress.personId, personId), eq(wrongAddress.partnershipId, partnershipId))
  const [marked] = await db.select().from(wrongAddress).where(hers)
  if (!marked) return ok
  await db.delete(wrongAddress).where(hers)
  await recordAct(db, on, partnershipId, act, `person:${personId}`, { settled: 'address-right' })
  return ok
}
