import { and, count, desc, eq, isNull, notExists, sql } from 'drizzle-orm'
import { alias } from 'drizzle-orm/sqlite-core'
import { neighbourhood, person, residency, roll, rollAddition, rollAdditionAnswer, roundEvent } from '~db/schema'
import type { Db } from '~/platform/world.server'
import { isNamed, namePart } from '~/records/people/named.server'
import type { Round } from '~/records/round/course.server'

/** What anybody may know of a roll: how many were on it when it was fixed, its fingerprint, and how many came later. */
export async function rollPublished(db: Db, round: Pick<Round, 'id'>) {
  const [opened] = await db
    .select({ at: roundEvent.at, detail: roundEvent.detail })
    .from(roundEvent)
    .where(and(eq(roundEvent.roundId, round.id), eq(roundEvent.kind, 'voting-opened')))
  if (!opened) return null
  const [later] = await db
    .select({ people: count() })
    .from(roll)
    .where(and(eq(roll.roundId, round.id), eq(roll.addedLater, true)))
  return {
    fixedAt: opened.at,
    onRoll: Number(opened.detail['onRoll'] ?? 0),
    hash: typeof opened.detail['rollHash'] === 'string' ? opened.detail['rollHash'] : '',
    addedLater: later?.people ?? 0,
  }
}

/** For officers: who has been asked for, and what became of it. */
export async function additionsOf(db: Db, roundId: string) {
  const proposer = alias(person, 'proposer')
  return db
    .select({
      id: rollAddition.id,
      name: person.name,
      because: rollAddition.because,
      proposedBy: proposer.name,
      proposedAt: rollAddition.proposedAt,
      answer: rollAdditionAnswer.answer,
    })
    .from(rollAddition)
    .innerJoin(person, eq(person.id, rollAddition.personId))
    .innerJoin(proposer, eq(proposer.id, rollAddition.proposedBy))
    .leftJoin(rollAdditionAnswer, eq(rollAdditionAnswer.additionId, rollAddition.id))
    .where(eq(rollAddition.roundId, roundId))
    .orderBy(desc(rollAddition.proposedAt))
    .limit(200)
}

/** Residents with this in their name who are not on the roll. */
export async function notOnRoll(db: Db, round: Pick<Round, 'id' | 'partnershipId'>, part: string) {
  if (namePart(part) === '') return []
  return db
    .select({ personId: person.id, name: person.name, place: neighbourhood.name })
    .from(residency)
    .innerJoin(person, eq(person.id, residency.personId))
    .innerJoin(neighbourhood, eq(neighbourhood.id, residency.neighbourhoodId))
    .where(
      and(
        eq(residency.partnershipId, round.partnershipId),
        isNull(residency.withdrawnAt),
        isNamed(part),
        notExists(
          db
            .select({ one: sql`1` })
            .from(roll)
            .where(and(eq(roll.roundId, round.id), eq(roll.personId, residency.personId))),
        ),
      ),
    )
    .orderBy(person.name, person.id)
    .limit(20)
}
