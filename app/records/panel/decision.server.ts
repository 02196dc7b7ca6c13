import { and, asc, eq } from 'drizzle-orm'
import { adoption, attendance, decision, decisionItem } from '~db/schema'
import { fromRecord, onRecord, type Adoption, type Decision, type DecisionItem, type Meeting } from '~/domain/panel'
import type { Instant } from '~/domain/time'
import type { Occasion } from '~/platform/occasion.server'
import type { Db } from '~/platform/world.server'
import type { Round } from '~/records/round/course.server'
import { interestsIn } from './interest.server'
import { seatsOf } from './seats.server'

/** The meeting's list as it stands, with who has been marked as being in the room. */
export interface DecisionOnRecord extends Decision {
  readonly startedAt: Instant
  readonly startedBy: string
  readonly presentIds: readonly string[]
  readonly row: typeof decision.$inferSelect
}

export async function decisionOfRound(db: Db, roundId: string): Promise<DecisionOnRecord | undefined> {
  const [row] = await db.select().from(decision).where(eq(decision.roundId, roundId))
  return row && withList(db, row)
}

export async function decisionById(db: Db, id: string): Promise<DecisionOnRecord | undefined> {
  const [row] = await db.select().from(decision).where(eq(decision.id, id))
  return row && withList(db, row)
}

async function withList(db: Db, row: typeof decision.$inferSelect): Promise<DecisionOnRecord> {
  const { id, roundId, version, potPence, adoptedAt, startedAt, startedBy } = row
  const items = await db
    .select()
    .from(decisionItem)
    .where(eq(decisionItem.decisionId, id))
    .orderBy(asc(decisionItem.position))
  const adoptions = await db.select().from(adoption).where(eq(adoption.decisionId, id)).orderBy(asc(adoption.at))
  const present = await db
    .select()
    .from(attendance)
    .where(and(eq(attendance.decisionId, id), eq(attendance.present, true)))
  return {
    id,
    roundId,
    version,
    potPence,
    items: items.map(itemFrom),
    adoptions: adoptions.map(({ personId, version, at }): Adoption => ({ personId, version, at })),
    adoptedAt,
    startedAt,
    startedBy,
    presentIds: present.map((each) => each.personId).sort(),
    row,
  }
}

function itemFrom(row: typeof decisionItem.$inferSelect): DecisionItem {
  const { proposalId, askedPence, ruleSaid, rulePence, outcome, amountPence, because } = row
  return { proposalId, askedPence, ruleSaid, rulePence, outcome, amountPence, because }
}

/** The meeting: as it was when its list was adopted, or as it is now. */
export async function meetingOf(db: Db, round: Round, of: DecisionOnRecord, now: Instant): Promise<Meeting> {
  if (of.row.meeting !== null) return fromRecord(of.row.meeting)
  return {
    seats: (await seatsOf(db, round.partnershipId, now)).map(({ personId, voting, resident }) => ({
      personId,
      voting,
      resident,
    })),
    presentIds: of.presentIds,
    quorum: round.rules.quorum,
    interests: await interestsIn(
      db,
      of.items.map((item) => item.proposalId),
    ),
  }
}

/** Writes a list that has just been drawn up. */
export async function insertDecision(
  db: Db,
  on: Occasion,
  started: Pick<Decision, 'id' | 'roundId' | 'version' | 'potPence' | 'items'>,
): Promise<void> {
  const { id, roundId, version, potPence, items } = started
  await db
    .insert(decision)
    .values({ id, roundId, version, potPence, startedAt: on.at, startedBy: on.by ?? '', adoptedAt: null })
  if (items.length === 0) return
  await db.insert(decisionItem).values(items.map((item, place) => ({ decisionId: id, position: place + 1, ...item })))
}

/** Writes what the list has become. Adoptions of earlier versions stay in the record, and count no more. */
export async function keepRevision(db: Db, revised: Decision, item?: DecisionItem): Promise<void> {
  const { id, version, potPence } = revised
  await db.update(decision).set({ version, potPence }).where(eq(decision.id, id))
  if (!item) return
  const { outcome, amountPence, because } = item
  await db
    .update(decisionItem)
    .set({ outcome, amountPence, because })
    .where(and(eq(decisionItem.decisionId, id), eq(decisionItem.proposalId, item.proposalId)))
}

/** Writes who is in the room: those named, and nobody else. */
export async function keepAttendance(db: Db, decisionId: string, presentIds: readonly string[]): Promise<void> {
  await db.delete(attendance).where(eq(attendance.decisionId, decisionId))
  if (presentIds.length === 0) return
  await db.insert(attendance).values(presentIds.map((personId) => ({ decisionId, personId, present: true })))
}

export async function insertAdoption(db: Db, on: Occasion, decisionId: string, given: Adoption): Promise<void> {
  await db.insert(adoption).values({ id: on.newId(), decisionId, ...given })
}

/** Fixes the list for good: with the pot it was shared out of, and the meeting as it was. */
export async function fixAdopted(db: Db, adopted: Decision, meeting: Meeting): Promise<void> {
  const { id, adoptedAt, potPence, items } = adopted
  const kept = onRecord(
    meeting,
    items.map((item) => item.proposalId),
  )
  await db.update(decision).set({ adoptedAt, potPence, meeting: kept }).where(eq(decision.id, id))
}
