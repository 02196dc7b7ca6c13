import { votingChange } from '~db/schema'
import { refuse, type Outcome } from '~/domain/refusal'
import { isChangeable, isWaiting, type NotChangeable, type VotingChange } from '~/domain/voting/voting-change'
import type { Occasion } from '~/platform/occasion.server'
import type { Db } from '~/platform/world.server'
import { recordAct } from '~/records/audit.server'
import { roundById } from '~/records/round/course.server'
import { votingChangesOf } from '~/records/voting/voting-change.server'
import { handOnVote, type NotInHand } from './hand-on-vote.server'

export interface WantedVotingChange extends VotingChange {
  /** The id it is to have, from the form, so that the same form sent twice asks once. */
  readonly id: string
  readonly because: string
}

export type NotProposed = NotInHand | NotChangeable | 'voting-change-waiting'

/**
 * An officer asks that a vote end earlier, end later, be held anew or called off. Nothing changes until a second one agrees; one such
 * question at a time.
 */
export async function proposeVotingChange(
  db: Db,
  on: Occasion,
  roundId: string,
  { id, act, until, because }: WantedVotingChange,
): Promise<Outcome<object, NotProposed>> {
  const round = await roundById(db, roundId)
  if (!round) throw new Error('a change of a vote that is not there')
  const allowed = await handOnVote(db, on, round, 'voting.ask-change')
  if (!allowed.ok) return allowed
  const asked = await votingChangesOf(db, roundId)
  if (asked.some((one) => one.id === id)) return { ok: true }
  const fits = isChangeable(round, { act, until }, on.at)
  if (!fits.ok) return fits
  // One that has become impossible, or was left without an answer, waits for nobody.
  if (asked.some((one) => isWaiting(round, one, on.at))) return refuse('voting-change-waiting')

  const setsEnd = act === 'extend' || act === 'again'
  const change = { act, until: setsEnd ? until : null, because }
  await db.insert(votingChange).values({ id, roundId, ...change, at: on.at, by: allowed.actor.personId })
  await recordAct(db, on, round.partnershipId, 'voting.ask-change', `round:${roundId}`, { change: id, ...change })
  return { ok: true }
}
