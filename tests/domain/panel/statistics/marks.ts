import fc from 'fast-check'

export type Rows = readonly (readonly (number | null)[])[]

/** Up to eight proposals and six scorers, with marks missing here and there. */
export const anyMarks: fc.Arbitrary<(number | null)[][]> = fc
  .tuple(fc.integer({ min: 1, max: 8 }), fc.integer({ min: 1, max: 6 }))
  .chain(([proposals, scorers]) => {
    const mark = fc.option(
      fc.integer({ min: 0, max: 15 }).map((thirds) => thirds / 3),
      { freq: 5 },
    )
    const row = fc.array(mark, { minLength: scorers, maxLength: scorers })
    return fc.array(row, { minLength: proposals, maxLength: proposals })
  })

export const turned = (rows: Rows): (number | null)[][] =>
  (rows[0] ?? []).map((_, column) => rows.map((row) => row[column] ?? null))

/** Another order of the rows: `places[after]` is where it stood before. */
export function permutedProposals(rows: Rows, dice: fc.Stream<number>): { rows: Rows; places: number[] } {
  const places = rows
    .map((_, at) => [dice.next().value as number, at] as const)
    .sort(([one], [other]) => one - other)
    .map(([, at]) => at)
  return { rows: places.map((at) => rows[at] ?? []), places }
}

export const permutedScorers = (rows: Rows, dice: fc.Stream<number>): Rows =>
  turned(permutedProposals(turned(rows), dice).rows)

/** The same with a constant added to all that one scorer gave. */
export const harder = (rows: Rows, scorer: number, by: number): Rows =>
  rows.map((row) => row.map((mark, at) => (at === scorer && mark !== null ? mark + by : mark)))

export const filled = (rows: Rows): number[][] => rows.map((row) => row.map((mark) => mark ?? 2))
