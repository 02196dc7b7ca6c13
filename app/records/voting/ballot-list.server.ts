import { and, desc, eq, sql } from 'drizzle-orm'
import { proposal, proposalEvent } from '~db/schema'
import { standingOf, stands } from '~/domain/proposal'
import { prepared } from '~/platform/prepared.server'
import type { Db } from '~/platform/world.server'
import type { Round } from '~/records/round/course.server'

/** The first of these references that one may not vote for: unknown in this round, or no longer on its list. */
export async function strangerAmong(
  db: Db,
  round: Pick<Round, 'id' | 'rules'>,
  named: readonly string[],
): Promise<string | undefined> {
  for (const reference of named) {
    const last = await lastEventQuery(db, { roundId: round.id, reference })
    if (!stands(standingOf(last), round.rules.steps.check)) return reference
  }
  return undefined
}

/** Where a proposal stands is decided by what happened to it last. Every ballot asks this of each that it names. */
const lastEventQuery = prepared((db) =>
  db
    .select({ kind: proposalEvent.kind, at: proposalEvent.at })
    .from(proposal)
    .innerJoin(proposalEvent, eq(proposalEvent.proposalId, proposal.id))
    .where(and(eq(proposal.roundId, sql.placeholder('roundId')), eq(proposal.reference, sql.placeholder('reference'))))
    .orderBy(desc(proposalEvent.sequence))
    .limit(1),
)
