import { and, desc, eq, isNull } from 'drizzle-orm'
import { carrying } from '~db/schema'
import { addTotals, carriesOf, fiveFigures, noTotals, type FiveFigures, type Totals } from '~/domain/money'
import { sum } from '~/domain/pence'
import type { Instant } from '~/domain/time'
import type { Db } from '~/platform/world.server'
import { fundsOf, linesOf } from '~/records/money/budget.server'
import { totalsByIds } from '~/records/money/totals.server'
import { namesOfPeople } from './people-and-ideas.server'
import { themesOf, yearNow, type Reported } from './reports/shared.server'

/** The plan of a financial year: each theme's figures, and each line's; with the funds they are paid from. */
export async function planPage(db: Db, of: Reported, now: Instant, asked?: number) {
  const all = await linesOf(db, of.id)
  const thisYear = yearNow(of, now)
  const years = [...new Set([thisYear + 1, thisYear, ...all.map(({ year }) => year)])].sort((one, two) => two - one)
  const year = asked !== undefined && years.includes(asked) ? asked : thisYear
  const lines = all.filter((line) => line.year === year)
  const totals = await totalsByIds(
    db,
    'line',
    lines.map(({ id }) => id),
  )
  const funds = await fundsOf(db, of.id)
  const themes = await themesOf(db, of.id)
  const of1 = (lineId: string) => totals.get(lineId) ?? noTotals
  const together = (own: typeof lines): Totals => own.reduce((one, line) => addTotals(one, of1(line.id)), noTotals)
  const groups = [...themes.map(({ id, name }) => ({ id, name })), { id: '', name: '' }].flatMap(({ id, name }) => {
    const own = lines.filter((line) => (line.themeId ?? '') === id)
    return own.length === 0 ? [] : [{ id, name, figures: fiveFigures('line', together(own)) }]
  })
  const [waiting] = await db
    .select({ id: carrying.id })
    .from(carrying)
    .where(and(eq(carrying.partnershipId, of.id), eq(carrying.year, year), isNull(carrying.answer)))
    .orderBy(desc(carrying.askedAt))
  return {
    year,
    years,
    isOver: year < thisYear,
    figures: fiveFigures('partnership', together(lines)),
    themes: groups,
    allThemes: themes.map(({ id, name }) => ({ id, name })),
    lines: lines.map(({ id, name, fundId, themeId }) => ({
      ...{ id, name, figures: fiveFigures('line', of1(id)) satisfies FiveFigures },
      fund: funds.find((fund) => fund.id === fundId)?.name ?? '',
      theme: themes.find((theme) => theme.id === themeId)?.name ?? '',
    })),
    funds: funds.map(({ id, name, purpose, restricted, contributionRate }) => ({
      ...{ id, name, purpose, restricted, contributionRate },
    })),
    carryingWaits: waiting?.id ?? null,
  }
}

/** What a year has left to carry over, line by line. */
export async function leftToCarry(db: Db, of: Reported, now: Instant, year: number) {
  const lines = await linesOf(db, of.id)
  const totals = await totalsByIds(
    db,
    'line',
    lines.map(({ id }) => id),
  )
  return {
    year,
    isOver: year < yearNow(of, now),
    lines: carriesOf(lines, totals, year).map(({ line, freePence }) => ({ id: line.id, name: line.name, freePence })),
  }
}

/** One wish to carry a year over, with the names of its lines and people. */
export async function carryingAsked(db: Db, partnershipId: string, id: string) {
  const [asked] = await db
    .select()
    .from(carrying)
    .where(and(eq(carrying.id, id), eq(carrying.partnershipId, partnershipId)))
  if (!asked) return undefined
  const names = new Map((await linesOf(db, partnershipId)).map((line) => [line.id, line.name]))
  const people = await namesOfPeople(
    db,
    [asked.askedBy, asked.answeredBy].flatMap((one) => one ?? []),
  )
  return {
    year: asked.year,
    reason: asked.reason,
    askedBy: people.get(asked.askedBy) ?? '',
    askedById: asked.askedBy,
    askedAt: asked.askedAt,
    answer: asked.answer,
    answeredBy: asked.answeredBy === null ? null : (people.get(asked.answeredBy) ?? ''),
    answeredAt: asked.answeredAt,
    totalPence: sum(asked.lines.map(({ amountPence }) => amountPence)),
    lines: asked.lines.map(({ fromLineId, amountPence }) => ({
      id: fromLineId,
      name: names.get(fromLineId) ?? '',
      amountPence,
    })),
  }
}
