import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { decideByRule, type DecidingMatter, type RuleSays } from '~/domain/panel'
import { mean } from '~/domain/panel/mean'
import { pence } from '~/domain/pence'
import type { CountingRule } from '~/domain/round'
import { instant } from '~/domain/time'
import { countRound } from '~/domain/voting/round-count'
import { translator, type Language } from '~/ui/messages'
import { reasonOfRule } from '~/ui/panel/reason-told'
import { reasonInWords, scoredBy } from '~/ui/voting/reason'

/** Ideas in hundreds of pounds, so that sums are read back from words easily; ballots name them by their places. */
const rounds = fc.record({
  costs: fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 2, maxLength: 7 }),
  ballots: fc.array(fc.uniqueArray(fc.nat(6), { maxLength: 4 }), { minLength: 1, maxLength: 14 }),
  pot: fc.integer({ min: 1, max: 18 }),
  counting: fc.constantFrom<CountingRule>('greedy', 'equal-shares', 'phragmen'),
  fewestVotes: fc.nat(3),
})
type Round = typeof rounds extends fc.Arbitrary<infer One> ? One : never

const hundreds = (value: number) => pence(value * 100_00)
const reference = (place: number) => `0${place + 1}`

/** The round counted, and what its rule then says: by the count alone, or by a rule of its own beside it. */
function decided({ costs, ballots, pot, counting, fewestVotes }: Round, rule: DecidingMatter['rule'], marks: number[]) {
  const { deciding } = countRound(
    ballots.map((places) => ({ choices: { named: places.filter((at) => at < costs.length).map(reference) } })),
    {
      ...{ potPence: hundreds(pot), counting, fewestVotes, mostChoices: 9 },
      candidates: costs.map((cost, place) => {
        const of = reference(place)
        return { reference: of, title: of, costPence: hundreds(cost), withdrawn: false }
      }),
    },
    () => 0,
  )
  const list = decideByRule({
    rule: rule ?? { kind: 'vote' },
    ...(rule === null && { asCounted: true }),
    ...{ fewestVotes, potPence: hundreds(pot), panelSaid: [], lots: costs.map((_, place) => reference(place)) },
    ideas: costs.map((cost, place) => ({
      ...{ proposalId: reference(place), askedPence: hundreds(cost), smallestPence: null, groupId: null },
    })),
    scored: costs.map((_, place) => ({
      ...{ proposalId: reference(place), weighted: mean(marks[place] ?? 0, 1), enough: true },
    })),
    count: {
      ...{ order: deciding.order, votes: deciding.votes, voters: ballots.length, onRoll: 20 },
      onBallot: costs.map((_, place) => reference(place)),
    },
  }).list
  return { deciding, list }
}

function toldOf(said: RuleSays, deciding: ReturnType<typeof decided>['deciding'], language: Language = 'en') {
  const words = translator(language, { now: instant(0) })
  const reason = deciding.reasons.find(({ id }) => id === said.proposalId)
  const lots = said.lots && { lot: said.lots.lot, other: said.lots.against, againstLot: said.lots.againstLot }
  const inWords = { currency: 'GBP', unit: 100, scored: scoredBy(deciding), titleOf: (id: string) => id }
  return reasonOfRule(words, {
    ...{ why: said.why, group: null, reservePlace: said.reservePlace, lots },
    counted: reason ? reasonInWords(words, inWords)(reason) : null,
  })
}

const pounds = (words: string, pattern: RegExp) =>
  pattern
    .exec(words)
    ?.slice(1)
    .map((amount) => Number(amount.replaceAll(',', '')) / 100)

describe('the reason that somebody is told', () => {
  it('never says that others had more support where one with fewer votes is funded', () => {
    fc.assert(
      fc.property(rounds, (round) => {
        const { deciding, list } = decided(round, null, [])
        for (const said of list.filter(({ outcome }) => outcome === 'not-funded')) {
          const own = deciding.votes[said.proposalId] ?? 0
          const least = Math.min(...deciding.order.map((id) => deciding.votes[id] ?? 0))
          const told = toldOf(said, deciding)
          expect(told).not.toBe('')
          if (least < own) expect(told).not.toMatch(/more support|more votes|higher|better/i)
        }
      }),
      { numRuns: 300 },
    )
  })

  it('has figures that are so: the votes it got, and what was left when its turn came', () => {
    let looked = 0
    fc.assert(
      fc.property(rounds, (round) => {
        const { deciding, list } = decided({ ...round, counting: 'greedy' }, null, [])
        const cost = (id: string) => round.costs[Number(id) - 1] ?? 0
        const votes = (id: string) => deciding.votes[id] ?? 0
        for (const { proposalId, ...said } of list.filter(({ outcome }) => outcome === 'not-funded')) {
          const told = toldOf({ proposalId, ...said }, deciding)
          const named = round.ballots.filter((places) => places.map(reference).includes(proposalId)).length
          const [got] = /got (\d+)|had (\d+) vote/.exec(told)?.slice(1).filter(Boolean) ?? []
          if (got !== undefined) expect(Number(got)).toBe(named)
          const [left, short] = pounds(told, /£([\d,]+) was left when its turn came. It was short by £([\d,]+)/) ?? []
          if (left === undefined || short === undefined) continue
          looked += 1
          expect(left + short).toBe(cost(proposalId))
          const spent = (before: (id: string) => boolean) =>
            deciding.order.filter(before).reduce((total, id) => total + cost(id), 0)
          expect(left).toBeLessThanOrEqual(round.pot - spent((id) => votes(id) > votes(proposalId)))
          expect(left).toBeGreaterThanOrEqual(round.pot - spent((id) => votes(id) >= votes(proposalId)))
        }
      }),
      { numRuns: 300 },
    )
    expect(looked).toBeGreaterThan(50)
  })

  it('is the chosen rule’s own, and gives away no mean of the panel’s', () => {
    const marks = fc.array(fc.integer({ min: 0, max: 5 }), { minLength: 7, maxLength: 7 })
    const by = fc.constantFrom<NonNullable<DecidingMatter['rule']>>(
      { kind: 'scores' },
      { kind: 'scores', fewestTenths: 25, reserve: 1 },
      { kind: 'vote' },
    )
    fc.assert(
      fc.property(rounds, by, marks, (round, rule, given) => {
        const { deciding, list } = decided(round, rule, given)
        for (const said of list.filter(({ outcome }) => outcome !== 'funded')) {
          const told = toldOf(said, deciding)
          expect(told).not.toBe('')
          expect(told).not.toMatch(/more support|more votes|round’s rule did not/i)
          if (said.why.kind === 'no-money-left') expect(said.why.leftPence + said.why.shortPence).toBe(said.askedPence)
          if (said.why.kind === 'below-score') expect(told).toContain('2.5 of 5')
          if (said.why.kind === 'below-score') expect(told).not.toContain(`got ${said.why.score}`)
          expect(toldOf(said, deciding, 'cy')).not.toBe('')
        }
      }),
      { numRuns: 200 },
    )
  })

  it('is left to the meeting where the rule has none', () => {
    const words = translator('en', { now: instant(0) })
    const bare = { group: null, reservePlace: null, lots: null, counted: null }
    expect(reasonOfRule(words, { ...bare, why: { kind: 'for-the-meeting' } })).toBe('')
    expect(reasonOfRule(words, { ...bare, why: { kind: 'turnout-short', voters: 2, needed: 9 } })).toBe('')
  })
})
