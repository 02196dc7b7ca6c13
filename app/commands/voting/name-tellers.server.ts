import { eq } from 'drizzle-orm'
import { teller } from '~db/schema'
import { may, type NotAllowed } from '~/domain/policy'
import { ok, refuse, type Outcome } from '~/domain/refusal'
import { mayNameTellers, type NotNamed } from '~/domain/voting/tellers'
import type { Occasion } from '~/platform/occasion.server'
import type { Db } from '~/platform/world.server'
import { recordAct } from '~/records/audit.server'
import { actorIn } from '~/records/people/actor.server'
import { roundById } from '~/records/round/course.server'
import { tellersOf } from '~/records/voting/tellers.server'

/**
 * Names the three tellers of a round, or none. One who stays keeps the key she has been shown. They are told by what waits
 * for them.
 */
export async function nameTellers(
  db: Db,
  on: Occasion,
  roundId: string,
  people: readonly string[],
): Promise<Outcome<object, NotAllowed | NotNamed | 'teller-unknown'>> {
  const round = await roundById(db, roundId)
  if (!round) throw new Error('tellers of a round that is not there')
  const actor = await actorIn(db, round.partnershipId, on.by, on.at)
  const allowed = may(actor, 'tellers.name', { now: on.at })
  if (!allowed.ok) return allowed
  const fits = mayNameTellers(round, people)
  if (!fits.ok) return fits
  for (const personId of people) {
    const known = await actorIn(db, round.partnershipId, personId, on.at)
    if (!known || (known.roles.length === 0 && known.neighbourhoodId === null)) return refuse('teller-unknown')
  }

  const before = await tellersOf(db, roundId)
  if (before.map(({ personId }) => personId).join() === people.join()) return ok
  const kept = await db.select().from(teller).where(eq(teller.roundId, roundId))
  await db.delete(teller).where(eq(teller.roundId, roundId))
  for (const [at, personId] of people.entries()) {
    const had = kept.find((one) => one.personId === personId)
    const named = { namedAt: on.at, namedBy: actor?.personId ?? '' }
    await db.insert(teller).values({
      roundId,
      place: at + 1,
      personId,
      ...(had ? { namedAt: had.namedAt, namedBy: had.namedBy } : named),
      publicKey: had?.publicKey ?? null,
      takenAt: had?.takenAt ?? null,
    })
  }
  await recordAct(db, on, round.partnershipId, 'tellers.name', `round:${roundId}`, { tellers: people })
  return ok
}
