import type { Sums } from './panel-ballot'
import { counted, roomOf, said, type Says, type VoidReason, type Voice } from './panel-vote'
import type { MeetingOnRecord } from './minutes'

/** What must always be true of the panel's votes, in the words for who looks after it. */
export const panelVoteLaws = {
  'panel-votes': 'in the panel’s votes one member has one voice, none who stepped out counts, and the sums are right',
} as const

/** A vote as it is on record, in so far as it can be wrong. */
export interface VoteToCheck {
  readonly id: string
  readonly proposalId: string
  readonly secret: boolean
  /** Slips in the box. */
  readonly slips: number
  /** People who have voted, as it is kept while a vote is open. */
  readonly hands: readonly { readonly says: Says | null }[]
  readonly voices: readonly (Voice & { readonly counted: boolean })[]
  readonly closing: (Sums & { readonly voidBecause: VoidReason | null; readonly room: MeetingOnRecord }) | null
}

export interface PanelVoteBreach {
  readonly law: keyof typeof panelVoteLaws
  readonly subject: string
  readonly words: string
}

/** Everything that is wrong with one vote. */
export function* checkPanelVote(vote: VoteToCheck): Generator<PanelVoteBreach> {
  const { secret, slips, hands, voices, closing, proposalId } = vote
  const wrong = (words: string): PanelVoteBreach => ({ law: 'panel-votes', subject: vote.id, words })
  if ([...hands, ...voices].some(({ says }) => (says === null) !== secret)) {
    yield wrong(secret ? 'is secret, and says what somebody said' : 'is by name, and does not say what somebody said')
  }
  if (!closing) {
    if (slips !== (secret ? hands.length : 0)) yield wrong(`has ${slips} slips of ${hands.length} people`)
    if (voices.length > 0) yield wrong('is open, and has voices as if it were closed')
    return
  }
  if (slips > 0 || hands.length > 0)
    yield wrong(`is closed, and has ${slips} slips and ${hands.length} people left in it`)
  const sum = closing.yes + closing.no + closing.abstain
  const inCount = voices.filter((voice) => voice.counted)
  if (closing.voidBecause !== null) {
    if (sum > 0 || inCount.length > 0) yield wrong(`is void, and counts ${sum} voices of ${inCount.length} people`)
    return
  }
  if (sum !== inCount.length) yield wrong(`counts ${sum} voices of ${inCount.length} people`)
  if (!secret) {
    const anew = counted(said(inCount))
    const points = (anew.points ?? 0) === (closing.points ?? 0)
    if (anew.yes !== closing.yes || anew.no !== closing.no || anew.abstain !== closing.abstain || !points) {
      yield wrong(`comes to ${anew.yes}, ${anew.no} and ${anew.abstain} when its voices are counted again`)
    }
  }
  const room = roomOf(closing.room)
  const out = inCount.filter(({ personId }) => room.interests.isInterested(personId, proposalId))
  if (out.length > 0) yield wrong(`counts ${out.length} people who had stepped out`)
}
