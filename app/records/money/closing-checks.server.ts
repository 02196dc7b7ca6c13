import { and, asc, eq, inArray, lte } from 'drizzle-orm'
import { carrying, giftRefund, paymentStanding, stripeStanding } from '~db/schema'
import {
  balancesOfFlows,
  carriesOf,
  inBankByFund,
  monthOf,
  isOut,
  stateOf,
  stateOfCost,
  stateOfFloat,
  yearsEnded,
  type ClosingItem,
  type MissingForClosing,
} from '~/domain/money'
import { stateOfThanks } from '~/domain/panel'
import type { MoneySettings } from '~/domain/people'
import { sum } from '~/domain/pence'
import { dateIn, type Instant } from '~/domain/time'
import type { Db } from '~/platform/world.server'
import { thanksPayments } from '../panel/thanks.server'
import { bankAccountsOf, fundsWithoutHome, lastSigned } from './bank-account.server'
import { floatsOf } from './cash-float.server'
import { linesOf } from './budget.server'
import { lastEndedYear } from './closed-period.server'
import { costsOf } from './cost.server'
import { drawDownsOf, stateOfDrawDown } from './draw-down.server'
import { giftFundsOf } from './gift.server'
import { paymentsByIds } from './payment.server'
import { heldAtStripe, sentAndNotListed } from './stripe-payee.server'
import { flowsOf, totalsByIds } from './totals.server'

interface OfBook {
  readonly id: string
  readonly timeZone: string
  readonly money: MoneySettings
}

/**
 * What has to be settled before the books are closed up to a day, worked out from the books themselves, with what is
 * missing of each. It says nothing of anything begun after that day.
 */
export async function closingChecks(db: Db, of: OfBook, to: string): Promise<ClosingItem[]> {
  const inTime = (at: Instant) => dateIn(of.timeZone, at) <= to
  const waiting = await paymentsThatWait(db, of.id, inTime)
  return [
    {
      check: 'bank',
      missing: [...(await bankMissing(db, of.id, to)), ...(await floatsUncounted(db, of.id, to, inTime))],
    },
    {
      check: 'doubt',
      missing: [
        ...waiting.filter(({ what }) => what !== 'payment-waits'),
        ...(await refundsInDoubt(db, of.id, inTime)),
        ...(await stripeDiffers(db, of.id)),
      ],
    },
    {
      check: 'waiting',
      missing: [
        ...waiting.filter(({ what }) => what === 'payment-waits'),
        ...(await thanksThatWait(db, of.id, inTime)),
      ],
    },
    { check: 'costs', missing: await costsThatWait(db, of.id, inTime) },
    { check: 'draw-downs', missing: await requestsThatWait(db, of.id, inTime) },
    { check: 'carry', missing: await carryMissing(db, of, to) },
  ]
}

/** Every account signed to the day, or beyond it; and no money in a fund that lies in no account. */
async function bankMissing(db: Db, book: string, to: string): Promise<MissingForClosing[]> {
  const missing: MissingForClosing[] = []
  for (const { id, name, openedOn } of await bankAccountsOf(db, book)) {
    const signed = await lastSigned(db, id)
    if (openedOn <= to && (signed?.toOn ?? '') < to) {
      missing.push({ what: 'account-unsigned', name, path: `bank/${id}` })
    }
  }
  const held = inBankByFund(balancesOfFlows(await flowsOf(db, book, { to: monthOf(to) })))
  for (const { id, name } of await fundsWithoutHome(db, book)) {
    if ((held.get(id) ?? 0) !== 0) missing.push({ what: 'fund-homeless', name, path: 'bank' })
  }
  return missing
}

/** Cash that somebody holds was counted by two on the last day, or since. */
async function floatsUncounted(
  db: Db,
  book: string,
  to: string,
  inTime: (at: Instant) => boolean,
): Promise<MissingForClosing[]> {
  return (await floatsOf(db, book)).flatMap((one): MissingForClosing[] => {
    const drawn = one.steps.find((step) => step.to === 'drawn')
    if (!drawn || !inTime(drawn.at) || stateOfFloat(one) !== 'drawn') return []
    const counted = one.counts.some(({ countedOn, agreedBy }) => countedOn >= to && agreedBy !== null)
    return counted ? [] : [{ what: 'float-uncounted', name: one.purpose, path: `cash/${one.id}` }]
  })
}

