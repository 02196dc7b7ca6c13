import { askedPence, contributionOn, nextOfDrawDown, sameAgainWithin, stillToAsk, type Asking } from '~/domain/money'
import type { Pence } from '~/domain/pence'
import { may, type NotAllowed } from '~/domain/policy'
import { ok, refuse, type Outcome } from '~/domain/refusal'
import { later } from '~/domain/time'
import type { Occasion } from '~/platform/occasion.server'
import type { Db } from '~/platform/world.server'
import { recordAct } from '~/records/audit.server'
import { fundOf } from '~/records/money/budget.server'
import {
  addDrawDownStep,
  askedOf,
  drawDownById,
  insertDrawDown,
  needsOf,
  stateOfDrawDown,
} from '~/records/money/draw-down.server'
import { actorIn } from '~/records/people/actor.server'
import { receiveFund } from './receive-fund.server'

export interface WantedDrawDown {
  /** From the form, so that the same form sent twice asks once. */
  readonly id: string
  readonly fundId: string
  /** What it is to ask for: of these what is still to ask. What was asked too much before is always taken off. */
  readonly subjects: readonly string[]
  /** The sum that was on the page, without the contribution: nobody asks for what she has not seen. */
  readonly seenPence: Pence
}

type NotAsked = NotAllowed | 'no-such-fund' | 'draw-down-nothing' | 'draw-down-changed'

/** Asks for what is needed next of a fund's money, and was not asked before. Another officer agrees before it goes. */
export async function askDrawDown(
  db: Db,
  on: Occasion,
  partnershipId: string,
  { id, fundId, subjects, seenPence }: WantedDrawDown,
): Promise<Outcome<object, NotAsked>> {
  const actor = await actorIn(db, partnershipId, on.by, on.at)
  const allowed = may(actor, 'draw-down.ask', { now: on.at })
  if (!allowed.ok || !actor) return allowed.ok ? ok : allowed
  if (await drawDownById(db, partnershipId, id)) return ok
  const fund = await fundOf(db, partnershipId, fundId)
  if (!fund) return refuse('no-such-fund')
  const open = stillToAsk(await needsOf(db, partnershipId, fundId), await askedOf(db, partnershipId, fundId))
  const chosen = new Set(subjects)
  const askings: Asking[] = open.filter(({ subject, amountPence }) => amountPence < 0 || chosen.has(subject))
  const amountPence = askedPence(askings)
  // Something was asked for, given back or awarded since the page was made: she looks at it again.
  const gone = subjects.some((subject) => !open.some((one) => one.subject === subject))
  if (gone || amountPence !== seenPence) return refuse('draw-down-changed')
  if (amountPence <= 0) return refuse('draw-down-nothing')
  const rate = fund.contributionRate
  const contributionPence = contributionOn(amountPence, rate)
  const number = await insertDrawDown(db, on, { id, book: partnershipId, fundId, rate, contributionPence, askings })
  await addDrawDownStep(db, on, { id, steps: [] }, { to: 'asked', by: actor.personId })
  const detail = { number, fundId, amountPence, contributionPence, askings }
  await recordAct(db, on, partnershipId, 'draw-down.ask', `draw-down:${id}`, detail)
  return ok
}

type NotStepped = NotAllowed | 'no-such-draw-down' | 'draw-down-not-now' | 'payment-same-person'

/** Another officer agrees to a request: now it can go. */
export async function agreeDrawDown(
  db: Db,
  on: Occasion,
  partnershipId: string,
  id: string,
): Promise<Outcome<object, NotStepped>> {
  const actor = await actorIn(db, partnershipId, on.by, on.at)
  const allowed = may(actor, 'draw-down.agree', { now: on.at, provedAt: on.provedAt })
  if (!allowed.ok || !actor) return allowed.ok ? ok : allowed
  const request = await drawDownById(db, partnershipId, id)
  if (!request) return refuse('no-such-draw-down')
  const last = request.steps.at(-1)
  if (last?.to === 'agreed' && last.by === actor.personId) return ok
  if (!nextOfDrawDown[stateOfDrawDown(request)].includes('agreed')) return refuse('draw-down-not-now')
  if (request.steps[0]?.by === actor.personId) return refuse('payment-same-person')
  await addDrawDownStep(db, on, request, { to: 'agreed', by: actor.personId })
  await recordAct(db, on, partnershipId, 'draw-down.agree', `draw-down:${id}`, { number: request.number })
  return ok
}

/** Takes a request back: what it asked for can be asked again. Not once the money has come. */
export async function withdrawDrawDown(
  db: Db,
  on: Occasion,
  partnershipId: string,
  id: string,
  reason: string,
): Promise<Outcome<object, NotStepped>> {
  const actor = await actorIn(db, partnershipId, on.by, on.at)
  const allowed = may(actor, 'draw-down.withdraw', { now: on.at })
  if (!allowed.ok || !actor) return allowed.ok ? ok : allowed
  const request = await drawDownById(db, partnershipId, id)
  if (!request) return refuse('no-such-draw-down')
  const last = request.steps.at(-1)
  if (last?.to === 'withdrawn' && last.by === actor.personId) return ok
  if (!nextOfDrawDown[stateOfDrawDown(request)].includes('withdrawn')) return refuse('draw-down-not-now')
  await addDrawDownStep(db, on, request, { to: 'withdrawn', by: actor.personId }, { reason })
  await recordAct(db, on, partnershipId, 'draw-down.withdraw', `draw-down:${id}`, { number: request.number })
  return ok
}

/** The money of a request is in the bank: the journal has it as income of the fund, once. */
export async function receiveDrawDown(
  db: Db,
  on: Occasion,
  partnershipId: string,
  id: string,
  {
    amountPence,
    source,
    another = false,
  }: { readonly amountPence: Pence; readonly source: string; readonly another?: boolean },
): Promise<Outcome<object, NotStepped | 'amount-needed' | 'no-such-fund' | 'received-already'>> {
  const actor = await actorIn(db, partnershipId, on.by, on.at)
  const allowed = may(actor, 'fund.receive', { now: on.at })
  if (!allowed.ok || !actor) return allowed.ok ? ok : allowed
  const request = await drawDownById(db, partnershipId, id)
  if (!request) return refuse('no-such-draw-down')
  const last = request.steps.at(-1)
  if (last?.to === 'received' && last.by === actor.personId && last.amountPence === amountPence) return ok
  if (!nextOfDrawDown[stateOfDrawDown(request)].includes('received')) return refuse('draw-down-not-now')
  // Since it was asked for, somebody may have written the same money down from a line of the bank, or by hand.
  const [ofLate, asked] = [later(on.at, -sameAgainWithin), request.steps[0]?.at ?? on.at]
  const like = { since: asked < ofLate ? asked : ofLate, fromAnywhere: true }
  const receipt = { fundId: request.fundId, source, amountPence, receiptId: `draw-down:${id}`, another, like }
  const received = await receiveFund(db, on, partnershipId, receipt)
  if (!received.ok) return received
  await addDrawDownStep(db, on, request, { to: 'received', by: actor.personId }, { amountPence })
  return ok
}
