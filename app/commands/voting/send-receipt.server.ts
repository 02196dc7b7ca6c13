import { and, eq } from 'drizzle-orm'
import { ballot } from '~db/schema'
import { may, type NotAllowed } from '~/domain/policy'
import { ok, refuse, type Outcome } from '~/domain/refusal'
import type { Occasion } from '~/platform/occasion.server'
import { receiptOfSealed } from '~/platform/sealing/envelopes.server'
import type { Secrets } from '~/platform/secrets.server'
import type { Db } from '~/platform/world.server'
import { post, type Letter } from '~/records/outbox.server'
import { actorIn, emailOf } from '~/records/people/actor.server'
import { roundById } from '~/records/round/course.server'
import { pseudonymOf } from '~/records/voting/ballot-box.server'

/**
 * Sends somebody the receipt of her vote, because she asks for it: the one place outside her own page where a person and a
 * receipt stand together. Asked twice, one letter goes.
 */
export async function sendReceipt(
  db: Db,
  on: Occasion,
  secrets: Secrets,
  roundId: string,
  letter: (receipt: string) => Omit<Letter, 'to' | 'personId'>,
): Promise<Outcome<object, NotAllowed | 'no-receipt' | 'no-address'>> {
  const round = await roundById(db, roundId)
  if (!round) throw new Error('a receipt of a round that is not there')
  const actor = await actorIn(db, round.partnershipId, on.by, on.at)
  const allowed = may(actor, 'ballot.cast', { round, now: on.at })
  if (!allowed.ok) return allowed
  const personId = actor?.personId ?? ''
  const pseudonym = pseudonymOf(secrets, roundId, personId)
  const [found] = await db
    .select({ sealed: ballot.sealed })
    .from(ballot)
    .where(and(eq(ballot.roundId, roundId), eq(ballot.pseudonym, pseudonym)))
  if (!found) return refuse('no-receipt')
  const to = await emailOf(db, personId)
  if (to === null) return refuse('no-address')
  const receipt = receiptOfSealed(roundId, found.sealed)
  // What tells two letters apart is not the receipt itself, which would outlive the letter in the list of what was sent.
  const once = secrets.hash('ballot', `letter:${roundId}:${personId}:${receipt}`)
  await post(db, on, `vote-receipt:${once}`, { to, personId, partnershipId: round.partnershipId, ...letter(receipt) })
  return ok
}
