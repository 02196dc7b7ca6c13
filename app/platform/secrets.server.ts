import crypto, {
  createCipheriv,
  createDecipheriv,
  createHash,
  createHmac,
  randomBytes,
  randomInt,
  timingSafeEqual,
} from 'node:crypto'

type Purpose =
  | 'email'
  | 'code'
  | 'browser'
  | 'ballot'
  | 'address'
  | 'paper-code'
  | 'letters'
  | 'invitation'
  | 'letter'
  | 'story-consent'

/** What may be kept in the database only under a key that is not. */
type LockedPurpose = 'ballot-key' | 'panel-vote-key' | 'teller-share' | 'bank-details'

/**
 * Keyed hashes and a lock, one key for each purpose, all from the installation's secret, which is not in the database.
 */
export interface Secrets {
  hash(purpose: Purpose, value: string): string
  /** Locks `value` (AES-256-GCM), bound to what it is `about`. */
  lock(purpose: LockedPurpose, about: string, value: Uint8Array): string
  /** @throws Error when it was locked with another secret, about something else, or has been changed. */
  unlock(purpose: LockedPurpose, about: string, locked: string): Buffer
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
  return {
    hash: (purpose, value) => createHmac('sha256', keyFor(purpose)).update(value).digest('base64url'),
    lock(purpose, about, value) {
      const nonce = randomBytes(nonceLength)
      const cipher = createCipheriv('aes-256-gcm', keyFor(purpose), nonce).setAAD(Buffer.from(about))
      return Buffer.concat([nonce, cipher.update(value), cipher.final(), cipher.getAuthTag()]).toString('base64url')
    },
    unlock(purpose, about, locked) {
      const bytes = Buffer.from(locked, 'base64url')
      const nonce = bytes.subarray(0, nonceLength)
      const decipher = createDecipheriv('aes-256-gcm', keyFor(purpose), nonce).setAAD(Buffer.from(about))
      decipher.setAuthTag(bytes.subarray(-tagLength))
      return Buffer.concat([decipher.update(bytes.subarray(nonceLength, -tagLength)), decipher.final()])
    },
  }
}

/** Locks a text under a secret that we do not keep (`newToken`), so that only who brings it again can read it. */
export function lockUnder(token: string, text: string): string {
  const nonce = randomBytes(nonceLength)
  const cipher = createCipheriv('aes-256-gcm', keyOf(token), nonce)
  return Buffer.concat([nonce, cipher.update(text, 'utf8'), cipher.final(), cipher.getAuthTag()]).toString('base64url')
}

/** @throws Error when it was locked under another secret, or has been changed. */
export function unlockUnder(token: string, locked: string): string {
  const bytes = Buffer.from(locked, 'base64url')
  const decipher = createDecipheriv('aes-256-gcm', keyOf(token), bytes.subarray(0, nonceLength))
  decipher.setAuthTag(bytes.subarray(-tagLength))
  return Buffer.concat([decipher.update(bytes.subarray(nonceLength, -tagLength)), decipher.final()]).toString('utf8')
}

/** Not the hash that such a secret is found by, which stands in the database. */
const keyOf = (token: string) => createHmac('sha256', token).update('small-sparks:under-token').digest()

const nonceLength = 12
const tagLength = 16

/** In one step where this Node has it (20.12): hashing is what looking through a record of a million rows consists of. */
export const sha256: (value: string) => string =
  typeof crypto.hash === 'function'
    ? (value) => crypto.hash('sha256', value, 'hex')
    : (value) => createHash('sha256').update(value).digest('hex')

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
