import { authorisedBy, stateOf } from '~/domain/money'
import { ok, type Outcome } from '~/domain/refusal'
import type { Occasion } from '~/platform/occasion.server'
import type { Db } from '~/platform/world.server'
import { paymentById } from '~/records/money/payment.server'
import { takeStep, type NotStepped } from './take-step.server'

/**
 * Another person than the one who prepared it says yes to exactly this payee, amount and award; and, of a large payment,
 * a second one besides her.
 * @param confirmed the hash of what the authoriser had before her eyes.
 */
export async function authorisePayment(
  db: Db,
  on: Occasion,
  paymentId: string,
  confirmed: string,
): Promise<Outcome<object, NotStepped>> {
  const payment = await paymentById(db, paymentId)
  // Whoever presses twice is answered as the first time; another person is the second of two.
  const isSecond =
    payment !== undefined && stateOf(payment) === 'authorised' && !authorisedBy(payment).includes(on.by ?? '')
  const taken = isSecond
    ? await takeStep(db, on, 'payment.authorise-second', paymentId, { to: 'authorised', confirmed })
    : await takeStep(db, on, 'payment.authorise', paymentId, { to: 'authorised', confirmed })
  return taken.ok ? ok : taken
}
