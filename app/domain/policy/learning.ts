import { officers, writers, type PolicyRow } from './who'

/** What a spark started. */
export const learning = {
  'story.tell': { who: [...writers, 'builder'] },
  /** The partnership's own papers: what it promises, and how it chooses who decides. */
  'document.publish': { who: officers },
} as const satisfies Record<string, PolicyRow>
