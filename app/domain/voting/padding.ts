/** Room for whatever a ballot of a round may say: all of its ideas by name, each with points, and something over. */
export function envelopeLength(references: readonly string[]): number {
  const room = references.reduce((sum, reference) => sum + lengthOf(reference) + roomForPoints, roomAround)
  return Math.ceil(room / step) * step
}

/** The quotes and commas around a name, and a number of points with its comma. */
const roomForPoints = 3 + 12
const roomAround = 96
/** In bytes; so that the length tells hardly anything of the ideas either. */
const step = 128

const ends = 0x80

/** One length for every ballot of a round: the text, then a mark, then nothing. Source: ISO/IEC 7816-4. */
export function padded(text: string, length: number): Uint8Array {
  const bytes = new TextEncoder().encode(text)
  if (bytes.length >= length)
    throw new Error(`a ballot of ${bytes.length} bytes, in a round whose envelopes hold ${length}`)
  const whole = new Uint8Array(length)
  whole.set(bytes)
  whole[bytes.length] = ends
  return whole
}

/** @throws Error when it was not padded so. */
export function unpadded(whole: Uint8Array): string {
  const last = whole.findLastIndex((byte) => byte !== 0)
  if (whole[last] !== ends) throw new Error('an envelope without its mark')
  return new TextDecoder('utf-8', { fatal: true }).decode(whole.subarray(0, last))
}

const lengthOf = (text: string) => new TextEncoder().encode(text).length
