import { and, eq, exists, inArray, isNotNull, lte, ne, sql } from 'drizzle-orm'
import { comment, commentEvent, proposal, round, support } from '~db/schema'
import { emptyComments } from '../proposal/comment.server'
import { idsOf, overBy, type KeptPlace } from './place.server'

/** What is kept of what neighbours said and supported, and is not for all to read. */
export const comments: readonly KeptPlace[] = [
  {
    kind: 'hidden-comments',
    due: async (db, { partnershipId, upTo, most }) => {
      const out = db
        .select({ id: commentEvent.id })
        .from(commentEvent)
        .where(
          and(
            eq(commentEvent.commentId, comment.id),
            inArray(commentEvent.kind, ['hidden', 'taken-back']),
            lte(commentEvent.at, upTo),
            // One that an officer has shown again is public like any other.
            sql`not exists (select 1 from ${commentEvent} as after_it where after_it.comment_id = ${comment.id}
              and after_it.sequence > ${commentEvent.sequence} and after_it.kind = 'kept')`,
          ),
        )
      const rows = await db
        .select({ id: comment.id })
        .from(comment)
        .innerJoin(proposal, eq(proposal.id, comment.proposalId))
        .innerJoin(round, eq(round.id, proposal.roundId))
        .where(and(eq(round.partnershipId, partnershipId ?? ''), ne(comment.words, ''), exists(out)))
        .limit(most)
      return idsOf(rows)
    },
    letGo: (db, ids) => emptyComments(db, ids),
  },
  {
    kind: 'supporters',
    due: async (db, { partnershipId, upTo, most }) =>
      idsOf(
        await db
          .select({ id: support.id })
          .from(support)
          .innerJoin(proposal, eq(proposal.id, support.proposalId))
          .innerJoin(round, eq(round.id, proposal.roundId))
          .where(
            and(eq(round.partnershipId, partnershipId ?? ''), isNotNull(support.personId), overBy(db, round.id, upTo)),
          )
          .limit(most),
      ),
    /** The number of those who supported an idea stays. */
    letGo: async (db, ids) =>
      void (await db
        .update(support)
        .set({ personId: null })
        .where(inArray(support.id, [...ids]))),
  },
]
