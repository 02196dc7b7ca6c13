import { officers, type PolicyRow } from './who'

/** Gifts by card, and what Stripe tells of them. */
export const gifts = {
  'gift.give': { who: ['anyone'] },
  /** A program of Stripe's: it is known by its signature, which the door asks for. */
  'gift.tell': { who: ['anyone'] },
  'gift.read': { who: officers },
  /** Which funds take gifts. What Stripe does is recorded in her name from then on. */
  'gift.open': { who: ['treasurer'], stepUp: true },
  'gift.prepare-refund': { who: ['treasurer', 'chair'] },
  /** Of a refund that another prepared: the command knows. */
  'gift.authorise-refund': { who: ['authoriser'], stepUp: true },
  'gift.cancel-refund': { who: officers },
  /** The names and addresses of those who gave, for HMRC. */
  'gift.read-aid': { who: ['treasurer', 'authoriser'], stepUp: true },
  'gift.claim-aid': { who: ['treasurer'], stepUp: true },
} as const satisfies Record<string, PolicyRow>
