import type { StoryThresholds } from '~/domain/learning'
import { may, type NotAllowed } from '~/domain/policy'
import { ok, refuse, type Outcome } from '~/domain/refusal'
import type { Occasion } from '~/platform/occasion.server'
import type { Db } from '~/platform/world.server'
import { recordAct } from '~/records/audit.server'
import { putStoryThresholds, storyThresholds } from '~/records/learning/thresholds.server'
import { actorIn } from '~/records/people/actor.server'

/** Settles from which sums how much is asked of a story. Who tells one now is asked by it; nothing that was told is lost. */
export async function settleThresholds(
  db: Db,
  on: Occasion,
  partnershipId: string,
  wanted: StoryThresholds,
): Promise<Outcome<object, NotAllowed | 'story-thresholds-crossed'>> {
  const allowed = may(await actorIn(db, partnershipId, on.by, on.at), 'story.settle', { now: on.at })
  if (!allowed.ok) return allowed
  if (wanted.allFromPence < wanted.questionsFromPence) return refuse('story-thresholds-crossed')
  const before = await storyThresholds(db, partnershipId)
  if (before.questionsFromPence === wanted.questionsFromPence && before.allFromPence === wanted.allFromPence) return ok
  await putStoryThresholds(db, partnershipId, wanted)
  await recordAct(db, on, partnershipId, 'story.settle', `partnership:${partnershipId}`, { was: before, is: wanted })
  return ok
}
