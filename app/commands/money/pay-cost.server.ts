import {
  authorisersFor,
  bank,
  costAuthorisers,
  costPaid,
  costUndone,
  maySpend,
  parseAccount,
  stateOfFloat,
  mayStepCost,
  costWaitsForSecond,
  type CostKind,
  type CostRefusal,
  type Entry,
} from '~/domain/money'
import { pence, type Pence } from '~/domain/pence'
import { may, type Act, type NotAllowed } from '~/domain/policy'
import { ok, refuse, type Outcome } from '~/domain/refusal'
import type { Occasion } from '~/platform/occasion.server'
import type { Db } from '~/platform/world.server'
import { isGoneByBank } from '~/records/money/bank-entries.server'
import { lineOf, partnershipOf } from '~/records/money/budget.server'
import { cashOfFund, floatById, heldInFloat } from '~/records/money/cash-float.server'
import { addCostStep, costById, insertCost, sealOfCost, type CostOnRecord } from '~/records/money/cost.server' // prettier-ignore
import { contributionDueOn } from '~/records/money/contribution.server'
import { entryByKey } from '~/records/money/entry.server'
import { penOf, type Pen } from '~/records/money/pen.server'
import { balanceOf, totalsOfScope } from '~/records/money/totals.server'
import { actorIn } from '~/records/people/actor.server'

export interface WantedCost {
  /** From the form, so that the same form sent twice prepares one. */
  readonly id: string
  readonly kind: CostKind
  readonly lineId: string
  readonly amountPence: Pence
  readonly payee: string
  /** Where she is somebody of ours: she then has no hand in it. */
  readonly payeeId: string | null
  readonly what: string
  /** The request that a contribution is agreed on. */
  readonly drawDownId: string | null
}

type NoRoom = 'line-too-small' | 'payment-fund-too-small' | 'no-such-float'
type NotPrepared =
  NotAllowed | NoRoom | 'amount-needed' | 'no-such-line' | 'payment-by-payee' | 'no-such-payee' | 'contribution-not-due'

/** Prepares a cost for others to authorise: from a line that has it free, and a fund that has it in the bank. */
export async function prepareCost(
  db: Db,
  on: Occasion,
  partnershipId: string,
  wanted: WantedCost,
): Promise<Outcome<object, NotPrepared>> {
  const actor = await actorIn(db, partnershipId, on.by, on.at)
  const allowed = may(actor, 'cost.prepare', { now: on.at })
  if (!allowed.ok || !actor) return allowed.ok ? ok : allowed
  // Sent twice, it is prepared once.
  if (await costById(db, partnershipId, wanted.id)) return ok
  const { id, kind, lineId, amountPence, payee, payeeId, what, drawDownId } = wanted
  if (amountPence <= 0) return refuse('amount-needed')
  if (payeeId === actor.personId) return refuse('payment-by-payee')
  const paid = await actorIn(db, partnershipId, payeeId, on.at)
  if (payeeId !== null && !paid?.roles.length) return refuse('no-such-payee')
  const line = await lineOf(db, partnershipId, lineId)
  if (!line) return refuse('no-such-line')
  if ((kind === 'contribution') !== (drawDownId !== null)) return refuse('contribution-not-due')
  if (drawDownId !== null) {
    const due = await contributionDueOn(db, partnershipId, drawDownId)
    if (!due || due.fundId !== line.fundId || due.amountPence !== amountPence) return refuse('contribution-not-due')
  }
  const { money, ...partnership } = await partnershipOf(db, partnershipId)
  const authorisers = authorisersFor(amountPence, money.twoAuthorisersFromPence)
  const facts = { id, book: partnershipId, kind, lineId, fundId: line.fundId, amountPence, payeeId, drawDownId }
  const one = { ...facts, authorisers, payee, what }
  const room = await hasRoom(db, one)
  if (!room.ok) return room
  await insertCost(db, on, one)
  await addCostStep(db, on, { id, steps: [] }, { to: 'prepared', by: actor.personId })
  const seal = sealOfCost({ ...one, steps: [] })
  await penOf(db, on, partnership).sign('cost.prepare', `cost:${id}`, { amountPence, lineId, seal })
  return ok
}

/** What happens next to a cost, and what has to be said with it. */
export type CostNext =
  | { readonly to: 'authorised'; readonly confirmed: string }
  | { readonly to: 'paid'; readonly floatId?: string | undefined }
  | { readonly to: 'came-back' | 'cancelled'; readonly reason: string }

const actOf = {
  authorised: 'cost.authorise',
  paid: 'cost.pay',
  'came-back': 'cost.pay',
  cancelled: 'cost.cancel',
} as const satisfies Record<CostNext['to'], Act>

