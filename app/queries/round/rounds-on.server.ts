import { happened, isDecided, phaseOf } from '~/domain/round'
import type { Instant } from '~/domain/time'
import type { Db } from '~/platform/world.server'
import { roundsOf, type Round } from '~/records/round/course.server'

/** The rounds of a partnership that still ask something of somebody, the newest first. */
export async function roundsOn(db: Db, partnershipId: string, now: Instant): Promise<Round[]> {
  const rounds = await roundsOf(db, partnershipId)
  return rounds.filter((round) => {
    const phase = phaseOf(round, now)
    return happened(round, 'published') && !isDecided(phase) && phase !== 'cancelled' && phase !== 'draft'
  })
}
