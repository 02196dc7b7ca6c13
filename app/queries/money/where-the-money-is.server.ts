import { and, desc, eq, inArray } from 'drizzle-orm'
import {
  budgetLine,
  decision,
  journalEntry,
  moneyTotal,
  payment,
  paymentStanding,
  paymentStep,
  theme,
} from '~db/schema'
import { fiveFigures, noTotals, type FiveFigures, type Totals, outStates } from '~/domain/money'
import { pence } from '~/domain/pence'
import type { Db } from '~/platform/world.server'
import { awardsByIds } from '~/records/money/award.server'
import { daysByBank } from '~/records/money/bank-entries.server'
import { awardsOutstanding, totalsOfScope } from '~/records/money/totals.server'
import { isPublicDecision } from '~/records/round/announced.server'
import { namesOfAwards } from './people-and-ideas.server'
import { roundsWithMoney } from './rounds-with-money.server'

const paymentsShown = 30
const roundsShown = 40

/**
 * Every pound, for anyone to read: by theme, by round, what is promised and what was paid. Ideas are named and people
 * are not: who was paid is nobody else's business.
 */
export async function whereTheMoneyIs(db: Db, book: string) {
  return {
    figures: fiveFigures('partnership', await totalsOfScope(db, book, { of: 'partnership' })),
    themes: await byTheme(db, book),
    // A plan is nobody's business until it is published.
    rounds: await roundsWithMoney(db, book, { most: roundsShown, publishedOnly: true }),
    promised: await promised(db, book),
    payments: await latestPayments(db, book),
  }
}

type Added = keyof Totals
const parts: Added[] = ['budgetPence', 'allocatedPence', 'awardedPence', 'paidOnAwardsPence', 'returnedPence', 'paidDirectlyPence'] // prettier-ignore

async function byTheme(
  db: Db,
  book: string,
): Promise<{ id: string; name: string; hue: number; figures: FiveFigures }[]> {
  const rows = await db
    .select({ id: theme.id, name: theme.name, hue: theme.hue, position: theme.position, totals: moneyTotal })
    .from(budgetLine)
    .innerJoin(moneyTotal, and(eq(moneyTotal.scope, 'line'), eq(moneyTotal.subjectId, budgetLine.id)))
    .leftJoin(theme, eq(theme.id, budgetLine.themeId))
    .where(eq(budgetLine.partnershipId, book))
  const sums = new Map<string, { name: string; hue: number; position: number; totals: Totals }>()
  for (const { id, name, hue, position, totals } of rows) {
    const known = sums.get(id ?? '') ?? {
      name: name ?? '',
      hue: hue ?? 0,
      position: position ?? Number.MAX_SAFE_INTEGER,
      totals: noTotals,
    }
    const added = Object.fromEntries(parts.map((part) => [part, pence(known.totals[part] + totals[part])]))
    sums.set(id ?? '', { ...known, totals: { ...known.totals, ...added } })
  }
  return [...sums]
    .sort(([id, one], [otherId, other]) => one.position - other.position || (id < otherId ? -1 : 1))
    .map(([id, { name, hue, totals }]) => ({ id, name, hue, figures: fiveFigures('line', totals) }))
}

async function promised(db: Db, book: string) {
  const ids = await awardsOutstanding(db, book, 100)
  const awards = await awardsByIds(db, ids)
  const known = await decisionsKnown(db, awards)
  const names = await namesOfAwards(db, ids)
  const rows = await db
    .select()
    .from(moneyTotal)
    .where(and(eq(moneyTotal.scope, 'award'), eq(moneyTotal.lineId, ''), inArray(moneyTotal.subjectId, [...ids, ''])))
  const totals = new Map(rows.map((row) => [row.subjectId, fiveFigures('award', row)]))
  return awards.flatMap(({ id, state, decisionId }) => {
    // What came back after a withdrawal is promised to nobody, and who asked hears before anyone else does.
    if (state === 'withdrawn' || !known.has(decisionId)) return []
    const name = names.get(id)
    const figures = totals.get(id)
    if (!name || !figures) return []
    const { title, reference } = name
    return [
      { title, reference, round: name.round, accepted: state === 'accepted', amountPence: figures.committedPence },
    ]
  })
}

async function decisionsKnown(db: Db, awards: readonly { readonly decisionId: string }[]): Promise<Set<string>> {
  const ids = [...new Set(awards.map(({ decisionId }) => decisionId))]
  if (ids.length === 0) return new Set()
  const rows = await db
    .select({ id: decision.id })
    .from(decision)
    .where(and(inArray(decision.id, ids), isPublicDecision(db)))
  return new Set(rows.map(({ id }) => id))
}

/** By the journal, the newest first: it is in order already, however long it has grown. */
async function latestPayments(db: Db, book: string) {
  const rows = await db
    .select({
      id: payment.id,
      awardId: payment.awardId,
      amountPence: payment.amountPence,
      paidAt: journalEntry.recordedAt,
      clearedOn: paymentStep.clearedOn,
    })
    .from(journalEntry)
    .innerJoin(paymentStanding, eq(paymentStanding.paymentId, journalEntry.paymentId))
    .innerJoin(payment, eq(payment.id, paymentStanding.paymentId))
    .leftJoin(paymentStep, and(eq(paymentStep.paymentId, payment.id), eq(paymentStep.to, 'cleared')))
    .where(
      and(
        eq(journalEntry.partnershipId, book),
        eq(journalEntry.event, 'instalment-paid'),
        inArray(paymentStanding.state, [...outStates]),
      ),
    )
    .orderBy(desc(journalEntry.sequence))
    .limit(paymentsShown)
  const names = await namesOfAwards(
    db,
    rows.map((row) => row.awardId),
  )
  const byBank = await daysByBank(
    db,
    rows.map(({ id }) => id),
  )
  return rows.flatMap(({ id, awardId, amountPence, paidAt, ...said }) => {
    const name = names.get(awardId)
    if (!name) return []
    const clearedOn = said.clearedOn === null ? null : (byBank.get(id) ?? said.clearedOn)
    return [{ id, title: name.title, reference: name.reference, round: name.round, amountPence, paidAt, clearedOn }]
  })
}
