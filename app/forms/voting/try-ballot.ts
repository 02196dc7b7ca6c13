import { z } from 'zod'
import type { BallotRule } from '~/domain/round'
import type { Typed } from '../read'
import { ballotRuleFrom, ballotTyped } from '../round/ballot-rule'
import { ballotSteps } from './ballot'

/** Where a try-out begins, and where it is after the buttons of a ballot. */
export const trySteps = ['show', ...ballotSteps] as const
export type TryStep = (typeof trySteps)[number]

/**
 * A ballot to try out, and what somebody marked on it. A setting that cannot be read, or does not hold together, gives way
 * to the usual one: the plan itself is the place that says so.
 */
export const tryBallotForm = z
  .looseObject({ step: z.enum(trySteps).catch('show') })
  .transform(({ step, ...typed }) => ({ step, rule: ruleIn(typed) }))

/** The settings as they go with every form of the try-out, unseen. */
export const ballotTypedFrom = (typed: Readonly<Record<string, unknown>>): Typed => {
  const rule = ruleIn(typed)
  return ballotTyped({ mostChoices: rule.kind === 'approval' ? rule.most : 5, ballot: rule })
}

/** The rule that such settings make. */
export function ruleIn(typed: Readonly<Record<string, unknown>>): BallotRule {
  const rule = ballotRuleFrom({ ...typed, mostChoices: typed['mostChoices'] ?? '3' }, () => undefined)
  if (rule.kind === 'approval') return { ...rule, least: Math.min(Math.max(rule.least, 1), rule.most) }
  if (rule.kind === 'cumulative') return { ...rule, points: Math.min(Math.max(rule.points, 1), 1_000) }
  return rule
}
