import { and, eq, inArray } from 'drizzle-orm'
import { lot, role } from '~db/schema'
import { inForce, officerKinds } from '~/domain/people'
import type { Instant } from '~/domain/time'
import type { Db } from '~/platform/world.server'
import { interestsIn } from '~/records/panel/interest.server'
import type { Round } from '~/records/round/course.server'

/** Who has to keep her hands off a vote that is on, and how many officers are left who need not. */
export interface HandsOff {
  /** Whether she has an interest in any idea on the ballot: when a vote ends may be what decides on it. */
  readonly isInterested: (personId: string) => boolean
  /** Officers of the partnership, each counted once, who have none. */
  readonly freeOfficers: number
}

/** As it is known now, of everything that was on the ballot when voting opened. */
export async function handsOff(db: Db, round: Pick<Round, 'id' | 'partnershipId'>, now: Instant): Promise<HandsOff> {
  const drawn = await db.select({ id: lot.proposalId }).from(lot).where(eq(lot.roundId, round.id))
  const ids = drawn.map(({ id }) => id)
  const interests = await interestsIn(db, ids)
  const isInterested = (personId: string) => ids.some((id) => interests.isInterested(personId, id))
  const held = await db
    .select()
    .from(role)
    .where(and(eq(role.partnershipId, round.partnershipId), inArray(role.kind, [...officerKinds])))
  const officers = new Set(held.filter((one) => inForce(one, now)).map(({ personId }) => personId))
  return { isInterested, freeOfficers: [...officers].filter((one) => !isInterested(one)).length }
}
