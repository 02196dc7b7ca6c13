import { isOut, stateOf } from '~/domain/money'
import { happened, type RoundEventKind } from '~/domain/round'
import type { Occasion } from '~/platform/occasion.server'
import type { Db } from '~/platform/world.server'
import { awardsOfRound } from '~/records/money/award.server'
import { paymentsOfAwards } from '~/records/money/payment.server'
import { addRoundEvent, roundById } from '~/records/round/course.server'

/**
 * Moves a decided round on by itself: it is agreed when every award is accepted or withdrawn, and paid when every
 * instalment has left us. Part of the transaction of whatever may have been the last of them. Says what happened.
 */
export async function roundMovesOn(db: Db, on: Occasion, roundId: string): Promise<RoundEventKind[]> {
  let round = await roundById(db, roundId)
  if (!round || !happened(round, 'adopted') || happened(round, 'paid')) return []
  const awards = await awardsOfRound(db, roundId)
  if (awards.some((award) => award.state === 'offered')) return []

  const added: RoundEventKind[] = []
  if (!happened(round, 'agreed')) {
    await addRoundEvent(db, on, round, 'agreed')
    round = { ...round, events: [...round.events, { kind: 'agreed', at: on.at }] }
    added.push('agreed')
  }
  const out = new Set(
    (await paymentsOfAwards(db, awards))
      .filter((payment) => isOut(stateOf(payment)) && stateOf(payment) !== 'in-doubt')
      .map((payment) => `${payment.awardId} ${payment.instalment}`),
  )
  const owed = awards
    .filter((award) => award.state === 'accepted')
    .flatMap((award) => award.instalments.map(({ number }) => `${award.id} ${number}`))
  if (owed.every((instalment) => out.has(instalment))) {
    await addRoundEvent(db, on, round, 'paid')
    added.push('paid')
  }
  return added
}
