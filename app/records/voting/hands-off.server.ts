import { eq } from 'drizzle-orm'
import { lot } from '~db/schema'
import type { Instant } from '~/domain/time'
import type { Db } from '~/platform/world.server'
import { interestsIn } from '~/records/panel/interest.server'
import type { Round } from '~/records/round/course.server'
import { challengedNow, officersNow } from './challenged.server'

/** Who has to keep her hands off a vote, and how many officers are left who need not. */
export interface HandsOff {
  /** Whether she has an interest in any idea on the ballot: when a vote ends may be what decides on it. */
  readonly isInterested: (personId: string) => boolean
  /** Whether a challenge that waits for its answer is about what she did. */
  readonly isChallenged: (personId: string) => boolean
  /** Officers of the partnership, each counted once, of whom neither is so. */
  readonly freeOfficers: number
}

/** As it is known now, of everything that was on the ballot when voting opened. */
export async function handsOff(db: Db, round: Pick<Round, 'id' | 'partnershipId'>, now: Instant): Promise<HandsOff> {
  const drawn = await db.select({ id: lot.proposalId }).from(lot).where(eq(lot.roundId, round.id))
  const ids = drawn.map(({ id }) => id)
  const interests = await interestsIn(db, ids)
  const challenged = await challengedNow(db, round.id)
  const isInterested = (personId: string) => ids.some((id) => interests.isInterested(personId, id))
  const isChallenged = (personId: string) => challenged.has(personId)
  const officers = await officersNow(db, round.partnershipId, now)
  const free = officers.filter(({ personId }) => !isInterested(personId) && !isChallenged(personId))
  return { isInterested, isChallenged, freeOfficers: free.length }
}
