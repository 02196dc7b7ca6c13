import { awardWithdrawn, changeAward, instalmentsOf, type AwardRefusal, type Draw } from '~/domain/money'
import { pence, type Pence } from '~/domain/pence'
import { may, type NotAllowed } from '~/domain/policy'
import { ok, type Outcome } from '~/domain/refusal'
import type { Occasion } from '~/platform/occasion.server'
import type { Db } from '~/platform/world.server'
import { addAwardEvent, awardById } from '~/records/money/award.server'
import { partnershipOf } from '~/records/money/budget.server'
import { entriesOfAward } from '~/records/money/entry.server'
import { paymentsOfAwards } from '~/records/money/payment.server'
import { penOf } from '~/records/money/pen.server'
import { actorIn } from '~/records/people/actor.server'
import { proposalById } from '~/records/proposal/proposal.server'
import { roundMovesOn } from './round-moves-on.server'

/**
 * Takes back what is not paid of an award, with a reason: the money is free again in the round's pot, and is no longer
 * owed in the journal.
 */
export async function withdrawAward(
  db: Db,
  on: Occasion,
  awardId: string,
  reason: string,
): Promise<Outcome<object, NotAllowed | AwardRefusal>> {
  const award = await awardById(db, awardId)
  if (!award) throw new Error(`no award ${awardId}`)
  const proposal = await proposalById(db, award.proposalId)
  const actor = await actorIn(db, award.book, on.by, on.at)
  const isApplicant = actor !== null && proposal?.applicantId === actor.personId
  const allowed = may(actor, 'award.withdraw', { now: on.at, isApplicant })
  if (!allowed.ok) return allowed

  const payments = await paymentsOfAwards(db, [award])
  const change = { to: 'withdrawn', reason } as const
  const changed = changeAward(award, change, instalmentsOf(payments))
  if (!changed.ok) return changed
  await addAwardEvent(db, on, award, change, changed)

  const pen = penOf(db, on, await partnershipOf(db, award.book))
  const { id, book, roundId, version } = changed.award
  for (const [lineId, amountPence] of byLine(changed.released)) {
    const key = `commitment-released:${id}:v${version}:${lineId}`
    const row = { ...pen.rowStart(), key, lineId, roundId, awardId: id, amountPence, reason }
    await pen.setAside({ ...row, kind: 'commitment-released' })
  }
  const entries = await entriesOfAward(db, id)
  const entry = awardWithdrawn({ book, awardId: id, roundId, version }, entries, reason, pen.recording())
  if (entry) await pen.post(entry)
  const roundNow = await roundMovesOn(db, on, roundId)
  await pen.sign('award.withdraw', `award:${id}`, { version, roundNow })
  return ok
}

function byLine(draws: readonly Draw[]): Map<string, Pence> {
  const sums = new Map<string, Pence>()
  for (const { lineId, amountPence } of draws) sums.set(lineId, pence((sums.get(lineId) ?? 0) + amountPence))
  return sums
}
