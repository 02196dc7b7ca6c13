import { ok, refuse, type Outcome } from '../../refusal'

/** What can become of a ripple: a builder publishes it, puts it right, or takes it away for good. */
export const rippleEventKinds = ['published', 'corrected', 'taken-away'] as const
export type RippleEventKind = (typeof rippleEventKinds)[number]

/** Where a ripple stands: told, for everyone to see, or taken away. */
export type RippleStanding = 'offered' | 'published' | 'taken-away'

/** Where it stands after what happened to it. What was taken away stays away. */
export function rippleStanding(events: readonly { readonly kind: RippleEventKind }[]): RippleStanding {
  const kinds = new Set(events.map(({ kind }) => kind))
  return kinds.has('taken-away') ? 'taken-away' : kinds.has('published') ? 'published' : 'offered'
}

/** What a correction says from then on: of the link, or of one of its ends. What it leaves out stays as it was. */
export interface RippleCorrection {
  readonly happened?: string
  readonly sure?: boolean
  readonly how?: string
  readonly from?: string
  readonly to?: string
}

/** Whether that can be done to a ripple that stands so. */
export function canBecome(
  standing: RippleStanding,
  kind: RippleEventKind,
): Outcome<object, 'ripple-gone' | 'ripple-published-already'> {
  if (standing === 'taken-away') return refuse('ripple-gone')
  return kind === 'published' && standing === 'published' ? refuse('ripple-published-already') : ok
}
