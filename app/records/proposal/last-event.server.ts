import { sql } from 'drizzle-orm'
import { proposal, proposalEvent } from '~db/schema'
import type { ProposalEventKind } from '~/domain/proposal'

/**
 * What happened last to a proposal. Wrapped once more, because drizzle takes the tables' names off what is selected
 * from one table alone, and `id` would then be the event's own.
 */
export const lastEvent = sql<ProposalEventKind | null>`${sql`(
  select ${proposalEvent.kind} from ${proposalEvent} where ${proposalEvent.proposalId} = ${proposal.id}
  order by ${proposalEvent.sequence} desc limit 1)`}`
