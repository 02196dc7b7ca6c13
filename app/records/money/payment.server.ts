import { and, asc, eq, inArray } from 'drizzle-orm'
import { payment, paymentReceipt, paymentStanding, paymentStep } from '~db/schema'
import { grouped } from '~/domain/grouped'
import { stateOf, type Payment, type PaymentStep } from '~/domain/money'
import type { Occasion } from '~/platform/occasion.server'
import type { Db } from '~/platform/world.server'
import { awardsByIds, payeeAt, type AwardOnRecord } from './award.server'

type PaymentRow = typeof payment.$inferSelect
export type StepRow = typeof paymentStep.$inferSelect

/** @throws Error when a step lacks what its kind needs: a row that we did not write. */
export function stepFrom(row: StepRow): PaymentStep {
  const { to, at, by } = row
  const needed = (column: 'confirmed' | 'transferId' | 'clearedOn' | 'reason'): string => {
    const value = row[column]
    if (value === null) throw new Error(`step ${row.sequence} of payment ${row.paymentId} (${to}) has no ${column}`)
    return value
  }
  switch (to) {
    case 'prepared':
      return { to, at, by }
    case 'authorised':
      return { to, at, by, confirmed: needed('confirmed') }
    case 'sent':
      return { to, at, by, transferId: needed('transferId') }
    case 'cleared':
      return { to, at, by, clearedOn: needed('clearedOn') }
    case 'in-doubt':
    case 'failed':
    case 'cancelled':
    case 'returned':
    case 'astray':
    case 'giving-up':
    case 'lost':
      return { to, at, by, reason: needed('reason') }
  }
}

export function paymentFrom(row: PaymentRow, steps: readonly StepRow[], payees: AwardOnRecord['payees']): Payment {
  const { id, partnershipId: book, awardId, awardVersion, instalment, lineId, fundId, amountPence } = row
  const payee = payeeAt(payees, awardVersion)
  const facts = { id, book, awardId, awardVersion, instalment, lineId, fundId, payee, amountPence }
  const { way, detailsId, connected, bought, authorisers } = row
  const where = { ...(detailsId !== null && { detailsId }), ...(connected !== null && { connected }) }
  const how = { way, authorisers, ...where, ...(bought && { bought }) }
  return { ...facts, ...how, steps: steps.map(stepFrom) }
}

/** Every payment of the awards, whatever became of it, in the order they were prepared. */
export async function paymentsOfAwards(db: Db, awards: readonly AwardOnRecord[]): Promise<Payment[]> {
  if (awards.length === 0) return []
  const rows = await db
    .select()
    .from(payment)
    .where(
      inArray(
        payment.awardId,
        awards.map((each) => each.id),
      ),
    )
    .orderBy(asc(payment.id))
  const payeesOf = new Map(awards.map((each) => [each.id, each.payees]))
  const found = await withSteps(db, rows, payeesOf)
  return found.sort((one, other) => (one.steps[0]?.at ?? 0) - (other.steps[0]?.at ?? 0))
}

/** The payment that the bank knows by this reference, of one partnership. */
export async function paymentOfTransfer(
  db: Db,
  partnershipId: string,
  transferId: string,
): Promise<string | undefined> {
  const [step] = await db
    .select({ paymentId: paymentStep.paymentId })
    .from(paymentStep)
    .where(and(eq(paymentStep.partnershipId, partnershipId), eq(paymentStep.transferId, transferId)))
  return step?.paymentId
}

export async function paymentById(db: Db, id: string): Promise<Payment | undefined> {
  return (await paymentsByIds(db, [id]))[0]
}

/** In the order of the ids. */
export async function paymentsByIds(db: Db, ids: readonly string[]): Promise<Payment[]> {
  if (ids.length === 0) return []
  const rows = await db
    .select()
    .from(payment)
    .where(inArray(payment.id, [...ids]))
  const awards = await awardsByIds(db, [...new Set(rows.map((row) => row.awardId))])
  const found = await withSteps(db, rows, new Map(awards.map((each) => [each.id, each.payees])))
  const byId = new Map(found.map((each) => [each.id, each]))
  return ids.flatMap((id) => byId.get(id) ?? [])
}

async function withSteps(
  db: Db,
  rows: readonly PaymentRow[],
  payeesOf: ReadonlyMap<string, AwardOnRecord['payees']>,
): Promise<Payment[]> {
  if (rows.length === 0) return []
  const steps = await db
    .select()
    .from(paymentStep)
    .where(
      inArray(
        paymentStep.paymentId,
        rows.map((row) => row.id),
      ),
    )
    .orderBy(asc(paymentStep.sequence))
  const stepsOf = grouped(steps, (each) => each.paymentId)
  return rows.map((row) => paymentFrom(row, stepsOf.get(row.id) ?? [], payeesOf.get(row.awardId) ?? []))
}

/** Who signed for a payment, and who stood by; nothing where nobody did, or when the names have been let go. */
export async function signedFor(db: Db, paymentId: string): Promise<{ signer: string; witness: string } | undefined> {
  const [found] = await db.select().from(paymentReceipt).where(eq(paymentReceipt.paymentId, paymentId))
  if (!found || found.names === '') return undefined
  const [signer = '', witness = ''] = JSON.parse(found.names) as string[]
  return { signer, witness }
}

/** Writes a payment that has just been prepared. */
export async function insertPayment(db: Db, prepared: Payment): Promise<void> {
  const { id, book, awardId, awardVersion, instalment, lineId, fundId, amountPence, steps } = prepared
  const { way, detailsId = null, connected = null, bought = null, authorisers } = prepared
  const how = { way, detailsId, connected, bought, authorisers }
  await db
    .insert(payment)
    .values({ id, partnershipId: book, awardId, awardVersion, instalment, lineId, fundId, amountPence, ...how })
  const first = steps[0]
  if (!first) throw new Error(`a payment without a step: ${id}`)
  await insertStep(db, prepared, 1, first)
  await db.insert(paymentStanding).values({
    paymentId: id,
    partnershipId: book,
    awardId,
    instalment,
    state: first.to,
    movedAt: first.at,
  })
}

/** Adds the last step of `after` to its record. It must have been read, one step shorter, in the same transaction. */
export async function addStep(db: Db, on: Occasion, after: Payment): Promise<void> {
  const last = after.steps.at(-1)
  if (!last) throw new Error(`a payment without a step: ${after.id}`)
  await insertStep(db, after, after.steps.length, last)
  await db
    .update(paymentStanding)
    .set({ state: stateOf(after), movedAt: on.at })
    .where(eq(paymentStanding.paymentId, after.id))
}

async function insertStep(db: Db, { id, book }: Payment, sequence: number, step: PaymentStep): Promise<void> {
  await db.insert(paymentStep).values({ paymentId: id, partnershipId: book, sequence, ...step })
}
