import { and, asc, desc, eq, isNull } from 'drizzle-orm'
import { adoption, decision, decisionItem } from '~db/schema'
import {
  fromRecord,
  onRecord,
  roomAfter,
  type Adoption,
  type Decision,
  type DecisionItem,
  type Meeting,
  type MeetingEvent,
  type Room,
  type Settling,
} from '~/domain/panel'
import type { Instant } from '~/domain/time'
import type { Occasion } from '~/platform/occasion.server'
import type { Db } from '~/platform/world.server'
import type { Round } from '~/records/round/course.server'
import { interestsIn } from './interest.server'
import { logOf, settlingsOf } from './meeting.server'
import { seatsOf } from './seats.server'

/** The meeting's list as it stands, with who came and went, and what has been settled. */
export interface DecisionOnRecord extends Decision {
  /** From 1, in the order of the round's decisions. */
  readonly number: number
  readonly startedAt: Instant
  readonly startedBy: string
  readonly droppedAt: Instant | null
  readonly log: readonly MeetingEvent[]
  readonly room: Room
  /** In the order they were written. */
  readonly settlings: readonly Settling[]
  readonly row: typeof decision.$inferSelect
}

/** A round's first decision, which is its own: adopted, or still drawn up. What later ones changed of it is in `lineOf`. */
export async function firstDecision(db: Db, roundId: string): Promise<DecisionOnRecord | undefined> {
  return decisionNumbered(db, roundId, 1)
}

/** The decision of a round with this number, from 1. */
export async function decisionNumbered(db: Db, roundId: string, number: number): Promise<DecisionOnRecord | undefined> {
  const [row] = await db
    .select()
    .from(decision)
    .where(and(eq(decision.roundId, roundId), eq(decision.number, number)))
  return row && withList(db, row)
}

/** The last decision of a round that was not dropped: the one that is drawn up, if any is, else the one adopted last. */
export async function lastDecision(db: Db, roundId: string): Promise<DecisionOnRecord | undefined> {
  const [row] = await db
    .select()
    .from(decision)
    .where(and(eq(decision.roundId, roundId), isNull(decision.droppedAt)))
    .orderBy(desc(decision.number))
    .limit(1)
  return row && withList(db, row)
}

export async function decisionById(db: Db, id: string): Promise<DecisionOnRecord | undefined> {
  const [row] = await db.select().from(decision).where(eq(decision.id, id))
  return row && withList(db, row)
}

async function withList(db: Db, row: typeof decision.$inferSelect): Promise<DecisionOnRecord> {
  const {
    id,
    roundId,
    number,
    version,
    potPence,
    adoptedAt,
    startedAt,
    startedBy,
    replacesDecisionId,
    why,
    droppedAt,
  } = row
  const items = await db
    .select()
    .from(decisionItem)
    .where(eq(decisionItem.decisionId, id))
    .orderBy(asc(decisionItem.position))
  const adoptions = await db.select().from(adoption).where(eq(adoption.decisionId, id)).orderBy(asc(adoption.at))
  const log = await logOf(db, id)
  return {
    id,
    roundId,
    number,
    version,
    potPence,
    items: items.map(itemFrom),
    adoptions: adoptions.map(({ personId, version, at }): Adoption => ({ personId, version, at })),
    adoptedAt,
    startedAt,
    startedBy,
    droppedAt,
    log,
    room: roomAfter(log),
    settlings: await settlingsOf(db, id),
    ...(replacesDecisionId === null ? {} : { replacesDecisionId, why }),
    row,
  }
}

function itemFrom(row: typeof decisionItem.$inferSelect): DecisionItem {
  const { proposalId, askedPence, ruleSaid, rulePence, outcome, amountPence, because, conditions } = row
  return { proposalId, askedPence, ruleSaid, rulePence, outcome, amountPence, because, conditions }
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
    presentIds: of.room.presentIds,
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
  started: Pick<Decision, 'id' | 'roundId' | 'version' | 'potPence' | 'items' | 'replacesDecisionId' | 'why'>,
  number = 1,
): Promise<void> {
  const { id, roundId, version, potPence, items, replacesDecisionId = null, why = '' } = started
  await db.insert(decision).values({
    ...{ id, roundId, number, replacesDecisionId, why, version, potPence },
    ...{ startedAt: on.at, startedBy: on.by ?? '', adoptedAt: null },
  })
  if (items.length === 0) return
  await db
    .insert(decisionItem)
    .values(items.map((item, place) => ({ decisionId: id, position: place + 1, conditions: [], ...item })))
}

/** Writes what the list has become. Adoptions of earlier versions stay in the record, and count no more. */
export async function keepRevision(db: Db, revised: Decision, changed: readonly DecisionItem[]): Promise<void> {
  const { id, version, potPence } = revised
  await db.update(decision).set({ version, potPence }).where(eq(decision.id, id))
  for (const { proposalId, outcome, amountPence, because, conditions = [] } of changed) {
    await db
      .update(decisionItem)
      .set({ outcome, amountPence, because, conditions })
      .where(and(eq(decisionItem.decisionId, id), eq(decisionItem.proposalId, proposalId)))
  }
}

/** Writes a list that the rule has been asked about again: another version, in the order the rule now gives. */
export async function keepRedrawn(db: Db, { id, version, potPence, items }: Decision): Promise<void> {
  await db.update(decision).set({ version, potPence }).where(eq(decision.id, id))
  for (const [place, { proposalId, ruleSaid, rulePence, outcome, amountPence, because }] of items.entries()) {
    await db
      .update(decisionItem)
      .set({ position: place + 1, ruleSaid, rulePence, outcome, amountPence, because })
      .where(and(eq(decisionItem.decisionId, id), eq(decisionItem.proposalId, proposalId)))
  }
}

export async function insertAdoption(db: Db, on: Occasion, decisionId: string, given: Adoption): Promise<void> {
  await db.insert(adoption).values({ id: on.newId(), decisionId, ...given })
}

/** Drops a decision that was begun: it stays on record as it was, and counts for nothing. */
export async function fixDropped(db: Db, on: Occasion, decisionId: string): Promise<void> {
  await db.update(decision).set({ droppedAt: on.at }).where(eq(decision.id, decisionId))
}

/** Fixes the list for good: with the pot it was shared out of, and the meeting as it was. */
export async function fixAdopted(db: Db, adopted: Decision, meeting: Meeting): Promise<void> {
  const { id, adoptedAt, potPence, items } = adopted
  const kept = onRecord(
    meeting,
    items.map((item) => item.proposalId),
    adopted.adoptions.map(({ personId }) => personId),
  )
  await db.update(decision).set({ adoptedAt, potPence, meeting: kept }).where(eq(decision.id, id))
}
