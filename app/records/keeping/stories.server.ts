import { and, eq, exists, isNull, lte, ne, or, sql } from 'drizzle-orm'
import { proposal, round, story, storyPerson } from '~db/schema'
import { emptyStories } from '../learning/forget.server'
import { idsOf, type KeptPlace } from './place.server'

/** Stories that nobody sent in, that were withdrawn, or that nobody published: with the names of whoever is in them. */
export const stories: readonly KeptPlace[] = [
  {
    kind: 'stories-untold',
    due: async (db, { partnershipId, upTo, most }) => {
      const named = db
        .select({ one: sql`1` })
        .from(storyPerson)
        .where(and(eq(storyPerson.storyId, story.id), ne(storyPerson.name, '')))
      return idsOf(
        await db
          .select({ id: story.id })
          .from(story)
          .innerJoin(proposal, eq(proposal.id, story.proposalId))
          .innerJoin(round, eq(round.id, proposal.roundId))
          .where(
            and(
              eq(round.partnershipId, partnershipId ?? ''),
              isNull(story.shown),
              lte(story.toldAt, upTo),
              or(
                ne(story.whatHappened, ''),
                ne(story.whoCameTogether, ''),
                ne(story.whatNext, ''),
                ne(story.learnt, ''),
                exists(named),
              ),
            ),
          )
          .limit(most),
      )
    },
    letGo: (db, ids, on) => emptyStories(db, on, ids),
  },
]
