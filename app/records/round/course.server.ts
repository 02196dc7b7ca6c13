import { and, asc, desc, eq, inArray, sql } from 'drizzle-orm'
import { round, roundEvent } from '~db/schema'
import { grouped } from '~/domain/grouped'
import type { RoundCourse, RoundEventKind } from '~/domain/round'
import type { Occasion } from '~/platform/occasion.server'
import { prepared } from '~/platform/prepared.server'
import type { Db } from '~/platform/world.server'

export type RoundRow = typeof round.$inferSelect
/** A round with what has happened to it: enough to know its stage. */
export type Round = RoundRow & RoundCourse

export async function roundById(db: Db, id: string): Promise<Round | undefined> {
  const [found] = await idQuery(db, { id })
  return found && withEvents(db, found)
}

export async function roundBySlug(db: Db, partnershipId: string, slug: string): Promise<Round | undefined> {
  const [found] = await slugQuery(db, { partnershipId, slug })
  return found && withEvents(db, found)
}

async function withEvents(db: Db, row: RoundRow): Promise<Round> {
  return { ...row, events: await eventsQuery(db, { roundId: row.id }) }
}

// Every page of a round, and every ballot, asks these.
const idQuery = prepared((db) =>
  db
    .select()
    .from(round)
    .where(eq(round.id, sql.placeholder('id'))),
)
const slugQuery = prepared((db) =>
  db
    .select()
    .from(round)
    .where(and(eq(round.partnershipId, sql.placeholder('partnershipId')), eq(round.slug, sql.placeholder('slug')))),
)
const eventsQuery = prepared((db) =>
  db
    .select({ kind: roundEvent.kind, at: roundEvent.at })
    .from(roundEvent)
    .where(eq(roundEvent.roundId, sql.placeholder('roundId')))
    .orderBy(asc(roundEvent.sequence)),
)

/** Every round of a partnership, for checking. */
export const allRoundsOf = (db: Db, partnershipId: string): Promise<Round[]> =>
  roundsOf(db, partnershipId, Number.MAX_SAFE_INTEGER)

/** A partnership's rounds, the newest first, drafts of the chair's too; at most as many as a page may show. */
export async function roundsOf(db: Db, partnershipId: string, atMost = 100): Promise<Round[]> {
  const rows = await db
    .select()
    .from(round)
    .where(eq(round.partnershipId, partnershipId))
    .orderBy(desc(round.createdAt), desc(round.id))
    .limit(atMost)
  if (rows.length === 0) return []
  const events = await db
    .select({ roundId: roundEvent.roundId, kind: roundEvent.kind, at: roundEvent.at })
    .from(roundEvent)
    .where(
      inArray(
        roundEvent.roundId,
        rows.map((row) => row.id),
      ),
    )
    .orderBy(asc(roundEvent.sequence))
  const byRound = grouped(events, (event) => event.roundId)
  return rows.map((row) => ({ ...row, events: byRound.get(row.id) ?? [] }))
}

/** Adds what happened to a round to its record. `round` must have been read in the same transaction. */
export async function addRoundEvent(
  db: Db,
  on: Occasion,
  round: Pick<Round, 'id' | 'events'>,
  kind: RoundEventKind,
  detail: Record<string, unknown> = {},
): Promise<void> {
  await db.insert(roundEvent).values({
    id: on.newId(),
    roundId: round.id,
    sequence: round.events.length + 1,
    kind,
    at: on.at,
    by: on.by,
    detail,
  })
}
