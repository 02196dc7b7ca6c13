import jsQRModule from 'jsqr'
import { inflateSync } from 'node:zlib'

// Its types say one thing of how it is loaded, and its file another.
const jsQR = 'default' in jsQRModule ? (jsQRModule.default as typeof jsQRModule) : jsQRModule

/**
 * The words of a PDF that we printed, a text for each sheet: read back by way of its fonts' own tables, as a search or a
 * screen reader would.
 */
export function textOfPdf(bytes: Uint8Array): string[] {
  const { fonts, sheets } = read(bytes)
  return sheets.map((content) => wordsOf(content, fonts))
}

/** In how many points anything is written in a PDF that we printed, each size once. */
export function sizesInPdf(bytes: Uint8Array): number[] {
  const { sheets } = read(bytes)
  const set = sheets.flatMap((content) => [...content.matchAll(/\/F\d+ ([\d.]+) Tf/g)].map(([, size]) => Number(size)))
  return [...new Set(set)].sort((one, other) => one - other)
}

/** What a screen reader says in place of what is drawn, in the order of the parts that have such words. */
export function saidInPdf(bytes: Uint8Array): string[] {
  const file = Buffer.from(bytes).toString('latin1')
  const plain: Record<string, string> = { n: '\n', r: '\r', t: '\t', b: '\b', f: '\f' }
  return [...file.matchAll(/\/ActualText \(((?:\\[\s\S]|[^\\)])*)\)/g)].map(([, literal = '']) => {
    const text = literal.replace(/\\([\s\S])/g, (_, sign: string) => plain[sign] ?? sign)
    return text.startsWith('\xFE\xFF') ? Buffer.from(text.slice(2), 'latin1').swap16().toString('utf16le') : text
  })
}

/** Whether anything is drawn that its font has no letter for: an empty box on paper. */
export const lacksLetters = (bytes: Uint8Array): boolean =>
  read(bytes).sheets.some((content) =>
    [...content.matchAll(/<([0-9a-f]+)>/gi)].some(([, hex = '']) => hex.match(/.{4}/g)?.includes('0000') ?? false),
  )

/** Boxes drawn on a sheet, in points from its left and upper edge. */
export const boxesInPdf = (bytes: Uint8Array, sheet = 0): { left: number; width: number; height: number }[] =>
  [...(read(bytes).sheets[sheet] ?? '').matchAll(/^([\d.]+) ([\d.]+) ([\d.]+) ([\d.]+) re$/gm)].map(
    ([, left, , width, height]) => ({ left: Number(left), width: Number(width), height: Number(height) }),
  )

/** What a phone's camera reads in the pictures of a PDF that we printed, in the order they were first drawn in. */
export function readFromPictures(bytes: Uint8Array): (string | undefined)[] {
  const { objects } = read(bytes)
  return [...objects.values()]
    .filter(({ body }) => body.includes('/Subtype /Image') && body.includes('/DeviceRGB'))
    .map(({ body, stream }) => {
      const [width, height] = ['Width', 'Height'].map((key) => Number(new RegExp(`/${key} (\\d+)`).exec(body)?.[1]))
      const rgb = inflateSync(Buffer.from(stream, 'latin1'))
      if (!width || !height || rgb.length !== width * height * 3) throw new Error('a picture of another kind')
      // With a rim of paper around it, as there is on the sheet.
      const rim = 40
      const side = width + 2 * rim
      const seen = new Uint8ClampedArray(side * (height + 2 * rim) * 4).fill(255)
      for (let y = 0; y < height; y++)
        for (let x = 0; x < width; x++)
          for (let c = 0; c < 3; c++) seen[((y + rim) * side + x + rim) * 4 + c] = rgb[(y * width + x) * 3 + c] ?? 0
      return jsQR(seen, side, height + 2 * rim)?.data
    })
}

/** What each sheet is drawn with, and the letters of its fonts. */
function read(bytes: Uint8Array) {
  const file = Buffer.from(bytes).toString('latin1')
  const objects = new Map<string, { readonly body: string; readonly stream: string }>()
  for (let next = 0; ;) {
    const head = /(\d+) 0 obj\n([\s\S]*?)\n(stream\n|endobj)/.exec(file.slice(next))
    if (!head) break
    const [found, id = '', body = '', end] = head
    const after = next + head.index + found.length
    const length = end === 'endobj' ? 0 : Number(/\/Length (\d+)/.exec(body)?.[1])
    objects.set(id, { body, stream: file.slice(after, after + length) })
    next = after + length
  }
  const reference = (body: string, key: string) => new RegExp(`/${key} (\\d+) 0 R`).exec(body)?.[1] ?? ''
  const streamOf = (id: string): string => {
    const { body = '', stream = '' } = objects.get(id) ?? {}
    return body.includes('/FlateDecode') ? inflateSync(Buffer.from(stream, 'latin1')).toString('latin1') : stream
  }
  const fonts = new Map<string, Map<string, string>>()
  for (const { body } of objects.values())
    for (const [, name = '', id = ''] of body.matchAll(/\/(F\d+) (\d+) 0 R/g)) {
      const table = reference(objects.get(id)?.body ?? '', 'ToUnicode')
      if (table !== '') fonts.set(name, lettersOf(streamOf(table)))
    }
  const sheets = [...objects.values()].map(({ body }) => body).filter((body) => /\/Type \/Page\b/.test(body))
  return { objects, fonts, sheets: sheets.map((sheet) => streamOf(reference(sheet, 'Contents'))) }
}

/** What each glyph of a font stands for. */
function lettersOf(table: string): Map<string, string> {
  const letters = new Map<string, string>()
  for (const [, from = '', , listed = ''] of table.matchAll(/<([0-9a-f]{4})>\s*<([0-9a-f]{4})>\s*\[([^\]]*)\]/gi))
    [...listed.matchAll(/<([0-9a-f ]+)>/gi)].forEach(([, code = ''], at) => {
      const glyph = (parseInt(from, 16) + at).toString(16).padStart(4, '0')
      letters.set(glyph, Buffer.from(code.replace(/ /g, ''), 'hex').swap16().toString('utf16le'))
    })
  return letters
}

function wordsOf(content: string, fonts: ReadonlyMap<string, Map<string, string>>): string {
  let letters = new Map<string, string>()
  const pieces: string[] = []
  for (const [, font, shown] of content.matchAll(/\/(F\d+) [\d.]+ Tf|\[([^\]]*)\] TJ/g)) {
    if (font !== undefined) letters = fonts.get(font) ?? letters
    const glyphs = [...(shown ?? '').matchAll(/<([0-9a-f]*)>/gi)].flatMap(([, hex = '']) => hex.match(/.{4}/g) ?? [])
    if (shown !== undefined) pieces.push(glyphs.map((glyph) => letters.get(glyph.toLowerCase()) ?? '�').join(''))
  }
  return pieces.join(' ').replace(/\s+/g, ' ').trim()
}
