/**
 * What a panel gave, by proposal and scorer: `values[proposal * scorers + scorer]`. NaN where there is no mark; a mark
 * that is missing is never a nought.
 */
export interface Marks {
  readonly proposals: number
  readonly scorers: number
  readonly values: Float64Array
}

/**
 * One row for each proposal, one mark for each scorer, `null` where there is none.
 * @throws RangeError when rows differ in length or a mark is not a finite number.
 */
export function marksOf(rows: readonly (readonly (number | null)[])[]): Marks {
  const [proposals, scorers] = [rows.length, rows[0]?.length ?? 0]
  const values = new Float64Array(proposals * scorers).fill(Number.NaN)
  for (const [proposal, row] of rows.entries()) {
    if (row.length !== scorers) throw new RangeError(`row ${proposal} has ${row.length} marks, not ${scorers}`)
    for (const [scorer, mark] of row.entries()) {
      if (mark === null) continue
      if (!Number.isFinite(mark)) throw new RangeError(`no mark: ${mark}`)
      values[proposal * scorers + scorer] = mark
    }
  }
  return { proposals, scorers, values }
}

/** The marks of one proposal that are there, in the order of the scorers. */
export function marksFor({ scorers, values }: Marks, proposal: number): number[] {
  return [...values.subarray(proposal * scorers, (proposal + 1) * scorers)].filter((mark) => !Number.isNaN(mark))
}

/** The marks that one scorer gave, in the order of the proposals. */
export function marksBy({ proposals, scorers, values }: Marks, scorer: number): number[] {
  return Array.from({ length: proposals }, (_, proposal) => values[proposal * scorers + scorer]!).filter(
    (mark) => !Number.isNaN(mark),
  )
}
