import { closing, closingAnswer, yearStatement } from '~db/schema'
import {
  accountKind,
  amount,
  balancesOfFlows,
  closedPeriodText,
  inBankByFund,
  isReadyToClose,
  mayCloseTo,
  monthOf,
  monthsOfYear,
  nextDay,
  statementText,
  word,
  writtenBalances,
  yearsEnded,
  type Account,
  type ClosedPeriod,
  type NotClosable,
  type StatementTables,
} from '~/domain/money'
import { pence, sum, type Pence } from '~/domain/pence'
import { may, type Act, type NotAllowed } from '~/domain/policy'
import { ok, refuse, type Outcome } from '~/domain/refusal'
import { dateIn } from '~/domain/time'
import type { Occasion } from '~/platform/occasion.server'
import { sha256 } from '~/platform/secrets.server'
import type { Db } from '~/platform/world.server'
import { headOfRecord, recordAct } from '~/records/audit.server'
import { partnershipOf } from '~/records/money/budget.server'
import {
  closedPeriodsOf,
  closingById,
  closingThatWaits,
  firstDay,
  insertClosedPeriod,
} from '~/records/money/closed-period.server'
import { closingChecks } from '~/records/money/closing-checks.server'
import { headOfJournal } from '~/records/money/entry.server'
import { fundTables, receiptsTables } from '~/records/money/statements.server'
import { flowsOf } from '~/records/money/totals.server'
import { actorIn } from '~/records/people/actor.server'

type Book = Awaited<ReturnType<typeof partnershipOf>>
export type NotClosed =
  NotAllowed | NotClosable | 'closing-not-ready' | 'closing-asked-already' | 'closing-takes-two' | 'no-such-closing'

/** Asks for the books to be closed up to a day. Everything on the list has to be settled; another officer agrees. */
export async function askToClose(
  db: Db,
  on: Occasion,
  partnershipId: string,
  { id, to }: { readonly id: string; readonly to: string },
): Promise<Outcome<object, NotClosed>> {
  const actor = await actorIn(db, partnershipId, on.by, on.at)
  const allowed = may(actor, 'period.ask-to-close', { now: on.at })
  if (!allowed.ok || !actor) return allowed.ok ? ok : allowed
  // The same form sent twice asks once, whatever has become of it.
  const known = await closingById(db, partnershipId, id)
  if (known) return ok
  const waiting = await closingThatWaits(db, partnershipId)
  if (waiting) return refuse('closing-asked-already')
  const ready = await isReady(db, on, await partnershipOf(db, partnershipId), to)
  if (!ready.ok) return ready
  await db.insert(closing).values({ id, partnershipId, toOn: to, askedBy: actor.personId, askedAt: on.at })
  await recordAct(db, on, partnershipId, 'period.ask-to-close', `closing:${id}`, { to })
  return ok
}

const actOf = {
  agreed: 'period.close',
  declined: 'period.decline',
  'taken-back': 'period.ask-to-close',
} as const satisfies Record<string, Act>

/**
 * Agrees to close the books, and they are closed, in this transaction: everything on the list is looked at again, what
 * the accounts hold is written down with the heads of the journal and of the record, and from now on nothing can belong
 * to any day of it. Or says no; or takes one's own wish back.
 */
export async function answerClosing(
  db: Db,
  on: Occasion,
  partnershipId: string,
  id: string,
  answer: 'agreed' | 'declined' | 'taken-back',
): Promise<Outcome<object, NotClosed>> {
  const actor = await actorIn(db, partnershipId, on.by, on.at)
  const act = actOf[answer]
  const allowed = may(actor, act, { now: on.at, provedAt: on.provedAt })
  if (!allowed.ok || !actor) return allowed.ok ? ok : allowed
  const by = actor.personId
  const asked = await closingById(db, partnershipId, id)
  if (!asked) return refuse('no-such-closing')
  if (asked.answer !== null) return asked.answer.by === by && asked.answer.answer === answer ? ok : refuse('no-such-closing') // prettier-ignore
  if (answer === 'taken-back' ? asked.askedBy !== by : asked.askedBy === by) return refuse('closing-takes-two')
  const answered = { closingId: id, answer, by, at: on.at }
  if (answer !== 'agreed') {
    await db.insert(closingAnswer).values(answered)
    await recordAct(db, on, partnershipId, act, `closing:${id}`, { answer, to: asked.toOn })
    return ok
  }
  const book = await partnershipOf(db, partnershipId)
  const ready = await isReady(db, on, book, asked.toOn)
  if (!ready.ok) return ready
  await db.insert(closingAnswer).values(answered)
  await close(db, on, book, { id, to: asked.toOn, askedBy: asked.askedBy, agreedBy: by })
  return ok
}

