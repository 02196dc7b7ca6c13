import { cashCount, cashCountAgreed } from '~db/schema'
import {
  bank,
  cashCounted,
  cashDrawn,
  cashPaidBack,
  differencePence,
  mayAgreeCount,
  mayCount,
  maySpend,
  mayStepFloat,
  mostInFloatPence,
  type FloatRefusal,
  type FloatState,
} from '~/domain/money'
import { pence, type Pence } from '~/domain/pence'
import { may, type Act, type NotAllowed } from '~/domain/policy'
import { ok, refuse, type Outcome } from '~/domain/refusal'
import { dateIn } from '~/domain/time'
import type { Occasion } from '~/platform/occasion.server'
import type { Db } from '~/platform/world.server'
import { recordAct } from '~/records/audit.server'
import { fundOf, lineOf, partnershipOf } from '~/records/money/budget.server'
import { addFloatStep, floatById, heldInFloat, insertFloat } from '~/records/money/cash-float.server'
import { penOf } from '~/records/money/pen.server'
import { balanceOf, totalsOfScope } from '~/records/money/totals.server'
import { actorIn } from '~/records/people/actor.server'

export interface WantedFloat {
  /** From the form, so that the same form sent twice asks once. */
  readonly id: string
  readonly fundId: string
  readonly holderId: string
  readonly amountPence: Pence
  readonly purpose: string
}

/** Asks that some of a fund's money be held as cash by one named person. Another officer agrees before it is drawn. */
export async function askForFloat(
  db: Db,
  on: Occasion,
  partnershipId: string,
  { id, fundId, holderId, amountPence, purpose }: WantedFloat,
): Promise<Outcome<object, NotAllowed | FloatRefusal | 'no-such-fund' | 'no-such-payee' | 'reason-needed'>> {
  const actor = await actorIn(db, partnershipId, on.by, on.at)
  const allowed = may(actor, 'float.ask', { now: on.at })
  if (!allowed.ok || !actor) return allowed.ok ? ok : allowed
  if (await floatById(db, partnershipId, id)) return ok
  if (amountPence <= 0 || amountPence > mostInFloatPence) return refuse('float-amount', { mostPence: mostInFloatPence })
  if (purpose.trim() === '') return refuse('reason-needed')
  if (!(await fundOf(db, partnershipId, fundId))) return refuse('no-such-fund')
  const holder = await actorIn(db, partnershipId, holderId, on.at)
  if (!holder?.roles.length) return refuse('no-such-payee')
  const number = await insertFloat(db, on, { id, book: partnershipId, fundId, holderId, amountPence, purpose })
  await addFloatStep(db, on, { id, steps: [] }, { to: 'asked', by: actor.personId })
  await recordAct(db, on, partnershipId, 'float.ask', `float:${id}`, { number, fundId, holderId, amountPence })
  return ok
}

type NotStepped = NotAllowed | FloatRefusal | 'no-such-float' | 'payment-fund-too-small'

const actOf = {
  agreed: 'float.agree',
  drawn: 'float.draw',
  'paid-back': 'float.draw',
  withdrawn: 'float.ask',
} as const satisfies Partial<Record<FloatState, Act>>

/** Takes a float a step further: agreed by another with her passkey, taken out of the bank, or put back into it. */
export async function stepFloat(
  db: Db,
  on: Occasion,
  partnershipId: string,
  floatId: string,
  to: keyof typeof actOf,
): Promise<Outcome<object, NotStepped>> {
  const float = await floatById(db, partnershipId, floatId)
  if (!float) return refuse('no-such-float')
  const actor = await actorIn(db, partnershipId, on.by, on.at)
  const allowed = may(actor, actOf[to], { now: on.at, provedAt: on.provedAt })
  if (!allowed.ok || !actor) return allowed.ok ? ok : allowed
  const by = actor.personId
  const last = float.steps.at(-1)
  // Pressed twice, it is one step.
  if (last?.to === to && last.by === by) return ok
  const heldPence = await heldInFloat(db, float)
  const step = mayStepFloat(float, { to, by }, heldPence)
  if (!step.ok) return step
  const { book, fundId, amountPence } = float
  if (to === 'agreed' || to === 'drawn') {
    const fundPence = await balanceOf(db, book, bank(fundId))
    if (fundPence < amountPence) {
      return refuse('payment-fund-too-small', { fundPence, shortByPence: pence(amountPence - fundPence) })
    }
  }
  await addFloatStep(db, on, float, { to, by })
  const pen = penOf(db, on, await partnershipOf(db, partnershipId))
  const of = { book, floatId, fundId }
  if (to === 'drawn') await pen.post(cashDrawn({ ...of, amountPence }, pen.recording()))
  if (to === 'paid-back' && heldPence > 0)
    await pen.post(cashPaidBack({ ...of, amountPence: heldPence }, pen.recording()))
  await pen.sign(actOf[to], `float:${floatId}`, { to, amountPence, heldPence })
  return ok
}

