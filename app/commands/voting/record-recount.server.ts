import { may, type NotAllowed } from '~/domain/policy'
import { ok, refuse, type Outcome } from '~/domain/refusal'
import { happened } from '~/domain/round'
import type { Occasion } from '~/platform/occasion.server'
import type { Db } from '~/platform/world.server'
import { recordAct } from '~/records/audit.server'
import { actorIn } from '~/records/people/actor.server'
import { addRoundEvent, roundById } from '~/records/round/course.server'

/** What came of counting the published ballots again. */
export interface RecountOutcome {
  readonly voters: number
  readonly order: readonly string[]
  /** What came out otherwise, in words for who looks after it; none where all of it came out the same. */
  readonly departs: readonly string[]
}

/** Puts on record that an officer had a vote counted again, and what came of it. The counting was done before. */
export async function recordRecount(
  db: Db,
  on: Occasion,
  roundId: string,
  { voters, order, departs }: RecountOutcome,
): Promise<Outcome<object, NotAllowed | 'challenge-before-count'>> {
  const round = await roundById(db, roundId)
  if (!round) throw new Error('a recount of a vote that is not there')
  const actor = await actorIn(db, round.partnershipId, on.by, on.at)
  const allowed = may(actor, 'vote.recount', { now: on.at })
  if (!allowed.ok) return allowed
  if (!happened(round, 'counted')) return refuse('challenge-before-count')
  const facts = { same: departs.length === 0, voters, order, departs }
  await addRoundEvent(db, on, round, 'recounted', facts)
  await recordAct(db, on, round.partnershipId, 'vote.recount', `round:${roundId}`, facts)
  return ok
}
