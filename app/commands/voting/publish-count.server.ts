import { eq } from 'drizzle-orm'
import { ballot, tally } from '~db/schema'
import { refuse, type Outcome } from '~/domain/refusal'
import { mayCount, type NotToCount } from '~/domain/voting/may-count'
import type { RoundCount } from '~/domain/voting/round-count'
import { turnoutOf } from '~/domain/voting/turnout'
import { byTheClock, type Occasion } from '~/platform/occasion.server'
import type { Db } from '~/platform/world.server'
import { recordAct } from '~/records/audit.server'
import { addRoundEvent, roundById } from '~/records/round/course.server'
import { ballotBoxOf, sameContents, type BallotBoxContents } from '~/records/voting/ballot-box.server'
import { addPublishedBallots } from '~/records/voting/published-ballots.server'
import { printOfBallots } from '~/records/voting/prints.server'

export interface Counted {
  /** What the count rests on, as it was read. */
  readonly box: BallotBoxContents
  readonly count: RoundCount<BallotBoxContents['ballots'][number]>
}

/**
 * Ends a vote: publishes the shuffled ballots, destroys the live ones and keeps the counts, all in one transaction.
 * The counting itself is done before, outside of it; should a ballot have come in meanwhile, nothing is changed and
 * the count is to be made anew.
 */
export async function publishCount(
  db: Db,
  on: Occasion,
  roundId: string,
  { box, count }: Counted,
): Promise<Outcome<object, NotToCount | 'ballots-changed'>> {
  const round = await roundById(db, roundId)
  if (!round) throw new Error('a count for a round that is not there')
  const due = mayCount(round, on.at)
  if (!due.ok) return due
  if (!sameContents(box, await ballotBoxOf(db, round))) return refuse('ballots-changed')

  const published = count.published.map(({ body, choices }, place) => ({ number: place + 1, body, choices }))
  await addPublishedBallots(db, roundId, published)
  await db.delete(ballot).where(eq(ballot.roundId, roundId))
  for (const result of [count.deciding, ...count.beside]) {
    await db
      .insert(tally)
      .values({ id: on.newId(), roundId, deciding: result === count.deciding, result, countedAt: on.at })
  }
  const { rule, completion, ties, order, cost } = count.deciding
  const facts = {
    turnout: turnoutOf(box.ballots, box.onRoll),
    ballotsHash: printOfBallots(published),
    result: { rule, completion, ties, order, cost },
  }
  await addRoundEvent(db, byTheClock(on), round, 'counted', facts)
  await recordAct(db, byTheClock(on), round.partnershipId, 'clock', `round:${roundId}`, { voting: 'counted', ...facts })
  return { ok: true }
}
