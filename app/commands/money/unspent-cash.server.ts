import { eq } from 'drizzle-orm'
import { unspentCash } from '~db/schema'
import { cashReturnId, drawBack, mayTakeBack, mayWitness, unspentReturned, type CashBackRefusal } from '~/domain/money'
import { sum, type Pence } from '~/domain/pence'
import { may, type Act, type NotAllowed } from '~/domain/policy'
import { ok, refuse, type Outcome } from '~/domain/refusal'
import type { Occasion } from '~/platform/occasion.server'
import type { Db } from '~/platform/world.server'
import { recordAct } from '~/records/audit.server'
import { awardById, type AwardOnRecord } from '~/records/money/award.server'
import { partnershipOf } from '~/records/money/budget.server'
import { penOf } from '~/records/money/pen.server'
import { linesPaidOf, totalsOfScope } from '~/records/money/totals.server'
import { cashBackOf } from '~/records/money/unspent.server'
import { interestsIn } from '~/records/panel/interest.server'
import { actorIn } from '~/records/people/actor.server'
import { proposalById } from '~/records/proposal/proposal.server'
import { writeToWhoseIdea } from '~/records/proposal/tell-whose-idea.server'
import { roundById } from '~/records/round/course.server'
import type { LeftLetter, WantedTelling } from './tell-unspent.server'

export type NotTaken =
  NotAllowed | CashBackRefusal | 'returned-too-much' | 'reason-needed' | 'amount-needed' | 'unspent-cash-waits' | 'award-missing' // prettier-ignore

/** The award, for an officer who was not paid by it and whose idea it is not, nor has any interest. */
async function cashDesk(
  db: Db,
  on: Occasion,
  awardId: string,
  act: Act,
): Promise<Outcome<{ award: AwardOnRecord; by: string }, NotTaken>> {
  const award = await awardById(db, awardId)
  if (!award) return refuse('award-missing')
  const by = on.by ?? ''
  const interests = await interestsIn(db, [award.proposalId])
  const hasInterest = interests.isInterested(by, award.proposalId) || award.payee.personIds.includes(by)
  const actor = await actorIn(db, award.book, on.by, on.at)
  const allowed = may(actor, act, { now: on.at, hasInterest, provedAt: on.provedAt })
  return allowed.ok ? { ok: true, award, by } : allowed
}

const mayComeBack = async (db: Db, { book, id: awardId }: AwardOnRecord, amountPence: Pence) =>
  mayTakeBack(amountPence, await totalsOfScope(db, book, { of: 'award', awardId }))

/** Writes down cash that was handed back. It stands in the books once another officer says that she saw it. */
export async function takeUnspentCash(
  db: Db,
  on: Occasion,
  awardId: string,
  { once, amountPence, reason }: WantedTelling,
): Promise<Outcome<object, NotTaken>> {
  const desk = await cashDesk(db, on, awardId, 'unspent.take-cash')
  if (!desk.ok) return desk
  const { award, by } = desk
  const id = `${awardId}.${once}`
  const all = await cashBackOf(db, awardId)
  if (all.some((one) => one.id === id)) return ok
  if (amountPence <= 0) return refuse('amount-needed')
  if (reason.trim() === '') return refuse('reason-needed')
  // Counted one after the other, so that nothing is seen twice.
  if (all.some(({ answer }) => answer === null)) return refuse('unspent-cash-waits')
  const room = await mayComeBack(db, award, amountPence)
  if (!room.ok) return room
  await db.insert(unspentCash).values({ id, awardId, amountPence, reason: reason.trim(), takenAt: on.at, takenBy: by })
  await recordAct(db, on, award.book, 'unspent.take-cash', `award:${awardId}`, { cashId: id, amountPence })
  return ok
}

/**
 * Another officer says that she saw so much handed over: then it has come back, is posted, and goes to the bank. Or it was
 * not so, which the one who wrote it down may say as well.
 */
export async function witnessUnspentCash(
  db: Db,
  on: Occasion,
  awardId: string,
  cashId: string,
  said: 'seen' | 'not-so',
  letterFor: LeftLetter,
): Promise<Outcome<object, NotTaken>> {
  const desk = await cashDesk(db, on, awardId, 'unspent.witness-cash')
  if (!desk.ok) return desk
  const { award, by } = desk
  const cash = (await cashBackOf(db, awardId)).find(({ id }) => id === cashId)
  if (!cash) return refuse('unspent-cash-answered')
  // Pressed twice.
  if (cash.answer === said && cash.answeredBy === by) return ok
  const allowed = mayWitness(cash, said, by)
  if (!allowed.ok) return allowed
  const { amountPence, reason } = cash
  const answered = { answer: said, answeredAt: on.at, answeredBy: by }
  if (said === 'not-so') {
    await db.update(unspentCash).set(answered).where(eq(unspentCash.id, cashId))
    await recordAct(db, on, award.book, 'unspent.witness-cash', `award:${awardId}`, { cashId, said })
    return ok
  }
  const room = await mayComeBack(db, award, amountPence)
  if (!room.ok) return room
  await db.update(unspentCash).set(answered).where(eq(unspentCash.id, cashId))
  const pen = penOf(db, on, await partnershipOf(db, award.book))
  const parts = drawBack(amountPence, await linesPaidOf(db, award.book, awardId))
  if (sum(parts.map((one) => one.amountPence)) !== amountPence) throw new Error('the lines of an award come to less than was paid of it') // prettier-ignore
  const of = { book: award.book, awardId, roundId: award.roundId }
  for (const [place, part] of parts.entries()) {
    const returnId = cashReturnId(cashId, place + 1)
    await pen.post(unspentReturned({ ...of, ...part, returnId }, reason, pen.recording()))
  }
  await tellItCame(db, on, award, cash, letterFor)
  await pen.sign('unspent.witness-cash', `award:${awardId}`, { cashId, said, amountPence })
  return ok
}

/** Those whose idea it is have it in writing. */
async function tellItCame(
  db: Db,
  on: Occasion,
  award: AwardOnRecord,
  { id, amountPence }: { readonly id: string; readonly amountPence: Pence },
  letterFor: LeftLetter,
): Promise<void> {
  const proposal = await proposalById(db, award.proposalId)
  const round = await roundById(db, award.roundId)
  if (!proposal || !round) throw new Error('an award for an idea that is not there')
  const { title, reference } = proposal
  const letter = letterFor({ title, reference, round: round.slug, amountPence })
  await writeToWhoseIdea(db, on, `unspent-came:${id}`, proposal, { ...letter, partnershipId: award.book })
}
