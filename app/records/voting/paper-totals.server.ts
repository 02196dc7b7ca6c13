import { and, asc, count, eq, gt, isNotNull, isNull } from 'drizzle-orm'
import { paperBallot, paperBatch, paperReading, paperSlip, roll } from '~db/schema'
import type { BatchTotals, EnvelopeCame, PaperIs, PaperTotals } from '~/domain/voting/paper'
import type { Db } from '~/platform/world.server'

/** All there is of a round's votes on paper, in numbers. */
export async function paperTotalsOf(db: Db, roundId: string): Promise<PaperTotals> {
  const slips = await db
    .select({ came: paperSlip.came, holder: paperSlip.personId, many: count() })
    .from(paperSlip)
    .where(eq(paperSlip.roundId, roundId))
    .groupBy(paperSlip.came, paperSlip.personId)
  const came: Record<EnvelopeCame, number> = {
    ...{ 'in-box': 0, 'voted-already': 0, 'paper-already': 0 },
    ...{ 'not-on-roll': 0, 'too-late': 0, lost: 0 },
    ...{ 'nobody-yet': 0, 'nobody-yet-post': 0, 'taken-out': 0 },
  }
  let [unused, out] = [0, 0]
  for (const { came: of, holder, many } of slips) {
    if (of !== null) came[of] += many
    else if (holder === null) unused += many
    else out += many
  }
  const [marked] = await db
    .select({ many: count() })
    .from(roll)
    .where(and(eq(roll.roundId, roundId), eq(roll.channel, 'paper')))
  const [named] = await db
    .select({ many: count() })
    .from(paperSlip)
    .where(and(eq(paperSlip.roundId, roundId), eq(paperSlip.came, 'in-box'), isNotNull(paperSlip.namedBy)))
  const [printed] = await db.select({ many: count() }).from(paperBallot).where(eq(paperBallot.roundId, roundId))
  return {
    ...{ unused, out, came },
    marked: marked?.many ?? 0,
    named: named?.many ?? 0,
    ballotsPrinted: printed?.many ?? 0,
    batches: await batchesOf(db, roundId),
  }
}

async function batchesOf(db: Db, roundId: string): Promise<BatchTotals[]> {
  const piles = await db
    .select({ id: paperBatch.id, number: paperBatch.number, papers: paperBatch.papers })
    .from(paperBatch)
    .where(eq(paperBatch.roundId, roundId))
    .orderBy(asc(paperBatch.number))
  const keyed = await db
    .select({ batchId: paperBallot.batchId, settled: paperBallot.settled, many: count() })
    .from(paperBallot)
    .where(and(eq(paperBallot.roundId, roundId), isNotNull(paperBallot.batchId)))
    .groupBy(paperBallot.batchId, paperBallot.settled)
  // Read by two or more, and no two of them alike: a third person has to look.
  const differing = await db
    .select({ batchId: paperBallot.batchId })
    .from(paperBallot)
    .innerJoin(
      paperReading,
      and(eq(paperReading.roundId, paperBallot.roundId), eq(paperReading.codeHash, paperBallot.codeHash)),
    )
    .where(and(eq(paperBallot.roundId, roundId), isNotNull(paperBallot.batchId), isNull(paperBallot.settled)))
    .groupBy(paperBallot.batchId, paperBallot.codeHash)
    .having(gt(count(), 1))
  return piles.map(({ id, number, papers }) => {
    const settled: Record<PaperIs, number> = { counted: 0, spoiled: 0, doubtful: 0, duplicate: 0 }
    let [waiting, unlike] = [0, 0]
    for (const one of keyed) {
      if (one.batchId !== id) continue
      if (one.settled === null) waiting += one.many
      else settled[one.settled] += one.many
    }
    for (const one of differing) if (one.batchId === id) unlike += 1
    return { number, papers, settled, waiting, differing: unlike }
  })
}

/** Ballots on paper that were counted: read alike by two people, and in the box. */
export async function paperCounted(db: Db, roundId: string): Promise<number> {
  const [found] = await db
    .select({ many: count() })
    .from(paperBallot)
    .where(and(eq(paperBallot.roundId, roundId), eq(paperBallot.settled, 'counted')))
  return found?.many ?? 0
}
