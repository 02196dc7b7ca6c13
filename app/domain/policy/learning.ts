import { writers, type PolicyRow } from './who'

/** What a spark started. */
export const learning = {
  'story.tell': { who: [...writers, 'builder'] },
} as const satisfies Record<string, PolicyRow>
