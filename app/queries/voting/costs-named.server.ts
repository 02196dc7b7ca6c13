import type { Pence } from '~/domain/pence'
import type { World } from '~/platform/world.server'
import type { Round } from '~/records/round/course.server'
import { asksCosts, costsOnBallot } from '~/records/voting/ballot-list.server'

/** What the ideas that somebody has chosen cost, where a ballot has to fit the pot; nothing where it has not. */
export const costsNamed = async (
  world: World,
  round: Pick<Round, 'id' | 'rules'>,
  named: readonly string[],
): Promise<ReadonlyMap<string, Pence>> =>
  // On the last evening of a vote a question less is worth having.
  asksCosts(round, named) ? world.read((db) => costsOnBallot(db, round, named)) : new Map()
