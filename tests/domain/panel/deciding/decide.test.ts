import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  decideByRule,
  fellBack,
  mean,
  shortlisted,
  tryRule,
  type DecidingMatter,
  type RuleSays,
  type VotesCounted,
} from '~/domain/panel'
import { nothing, pence } from '~/domain/pence'
import type { DecidingRule, RoundRules } from '~/domain/round'

interface Made {
  readonly id: string
  readonly asks: number
  readonly smallest?: number
  readonly group?: string
  /** Points out of 5, in halves: 7 is 3.5. */
  readonly halves?: number
  readonly votes?: number
  readonly panel?: readonly [yes: number, no: number]
}

type Whole = DecidingMatter & { readonly rule: DecidingRule; readonly count: VotesCounted }

/** Ideas with costs in pounds, the vote counted by most votes. */
function matterOf(
  rule: DecidingRule,
  pot: number,
  ideas: readonly Made[],
  rest: Pick<Partial<DecidingMatter>, 'fewestVotes' | 'lots'> = {},
): Whole {
  const votes = Object.fromEntries(ideas.map(({ id, votes = 0 }) => [id, votes]))
  let left = pot
  const order = [...ideas]
    .sort(
      (one, other) => (other.votes ?? 0) - (one.votes ?? 0) || one.asks - other.asks || (one.id < other.id ? -1 : 1),
    )
    .filter(({ asks }) => asks > 0 && asks <= left && (left -= asks) >= 0)
  return {
    rule,
    fewestVotes: 0,
    potPence: pence(pot * 100),
    ideas: ideas.map(({ id, asks, smallest, group }) => ({
      proposalId: id,
      askedPence: pence(asks * 100),
      smallestPence: smallest === undefined ? null : pence(smallest * 100),
      groupId: group ?? null,
    })),
    scored: ideas.map(({ id, halves }) => ({
      proposalId: id,
      weighted: halves === undefined ? null : mean(halves, 2),
      enough: halves !== undefined,
    })),
    panelSaid: ideas.flatMap(({ id, panel }) =>
      panel ? [{ proposalId: id, yes: panel[0], no: panel[1], abstain: 0, carried: panel[0] > panel[1] }] : [],
    ),
    count: { order: order.map(({ id }) => id), votes, voters: 100, onRoll: 400, onBallot: ideas.map(({ id }) => id) },
    lots: [],
    ...rest,
  }
}

const said = (matter: DecidingMatter): Record<string, RuleSays> =>
  Object.fromEntries(decideByRule(matter).list.map((one) => [one.proposalId, one]))
const outcomes = (matter: DecidingMatter) =>
  Object.fromEntries(decideByRule(matter).list.map(({ proposalId, outcome }) => [proposalId, outcome]))

