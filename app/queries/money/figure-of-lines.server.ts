import { and, eq } from 'drizzle-orm'
import { theme } from '~db/schema'
import { fiveFigures, noTotals } from '~/domain/money'
import { sum } from '~/domain/pence'
import type { Db } from '~/platform/world.server'
import { fundOf, linesOf } from '~/records/money/budget.server'
import { totalsByIds } from '~/records/money/totals.server'
import type { FigureName, MadeOf, Part } from './figure.server'

/** Several budget lines together: a year, a theme of a year, or a fund. */
export interface LinesTogether {
  readonly of: 'lines'
  readonly lineIds: readonly string[]
}

/** What a figure of several lines is made of: the same figure of each, which leads further. */
export async function figureOfLines(
  db: Db,
  book: string,
  figure: FigureName,
  { lineIds }: LinesTogether,
): Promise<MadeOf> {
  const totals = await totalsByIds(db, 'line', lineIds)
  const lines = (await linesOf(db, book)).filter(({ id }) => lineIds.includes(id))
  const parts = lines.flatMap(({ id, name, year }): Part[] => {
    const five = fiveFigures('line', totals.get(id) ?? noTotals)
    const amountPence = five[`${figure}Pence`]
    const path = `figures/${figure}?line=${encodeURIComponent(id)}`
    return Number(amountPence) === 0
      ? []
      : [{ id, kind: 'line', name: `${name}, ${year}`, at: null, amountPence, path }]
  })
  return { totalPence: sum(parts.map(({ amountPence }) => amountPence)), parts, olderThan: null }
}

/** The lines that an address names together (`?year=`, with `&theme=`; `?fund=`), and what they are called. */
export async function linesNamed(
  db: Db,
  book: string,
  named: Pick<URLSearchParams, 'get'>,
): Promise<{ scope: LinesTogether; name: string } | undefined> {
  const [year, themeId, fundId] = [named.get('year'), named.get('theme'), named.get('fund')]
  const all = await linesOf(db, book)
  const ids = (lines: typeof all): LinesTogether => ({ of: 'lines', lineIds: lines.map(({ id }) => id) })
  if (fundId !== null) {
    const fund = await fundOf(db, book, fundId)
    return fund && { scope: ids(all.filter((line) => line.fundId === fundId)), name: fund.name }
  }
  const ofYear = all.filter((line) => String(line.year) === year)
  const span = year === null ? '' : `${Number(year)}–${Number(year) + 1}`
  if (ofYear.length === 0) return undefined
  if (themeId === null) return { scope: ids(ofYear), name: span }
  const [found] = await db
    .select({ name: theme.name })
    .from(theme)
    .where(and(eq(theme.id, themeId), eq(theme.partnershipId, book)))
  if (themeId !== '' && !found) return undefined
  const own = ofYear.filter((line) => (line.themeId ?? '') === themeId)
  return { scope: ids(own), name: found ? `${found.name}, ${span}` : span }
}
