import { refuse } from '../../refusal'
import { type BallotsOfKind, pointed, pointsOf, unclear } from './kind'

/** The highest score that an idea can be given. */
export const topScore = 5

/** Each idea gets 0 to 5. One that is not scored has 0, so that knowing few ideas costs nobody her say on those. */
export const scores: BallotsOfKind<'scores'> = {
  asks: 'score',
  utility: 'points',
  check(marks) {
    const odd = unclear(marks, topScore)
    return odd === undefined
      ? { ok: true, choices: pointed(marks) }
      : refuse('score-unclear', { reference: odd, most: topScore })
  },
  marksOf: pointsOf,
  inElection: () => ({
    kind: 'scoring',
    limits: { minLength: 1, minPoints: 0, maxPoints: topScore },
    defaultScore: 0,
  }),
}
