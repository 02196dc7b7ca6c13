import { eq } from 'drizzle-orm'
import { unspentTold } from '~db/schema'
import { mayTakeBack } from '~/domain/money'
import type { Pence } from '~/domain/pence'
import { may, type NotAllowed } from '~/domain/policy'
import { ok, refuse, type Outcome } from '~/domain/refusal'
import type { Occasion } from '~/platform/occasion.server'
import type { Db } from '~/platform/world.server'
import { recordAct } from '~/records/audit.server'
import { awardById, type AwardOnRecord } from '~/records/money/award.server'
import { totalsOfScope } from '~/records/money/totals.server'
import { openTelling, tellingsOf } from '~/records/money/unspent.server'
import type { Letter } from '~/records/outbox.server'
import { actorIn } from '~/records/people/actor.server'
import { proposalById, type Proposal } from '~/records/proposal/proposal.server'
import { writeToWhoseIdea } from '~/records/proposal/tell-whose-idea.server'
import { shareIn } from '~/records/proposal/together.server'
import { roundById, type Round } from '~/records/round/course.server'

export interface WantedTelling {
  /** Made with the page: the same page sent twice tells once. */
  readonly once: string
  readonly amountPence: Pence
  readonly reason: string
}

/** What the letter has to say of money that is left: how much, and how it comes back. */
export interface LeftOver {
  readonly title: string
  readonly reference: string
  /** The round's name in addresses. */
  readonly round: string
  readonly amountPence: Pence
}
export type LeftLetter = (left: LeftOver) => Omit<Letter, 'to'>

export type NotTold = NotAllowed | 'returned-too-much' | 'reason-needed' | 'amount-needed' | 'unspent-told-already'

/** The award, and whether this one may say of it that money is left: who asked for it, or an officer. */
interface TellersDesk {
  readonly award: AwardOnRecord
  readonly proposal: Proposal
  readonly round: Round
  readonly by: string
}

async function tellersDesk(db: Db, on: Occasion, awardId: string): Promise<Outcome<TellersDesk, NotAllowed>> {
  const award = await awardById(db, awardId)
  const proposal = award && (await proposalById(db, award.proposalId))
  const round = award && (await roundById(db, award.roundId))
  if (!award || !proposal || !round) throw new Error(`no award ${awardId}`)
  const actor = await actorIn(db, award.book, on.by, on.at)
  const share = await shareIn(db, proposal, actor?.personId ?? null)
  const own = may(actor, 'unspent.tell', { now: on.at, round, share })
  const allowed = own.ok ? own : may(actor, 'unspent.note', { now: on.at })
  if (!allowed.ok) return allowed
  if (!actor) return refuse('sign-in-first')
  return { ok: true, award, proposal, round, by: actor.personId }
}

/** Says that money of an award is left, before any of it comes back. Those whose idea it is hear how to send it. */
export async function tellUnspent(
  db: Db,
  on: Occasion,
  awardId: string,
  { once, amountPence, reason }: WantedTelling,
  letterFor: LeftLetter,
): Promise<Outcome<object, NotTold>> {
  const desk = await tellersDesk(db, on, awardId)
  if (!desk.ok) return desk
  const { award, proposal, round, by } = desk
  const id = `${awardId}.${once}`
  if ((await tellingsOf(db, awardId)).some((one) => one.id === id)) return ok
  if (amountPence <= 0) return refuse('amount-needed')
  if (reason.trim() === '') return refuse('reason-needed')
  const open = await openTelling(db, award.book, awardId)
  if (open) return refuse('unspent-told-already', { openPence: open.openPence })
  const totals = await totalsOfScope(db, award.book, { of: 'award', awardId })
  const room = mayTakeBack(amountPence, totals)
  if (!room.ok) return room
  const { returnedPence } = totals
  await db.insert(unspentTold).values({ id, awardId, amountPence, reason: reason.trim(), returnedPence, toldAt: on.at, toldBy: by }) // prettier-ignore
  const { title, reference } = proposal
  const letter = letterFor({ title, reference, round: round.slug, amountPence })
  await writeToWhoseIdea(db, on, `unspent-told:${id}`, proposal, { ...letter, partnershipId: award.book })
  await recordAct(db, on, award.book, 'unspent.tell', `award:${awardId}`, { toldId: id, amountPence })
  return ok
}

/** It was a mistake, or they needed it after all: nothing is waited for any more. */
export async function takeBackTelling(db: Db, on: Occasion, awardId: string): Promise<Outcome<object, NotTold>> {
  const desk = await tellersDesk(db, on, awardId)
  if (!desk.ok) return desk
  const { award } = desk
  const open = await openTelling(db, award.book, awardId)
  // Pressed twice, or it has come meanwhile.
  if (!open) return ok
  await db.update(unspentTold).set({ takenBackAt: on.at }).where(eq(unspentTold.id, open.id))
  await recordAct(db, on, award.book, 'unspent.tell', `award:${awardId}`, { toldId: open.id, takenBack: true })
  return ok
}
