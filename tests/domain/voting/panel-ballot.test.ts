import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { counted, type PanelBallotTerms, type Slip } from '~/domain/panel'
import { pence } from '~/domain/pence'
import { givesPoints, type BallotRule } from '~/domain/round'
import { checkMarks, type Marks } from '~/domain/voting/ballots'
import type { Choices } from '~/domain/voting/choices'
import { marksOfVoices, mostPointsOn, ruleOnPaper, voicesOf } from '~/domain/voting/panel-ballot'
import { countBy, roundElection } from '~/domain/voting/round-count'

const ideas = ['01', '02', '03', '04', '05']
const termsOf = (rule: BallotRule): PanelBallotTerms => ({
  ...{ ballotId: 'ballot', rule, barPercent: 50, mostPoints: mostPointsOn(rule, ideas.length) },
})
const said = (choices: Choices, rule: BallotRule, votesOn = ideas) =>
  Object.fromEntries(
    [...voicesOf(choices, termsOf(rule), votesOn)].map(([reference, { says, points }]) => [reference, [says, points]]),
  )

describe('a member’s ballot, as a voice on each idea', () => {
  it('is a yes where it names an idea, a no where it names others, and an abstention where it is blank', () => {
    const rule: BallotRule = { kind: 'approval', least: 1, most: 3 }
    expect(said({ named: ['01', '04'] }, rule)).toEqual({
      '01': ['yes', 1],
      '02': ['no', 0],
      '03': ['no', 0],
      '04': ['yes', 1],
      '05': ['no', 0],
    })
    expect(said({ named: [] }, rule, ['01', '02'])).toEqual({ '01': ['abstain', 0], '02': ['abstain', 0] })
  })

  it('says nothing of an idea that is not on her paper', () => {
    expect(Object.keys(said({ named: ['01'] }, { kind: 'choose-one' }, ['01', '03']))).toEqual(['01', '03'])
  })

  it('gives points as they were given, and places the points of their places', () => {
    const cumulative: BallotRule = { kind: 'cumulative', points: 10 }
    expect(said({ named: ['02', '01'], points: [7, 3] }, cumulative, ['01', '02', '03'])).toEqual({
      '01': ['yes', 3],
      '02': ['yes', 7],
      '03': ['no', 0],
    })
    expect(said({ named: ['05', '01'] }, { kind: 'ranking', places: 3 }, ['01', '05'])).toEqual({
      '01': ['yes', 2],
      '05': ['yes', 3],
    })
    expect(said({ named: ['05'] }, { kind: 'ranking' }, ['05'])).toEqual({ '05': ['yes', 5] })
  })

  it('does not ask a member who stepped out to tick more ideas than she has', () => {
    const rule: BallotRule = { kind: 'approval', least: 3, most: 3 }
    expect(ruleOnPaper(rule, 2)).toEqual({ ...rule, least: 2 })
    expect(ruleOnPaper(rule, 5)).toEqual(rule)
    expect(ruleOnPaper({ kind: 'scores' }, 2)).toEqual({ kind: 'scores' })
  })
})

const rules: fc.Arbitrary<BallotRule> = fc.constantFrom<BallotRule>(
  { kind: 'approval', least: 1, most: 3 },
  { kind: 'approval', least: 2, most: 2 },
  { kind: 'choose-one' },
  { kind: 'knapsack' },
  { kind: 'cumulative', points: 10 },
  { kind: 'scores' },
  { kind: 'ranking', places: 3 },
  { kind: 'ranking' },
)
const costs = new Map(ideas.map((reference, at) => [reference, pence((at + 1) * 100_00)]))
const paper = { potPence: pence(600_00), costs }

/** Ballots that keep to a rule, made of any marks at all. */
const ballots = rules.chain((rule) =>
  fc
    .array(fc.array(fc.integer({ min: 0, max: 5 }), { minLength: ideas.length, maxLength: ideas.length }), {
      maxLength: 9,
    })
    .map((marked) => ({
      rule,
      ballots: marked.flatMap((own): Choices[] => {
        const marks: Marks = new Map(ideas.map((reference, at) => [reference, own[at] ?? 0]))
        const made = checkMarks(marks, rule, paper)
        return made.ok ? [made.choices] : []
      }),
    })),
)

describe('whatever the kind of ballot, the panel’s count always', () => {
  it('comes to what the count of voters’ ballots comes to', () => {
    fc.assert(
      fc.property(ballots, ({ rule, ballots }) => {
        const election = roundElection({
          ...{ potPence: paper.potPence, counting: 'greedy', fewestVotes: 0, mostChoices: 5, ballot: rule },
          candidates: ideas.map((reference) => ({
            ...{ reference, title: reference, costPence: costs.get(reference) ?? pence(0), withdrawn: false },
          })),
          ballots: ballots.filter(({ named }) => named.length > 0),
        })
        const record = countBy(election, 'greedy')
        for (const reference of ideas) {
          const slips = ballots.flatMap(
            (one): Slip | Slip[] => voicesOf(one, termsOf(rule), ideas).get(reference) ?? [],
          )
          const sums = counted(slips)
          expect(sums.yes).toBe(record.votes[reference] ?? 0)
          expect(sums.points ?? 0).toBe((givesPoints(rule) ? record.points?.[reference] : record.votes[reference]) ?? 0)
          expect(sums.points ?? 0).toBeLessThanOrEqual(slips.length * termsOf(rule).mostPoints)
        }
      }),
      { numRuns: 400 },
    )
  })

  it('gives a member back the marks she made', () => {
    fc.assert(
      fc.property(ballots, ({ rule, ballots }) => {
        for (const one of ballots) {
          const marks = marksOfVoices(voicesOf(one, termsOf(rule), ideas), termsOf(rule))
          const again = checkMarks(marks, rule, paper)
          expect(again).toMatchObject({ ok: true, choices: one })
        }
      }),
      { numRuns: 200 },
    )
  })
})
