import { and, count, desc, eq, inArray, isNotNull } from 'drizzle-orm'
import { decision, decisionItem, neighbourhood, proposal, round, theme } from '~db/schema'
import { happened } from '~/domain/round'
import type { Db } from '~/platform/world.server'
import { isPublicDecision } from '~/records/round/announced.server'
import { allRoundsOf } from '~/records/round/course.server'
import { noLaterWord } from '~/records/round/current-item.server'

/** Every idea of a partnership that anyone may read, with what was decided of it, some at a time. `page` from 1. */
export async function openIdeas(db: Db, partnershipId: string, page: number, atOnce: number) {
  const open = (await allRoundsOf(db, partnershipId)).filter((one) => happened(one, 'published')).map(({ id }) => id)
  if (open.length === 0) return { count: 0, ideas: [] }
  const readable = and(inArray(proposal.roundId, open), isNotNull(proposal.listed))
  const [all] = await db.select({ count: count() }).from(proposal).where(readable)
  const rows = await db
    .select({
      id: proposal.id,
      round: round.slug,
      currency: round.currency,
      reference: proposal.reference,
      title: proposal.title,
      summary: proposal.summary,
      askedPence: proposal.costPence,
      theme: theme.name,
      neighbourhood: neighbourhood.name,
    })
    .from(proposal)
    .innerJoin(round, eq(round.id, proposal.roundId))
    .leftJoin(theme, eq(theme.id, proposal.themeId))
    .leftJoin(neighbourhood, eq(neighbourhood.id, proposal.neighbourhoodId))
    .where(readable)
    .orderBy(desc(round.createdAt), desc(round.id), proposal.reference)
    .limit(atOnce)
    .offset((page - 1) * atOnce)
  const ids = rows.map(({ id }) => id)
  const said =
    ids.length === 0
      ? []
      : await db
          .select({
            proposalId: decisionItem.proposalId,
            outcome: decisionItem.outcome,
            amountPence: decisionItem.amountPence,
            because: decisionItem.because,
            adoptedAt: decision.adoptedAt,
          })
          .from(decisionItem)
          .innerJoin(decision, eq(decision.id, decisionItem.decisionId))
          .where(and(inArray(decisionItem.proposalId, ids), isPublicDecision(db), noLaterWord))
  const verdicts = new Map(said.map((one) => [one.proposalId, one]))
  return {
    count: Number(all?.count ?? 0),
    ideas: rows.map((row) => ({ ...row, verdict: verdicts.get(row.id) ?? null })),
  }
}
