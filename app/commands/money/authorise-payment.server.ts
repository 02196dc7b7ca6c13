import { ok, type Outcome } from '~/domain/refusal'
import type { Occasion } from '~/platform/occasion.server'
import type { Db } from '~/platform/world.server'
import { takeStep, type NotStepped } from './take-step.server'

/**
 * Another person than the one who prepared it says yes to exactly this payee, amount and award.
 * @param confirmed the hash of what the authoriser had before her eyes.
 */
export async function authorisePayment(
  db: Db,
  on: Occasion,
  paymentId: string,
  confirmed: string,
): Promise<Outcome<object, NotStepped>> {
  const taken = await takeStep(db, on, 'payment.authorise', paymentId, { to: 'authorised', confirmed })
  return taken.ok ? ok : taken
}