/** Takes a cost a step further. The journal has it once it is paid, and has it back when it came back. */
export async function stepCost(
  db: Db,
  on: Occasion,
  partnershipId: string,
  costId: string,
  next: CostNext,
): Promise<
  Outcome<
    object,
    NotAllowed | CostRefusal | NoRoom | 'no-such-cost' | 'cost-in-bank' | 'no-such-float' | 'float-paid-back'
  >
> {
  const one = await costById(db, partnershipId, costId)
  if (!one) return refuse('no-such-cost')
  const actor = await actorIn(db, partnershipId, on.by, on.at)
  // Whoever presses twice is answered as the first time; another person is the second of two.
  const isSecond = next.to === 'authorised' && costWaitsForSecond(one) && !costAuthorisers(one).includes(on.by ?? '')
  const act = isSecond ? 'cost.authorise-second' : actOf[next.to]
  const allowed = may(actor, act, { now: on.at, provedAt: on.provedAt })
  if (!allowed.ok || !actor) return allowed.ok ? ok : allowed
  const by = actor.personId
  const last = one.steps.at(-1)
  // Pressed twice, it is one step.
  if (last?.to === next.to && last.by === by) return ok
  const step = mayStepCost(one, { ...next, by }, sealOfCost(one))
  if (!step.ok) return step
  if (next.to === 'authorised' || next.to === 'paid') {
    const room = await hasRoom(db, one, next.to === 'paid' ? { floatId: next.floatId } : undefined)
    if (!room.ok) return room
  }
  if (next.to === 'came-back') {
    const paid = await entryByKey(db, one.book, `cost-paid:${costId}`)
    if (paid && (await isGoneByBank(db, paid.id, one.amountPence))) return refuse('cost-in-bank')
    const back = paid ? await mayComeBack(db, one.book, paid) : ok
    if (!back.ok) return back
  }
  const { to, confirmed, reason } = { confirmed: undefined, reason: undefined, ...next }
  await addCostStep(db, on, one, {
    to,
    by,
    ...(confirmed !== undefined && { confirmed }),
    ...(reason !== undefined && { reason }),
  })
  const pen = penOf(db, on, await partnershipOf(db, partnershipId))
  await writeInJournal(db, pen, one, next)
  await pen.sign(act, `cost:${costId}`, { to: next.to, amountPence: one.amountPence })
  return ok
}

async function writeInJournal(db: Db, pen: Pen, one: CostOnRecord, next: CostNext): Promise<void> {
  const { id: costId, book, lineId, fundId, amountPence, kind } = one
  // What it was for stands beside the cost, and not in a journal that anyone may one day read.
  const entry = { book, costId, lineId, fundId, amountPence, of: kind }
  if (next.to === 'paid')
    await pen.post(costPaid({ ...entry, floatId: next.floatId }, `cost:${costId}`, pen.recording()))
  if (next.to === 'came-back') {
    const paid = await entryByKey(db, book, `cost-paid:${costId}`)
    if (!paid) throw new Error(`cost ${costId} was paid and stands in no entry`)
    await pen.post(costUndone(paid, next.reason, pen.recording()))
  }
}

/**
 * The line has that much left, and there is as much to pay with, asked in the transaction that spends it.
 * @param from where it is paid from now; before that is known it may be from the bank or a float.
 */
async function hasRoom(
  db: Db,
  { book, lineId, fundId, amountPence }: Pick<CostOnRecord, 'book' | 'lineId' | 'fundId' | 'amountPence'>,
  from?: { readonly floatId: string | undefined },
): Promise<Outcome<unknown, NoRoom>> {
  const line = maySpend(amountPence, await totalsOfScope(db, book, { of: 'line', lineId }))
  if (!line.ok) return line
  const inBank = await balanceOf(db, book, bank(fundId))
  let fundPence = inBank
  if (from === undefined) fundPence = pence(inBank + (await cashOfFund(db, book, fundId)))
  else if (from.floatId !== undefined) {
    const float = await floatById(db, book, from.floatId)
    if (!float || float.fundId !== fundId || stateOfFloat(float) !== 'drawn') return refuse('no-such-float')
    fundPence = await heldInFloat(db, float)
  }
  return fundPence < amountPence
    ? refuse('payment-fund-too-small', { fundPence, shortByPence: pence(amountPence - fundPence) })
    : ok
}

/** What was paid from a float comes back into it, as long as somebody holds it. */
async function mayComeBack(db: Db, book: string, paid: Entry): Promise<Outcome<object, 'float-paid-back'>> {
  const from = parseAccount(paid.postings[0]?.from ?? '')
  if (from?.place !== 'cash') return ok
  const float = await floatById(db, book, from.floatId)
  return float && stateOfFloat(float) === 'drawn' ? ok : refuse('float-paid-back')
}
