import { may } from '~/domain/policy'
import { actToChange, canBeChanged, inTimeForChanges } from '~/domain/proposal'
import { refuse, type Refusal } from '~/domain/refusal'
import { later, type Instant } from '~/domain/time'
import type { ProposalEntry } from './entrance.server'

/**
 * Whether the reader may change the idea she came in to, and until when: her own, as long as ideas come in, or while it
 * is sent back to her (`until` of `changes`).
 */
export function whenToChange(
  { actor, round, now, proposal, share }: ProposalEntry,
  { changes, grace }: { readonly changes: { readonly until: Instant | null } | null; readonly grace: number },
): { closed: Refusal | null; closesAt: Instant } {
  const { standing } = proposal
  // Told by what she may do, before what could be done with it.
  if (share === 'comment' || share === 'read')
    return { closed: refuse(`shared-to-${share}`), closesAt: round.dates.closesAt }
  const until = changes?.until ?? null
  // Once the deadline is past, what is left is the grace; nobody is told before that it may be later.
  const { closesAt } = round.dates
  const lastMoment = now < closesAt ? closesAt : later(closesAt, grace)
  const allowed = may(actor, actToChange(standing, until), { round, now, share, grace })
  const changeable = allowed.ok ? canBeChanged(standing) : allowed
  const inTime = changeable.ok ? inTimeForChanges(until, now) : changeable
  return { closed: inTime.ok ? null : inTime, closesAt: until ?? lastMoment }
}
