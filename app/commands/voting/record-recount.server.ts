import { may, type NotAllowed } from '~/domain/policy'
import { ok, refuse, type Outcome } from '~/domain/refusal'
import { happened } from '~/domain/round'
import type { Occasion } from '~/platform/occasion.server'
import type { Db } from '~/platform/world.server'
import { recordAct } from '~/records/audit.server'
import { actorIn } from '~/records/people/actor.server'
import { addRoundEvent, roundById, type Round } from '~/records/round/course.server'

/** What came of counting the published ballots again. */
export interface RecountOutcome {
  readonly voters: number
  readonly order: readonly string[]
  /** What came out otherwise, in words for who looks after it; none where all of it came out the same. */
  readonly departs: readonly string[]
}

export type NotRecounted = NotAllowed | 'challenge-before-count' | 'challenge-not-here'

/**
 * Whether she may have a vote counted again: asked before the counting, which takes long, and once more when it is put on
 * record. An election that was held elsewhere is recounted there.
 */
export async function mayRecount(db: Db, on: Occasion, round: Round): Promise<Outcome<object, NotRecounted>> {
  const actor = await actorIn(db, round.partnershipId, on.by, on.at)
  const allowed = may(actor, 'vote.recount', { now: on.at })
  if (!allowed.ok) return allowed
  if (happened(round, 'imported')) return refuse('challenge-not-here')
  return happened(round, 'counted') ? ok : refuse('challenge-before-count')
}

/** Puts on record that an officer had a vote counted again, and what came of it. The counting was done before. */
export async function recordRecount(
  db: Db,
  on: Occasion,
  roundId: string,
  { voters, order, departs }: RecountOutcome,
): Promise<Outcome<object, NotRecounted>> {
  const round = await roundById(db, roundId)
  if (!round) throw new Error('a recount of a vote that is not there')
  const allowed = await mayRecount(db, on, round)
  if (!allowed.ok) return allowed
  const facts = { same: departs.length === 0, voters, order, departs }
  await addRoundEvent(db, on, round, 'recounted', facts)
  await recordAct(db, on, round.partnershipId, 'vote.recount', `round:${roundId}`, facts)
  return ok
}
