import { mayCount } from '~/domain/voting/may-count'
import type { Secrets } from '~/platform/secrets.server'
import type { Db } from '~/platform/world.server'
import { ballotBoxOf, sealedBallots } from '~/records/voting/ballot-box.server'
import { ballotKeyOf, privateKeyOf } from '~/records/voting/ballot-key.server'
import { roundById } from '~/records/round/course.server'

/**
 * What there is to open and count of a round whose voting is closed, in one look; nothing when there is nothing to do, or
 * as long as the key to its ballots is in the hands of tellers.
 */
export async function ballotsToCount(db: Db, secrets: Secrets, roundId: string) {
  const round = await roundById(db, roundId)
  if (!round || !mayCount(round).ok) return null
  const key = await ballotKeyOf(db, roundId)
  const privateKey = key && privateKeyOf(secrets, key)
  if (!privateKey) return null
  const box = await ballotBoxOf(db, secrets, round)
  return { round, box, seal: key, privateKey, ballots: await sealedBallots(db, roundId) }
}
