import { and, desc, eq, exists, sql } from 'drizzle-orm'
import { moneyTotal, round, roundEvent } from '~db/schema'
import { fiveFigures } from '~/domain/money'
import type { Db } from '~/platform/world.server'

/** The latest rounds that money was set aside for, each with its figures, and whether its list is adopted. */
export async function roundsWithMoney(
  db: Db,
  book: string,
  { most, publishedOnly = false }: { readonly most: number; readonly publishedOnly?: boolean },
) {
  const having = (kind: 'published' | 'adopted') =>
    exists(
      db
        .select({ one: sql`1` })
        .from(roundEvent)
        .where(and(eq(roundEvent.roundId, round.id), eq(roundEvent.kind, kind))),
    )
  const rows = await db
    .select({ id: round.id, slug: round.slug, title: round.title, totals: moneyTotal, decided: having('adopted') })
    .from(moneyTotal)
    .innerJoin(round, eq(round.id, moneyTotal.subjectId))
    .where(
      and(
        eq(moneyTotal.partnershipId, book),
        eq(moneyTotal.scope, 'round'),
        eq(moneyTotal.lineId, ''),
        publishedOnly ? having('published') : undefined,
      ),
    )
    .orderBy(desc(round.createdAt), desc(round.id))
    .limit(most)
  return rows.map(({ id, slug, title, totals, decided }) => ({
    id,
    slug,
    title,
    decided: Boolean(decided),
    figures: fiveFigures('round', totals),
  }))
}
