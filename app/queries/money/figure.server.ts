import { and, asc, desc, eq, inArray, lt, ne, or, sql, type SQL } from 'drizzle-orm'
import { encumbrance, journalEntry, moneyTotal } from '~db/schema'
import {
  fiveFigures,
  outstandingPence,
  settingAsideOf,
  spendingOf,
  type MoneyEvent,
  type RegisterKind,
  type Scope,
} from '~/domain/money'
import { pence, type Pence } from '~/domain/pence'
import type { Instant } from '~/domain/time'
import type { Db } from '~/platform/world.server'
import { awardById } from '~/records/money/award.server'
import { lineOf, linesOf } from '~/records/money/budget.server'
import { wordsOfCosts } from '~/records/money/cost.server'
import { withPostings } from '~/records/money/entry.server'
import { registerRowFrom } from '~/records/money/register.server'
import { totalsOfScope } from '~/records/money/totals.server'
import { roundById } from '~/records/round/course.server'
import { linesNamed, type LinesTogether } from './figure-of-lines.server'
import { namesOfAwards, namesOfRounds } from './people-and-ideas.server'
import { costIdOf, whyOf } from './why.server'

export const figureNames = ['budget', 'allocated', 'committed', 'paid', 'remaining'] as const
export type FigureName = (typeof figureNames)[number]

/** One thing that a figure is made of, and where it leads. */
export interface Part {
  readonly id: string
  /** A line, round or award by its name; a row or an entry by what happened. */
  readonly kind: 'line' | 'round' | 'award' | 'figure' | RegisterKind | MoneyEvent
  readonly name: string
  readonly at: Instant | null
  readonly amountPence: Pence
  /** Beneath `/books/`. */
  readonly path: string
}

export interface MadeOf {
  readonly totalPence: Pence
  readonly parts: readonly Part[]
  /** Where the older ones begin; nothing when these are all. */
  readonly olderThan: number | null
}

const perPage = 50
const spendingEvents: MoneyEvent[] = ['instalment-paid', 'payment-undone', 'payment-lost', 'unspent-returned', 'panel-thanked', 'cost-paid', 'cash-counted', 'mistake-reversed'] // prettier-ignore

/** What was lost is paid all the same, of a line and of the whole; on its award, and in its round, it is not. */
const eventsOf = ({ of }: Scope): MoneyEvent[] =>
  of === 'award' || of === 'round' ? spendingEvents : spendingEvents.filter((event) => event !== 'payment-lost')

/** What one of the five figures is made of. `before` is where a page of older entries begins. */
export async function figureMadeOf(
  db: Db,
  book: string,
  figure: FigureName,
  scope: Scope,
  before?: number,
): Promise<MadeOf> {
  const totals = await totalsOfScope(db, book, scope)
  const five = fiveFigures(scope.of, totals)
  const whole = (totalPence: Pence, parts: readonly Part[]) => ({ totalPence, parts, olderThan: null })
  switch (figure) {
    case 'budget':
      if (scope.of === 'partnership') return whole(five.budgetPence, await budgetByLine(db, book))
      return whole(five.budgetPence, await registerParts(db, book, scope, budgetKinds(scope)))
    case 'allocated':
      if (scope.of === 'partnership') return whole(five.allocatedPence, await allocatedByRound(db, book))
      return whole(
        five.allocatedPence,
        await registerParts(db, book, scope, scope.of === 'award' ? awardKinds : allocationKinds),
      )
    case 'committed':
      return whole(five.committedPence, await outstandingAwards(db, book, scope))
    case 'paid':
      return { totalPence: five.paidPence, ...(await spending(db, book, scope, before)) }
    case 'remaining':
      return whole(five.remainingPence, [
        figurePart('budget', five.budgetPence, scope),
        figurePart('committed', pence(0 - five.committedPence), scope),
        figurePart('paid', pence(0 - five.paidPence), scope),
      ])
  }
}

const allocationKinds: RegisterKind[] = ['allocated', 'allocation-released']
const awardKinds: RegisterKind[] = ['committed', 'commitment-released']
const budgetKinds = ({ of }: Scope): RegisterKind[] =>
  of === 'line' ? ['budget-set', 'budget-moved'] : of === 'round' ? allocationKinds : awardKinds

