import type { Db } from '~/platform/world.server'
import { frameworkVersions } from '~/records/learning/outcomes.server'
import { storyThresholds } from '~/records/learning/thresholds.server'

/** What a partnership settled to look for in its stories, each time it did. */
export const outcomesSettled = (db: Db, partnershipId: string) => frameworkVersions(db, partnershipId)

/** From which sums how much is asked of a story here. */
export const thresholdsSettled = (db: Db, partnershipId: string) => storyThresholds(db, partnershipId)
