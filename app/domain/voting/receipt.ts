import { newPaperCode, readPaperCode } from '../people'
import { refuse, type Outcome } from '../refusal'

/**
 * The receipt of a sealed ballot, from its hash: twelve signs that do not look alike, the last of which checks the
 * others. It says which sealed ballot is hers and nothing of what is in it.
 * @param hash of the sealed ballot; at least 16 bytes.
 */
export function receiptOf(hash: Uint8Array): string {
  let left = hash.reduce((sum, byte) => (sum << 8n) | BigInt(byte), 0n)
  return newPaperCode((below) => {
    const drawn = Number(left % BigInt(below))
    left /= BigInt(below)
    return drawn
  })
}

export type NotAReceipt = 'receipt-length' | 'receipt-mistyped'

/** The receipt in what somebody typed, with whatever spaces, dashes or small letters; or that it cannot be one. */
export function readReceipt(typed: string): Outcome<{ code: string }, NotAReceipt> {
  const read = readPaperCode(typed)
  if (read.ok) return read
  return refuse(read.because === 'paper-code-length' ? 'receipt-length' : 'receipt-mistyped', read.values)
}
