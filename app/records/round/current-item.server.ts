import { and, eq, exists, sql } from 'drizzle-orm'
import { decision, decisionItem } from '~db/schema'
import type { Db } from '~/platform/world.server'
import { isPublicDecision } from './announced.server'

/**
 * That no later adopted decision says something else of the same idea: a condition on `decision_item` beside its
 * `decision`. A later decision names only what it changes; of everything else the earlier one goes on holding.
 */
export const noLaterWord = sql`not exists (
  select 1 from decision_item as later_item inner join decision as later on later.id = later_item.decision_id
  where later.round_id = ${decision.roundId} and later.adopted_at is not null and later.number > ${decision.number}
    and later_item.proposal_id = ${decisionItem.proposalId})`

/** That it is what holds of an idea now, and public: a condition on `decision_item` alone. */
export const isCurrentItem = (db: Db) =>
  exists(
    db
      .select({ id: decision.id })
      .from(decision)
      .where(and(eq(decision.id, decisionItem.decisionId), isPublicDecision(db), noLaterWord)),
  )
