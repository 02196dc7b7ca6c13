import { ok, refuse, type Outcome } from '../refusal'
import type { Instant } from '../time'
import { stepUpHolds } from './session'

/** Whether she has shown it lately enough; nothing, or a moment still to come, is no proof. */
export function provedLately(provedAt: Instant | null | undefined, now: Instant): Outcome<object, 'step-up-first'> {
  if (provedAt === null || provedAt === undefined || provedAt > now) return refuse('step-up-first')
  return now - provedAt > stepUpHolds ? refuse('step-up-first') : ok
}
