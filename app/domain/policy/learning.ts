import { officers, writers, type PolicyRow } from './who'

/** What a spark started. */
export const learning = {
  /** What led to what: anyone signed in may tell one, and a builder publishes it. */
  'ripple.tell': { who: ['signed-in'] },
  'ripple.keep': { who: ['builder', ...officers] },
  'ripple.publish': { who: ['builder'] },
  /** Her own name, or any for whoever keeps the ripples: the command knows whose it is. */
  'ripple.withdraw-name': { who: ['signed-in'] },
  /** What somebody tells of herself is added to a sum, and who it was is kept nowhere. */
  'equality.tell': { who: ['signed-in'] },
  'leverage.keep': { who: officers },
  'story.tell': { who: [...writers, 'builder'] },
} as const satisfies Record<string, PolicyRow>
