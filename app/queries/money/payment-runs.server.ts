import { and, asc, eq } from 'drizzle-orm'
import { paymentStanding } from '~db/schema'
import { mayGoInRun, mostInRun, referenceInRun, stateOfRun, stepTo, type PaymentRun } from '~/domain/money'
import { pence, sum } from '~/domain/pence'
import { dateIn, type Instant } from '~/domain/time'
import type { Db } from '~/platform/world.server'
import { partnershipOf } from '~/records/money/budget.server'
import { inRuns, payingAccountOf, runById, runsOf } from '~/records/money/payment-run.server'
import { paymentsByIds } from '~/records/money/payment.server'
import { namesOfAwards, namesOfPeople } from './people-and-ideas.server'

/** Every run of a partnership, and the payments that could go in another. */
export async function runsPage(db: Db, book: string, at: Instant) {
  const runs = await runsOf(db, book)
  const ready = await readyToGo(db, book)
  const own = await payingAccountOf(db, book)
  const { timeZone } = await partnershipOf(db, book)
  const totals = new Map<string, number>()
  for (const run of runs) totals.set(run.id, await totalOf(db, run))
  return {
    runs: runs.map((run) => ({
      ...{ id: run.id, number: run.number, payOn: run.payOn, state: stateOfRun(run) },
      ...{ count: run.paymentIds.length, totalPence: pence(totals.get(run.id) ?? 0) },
    })),
    ready,
    accountEnds: own?.ends ?? null,
    today: dateIn(timeZone, at),
  }
}

async function totalOf(db: Db, run: PaymentRun) {
  return sum((await paymentsByIds(db, run.paymentIds)).map(({ amountPence }) => amountPence))
}

async function readyToGo(db: Db, book: string) {
  const rows = await db
    .select({ id: paymentStanding.paymentId })
    .from(paymentStanding)
    .where(and(eq(paymentStanding.partnershipId, book), eq(paymentStanding.state, 'authorised')))
    .orderBy(asc(paymentStanding.movedAt), asc(paymentStanding.paymentId))
    .limit(mostInRun)
  const ids = rows.map(({ id }) => id)
  const taken = await inRuns(db, ids)
  const free = (await paymentsByIds(db, ids)).filter((each) => !taken.has(each.id) && mayGoInRun(each).ok)
  const names = await namesOfAwards(
    db,
    free.map(({ awardId }) => awardId),
  )
  return free.map(({ id, awardId, amountPence, payee }) => ({
    ...{ id, amountPence, payee: payee.name },
    title: names.get(awardId)?.title ?? '',
  }))
}

/** One run, as its officers see it. Nothing when it is another partnership's. */
export async function runPage(db: Db, book: string, runId: string) {
  const run = await runById(db, runId)
  if (!run || run.book !== book) return undefined
  const payments = await paymentsByIds(db, run.paymentIds)
  const names = await namesOfAwards(
    db,
    payments.map(({ awardId }) => awardId),
  )
  const people = await namesOfPeople(db, [run.madeBy, ...run.events.map(({ by }) => by)])
  return {
    id: run.id,
    number: run.number,
    payOn: run.payOn,
    state: stateOfRun(run),
    madeAt: run.madeAt,
    madeBy: people.get(run.madeBy) ?? '',
    totalPence: sum(payments.map(({ amountPence }) => amountPence)),
    hasAccount: (await payingAccountOf(db, book)) !== undefined,
    events: run.events.map(({ kind, at, by }) => ({ kind, at, by: people.get(by) ?? '' })),
    payments: payments.map((payment, place) => ({
      id: payment.id,
      payee: payment.payee.name,
      title: names.get(payment.awardId)?.title ?? '',
      amountPence: payment.amountPence,
      // What it went by, where it went another way in the end.
      reference: stepTo(payment, 'sent')?.transferId ?? referenceInRun(run.number, place + 1),
    })),
  }
}
