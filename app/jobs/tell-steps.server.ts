import { keepCountStep } from '~/commands/voting/keep-count-step.server'
import type { CountingRule } from '~/domain/round'
import { stepsOfCount } from '~/domain/voting/count-steps'
import type { Sparks } from '~/platform/sparks.server'
import { topics } from '~/platform/topics.server'

/** Says of a count, step by step, how far it has come. */
export interface Steps {
  /** One more step is done. */
  readonly next: () => void
  /** Resolves when all that was said is kept. */
  readonly kept: () => Promise<void>
}

/**
 * Steps of a count, each kept as it is done and told to the pages that wait. The count does not wait for it, and goes on
 * should it fail: the page then says an earlier step.
 */
export function tellSteps({ world, log }: Sparks, roundId: string, counting: CountingRule): Steps {
  const of = stepsOfCount(counting)
  const told = { topics: [topics.round(roundId)] }
  let done = 0
  let keeping: Promise<void> = Promise.resolve()
  const keep = () => {
    const step = { done, of }
    keeping = keeping
      .then(() => world.write((db) => keepCountStep(db, roundId, step), told))
      .catch((trouble: unknown) => void log.warn({ round: roundId, step, err: String(trouble) }, 'a step was not kept'))
  }
  keep()
  return {
    next: () => {
      done += 1
      keep()
    },
    kept: () => keeping,
  }
}

/** Of a count that is done sooner than anybody could read how far it is. */
export const untold: Steps = { next: () => undefined, kept: () => Promise.resolve() }
