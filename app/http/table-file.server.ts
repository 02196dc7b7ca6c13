import { stringify } from 'csv-stringify/sync'
import { markedAgain } from '~/domain/proposal'

const belowNothing = /^-\d+(\.\d+)?$/

/**
 * A table as a CSV file (RFC 4180, UTF-8 with the mark by which Excel knows it), sent part by part: however many rows
 * there are, a part is held at a time. What a spreadsheet would take for a formula is marked as words.
 */
export function tableFile(name: string, parts: AsyncGenerator<readonly (readonly string[])[], void>): Response {
  return tableOf(name, parts, null)
}

/** The same, and nothing at all where there is no part: what is empty is said to be missing. */
export async function tableFileIfAny(
  name: string,
  parts: AsyncGenerator<readonly (readonly string[])[], void>,
): Promise<Response | null> {
  const first = await parts.next()
  return first.done ? null : tableOf(name, parts, first.value)
}

function tableOf(
  name: string,
  parts: AsyncGenerator<readonly (readonly string[])[], void>,
  first: readonly (readonly string[])[] | null,
): Response {
  const encoder = new TextEncoder()
  const written = (rows: readonly (readonly string[])[]) =>
    encoder.encode(
      stringify([...rows.map((row) => row.map(markedAgain))], {
        escape_formulas: true,
        // A sum below nothing is a number, and no formula.
        cast: { string: (value) => (belowNothing.test(value) ? { value, escape_formulas: false } : value) },
        record_delimiter: 'windows',
        quoted_match: /[\r\n]/,
      }),
    )
  const body = new ReadableStream<Uint8Array>({
    start(controller) {
      controller.enqueue(encoder.encode('\uFEFF'))
      if (first) controller.enqueue(written(first))
    },
    async pull(controller) {
      const next = await parts.next()
      if (next.done) controller.close()
      else controller.enqueue(written(next.value))
    },
    cancel: async () => void (await parts.return()),
  })
  return new Response(body, {
    headers: {
      'Content-Type': 'text/csv; charset=utf-8',
      'Content-Disposition': `attachment; filename="${name}.csv"`,
    },
  })
}
