import { and, asc, eq, inArray, isNull } from 'drizzle-orm'
import { challenge, challengeAgainst, challengeAnswer, person, role } from '~db/schema'
import { grouped } from '~/domain/grouped'
import { holds, inForce, officerKinds, type Actor } from '~/domain/people'
import type { Instant } from '~/domain/time'
import type { Db } from '~/platform/world.server'

export interface OfficerNow {
  readonly personId: string
  readonly name: string
}

/** The officers of a partnership as they are now, each once, by name. */
export async function officersNow(db: Db, partnershipId: string, now: Instant): Promise<OfficerNow[]> {
  const held = await db
    .select({ personId: role.personId, name: person.name, startsAt: role.startsAt, endsAt: role.endsAt })
    .from(role)
    .innerJoin(person, eq(person.id, role.personId))
    .where(and(eq(role.partnershipId, partnershipId), inArray(role.kind, [...officerKinds])))
    .orderBy(asc(person.name), asc(role.personId))
  const each = new Map(held.filter((one) => inForce(one, now)).map(({ personId, name }) => [personId, name]))
  return [...each].map(([personId, name]) => ({ personId, name }))
}

/** Whose own acts one challenge is about; nobody where it names nobody. */
export async function challengedIn(db: Db, challengeId: string): Promise<OfficerNow[]> {
  return db
    .select({ personId: challengeAgainst.personId, name: person.name })
    .from(challengeAgainst)
    .innerJoin(person, eq(person.id, challengeAgainst.personId))
    .where(eq(challengeAgainst.challengeId, challengeId))
    .orderBy(asc(person.name), asc(person.id))
}

/** Everybody whose own acts are in question in a round: named in a challenge that has no answer yet. */
export async function challengedNow(db: Db, roundId: string): Promise<ReadonlySet<string>> {
  const rows = await db
    .select({ personId: challengeAgainst.personId })
    .from(challengeAgainst)
    .innerJoin(challenge, eq(challenge.id, challengeAgainst.challengeId))
    .leftJoin(challengeAnswer, eq(challengeAnswer.challengeId, challenge.id))
    .where(and(eq(challenge.roundId, roundId), isNull(challengeAnswer.challengeId)))
  return new Set(rows.map(({ personId }) => personId))
}

/** How many challenges of a round wait for an answer that this one may give. */
export async function challengesForHer(
  db: Db,
  round: { readonly id: string; readonly partnershipId: string },
  actor: Actor,
  now: Instant,
): Promise<number> {
  const waiting = await db
    .select({ id: challenge.id, by: challenge.by, challenged: challengeAgainst.personId })
    .from(challenge)
    .leftJoin(challengeAnswer, eq(challengeAnswer.challengeId, challenge.id))
    .leftJoin(challengeAgainst, eq(challengeAgainst.challengeId, challenge.id))
    .where(and(eq(challenge.roundId, round.id), isNull(challengeAnswer.challengeId)))
  const officers = await officersNow(db, round.partnershipId, now)
  return [...grouped(waiting, ({ id }) => id).values()].filter((rows) => {
    const out = new Set(rows.flatMap(({ by, challenged }) => [by, challenged]))
    const free = officers.filter(({ personId }) => !out.has(personId))
    return holds(actor, ...officerKinds) ? !out.has(actor.personId) : free.length === 0
  }).length
}
