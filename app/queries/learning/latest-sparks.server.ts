import { and, desc, eq, inArray, notExists } from 'drizzle-orm'
import { award, awardEvent, decision, decisionItem, proposal, round, story, storyVersion, theme } from '~db/schema'
import type { Db } from '~/platform/world.server'
import { isPublished } from '~/records/learning/published.server'
import { wordsOf } from '~/records/learning/story.server'
import { isPublicDecision } from '~/records/round/announced.server'
import { noLaterWord } from '~/records/round/current-item.server'

/**
 * The ideas that were given money last, by what holds now, with their story where everyone may read it. One whose money was handed
 * back is left out.
 */
export async function latestSparks(db: Db, partnershipId: string, most = 5) {
  const rows = await db
    .select({
      round: round.slug,
      reference: proposal.reference,
      title: proposal.title,
      summary: proposal.summary,
      amountPence: decisionItem.amountPence,
      currency: round.currency,
      theme: theme.name,
      words: storyVersion.words,
      adoptedAt: decision.adoptedAt,
    })
    .from(decisionItem)
    .innerJoin(decision, eq(decision.id, decisionItem.decisionId))
    .innerJoin(proposal, eq(proposal.id, decisionItem.proposalId))
    .innerJoin(round, eq(round.id, decision.roundId))
    .leftJoin(theme, eq(theme.id, proposal.themeId))
    .leftJoin(story, and(eq(story.proposalId, proposal.id), isPublished(db)))
    .leftJoin(storyVersion, and(eq(storyVersion.storyId, story.id), eq(storyVersion.number, story.shown)))
    .where(
      and(
        eq(round.partnershipId, partnershipId),
        isPublicDecision(db),
        noLaterWord,
        inArray(decisionItem.outcome, ['funded', 'part-funded']),
        notExists(
          db
            .select({ id: award.id })
            .from(award)
            .innerJoin(awardEvent, eq(awardEvent.awardId, award.id))
            .where(and(eq(award.proposalId, proposal.id), eq(awardEvent.state, 'withdrawn'))),
        ),
      ),
    )
    .orderBy(desc(decision.adoptedAt), desc(proposal.reference))
    .limit(most)
  return rows.map(({ words, ...row }) => ({
    ...row,
    story: words === null ? null : (wordsOf({ words })?.whatHappened ?? null),
  }))
}

export type Spark = Awaited<ReturnType<typeof latestSparks>>[number]
