import { and, asc, eq, inArray, isNull } from 'drizzle-orm'
import { award, awardEvent, awardPayee } from '~db/schema'
import { grouped } from '~/domain/grouped'
import type { Award, AwardChange, ChangedAward, Payee } from '~/domain/money'
import { dateIn, yearAfter, type Instant } from '~/domain/time'
import type { Occasion } from '~/platform/occasion.server'
import type { Db } from '~/platform/world.server'
import { partnershipOf } from './budget.server'

type AwardRow = typeof award.$inferSelect
export type AwardEventRow = typeof awardEvent.$inferSelect
type PayeeRow = typeof awardPayee.$inferSelect

/** An award as it now stands, with what happened to it. */
export interface AwardOnRecord extends Award {
  readonly madeAt: Instant
  readonly events: readonly AwardEventRow[]
  /** Who was paid at which version, the oldest first. */
  readonly payees: readonly PayeeRow[]
}

export async function awardById(db: Db, id: string): Promise<AwardOnRecord | undefined> {
  return (await awardsByIds(db, [id]))[0]
}

export async function awardOfProposal(db: Db, proposalId: string): Promise<AwardOnRecord | undefined> {
  const rows = await db.select().from(award).where(eq(award.proposalId, proposalId))
  return (await withHistory(db, rows))[0]
}

export async function awardsByIds(db: Db, ids: readonly string[]): Promise<AwardOnRecord[]> {
  if (ids.length === 0) return []
  return withHistory(
    db,
    await db
      .select()
      .from(award)
      .where(inArray(award.id, [...ids]))
      .orderBy(asc(award.id)),
  )
}

/** All awards of a round, in the order the decision made them. */
export async function awardsOfRound(db: Db, roundId: string): Promise<AwardOnRecord[]> {
  return withHistory(db, await db.select().from(award).where(eq(award.roundId, roundId)).orderBy(asc(award.id)))
}

/** Whether some award of a round has had nothing happen to it: it is still offered, whatever became of the others. */
export async function anyUntouched(db: Db, roundId: string): Promise<boolean> {
  const found = await db
    .select({ id: award.id })
    .from(award)
    .leftJoin(awardEvent, eq(awardEvent.awardId, award.id))
    .where(and(eq(award.roundId, roundId), isNull(awardEvent.awardId)))
    .limit(1)
  return found.length > 0
}

async function withHistory(db: Db, rows: readonly AwardRow[]): Promise<AwardOnRecord[]> {
  if (rows.length === 0) return []
  const ids = rows.map((row) => row.id)
  const events = await db
    .select()
    .from(awardEvent)
    .where(inArray(awardEvent.awardId, ids))
    .orderBy(asc(awardEvent.sequence))
  const payees = await db
    .select()
    .from(awardPayee)
    .where(inArray(awardPayee.awardId, ids))
    .orderBy(asc(awardPayee.version))
  const eventsOf = grouped(events, (event) => event.awardId)
  const payeesOf = grouped(payees, (payee) => payee.awardId)
  return rows.map((row) => standing(row, eventsOf.get(row.id) ?? [], payeesOf.get(row.id) ?? []))
}

function standing(row: AwardRow, events: AwardEventRow[], payees: PayeeRow[]): AwardOnRecord {
  const last = events.at(-1)
  const version = last?.version ?? 1
  return {
    id: row.id,
    book: row.partnershipId,
    roundId: row.roundId,
    proposalId: row.proposalId,
    decisionId: row.decisionId,
    state: last?.state ?? 'offered',
    version,
    payee: payeeAt(payees, version),
    instalments: last?.instalments ?? row.instalments,
    doneBy: last?.doneBy ?? row.doneBy ?? undefined,
    madeAt: row.madeAt,
    events,
    payees,
  }
}

/** Who is paid at a version of an award. Once a person has been erased nobody stands there any more. */
export function payeeAt(payees: readonly PayeeRow[], version: number): Payee {
  const row = payees.findLast((each) => each.version <= version)
  return { name: row?.name ?? '', personIds: row?.personIds ?? [] }
}

/** Writes a new award, as the decision made it. */
export async function insertAward(db: Db, on: Occasion, offered: Award): Promise<void> {
  const { id, book, roundId, proposalId, decisionId, instalments, payee } = offered
  await db.insert(award).values({
    id,
    partnershipId: book,
    roundId,
    proposalId,
    decisionId,
    instalments: [...instalments],
    doneBy: offered.doneBy ?? yearAfter(dateIn((await partnershipOf(db, book)).timeZone, on.at)),
    madeAt: on.at,
  })
  await db
    .insert(awardPayee)
    .values({ awardId: id, version: offered.version, name: payee.name, personIds: [...payee.personIds] })
}

/** Adds what happened to an award to its record. `before` must have been read in the same transaction. */
export async function addAwardEvent(
  db: Db,
  on: Occasion,
  before: AwardOnRecord,
  change: AwardChange,
  { award: after }: Pick<ChangedAward, 'award'>,
): Promise<void> {
  if (on.by === null) throw new Error('an award is changed by a person')
  await db.insert(awardEvent).values({
    awardId: before.id,
    sequence: before.events.length + 1,
    kind: change.to,
    reason: 'reason' in change ? change.reason : null,
    state: after.state,
    version: after.version,
    instalments: [...after.instalments],
    doneBy: after.doneBy ?? null,
    at: on.at,
    by: on.by,
  })
  if (change.to !== 'payee-changed') return
  const { name, personIds } = change.payee
  await db.insert(awardPayee).values({ awardId: before.id, version: after.version, name, personIds: [...personIds] })
}

/** Takes a person's name out of every award she was paid for; the books still add up. For when someone is erased. */
export async function forgetPayee(db: Db, awardId: string, version: number): Promise<void> {
  await db.delete(awardPayee).where(and(eq(awardPayee.awardId, awardId), eq(awardPayee.version, version)))
}
