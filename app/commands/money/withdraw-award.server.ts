import { changeAward, instalmentsOf, type Award, type AwardRefusal } from '~/domain/money'
import { pence, type Pence } from '~/domain/pence'
import { may, type NotAllowed } from '~/domain/policy'
import { ok, type Outcome } from '~/domain/refusal'
import type { Occasion } from '~/platform/occasion.server'
import type { Db } from '~/platform/world.server'
import type { Letter } from '~/records/outbox.server'
import { awardById } from '~/records/money/award.server'
import { partnershipOf } from '~/records/money/budget.server'
import { paymentsOfAwards } from '~/records/money/payment.server'
import { penOf } from '~/records/money/pen.server'
import { actorIn } from '~/records/people/actor.server'
import { proposalById } from '~/records/proposal/proposal.server'
import { tellWhoseIdea } from '~/records/proposal/tell-whose-idea.server'
import { shareIn } from '~/records/proposal/together.server'
import { roundById } from '~/records/round/course.server'
import { followChange } from './follow-change.server'
import { roundMovesOn } from './round-moves-on.server'

/** What those whose idea it is are told when its award is taken back. */
export interface TakenBack {
  readonly reference: string
  readonly title: string
  /** The round's name in addresses. */
  readonly round: string
  readonly leftPence: Pence
  readonly reason: string
}

/**
 * The one who asked needs it no more, or no longer all of it: what is not paid is free again in the round's pot, and is no
 * longer owed in the journal. Those who wrote it with her are told why, in the words of `letterFor`. (Officers take it
 * back by a change that two of them settle.)
 */
export async function withdrawAward(
  db: Db,
  on: Occasion,
  awardId: string,
  reason: string,
  letterFor: (told: TakenBack) => Omit<Letter, 'to'>,
): Promise<Outcome<object, NotAllowed | AwardRefusal>> {
  const award = await awardById(db, awardId)
  if (!award) throw new Error(`no award ${awardId}`)
  const proposal = await proposalById(db, award.proposalId)
  const actor = await actorIn(db, award.book, on.by, on.at)
  const share = proposal ? await shareIn(db, proposal, actor?.personId ?? null) : null
  const allowed = may(actor, 'award.withdraw', { now: on.at, share })
  if (!allowed.ok) return allowed

  const change = { to: 'withdrawn', reason } as const
  const changed = changeAward(award, change, instalmentsOf(await paymentsOfAwards(db, [award])))
  if (!changed.ok) return changed
  const pen = penOf(db, on, await partnershipOf(db, award.book))
  await followChange(db, on, pen, award, change, changed)
  const roundNow = await roundMovesOn(db, on, award.roundId)
  const leftPence = pence(changed.released.reduce((sum, draw) => sum + draw.amountPence, 0))
  await tellTakenBack(db, on, changed.award, { leftPence, reason }, letterFor)
  await pen.sign('award.withdraw', `award:${award.id}`, { version: changed.award.version, roundNow })
  return ok
}

/** Writes to those whose idea it is that what was left of its award is not given after all, and why. */
export async function tellTakenBack(
  db: Db,
  on: Occasion,
  { id, book, version, proposalId, roundId }: Pick<Award, 'id' | 'book' | 'version' | 'proposalId' | 'roundId'>,
  { leftPence, reason }: Pick<TakenBack, 'leftPence' | 'reason'>,
  letterFor: (told: TakenBack) => Omit<Letter, 'to'>,
): Promise<void> {
  const proposal = await proposalById(db, proposalId)
  const round = await roundById(db, roundId)
  if (!proposal || !round) return
  const { reference, title } = proposal
  const letter = letterFor({ reference, title, round: round.slug, leftPence, reason })
  await tellWhoseIdea(db, on, `award-withdrawn:${id}:v${version}`, proposal, { ...letter, partnershipId: book })
}