describe('the rule that makes a list of scores and votes', () => {
  const three: Made[] = [
    { id: 'bench', asks: 400, halves: 10, votes: 10 },
    { id: 'choir', asks: 500, halves: 4, votes: 60 },
    { id: 'oven', asks: 300, halves: 6, votes: 30 },
  ]

  it('funds by the panel’s scores from the best down, and passes over what does not fit', () => {
    const says = said(matterOf({ kind: 'scores' }, 700, three))
    expect(says['bench']).toMatchObject({ outcome: 'funded', why: { kind: 'funded', place: 1, leftPence: 300_00 } })
    expect(says['oven']).toMatchObject({ outcome: 'funded', why: { kind: 'funded', place: 2, leftPence: 0 } })
    expect(says['choir']).toMatchObject({ outcome: 'not-funded', why: { kind: 'no-money-left', shortPence: 500_00 } })
  })

  it('funds by the vote alone just what its count funds', () => {
    const matter = matterOf({ kind: 'vote' }, 800, three)
    expect(matter.count.order).toEqual(['choir', 'oven'])
    expect(outcomes(matter)).toEqual({ choir: 'funded', oven: 'funded', bench: 'not-funded' })
  })

  it('weighs 40 to 60 exactly, each as a share of the most it could be', () => {
    const list = decideByRule(matterOf({ kind: 'weights', panelPercent: 40, scale: 'possible' }, 900, three)).list
    // 40 × 5.0/5 + 60 × 10/100; 40 × 2.0/5 + 60 × 60/100; 40 × 3.0/5 + 60 × 30/100
    expect(list.map(({ proposalId, backing }) => [proposalId, backing.sum])).toEqual([
      ['choir', 52],
      ['bench', 46],
      ['oven', 42],
    ])
    expect(list.map(({ outcome }) => outcome)).toEqual(['funded', 'funded', 'not-funded'])
  })

  it('weighs each as a share of the best, or by the place it stands at, where the round says so', () => {
    const sums = (scale: 'best' | 'place') =>
      Object.fromEntries(
        decideByRule(matterOf({ kind: 'weights', panelPercent: 40, scale }, 900, three)).list.map((one) => [
          one.proposalId,
          one.backing.sum,
        ]),
      )
    expect(sums('best')).toEqual({ bench: 50, choir: 76, oven: 54 })
    expect(sums('place')).toEqual({ bench: 40, choir: 60, oven: 50 })
  })

  it('needs the panel’s yes as well where scores go before the panel’s vote', () => {
    const [bench, choir, oven] = three as [Made, Made, Made]
    const says = said(
      matterOf({ kind: 'scores-then-panel' }, 2_000, [{ ...bench, panel: [2, 3] }, { ...oven, panel: [3, 1] }, choir]),
    )
    expect(says['bench']).toMatchObject({ outcome: 'not-funded', why: { kind: 'panel-said-no', yes: 2, no: 3 } })
    expect(says['oven']?.outcome).toBe('funded')
    expect(says['choir']?.why).toEqual({ kind: 'panel-to-vote' })
  })

  it('lets the panel check what the vote put first: by its lowest score, or by its yes', () => {
    const byScore = said(matterOf({ kind: 'vote-checked', panelCheck: 'score', fewestTenths: 25 }, 800, three))
    expect(byScore['choir']).toMatchObject({
      outcome: 'not-funded',
      why: { kind: 'below-score', score: 2, fewest: 2.5 },
    })
    expect(byScore['oven']?.outcome).toBe('funded')
    expect(byScore['bench']?.outcome).toBe('funded')
  })

  it('takes exactly the lowest score for enough', () => {
    expect(said(matterOf({ kind: 'scores', fewestTenths: 30 }, 2_000, three))['oven']?.outcome).toBe('funded')
  })

  it('leaves alone what was not on the shortlist', () => {
    const matter = matterOf({ kind: 'shortlist', shortlist: 2 }, 2_000, three)
    const says = said({ ...matter, count: { ...matter.count, onBallot: ['bench', 'oven'] } })
    expect(says['choir']?.why).toEqual({ kind: 'not-on-shortlist' })
  })

  it('says which bar an idea fell under: too few scores, too few votes, no sum', () => {
    const says = said(
      matterOf(
        { kind: 'weights', panelPercent: 50 },
        2_000,
        [
          { id: 'unread', asks: 100, votes: 50 },
          { id: 'quiet', asks: 100, halves: 10, votes: 2 },
          { id: 'sumless', asks: 0, halves: 10, votes: 50 },
        ],
        { fewestVotes: 3 },
      ),
    )
    expect(says['unread']?.why).toEqual({ kind: 'too-few-scores' })
    expect(says['quiet']?.why).toEqual({ kind: 'too-few-votes', votes: 2, fewest: 3 })
    expect(says['sumless']?.why).toEqual({ kind: 'names-no-sum' })
  })

  it('goes by the scores where too few voted, and leaves it to the meeting where there are none', () => {
    const rule: DecidingRule = { kind: 'weights', panelPercent: 10, turnout: { of: 'roll', least: 26 } }
    const short = decideByRule(matterOf(rule, 700, three))
    expect(short).toMatchObject({ basis: 'scores', shortOf: { voters: 100, needed: 104 } })
    expect(short.list.map(({ proposalId }) => proposalId)).toEqual(['bench', 'oven', 'choir'])
    const unscored = three.map(({ id, asks, votes }) => ({ id, asks, votes }))
    const none = decideByRule(matterOf({ kind: 'vote', turnout: { of: 'voters', least: 101 } }, 700, unscored))
    expect(none.basis).toBe('meeting')
    expect(none.list.map(({ why }) => why.kind)).toEqual(['turnout-short', 'turnout-short', 'turnout-short'])
    expect(decideByRule(matterOf({ ...rule, turnout: { of: 'roll', least: 25 } }, 700, three)).basis).toBe('weights')
  })

  it('gives what is left as a part, when that is at least what would still be of use', () => {
    const [bench, choir, oven] = three as [Made, Made, Made]
    const rule: DecidingRule = { kind: 'scores', partFunding: true }
    const says = said(matterOf(rule, 600, [bench, { ...oven, smallest: 201 }, { ...choir, smallest: 200 }]))
    expect(says['oven']?.why).toEqual({ kind: 'no-money-left', leftPence: 200_00, shortPence: 100_00 })
    expect(says['choir']).toMatchObject({
      outcome: 'part-funded',
      amountPence: 200_00,
      why: { kind: 'part-funded', smallestPence: 200_00, shortPence: 300_00 },
    })
    expect(said(matterOf(rule, 600, three))['oven']?.outcome).toBe('not-funded')
  })

  it('holds each neighbourhood to its most, though there is money left', () => {
    const says = said(
      matterOf({ kind: 'scores', share: { by: 'neighbourhood', kind: 'at-most', percent: 50 } }, 1_000, [
        { id: 'a', asks: 400, halves: 10, group: 'north' },
        { id: 'b', asks: 200, halves: 9, group: 'north' },
        { id: 'c', asks: 300, halves: 2, group: 'south' },
        { id: 'd', asks: 300, halves: 1 },
      ]),
    )
    expect(says['b']?.why).toEqual({ kind: 'share-spent', groupId: 'north', leftPence: 100_00, shortPence: 100_00 })
    expect(says['c']?.outcome).toBe('funded')
    expect(says['d']?.outcome).toBe('funded')
  })

  it('funds first from what is set aside for each neighbourhood, then from what is left', () => {
    const says = said(
      matterOf({ kind: 'scores', share: { by: 'neighbourhood', kind: 'set-aside', percent: 30 } }, 1_000, [
        { id: 'a', asks: 300, halves: 10, group: 'north' },
        { id: 'b', asks: 500, halves: 9, group: 'north' },
        { id: 'c', asks: 300, halves: 2, group: 'south' },
        { id: 'd', asks: 400, halves: 1, group: 'north' },
      ]),
    )
    expect(says['a']?.why.kind).toBe('funded-from-share')
    expect(says['c']?.why.kind).toBe('funded-from-share')
    expect(says['b']?.why).toMatchObject({ kind: 'no-money-left', leftPence: 400_00, shortPence: 100_00 })
    expect(says['d']?.outcome).toBe('funded')
  })

  it('settles a tie at the line by the lots that were drawn, and says which lot stood against which', () => {
    const level: Made[] = [
      { id: 'first', asks: 600, halves: 10 },
      { id: 'ann', asks: 400, halves: 8 },
      { id: 'bob', asks: 400, halves: 8 },
    ]
    const says = said(matterOf({ kind: 'scores', reserve: 1 }, 1_000, level, { lots: ['first', 'bob', 'ann'] }))
    expect(says['bob']).toMatchObject({ outcome: 'funded', lots: { lot: 2, against: 'ann', againstLot: 3 } })
    expect(says['ann']).toMatchObject({
      outcome: 'reserve',
      reservePlace: 1,
      lots: { lot: 3, against: 'bob', againstLot: 2 },
    })
    expect(says['first']?.lots).toBeNull()
    expect(said(matterOf({ kind: 'scores' }, 1_000, level, { lots: ['ann', 'first', 'bob'] }))['ann']?.outcome).toBe(
      'funded',
    )
  })

  it('keeps the reserve in its order and to its number, and never one that fell under a bar', () => {
    const says = said(
      matterOf({ kind: 'scores', reserve: 1, fewestTenths: 20 }, 400, [...three, { id: 'weak', asks: 100, halves: 2 }]),
    )
    expect(says['oven']).toMatchObject({ outcome: 'reserve', reservePlace: 1 })
    expect(says['choir']?.outcome).toBe('not-funded')
    expect(says['weak']?.outcome).toBe('not-funded')
  })
})

