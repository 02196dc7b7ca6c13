import { officers, type PolicyRow } from './who'

/** Scoring, interests, and a pitch night. */
export const panel = {
  'scoring.read': { who: ['panel', ...officers] },
  'interest.declare': { who: ['panel', ...officers] },
  'interest.declare-for-another': { who: [...officers] },
  /** That she has read what an officer wrote down for her; that she was told of it. */
  'interest.acknowledge': { who: ['panel', ...officers] },
  'interest.tell': { who: [...officers, 'builder'] },
  'score.save': { who: ['voting-member'], stage: 'score', unlessInterest: true },
  'score.hand-in': { who: ['voting-member'], stage: 'score', unlessInterest: true },
  /** How far the scoring is, without a single point. */
  'scoring.follow': { who: [...officers, 'builder'] },
  'scorers.assign': { who: ['chair', 'builder'], stage: 'score', unlessInterest: true },
  'scorers.remind': { who: ['chair', 'builder'], stage: 'score' },
  /**
   * Which ideas cannot both be funded. Until the first score or vote: the command knows. Any officer, so that there is
   * somebody to say it where the chair has an interest in one of them.
   */
  'ideas.exclude': { who: [...officers], unlessInterest: true },
  'scores.lock': { who: ['chair'], stage: 'score' },

  /** A live pitch night: set up, opened while the list is scored, voted on or decided, and led. */
  'night.plan': { who: ['chair', 'builder'] },
  'night.open': { who: ['chair', 'builder'], stage: 'score', until: 'decide' },
  /** Whoever has an interest in the pitch that is up does not close it, open it again or put it later. */
  'night.host': { who: ['chair', 'builder'], unlessInterest: true },
  'night.read': { who: ['anyone'] },
  /** By the code on the screen; the command knows whether the doors are open. */
  'night.join': { who: ['anyone'] },
  /** A phone that has joined: the command knows it, and that it is no panel member's. */
  'night.mark': { who: ['anyone'] },
  'night.mark-as-member': { who: ['voting-member'], unlessInterest: true },
  /** By nobody with an interest in any of its pitches. */
  'night.type-slips': { who: ['panel', ...officers, 'builder'], unlessInterest: true },
} as const satisfies Record<string, PolicyRow>
