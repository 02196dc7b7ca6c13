import { ok, refuse, type Outcome } from '../refusal'
import { days, hours, later, type Instant } from '../time'
import { provedLately } from './proof'

/** So many others must say that it is she who asks … */
export const speakersNeeded = 2
/** … and then so long must pass, in which she or any of them can stop it. */
export const recoveryWait = hours(24)
/** After this it is over, done or not; she can ask again. */
export const recoveryOpenFor = days(14)

/** An officer has lost her passkeys and asks to be let back in, as it stands in the record. */
export interface Recovery {
  readonly personId: string
  readonly askedAt: Instant
  readonly agreements: readonly { readonly personId: string; readonly at: Instant }[]
  readonly stoppedAt: Instant | null
  readonly usedAt: Instant | null
}

export type RecoveryState = 'asked' | 'waiting' | 'ready' | 'stopped' | 'used' | 'over'

/** When she may make a new passkey, as things stand: a day after the second of the others agreed. Nothing before that. */
export function recoveryReadyAt({ personId, agreements }: Pick<Recovery, 'personId' | 'agreements'>): Instant | null {
  const firstOfEach = new Map<string, Instant>()
  for (const { personId: by, at } of [...agreements].sort((one, other) => one.at - other.at))
    if (by !== personId && !firstOfEach.has(by)) firstOfEach.set(by, at)
  const second = [...firstOfEach.values()][speakersNeeded - 1]
  return second === undefined ? null : later(second, recoveryWait)
}

export function recoveryState(recovery: Recovery, now: Instant): RecoveryState {
  if (recovery.stoppedAt !== null) return 'stopped'
  if (recovery.usedAt !== null) return 'used'
  if (now >= later(recovery.askedAt, recoveryOpenFor)) return 'over'
  const readyAt = recoveryReadyAt(recovery)
  if (readyAt === null) return 'asked'
  return now < readyAt ? 'waiting' : 'ready'
}

export const isUnderWay = (state: RecoveryState): boolean =>
  state === 'asked' || state === 'waiting' || state === 'ready'

export type NotSpokenFor = 'recovery-over' | 'recovery-not-yours' | 'recovery-agreed-already' | 'step-up-first'

interface Voucher {
  readonly personId: string
  readonly provedAt: Instant | null | undefined
}

/** Whether someone may say that it is she: one of those who know her in her office, never herself, once. */
export function maySpeakFor(
  recovery: Recovery,
  { personId, provedAt }: Voucher,
  vouchers: readonly string[],
  now: Instant,
): Outcome<object, NotSpokenFor> {
  if (personId === recovery.personId || !vouchers.includes(personId)) return refuse('recovery-not-yours')
  if (recoveryState(recovery, now) !== 'asked') return refuse('recovery-over')
  if (recovery.agreements.some((one) => one.personId === personId)) return refuse('recovery-agreed-already')
  return provedLately(provedAt, now)
}

/** Stopping it needs no proof and no second person: it does no harm, and she can ask again. */
export function mayStopRecovery(
  recovery: Recovery,
  personId: string,
  vouchers: readonly string[],
  now: Instant,
): Outcome<object, 'recovery-over' | 'recovery-not-yours'> {
  if (personId !== recovery.personId && !vouchers.includes(personId)) return refuse('recovery-not-yours')
  return isUnderWay(recoveryState(recovery, now)) ? ok : refuse('recovery-over')
}
