/** The rules one can count by. `declared` is the one that the election's own papers name. */
export const ruleNames = [
  'declared',
  'greedy',
  'greedy-no-skip',
  'greedy-threshold',
  'equal-shares',
  'phragmen',
] as const
export type RuleName = (typeof ruleNames)[number]
export type PlainRule = Exclude<RuleName, 'declared'>

/** What equal shares does with the money that is left over. */
export const completions = ['none', 'greedy', 'add1', 'add1u'] as const
export type Completion = (typeof completions)[number]

/**
 * Which add1: where the share starts, and when raising it stops (see `add1.ts`). `official` is the one that gives the
 * results cities have published.
 */
export const add1Variants = ['official', 'pabutools', 'equalshares-net'] as const
export type Add1Variant = (typeof add1Variants)[number]