const idea = fc.record({
  asks: fc.integer({ min: 0, max: 12 }),
  smallest: fc.option(fc.integer({ min: 1, max: 12 }), { nil: undefined }),
  group: fc.option(fc.constantFrom('north', 'south', 'west'), { nil: undefined }),
  halves: fc.option(fc.integer({ min: 0, max: 10 }), { nil: undefined }),
  votes: fc.integer({ min: 0, max: 20 }),
  panel: fc.option(fc.tuple(fc.integer({ min: 0, max: 3 }), fc.integer({ min: 0, max: 3 })), { nil: undefined }),
})
const ideas = fc.array(idea, { maxLength: 9 }).map((some) =>
  some.map((one, at) => ({
    ...one,
    id: `idea-${at}`,
    smallest: one.smallest && Math.min(one.smallest, one.asks || 1),
  })),
)
const share = fc.record({
  by: fc.constant('neighbourhood' as const),
  kind: fc.constantFrom('at-most' as const, 'set-aside' as const),
  percent: fc.integer({ min: 1, max: 100 }),
})
const extras = {
  fewestTenths: fc.option(fc.integer({ min: 1, max: 50 }), { nil: undefined }),
  share: fc.option(share, { nil: undefined }),
  partFunding: fc.boolean(),
  reserve: fc.integer({ min: 0, max: 3 }),
}
const anyRule: fc.Arbitrary<DecidingRule> = fc.record({
  kind: fc.constantFrom('scores', 'scores-then-panel', 'vote', 'shortlist', 'vote-checked', 'weights'),
  panelCheck: fc.constantFrom('score' as const, 'yes' as const),
  panelPercent: fc.integer({ min: 1, max: 99 }),
  scale: fc.constantFrom('possible' as const, 'best' as const, 'place' as const),
  turnout: fc.option(
    fc.record({ of: fc.constantFrom('voters' as const, 'roll' as const), least: fc.integer({ min: 1, max: 100 }) }),
    {
      nil: undefined,
    },
  ),
  ...extras,
})
const pot = fc.integer({ min: 0, max: 40 })
const lots = (count: number) =>
  fc.shuffledSubarray(
    Array.from({ length: count }, (_, at) => `idea-${at}`),
    { minLength: count },
  )
