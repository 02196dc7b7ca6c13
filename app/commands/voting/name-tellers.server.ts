import { and, eq, inArray, isNotNull } from 'drizzle-orm'
import { contact, teller } from '~db/schema'
import { may, type NotAllowed } from '~/domain/policy'
import { ok, refuse, type Outcome } from '~/domain/refusal'
import { mayNameTellers, type NotNamed } from '~/domain/voting/tellers'
import type { Occasion } from '~/platform/occasion.server'
import type { Db } from '~/platform/world.server'
import { recordAct } from '~/records/audit.server'
import { postMany, type Letter } from '~/records/outbox.server'
import { actorIn } from '~/records/people/actor.server'
import { roundById, type Round } from '~/records/round/course.server'
import { tellersOf } from '~/records/voting/tellers.server'

/**
 * Names the three tellers of a round, or none. One who stays keeps the key she has been shown. They are told by what waits
 * for them; whoever is taken out is written to (`letter`), so that nobody opens the votes in her place unseen.
 */
export async function nameTellers(
  db: Db,
  on: Occasion,
  roundId: string,
  people: readonly string[],
  letter: Pick<Letter, 'subject' | 'text' | 'parts' | 'language'>,
): Promise<Outcome<object, NotAllowed | NotNamed | 'teller-unknown'>> {
  const round = await roundById(db, roundId)
  if (!round) throw new Error('tellers of a round that is not there')
  const actor = await actorIn(db, round.partnershipId, on.by, on.at)
  const allowed = may(actor, 'tellers.name', { now: on.at, provedAt: on.provedAt })
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
  const out = before.map(({ personId }) => personId).filter((one) => !people.includes(one) && one !== on.by)
  await tellThem(db, on, round, out, letter)
  return ok
}

async function tellThem(
  db: Db,
  on: Occasion,
  { id, partnershipId }: Round,
  people: readonly string[],
  letter: Pick<Letter, 'subject' | 'text' | 'parts' | 'language'>,
): Promise<void> {
  if (people.length === 0) return
  const reachable = await db
    .select({ personId: contact.personId, email: contact.email })
    .from(contact)
    .where(and(inArray(contact.personId, [...people]), isNotNull(contact.email)))
  // One that is taken out, named once more and taken out again is told twice.
  const change = on.newId()
  const letters = reachable.flatMap(({ personId, email }) =>
    email === null
      ? []
      : [
          {
            once: `teller-out:${id}:${change}:${personId}` as const,
            letter: { ...letter, to: email, personId, partnershipId },
          },
        ],
  )
  await postMany(db, on, letters)
}
