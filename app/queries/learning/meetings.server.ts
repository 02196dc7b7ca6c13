import { and, count, desc, eq } from 'drizzle-orm'
import { decision, round } from '~db/schema'
import { instant } from '~/domain/time'
import type { Db } from '~/platform/world.server'
import { isPublicDecision } from '~/records/round/announced.server'

export const meetingsOnAPage = 50

/** The meetings of a partnership that decided and whose minutes anyone may read, the latest first. `page` from 1. */
export async function meetingsOf(db: Db, partnershipId: string, page = 1, atOnce = meetingsOnAPage) {
  const published = and(eq(round.partnershipId, partnershipId), isPublicDecision(db))
  const [all] = await db
    .select({ count: count() })
    .from(decision)
    .innerJoin(round, eq(round.id, decision.roundId))
    .where(published)
  const rows = await db
    .select({
      id: decision.id,
      round: round.slug,
      title: round.title,
      number: decision.number,
      why: decision.why,
      startedAt: decision.startedAt,
      adoptedAt: decision.adoptedAt,
    })
    .from(decision)
    .innerJoin(round, eq(round.id, decision.roundId))
    .where(published)
    .orderBy(desc(decision.adoptedAt), desc(decision.id))
    .limit(atOnce)
    .offset((page - 1) * atOnce)
  return {
    count: Number(all?.count ?? 0),
    meetings: rows.map((row) => ({ ...row, adoptedAt: instant(row.adoptedAt ?? row.startedAt) })),
  }
}
