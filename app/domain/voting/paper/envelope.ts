import { refuse, ok, type Outcome } from '../../refusal'
import type { VoterRule } from '../../round'
import { instant, type Instant } from '../../time'
import type { VoterBody, VotingChannel } from '../choices'

/** How a slip gets to the voter: over a desk, or by post with a letter. */
export type SlipWay = 'desk' | 'post'

/**
 * What became of an envelope.
 * - `in-box`: it counts, and is opened with all others after the close
 * - `voted-already`, `paper-already`: she has voted online, or another envelope of hers is in the box
 * - `not-on-roll`: whoever has it may not vote, or not on paper
 * - `too-late`: it came after the close
 * - `lost`: the slip was lost or spoilt, and counts no more
 * All but the first are set aside, unopened.
 */
export const envelopeEnds = ['in-box', 'voted-already', 'paper-already', 'not-on-roll', 'too-late', 'lost'] as const
export type EnvelopeCame = (typeof envelopeEnds)[number]

export interface Envelope {
  /** Her place on the roll, when she votes on paper here at all. */
  readonly mayVoteOnPaper: boolean
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
  if (!mayVoteOnPaper) return 'not-on-roll'
  if (channel === 'paper') return 'paper-already'
  return channel === null || (inPerson && overWeb) ? 'in-box' : 'voted-already'
}

/**
 * Whose votes may come on paper. All ballots on paper are opened together, and a body with a seat or two on paper among
 * the others would be known by its number: where both bodies vote, the few panel members vote online or with a helper.
 */
export const paperBody = (rule: VoterRule): VoterBody => (rule === 'panel' ? 'panel' : 'residents')

/** A tablet's word for when something was done is believed for so long, and never into the future. */
const believedMs = 12 * 60 * 60 * 1000

/** When it was done, by the server's clock; `keptMs` is how long the tablet has kept it, by its own. */
export function doneAt(arrivedAt: Instant, keptMs: number): Instant {
  const kept = Number.isFinite(keptMs) ? Math.min(believedMs, Math.max(0, Math.round(keptMs))) : 0
  return instant(Math.max(0, arrivedAt - kept))
}

export type NotHandedOut = 'paper-slip-with-another' | 'paper-slip-over'

/** Whether a slip may be handed to somebody: it lies in the pile, or she has it already. */
export function mayHandOut(
  slip: { readonly personId: string | null; readonly came: EnvelopeCame | null },
  personId: string,
): Outcome<object, NotHandedOut> {
  if (slip.came !== null) return refuse('paper-slip-over')
  if (slip.personId !== null && slip.personId !== personId) return refuse('paper-slip-with-another')
  return ok
}
