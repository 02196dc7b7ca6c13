import type { PlannedCriterion } from '~/domain/round'
import type { Translator } from '../messages'

/**
 * A set of criteria to start from, in the reader's language. They ask what asset-based community development asks:
 * what is strong here, who does it together, who is reached, what it costs, and what it may lead to.
 */
const ready = [
  ['strengths', 3],
  ['together', 3],
  ['reaches', 2],
  ['value', 1],
  ['more', 2],
] as const

export const readyCriteria = (t: Translator['t']): PlannedCriterion[] =>
  ready.map(([name, weight]) => ({
    name: t(`panel.ready.${name}`),
    weight,
    rubric: { 0: t(`panel.ready.${name}.0`), 3: t(`panel.ready.${name}.3`), 5: t(`panel.ready.${name}.5`) },
  }))
