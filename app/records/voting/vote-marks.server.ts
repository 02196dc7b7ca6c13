import { and, count, eq, isNotNull, max } from 'drizzle-orm'
import { auditEntry, ballotKey, roll } from '~db/schema'
import { happened } from '~/domain/round'
import type { Instant } from '~/domain/time'
import type { VoteMark } from '~/domain/voting/vote-mark'
import type { Db } from '~/platform/world.server'
import { roundById } from '~/records/round/course.server'

/** How far every vote is whose sealed ballots are still kept, by its round. */
export async function voteMarks(db: Db, now: Instant): Promise<Record<string, VoteMark>> {
  const marks: Record<string, VoteMark> = {}
  for (const { roundId } of await db.select({ roundId: ballotKey.roundId }).from(ballotKey)) {
    const round = await roundById(db, roundId)
    if (!round) continue
    const [acts] = await db
      .select({ last: max(auditEntry.sequence) })
      .from(auditEntry)
      .where(eq(auditEntry.partnershipId, round.partnershipId))
    const [marked] = await db
      .select({ people: count() })
      .from(roll)
      .where(and(eq(roll.roundId, roundId), isNotNull(roll.channel)))
    const counted = happened(round, 'counted')
    marks[roundId] = { acts: Number(acts?.last ?? 0), voted: marked?.people ?? 0, counted, at: now }
  }
  return marks
}

/** Of these rounds, those whose sealed ballots were destroyed in their time: of them there is nothing to watch. */
export async function whoseBallotsAreOver(db: Db, roundIds: readonly string[]): Promise<Set<string>> {
  const over = await Promise.all(
    roundIds.map(async (id) => {
      const round = await roundById(db, id)
      return round && happened(round, 'ballots-destroyed') ? [id] : []
    }),
  )
  return new Set(over.flat())
}

/** Of rounds in which people voted, those of whose vote the database has nothing: it did not open yet, or they are not there. */
export async function withoutVote(db: Db, roundIds: readonly string[]): Promise<string[]> {
  const without: string[] = []
  for (const id of roundIds) {
    const round = await roundById(db, id)
    if (!round || !happened(round, 'voting-opened')) without.push(id)
  }
  return without
}