const figurePart = (name: FigureName, amountPence: Pence, scope: Scope): Part => ({
  id: name,
  kind: 'figure',
  name,
  at: null,
  amountPence,
  path: `figures/${name}${scopeQuery(scope)}`,
})

/** A scope as the end of an address; the way back is `scopeFrom` in the route. */
export function scopeQuery(scope: Scope): string {
  switch (scope.of) {
    case 'partnership':
      return ''
    case 'line':
      return `?line=${encodeURIComponent(scope.lineId)}`
    case 'round':
      return `?round=${encodeURIComponent(scope.roundId)}`
    case 'award':
      return `?award=${encodeURIComponent(scope.awardId)}`
  }
}

async function budgetByLine(db: Db, book: string): Promise<Part[]> {
  const rows = await db
    .select()
    .from(moneyTotal)
    .where(and(eq(moneyTotal.partnershipId, book), eq(moneyTotal.scope, 'line')))
  const byId = new Map(rows.map((row) => [row.subjectId, row.budgetPence]))
  return (await linesOf(db, book)).flatMap(({ id, name, year }) => {
    const amountPence = byId.get(id)
    if (!amountPence) return []
    return [{ id, kind: 'line' as const, name: `${name}, ${year}`, at: null, amountPence, path: `lines/${id}` }]
  })
}

async function allocatedByRound(db: Db, book: string): Promise<Part[]> {
  const rows = await db
    .select()
    .from(moneyTotal)
    .where(
      and(
        eq(moneyTotal.partnershipId, book),
        eq(moneyTotal.scope, 'round'),
        eq(moneyTotal.lineId, ''),
        ne(moneyTotal.allocatedPence, pence(0)),
      ),
    )
  const names = await namesOfRounds(
    db,
    rows.map((row) => row.subjectId),
  )
  return rows.map(({ subjectId: id, allocatedPence }) => ({
    id,
    kind: 'round',
    name: names.get(id)?.title ?? '',
    at: null,
    amountPence: allocatedPence,
    path: `figures/allocated?round=${encodeURIComponent(id)}`,
  }))
}

async function registerParts(db: Db, book: string, scope: Scope, kinds: RegisterKind[]): Promise<Part[]> {
  const rows = await db
    .select()
    .from(encumbrance)
    .where(and(eq(encumbrance.partnershipId, book), inArray(encumbrance.kind, kinds), ofRegister(scope)))
    .orderBy(asc(encumbrance.sequence))
  const lines = new Map((await linesOf(db, book)).map((line) => [line.id, line.name]))
  const rounds = await namesOfRounds(
    db,
    rows.flatMap((row) => row.roundId ?? []),
  )
  return rows.map((row) => {
    const changes = settingAsideOf(registerRowFrom(row)).filter(
      (change) => scope.of !== 'line' || change.lineId === scope.lineId,
    )
    const amountPence = pence(changes.reduce((sum, change) => sum + change.changePence, 0))
    const elsewhere = row.toLineId === null ? row.lineId : scope.of === 'line' && scope.lineId === row.lineId ? row.toLineId : row.lineId // prettier-ignore
    const name =
      scope.of === 'line' && row.roundId ? (rounds.get(row.roundId)?.title ?? '') : (lines.get(elsewhere) ?? '')
    const path = scope.of === 'line' && row.roundId ? `figures/allocated?round=${row.roundId}` : `lines/${elsewhere}`
    return { id: row.id, kind: row.kind, name: row.reason ?? name, at: row.recordedAt, amountPence, path }
  })
}

function ofRegister(scope: Scope): SQL | undefined {
  switch (scope.of) {
    case 'partnership':
      return undefined
    case 'line':
      return or(eq(encumbrance.lineId, scope.lineId), eq(encumbrance.toLineId, scope.lineId))
    case 'round':
      return eq(encumbrance.roundId, scope.roundId)
    case 'award':
      return eq(encumbrance.awardId, scope.awardId)
  }
}