const matters = fc
  .record({ rule: anyRule, pot, ideas, fewestVotes: fc.integer({ min: 0, max: 10 }) })
  .chain(({ rule, pot, ideas, fewestVotes }) =>
    lots(ideas.length).map((drawn) => matterOf(rule, pot, ideas, { fewestVotes, lots: drawn })),
  )

describe('a shortlist with a lowest score', () => {
  const rule: DecidingRule = { kind: 'shortlist', shortlist: 2, fewestTenths: 30 }
  const ideas: Made[] = [
    { id: 'bench', asks: 100, halves: 10, votes: 5 },
    { id: 'choir', asks: 100, halves: 2, votes: 90 },
    { id: 'oven', asks: 100, halves: 0, votes: 0 },
  ]
  const { scored } = matterOf(rule, 1_000, ideas)

  it('has nothing on it that could not be funded whatever the vote', () => {
    expect(shortlisted(scored, rule, [])).toEqual(['bench'])
    expect(shortlisted(scored, { kind: 'shortlist', shortlist: 2 }, []), 'without the bar').toEqual(['bench', 'choir'])
  })

  it('takes who has exactly the lowest score, and settles the last place by the lots as ever', () => {
    const level = matterOf(rule, 1_000, [
      { id: 'bench', asks: 100, halves: 10 },
      { id: 'choir', asks: 100, halves: 6 },
      { id: 'oven', asks: 100, halves: 6 },
    ]).scored
    expect(shortlisted(level, rule, ['oven', 'choir'])).toEqual(['bench', 'oven'])
    expect(shortlisted(level, rule, ['choir', 'oven'])).toEqual(['bench', 'choir'])
  })

  it('holds the bar against what members gave, though the normalised mean puts them in order', () => {
    const evened = scored.map((one) => ({ ...one, normalised: mean(one.proposalId === 'choir' ? 50 : 30, 10) }))
    expect(shortlisted(evened, { ...rule, scoresBy: 'normalised' }, [])).toEqual(['bench'])
  })

  it('tells an idea below it that its score was too low', () => {
    const matter = matterOf(rule, 1_000, ideas)
    const says = said({ ...matter, count: { ...matter.count, onBallot: shortlisted(scored, rule, []) } })
    expect(says['bench']?.outcome).toBe('funded')
    expect(says['choir']?.why).toEqual({ kind: 'below-score', score: 1, fewest: 3 })
  })

  it('is tried in the same way on the page of the rule', () => {
    const figures = ideas.map(({ id, halves = 0, votes = 0 }) => ({
      ...{ name: id, askedPence: pence(100_00), smallestPence: null, scoreTenths: halves * 5, votes },
      ...{ group: null, panelYes: true },
    }))
    const steps = { score: true, vote: true } as RoundRules['steps']
    const { list } = tryRule(
      { deciding: rule, steps, fewestVotes: 0 },
      { potPence: pence(1_000_00), voters: 100, onRoll: 100, ideas: figures },
    )
    expect(list.find(({ proposalId }) => proposalId === '1')?.outcome).toBe('funded')
    expect(list.find(({ proposalId }) => proposalId === '2')?.why).toMatchObject({ kind: 'below-score' })
  })
})

