import { cameIn } from '~/domain/proposal'
import type { Db } from '~/platform/world.server'
import { proposalsOf, type Proposal } from './proposal.server'

/** The ideas whose people are to hear that their round is called off: all that were sent in, and are in it still. */
export const ideasCalledOff = async (db: Db, roundId: string): Promise<Proposal[]> =>
  (await proposalsOf(db, roundId)).filter(({ standing }) => cameIn(standing))
