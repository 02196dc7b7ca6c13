import { tally } from '~db/schema'
import { panelAtTheBallot, type PanelAtTheBallot } from '~/domain/panel'
import { refuse, type Outcome } from '~/domain/refusal'
import type { Instant } from '~/domain/time'
import { mayCount, type NotToCount } from '~/domain/voting/may-count'
import type { RoundCount } from '~/domain/voting/round-count'
import { ballotsAreTold } from '~/domain/voting/small-vote'
import { turnoutOf } from '~/domain/voting/turnout'
import { byTheClock, type Occasion } from '~/platform/occasion.server'
import type { Secrets } from '~/platform/secrets.server'
import type { Db } from '~/platform/world.server'
import { recordAct } from '~/records/audit.server'
import { votedIn } from '~/records/panel/at-the-ballot.server'
import { seatsOf } from '~/records/panel/seats.server'
import { addRoundEvent, roundById, type Round } from '~/records/round/course.server'
import { ballotBoxOf, sameContents, type BallotBoxContents, type LiveBallot } from '~/records/voting/ballot-box.server'
import { dropCountStep } from './keep-count-step.server'
import { addPublishedBallots, addPublishedReceipts } from '~/records/voting/published-ballots.server'
import { printOfBallots } from '~/records/voting/prints.server'
import { addedToRoll, castByChannel } from '~/records/voting/roll.server'

export interface Counted {
  /** What the count rests on, as it was read. */
  readonly box: BallotBoxContents
  readonly count: RoundCount<LiveBallot>
  /** Of all the ballots, sorted. */
  readonly receipts: readonly string[]
}

/**
 * Publishes a count: the shuffled ballots, the receipts in their own order, and the counts, all in one transaction. Opening
 * and counting are done before, outside of it; should what they rest on have changed meanwhile, nothing is kept and they
 * are to be done anew. The sealed ballots stay until the challenge window is over.
 */
export async function publishCount(
  db: Db,
  on: Occasion,
  secrets: Secrets,
  roundId: string,
  { box, count, receipts }: Counted,
): Promise<Outcome<object, NotToCount | 'ballots-changed'>> {
  const round = await roundById(db, roundId)
  if (!round) throw new Error('a count for a round that is not there')
  const due = mayCount(round)
  if (!due.ok) return due
  if (!sameContents(box, await ballotBoxOf(db, secrets, round))) return refuse('ballots-changed')
  if (count.published.length !== box.ballots || receipts.length !== box.ballots)
    throw new Error(`${box.ballots} ballots, ${count.published.length} opened, ${receipts.length} receipts`)

  const published = count.published.map(({ choices }, place) => ({ number: place + 1, choices }))
  await addPublishedBallots(db, roundId, published)
  await addPublishedReceipts(db, roundId, receipts)
  for (const result of [count.deciding, ...count.beside]) {
    await db
      .insert(tally)
      .values({ id: on.newId(), roundId, deciding: result === count.deciding, result, countedAt: on.at })
  }
  const { rule, completion, ties, order, cost } = count.deciding
  const facts = {
    turnout: turnoutOf(count.published, box.onRoll, await castByChannel(db, roundId), await addedToRoll(db, roundId)),
    // Of one or two ballots the print would tell them to whoever tries a few.
    ...(ballotsAreTold({ voters: count.deciding.voters, imported: false }) && {
      ballotsHash: printOfBallots(published),
    }),
    result: { rule, completion, ties, order, cost },
    ...(round.rules.voters === 'panel' && { panel: await panelThatVoted(db, round, on.at) }),
  }
  await addRoundEvent(db, byTheClock(on), round, 'counted', facts)
  await recordAct(db, byTheClock(on), round.partnershipId, 'clock', `round:${roundId}`, { voting: 'counted', ...facts })
  await dropCountStep(db, roundId)
  return { ok: true }
}

/** Whether those who voted by their seats would have been a meeting that can decide, by the panel as it was at the close. */
async function panelThatVoted(db: Db, round: Round, now: Instant): Promise<PanelAtTheBallot> {
  const seats = await seatsOf(db, round.partnershipId, round.dates.votingClosesAt ?? now)
  const voted = await votedIn(db, round.id)
  return panelAtTheBallot(seats, new Set(voted.map(({ personId }) => personId)), round.rules.quorum)
}
