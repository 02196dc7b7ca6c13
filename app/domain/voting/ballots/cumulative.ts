import { refuse } from '../../refusal'
import { type BallotsOfKind, pointed, pointsOf, unclear } from './kind'

/** Points to share among ideas: all on one, or some on each of several. */
export const cumulative: BallotsOfKind<'cumulative'> = {
  asks: 'points',
  utility: 'points',
  check(marks, { points, all }) {
    const odd = unclear(marks, 1_000_000)
    if (odd !== undefined) return refuse('points-not-whole', { reference: odd, points })
    const given = [...marks.values()].reduce((total, each) => total + each, 0)
    if (given > points) return refuse('too-many-points', { points, given, over: given - points })
    if (all && given > 0 && given < points) return refuse('points-left-over', { points, given, left: points - given })
    return { ok: true, choices: pointed(marks) }
  },
  marksOf: pointsOf,
  inElection: ({ points, all }) => ({
    kind: 'cumulative',
    limits: { minLength: 1, ...(all && { minSumPoints: points }), maxSumPoints: points },
  }),
}
