import type { Actor } from '~/domain/people'
import type { Db } from '~/platform/world.server'
import { placeOnTheRoll } from '~/records/voting/roll.server'

/** Whether someone has voted in a round: that she did, never what. */
export const hasVoted = async (db: Db, round: Parameters<typeof placeOnTheRoll>[1], actor: Actor): Promise<boolean> =>
  (await placeOnTheRoll(db, round, actor))?.voted ?? false
