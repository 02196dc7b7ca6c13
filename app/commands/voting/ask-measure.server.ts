import { voteMeasure } from '~db/schema'
import { ok, refuse, type Outcome } from '~/domain/refusal'
import { isPossibleMeasure, type MeasureKind, type NotToMeasure } from '~/domain/voting/challenge'
import type { Occasion } from '~/platform/occasion.server'
import type { Db } from '~/platform/world.server'
import { recordAct } from '~/records/audit.server'
import { roundById } from '~/records/round/course.server'
import { challengesInTheWay, measuresOf } from '~/records/voting/challenges.server'
import { handOnVote, type NotInHand } from './hand-on-vote.server'

export interface WantedMeasure {
  /** The id it is to have, from the form, so that the same form sent twice asks once. */
  readonly id: string
  readonly kind: MeasureKind
  readonly because: string
}

export type MeasureNotAsked = NotInHand | NotToMeasure | 'measure-waiting'

/**
 * An officer asks that money go out though a challenge has no answer, or that the vote be run again, and says why. Nothing
 * comes of it until a second one agrees; one such question of each kind at a time.
 */
export async function askMeasure(
  db: Db,
  on: Occasion,
  roundId: string,
  { id, kind, because }: WantedMeasure,
): Promise<Outcome<object, MeasureNotAsked>> {
  const round = await roundById(db, roundId)
  if (!round) throw new Error('a measure about a vote that is not there')
  const allowed = await handOnVote(db, on, round, 'vote.ask-measure')
  if (!allowed.ok) return allowed
  const asked = await measuresOf(db, roundId)
  if (asked.some((one) => one.id === id)) return ok
  const fits = isPossibleMeasure(round, kind, await challengesInTheWay(db, round))
  if (!fits.ok) return fits
  if (asked.some((one) => one.kind === kind && one.answer === null)) return refuse('measure-waiting')
  await db.insert(voteMeasure).values({ id, roundId, kind, because, at: on.at, by: on.by ?? '' })
  await recordAct(db, on, round.partnershipId, 'vote.ask-measure', `round:${roundId}`, { measure: id, kind, because })
  return ok
}