async function isReady(db: Db, on: Occasion, book: Book, to: string): Promise<Outcome<object, NotClosed>> {
  const periods = await closedPeriodsOf(db, book.id)
  const closable = {
    closedTo: periods.at(-1)?.to ?? null,
    firstOn: await firstDay(db, book.id),
    today: dateIn(book.timeZone, on.at),
  }
  const fits = mayCloseTo(to, closable)
  if (!fits.ok) return fits
  const items = await closingChecks(db, book, to)
  if (isReadyToClose(items)) return ok
  return refuse('closing-not-ready', { count: items.reduce((count, { missing }) => count + missing.length, 0) })
}

interface Agreed {
  readonly id: string
  readonly to: string
  readonly askedBy: string
  readonly agreedBy: string
}

async function close(db: Db, on: Occasion, book: Book, { id, to, askedBy, agreedBy }: Agreed): Promise<void> {
  const before = (await closedPeriodsOf(db, book.id)).at(-1)
  const held = balancesOfFlows(await flowsOf(db, book.id, { to: monthOf(to) }))
  const first = (await firstDay(db, book.id)) ?? to
  const ended = yearsEnded(before?.to ?? dayBefore(first), to, book.money.yearStartsInMonth)
  const statements: (StatementTables & { year: number; seal: string })[] = []
  for (const year of ended) {
    const statement = await statementOf(db, book, year)
    statements.push({ ...statement, year, seal: sha256(statementText(statement)) })
  }
  const journal = await headOfJournal(db, book.id)
  const period: ClosedPeriod = {
    ...{ id, book: book.id, number: (before?.number ?? 0) + 1, from: before ? nextDay(before.to) : first, to },
    ...{ closedAt: on.at, askedBy, agreedBy, entries: journal.entries, journalHead: journal.seal },
    recordHead: await headOfRecord(db, book.id),
    balances: writtenBalances(held),
    statements: statements.map(({ year, seal }) => ({ year, seal })),
  }
  await insertClosedPeriod(db, period, ended.at(-1) ?? null)
  for (const { year, seal, ...tables } of statements) {
    const facts = { partnershipId: book.id, year, periodId: id, madeAt: on.at }
    await db.insert(yearStatement).values({ ...facts, tables, seal })
  }
  await recordAct(db, on, book.id, 'period.close', `closing:${id}`, {
    ...{ answer: 'agreed', to, entries: period.entries, journalHead: period.journalHead },
    seal: sha256(closedPeriodText(period)),
  })
}

const dayBefore = (day: string): string =>
  new Date(Date.parse(`${day}T00:00:00Z`) - 86_400_000).toISOString().slice(0, 10)

/** Receipts and payments and each fund of a year, and what was in the bank and owed at its end. */
async function statementOf(db: Db, book: Book, year: number): Promise<StatementTables> {
  const months = monthsOfYear(year, book.money.yearStartsInMonth)
  const period = { from: months[0] ?? '', to: months.at(-1) ?? '', year }
  const asked = { db, of: { id: book.id }, period }
  const held = balancesOfFlows(await flowsOf(db, book.id, { to: period.to }))
  const rows = [
    [word('in-bank'), amount(sum([...inBankByFund(held).values()]))],
    [word('owed'), amount(owedPence(held))],
  ]
  return {
    partnership: book.name,
    period,
    reports: [
      { name: 'receipts', tables: await receiptsTables(asked) },
      { name: 'funds', tables: await fundTables(asked) },
      { name: 'commitments', tables: [{ heading: 'at-the-end', columns: ['what', 'amount'], rows }] },
    ],
  }
}

/** What awards that were accepted are still owed. */
const owedPence = (held: ReadonlyMap<Account, Pence>): Pence =>
  pence(0 - sum([...held].filter(([account]) => accountKind(account) === 'liability').map(([, owed]) => owed)))
