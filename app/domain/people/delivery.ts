import { hours, later, minutes, type Instant } from '../time'

/** Why a letter cannot be handed over, in words a page has a sentence for. */
export const deliveryTroubles = [
  'no-such-address',
  'mailbox-full',
  'letter-refused',
  'server-away',
  'server-busy',
  'login-refused',
] as const
export type DeliveryTrouble = (typeof deliveryTroubles)[number]

/** What a mail program says went wrong: a word of its own, and the server's answer where there was one (RFC 5321). */
export interface MailFault {
  readonly code?: unknown
  readonly responseCode?: unknown
  readonly response?: unknown
}

export interface Diagnosis {
  readonly why: DeliveryTrouble
  /** Trying again would end the same. */
  readonly forGood: boolean
  /** It is the server, not this letter: the next one would fare no better just now. */
  readonly ofServer: boolean
}

/**
 * What a failed delivery means. An answer of 5xx about a letter is for good (RFC 5321, 4.2.1), one of 4xx is not; what
 * is wrong with our own way in (connection, name, TLS, time, login) is never the letter's fault.
 */
export function diagnose({ code, responseCode, response }: MailFault): Diagnosis {
  if (code === 'EAUTH' || code === 'ENOAUTH') return { why: 'login-refused', forGood: false, ofServer: true }
  const answer = typeof responseCode === 'number' ? responseCode : undefined
  if (answer !== undefined && answer >= 500) {
    return { why: whyRefused(answer, typeof response === 'string' ? response : ''), forGood: true, ofServer: false }
  }
  if (answer === 421) return { why: 'server-busy', forGood: false, ofServer: true }
  if (answer !== undefined && answer >= 400) return { why: 'server-busy', forGood: false, ofServer: false }
  // Our own mail program would not even offer it: nothing a server could take to be an address.
  if (code === 'EENVELOPE') return { why: 'no-such-address', forGood: true, ofServer: false }
  return { why: 'server-away', forGood: false, ofServer: true }
}

/** By the enhanced status code where there is one (RFC 3463), else by the old one. */
function whyRefused(answer: number, response: string): DeliveryTrouble {
  const enhanced = /\b5\.(\d{1,3})\.(\d{1,3})\b/.exec(response)
  if (enhanced) {
    if (enhanced[1] === '1') return 'no-such-address'
    if (enhanced[1] === '2') return enhanced[2] === '2' ? 'mailbox-full' : 'no-such-address'
    return 'letter-refused'
  }
  if (answer === 552) return 'mailbox-full'
  return answer === 550 || answer === 551 || answer === 553 ? 'no-such-address' : 'letter-refused'
}

/** About three and a half days of trying. */
export const mostDeliveries = 24
const longestWait = hours(6)

/**
 * When to try again after that many tries: twice as long each time, from a quarter of a minute to six hours, and up to a
 * fifth sooner or later, so that what failed together is not tried together.
 * @param chance from 0 up to and not including 1
 */
export function nextTryAt(now: Instant, tries: number, chance: number): Instant {
  const wait = Math.min(minutes(2 ** Math.min(tries, 20) / 8), longestWait)
  return later(now, Math.round(wait * (0.8 + 0.4 * chance)))
}