/** In doubt or astray, whenever it was prepared and sent; and not sent yet though prepared by that day. */
async function paymentsThatWait(db: Db, book: string, inTime: (at: Instant) => boolean): Promise<MissingForClosing[]> {
  const open = await db
    .select({ id: paymentStanding.paymentId })
    .from(paymentStanding)
    .where(
      and(
        eq(paymentStanding.partnershipId, book),
        inArray(paymentStanding.state, ['prepared', 'authorised', 'in-doubt', 'astray', 'giving-up']),
      ),
    )
  const payments = await paymentsByIds(
    db,
    open.map(({ id }) => id),
  )
  return payments.flatMap((one): MissingForClosing[] => {
    const at = one.steps[0]?.at
    if (at === undefined || !inTime(at)) return []
    const state = stateOf(one)
    const what = !isOut(state) ? 'payment-waits' : state === 'in-doubt' ? 'payment-in-doubt' : 'payment-astray'
    return [{ what, name: one.payee.name, path: `payments/${one.id}` }]
  })
}

/** Gifts that were to go back by that day, and of which Stripe has not said what became. */
async function refundsInDoubt(db: Db, book: string, inTime: (at: Instant) => boolean): Promise<MissingForClosing[]> {
  const open = await db
    .select({ giftId: giftRefund.giftId, at: giftRefund.preparedAt })
    .from(giftRefund)
    .where(and(eq(giftRefund.partnershipId, book), inArray(giftRefund.state, ['authorised', 'in-doubt'])))
    .orderBy(asc(giftRefund.preparedAt), asc(giftRefund.id))
  return open.flatMap(({ giftId, at }): MissingForClosing[] =>
    inTime(at) ? [{ what: 'refund-in-doubt', name: '', path: `gifts/${giftId}` }] : [],
  )
}

/**
 * What Stripe said when it was last asked is what the books have with it, and what is on its way out. It is asked every ten
 * minutes of what there is now; of an earlier day it tells nothing.
 */
async function stripeDiffers(db: Db, book: string): Promise<MissingForClosing[]> {
  const [standing] = await db.select().from(stripeStanding).where(eq(stripeStanding.partnershipId, book))
  if (!standing) return []
  const funds = (await giftFundsOf(db, book)).map(({ fundId }) => fundId)
  const held = [...(await heldAtStripe(db, book, funds)).values()]
  const expectedPence = sum([...held, await sentAndNotListed(db, book)])
  return expectedPence === standing.heldPence ? [] : [{ what: 'stripe-differs', name: '', path: 'gifts' }]
}

async function thanksThatWait(db: Db, book: string, inTime: (at: Instant) => boolean): Promise<MissingForClosing[]> {
  const open = (await thanksPayments(db, { partnershipId: book })).filter((one) => {
    const state = stateOfThanks(one)
    return inTime(one.at) && (state === 'prepared' || state === 'authorised')
  })
  return open.map(() => ({ what: 'thanks-wait', name: '', path: 'thanks' }))
}

async function costsThatWait(db: Db, book: string, inTime: (at: Instant) => boolean): Promise<MissingForClosing[]> {
  return (await costsOf(db, book)).flatMap((one): MissingForClosing[] => {
    const [state, at] = [stateOfCost(one), one.steps[0]?.at]
    const waits = (state === 'prepared' || state === 'authorised') && at !== undefined && inTime(at)
    return waits ? [{ what: 'cost-waits', name: one.what, path: `costs/${one.id}` }] : []
  })
}

async function requestsThatWait(db: Db, book: string, inTime: (at: Instant) => boolean): Promise<MissingForClosing[]> {
  return (await drawDownsOf(db, book)).flatMap((one): MissingForClosing[] => {
    const state = stateOfDrawDown(one)
    const waits = (state === 'asked' || state === 'agreed') && inTime(one.at)
    return waits ? [{ what: 'draw-down-open', name: String(one.number), path: `draw-downs/${one.id}` }] : []
  })
}

/** Of each financial year that ends with the period: what it has left is carried over, or was agreed not to be. */
async function carryMissing(db: Db, { id: book, money }: OfBook, to: string): Promise<MissingForClosing[]> {
  const lines = await linesOf(db, book)
  const totals = await totalsByIds(
    db,
    'line',
    lines.map(({ id }) => id),
  )
  const first = Math.min(...lines.map(({ year }) => year))
  const ended = await lastEndedYear(db, book)
  if (lines.length === 0) return []
  const years = yearsEnded(`${first - 1}-01-01`, to, money.yearStartsInMonth).filter((year) => year > (ended ?? 0))
  const askings = await db
    .select()
    .from(carrying)
    .where(and(eq(carrying.partnershipId, book), lte(carrying.year, Math.max(...years, 0))))
  return years.flatMap((year): MissingForClosing[] => {
    const own = askings.filter((one) => one.year === year)
    const waits = own.find(({ answer }) => answer === null)
    const name = `${year}–${year + 1}`
    if (waits) return [{ what: 'carry-waits', name, path: `plan/carry/${waits.id}` }]
    if (own.length > 0 || carriesOf(lines, totals, year).length === 0) return []
    return [{ what: 'carry-undecided', name, path: `plan/carry?year=${year}` }]
  })
}
