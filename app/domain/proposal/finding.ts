/** The rules an idea most often breaks, one of which is named with every "no". */
export const grounds = [
  'not-for-here',
  'profit',
  'party',
  'duty-of-others',
  'already-spent',
  'amount',
  'same-as-another',
  'too-little-said',
  'other',
] as const
export type Ground = (typeof grounds)[number]

/** Why an idea does not fit: the rule, and what an officer adds in words of her own. */
export interface WhyNot {
  /** Nothing in what was found before there was a list. */
  readonly ground: Ground | null
  readonly because: string
}

/** Whether a "no" gives a reason: `other` says nothing by itself. */
export const givesReason = ({ ground, because }: WhyNot): boolean =>
  because !== '' || (ground !== null && ground !== 'other')
