import { writers, type PolicyRow } from './who'

/** What a spark started. */
export const learning = {
  'story.tell': { who: [...writers, 'builder'] },
  /** By the link in a letter, of which the command knows whether it holds; or by that of somebody who is in a story. */
  'story.tell-by-link': { who: ['anyone'] },
  'story.consent-by-link': { who: ['anyone'] },
  /** A second look, by somebody else than who told it: the command knows who did. */
  'story.look': { who: ['chair', 'builder'] },
  'story.publish': { who: ['chair', 'builder'], unlessInterest: true },
  'story.withdraw': { who: ['chair', 'builder'] },
  /** A picture that the books need stays with them. */
  'story.keep-evidence': { who: ['treasurer'] },
} as const satisfies Record<string, PolicyRow>
