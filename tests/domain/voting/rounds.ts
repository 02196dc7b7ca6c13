import fc from 'fast-check'
import { pence } from '~/domain/pence'
import { ballotRuleOf, countingFor, type BallotRule } from '~/domain/round'
import { checkMarks } from '~/domain/voting/ballots'
import { fundingLimitsOf } from '~/domain/voting/funding-limits'
import type { RoundToCount } from '~/domain/voting/round-count'

export type AnyRound = RoundToCount

/** Ballots that tick ideas, as a round has them. */
export const ticks = (ballots: readonly (readonly string[])[]): RoundToCount['ballots'] =>
  ballots.map((named) => ({ named }))

const ballotRules: fc.Arbitrary<BallotRule | undefined> = fc.oneof(
  fc.constant(undefined),
  fc.constantFrom<BallotRule>(
    { kind: 'approval', least: 1, most: 3 },
    { kind: 'approval', least: 2, most: 2 },
    { kind: 'choose-one' },
    { kind: 'knapsack' },
    { kind: 'cumulative', points: 6 },
    { kind: 'cumulative', points: 4, all: true },
    { kind: 'scores' },
    { kind: 'ranking', places: 3 },
    { kind: 'ranking' },
  ),
)

/** What a round may hold the giving out of its pot to: often nothing, and otherwise any of it together. */
const limits = fc.option(
  fc.record({
    share: fc.option(
      fc.record({
        by: fc.constantFrom('neighbourhood' as const, 'theme' as const),
        kind: fc.constantFrom('at-most' as const, 'set-aside' as const),
        percent: fc.integer({ min: 1, max: 100 }),
      }),
      { nil: undefined },
    ),
    partFunding: fc.boolean(),
    reserve: fc.integer({ min: 0, max: 3 }),
    together: fc.array(fc.uniqueArray(fc.nat(7), { minLength: 2, maxLength: 3 }), { maxLength: 2 }),
    places: fc.array(fc.constantFrom('Marian Square', 'The "Elms"; north', null), { minLength: 8, maxLength: 8 }),
    least: fc.array(fc.option(fc.integer({ min: 1, max: 300_00 })), { minLength: 8, maxLength: 8 }),
  }),
)

/** Any round of ours, of every kind of ballot, small enough that votes, costs and money often tie. */
export const anyRound: fc.Arbitrary<AnyRound> = ballotRules
  .chain((ballot) =>
    fc.record({
      ballot: fc.constant(ballot),
      counting: fc.constantFrom(...countingFor[ballot?.kind ?? 'approval']),
      costs: fc.array(fc.record({ cost: fc.integer({ min: 1, max: 600_00 }), withdrawn: fc.boolean() }), {
        minLength: 1,
        maxLength: 8,
      }),
      fewestVotes: fc.integer({ min: 0, max: 3 }),
      held: limits,
      potPence: fc.integer({ min: 1, max: 1_500_00 }),
      /** Now and then a pot of a few pounds: there every step of a pound decides something. */
      small: fc.boolean(),
      /** What each voter would mark, idea by idea: what her kind of ballot does not take is left off. */
      voters: fc.array(
        fc.array(fc.record({ place: fc.nat(7), mark: fc.integer({ min: 0, max: 5 }) }), { maxLength: 8 }),
        { maxLength: 25 },
      ),
    }),
  )
  .map(({ ballot, counting, costs, fewestVotes, potPence, small, voters, held }) => {
    const sized = (amount: number) => pence(small ? Math.ceil(amount / 50) : amount)
    const ids = costs.map((_, at) => `SPR-0${at + 1}`)
    const round = { potPence: sized(potPence), counting, fewestVotes, mostChoices: 5, ...(ballot && { ballot }) }
    const candidates = costs.map(({ cost, withdrawn }, at) => ({
      reference: ids[at] ?? '',
      title: `Idea "${at + 1}"; with a name`,
      costPence: sized(cost),
      withdrawn,
    }))
    const heldTo =
      held &&
      fundingLimitsOf(
        { deciding: { kind: 'vote', ...held } },
        candidates.flatMap(({ reference, withdrawn }, at) => {
          const place = held.places[at] ?? null
          const least = held.least[at] ?? null
          const smallestPence = least === null ? null : sized(least)
          return withdrawn ? [] : [{ reference, neighbourhood: place, theme: place, smallestPence }]
        }),
        held.together.map((set) => set.map((at) => ids[at] ?? '')),
      )
    const paper = {
      potPence: round.potPence,
      costs: new Map(candidates.map(({ reference, costPence }) => [reference, costPence])),
    }
    const rule = ballotRuleOf(round)
    // Nobody votes for what was taken back before; what is taken back later fits no pot, and no knapsack.
    const open = candidates.filter(({ withdrawn }) => !withdrawn || rule.kind !== 'knapsack')
    return {
      ...round,
      candidates,
      ...(heldTo && { heldTo }),
      ballots: voters.flatMap((wishes) => {
        const marks = new Map<string, number>()
        for (const { place, mark } of wishes) {
          const id = open[place]?.reference
          if (id === undefined || marks.has(id)) continue
          const next = rule.kind === 'ranking' ? marks.size + 1 : mark
          const more = new Map([...marks, [id, asked(rule, next)]])
          if (keeps(more) || !keeps(marks)) marks.set(id, asked(rule, next))
        }
        const fits = checkMarks(marks, rule, paper)
        return fits.ok && fits.choices.named.length > 0 ? [fits.choices] : []

        function keeps(some: ReadonlyMap<string, number>): boolean {
          const checked = checkMarks(some, rule, paper)
          return checked.ok || checked.because === 'too-few-choices' || checked.because === 'points-left-over'
        }
      }),
    }
  })

const asked = ({ kind }: BallotRule, mark: number): number =>
  kind === 'cumulative' || kind === 'scores' || kind === 'ranking' ? mark : 1
