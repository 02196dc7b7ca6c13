import { refuse, ok, type Outcome } from '../../refusal'
import { instant, type Instant } from '../../time'
import type { VotingChannel } from '../choices'

/** How a slip gets to the voter: over a desk, or by post with a letter. */
export type SlipWay = 'desk' | 'post'

/**
 * What became of an envelope.
 * - `in-box`: it counts, and is opened with all others after the close
 * - `voted-already`, `paper-already`: she has voted online, or another envelope of hers is in the box
 * - `not-on-roll`: whoever has it may not vote, or not on paper
 * - `too-late`: it came after the close
 * - `lost`: the slip was lost or spoilt, and counts no more
 * - `nobody-yet`, `nobody-yet-post`: it came in time, in person or not, and nobody is written down for its slip so far. Two
 *   tablets tell of the same slip in any order: it counts as soon as one says whom it was handed to
 * - `taken-out`: it was out or in the box, and two officers took it out: it was written down for the wrong person
 * All but the first are set aside, unopened.
 */
export const envelopeEnds = [
  ...(['in-box', 'voted-already', 'paper-already', 'not-on-roll', 'too-late', 'lost'] as const),
  ...(['nobody-yet', 'nobody-yet-post', 'taken-out'] as const),
] as const
export type EnvelopeCame = (typeof envelopeEnds)[number]

/** It came in before anybody was written down for its slip: what becomes of it is not settled. */
export const waitsForName = (came: string | null): came is 'nobody-yet' | 'nobody-yet-post' =>
  came === 'nobody-yet' || came === 'nobody-yet-post'

export interface Envelope {
  /** Her place on the roll, when she votes on paper here at all; nothing where nobody is written down for the slip. */
  readonly mayVoteOnPaper: boolean | null
  readonly channel: VotingChannel | null
  /** Handed over by herself, and not come by post. */
  readonly inPerson: boolean
  /** When it was handed in, which a tablet without a connection tells later. */
  readonly handedInAt: Instant
  readonly closesAt: Instant
  /** The round's rule: paper handed in in person takes the place of a vote online. */
  readonly overWeb: boolean
}

/** What becomes of an envelope that comes in now. One that counts makes any vote online before it count no more. */
export function whatBecomesOf(envelope: Envelope): EnvelopeCame {
  const { mayVoteOnPaper, channel, inPerson, handedInAt, closesAt, overWeb } = envelope
  if (handedInAt >= closesAt) return 'too-late'
  if (mayVoteOnPaper === null) return inPerson ? 'nobody-yet' : 'nobody-yet-post'
  if (!mayVoteOnPaper) return 'not-on-roll'
  if (channel === 'paper') return 'paper-already'
  return channel === null || (inPerson && overWeb) ? 'in-box' : 'voted-already'
}

/** A tablet's word for when something was done is believed for so long (a weekend in a drawer), and never into the future. */
const believedMs = 72 * 60 * 60 * 1000

/** A tablet's word for when something was done. */
export interface TabletSays {
  /** How long it has kept it, by its own clock. */
  readonly keptMs: number
  /**
   * When it was done by the server's clock, as the tablet reckons from what the server told it last: right even where its
   * own clock is wrong, or was put right in between. Nothing where it has never heard of the server's.
   */
  readonly doneAtMs?: number | null
}

/** When it was done, by the server's clock. */
export function doneAt(arrivedAt: Instant, { keptMs, doneAtMs = null }: TabletSays): Instant {
  const told = doneAtMs === null ? keptMs : arrivedAt - doneAtMs
  const kept = Number.isFinite(told) ? Math.min(believedMs, Math.max(0, Math.round(told))) : 0
  return instant(Math.max(0, arrivedAt - kept))
}

export type NotHandedOut = 'paper-slip-with-another' | 'paper-slip-over'

/** Whether a slip may be written down for somebody: it lies in the pile, she has it already, or its envelope waits for a name. */
export function mayHandOut(
  slip: { readonly personId: string | null; readonly came: EnvelopeCame | null },
  personId: string,
): Outcome<object, NotHandedOut> {
  if (slip.came !== null && !waitsForName(slip.came)) return refuse('paper-slip-over')
  if (slip.personId !== null && slip.personId !== personId) return refuse('paper-slip-with-another')
  return ok
}
