import {
  awardReduced,
  awardToppedUp,
  awardWithdrawn,
  changeAward,
  drawAwards,
  instalmentsOf,
  offer,
  type AwardChange,
  type Draw,
  type Instalment,
} from '~/domain/money'
import { moneyMove, type Decision, type DecisionItem, type MoneyMove } from '~/domain/panel'
import { pence, sum, type Pence } from '~/domain/pence'
import { ok, type Outcome } from '~/domain/refusal'
import type { Occasion } from '~/platform/occasion.server'
import type { Db } from '~/platform/world.server'
import { addAwardEvent, awardOfProposal, insertAward, type AwardOnRecord } from '~/records/money/award.server'
import { giveConditions } from '~/records/money/condition.server'
import { fundsOfLines } from '~/records/money/budget.server'
import { entriesOfAward } from '~/records/money/entry.server'
import { payeeOfProposal } from '~/records/money/payee.server'
import { paymentsOfAwards } from '~/records/money/payment.server'
import type { Pen } from '~/records/money/pen.server'
import { sharesOfRound } from '~/records/money/totals.server'
import { heldIn } from '~/records/money/held.server'
import type { Round } from '~/records/round/course.server'

export type CannotFollow = 'change-award-paid' | 'change-award-gone'

/** Whether the money can follow every item: what has been paid, and what was handed back, is not decided on again. */
export async function canFollow(
  db: Db,
  roundId: string,
  items: readonly DecisionItem[],
): Promise<Outcome<object, CannotFollow>> {
  const held = await heldIn(db, roundId)
  for (const item of items) {
    const moves = moneyMove(item, held.get(item.proposalId) ?? null)
    if (!moves.ok) return moves
  }
  return ok
}

interface Way {
  readonly db: Db
  readonly on: Occasion
  readonly pen: Pen
  readonly round: Round
  readonly decision: Decision
}

/**
 * What a later decision does to the money: first everything that is let go, so that it can be given; then what is given;
 * and the conditions of each award become those that it asks now.
 */
export async function carryOutChange(way: Way): Promise<{ readonly awards: number }> {
  const { db, round, decision } = way
  const held = await heldIn(db, round.id)
  const moves = decision.items.map((item) => {
    const moved = moneyMove(item, held.get(item.proposalId) ?? null)
    if (!moved.ok) throw new Error(`adopted, and cannot be done: ${moved.because}`)
    return { item, move: moved.move }
  })
  for (const { item, move } of moves) {
    if (move.does === 'withdraw' || move.does === 'reduce') await letGo(way, item, move)
  }
  const given = moves.flatMap(({ item, move }) => {
    if (move.does === 'award') return [{ item, awardId: way.on.newId(), amountPence: move.amountPence }]
    return move.does === 'top-up' ? [{ item, awardId: '', amountPence: move.byPence }] : []
  })
  for (const { item, awardId, amountPence } of given) {
    const award = awardId === '' ? await awardOfProposal(db, item.proposalId) : undefined
    const id = award?.id ?? awardId
    const drawn = drawAwards([{ awardId: id, amountPence }], await sharesOfRound(db, round.id))
    if (!drawn.ok) throw new Error(`an adopted change that the pot cannot pay: ${JSON.stringify(drawn)}`)
    await (award ? topUp(way, award, item, drawn.draws) : makeAward(way, id, item, drawn.draws))
    await setAside(way, id, drawn.draws)
  }
  for (const { proposalId, conditions = [] } of decision.items) {
    const award = await awardOfProposal(db, proposalId)
    const from = award && { awardId: award.id, decisionId: decision.id, why: decision.why ?? '' }
    if (from) await giveConditions(db, way.on, from, conditions)
  }
  return { awards: given.length }
}

/** Why: in the item's own words, or, where it needs none, why the whole change is made. */
const reasonOf = ({ decision }: Way, { because }: DecisionItem): string => because || (decision.why ?? '')

