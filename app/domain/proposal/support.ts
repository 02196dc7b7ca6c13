import { ok, refuse, type Outcome } from '../refusal'
import { happened, stageOf, type RoundCourse } from '../round'
import type { Instant } from '../time'

/**
 * Whether people can say that they support the ideas of a round, and whether the number is shown. From the moment the panel
 * scores until it has decided, the number is shown to nobody: whoever scores or votes should follow her own mind.
 */
export type SupportNow = 'open' | 'unseen' | 'over'

export function supportNow(round: RoundCourse, now: Instant): SupportNow {
  if (happened(round, 'cancelled')) return 'over'
  switch (stageOf(round, now)) {
    case 'plan':
    case 'open':
    case 'check':
      return 'open'
    case 'score':
    case 'vote':
    case 'decide':
      return 'unseen'
    case 'agree':
    case 'pay':
    case 'learn':
      return 'over'
  }
}

/** Whether it is somebody's to support an idea: not her own, and not where she will score and decide. */
export function canSupport({
  isApplicant,
  votingMember,
}: {
  readonly isApplicant: boolean
  readonly votingMember: boolean
}): Outcome<object, 'support-own-idea' | 'panel-does-not-support'> {
  if (isApplicant) return refuse('support-own-idea')
  return votingMember ? refuse('panel-does-not-support') : ok
}
