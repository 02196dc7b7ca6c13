export const newline = 10
export const carriageReturn = 13

export interface Row {
  readonly line: number
  /** The cells, with spaces around them taken off and quotes undone. */
  readonly cells: readonly string[]
  readonly spaced: boolean
  readonly unclosed: boolean
}

/**
 * Splits a row at `;`. A cell that begins with `"` ends at the next single `"`; two of them inside mean one. Quoted
 * cells do not span lines in these files, so an unclosed quote is a fault of its line and not of the rest of the file.
 */
export function splitRow(text: string, line: number): Row {
  const cells: string[] = []
  let spaced = false
  let unclosed = false
  let at = 0
  for (;;) {
    let cell: string
    if (text[at] === '"') {
      cell = ''
      at++
      for (;;) {
        const quote = text.indexOf('"', at)
        if (quote < 0) {
          unclosed = true
          cell += text.slice(at)
          at = text.length
          break
        }
        cell += text.slice(at, quote)
        at = quote + 1
        if (text[at] !== '"') break
        cell += '"'
        at++
      }
      const end = endOfCell(text, at)
      cell += text.slice(at, end)
      at = end
    } else {
      const end = endOfCell(text, at)
      cell = text.slice(at, end)
      at = end
    }
    const trimmed = cell.trim()
    spaced ||= trimmed.length !== cell.length
    cells.push(trimmed)
    if (at >= text.length) break
    at++
  }
  return { line, cells, spaced, unclosed }
}

function endOfCell(text: string, from: number): number {
  const end = text.indexOf(';', from)
  return end < 0 ? text.length : end
}

/** A cell that says nothing: empty, or the word None that Python writes. */
export function isMissing(cell: string | undefined): boolean {
  return cell === undefined || cell === '' || (cell.length === 4 && cell.toLowerCase() === 'none')
}

/** Walks the bytes of a file line by line; the decoding is left for the lines that need it. */
export class Lines {
  line = 0
  /** Where the current line starts and ends (its line break not included), and where the next begins. */
  start = 0
  stop = 0
  next: number

  constructor(
    readonly bytes: Uint8Array,
    from: number,
    private readonly decoder: TextDecoder,
  ) {
    this.next = from
  }

  /** Moves to the next line; false at the end of the file. */
  advance(): boolean {
    const { bytes } = this
    if (this.next >= bytes.length) return false
    this.start = this.next
    const found = bytes.indexOf(newline, this.start)
    this.next = found < 0 ? bytes.length : found + 1
    this.stop = found < 0 ? bytes.length : found
    if (this.stop > this.start && bytes[this.stop - 1] === carriageReturn) this.stop--
    this.line++
    return true
  }

  /** Puts the walk after `line`, with the following line beginning at `next`. */
  moveTo(line: number, next: number): void {
    this.line = line
    this.next = next
  }

  /** The current line, decoded and split. @throws TypeError when it is not UTF-8. */
  row(): Row {
    return splitRow(this.decoder.decode(this.bytes.subarray(this.start, this.stop)), this.line)
  }
}
