import { LRUCache } from 'lru-cache'

export interface QrPath {
  /** Squares to a side, without the quiet border of four that belongs around it. */
  readonly size: number
  /** An SVG path of all dark squares, each one unit wide. */
  readonly path: string
}

const kept = new LRUCache<string, QrPath>({ max: 100 })

/** A code that phones read, as a path to draw. Not kept (`keep`) when it is for one pair of eyes. */
export async function qrPath(text: string, { keep = true } = {}): Promise<QrPath> {
  const known = kept.get(text)
  if (known) return known
  const qr = await import('qrcode')
  const { modules } = qr.create(text, { errorCorrectionLevel: 'M' })
  const { size, data } = modules
  const path = Array.from(data, (dark, at) => (dark ? `M${at % size} ${Math.floor(at / size)}h1v1h-1z` : '')).join('')
  const made = { size, path }
  if (keep) kept.set(text, made)
  return made
}
