import { stringify } from 'csv-stringify/sync'
import { markedAgain } from '~/domain/proposal'

const belowNothing = /^-\d+(\.\d+)?$/

/** Rows as CSV that every spreadsheet opens: UTF-8 with its mark, and nothing in it that runs as a formula. */
export async function* csvPieces(
  headings: readonly string[],
  parts: AsyncIterable<readonly (readonly string[])[]>,
): AsyncGenerator<string, void> {
  yield `\uFEFF${written([headings])}`
  for await (const rows of parts) if (rows.length > 0) yield written(rows)
}

const written = (rows: readonly (readonly string[])[]): string =>
  stringify([...rows.map((row) => row.map(markedAgain))], {
    escape_formulas: true,
    // A sum below nothing is a number, and no formula.
    cast: { string: (value) => (belowNothing.test(value) ? { value, escape_formulas: false } : value) },
    record_delimiter: 'windows',
    quoted_match: /[\r\n]/,
  })

/** Rows as one JSON list, a row a line. */
export async function* jsonPieces(
  parts: AsyncIterable<readonly Readonly<Record<string, unknown>>[]>,
): AsyncGenerator<string, void> {
  let begun = false
  for await (const rows of parts) {
    if (rows.length === 0) continue
    yield (begun ? ',\n' : '[\n') + rows.map((row) => JSON.stringify(row)).join(',\n')
    begun = true
  }
  yield begun ? '\n]\n' : '[]\n'
}

/** A value as it stands in a cell. */
export function cellOf(value: unknown): string {
  if (value === null || value === undefined) return ''
  if (typeof value === 'string') return value
  if (typeof value === 'boolean') return value ? 'yes' : 'no'
  if (typeof value === 'number') return String(value)
  return JSON.stringify(value)
}
