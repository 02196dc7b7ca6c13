import {
  accountKind,
  amount,
  closableDays,
  footOf,
  isReadyToClose,
  mayCloseTo,
  yearsEnded,
  type ReportRow,
  type ReportTable,
} from '~/domain/money'
import type { Actor } from '~/domain/people'
import { pence } from '~/domain/pence'
import { couldEver } from '~/domain/policy'
import { dateIn, type Instant } from '~/domain/time'
import type { Db } from '~/platform/world.server'
import {
  closedPeriodsOf,
  closingById,
  closingThatWaits,
  firstDay,
  yearStatementOf,
  yearStatementsOf,
} from '~/records/money/closed-period.server'
import { closingChecks } from '~/records/money/closing-checks.server'
import { accountNames } from './journal.server'
import { namesOfPeople } from './people-and-ideas.server'
import type { Reported } from './reports/shared.server'

/** The periods that are closed, and up to which day the books could be closed next, with what is missing for it. */
export async function closingsPage(db: Db, of: Reported, now: Instant, wanted: string | null) {
  const periods = await closedPeriodsOf(db, of.id)
  const statements = await yearStatementsOf(db, of.id)
  const waiting = await closingThatWaits(db, of.id)
  const closedTo = periods.at(-1)?.to ?? null
  const closable = { closedTo, firstOn: await firstDay(db, of.id), today: dateIn(of.timeZone, now) }
  const endsYear = (day: string) => yearsEnded(before(day), day, of.money.yearStartsInMonth)[0] ?? null
  const days = closableDays(closable).map((day) => ({ day, year: endsYear(day) }))
  const usual = days.findLast(({ year }) => year !== null) ?? days.at(-1)
  const to = wanted !== null && mayCloseTo(wanted, closable).ok ? wanted : (usual?.day ?? null)
  const checks = to === null ? [] : await closingChecks(db, of, to)
  return {
    closedTo,
    periods: periods
      .toReversed()
      .map(({ id, number, from, to: end, closedAt }) => ({ id, number, from, to: end, closedAt })),
    statements: statements.map(({ year, madeAt }) => ({ year, madeAt })),
    waiting: waiting ? { id: waiting.id, to: waiting.toOn } : null,
    days,
    to,
    checks,
    ready: to !== null && isReadyToClose(checks),
  }
}

const before = (day: string): string => new Date(Date.parse(`${day}T00:00:00Z`) - 86_400_000).toISOString().slice(0, 10)

/** One wish to close the books: what is missing for it as long as it waits; what was written down, once it is done. */
export async function closingPage(db: Db, of: Reported, actor: Actor | null, id: string) {
  const asked = await closingById(db, of.id, id)
  if (!asked) return undefined
  const period = (await closedPeriodsOf(db, of.id)).find((one) => one.id === id)
  const people = await namesOfPeople(db, [asked.askedBy, ...(asked.answer ? [asked.answer.by] : [])])
  const isOpen = asked.answer === null
  const own = asked.askedBy === actor?.personId
  const checks = isOpen ? await closingChecks(db, of, asked.toOn) : []
  return {
    id,
    to: asked.toOn,
    askedBy: people.get(asked.askedBy) ?? '',
    askedAt: asked.askedAt,
    answer: asked.answer && { ...asked.answer, by: people.get(asked.answer.by) ?? '' },
    checks,
    ready: isReadyToClose(checks),
    mayAgree: isOpen && !own && couldEver(actor, 'period.close'),
    mayDecline: isOpen && !own && couldEver(actor, 'period.decline'),
    mayTakeBack: isOpen && own,
    period: period && {
      ...{ number: period.number, from: period.from, to: period.to, entries: period.entries },
      ...{ journalHead: period.journalHead, recordHead: period.recordHead },
      years: period.statements.map(({ year }) => year),
      balances: await balancesTable(db, of.id, period.balances),
    },
  }
}

async function balancesTable(
  db: Db,
  book: string,
  balances: Awaited<ReturnType<typeof closedPeriodsOf>>[number]['balances'],
): Promise<ReportTable> {
  const nameOf = await accountNames(
    db,
    book,
    balances.map(([account]) => account),
  )
  const order = ['asset', 'liability', 'income', 'expense']
  const rows = balances
    .toSorted(([one], [other]) => order.indexOf(accountKind(one)) - order.indexOf(accountKind(other)))
    .map(([account, held]): ReportRow => [
      { says: 'account', ...nameOf(account) },
      amount(pence(Math.max(0, held))),
      amount(pence(Math.max(0, 0 - held))),
    ])
  return { columns: ['account', 'debit', 'credit'], rows, foot: footOf(rows) }
}

/** The statement of a financial year as it was frozen; nothing while the year is not closed. */
export async function yearStatementPage(db: Db, partnershipId: string, asked: string | undefined) {
  const year = Number(asked ?? NaN)
  return Number.isInteger(year) ? yearStatementOf(db, partnershipId, year) : undefined
}
