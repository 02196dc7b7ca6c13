import type { Db } from '~/platform/world.server'
import type { Round } from '~/records/round/course.server'
import { costsOnBallot } from '~/records/voting/ballot-list.server'

/** What the ideas that somebody has chosen cost, where a ballot has to fit the pot; nothing where it has not. */
export const costsNamed = (db: Db, round: Pick<Round, 'id' | 'rules'>, named: readonly string[]) =>
  costsOnBallot(db, round, named)
