import { pence, type Pence } from '../pence'
import { ok, refuse, type Outcome } from '../refusal'
import { lineHeadroom, type Totals } from './figures'

/** A budget line as the end of its year finds it. */
export interface EndingLine {
  readonly id: string
  readonly fundId: string
  readonly name: string
  readonly themeId: string | null
  readonly year: number
}

/** What is carried from a line of one year to its follower of the next. */
export interface Carried {
  readonly fromLineId: string
  readonly amountPence: Pence
}

/** What could be carried: of each line of that year, what is neither in a pot nor spent. Pots stay where they are. */
export function carriesOf(
  lines: readonly EndingLine[],
  totals: ReadonlyMap<string, Totals>,
  year: number,
): { line: EndingLine; freePence: Pence }[] {
  return lines.flatMap((line) => {
    const of = totals.get(line.id)
    const freePence = of ? lineHeadroom(of) : pence(0)
    return line.year === year && freePence > 0 ? [{ line, freePence }] : []
  })
}

/** The line of the next year that goes on with this one: of the same fund and theme, and the same name. */
export const followerOf = <Line extends EndingLine>(line: EndingLine, lines: readonly Line[]): Line | undefined =>
  lines.find(
    (other) =>
      other.year === line.year + 1 &&
      other.fundId === line.fundId &&
      other.themeId === line.themeId &&
      other.name.trim().toLocaleLowerCase('en') === line.name.trim().toLocaleLowerCase('en'),
  )

export type NotCarried = 'carry-year-not-over' | 'carry-nothing' | 'carry-too-much' | 'no-such-line'

/** A year is carried once it is over, and of no line more than it has left. */
export function mayCarry(
  carried: readonly Carried[],
  { year, thisYear }: { readonly year: number; readonly thisYear: number },
  could: readonly { readonly line: EndingLine; readonly freePence: Pence }[],
): Outcome<object, NotCarried> {
  if (year >= thisYear) return refuse('carry-year-not-over')
  if (carried.length === 0) return refuse('carry-nothing')
  const seen = new Set<string>()
  for (const { fromLineId, amountPence } of carried) {
    if (amountPence <= 0) return refuse('carry-nothing')
    const from = could.find(({ line }) => line.id === fromLineId)
    if (seen.has(fromLineId)) return refuse('no-such-line')
    seen.add(fromLineId)
    const freePence = from?.freePence ?? pence(0)
    if (amountPence > freePence) {
      return refuse('carry-too-much', { name: from?.line.name ?? '', freePence, wantedPence: amountPence })
    }
  }
  return ok
}
