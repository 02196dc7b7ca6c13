import { count, desc, eq, getTableColumns, getTableName, inArray } from 'drizzle-orm'
import { auditEntry, erasure, proposal } from '~db/schema'
import { heldKinds, type HeldKind } from '~/domain/people'
import type { Db } from '~/platform/world.server'
import { ofHerIdeas, register, rowsBy, type HeldIn } from '~/records/people/held.server'

type Row = Readonly<Record<string, unknown>>

/** As many of one kind as a page shows; her own copy has all. */
const mostShown = 20
const mostInCopy = 5_000

export interface HeldGroup {
  readonly kind: HeldKind
  /** How many rows there are. */
  readonly rows: number
  /** What some of them say: names and moments, as they are kept. */
  readonly shown: readonly (readonly (string | number)[])[]
}

/** Everything held about someone, by kind, in all partnerships. Kinds of which there is nothing are left out. */
export async function heldAbout(db: Db, personId: string): Promise<HeldGroup[]> {
  const groups = new Map<HeldKind, { rows: number; shown: (string | number)[][] }>()
  for (const place of register) {
    const group = groups.get(place.kind) ?? { rows: 0, shown: [] }
    groups.set(place.kind, group)
    if (place.table === auditEntry) group.rows += await countBy(db, place, place.acts ?? [], personId)
    if (place.hers.length === 0) continue
    const found = await rowsOf(db, place, personId, mostShown)
    group.rows += found.length < mostShown ? found.length : await countBy(db, place, place.hers, personId)
    if (place.shows.length > 0 && group.shown.length < mostShown)
      group.shown.push(...found.map((row) => told(place, row)))
  }
  return heldKinds.flatMap((kind) => {
    const group = groups.get(kind)
    return group && group.rows > 0 ? [{ kind, ...group }] : []
  })
}

/** Her whole copy, a table at a time: the rows about her, and how many there are of what she did. */
export async function* copyFor(
  read: <Answer>(query: (db: Db) => Promise<Answer>) => Promise<Answer>,
  personId: string,
): AsyncGenerator<{ table: string; kind: HeldKind; rows: Row[]; acts: number }> {
  for (const place of register) {
    const { rows, acts } = await read(async (db) => ({
      rows: place.hers.length === 0 ? [] : await rowsOf(db, place, personId, mostInCopy),
      acts: place.table === auditEntry ? await countBy(db, place, place.acts ?? [], personId) : 0,
    }))
    if (rows.length > 0 || acts > 0) yield { table: getTableName(place.table), kind: place.kind, rows, acts }
  }
  for (const { table, kind } of ofHerIdeas) {
    const rows = await read(async (db): Promise<Row[]> => {
      const hers = db.select({ id: proposal.id }).from(proposal).where(eq(proposal.applicantId, personId))
      return db.select().from(table).where(inArray(table.proposalId, hers)).limit(mostInCopy)
    })
    if (rows.length > 0) yield { table: getTableName(table), kind, rows, acts: 0 }
  }
}

async function rowsOf(db: Db, place: HeldIn, personId: string, most: number): Promise<Row[]> {
  const rows = await db
    .select()
    .from(place.table)
    .where(rowsBy(place, place.hers, personId))
    .limit(most)
  return rows
}

async function countBy(db: Db, place: HeldIn, columns: readonly string[], personId: string): Promise<number> {
  const [found] = await db
    .select({ rows: count() })
    .from(place.table)
    .where(rowsBy(place, columns, personId))
  return found?.rows ?? 0
}

const told = ({ shows, table }: HeldIn, row: Row): (string | number)[] => {
  const known = getTableColumns(table)
  return shows.flatMap((name) => {
    const value = known[name] ? row[name] : undefined
    return typeof value === 'string' || typeof value === 'number' ? (value === '' ? [] : [value]) : []
  })
}

export type ErasureRow = typeof erasure.$inferSelect

/** What she has asked for, if she has. */
export async function erasureOf(db: Db, personId: string): Promise<ErasureRow | undefined> {
  const [found] = await db.select().from(erasure).where(eq(erasure.personId, personId)).orderBy(desc(erasure.askedAt))
  return found
}