async function setAside({ pen, round, decision }: Way, awardId: string, draws: readonly Draw[]): Promise<void> {
  for (const { lineId, amountPence } of draws) {
    const key = `committed:${decision.id}:${awardId}:${lineId}`
    const about = { lineId, roundId: round.id, awardId, decisionId: decision.id, amountPence }
    await pen.setAside({ ...pen.rowStart(), kind: 'committed', key, ...about })
  }
}

async function makeAward(
  { db, on, round, decision }: Way,
  id: string,
  { proposalId }: DecisionItem,
  draws: readonly Draw[],
) {
  const payee = await payeeOfProposal(db, proposalId)
  const place = { id, book: round.partnershipId, roundId: round.id, proposalId, decisionId: decision.id }
  await insertAward(db, on, offer({ ...place, payee, instalments: await partsFrom(db, draws, 0) }))
}

async function topUp(way: Way, award: AwardOnRecord, item: DecisionItem, draws: readonly Draw[]) {
  const { db, on, pen } = way
  const because = reasonOf(way, item)
  const last = Math.max(0, ...award.instalments.map(({ number }) => number))
  const change = { to: 'topped-up', reason: because, instalments: await partsFrom(db, draws, last) } as const
  const changed = await changeOf(db, award, change)
  await addAwardEvent(db, on, award, change, changed)
  if (award.state !== 'accepted') return
  const { id, book, roundId, version } = changed.award
  const amountPence = sum(draws.map((draw) => draw.amountPence))
  await pen.post(awardToppedUp({ book, awardId: id, roundId, version, amountPence }, because, pen.recording()))
}

async function letGo(way: Way, item: DecisionItem, move: Extract<MoneyMove, { does: 'withdraw' | 'reduce' }>) {
  const { db, on, pen } = way
  const award = await awardOfProposal(db, item.proposalId)
  if (!award) throw new Error('an award that is not there')
  const reason = reasonOf(way, item)
  const change: AwardChange =
    move.does === 'withdraw' ? { to: 'withdrawn', reason } : { to: 'reduced', byPence: move.byPence, reason }
  const changed = await changeOf(db, award, change)
  await addAwardEvent(db, on, award, change, changed)
  const { id, book, roundId, version } = changed.award
  for (const [lineId, amountPence] of byLine(changed.released)) {
    const key = `commitment-released:${id}:v${version}:${lineId}`
    const row = { ...pen.rowStart(), key, lineId, roundId, awardId: id, amountPence, reason }
    await pen.setAside({ ...row, kind: 'commitment-released' })
  }
  const about = { book, awardId: id, roundId, version }
  if (move.does === 'withdraw') {
    const entry = awardWithdrawn(about, await entriesOfAward(db, id), reason, pen.recording())
    if (entry) await pen.post(entry)
  } else if (award.state === 'accepted') {
    await pen.post(awardReduced({ ...about, amountPence: move.byPence }, reason, pen.recording()))
  }
}

async function changeOf(db: Db, award: AwardOnRecord, change: AwardChange) {
  const changed = changeAward(award, change, instalmentsOf(await paymentsOfAwards(db, [award])))
  if (!changed.ok) throw new Error(`an adopted change that the award does not take: ${changed.because}`)
  return changed
}

/** One instalment for each line it is drawn from, numbered on from the last. */
async function partsFrom(db: Db, draws: readonly Draw[], last: number): Promise<Instalment[]> {
  const fundOf = await fundsOfLines(db, [...new Set(draws.map((draw) => draw.lineId))])
  return draws.map(({ lineId, amountPence }, place) => {
    const fundId = fundOf.get(lineId)
    if (fundId === undefined) throw new Error(`no fund behind ${lineId}`)
    return { number: last + place + 1, lineId, fundId, amountPence }
  })
}

function byLine(draws: readonly Draw[]): Map<string, Pence> {
  const sums = new Map<string, Pence>()
  for (const { lineId, amountPence } of draws) sums.set(lineId, pence((sums.get(lineId) ?? 0) + amountPence))
  return sums
}
