import type { Translator } from '../messages'

const known = [
  'balance_insufficient',
  'no-answer',
  'reversed',
  'reversed-in-part',
  'account-changed',
  'insufficient_capabilities_for_transfer',
] as const

/** A reason in the books, in words: what a person wrote as she wrote it, and Stripe’s own words for it in ours. */
export function stripeReason(t: Translator['t'], reason: string): string {
  if (!reason.startsWith('stripe:')) return reason
  const why = reason.slice('stripe:'.length)
  const found = known.find((each) => each === why)
  return found ? t(`connected.why.${found}`) : t('connected.why.other', { why })
}
