import { happened } from '~/domain/round'
import type { Instant } from '~/domain/time'
import { keysWanting, mayGiveKey, mayTakeKey } from '~/domain/voting/tellers'
import type { Db } from '~/platform/world.server'
import type { Round } from '~/records/round/course.server'
import { ballotKeyOf } from '~/records/voting/ballot-key.server'
import { tellersOf, type TellerNamed } from '~/records/voting/tellers.server'

/** The three tellers of a round, or none, for whoever names them. */
export const tellersNamed = (db: Db, roundId: string): Promise<TellerNamed[]> => tellersOf(db, roundId)

/** What one teller of a round has to do with its key; nothing when she is none. */
export async function tellerOf(db: Db, round: Round, personId: string, now: Instant) {
  const tellers = await tellersOf(db, round.id)
  const hers = tellers.find((one) => one.personId === personId)
  if (!hers) return null
  const key = await ballotKeyOf(db, round.id)
  const counted = happened(round, 'counted')
  // Split when voting opened, if it ever was; whole again once enough have given theirs.
  const isSplit = key !== undefined && (key.locked === null || tellers.some(({ givenAt }) => givenAt !== null))
  return {
    takenAt: hers.takenAt,
    given: hers.givenAt !== null,
    wanting: keysWanting(tellers),
    mayTake: mayTakeKey(round, hers).ok,
    mayGive: isSplit && mayGiveKey(round, hers, now).ok,
    noShare: happened(round, 'voting-opened') && !isSplit && !counted,
    counted,
  }
}
