import { eq } from 'drizzle-orm'
import { award, paymentStanding } from '~db/schema'
import { authorisePayment } from '~/commands/money/authorise-payment.server'
import { askForBankDetails } from '~/commands/money/bank/ask-for-bank-details.server'
import { giveBankDetailsByLink } from '~/commands/money/bank/give-bank-details.server'
import { cancelPayment } from '~/commands/money/follow-payment.server'
import { preparePayment } from '~/commands/money/prepare-payment.server'
import { sendByStripe } from '~/commands/money/stripe/send-by-stripe.server'
import type { Account } from '~/demo/stripe/account'
import { authorisedBy, stateOf, stepTo, type Payment } from '~/domain/money'
import { askStripe } from '~/jobs/ask-stripe.server'
import type { Db } from '~/platform/world.server'
import { sealOf } from '~/records/money/desk.server'
import { paymentsByIds } from '~/records/money/payment.server'
import { connectedSeal } from '~/records/money/stripe-payee.server'
import { acceptAward } from '../accepting'
import { adoptBy, allowed, countedRound, meet, meetingDay, plainLetter } from '../money-stage'
import { secrets, type Stage } from '../stage'
import { home, type Dice } from './stripe-world'
import type { MovableSparks } from '../sparks'

const costs = [20_00, 35_00, 50_00, 60_00, 80_00, 110_00]

/** Six awards, accepted, whose people will be paid through Stripe. */
export async function awardsOnStage(here: Stage): Promise<void> {
  const funded = costs.map((_, place) => String(place + 1).padStart(2, '0'))
  await countedRound(here, 'spring', { costs, funded, pot: { together: 500_00 } })
  await meet(here, 'spring')
  await adoptBy(here, 'spring')
  const all = await here.read((db) => db.select({ id: award.id }).from(award))
  for (const { id } of all) {
    allowed(await here.write((db) => acceptAward(db, here.on('nadia', meetingDay), id)))
  }
}

/** What those who pay, and those who are paid, do in the simulation: one step of one award at a time. */
export class PaidThroughStripe {
  private readonly links = new Map<string, string>()

  constructor(
    private readonly here: Stage,
    private readonly sparks: MovableSparks,
    private readonly account: Account,
    private readonly dice: Dice,
  ) {}

  private on(who: 'winston' | 'mei' | null) {
    return this.here.on(who, this.sparks.clock.now())
  }

  private async anyAward(): Promise<string> {
    const all = await this.here.read((db) => db.select({ id: award.id }).from(award))
    return all[this.dice.below(all.length)]?.id ?? ''
  }

  /** Somebody is asked where she wants her money, or says it: through Stripe. */
  async choose(): Promise<void> {
    const id = await this.anyAward()
    const secret = this.links.get(id)
    if (secret === undefined) {
      await this.sparks.world.write((db) =>
        askForBankDetails(db, this.on('winston'), id, `${id.slice(-2)}@example.org`, (asked) => {
          this.links.set(id, asked.secret)
          return { subject: 'bank', text: 'bank' }
        }),
      )
      return
    }
    await this.sparks.world.write((db) =>
      giveBankDetailsByLink(db, this.on(null), secrets, { book: 'netherton', secret }, { stripe: home }, plainLetter),
    )
    if (this.dice.chance(0.5)) await askStripe(this.sparks)
  }

  /** A payment of an award is taken one step further: prepared, authorised or sent. */
  async pay(): Promise<void> {
    const { dice } = this
    const id = await this.anyAward()
    const all = await this.here.read((db) => paymentsIn(db))
    const going = all.find((one) => one.awardId === id && ['prepared', 'authorised'].includes(stateOf(one)))
    if (!going) {
      await this.sparks.world.write((db) =>
        preparePayment(db, this.on('winston'), id, 1, { way: 'stripe', stripe: true }),
      )
    } else if (stateOf(going) === 'prepared') {
      await this.sparks.world.write((db) => authorisePayment(db, this.on('mei'), going.id, sealOf(going)))
    } else if (dice.chance(0.1)) {
      await this.sparks.world.write((db) => cancelPayment(db, this.on('winston'), going.id, 'not now'))
    } else {
      const goes = { home, isSetUp: true }
      // A second press, as of a double click, is the same.
      for (let press = dice.chance(0.3) ? 2 : 1; press > 0; press -= 1) {
        await this.sparks.world.write((db) => sendByStripe(db, this.on('winston'), going.id, goes, plainLetter))
      }
      if (dice.chance(0.7)) await askStripe(this.sparks, going.id)
    }
  }

