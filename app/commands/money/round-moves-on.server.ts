import { stateOf } from '~/domain/money'
import { happened, isPaid, type RoundEventKind } from '~/domain/round'
import type { Occasion } from '~/platform/occasion.server'
import type { Db } from '~/platform/world.server'
import { anyUntouched, awardsOfRound } from '~/records/money/award.server'
import { paymentsOfAwards } from '~/records/money/payment.server'
import { stillToTell } from '~/records/panel/answers-due.server'
import { addRoundEvent, roundById } from '~/records/round/course.server'
import { challengesInTheWay } from '~/records/voting/challenges.server'

/**
 * Moves a decided round on by itself: it is agreed when every award is accepted or withdrawn and nobody who asked is
 * without an answer, nor a challenge to its vote, and paid when the bank has said of every instalment that it arrived; should one come back, it is to
 * be paid again. Part of the transaction of whatever may have been the last of them. Says what happened.
 * @param arrivals whether something arrived or came back: otherwise a round that is agreed is not looked through for it.
 */
export async function roundMovesOn(
  db: Db,
  on: Occasion,
  roundId: string,
  { arrivals = true }: { readonly arrivals?: boolean } = {},
): Promise<RoundEventKind[]> {
  const round = await roundById(db, roundId)
  if (!round || !happened(round, 'adopted')) return []
  if (!arrivals && happened(round, 'agreed')) return []
  // Most often: asked before the history of every award is read.
  if (await anyUntouched(db, roundId)) return []
  const awards = await awardsOfRound(db, roundId)
  if (awards.some((award) => award.state === 'offered')) return []

  const now: RoundEventKind[] = []
  const settled = (await stillToTell(db, round)).length === 0 && (await challengesInTheWay(db, round)) === 0
  if (!happened(round, 'agreed') && settled) now.push('agreed')
  const arrived = new Set(
    (await paymentsOfAwards(db, awards))
      .filter((payment) => stateOf(payment) === 'cleared')
      .map((payment) => `${payment.awardId} ${payment.instalment}`),
  )
  const owed = awards
    .filter((award) => award.state === 'accepted')
    .flatMap((award) => award.instalments.map(({ number }) => `${award.id} ${number}`))
  const paid = owed.every((instalment) => arrived.has(instalment))
  if (paid !== isPaid(round)) now.push(paid ? 'paid' : 'unpaid')
  let course = round
  for (const kind of now) {
    await addRoundEvent(db, on, course, kind)
    course = { ...course, events: [...course.events, { kind, at: on.at }] }
  }
  return now
}
