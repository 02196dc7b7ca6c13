import { officers, type PolicyRow } from './who'

/** The decision, the panel's own vote, and who is told. */
export const deciding = {
  'decision.read': { who: ['voting-member', ...officers, 'builder', 'observer', 'examiner'] },
  'decision.draft': { who: ['chair', 'builder'], stage: 'decide', unlessInterest: true },
  /** One of the two yeses to the list: the panel's own, so of those who vote on it, and of its chair (decision 030). */
  'decision.adopt': { who: ['voting-member', 'chair'], stage: 'decide', stepUp: true },
  /** Some of what was adopted, by a later decision that names it. */
  'decision.change': { who: ['chair', 'builder'], stage: 'agree', until: 'learn', unlessInterest: true },
  'decision.adopt-change': { who: ['voting-member', 'chair'], stage: 'agree', until: 'learn', stepUp: true },
  /** The panel's own copy, with why people stepped out. */
  'minutes.read-own': { who: ['voting-member', ...officers] },
  /** Who is to hear what became of an idea, and the letters before they go. */
  'telling.read': { who: ['chair', 'builder'] },
  'telling.word': { who: ['chair', 'builder'], unlessInterest: true },
  'telling.tell': { who: ['chair', 'builder'] },
  'telling.record': { who: ['chair', 'builder'], unlessInterest: true },

  'panel-vote.open': { who: ['chair', 'builder'], stage: 'decide', unlessInterest: true },
  'panel-vote.cast': { who: ['voting-member'], stage: 'decide', unlessInterest: true },
  /** For a member without a phone, or slips of paper; the record names both. */
  'panel-vote.key-in': { who: ['chair', 'builder'], stage: 'decide', unlessInterest: true },
  'panel-vote.close': { who: ['chair', 'builder'], stage: 'decide', unlessInterest: true },
  /** In a tie, where the round's rules give one: the command knows. */
  'panel-vote.casting': { who: ['chair'], stage: 'decide', unlessInterest: true },
} as const satisfies Record<string, PolicyRow>
