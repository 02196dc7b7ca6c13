import { and, asc, eq, inArray } from 'drizzle-orm'
import { auditEntry, interest, proposal } from '~db/schema'
import type { InterestKind } from '~/domain/panel'
import type { Instant } from '~/domain/time'
import type { Db } from '~/platform/world.server'

/** What an officer wrote down for a member about an idea, as the last word on it. */
export interface WrittenForHer {
  readonly id: string
  readonly proposalId: string
  readonly title: string
  readonly personId: string
  readonly kind: InterestKind
  readonly note: string
  readonly at: Instant
}

/** The subject of the acts by which it is known that she has heard of it. */
export const hearingOf = (declarationId: string): string => `interest:${declarationId}`

/**
 * What officers wrote down for members of a round, or for one of them, that they have yet to hear of: she has not said
 * that she read it, and nobody has told her in person. What she has since declared on herself she knows.
 */
export async function interestsToHear(db: Db, roundId: string, personId?: string): Promise<WrittenForHer[]> {
  const rows = await db
    .select({
      ...{ id: interest.id, proposalId: interest.proposalId, personId: interest.personId, title: proposal.title },
      ...{ kind: interest.kind, note: interest.note, at: interest.at, by: interest.declaredBy },
    })
    .from(interest)
    .innerJoin(proposal, eq(proposal.id, interest.proposalId))
    .where(and(eq(proposal.roundId, roundId), personId === undefined ? undefined : eq(interest.personId, personId)))
    .orderBy(asc(interest.sequence))
  const last = new Map(rows.map((row) => [`${row.personId} ${row.proposalId}`, row]))
  const written = [...last.values()].filter((row) => row.by !== row.personId)
  if (written.length === 0) return []
  const heard = await db
    .select({ subject: auditEntry.subject })
    .from(auditEntry)
    .where(
      inArray(
        auditEntry.subject,
        written.map(({ id }) => hearingOf(id)),
      ),
    )
  const known = new Set(heard.map(({ subject }) => subject))
  return written.filter(({ id }) => !known.has(hearingOf(id)))
}
