import type { PlannedCriterion } from '~/domain/round'
import type { Translator } from '../messages'

/**
 * Sets of criteria to start from, in the reader's language, each with what it weighs and what a 0, a 3 and a 5 look
 * like. The first asks what asset-based community development asks: what is strong here, who does it together, who is
 * reached, what it costs, and what it may lead to. The others are for very small sums, for bringing people together, and
 * for groups that begin.
 */
export const readySets = {
  abcd: [
    ['panel.ready.strengths', 3],
    ['panel.ready.together', 3],
    ['panel.ready.reaches', 2],
    ['panel.ready.value', 1],
    ['panel.ready.more', 2],
  ],
  quick: [
    ['deciding.ready.clear', 1],
    ['deciding.ready.neighbours', 2],
    ['deciding.ready.price', 1],
  ],
  friends: [
    ['deciding.ready.meet', 3],
    ['deciding.ready.friends', 2],
    ['deciding.ready.lonely', 3],
    ['deciding.ready.change', 2],
  ],
  first: [
    ['deciding.ready.new', 1],
    ['deciding.ready.people', 3],
    ['deciding.ready.open', 2],
    ['deciding.ready.grow', 2],
  ],
} as const

export type ReadySet = keyof typeof readySets
export const readySetNames = Object.keys(readySets) as ReadySet[]

export const readyCriteria = (t: Translator['t'], set: ReadySet = 'abcd'): PlannedCriterion[] =>
  readySets[set].map(([name, weight]) => ({
    name: t(name),
    weight,
    rubric: { 0: t(`${name}.0`), 3: t(`${name}.3`), 5: t(`${name}.5`) },
  }))
