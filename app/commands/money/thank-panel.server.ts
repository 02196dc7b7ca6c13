import { thanksPayment, thanksRate } from '~db/schema'
import { bank, costPaid, maySpend } from '~/domain/money'
import {
  mayStep,
  minutesInAll,
  owedFor,
  stateOfThanks,
  type NotThanked,
  type ThanksRate,
  type ThanksState,
} from '~/domain/panel'
import { nothing, pence } from '~/domain/pence'
import { may, type Act, type NotAllowed } from '~/domain/policy'
import { ok, refuse, type Outcome } from '~/domain/refusal'
import type { Occasion } from '~/platform/occasion.server'
import type { Db } from '~/platform/world.server'
import { recordAct } from '~/records/audit.server'
import { lineOf, partnershipOf } from '~/records/money/budget.server'
import { penOf } from '~/records/money/pen.server'
import { balanceOf, totalsOfScope } from '~/records/money/totals.server'
import {
  addThanksStep,
  noThanksOf,
  thanksPaymentById,
  thanksPayments,
  thanksRateOf,
  timeInRound,
  type ThanksOnRecord,
} from '~/records/panel/thanks.server'
import { actorIn } from '~/records/people/actor.server'
import { roundById } from '~/records/round/course.server'

/** Chooses whether the panel is paid for its time, and how. What is under way stays as it was prepared. */
export async function chooseThanksRate(
  db: Db,
  on: Occasion,
  partnershipId: string,
  { by, amountPence }: ThanksRate,
): Promise<Outcome<object, NotAllowed | 'thanks-amount-missing'>> {
  const actor = await actorIn(db, partnershipId, on.by, on.at)
  const allowed = may(actor, 'thanks.choose', { now: on.at })
  if (!allowed.ok || !actor) return allowed.ok ? ok : allowed
  if (by !== 'none' && amountPence <= 0) return refuse('thanks-amount-missing')
  const row = {
    partnershipId,
    by,
    amountPence: by === 'none' ? nothing : amountPence,
    changedAt: on.at,
    changedBy: actor.personId,
  }
  await db.insert(thanksRate).values(row).onConflictDoUpdate({ target: thanksRate.partnershipId, set: row })
  await recordAct(db, on, partnershipId, 'thanks.choose', `partnership:${partnershipId}`, { by, amountPence })
  return ok
}

type NotPrepared =
  NotAllowed | NotThanked | 'nothing-owed' | 'no-such-line' | 'line-too-small' | 'payment-fund-too-small'

/** Prepares the payment of what a member is owed for a round, from a budget line, for another person to authorise. */
export async function prepareThanks(
  db: Db,
  on: Occasion,
  partnershipId: string,
  { roundId, personId, lineId }: { readonly roundId: string; readonly personId: string; readonly lineId: string },
): Promise<Outcome<object, NotPrepared>> {
  const actor = await actorIn(db, partnershipId, on.by, on.at)
  const allowed = may(actor, 'thanks.prepare', { now: on.at })
  if (!allowed.ok || !actor) return allowed.ok ? ok : allowed
  const round = await roundById(db, roundId)
  if (round?.partnershipId !== partnershipId) return refuse('nothing-owed')
  const live = (await thanksPayments(db, { roundId })).some(
    (one) => one.personId === personId && stateOfThanks(one) !== 'cancelled',
  )
  // Pressed twice, it is prepared once.
  if (live) return ok
  const step = mayStep({ personId, steps: [] }, 'prepared', actor.personId)
  if (!step.ok) return step
  const time = (await timeInRound(db, roundId)).find((one) => one.personId === personId)
  const declined = (await noThanksOf(db, partnershipId)).has(personId)
  const amountPence =
    time && !declined ? owedFor(await thanksRateOf(db, partnershipId), time.given, time.meetings) : nothing
  if (!time || amountPence <= 0) return refuse('nothing-owed')
  const line = await lineOf(db, partnershipId, lineId)
  if (!line) return refuse('no-such-line')
  const id = on.newId()
  const payment = {
    ...{ id, partnershipId, roundId, personId, lineId, fundId: line.fundId, amountPence },
    ...{ minutes: minutesInAll(time.given), meetings: time.meetings, at: on.at },
  }
  const spends = await hasRoom(db, payment)
  if (!spends.ok) return spends
  await db.insert(thanksPayment).values(payment)
  await addThanksStep(db, on, id, 0, { to: 'prepared', by: actor.personId })
  await recordAct(db, on, partnershipId, 'thanks.prepare', `thanks:${id}`, { amountPence, lineId })
  return ok
}

const actOf = {
  authorised: 'thanks.authorise',
  paid: 'thanks.pay',
  cancelled: 'thanks.cancel',
} as const satisfies Partial<Record<ThanksState, Act>>

/**
 * Takes a payment for time to its next step: authorised by another than who prepared it, and neither is the payee; paid,
 * once the treasurer has handed it to the bank, when the journal has it; or cancelled before that.
 */
export async function stepThanks(
  db: Db,
  on: Occasion,
  partnershipId: string,
  paymentId: string,
  to: keyof typeof actOf,
): Promise<Outcome<object, NotAllowed | NotThanked | 'nothing-owed' | 'line-too-small' | 'payment-fund-too-small'>> {
  const payment = await thanksPaymentById(db, paymentId)
  if (!payment || payment.partnershipId !== partnershipId) return refuse('nothing-owed')
  const actor = await actorIn(db, partnershipId, on.by, on.at)
  const allowed = may(actor, actOf[to], { now: on.at, provedAt: on.provedAt })
  if (!allowed.ok || !actor) return allowed.ok ? ok : allowed
  // Pressed twice, it is one step.
  if (stateOfThanks(payment) === to && payment.steps.at(-1)?.by === actor.personId) return ok
  const step = mayStep(payment, to, actor.personId)
  if (!step.ok) return step
  const pen = penOf(db, on, await partnershipOf(db, partnershipId))
  if (to !== 'cancelled') {
    const spends = await hasRoom(db, payment)
    if (!spends.ok) return spends
  }
  await addThanksStep(db, on, paymentId, payment.steps.length, { to, by: actor.personId })
  if (to === 'paid') {
    const { lineId, fundId, amountPence } = payment
    const cost = { book: partnershipId, costId: paymentId, lineId, fundId, amountPence, of: 'taking-part' } as const
    // Whose time it was stands in the payment, and not in a journal that anyone may one day read.
    await pen.post(costPaid(cost, `thanks:${paymentId}`, pen.recording()))
  }
  await pen.sign(actOf[to], `thanks:${paymentId}`, { amountPence: payment.amountPence })
  return ok
}

/** The line and its fund have that much left, asked in the transaction that spends it. */
async function hasRoom(
  db: Db,
  {
    partnershipId,
    lineId,
    fundId,
    amountPence,
  }: Pick<ThanksOnRecord, 'partnershipId' | 'lineId' | 'fundId' | 'amountPence'>,
): Promise<Outcome<unknown, 'line-too-small' | 'payment-fund-too-small'>> {
  const line = maySpend(amountPence, await totalsOfScope(db, partnershipId, { of: 'line', lineId }))
  if (!line.ok) return line
  const left = await balanceOf(db, partnershipId, bank(fundId))
  return left < amountPence
    ? refuse('payment-fund-too-small', { fundPence: left, shortByPence: pence(amountPence - left) })
    : ok
}