  /** What happens at Stripe: she tells it who she is, it has a question, somebody takes a transfer back, her bank says no. */
  atStripe(): void {
    const { dice } = this
    const { connected } = this.account
    const any = <One>(from: Iterable<One>) => {
      const all = [...from]
      return all[dice.below(all.length)]
    }
    const account = any(connected.accounts.keys())
    if (account === undefined) return
    const transfer = any(connected.transfers.values())
    switch (dice.below(6)) {
      case 0:
        connected.stop(account)
        break
      case 1:
        if (transfer) connected.reverse(transfer.id, dice.chance(0.6) ? null : 1 + dice.below(transfer.amount))
        break
      case 2:
        connected.sendOn(account, dice.chance(0.5))
        break
      default:
        connected.tellAll(account)
    }
  }

  /** What is wrong with what was paid: after every step nothing may be. */
  async faults(): Promise<string[]> {
    const faults: string[] = []
    const payments = await this.here.read((db) => paymentsIn(db))
    const byId = new Map(payments.map((one) => [one.id, one]))
    const times = new Map<string, number>()
    const kept = new Map<string, number>()
    for (const { id, metadata, amount, amount_reversed, destination } of this.account.connected.transfers.values()) {
      const paymentId = metadata.payment ?? '?'
      times.set(paymentId, (times.get(paymentId) ?? 0) + 1)
      const one = byId.get(paymentId)
      if (!one) faults.push(`${id} was made for no payment`)
      else {
        if (one.amountPence !== amount) faults.push(`${id} is of ${amount} where ${one.amountPence} was authorised`)
        if (one.connected !== connectedSeal(destination)) faults.push(`${id} went to another account`)
        const by = stepTo(one, 'prepared')?.by
        if (authorisedBy(one).length === 0 || authorisedBy(one).includes(by ?? ''))
          faults.push(`${id} by fewer than two`)
        if (!stepTo(one, 'sent')) faults.push(`${id} went before it was sent here`)
        if (stateOf(one) === 'failed') faults.push(`${id} went, and its payment has failed`)
        if (amount_reversed < amount) kept.set(one.awardId, (kept.get(one.awardId) ?? 0) + 1)
      }
    }
    for (const [id, count] of times) if (count > 1) faults.push(`payment ${id} was sent ${count} times`)
    // Each award here is paid in one part: what was paid and not taken back whole stands once.
    for (const [id, count] of kept) if (count > 1) faults.push(`award ${id} was paid ${count} times`)
    return faults
  }

  /** Once everybody has come to rest, nobody waits to know. */
  async faultsAtRest(): Promise<string[]> {
    const payments = await this.here.read((db) => paymentsIn(db))
    const sent = new Set([...this.account.connected.transfers.values()].map(({ metadata }) => metadata.payment))
    return payments.flatMap((one) => {
      const state = stateOf(one)
      if (state === 'sent' || state === 'in-doubt') return [`payment ${one.id} is still ${state}`]
      const isOut = state === 'cleared' || state === 'returned'
      return isOut === sent.has(one.id) ? [] : [`payment ${one.id} is ${state}, and Stripe says otherwise`]
    })
  }
}

async function paymentsIn(db: Db): Promise<Payment[]> {
  const rows = await db
    .select({ id: paymentStanding.paymentId })
    .from(paymentStanding)
    .where(eq(paymentStanding.partnershipId, 'netherton'))
    .orderBy(paymentStanding.paymentId)
  return paymentsByIds(
    db,
    rows.map(({ id }) => id),
  )
}
