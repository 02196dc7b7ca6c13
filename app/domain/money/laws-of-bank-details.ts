import { grouped } from '../grouped'
import { later, type Instant } from '../time'
import { detailsInForce, detailsInForceFrom, type BankDetailsGiven } from './bank-details'
import { breach, type Books, type Breach } from './books'
import { isToDetails, type PayingWay } from './payment'

/** L15: nothing is authorised or sent while another account waits, and what is sent goes to the one in force then. */
export function* checkBankDetails({ payments, bankDetails = [] }: Books): Generator<Breach> {
  const ofAward = grouped(bankDetails, ({ awardId }) => awardId)
  for (const payment of payments) {
    const all = ofAward.get(payment.awardId) ?? []
    for (const { to, at } of payment.steps) {
      if (to !== 'authorised' && to !== 'sent') continue
      const waiting = all.find((each) => waitedAt(each, at))
      if (waiting) yield breach('L15', payment.id, `was ${to} while ${waiting.id} waited to be confirmed`)
      const due = dueTo(payment.way, all, at)
      // What happens in one millisecond may have happened in either order.
      const before = dueTo(payment.way, all, later(at, -1))
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

/** What a payment that goes that way has to go to; nothing for those that go to no account. */
function dueTo(way: PayingWay, all: readonly BankDetailsGiven[], at: Instant): string | undefined {
  const now = isToDetails(way) ? detailsInForce(all, at) : undefined
  // A transfer past Stripe, or one through it to an account at a bank, is to none that was given for it.
  return now && (now.goesBy === 'stripe') === (way === 'stripe') ? now.id : undefined
}
