import { ok, refuse, type Outcome } from '../refusal'
import { days, instant, later, minutes, type Instant } from '../time'

/** A code works for this long … */
export const codeWorksFor = minutes(10)
/** … and for this many tries. */
export const mostTries = 5
/** Someone who is new here has this long, once her code was right, to say what she is called. */
export const nameWithin = minutes(30)
/** At most so many codes to one address in so long. */
export const sendLimits = [
  { most: 3, within: minutes(15) },
  { most: 10, within: days(1) },
] as const

/**
 * Why a code no longer works: it has signed somebody in (`used`), it was right and a newcomer is still to give her name
 * (`proved`), a newer one was sent, or it was tried too often.
 */
export type CodeEnding = 'used' | 'proved' | 'replaced' | 'tried-too-often'

/** A code that was sent, as its record stands. */
export interface CodeSent {
  readonly expiresAt: Instant
  readonly tries: number
  readonly endedAt: Instant | null
  readonly endedBecause: CodeEnding | null
}

export type NotTheCode = 'code-not-asked-here' | 'code-used' | 'code-replaced' | 'code-run-out' | WrongCode
export type WrongCode = 'code-wrong' | 'code-tried-too-often'

/** Whether one more code may go to an address, told when earlier ones went; if not, when the next may. */
export function maySendCode(sentAt: readonly Instant[], now: Instant): Outcome<object, 'too-many-codes'> {
  const newestFirst = [...sentAt].sort((one, other) => other - one)
  let again = now
  for (const { most, within } of sendLimits) {
    // The send that must have grown old enough before there is room for one more.
    const inTheWay = newestFirst[most - 1]
    if (inTheWay !== undefined) again = instant(Math.max(again, later(inTheWay, within)))
  }
  return again > now ? refuse('too-many-codes', { againAt: again }) : ok
}

/** What to make of six digits that someone typed for a code she asked for in this browser: right or wrong, in time. */
export function judgeCode(sent: CodeSent, isRight: boolean, now: Instant): Outcome<object, NotTheCode> {
  if (sent.endedBecause === 'replaced') return refuse('code-replaced')
  if (sent.endedBecause === 'tried-too-often') return refuse('code-tried-too-often', { most: mostTries })
  if (sent.endedBecause !== null) return refuse('code-used')
  if (now >= sent.expiresAt) return refuse('code-run-out')
  if (isRight) return ok
  const left = mostTries - sent.tries - 1
  return left > 0 ? refuse('code-wrong', { left }) : refuse('code-tried-too-often', { most: mostTries })
}

/** Whether a right code still lets a newcomer give her name. */
export const mayGiveName = (sent: CodeSent | undefined, now: Instant): boolean =>
  sent?.endedBecause === 'proved' && sent.endedAt !== null && now < later(sent.endedAt, nameWithin)
