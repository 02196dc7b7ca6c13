import { awardWithdrawn, changeAward, instalmentsOf, type AwardRefusal, type Draw } from '~/domain/money'
import { pence, type Pence } from '~/domain/pence'
import { may, type NotAllowed } from '~/domain/policy'
import { ok, type Outcome } from '~/domain/refusal'
import type { Occasion } from '~/platform/occasion.server'
import type { Db } from '~/platform/world.server'
import type { Letter } from '~/records/outbox.server'
import { addAwardEvent, awardById } from '~/records/money/award.server'
import { partnershipOf } from '~/records/money/budget.server'
import { entriesOfAward } from '~/records/money/entry.server'
import { paymentsOfAwards } from '~/records/money/payment.server'
import { penOf } from '~/records/money/pen.server'
import { actorIn } from '~/records/people/actor.server'
import { proposalById } from '~/records/proposal/proposal.server'
import { tellWhoseIdea } from '~/records/proposal/tell-whose-idea.server'
import { shareIn } from '~/records/proposal/together.server'
import { roundById } from '~/records/round/course.server'
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
 * Takes back what is not paid of an award, with a reason: the money is free again in the round's pot, and is no longer
 * owed in the journal. Those whose idea it is are told why, in the words of `letterFor`.
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
  const round = await roundById(db, roundId)
  if (proposal && round) {
    const leftPence = pence(changed.released.reduce((sum, draw) => sum + draw.amountPence, 0))
    const { reference, title } = proposal
    const letter = letterFor({ reference, title, round: round.slug, leftPence, reason })
    await tellWhoseIdea(db, on, `award-withdrawn:${id}:v${version}`, proposal, { ...letter, partnershipId: book })
  }
  await pen.sign('award.withdraw', `award:${id}`, { version, roundNow })
  return ok
}

function byLine(draws: readonly Draw[]): Map<string, Pence> {
  const sums = new Map<string, Pence>()
  for (const { lineId, amountPence } of draws) sums.set(lineId, pence((sums.get(lineId) ?? 0) + amountPence))
  return sums
}
