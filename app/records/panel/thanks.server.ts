import { and, asc, eq, inArray, isNotNull } from 'drizzle-orm'
import { decision, thanksDeclined, thanksPayment, thanksRate, thanksStep, timeGiven } from '~db/schema'
import {
  fromRecord,
  minutesOfMeeting,
  noRate,
  timeOf,
  type ThanksRate,
  type ThanksStep,
  type TimeGiven,
  type TimeKind,
} from '~/domain/panel'
import { grouped } from '~/domain/grouped'
import type { Occasion } from '~/platform/occasion.server'
import type { Db } from '~/platform/world.server'

/** What somebody gave to a round: by her own word, or as the meetings say that she was at. */
export interface TimeOnRecord {
  readonly personId: string
  readonly given: TimeGiven
  /** She has written it herself. */
  readonly own: boolean
  /** Meetings of the round that she was at. */
  readonly meetings: number
}

/** Everyone's time in a round. */
export async function timeInRound(db: Db, roundId: string): Promise<TimeOnRecord[]> {
  const written = grouped(
    await db.select().from(timeGiven).where(eq(timeGiven.roundId, roundId)).orderBy(asc(timeGiven.personId)),
    ({ personId }) => personId,
  )
  const meetings = await meetingsOf(db, roundId)
  const people = [...new Set([...written.keys(), ...meetings.flatMap(({ presentIds }) => presentIds)])].sort()
  return people.map((personId) => {
    const rows = written.get(personId) ?? []
    const hers = Object.fromEntries(rows.map(({ kind, minutes }) => [kind, minutes]))
    const attended = meetings.filter(({ presentIds }) => presentIds.includes(personId))
    const minutes = attended.reduce((sum, one) => sum + one.minutes, 0)
    return { personId, given: timeOf(hers, minutes), own: rows.length > 0, meetings: attended.length }
  })
}

/** The meetings of a round that adopted a list: who was there, and for how long they went on. */
async function meetingsOf(db: Db, roundId: string) {
  const rows = await db
    .select({ startedAt: decision.startedAt, adoptedAt: decision.adoptedAt, meeting: decision.meeting })
    .from(decision)
    .where(and(eq(decision.roundId, roundId), isNotNull(decision.adoptedAt)))
  return rows.flatMap(({ startedAt, adoptedAt, meeting }) =>
    meeting === null || adoptedAt === null
      ? []
      : [{ minutes: minutesOfMeeting(adoptedAt - startedAt), presentIds: fromRecord(meeting).presentIds }],
  )
}

/** Puts a member's own word in the place of what she had. */
export async function keepTime(
  db: Db,
  on: Pick<Occasion, 'at'>,
  of: { readonly roundId: string; readonly personId: string },
  given: TimeGiven,
): Promise<void> {
  for (const [kind, minutes] of Object.entries(given)) {
    const row = { ...of, kind: kind as TimeKind, minutes, writtenAt: on.at }
    await db
      .insert(timeGiven)
      .values(row)
      .onConflictDoUpdate({ target: [timeGiven.roundId, timeGiven.personId, timeGiven.kind], set: row })
  }
}

export async function thanksRateOf(db: Db, partnershipId: string): Promise<ThanksRate> {
  const [row] = await db.select().from(thanksRate).where(eq(thanksRate.partnershipId, partnershipId))
  return row ? { by: row.by, amountPence: row.amountPence } : noRate
}

/** Those of a partnership's panel who would rather not be paid. */
export async function noThanksOf(db: Db, partnershipId: string): Promise<Set<string>> {
  const rows = await db.select().from(thanksDeclined).where(eq(thanksDeclined.partnershipId, partnershipId))
  return new Set(rows.map(({ personId }) => personId))
}

export type ThanksOnRecord = typeof thanksPayment.$inferSelect & { readonly steps: readonly StepOnRecord[] }
type StepOnRecord = ThanksStep & Pick<typeof thanksStep.$inferSelect, 'at'>

/** Payments for time: of a round, or all of a partnership, the first first. */
export async function thanksPayments(
  db: Db,
  of: { readonly partnershipId: string } | { readonly roundId: string },
): Promise<ThanksOnRecord[]> {
  const which =
    'roundId' in of ? eq(thanksPayment.roundId, of.roundId) : eq(thanksPayment.partnershipId, of.partnershipId)
  return withSteps(
    db,
    await db.select().from(thanksPayment).where(which).orderBy(asc(thanksPayment.at), asc(thanksPayment.id)),
  )
}

export async function thanksPaymentById(db: Db, id: string): Promise<ThanksOnRecord | undefined> {
  return (await withSteps(db, await db.select().from(thanksPayment).where(eq(thanksPayment.id, id))))[0]
}

async function withSteps(db: Db, rows: (typeof thanksPayment.$inferSelect)[]): Promise<ThanksOnRecord[]> {
  if (rows.length === 0) return []
  const ids = rows.map(({ id }) => id)
  const steps = await db
    .select()
    .from(thanksStep)
    .where(inArray(thanksStep.paymentId, ids))
    .orderBy(asc(thanksStep.sequence))
  const byPayment = grouped(steps, ({ paymentId }) => paymentId)
  return rows.map((row) => ({
    ...row,
    steps: (byPayment.get(row.id) ?? []).map(({ to, by, at }) => ({ to, by, at })),
  }))
}

/** Writes down the next step of a payment. `before` is how many there were. */
export async function addThanksStep(
  db: Db,
  on: Occasion,
  paymentId: string,
  before: number,
  { to, by }: ThanksStep,
): Promise<void> {
  await db.insert(thanksStep).values({ id: on.newId(), paymentId, sequence: before + 1, to, at: on.at, by })
}
