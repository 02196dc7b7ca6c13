import { open, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Sharp } from 'sharp'
import { headBytes, judged, listWidth, mostBytesInLists, mostDots, pictureWidths, tooMany } from '~/domain/proposal'
import type { PicturePuzzle } from '~/domain/proposal'

/** A form of a photo, as a file in the folder that was given. */
export interface MadeSize {
  readonly name: string
  readonly contentType: 'image/webp' | 'image/jpeg'
  /** In dots. */
  readonly width: number
  readonly height: number
}

export type Made = { readonly sizes: readonly MadeSize[] } | { readonly puzzle: PicturePuzzle }

/** In bytes, of the widest: it is looked at alone. */
const mostBytesAlone = 250_000
const qualities = [76, 50, 25] as const

/**
 * Decodes a photo and writes it anew in each width: upright, in sRGB, and with nothing but its dots (where it was taken,
 * by which telephone, and what else may have been hidden in the file, stays behind).
 */
export async function makeSizes(photo: string, folder: string): Promise<Made> {
  const type = judged('photo', await headOf(photo))
  if ('puzzle' in type) return type
  // Loaded by whoever makes one, so that the app starts without it.
  const { default: sharp } = await import('sharp')
  sharp.cache(false)
  sharp.concurrency(1)
  const decoded = () =>
    sharp(photo, { limitInputPixels: mostDots, failOn: 'truncated', sequentialRead: true, pages: 1 })
  try {
    const { autoOrient: upright, width, height } = await decoded().metadata()
    if (tooMany({ width, height })) return { puzzle: 'too-many-dots' }
    // The widest first, and the others from it: the photo itself is decoded once.
    const most = pictureWidths[pictureWidths.length - 1] ?? listWidth
    const wide = Math.min(most, upright.width)
    const { data, info } = await decoded()
      .autoOrient()
      .resize({ width: wide, height: tallest(wide), fit: 'inside', withoutEnlargement: true })
      .flatten({ background: '#ffffff' })
      .toColourspace('srgb')
      .raw()
      .toBuffer({ resolveWithObject: true })
    const { channels } = info
    const raw = { width: info.width, height: info.height, channels }
    const sizes: MadeSize[] = []
    const keep = async (made: Sharp, width: number, type: MadeSize['contentType'], mostBytes: number) => {
      const file = await within(made, type, mostBytes)
      const name = `${width}.${type.slice('image/'.length)}`
      await writeFile(join(folder, name), file.data)
      sizes.push({ name, contentType: type, width: file.info.width, height: file.info.height })
    }
    for (const width of [...pictureWidths.filter((one) => one < info.width), info.width]) {
      const made = sharp(data, { raw }).resize({ width })
      await keep(made, width, 'image/webp', width <= listWidth ? mostBytesInLists : mostBytesAlone)
    }
    await keep(sharp(data, { raw }), info.width, 'image/jpeg', mostBytesAlone)
    return { sizes }
  } catch (reason) {
    return { puzzle: puzzleOf(reason) }
  }
}

/** A strip that is very much taller than wide is made narrower instead. */
const tallest = (width: number) => width * 3

async function headOf(photo: string): Promise<Uint8Array> {
  const file = await open(photo, 'r')
  try {
    const head = Buffer.alloc(headBytes)
    const { bytesRead } = await file.read(head, 0, headBytes, 0)
    return head.subarray(0, bytesRead)
  } finally {
    await file.close()
  }
}

/** As good as it can be in so many bytes: coarser, and a photo of nothing but grain softer as well. */
async function within(made: Sharp, type: MadeSize['contentType'], mostBytes: number) {
  const written = async (from: Sharp, quality: number) => {
    const to = type === 'image/webp' ? from.webp({ quality, effort: 3 }) : from.jpeg({ quality, mozjpeg: true })
    return to.toBuffer({ resolveWithObject: true })
  }
  for (const quality of qualities) {
    const file = await written(made.clone(), quality)
    if (file.data.length <= mostBytes) return file
  }
  let softness = 1.5
  for (;;) {
    const file = await written(made.clone().blur(softness), 20)
    if (file.data.length <= mostBytes || softness > 10) return file
    softness *= 2
  }
}

/** What libvips says of a file that it cannot read. */
function puzzleOf(reason: unknown): PicturePuzzle {
  const words = reason instanceof Error ? reason.message : ''
  if (/exceeds pixel limit/i.test(words)) return 'too-many-dots'
  return /premature end|truncated|end of (stream|file)|unexpected end|read error|VipsJpeg: (Corrupt|Bogus)|not enough data/i.test(
    words,
  )
    ? 'not-whole'
    : 'cannot-be-read'
}
