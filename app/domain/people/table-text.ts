/** One line of a table that somebody wrote: where it stood in the file, and what its cells hold. */
export interface TableLine {
  readonly number: number
  readonly cells: readonly string[]
}

export const delimiters = [',', ';', '\t'] as const
export type Delimiter = (typeof delimiters)[number]

/** What stands between the cells: whatever is there most often on the first line, outside of quotes. */
export function delimiterOf(text: string): Delimiter {
  const counts = new Map<string, number>(delimiters.map((one) => [one, 0]))
  let quoted = false
  for (const character of text) {
    if (character === '"') quoted = !quoted
    else if (!quoted && /[\r\n]/.test(character) && [...counts.values()].some((count) => count > 0)) break
    else if (!quoted && counts.has(character)) counts.set(character, (counts.get(character) ?? 0) + 1)
  }
  return delimiters.reduce((best, one) => ((counts.get(one) ?? 0) > (counts.get(best) ?? 0) ? one : best), ',')
}

/** A table as text, each cell so quoted that it reads back as it was, whatever is in it. */
export const tableText = (rows: readonly (readonly string[])[], delimiter: Delimiter = ','): string =>
  rows.map((cells) => cells.map(quotedCell).join(delimiter)).join('\n')

const quotedCell = (cell: string) => (/[",;\t\r\n]|^\s|\s$/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell)
