import { and, asc, count, eq, inArray, isNotNull, sql } from 'drizzle-orm'
import { decision, decisionItem, neighbourhood, proposal, proposalEvent, theme } from '~db/schema'
import { isPublic, proposalEventKinds, standingOf, type ProposalEventKind } from '~/domain/proposal'
import type { Instant } from '~/domain/time'
import { prepared } from '~/platform/prepared.server'
import type { Db } from '~/platform/world.server'

export const ideasToAPage = 60

export interface IdeasWanted {
  readonly themeId?: string
  readonly neighbourhoodId?: string
  /** From 1. */
  readonly page: number
}

/**
 * What happened last to a proposal. Wrapped once more, because drizzle takes the tables' names off what is selected
 * from one table alone, and `id` would then be the event's own.
 */
export const lastEvent = sql<ProposalEventKind | null>`${sql`(
  select ${proposalEvent.kind} from ${proposalEvent} where ${proposalEvent.proposalId} = ${proposal.id}
  order by ${proposalEvent.sequence} desc limit 1)`}`

/** The events after which anyone may read a proposal; the domain says which. */
export const publicEvents = proposalEventKinds.filter((kind) => isPublic(standingOf([{ kind, at: 0 as Instant }])))

/** No theme asked for, and the parameter is null, and every theme will do. */
const matches = (column: typeof proposal.themeId | typeof proposal.neighbourhoodId, name: string) =>
  sql`(cast(${sql.placeholder(name)} as text) is null or ${column} = ${sql.placeholder(name)})`

const wanted = and(
  eq(proposal.roundId, sql.placeholder('roundId')),
  matches(proposal.themeId, 'themeId'),
  matches(proposal.neighbourhoodId, 'neighbourhoodId'),
  inArray(lastEvent, publicEvents),
)

const ideasQuery = prepared((db) =>
  db
    .select({
      reference: proposal.reference,
      title: proposal.title,
      summary: proposal.summary,
      costPence: proposal.costPence,
      theme: theme.name,
      neighbourhood: neighbourhood.name,
      outcome: decisionItem.outcome,
    })
    .from(proposal)
    .leftJoin(theme, eq(theme.id, proposal.themeId))
    .leftJoin(neighbourhood, eq(neighbourhood.id, proposal.neighbourhoodId))
    .leftJoin(decision, and(eq(decision.roundId, proposal.roundId), isNotNull(decision.adoptedAt)))
    .leftJoin(decisionItem, and(eq(decisionItem.decisionId, decision.id), eq(decisionItem.proposalId, proposal.id)))
    .where(wanted)
    .orderBy(
      asc(sql`case when ${inArray(decisionItem.outcome, ['funded', 'part-funded'])} then 0 else 1 end`),
      asc(sql`lower(${proposal.title})`),
      asc(proposal.reference),
    )
    .limit(ideasToAPage)
    .offset(sql.placeholder('offset')),
)
const countQuery = prepared((db) => db.select({ count: count() }).from(proposal).where(wanted))

/**
 * The ideas of a round that anyone may read, as cards need them: a page of at most 60, funded ones first once a list is
 * adopted, then by title; and how many there are.
 */
export async function roundIdeas(db: Db, roundId: string, { themeId, neighbourhoodId, page }: IdeasWanted) {
  const asked = { roundId, themeId: themeId ?? null, neighbourhoodId: neighbourhoodId ?? null }
  const ideas = await ideasQuery(db, { ...asked, offset: (page - 1) * ideasToAPage })
  if (page === 1 && ideas.length < ideasToAPage) return { ideas, count: ideas.length }
  const [all] = await countQuery(db, asked)
  return { ideas, count: all?.count ?? 0 }
}
