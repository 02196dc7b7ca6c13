import { createHash, createHmac, randomBytes, randomInt, timingSafeEqual } from 'node:crypto'

type Purpose = 'email' | 'code' | 'browser' | 'ballot' | 'address' | 'paper-code' | 'letters' | 'invitation' | 'letter'

/** Keyed hashes, one key for each purpose, all from the installation's secret, which is not in the database. */
export interface Secrets {
  hash(purpose: Purpose, value: string): string
}

export function secretsFrom(secret: string): Secrets {
  const keys = new Map<string, Buffer>()
  const keyFor = (purpose: string) => {
    const known = keys.get(purpose)
    if (known) return known
    const made = createHmac('sha256', secret).update(`small-sparks:${purpose}`).digest()
    keys.set(purpose, made)
    return made
  }
  return { hash: (purpose, value) => createHmac('sha256', keyFor(purpose)).update(value).digest('base64url') }
}

export const sha256 = (value: string): string => createHash('sha256').update(value).digest('hex')

/** The same of what comes in pieces, and its length in bytes. */
export async function sha256OfPieces(pieces: AsyncIterable<string>): Promise<{ hash: string; size: number }> {
  const hash = createHash('sha256')
  let size = 0
  for await (const piece of pieces) {
    hash.update(piece)
    size += Buffer.byteLength(piece)
  }
  return { hash: hash.digest('hex'), size }
}

/** 128 bits, unguessable, and safe in an address. */
export const newId = (): string => randomBytes(16).toString('base64url')
export const newToken = (): string => randomBytes(32).toString('base64url')
export const newCode = (): string => String(randomInt(0, 1_000_000)).padStart(6, '0')

/** A whole number from 0 up to and not including `below`, from the machine's own randomness: for lots and shuffles. */
export const randomBelow = (below: number): number => randomInt(below)

export function sameText(one: string, other: string): boolean {
  const [a, b] = [Buffer.from(one), Buffer.from(other)]
  return a.length === b.length && timingSafeEqual(a, b)
}
