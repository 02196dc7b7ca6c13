import { and, desc, eq, gte, notInArray } from 'drizzle-orm'
import { proposal, round } from '~db/schema'
import { cameIn, type Once } from '~/domain/proposal'
import { days, later, type Instant } from '~/domain/time'
import type { Db } from '~/platform/world.server'
import { withStanding } from './proposal.server'

interface Asking {
  readonly applicantId: string
  readonly once: Once
  readonly partnershipId: string
  readonly roundId: string
  readonly now: Instant
  /** The idea that is being sent in, and those it came from: all are one asking. */
  readonly besides?: readonly string[]
}

/**
 * Someone's other idea that counts as having asked already; the newest. Nothing when she may ask. Whether two people ask
 * for the same group is for those who check to see: who is paid is private, and a refusal would tell.
 */
export async function askedBefore(
  db: Db,
  { applicantId, once, partnershipId, roundId, now, besides }: Asking,
): Promise<{ reference: string; round: string } | undefined> {
  if (once === 'any') return undefined
  const inPeriod =
    once === 'round'
      ? eq(proposal.roundId, roundId)
      : and(eq(round.partnershipId, partnershipId), gte(proposal.createdAt, later(now, -days(365))))
  const rows = await db
    .select({ row: proposal, round: round.title })
    .from(proposal)
    .innerJoin(round, eq(round.id, proposal.roundId))
    .where(
      and(
        eq(proposal.applicantId, applicantId),
        inPeriod,
        besides === undefined ? undefined : notInArray(proposal.id, [...besides]),
      ),
    )
    .orderBy(desc(proposal.createdAt))
    .limit(500)
  const standing = await withStanding(
    db,
    rows.map(({ row }) => row),
  )
  const asked = standing.find((one) => cameIn(one.standing))
  if (!asked) return undefined
  return { reference: asked.reference, round: rows.find(({ row }) => row.id === asked.id)?.round ?? '' }
}
