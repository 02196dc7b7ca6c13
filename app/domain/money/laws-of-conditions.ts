import { grouped } from '../grouped'
import { breach, type Books, type Breach } from './books'
import { wasOpenAt } from './condition'
import { stepTo } from './payment'

/** L14: no payment is prepared, authorised or sent while a condition of its award is open. */
export function* checkConditions({ payments, conditions = [] }: Books): Generator<Breach> {
  const ofAward = grouped(conditions, ({ awardId }) => awardId)
  for (const payment of payments) {
    for (const condition of ofAward.get(payment.awardId) ?? []) {
      for (const to of ['prepared', 'authorised', 'sent'] as const) {
        const step = stepTo(payment, to)
        if (step && wasOpenAt(condition, step.at)) {
          yield breach('L14', payment.id, `was ${to} while “${condition.words}” was not met`)
        }
      }
    }
  }
}
