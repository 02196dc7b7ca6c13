import { ok, refuse, type Outcome } from '../refusal'
import { days, later, type Instant } from '../time'
import type { ResidencyMethod } from './residency'

/** What a partnership accepts until it says otherwise: everything that costs no stamp. */
export const waysAtFirst: readonly ResidencyMethod[] = ['postcode-declaration', 'vouched-for', 'in-person']

/** The ways that take somebody else: they begin with a request. */
export const requestWays = ['vouched-for', 'in-person', 'posted-code'] as const satisfies ResidencyMethod[]
export type RequestWay = (typeof requestWays)[number]

/** Why a request no longer waits. */
export type RequestEnding = 'verified' | 'replaced' | 'ran-out' | 'tried-too-often'

export const requestLasts = days(30)
export const vouchersNeeded = 2
/** So many neighbours may one person vouch for in a year. */
export const mostVouchesAYear = 6
export const vouchYear = days(365)
export const mostCodeTries = 5

/** One neighbour's word for another, of a request that made her a resident or still may. */
export interface Vouch {
  readonly voucherId: string
  readonly forId: string
}

export type NotVouched =
  | 'vouch-for-yourself'
  | 'vouch-not-resident'
  | 'vouched-already'
  | 'vouched-too-often'
  | 'vouch-in-a-ring'
  | RequestOver
export type RequestOver = 'residency-request-unknown' | 'residency-request-over'

/** A request as it stands. */
export interface RequestStanding {
  readonly personId: string
  readonly expiresAt: Instant
  readonly endedAt: Instant | null
}

export function isWaiting(request: RequestStanding | undefined, now: Instant): Outcome<object, RequestOver> {
  if (!request) return refuse('residency-request-unknown')
  return request.endedAt === null && now < request.expiresAt ? ok : refuse('residency-request-over')
}

/**
 * Whether what is known of a person hangs, in the end, on another's word: by the vouches behind them, however many
 * neighbours stand in between.
 */
export function hangsOn(personId: string, onId: string, vouches: readonly Vouch[]): boolean {
  const seen = new Set<string>()
  const toLookAt = [personId]
  for (let next = toLookAt.pop(); next !== undefined; next = toLookAt.pop()) {
    if (seen.has(next)) continue
    seen.add(next)
    for (const { voucherId, forId } of vouches) {
      if (forId !== next) continue
      if (voucherId === onId) return true
      toLookAt.push(voucherId)
    }
  }
  return false
}

/**
 * Whether somebody may give her word that a neighbour lives here: known to live here herself, not for herself, once, not
 * for too many in a year, and never for someone on whose word her own place rests, so that no ring of neighbours holds
 * only itself up.
 */
export function mayVouch(
  voucher: { readonly personId: string; readonly resident: boolean; readonly vouchesInAYear: number },
  request: RequestStanding | undefined,
  vouches: readonly Vouch[],
  given: readonly string[],
  now: Instant,
): Outcome<object, NotVouched> {
  const waiting = isWaiting(request, now)
  if (!waiting.ok || !request) return waiting.ok ? refuse('residency-request-unknown') : waiting
  if (voucher.personId === request.personId) return refuse('vouch-for-yourself')
  if (!voucher.resident) return refuse('vouch-not-resident')
  if (given.includes(voucher.personId)) return refuse('vouched-already')
  if (voucher.vouchesInAYear >= mostVouchesAYear) return refuse('vouched-too-often', { most: mostVouchesAYear })
  return hangsOn(voucher.personId, request.personId, vouches) ? refuse('vouch-in-a-ring') : ok
}

export type NotAsked = 'lives-here-already' | 'way-not-accepted'

/** Whether somebody may ask by a way. Somebody whose residency was ended may: it takes another who knows. */
export function mayAskBy(
  way: ResidencyMethod,
  accepted: readonly ResidencyMethod[],
  livesHere: boolean,
): Outcome<object, NotAsked> {
  if (livesHere) return refuse('lives-here-already')
  return accepted.includes(way) ? ok : refuse('way-not-accepted')
}

export type NotThePostedCode = RequestOver | 'posted-code-wrong' | 'posted-code-tried-too-often'

/** What to make of a code that was typed from a posted letter. */
export function judgePostedCode(
  request: (RequestStanding & { readonly tries: number }) | undefined,
  isRight: boolean,
  now: Instant,
): Outcome<object, NotThePostedCode> {
  const waiting = isWaiting(request, now)
  if (!waiting.ok || !request) return waiting.ok ? refuse('residency-request-unknown') : waiting
  if (isRight) return ok
  const left = mostCodeTries - request.tries - 1
  return left > 0 ? refuse('posted-code-wrong', { left }) : refuse('posted-code-tried-too-often')
}

export const requestExpires = (now: Instant): Instant => later(now, requestLasts)
