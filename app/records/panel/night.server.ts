import { asc, eq, sql } from 'drizzle-orm'
import { nightPitch, pitchNight, pitchNightEvent } from '~db/schema'
import {
  nightState,
  type NightEventKind,
  type NightPlan,
  type NightResult,
  type NightState,
} from '~/domain/panel/night'
import type { Occasion } from '~/platform/occasion.server'
import { prepared } from '~/platform/prepared.server'
import type { Db } from '~/platform/world.server'

export type NightRow = typeof pitchNight.$inferSelect

/** A round's pitch night, with what has happened on it. */
export interface Night {
  readonly id: string
  readonly roundId: string
  readonly code: string
  readonly plan: NightPlan
  /** The running order that was set up: proposals by id. */
  readonly order: readonly string[]
  readonly state: NightState
  /** The results that stand, once they were published. */
  readonly result: NightResult | null
}

export async function nightOfRound(db: Db, roundId: string): Promise<Night | undefined> {
  const [row] = await roundQuery(db, { roundId })
  return row && withEvents(db, row)
}

export async function nightById(db: Db, id: string): Promise<Night | undefined> {
  const [row] = await idQuery(db, { id })
  return row && withEvents(db, row)
}

export async function nightByCode(db: Db, code: string): Promise<Pick<NightRow, 'id' | 'roundId'> | undefined> {
  const [row] = await db
    .select({ id: pitchNight.id, roundId: pitchNight.roundId })
    .from(pitchNight)
    .where(eq(pitchNight.code, code))
  return row
}

async function withEvents(db: Db, { id, roundId, code, plan }: NightRow): Promise<Night> {
  const order = (await orderQuery(db, { nightId: id })).map(({ proposalId }) => proposalId)
  const events = await eventsQuery(db, { nightId: id })
  const result = events.find(({ kind }) => kind === 'published')?.result ?? null
  return { id, roundId, code, plan, order, state: nightState(order, plan, events), result }
}

// Every mark that a hall gives asks these.
const roundQuery = prepared((db) =>
  db
    .select()
    .from(pitchNight)
    .where(eq(pitchNight.roundId, sql.placeholder('roundId'))),
)
const idQuery = prepared((db) =>
  db
    .select()
    .from(pitchNight)
    .where(eq(pitchNight.id, sql.placeholder('id'))),
)
const orderQuery = prepared((db) =>
  db
    .select({ proposalId: nightPitch.proposalId })
    .from(nightPitch)
    .where(eq(nightPitch.nightId, sql.placeholder('nightId')))
    .orderBy(asc(nightPitch.position)),
)
const eventsQuery = prepared((db) =>
  db
    .select()
    .from(pitchNightEvent)
    .where(eq(pitchNightEvent.nightId, sql.placeholder('nightId')))
    .orderBy(asc(pitchNightEvent.sequence)),
)

/** Keeps the plan and the running order of a night that is new, or has not opened. */
export async function keepNight(db: Db, row: NightRow, order: readonly string[]): Promise<void> {
  const { id, plan } = row
  await db.insert(pitchNight).values(row).onConflictDoUpdate({ target: pitchNight.id, set: { plan } })
  await keepOrder(db, id, order)
}

export async function keepOrder(db: Db, nightId: string, order: readonly string[]): Promise<void> {
  await db.delete(nightPitch).where(eq(nightPitch.nightId, nightId))
  if (order.length === 0) return
  await db.insert(nightPitch).values(order.map((proposalId, at) => ({ nightId, proposalId, position: at + 1 })))
}

/** Adds what happens to the record of a night, read in the same transaction. */
export async function addNightEvent(
  db: Db,
  on: Occasion,
  { id, state }: Pick<Night, 'id' | 'state'>,
  kind: NightEventKind,
  proposalId: string | null,
  result: NightResult | null = null,
): Promise<void> {
  await db.insert(pitchNightEvent).values({
    ...{ id: on.newId(), nightId: id, sequence: state.steps + 1, kind, proposalId, at: on.at },
    ...{ by: on.by ?? '', result },
  })
}
