import { z } from 'zod'
import { ticks } from '../fields'

/**
 * The buttons of the ballot. Each but `cast` shows the page again with what was chosen: choices are never put in an
 * address, where a shared computer's history or a log would keep them.
 */
export const ballotSteps = ['update', 'filter', 'check', 'change', 'cast'] as const
export type BallotStep = (typeof ballotSteps)[number]

export const ballotForm = z.object({
  step: z.enum(ballotSteps).catch('check'),
  /** References of proposals. */
  chosen: ticks,
  /** Show the ideas of one theme or neighbourhood only; of all when empty. Ids. */
  theme: z.string().max(100).catch(''),
  place: z.string().max(100).catch(''),
})