describe('whatever the rule, the scores and the votes, it always', () => {
  it('stays within the pot, gives nobody more than was asked, and says something of every idea once', () => {
    fc.assert(
      fc.property(matters, (matter) => {
        const { list } = decideByRule(matter)
        expect(list.reduce((total, one) => total + one.amountPence, 0)).toBeLessThanOrEqual(matter.potPence)
        expect(list.map(({ proposalId }) => proposalId).sort()).toEqual(
          matter.ideas.map((one) => one.proposalId).sort(),
        )
        for (const { outcome, amountPence, askedPence, proposalId } of list) {
          const { smallestPence } = matter.ideas.find((one) => one.proposalId === proposalId) ?? {}
          if (outcome === 'funded') expect(amountPence).toBe(askedPence)
          else if (outcome === 'part-funded') {
            expect(amountPence).toBeLessThan(askedPence)
            expect(amountPence).toBeGreaterThanOrEqual(smallestPence ?? Infinity)
          } else expect(amountPence).toBe(nothing)
        }
      }),
    )
  })

  it('says the same in whatever order it is told of ideas, scores, voices and ballots', () => {
    fc.assert(
      fc.property(matters, fc.infiniteStream(fc.nat()), (matter, dice) => {
        const mixed = <Item>(items: readonly Item[]) =>
          items
            .map((item) => ({ item, at: Number(dice.next().value) }))
            .sort((one, other) => one.at - other.at)
            .map(({ item }) => item)
        const again = {
          ...matter,
          ideas: mixed(matter.ideas),
          scored: mixed(matter.scored),
          panelSaid: mixed(matter.panelSaid),
          count: { ...matter.count, onBallot: mixed(matter.count.onBallot) },
        }
        expect(decideByRule(again)).toEqual(decideByRule(matter))
      }),
    )
  })

  it('gives no neighbourhood more than its most', () => {
    fc.assert(
      fc.property(matters, (matter) => {
        const { share } = matter.rule
        if (share?.kind !== 'at-most') return
        const { list } = decideByRule(matter)
        for (const group of ['north', 'south', 'west']) {
          const own = matter.ideas.filter((one) => one.groupId === group).map((one) => one.proposalId)
          const got = list.filter((one) => own.includes(one.proposalId)).reduce((sum, one) => sum + one.amountPence, 0)
          expect(got * 100).toBeLessThanOrEqual(matter.potPence * share.percent)
        }
      }),
    )
  })

  it('leaves no idea without money that would have fitted in what a neighbourhood has set aside', () => {
    fc.assert(
      fc.property(matters, (matter) => {
        if (matter.rule.share?.kind !== 'set-aside') return
        const { list } = decideByRule(matter)
        const groups = new Set(matter.ideas.flatMap(({ groupId }) => groupId ?? [])).size
        const aside = Math.min(
          Math.floor((matter.potPence * matter.rule.share.percent) / 100),
          Math.floor(matter.potPence / Math.max(groups, 1)),
        )
        for (const group of new Set(matter.ideas.map(({ groupId }) => groupId))) {
          if (group === null) continue
          const own = new Set(matter.ideas.filter((one) => one.groupId === group).map((one) => one.proposalId))
          const free = list.filter((one) => own.has(one.proposalId) && moneyReasons.includes(one.why.kind))
          const got = list.filter((one) => own.has(one.proposalId)).reduce((sum, one) => sum + one.amountPence, 0)
          for (const one of free) if (one.outcome !== 'funded') expect(got + one.askedPence).toBeGreaterThan(aside)
        }
      }),
    )
  })
})
const moneyReasons = ['no-money-left', 'share-spent', 'part-funded', 'funded', 'funded-from-share']

