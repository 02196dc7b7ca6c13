import { grouped } from '../grouped'
import { later, type Instant } from '../time'
import { detailsInForce, detailsInForceFrom, type BankDetailsGiven } from './bank-details'
import { breach, type Books, type Breach } from './books'

/** L15: nothing is authorised or sent while another account waits, and what is sent goes to the one in force then. */
export function* checkBankDetails({ payments, bankDetails = [] }: Books): Generator<Breach> {
  const ofAward = grouped(bankDetails, ({ awardId }) => awardId)
  for (const payment of payments) {
    const all = ofAward.get(payment.awardId) ?? []
    for (const { to, at } of payment.steps) {
      if (to !== 'authorised' && to !== 'sent') continue
      const waiting = all.find((each) => waitedAt(each, at))
      if (waiting) yield breach('L15', payment.id, `was ${to} while ${waiting.id} waited to be confirmed`)
      const due = payment.way === 'transfer' ? detailsInForce(all, at)?.id : undefined
      // What happens in one millisecond may have happened in either order.
      const before = payment.way === 'transfer' ? detailsInForce(all, later(at, -1))?.id : undefined
      if (!waiting && payment.detailsId !== due && payment.detailsId !== before) {
        yield breach(
          'L15',
          payment.id,
          `was ${to} to ${payment.detailsId ?? 'no account'} where ${due ?? 'none'} was in force`,
        )
      }
    }
  }
}

/** Whether a change waited then, as what happened to it since shows. */
function waitedAt(given: BankDetailsGiven, at: Instant): boolean {
  if (!given.replaces || at <= given.givenAt) return false
  const stopped = given.events.find(({ kind }) => kind === 'stopped')
  return at < (stopped?.at ?? detailsInForceFrom(given) ?? Infinity)
}
