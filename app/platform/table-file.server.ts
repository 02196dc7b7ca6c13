import { CsvError, parse } from 'csv-parse'
import { once } from 'node:events'
import { setImmediate as turn } from 'node:timers/promises'
import { delimiterOf, delimiters, type TableLine } from '~/domain/people'
import { refuse, type Outcome } from '~/domain/refusal'

/**
 * The text of a file, whichever program wrote it: UTF-8 with or without a mark, UTF-16 as Excel saves "Unicode text",
 * and what is neither is Windows-1252.
 */
export function textOf(bytes: Uint8Array): string {
  const [one, two] = bytes
  if (one === 0xff && two === 0xfe) return new TextDecoder('utf-16le').decode(bytes)
  if (one === 0xfe && two === 0xff) return new TextDecoder('utf-16be').decode(bytes)
  // Without a mark, every other byte of Latin letters is nought.
  const start = bytes.subarray(0, 200)
  if (start.length > 3 && start.filter((byte) => byte === 0).length > start.length / 4) {
    return new TextDecoder(start[0] === 0 ? 'utf-16be' : 'utf-16le').decode(bytes)
  }
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return fromWindows(bytes)
  }
}

/**
 * Windows-1252, of which Node's own decoder makes Latin-1: quotes and dashes come out as control characters
 * (nodejs/node#56542). Source: the WHATWG Encoding Standard's index for 0x80 to 0x9f.
 */
const highControls = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ'
const fromWindows = (bytes: Uint8Array): string =>
  Buffer.from(bytes)
    .toString('latin1')
    .replace(/[\u0080-\u009f]/g, (control) => highControls[control.charCodeAt(0) - 0x80] ?? control)

/** So many characters are read before others have their turn: a hundredth of a second, or thereabouts. */
const atOnce = 32 * 1024

/**
 * The table in a text: commas, semicolons or tabs between the cells, with quotes or without. A long one is read piece by
 * piece, so that pages are answered meanwhile.
 */
export async function tableIn(
  text: string,
): Promise<Outcome<{ lines: TableLine[] }, 'list-quote-open' | 'list-not-a-table'>> {
  const plain = text.replace(/^\uFEFF/, '')
  // A spreadsheet or a picture, renamed or chosen by mistake.
  if (plain.includes('\0') || plain.startsWith('PK\u0003\u0004')) return refuse('list-not-a-table')
  // Excel's own way of saying what stands between the cells.
  const told = /^sep=(.)\r?\n/i.exec(plain)
  const delimiter = delimiters.find((one) => one === told?.[1]) ?? delimiterOf(plain)
  const parser = parse({
    delimiter,
    record_delimiter: ['\r\n', '\n', '\r'],
    relax_quotes: true,
    relax_column_count: true,
    skip_empty_lines: true,
    info: true,
  })
  const lines: TableLine[] = []
  parser.on('data', ({ info, record }: { info: { lines: number }; record: string[] }) => {
    lines.push({ number: info.lines + (told ? 1 : 0), cells: record })
  })
  const over = once(parser, 'end')
  // Waited for at the end; a fault in the middle must not count as unheard until then.
  over.catch(() => undefined)
  try {
    for (let at = told?.[0].length ?? 0; at < plain.length && !parser.destroyed; at += atOnce) {
      parser.write(plain.slice(at, at + atOnce))
      await turn()
    }
    parser.end()
    await over
  } catch (trouble) {
    if (!(trouble instanceof CsvError)) throw trouble
    return trouble.code === 'CSV_QUOTE_NOT_CLOSED'
      ? refuse('list-quote-open', { line: Number(trouble['lines'] ?? 1) })
      : refuse('list-not-a-table')
  }
  return { ok: true, lines }
}