/** Kinds in which what an idea gets never stands in its own way: the others keep their order among themselves. */
const monotone: fc.Arbitrary<DecidingRule> = fc.record({
  kind: fc.constantFrom('scores', 'scores-then-panel', 'weights'),
  panelPercent: fc.integer({ min: 1, max: 99 }),
  scale: fc.constant('possible' as const),
  ...extras,
})

describe('more backing never costs an idea its money', () => {
  const raised = fc
    .record({
      rule: monotone,
      pot,
      ideas: ideas.filter((some) => some.length > 0),
      fewestVotes: fc.integer({ min: 0, max: 10 }),
    })
    .chain((made) =>
      fc.record({
        made: fc.constant(made),
        lots: lots(made.ideas.length),
        at: fc.nat({ max: made.ideas.length - 1 }),
        score: fc.nat({ max: 6 }),
        votes: fc.nat({ max: 20 }),
      }),
    )

  it('by scores, by scores and the panel’s vote, and by weights of what was possible', () => {
    fc.assert(
      fc.property(raised, ({ made, lots, at, score, votes }) => {
        const own = made.ideas[at]!
        if (own.halves === undefined) return
        const more = { ...own, halves: Math.min(10, own.halves + score), votes: own.votes + votes }
        const outcome = (some: readonly Made[]) =>
          said(matterOf(made.rule, made.pot, some, { lots, fewestVotes: made.fewestVotes }))
        const before = outcome(made.ideas)[own.id]!
        const after = outcome(made.ideas.map((one, place) => (place === at ? more : one)))[own.id]!
        expect(after.amountPence).toBeGreaterThanOrEqual(before.amountPence)
      }),
      { numRuns: 500 },
    )
  })
})