/** Awards with something still to pay, of those in the scope. */
async function outstandingAwards(db: Db, book: string, scope: Scope): Promise<Part[]> {
  const rows = await db
    .select()
    .from(moneyTotal)
    .where(
      and(
        eq(moneyTotal.partnershipId, book),
        eq(moneyTotal.scope, 'award'),
        eq(moneyTotal.lineId, scope.of === 'line' ? scope.lineId : ''),
        sql`awarded_pence > paid_on_awards_pence`,
      ),
    )
  const names = await namesOfAwards(
    db,
    rows.map((row) => row.subjectId),
  )
  const roundName = scope.of === 'round' ? (await namesOfRounds(db, [scope.roundId])).get(scope.roundId) : undefined
  return rows
    .filter(({ subjectId }) => {
      if (scope.of === 'award') return subjectId === scope.awardId
      return scope.of !== 'round' || names.get(subjectId)?.round.slug === roundName?.slug
    })
    .map((row) => ({
      id: row.subjectId,
      kind: 'award',
      name: names.get(row.subjectId)?.title ?? '',
      at: null,
      amountPence: outstandingPence(row),
      path: `awards/${row.subjectId}`,
    }))
}

async function spending(db: Db, book: string, scope: Scope, before?: number): Promise<Omit<MadeOf, 'totalPence'>> {
  const rows = await db
    .select()
    .from(journalEntry)
    .where(
      and(
        eq(journalEntry.partnershipId, book),
        inArray(journalEntry.event, eventsOf(scope)),
        before === undefined ? undefined : lt(journalEntry.sequence, before),
        ofJournal(scope),
      ),
    )
    .orderBy(desc(journalEntry.sequence))
    .limit(perPage + 1)
  const entries = await withPostings(db, rows.slice(0, perPage))
  const names = await namesOfAwards(
    db,
    entries.flatMap((entry) => entry.about.awardId ?? []),
  )
  const costs = await wordsOfCosts(
    db,
    entries.flatMap((entry) => costIdOf(entry) ?? []),
  )
  const parts = entries.map((entry): Part => {
    // The cost of what was lost is of its line, and of no award or round.
    const its = spendingOf(entry).filter(({ awardId }) => entry.about.awardId === awardId)
    const changes = its.map(({ figure, changePence }) => (figure === 'returnedPence' ? 0 - changePence : changePence))
    const costId = costIdOf(entry)
    return {
      id: entry.id,
      kind: entry.event,
      name: names.get(entry.about.awardId ?? '')?.title ?? whyOf(entry, costs),
      at: entry.recordedAt,
      amountPence: pence(changes.reduce((sum, change) => sum + change, 0)),
      path: entry.about.paymentId
        ? `payments/${entry.about.paymentId}`
        : costId === undefined
          ? `journal/${entry.id}`
          : `costs/${costId}`,
    }
  })
  return { parts, olderThan: rows.length > perPage ? (entries.at(-1)?.sequence ?? null) : null }
}

function ofJournal(scope: Scope): SQL | undefined {
  switch (scope.of) {
    case 'partnership':
      return undefined
    case 'line':
      return eq(journalEntry.lineId, scope.lineId)
    case 'round':
      return eq(journalEntry.roundId, scope.roundId)
    case 'award':
      return eq(journalEntry.awardId, scope.awardId)
  }
}

/**
 * The scope that an address names (`?line=`, `?round=`, `?award=`; the partnership when it names none), with its name.
 * Nothing when it is not this partnership's.
 */
export async function scopeNamed(
  db: Db,
  book: string,
  named: Pick<URLSearchParams, 'get'>,
): Promise<{ scope: Scope | LinesTogether; name: string } | undefined> {
  if (named.get('year') !== null || named.get('fund') !== null) return linesNamed(db, book, named)
  const [lineId, roundId, awardId] = [named.get('line'), named.get('round'), named.get('award')]
  if (lineId !== null) {
    const line = await lineOf(db, book, lineId)
    return line && { scope: { of: 'line', lineId }, name: line.name }
  }
  if (roundId !== null) {
    const round = await roundById(db, roundId)
    return round?.partnershipId === book ? { scope: { of: 'round', roundId }, name: round.title } : undefined
  }
  if (awardId !== null) {
    const award = await awardById(db, awardId)
    const name = (await namesOfAwards(db, [awardId])).get(awardId)
    return award?.book === book ? { scope: { of: 'award', awardId }, name: name?.title ?? '' } : undefined
  }
  return { scope: { of: 'partnership' }, name: '' }
}
