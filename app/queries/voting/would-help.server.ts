import { and, eq, exists, inArray, not, sql } from 'drizzle-orm'
import { round, roundEvent, tally, wouldHelp } from '~db/schema'
import type { WouldHelp } from '~/domain/voting/explain'
import type { TallyRecord } from '~/domain/voting/tally-record'
import type { Db } from '~/platform/world.server'

/** The ideas of a count of which it can be asked what would have helped them: not funded, and not taken back. */
export const askedAbout = ({ order, reasons }: Pick<TallyRecord, 'order' | 'reasons'>): string[] => {
  const funded = new Set(order)
  return reasons.filter(({ id, kind }) => !funded.has(id) && kind !== 'withdrawn').map(({ id }) => id)
}

/** What has been worked out so far of a round's count. */
export async function helpFound(db: Db, roundId: string): Promise<Map<string, WouldHelp>> {
  const rows = await db.select().from(wouldHelp).where(eq(wouldHelp.roundId, roundId))
  return new Map(rows.map(({ reference, result }) => [reference, result]))
}

/** A round with a count of which something is still to be worked out; nothing when all of it is. The newest first. */
export async function roundToExplain(db: Db): Promise<{ roundId: string; references: string[] } | null> {
  const counted = await db
    .select({ id: round.id })
    .from(round)
    .where(
      and(
        exists(
          db
            .select({ id: roundEvent.id })
            .from(roundEvent)
            .where(and(eq(roundEvent.roundId, round.id), eq(roundEvent.kind, 'counted'))),
        ),
        // The row that says that all is done is kept under the name of no idea.
        not(
          exists(
            db
              .select({ one: sql`1` })
              .from(wouldHelp)
              .where(and(eq(wouldHelp.roundId, round.id), eq(wouldHelp.reference, allDone))),
          ),
        ),
      ),
    )
    .limit(1)
  const roundId = counted[0]?.id
  if (roundId === undefined) return null
  const [deciding] = await db
    .select({ result: tally.result })
    .from(tally)
    .where(and(eq(tally.roundId, roundId), eq(tally.deciding, true)))
  const asked = deciding ? askedAbout(deciding.result) : []
  const known =
    asked.length === 0
      ? []
      : await db
          .select({ reference: wouldHelp.reference })
          .from(wouldHelp)
          .where(and(eq(wouldHelp.roundId, roundId), inArray(wouldHelp.reference, asked)))
  const done = new Set(known.map(({ reference }) => reference))
  return { roundId, references: asked.filter((reference) => !done.has(reference)) }
}

/** The name of no idea: references are never empty. */
export const allDone = ''
