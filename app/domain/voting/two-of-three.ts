/**
 * A secret in three shares, of which any two give it back and one alone tells nothing. Shamir's scheme (CACM 1979) for
 * two of three: byte by byte, share x is secret + slope · x over GF(256), x = 1, 2, 3, with a slope drawn by lot for every
 * byte. One share is then any value at all, equally likely, whatever the secret.
 */
export interface Share {
  /** Which of the three: 1, 2 or 3. */
  readonly place: number
  readonly bytes: Uint8Array
}

export const shareholders = 3
export const sharesNeeded = 2

/** @param slopes as many random bytes as the secret has, used for nothing else. */
export function split(secret: Uint8Array, slopes: Uint8Array): Share[] {
  if (slopes.length !== secret.length) throw new Error('a secret is split with as many random bytes as it has')
  return [1, 2, 3].map((place) => ({ place, bytes: secret.map((byte, at) => byte ^ times(slopes[at] ?? 0, place)) }))
}

/** The secret, from two different shares of it. From shares of different secrets comes something else: check it. */
export function join(one: Share, other: Share): Uint8Array {
  const { place: x, bytes } = one
  const { place: y } = other
  const places = [x, y].every((place) => Number.isInteger(place) && place >= 1 && place <= 255)
  if (!places || x === y) throw new Error('two different shares are needed')
  if (bytes.length !== other.bytes.length) throw new Error('the shares are of different lengths')
  // The line through both points, at 0: (a·y + b·x) ÷ (x + y); adding and taking away are the same here.
  const [ofOne, ofOther] = [over(y, x ^ y), over(x, x ^ y)]
  return bytes.map((byte, at) => times(byte, ofOne) ^ times(other.bytes[at] ?? 0, ofOther))
}

/**
 * The product in GF(256), as AES has it (x⁸ + x⁴ + x³ + x + 1). Without tables or branches on the values, so that how long
 * it takes tells nothing of them.
 */
export function times(one: number, other: number): number {
  let product = 0
  let factor = one
  for (let bit = 0; bit < 8; bit++) {
    product ^= factor & -((other >> bit) & 1)
    factor = ((factor << 1) ^ (0x11b & -((factor >> 7) & 1))) & 0x1ff
  }
  return product & 0xff
}

/** @throws Error when divided by nothing. */
function over(one: number, other: number): number {
  if (other === 0) throw new Error('nothing divides by 0')
  // other²⁵⁴ is its inverse.
  let inverse = other
  for (let step = 0; step < 6; step++) inverse = times(times(inverse, inverse), other)
  return times(one, times(inverse, inverse))
}
