import { and, eq, gt, inArray, isNull, lte, ne, notExists, or, type SQLWrapper } from 'drizzle-orm'
import { interest, keptInterest, proposal, role, round } from '~db/schema'
import type { Instant } from '~/domain/time'
import type { Db } from '~/platform/world.server'
import { idsOf, overBy, type KeptPlace } from './place.server'

/** Nobody who has, or had since then, any role there. */
const leftBy = (db: Db, personId: SQLWrapper, partnershipId: string, upTo: Instant) =>
  notExists(
    db
      .select({ id: role.id })
      .from(role)
      .where(
        and(
          eq(role.personId, personId),
          eq(role.partnershipId, partnershipId),
          or(isNull(role.endsAt), gt(role.endsAt, upTo)),
        ),
      ),
  )

/** The words of interests that those declared who have long left; that they declared, and which kind, stays. */
export const registers: readonly KeptPlace[] = [
  {
    kind: 'register',
    due: async (db, { partnershipId, upTo, most }) =>
      idsOf(
        await db
          .select({ id: keptInterest.id })
          .from(keptInterest)
          .where(
            and(
              eq(keptInterest.partnershipId, partnershipId ?? ''),
              ne(keptInterest.words, ''),
              lte(keptInterest.at, upTo),
              leftBy(db, keptInterest.personId, partnershipId ?? '', upTo),
            ),
          )
          .limit(most),
      ),
    letGo: async (db, ids) => {
      await db
        .update(keptInterest)
        .set({ words: '' })
        .where(inArray(keptInterest.id, [...ids]))
    },
  },
  {
    kind: 'register',
    due: async (db, { partnershipId, upTo, most }) =>
      idsOf(
        await db
          .select({ id: interest.id })
          .from(interest)
          .innerJoin(proposal, eq(proposal.id, interest.proposalId))
          .innerJoin(round, eq(round.id, proposal.roundId))
          .where(
            and(
              eq(round.partnershipId, partnershipId ?? ''),
              ne(interest.note, ''),
              lte(interest.at, upTo),
              overBy(db, round.id, upTo),
              leftBy(db, interest.personId, partnershipId ?? '', upTo),
            ),
          )
          .limit(most),
      ),
    letGo: async (db, ids) => {
      await db
        .update(interest)
        .set({ note: '' })
        .where(inArray(interest.id, [...ids]))
    },
  },
]
