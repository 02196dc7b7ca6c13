import { and, eq, inArray } from 'drizzle-orm'
import { proposal } from '~db/schema'
import { stands } from '~/domain/proposal'
import type { Db } from '~/platform/world.server'
import { withStanding } from '~/records/proposal/proposal.server'
import type { Round } from '~/records/round/course.server'

/** The first of these references that one may not vote for: unknown in this round, or no longer on its list. */
export async function strangerAmong(
  db: Db,
  round: Pick<Round, 'id' | 'rules'>,
  named: readonly string[],
): Promise<string | undefined> {
  if (named.length === 0) return undefined
  const found = await db
    .select()
    .from(proposal)
    .where(and(eq(proposal.roundId, round.id), inArray(proposal.reference, [...named])))
  const onTheList = (await withStanding(db, found)).filter((one) => stands(one.standing, round.rules.steps.check))
  const known = new Set(onTheList.map(({ reference }) => reference))
  return named.find((reference) => !known.has(reference))
}
