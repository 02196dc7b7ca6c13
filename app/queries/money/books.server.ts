import { and, eq } from 'drizzle-orm'
import { budgetMove } from '~db/schema'
import { fiveFigures, noTotals } from '~/domain/money'
import type { Actor } from '~/domain/people'
import { nothing, type Pence } from '~/domain/pence'
import type { Instant } from '~/domain/time'
import type { Db } from '~/platform/world.server'
import { heldInBank } from '~/records/money/bank-account.server'
import { fundsOf, linesOf } from '~/records/money/budget.server'
import { totalsByIds, totalsOfScope } from '~/records/money/totals.server'
import { namesOfPeople } from './people-and-ideas.server'
import { roundsWithMoney } from './rounds-with-money.server'
import { whatWaits } from './what-waits.server'

const roundsShown = 12

/** The treasurer's page: what there is, what waits for whom, and every line, fund and round behind it. */
export async function booksOverview(db: Db, partnershipId: string, actor: Actor | null, at: Instant, year?: number) {
  const lines = await linesOf(db, partnershipId)
  const years = [...new Set(lines.map((line) => line.year))]
  const shownYear = year !== undefined && years.includes(year) ? year : years[0]
  const shown = lines.filter((line) => line.year === shownYear)
  const byLine = await totalsByIds(
    db,
    'line',
    shown.map((line) => line.id),
  )
  const inBank = await heldInBank(db, partnershipId)
  const funds: { id: string; name: string; restricted: boolean; inBankPence: Pence }[] = []
  for (const { id, name, restricted } of await fundsOf(db, partnershipId)) {
    funds.push({ id, name, restricted, inBankPence: inBank.get(id) ?? nothing })
  }
  return {
    figures: fiveFigures('partnership', await totalsOfScope(db, partnershipId, { of: 'partnership' })),
    waiting: await whatWaits(db, partnershipId, actor, at),
    years,
    year: shownYear ?? null,
    lines: shown.map(({ id, name, fundId }) => ({
      id,
      name,
      fund: funds.find((fund) => fund.id === fundId)?.name ?? '',
      figures: fiveFigures('line', byLine.get(id) ?? noTotals),
    })),
    funds,
    rounds: await roundsWithMoney(db, partnershipId, { most: roundsShown }),
  }
}

/** One wish to move money, with the names of its lines and people. */
export async function moveWaiting(db: Db, partnershipId: string, id: string) {
  const [move] = await db
    .select()
    .from(budgetMove)
    .where(and(eq(budgetMove.id, id), eq(budgetMove.partnershipId, partnershipId)))
  if (!move) return undefined
  const lines = await linesOf(db, partnershipId)
  const nameOf = (lineId: string) => lines.find((line) => line.id === lineId)?.name ?? ''
  const people = await namesOfPeople(db, [move.askedBy, ...(move.answeredBy === null ? [] : [move.answeredBy])])
  return {
    id,
    from: nameOf(move.fromLineId),
    to: nameOf(move.toLineId),
    amountPence: move.amountPence,
    reason: move.reason,
    askedBy: people.get(move.askedBy) ?? '',
    askedById: move.askedBy,
    askedAt: move.askedAt,
    answer: move.answer,
    answeredBy: move.answeredBy === null ? null : (people.get(move.answeredBy) ?? ''),
    answeredAt: move.answeredAt,
  }
}

/** The partnership's funds, to choose from. */
export async function fundNames(db: Db, partnershipId: string) {
  return (await fundsOf(db, partnershipId)).map(({ id, name }) => ({ id, name }))
}
