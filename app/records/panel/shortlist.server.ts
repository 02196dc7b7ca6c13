import { shortlisted } from '~/domain/panel'
import type { Instant } from '~/domain/time'
import type { Db } from '~/platform/world.server'
import type { Round } from '~/records/round/course.server'
import { scoredIn } from './scores.server'

/** Which of a round's ideas go on the ballot: all of them, but where the panel draws up a shortlist of the best scored. */
export async function shortlistOf(
  db: Db,
  round: Round,
  proposalIds: readonly string[],
  lots: readonly string[],
  now: Instant,
): Promise<ReadonlySet<string>> {
  const { deciding } = round.rules
  if (deciding?.kind !== 'shortlist') return new Set(proposalIds)
  const scored = await scoredIn(db, round, proposalIds, now)
  return new Set(shortlisted(scored, deciding, lots))
}
