import { and, asc, eq } from 'drizzle-orm'
import { paymentStanding } from '~db/schema'
import { mayGoInRun, mostInRun, referenceInRun, stateOfRun, stepTo, type PaymentRun } from '~/domain/money'
import { grouped } from '~/domain/grouped'
import { pence, sum, type Pence } from '~/domain/pence'
import { dateIn, type Instant } from '~/domain/time'
import type { Db } from '~/platform/world.server'
import { bankAccountOf, bankAccountsOf, homesOf } from '~/records/money/bank-account.server'
import { partnershipOf } from '~/records/money/budget.server'
import { inRuns, payingAccountFor, payingAccountsOf, runById, runsOf } from '~/records/money/payment-run.server'
import { accountLeft } from '~/records/money/run-account.server'
import { paymentsByIds } from '~/records/money/payment.server'
import { namesOfAwards, namesOfPeople } from './people-and-ideas.server'

/** Every run of a partnership, and the payments that could go in another. */
export async function runsPage(db: Db, book: string, at: Instant) {
  const runs = await runsOf(db, book)
  const ready = await readyToGo(db, book)
  const paying = new Map((await payingAccountsOf(db, book)).map((one) => [one.accountId, one.ends]))
  const kept = await bankAccountsOf(db, book)
  const { timeZone } = await partnershipOf(db, book)
  const totals = new Map<string, number>()
  for (const run of runs) totals.set(run.id, await totalOf(db, run))
  return {
    runs: runs.map((run) => ({
      ...{ id: run.id, number: run.number, payOn: run.payOn, state: stateOfRun(run) },
      ...{ count: run.paymentIds.length, totalPence: pence(totals.get(run.id) ?? 0) },
    })),
    ready: byAccount(ready, kept),
    /** Accounts of the bank that are kept here, and what is known of each as one to pay from; or the one that is none. */
    accounts:
      kept.length === 0
        ? [{ id: '', name: '', ends: paying.get(null) ?? null }]
        : kept.map(({ id, name }) => ({ id, name, ends: paying.get(id) ?? null })),
    today: dateIn(timeZone, at),
  }
}

interface Ready {
  readonly accountId: string
  readonly id: string
  readonly amountPence: Pence
  readonly payee: string
  readonly title: string
}

/** What could go together: a file names one account. Nothing is the name of the one that is not kept here. */
function byAccount(ready: readonly Ready[], kept: readonly { readonly id: string; readonly name: string }[]) {
  const names = new Map(kept.map(({ id, name }) => [id, name]))
  return [...grouped(ready, ({ accountId }) => accountId)].map(([id, payments]) => ({
    account: { id, name: names.get(id) ?? '' },
    payments: payments.map(({ id: paymentId, amountPence, payee, title }) => ({
      ...{ id: paymentId, amountPence, payee, title },
    })),
  }))
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
  const homes = await homesOf(
    db,
    free.map(({ fundId }) => fundId),
  )
  return free.map(({ id, awardId, fundId, amountPence, payee }) => ({
    ...{ id, amountPence, payee: payee.name, accountId: homes.get(fundId) ?? '' },
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
  const left = await accountLeft(db, payments)
  const own = left.ok ? await payingAccountFor(db, book, left.accountId) : undefined
  const account = left.ok && left.accountId !== null ? await bankAccountOf(db, book, left.accountId) : undefined
  const people = await namesOfPeople(db, [run.madeBy, ...run.events.map(({ by }) => by)])
  return {
    id: run.id,
    number: run.number,
    payOn: run.payOn,
    state: stateOfRun(run),
    madeAt: run.madeAt,
    madeBy: people.get(run.madeBy) ?? '',
    totalPence: sum(payments.map(({ amountPence }) => amountPence)),
    hasAccount: own !== undefined,
    account: account?.name ?? '',
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