describe('a rule that takes out hard and soft marking', () => {
  const given: Made[] = [
    { id: 'bench', asks: 400, halves: 8, votes: 10 },
    { id: 'choir', asks: 400, halves: 6, votes: 60 },
    { id: 'oven', asks: 400, halves: 4, votes: 30 },
  ]
  /** In hundredths of a point; none for an idea that is left out. */
  const evened = (rule: DecidingRule, hundredths: Readonly<Record<string, number>>, pot = 400) => {
    const matter = matterOf({ ...rule, scoresBy: 'normalised' }, pot, given)
    return {
      ...matter,
      scored: matter.scored.map((one) => {
        const own = hundredths[one.proposalId]
        return own === undefined ? one : { ...one, normalised: mean(own, 100) }
      }),
    }
  }
  const funded = (matter: DecidingMatter) =>
    decideByRule(matter)
      .list.filter(({ outcome }) => outcome === 'funded')
      .map(({ proposalId }) => proposalId)
  const other = { bench: 280, choir: 420, oven: 260 }

  it('puts ideas in order by that mean, and shows both', () => {
    const matter = evened({ kind: 'scores' }, other)
    expect(funded(matter)).toEqual(['choir'])
    expect(said(matter)['choir']?.backing).toMatchObject({ score: 3, normalised: 4.2 })
    expect(fellBack(matter.rule, decideByRule(matter))).toBe(false)
    expect(funded({ ...matter, rule: { kind: 'scores' } })).toEqual(['bench'])
  })

  it('goes by the weighted mean for all where one of them has no other, and says so', () => {
    const matter = evened({ kind: 'scores' }, { bench: 280, choir: 420 })
    expect(funded(matter)).toEqual(['bench'])
    expect(fellBack(matter.rule, decideByRule(matter))).toBe(true)
    expect(decideByRule(matter).list.some(({ backing }) => 'normalised' in backing)).toBe(false)
  })

  it('holds the lowest score against what members gave', () => {
    const matter = evened({ kind: 'scores', fewestTenths: 35 }, other, 800)
    expect(funded(matter)).toEqual(['bench'])
    expect(said(matter)['choir']?.why).toEqual({ kind: 'below-score', score: 3, fewest: 3.5 })
  })

  it('makes the shortlist by it, and leaves a vote alone', () => {
    const { scored } = evened({ kind: 'shortlist', shortlist: 1 }, other)
    expect(shortlisted(scored, { kind: 'shortlist', shortlist: 1, scoresBy: 'normalised' }, [])).toEqual(['choir'])
    expect(shortlisted(scored, { kind: 'shortlist', shortlist: 1 }, [])).toEqual(['bench'])
    const vote = evened({ kind: 'vote' }, other)
    expect(decideByRule(vote)).toEqual(decideByRule({ ...vote, rule: { kind: 'vote' } }))
    expect(fellBack(vote.rule, decideByRule(vote))).toBe(false)
  })

  it('weighs a mean that lies outside of what could be given as the nearest that could', () => {
    const sums = (hundredths: Record<string, number>) => {
      const says = said(evened({ kind: 'weights', panelPercent: 50 }, hundredths))
      return ['bench', 'choir', 'oven'].map((id) => says[id]?.backing.sum)
    }
    expect(sums({ bench: -40, choir: 530, oven: 250 })).toEqual([5, 80, 40])
  })

  it('never gives out more than the pot, and funds no other for a higher mean of one, whatever the means', () => {
    const hundredths = fc.integer({ min: -200, max: 700 })
    fc.assert(
      fc.property(
        fc.record({ bench: hundredths, choir: hundredths, oven: hundredths }),
        fc.constantFrom('bench', 'choir', 'oven'),
        fc.integer({ min: 1, max: 300 }),
        fc.integer({ min: 0, max: 1_300 }),
        (means, id, more, pot) => {
          const before = evened({ kind: 'scores' }, means, pot)
          const after = evened({ kind: 'scores' }, { ...means, [id]: means[id] + more }, pot)
          expect(decideByRule(before).list.reduce((sum, one) => sum + one.amountPence, 0)).toBeLessThanOrEqual(
            pot * 100,
          )
          if (funded(before).includes(id)) expect(funded(after)).toContain(id)
        },
      ),
    )
  })

  it('can be tried with made-up figures, and without them shows what happens then', () => {
    const idea = (name: string, scoreTenths: number, normalisedTenths: number | null) => ({
      ...{ name, askedPence: pence(400_00), smallestPence: null, scoreTenths, normalisedTenths },
      ...{ votes: 0, group: null, panelYes: true },
    })
    const rules = {
      deciding: { kind: 'scores', scoresBy: 'normalised' } as const,
      ...{ steps: { check: true, score: true, vote: false }, fewestVotes: 0 },
    }
    const tried = (ideas: ReturnType<typeof idea>[]) =>
      tryRule(rules, { potPence: pence(400_00), voters: 0, onRoll: 0, ideas })
    expect(tried([idea('bench', 40, 28), idea('choir', 30, 42)]).list[0]?.proposalId).toBe('2')
    const without = tried([idea('bench', 40, null), idea('choir', 30, null)])
    expect(without.list[0]?.proposalId).toBe('1')
    expect(fellBack(rules.deciding, without)).toBe(true)
  })
})
