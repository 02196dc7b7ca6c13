import { awardAccepted, awardedPence, changeAward, instalmentsOf, type AwardRefusal } from '~/domain/money'
import { may, type NotAllowed } from '~/domain/policy'
import { ok, refuse, type Outcome } from '~/domain/refusal'
import { isAnnounced } from '~/domain/round'
import type { Occasion } from '~/platform/occasion.server'
import type { Db } from '~/platform/world.server'
import { addAwardEvent, awardById } from '~/records/money/award.server'
import { partnershipOf } from '~/records/money/budget.server'
import { paymentsOfAwards } from '~/records/money/payment.server'
import { penOf } from '~/records/money/pen.server'
import { actorIn } from '~/records/people/actor.server'
import { proposalById } from '~/records/proposal/proposal.server'
import { shareIn } from '~/records/proposal/together.server'
import { roundById } from '~/records/round/course.server'
import { roundMovesOn } from './round-moves-on.server'

/** Who asked takes the award: from here on the partnership owes it, and the journal says so. */
export async function acceptAward(
  db: Db,
  on: Occasion,
  awardId: string,
): Promise<Outcome<object, NotAllowed | AwardRefusal | 'not-told-yet'>> {
  const award = await awardById(db, awardId)
  if (!award) throw new Error(`no award ${awardId}`)
  const proposal = await proposalById(db, award.proposalId)
  const actor = await actorIn(db, award.book, on.by, on.at)
  const share = proposal ? await shareIn(db, proposal, actor?.personId ?? null) : null
  const allowed = may(actor, 'award.accept', { now: on.at, share })
  if (!allowed.ok) return allowed
  // She is to hear of it first; the address of a page alone makes nobody's money known.
  const round = await roundById(db, award.roundId)
  if (!round || !isAnnounced(round)) return refuse('not-told-yet')
  // Pressed twice, it is accepted once.
  if (award.state === 'accepted') return ok

  const payments = await paymentsOfAwards(db, [award])
  const changed = changeAward(award, { to: 'accepted' }, instalmentsOf(payments))
  if (!changed.ok) return changed
  await addAwardEvent(db, on, award, { to: 'accepted' }, changed)

  const pen = penOf(db, on, await partnershipOf(db, award.book))
  const { id, book, roundId, version } = changed.award
  const amountPence = awardedPence(changed.award)
  await pen.post(awardAccepted({ book, awardId: id, roundId, version, amountPence }, pen.recording()))
  const roundNow = await roundMovesOn(db, on, roundId)
  await pen.sign('award.accept', `award:${id}`, { amountPence, version, roundNow })
  return ok
}
