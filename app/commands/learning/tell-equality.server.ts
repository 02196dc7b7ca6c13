import { eq, sql } from 'drizzle-orm'
import { equalitySum, partnership } from '~db/schema'
import { equalityNames, equalityQuestions, isEqualityAnswer, type EqualityTold } from '~/domain/learning'
import { wallTimeAt } from '~/domain/local-time'
import { may, type NotAllowed } from '~/domain/policy'
import { ok, type Outcome } from '~/domain/refusal'
import type { Occasion } from '~/platform/occasion.server'
import type { Db } from '~/platform/world.server'
import { actorIn } from '~/records/people/actor.server'

/**
 * Adds what somebody tells of herself to the sums of the year. It is in no record of acts, on purpose: who told something,
 * and when, is not to be found anywhere. Every sum of a question is touched alike, so that the pages of the database tell
 * nothing of which answer it was.
 */
export async function tellEquality(
  db: Db,
  on: Occasion,
  partnershipId: string,
  told: EqualityTold,
): Promise<Outcome<object, NotAllowed>> {
  const allowed = may(await actorIn(db, partnershipId, on.by, on.at), 'equality.tell', { now: on.at })
  if (!allowed.ok) return allowed
  const [here] = await db.select().from(partnership).where(eq(partnership.id, partnershipId))
  const { year } = wallTimeAt(on.at, here?.timeZone ?? 'UTC')
  for (const question of equalityNames) {
    const given = told[question]
    if (given === undefined || !isEqualityAnswer(question, given)) continue
    for (const answer of equalityQuestions[question]) {
      const people = answer === given ? 1 : 0
      await db
        .insert(equalitySum)
        .values({ partnershipId, year, question, answer, people })
        .onConflictDoUpdate({
          target: [equalitySum.partnershipId, equalitySum.year, equalitySum.question, equalitySum.answer],
          set: { people: sql`${equalitySum.people} + ${people}` },
        })
    }
  }
  return ok
}
