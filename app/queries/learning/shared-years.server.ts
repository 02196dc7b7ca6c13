import { and, asc, eq, isNotNull, sql } from 'drizzle-orm'
import { partnership, programme, programmePartnership } from '~db/schema'
import type { SharedYear } from '~/domain/learning'
import { cashOf, financialYearOf, fiveFigures, noTotals } from '~/domain/money'
import { nothing, pence } from '~/domain/pence'
import { grouped } from '~/domain/grouped'
import type { Instant } from '~/domain/time'
import { rawRows } from '~/platform/raw-rows.server'
import type { Db } from '~/platform/world.server'
import { linesOf } from '~/records/money/budget.server'
import { flowsOf, totalsByIds } from '~/records/money/totals.server'
import type { Reported } from '../money/reports/shared.server'
import { decidedRounds, sharesOf } from './fair-shares.server'
import { mostStories, publishedStories } from './published-stories.server'
import { publishedRipples } from './ripples.server'

const none = (year: number): SharedYear => ({
  ...{ year, rounds: 0, ideas: 0, funded: 0, grantedPence: nothing, paidPence: nothing, leftPence: nothing },
  ...{ voters: null, stories: 0, ripples: 0 },
})

/** The years of a partnership as everyone may know them, summed from the public queries. Years without anything are left out. */
export async function sharedYearsOf(db: Db, of: Reported, now: Instant): Promise<SharedYear[]> {
  const years = new Map<number, SharedYear>()
  const add = (year: number, more: (so: SharedYear) => Partial<SharedYear>) => {
    const so = years.get(year) ?? none(year)
    years.set(year, { ...so, ...more(so) })
  }
  const yearOf = (at: Instant) => financialYearOf(at, of.timeZone, of.money.yearStartsInMonth)
  for (const one of await decidedRounds(db, of.id, now)) {
    const { all, voters } = await sharesOf(db, of.id, one, [])
    add(yearOf(one.dates.decidesAt), (so) => ({
      ...{ rounds: so.rounds + 1, ideas: so.ideas + all.ideas, funded: so.funded + all.funded },
      grantedPence: pence(so.grantedPence + all.pence),
      // A hidden round is left out: from a sum with it, it could be worked out.
      voters: voters.total === null ? so.voters : (so.voters ?? 0) + voters.total,
    }))
  }
  for (const flow of await flowsOf(db, of.id, {})) {
    const [year = 0, month = 1] = flow.month.split('-').map(Number)
    const paid = cashOf(flow).reduce((sum, { kind, amountPence }) => sum + (signOf[kind] ?? 0) * amountPence, 0)
    if (paid !== 0)
      add(month >= of.money.yearStartsInMonth ? year : year - 1, (so) => ({ paidPence: pence(so.paidPence + paid) }))
  }
  const lines = await linesOf(db, of.id)
  const totals = await totalsByIds(
    db,
    'line',
    lines.map(({ id }) => id),
  )
  for (const { id, year } of lines) {
    const { remainingPence } = fiveFigures('line', totals.get(id) ?? noTotals)
    add(year, (so) => ({ leftPence: pence(so.leftPence + remainingPence) }))
  }
  for (let offset = 0; ; offset += mostStories) {
    const some = await publishedStories(db, of.id, { limit: mostStories, offset })
    for (const { toldAt } of some) add(yearOf(toldAt), ({ stories }) => ({ stories: stories + 1 }))
    if (some.length < mostStories) break
  }
  const { links } = await publishedRipples(db, of.id)
  for (const { toldAt } of links) add(yearOf(toldAt), ({ ripples }) => ({ ripples: ripples + 1 }))
  return [...years.values()].sort((one, other) => one.year - other.year)
}

const signOf: Partial<Record<string, number>> = { grants: 1, 'grants-back': -1, returned: -1 }

export interface YearsInProgramme {
  readonly slug: string
  readonly name: string
  readonly years: readonly SharedYear[]
}

/** The partnerships of a programme that are open to everyone, by name, each with its years as they are kept summed. */
export async function programmeYears(db: Db, slug: string) {
  const [found] = await db.select().from(programme).where(eq(programme.slug, slug))
  if (!found) return null
  const members = await db
    .select({ id: partnership.id, slug: partnership.slug, name: partnership.name })
    .from(programmePartnership)
    .innerJoin(partnership, eq(partnership.id, programmePartnership.partnershipId))
    .where(and(eq(programmePartnership.programmeId, found.id), isNotNull(partnership.openedAt)))
    .orderBy(asc(partnership.name), asc(partnership.slug))
    .limit(mostPartnerships)
  // As the engine gives them: thousands of rows are read for one page, and nothing is made of them on the way.
  const kept = await rawRows(
    db,
    sql`SELECT s.partnership_id, s.year, s.rounds, s.ideas, s.funded, s.granted_pence, s.paid_pence, s.left_pence, s.voters,
      s.stories, s.ripples FROM programme_partnership p JOIN shared_year s ON s.partnership_id = p.partnership_id
      WHERE p.programme_id = ${found.id} ORDER BY s.partnership_id, s.year`,
  )
  const open = new Set(members.map(({ id }) => id))
  const rows = kept.map(yearIn).filter(({ partnershipId }) => open.has(partnershipId))
  const yearsOf = grouped(rows, ({ partnershipId }) => partnershipId)
  const partnerships = members.map(({ id, slug: own, name }): YearsInProgramme => ({
    ...{ slug: own, name },
    years: (yearsOf.get(id) ?? []).map(({ year }) => year),
  }))
  const years = [...new Set(rows.map(({ year }) => year.year))].sort((one, other) => other - one)
  return { name: found.name, slug: found.slug, years, partnerships }
}

const mostPartnerships = 300

function yearIn(row: readonly unknown[]): { partnershipId: string; year: SharedYear } {
  const [partnershipId, year, rounds, ideas, funded, granted, paid, left, voters, stories, ripples] = row
  return {
    partnershipId: String(partnershipId),
    year: {
      ...{ year: Number(year), rounds: Number(rounds), ideas: Number(ideas), funded: Number(funded) },
      ...{ grantedPence: pence(Number(granted)), paidPence: pence(Number(paid)), leftPence: pence(Number(left)) },
      ...{ voters: voters === null ? null : Number(voters), stories: Number(stories), ripples: Number(ripples) },
    },
  }
}
