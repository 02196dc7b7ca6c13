import { type PolicyRow } from './who'

/** A round itself: planned, published, managed. */
export const round = {
  'round.plan': { who: ['chair'] },
  'form.change': { who: ['chair'] },
  'round.publish': { who: ['chair'], stage: 'plan' },
  'round.manage': { who: ['chair', 'builder'] },
  'round.change-dates': { who: ['chair'] },
  'criteria.change': { who: ['chair'] },
  'round.cancel': { who: ['chair'] },
} as const satisfies Record<string, PolicyRow>
