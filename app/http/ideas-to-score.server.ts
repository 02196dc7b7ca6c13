import { readOnce } from '~/platform/kept-readings.server'
import type { Sparks } from '~/platform/sparks.server'
import { listToScore, type Listed } from '~/queries/panel/own-scoring.server'
import type { Round } from '~/records/round/course.server'

/** The ideas that a round's panel scores: the same for everyone, and read again only when what a page shows has changed. */
export const ideasToScore = ({ world }: Sparks, round: Round): Promise<Listed[]> =>
  readOnce(world, `ideas to score in ${round.id}`, (db) => listToScore(db, round))
