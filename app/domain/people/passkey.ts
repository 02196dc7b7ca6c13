import { ok, refuse, type Outcome } from '../refusal'
import { later, minutes, type Instant } from '../time'
import { provedLately } from './proof'
import type { SessionMeans } from './session'

/** What a device is asked to sign: to sign somebody in, to show again that it is she, or to become her passkey. */
export const challengePurposes = ['sign-in', 'step-up', 'register'] as const
export type ChallengePurpose = (typeof challengePurposes)[number]

/** A challenge can be answered for so long, and once. */
export const challengeWorksFor = minutes(5)
/** More than anyone has devices; a bound, so that a list stays a list. */
export const mostPasskeys = 10
/** A first passkey may be made this long after signing in with a code from her inbox. */
export const codeStaysFresh = minutes(10)

/**
 * Why a passkey no longer signs in: she took it off her list, another copy of it was seen, or she lost it and others
 * vouched for her.
 */
export type PasskeyEnding = 'removed' | 'copied' | 'lost'

export interface RegisteringPasskey {
  /** Passkeys she has now. */
  readonly passkeys: number
  readonly means: SessionMeans | null
  readonly signedInAt: Instant
  readonly provedAt: Instant | null
  /** She is an officer whose last passkey was copied. */
  readonly mustBeSpokenFor: boolean
  /** Two officers have vouched for her, and the wait is over. */
  readonly recovered: boolean
}

export type NotRegistered = 'recover-first' | 'too-many-passkeys' | 'step-up-first' | 'sign-in-afresh'

/**
 * Whether a session may add a passkey to her list: with a passkey just used; or where she has none to use (her first, or
 * after a recovery) with a code that came to her inbox a little while ago.
 */
export function mayRegisterPasskey(
  { passkeys, means, signedInAt, provedAt, mustBeSpokenFor, recovered }: RegisteringPasskey,
  now: Instant,
): Outcome<object, NotRegistered> {
  const isFresh = isFromInbox({ means, signedInAt }, now)
  // The lost one may be in somebody's hands: what others vouched for is hers who reads the letters.
  if (recovered) return isFresh ? ok : refuse('sign-in-afresh')
  const proved = provedLately(provedAt, now)
  if (passkeys >= mostPasskeys) return refuse('too-many-passkeys', { most: mostPasskeys })
  if (proved.ok) return ok
  if (passkeys > 0) return proved
  if (mustBeSpokenFor) return refuse('recover-first')
  return isFresh ? ok : refuse('sign-in-afresh')
}

/**
 * Whether an officer may make no passkey before others have spoken for her: the last she had was copied, and somebody who
 * could copy it may read her letters too.
 */
export const mustBeSpokenFor = (her: {
  readonly isOfficer: boolean
  readonly passkeys: number
  readonly lastEnded: PasskeyEnding | null
}): boolean => her.isOfficer && her.passkeys === 0 && her.lastEnded === 'copied'

/** Whether a session began with a code from her inbox, a little while ago. */
export const isFromInbox = (
  { means, signedInAt }: Pick<RegisteringPasskey, 'means' | 'signedInAt'>,
  now: Instant,
): boolean => means === 'email-code' && signedInAt <= now && now < later(signedInAt, codeStaysFresh)

/** Whether one may be taken off the list: never an officer's last, without which she could not do her work. */
export const mayRemovePasskey = (passkeys: number, isOfficer: boolean): Outcome<object, 'last-passkey'> =>
  isOfficer && passkeys <= 1 ? refuse('last-passkey') : ok

/**
 * Whether a device's count of its signatures shows that there are two of it: one that counts must count up. Many never
 * count and always say nought. Source: Web Authentication Level 2, 6.1.1 and 7.2 (21).
 */
export const looksCopied = (counted: number, told: number): boolean => (counted > 0 || told > 0) && told <= counted
