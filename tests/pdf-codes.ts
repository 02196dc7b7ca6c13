import jsqr from 'jsqr'
import { inflateSync } from 'node:zlib'

/** Squares of white around a code, as the paper has around it. */
const border = 32

/**
 * What a phone reads in the codes of a PDF that we printed, in the order they were put into it: each picture as it stands
 * in the file, decoded by a library that shares nothing with the one that drew it.
 */
export function codesInPdf(bytes: Uint8Array): (string | null)[] {
  return picturesIn(bytes).map(({ width, height, rgb }) => {
    const [wide, high] = [width + 2 * border, height + 2 * border]
    const dots = new Uint8ClampedArray(wide * high * 4).fill(255)
    for (let y = 0; y < height; y += 1) {
      for (let x = 0; x < width; x += 1) {
        const [from, to] = [(y * width + x) * 3, ((y + border) * wide + x + border) * 4]
        dots.set(rgb.subarray(from, from + 3), to)
      }
    }
    return readCode({ data: dots, width: wide, height: high })
  })
}

/** What a phone reads in a picture, of four bytes a dot; nothing where there is no code. */
export function readCode({ data, width, height }: { data: Uint8ClampedArray; width: number; height: number }) {
  // The library is of an older kind of module, and what is imported of it depends on who does.
  const decode = (typeof jsqr === 'function' ? jsqr : (jsqr as { default: typeof jsqr }).default) as (
    data: Uint8ClampedArray,
    width: number,
    height: number,
  ) => { data: string } | null
  return decode(data, width, height)?.data ?? null
}

function picturesIn(bytes: Uint8Array) {
  const file = Buffer.from(bytes).toString('latin1')
  const found: { at: number; width: number; height: number; rgb: Uint8Array }[] = []
  for (const object of file.matchAll(
    /\d+ 0 obj\n(<<(?:(?!endobj)[\s\S])*?\/Subtype \/Image(?:(?!endobj)[\s\S])*?>>)\nstream\n/g,
  )) {
    const [whole, about = ''] = object
    if (!about.includes('/DeviceRGB')) continue
    const number = (name: string) => Number(new RegExp(`/${name} (\\d+)`).exec(about)?.[1])
    const from = object.index + whole.length
    const rgb = inflateSync(Buffer.from(file.slice(from, from + number('Length')), 'latin1'))
    found.push({ at: object.index, width: number('Width'), height: number('Height'), rgb })
  }
  return found
}
