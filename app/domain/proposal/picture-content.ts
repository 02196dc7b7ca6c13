import { longestSide, mostDots, type PictureKind, type PicturePuzzle } from './picture'

/** What bytes are, by what they begin with. A name or a browser may say anything. */
export type Content = 'jpeg' | 'png' | 'webp' | 'pdf' | 'heic' | 'gif' | 'svg' | 'empty' | 'unknown'

/** So much of a file's beginning is looked at before the rest is taken. */
export const headBytes = 128 * 1024

const text = (head: Uint8Array, from: number, to: number) => String.fromCharCode(...head.subarray(from, to))
const begins = (head: Uint8Array, ...bytes: number[]) => bytes.every((byte, at) => head[at] === byte)

const heicBrands = /^(heic|heix|heim|heis|hevc|hevx|mif1|msf1|avif|avis)$/

export function contentOf(head: Uint8Array): Content {
  if (head.length === 0) return 'empty'
  if (begins(head, 0xff, 0xd8, 0xff)) return 'jpeg'
  if (begins(head, 0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a)) return 'png'
  if (text(head, 0, 4) === 'RIFF' && text(head, 8, 12) === 'WEBP') return 'webp'
  if (text(head, 0, 5) === '%PDF-') return 'pdf'
  if (text(head, 4, 8) === 'ftyp' && heicBrands.test(text(head, 8, 12))) return 'heic'
  if (/^GIF8[79]a$/.test(text(head, 0, 6))) return 'gif'
  if (/^(\uFEFF|\xEF\xBB\xBF)?\s*<(\?xml|!--|!DOCTYPE svg|svg)/i.test(text(head, 0, 256))) return 'svg'
  return 'unknown'
}

const contentTypes = { jpeg: 'image/jpeg', png: 'image/png', webp: 'image/webp', pdf: 'application/pdf' } as const
export type TakenType = (typeof contentTypes)[keyof typeof contentTypes]

export type Judged = { readonly type: TakenType } | { readonly puzzle: PicturePuzzle }

/** Whether a file that begins so can be taken as a photo or a paper; if not, why not. */
export function judged(kind: PictureKind, head: Uint8Array): Judged {
  const content = contentOf(head)
  if (content === 'empty') return { puzzle: 'empty' }
  if (kind === 'paper') {
    if (content === 'pdf') return { type: contentTypes.pdf }
    return { puzzle: content === 'jpeg' || content === 'png' || content === 'webp' ? 'photo-as-paper' : 'not-a-paper' }
  }
  if (content === 'heic') return { puzzle: 'heic' }
  if (content === 'svg') return { puzzle: 'drawing' }
  if (content === 'gif') return { puzzle: 'moving-picture' }
  if (content === 'pdf') return { puzzle: 'paper-as-photo' }
  if (content === 'unknown') return { puzzle: 'not-a-photo' }
  const dots = dotsOf(content, head)
  if (dots && tooMany(dots)) return { puzzle: 'too-many-dots' }
  return { type: contentTypes[content] }
}

export interface Dots {
  readonly width: number
  readonly height: number
}

export const tooMany = ({ width, height }: Dots): boolean =>
  width * height > mostDots || Math.max(width, height) > longestSide

/**
 * How many dots a photo says it has, as far as its beginning tells; nothing when that comes later. Whoever decodes it
 * counts for himself.
 */
export function dotsOf(content: 'jpeg' | 'png' | 'webp', head: Uint8Array): Dots | null {
  const view = new DataView(head.buffer, head.byteOffset, head.byteLength)
  try {
    if (content === 'png') return { width: view.getUint32(16), height: view.getUint32(20) }
    return content === 'webp' ? dotsOfWebp(view, text(head, 12, 16)) : dotsOfJpeg(view)
  } catch (reason) {
    if (reason instanceof RangeError) return null
    throw reason
  }
}

/** The three ways in which a WebP file tells its size (RFC 9649). */
function dotsOfWebp(view: DataView, chunk: string): Dots | null {
  if (chunk === 'VP8 ') return { width: view.getUint16(26, true) & 0x3fff, height: view.getUint16(28, true) & 0x3fff }
  if (chunk === 'VP8L') {
    const bits = view.getUint32(21, true)
    return { width: (bits & 0x3fff) + 1, height: ((bits >>> 14) & 0x3fff) + 1 }
  }
  if (chunk !== 'VP8X') return null
  const three = (at: number) => view.getUint16(at, true) | (view.getUint8(at + 2) << 16)
  return { width: three(24) + 1, height: three(27) + 1 }
}

/** From one marker to the next, up to the one that begins a frame (ITU T.81, annex B). */
function dotsOfJpeg(view: DataView): Dots | null {
  let at = 2
  for (;;) {
    if (view.getUint8(at) !== 0xff) return null
    const marker = view.getUint8(at + 1)
    if (marker === 0xff) {
      at += 1
      continue
    }
    const isFrame = marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker)
    if (isFrame) return { width: view.getUint16(at + 7), height: view.getUint16(at + 5) }
    if (marker === 0xda || marker === 0xd9) return null
    const standsAlone = marker === 0x01 || (marker >= 0xd0 && marker <= 0xd8)
    at += standsAlone ? 2 : 2 + view.getUint16(at + 2)
  }
}
