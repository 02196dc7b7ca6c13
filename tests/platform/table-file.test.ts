import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { delimiters, tableText, type Delimiter } from '~/domain/people'
import { tableIn, textOf } from '~/platform/table-file.server'

type Encoding = 'utf-8' | 'utf-8-bom' | 'utf-16le-bom' | 'utf-16be-bom' | 'utf-16le'

/** As a program would save it. */
function saved(text: string, encoding: Encoding): Uint8Array {
  const marked = encoding.endsWith('-bom') ? `\uFEFF${text}` : text
  if (encoding.startsWith('utf-8')) return Buffer.from(marked, 'utf8')
  const little = Buffer.from(marked, 'utf16le')
  return encoding === 'utf-16be-bom' ? little.swap16() : little
}

const cellsOf = async (bytes: Uint8Array) => {
  const table = await tableIn(textOf(bytes))
  if (!table.ok) throw new Error(table.because)
  return table.lines.map(({ cells }) => cells)
}

/** Names and places as there are, with everything that makes tables hard. */
const cell = fc.oneof(
  fc.stringMatching(/^[A-Za-z ,;"'\t\n=+@-]{0,12}$/),
  fc.constantFrom('Siân', 'Tŷ Ŵy', 'Łukasz', '"', ',', ';', 'a\r\nb', '=1+1', 'محمد', ''),
)
const tables = fc
  .tuple(fc.integer({ min: 2, max: 6 }), fc.integer({ min: 1, max: 8 }))
  .chain(([wide, long]) =>
    fc.array(fc.array(cell, { minLength: wide, maxLength: wide }), { minLength: long, maxLength: long }),
  )
  // A line of nothing at all is no line.
  .filter((rows) => rows.every((cells) => cells.some((one) => one.trim() !== '')))

describe('reading a table that somebody saved', () => {
  it('gives back any table, whatever stands between its cells, ends its lines and encodes it', async () => {
    await fc.assert(
      fc.asyncProperty(
        tables,
        fc.constantFrom<Delimiter>(...delimiters),
        fc.constantFrom('\n', '\r\n', '\r'),
        fc.constantFrom<Encoding>('utf-8', 'utf-8-bom', 'utf-16le-bom', 'utf-16be-bom'),
        async (rows, delimiter, ending, encoding) => {
          const text = rows.map((cells) => tableText([cells], delimiter)).join(ending)
          expect(await cellsOf(saved(text, encoding))).toEqual(rows)
        },
      ),
      { numRuns: 300 },
    )
  })

  it('reads what Windows wrote before Unicode: Siân, €, and O’Neill with its curly apostrophe', async () => {
    const bytes = Uint8Array.from(
      [...'name;email\r\nSi'].map((one) => one.charCodeAt(0)).concat(0xe2, 0x6e, 0x3b, 0x80, 0x92, 0x9f),
    )
    expect(await cellsOf(bytes)).toEqual([
      ['name', 'email'],
      ['Siân', '€’Ÿ'],
    ])
  })

  it('reads UTF-16 without a mark', async () => {
    expect(await cellsOf(saved('name\temail\nJo\tjo@example.org\n', 'utf-16le'))).toEqual([
      ['name', 'email'],
      ['Jo', 'jo@example.org'],
    ])
  })

  it('heeds Excel’s own first line, and says at which line of the file each row stands', async () => {
    const table = await tableIn('sep=;\r\nname;email\r\nJo, of the shop;jo@example.org\r\n')
    expect(table).toMatchObject({
      ok: true,
      lines: [
        { number: 2, cells: ['name', 'email'] },
        { number: 3, cells: ['Jo, of the shop', 'jo@example.org'] },
      ],
    })
  })

  it('says at which line a quote was left open, and that a picture is no table', async () => {
    expect(await tableIn('name,email\n"Jo,jo@example.org\n')).toMatchObject({ ok: false, because: 'list-quote-open' })
    expect(await tableIn('\u0089PNG\0\0')).toMatchObject({ ok: false, because: 'list-not-a-table' })
    expect(await tableIn('PK\u0003\u0004xl/workbook')).toMatchObject({ ok: false, because: 'list-not-a-table' })
  })
})