export interface Counted {
  /** From the form, so that the same form sent twice counts once. */
  readonly id: string
  readonly countedOn: string
  readonly countedPence: Pence
  readonly lineId: string | null
  readonly reason: string
}

/** Writes down what one of two who counted a float found. */
export async function countFloat(
  db: Db,
  on: Occasion,
  partnershipId: string,
  floatId: string,
  { id, countedOn, countedPence, lineId, reason }: Counted,
): Promise<Outcome<object, NotAllowed | FloatRefusal | 'no-such-float' | 'no-such-line'>> {
  const float = await floatById(db, partnershipId, floatId)
  if (!float) return refuse('no-such-float')
  const actor = await actorIn(db, partnershipId, on.by, on.at)
  const allowed = may(actor, 'float.count', { now: on.at })
  if (!allowed.ok || !actor) return allowed.ok ? ok : allowed
  if (float.counts.some((one) => one.id === id)) return ok
  const expectedPence = await heldInFloat(db, float)
  const short = countedPence < expectedPence
  const line = short && lineId !== null ? await lineOf(db, partnershipId, lineId) : undefined
  if (short && lineId !== null && line?.fundId !== float.fundId) return refuse('no-such-line')
  const facts = { countedOn, countedPence, expectedPence, lineId: line?.id ?? null, reason: reason.trim() }
  const { timeZone } = await partnershipOf(db, partnershipId)
  const counts = mayCount(float, facts, dateIn(timeZone, on.at))
  if (!counts.ok) return counts
  const sequence = float.counts.length + 1
  await db.insert(cashCount).values({ id, floatId, sequence, ...facts, by: actor.personId, at: on.at })
  await recordAct(db, on, partnershipId, 'float.count', `float:${floatId}`, { countedOn, countedPence, expectedPence })
  return ok
}

/**
 * The other of the two says that she counted the same. What differs from the books is posted: missing, on the line that
 * bears it; over, as income.
 */
export async function agreeCount(
  db: Db,
  on: Occasion,
  partnershipId: string,
  floatId: string,
  countId: string,
): Promise<Outcome<object, NotAllowed | FloatRefusal | 'no-such-float' | 'line-too-small'>> {
  const float = await floatById(db, partnershipId, floatId)
  const count = float?.counts.find(({ id }) => id === countId)
  if (!float || !count) return refuse('no-such-float')
  const actor = await actorIn(db, partnershipId, on.by, on.at)
  const allowed = may(actor, 'float.agree-count', { now: on.at, provedAt: on.provedAt })
  if (!allowed.ok || !actor) return allowed.ok ? ok : allowed
  // Pressed twice, it is agreed once; whoever comes third is told nothing new.
  if (count.agreedBy !== null) return ok
  const same = mayAgreeCount(count, actor.personId, await heldInFloat(db, float))
  if (!same.ok) return same
  const difference = differencePence(count)
  if (difference < 0 && count.lineId !== null) {
    const totals = await totalsOfScope(db, partnershipId, { of: 'line', lineId: count.lineId })
    const room = maySpend(pence(0 - difference), totals)
    if (!room.ok) return room
  }
  await db.insert(cashCountAgreed).values({ countId, by: actor.personId, at: on.at })
  const pen = penOf(db, on, await partnershipOf(db, partnershipId))
  if (difference !== 0) {
    await pen.post(cashCounted({ book: float.book, floatId, fundId: float.fundId }, count, pen.recording()))
  }
  await pen.sign('float.agree-count', `float:${floatId}`, { countId, differencePence: difference })
  return ok
}
