import { stepUpHolds } from '~/domain/people'
import type { Instant } from '~/domain/time'
import { ok, refuse, type Outcome } from '~/domain/refusal'
import type { Occasion } from '~/platform/occasion.server'
import type { Db } from '~/platform/world.server'
import { takeStep, type NotStepped } from './take-step.server'

export interface Authorisation {
  /** The hash of what the authoriser had before her eyes. */
  readonly confirmed: string
  /** When she last proved that it is she who is at the keyboard. */
  readonly steppedUpAt: Instant
}

/** Another person than the one who prepared it says yes to exactly this payee, amount and award. */
export async function authorisePayment(
  db: Db,
  on: Occasion,
  paymentId: string,
  { confirmed, steppedUpAt }: Authorisation,
): Promise<Outcome<object, NotStepped | 'step-up-first'>> {
  if (on.at - steppedUpAt > stepUpHolds) return refuse('step-up-first')
  const taken = await takeStep(db, on, 'payment.authorise', paymentId, { to: 'authorised', confirmed })
  return taken.ok ? ok : taken
}
