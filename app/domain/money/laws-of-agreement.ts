import { grouped } from '../grouped'
import { breach, type Books, type Breach } from './books'
import { stepTo } from './payment'

/**
 * L19: no award is accepted, and none of it is prepared, authorised or sent, before somebody agreed to it at its version.
 * That the words are those that were read is asked of the seals.
 */
export function* checkAgreements({ awards, payments, agreements }: Books): Generator<Breach> {
  if (agreements === undefined) return
  const ofAward = grouped(agreements, ({ awardId }) => awardId)
  for (const { id, state } of awards) {
    if (state === 'accepted' && !ofAward.has(id)) yield breach('L19', id, 'was accepted without an agreement')
  }
  for (const payment of payments) {
    const agreed = (ofAward.get(payment.awardId) ?? []).filter((one) => one.awardVersion === payment.awardVersion)
    for (const to of ['prepared', 'authorised', 'sent'] as const) {
      const step = stepTo(payment, to)
      if (step && !agreed.some(({ acceptedAt }) => acceptedAt <= step.at)) {
        yield breach(
          'L19',
          payment.id,
          `was ${to} before anybody agreed to version ${payment.awardVersion} of the award`,
        )
      }
    }
  }
}
