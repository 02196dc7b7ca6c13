import { asc, eq } from 'drizzle-orm'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { revisePlan } from '~/commands/round/revise-plan.server'
import { castBallot } from '~/commands/voting/cast-ballot.server'
import { declareInterest } from '~/commands/panel/declare-interest.server'
import { countingFor, type BallotRule, type RoundRules } from '~/domain/round'
import { readPb } from '~/domain/voting'
import type { Choices } from '~/domain/voting/choices'
import { recount } from '~/domain/voting/recount'
import { moveRoundsOn } from '~/jobs/move-rounds-on.server'
import { sha256 } from '~/platform/secrets.server'
import { piecesOf, publishedFile } from '~/queries/voting/published-file.server'
import { wrongWithVote } from '~/queries/voting/whole-vote.server'
import { planOf } from '~/queries/round/planning.server'
import { partnershipBySlug } from '~/records/people/actor.server'
import { addProposalEvent, proposalById } from '~/records/proposal/proposal.server'
import { roundById } from '~/records/round/course.server'
import { publishedBallot, roundEvent, tally } from '~db/schema'
import type { CastMember } from '../../cast'
import { noInterest } from '../../money-stage'
import { sparksOn } from '../../sparks'
import { day, secrets, stage, wholeDates, type Stage } from '../../stage'

const closesAt = wholeDates.votingClosesAt ?? day(30)
const references = ['SPR-01', 'SPR-02', 'SPR-03', 'SPR-04']

let here: Stage
beforeEach(async () => {
  here = await stage()
  await here.livesHere('nadia', 'len', 'joy')
  await here.holds('panel', 'rose', 'winston')
})
afterEach(() => here.close())

/** £400, £500, £600 and £700, of a pot of £1,000. */
async function votingRound(ballot: BallotRule, rules: Partial<RoundRules> = {}) {
  await here.round('spring', { events: ['published', 'checked'], rules: { counting: 'greedy', ballot, ...rules } })
  for (const [at, reference] of references.entries())
    await here.proposal('spring', reference, { cost: 400_00 + at * 100_00 })
}

const cast = (by: CastMember, chosen: Choices, at = day(22)) =>
  here.write((db) => castBallot(db, here.on(by, at), secrets, 'spring', chosen))
/** Lets voting end: what was kept is what is published. */
async function count() {
  await moveRoundsOn({ ...sparksOn(here.world), clock: { now: () => closesAt } })
  const published = await here.read((db) => db.select().from(publishedBallot).orderBy(asc(publishedBallot.number)))
  return published.map(({ choices }) => choices)
}

/** Of each kind: a rule, three ballots that keep to it, one that does not, and why not. */
const kinds: readonly {
  rule: BallotRule
  good: readonly [Choices, Choices, Choices]
  bad: Choices
  because: string
}[] = [
  {
    rule: { kind: 'approval', least: 2, most: 3 },
    good: [{ named: ['SPR-01', 'SPR-02'] }, { named: ['SPR-02', 'SPR-03'] }, { named: [] }],
    bad: { named: ['SPR-01'] },
    because: 'too-few-choices',
  },
  {
    rule: { kind: 'choose-one' },
    good: [{ named: ['SPR-04'] }, { named: ['SPR-04'] }, { named: ['SPR-01'] }],
    bad: { named: ['SPR-01', 'SPR-02'] },
    because: 'one-choice-only',
  },
  {
    rule: { kind: 'knapsack' },
    good: [{ named: ['SPR-01', 'SPR-03'] }, { named: ['SPR-02'] }, { named: ['SPR-01', 'SPR-02'] }],
    bad: { named: ['SPR-01', 'SPR-04'] },
    because: 'choices-too-dear',
  },
  {
    rule: { kind: 'cumulative', points: 10 },
    good: [
      { named: ['SPR-03', 'SPR-01'], points: [9, 1] },
      { named: ['SPR-01'], points: [3] },
      { named: ['SPR-02', 'SPR-04'], points: [5, 5] },
    ],
    bad: { named: ['SPR-01', 'SPR-02'], points: [6, 5] },
    because: 'too-many-points',
  },
  {
    rule: { kind: 'scores' },
    good: [
      { named: ['SPR-02', 'SPR-01'], points: [5, 4] },
      { named: ['SPR-03'], points: [2] },
      { named: [], points: [] },
    ],
    bad: { named: ['SPR-01'], points: [6] },
    because: 'score-unclear',
  },
  {
    rule: { kind: 'ranking', places: 3 },
    good: [{ named: ['SPR-03', 'SPR-01'] }, { named: ['SPR-04', 'SPR-03', 'SPR-02'] }, { named: ['SPR-01'] }],
    bad: { named: ['SPR-01', 'SPR-02', 'SPR-03', 'SPR-04'] },
    because: 'place-unclear',
  },
  {
    rule: { kind: 'ranking' },
    good: [{ named: references }, { named: ['SPR-04', 'SPR-03'] }, { named: ['SPR-02'] }],
    bad: { named: ['SPR-01', 'SPR-02', 'SPR-01'] },
    because: 'place-left-out',
  },
]

const nameOf = ({ rule }: { rule: BallotRule }) =>
  rule.kind === 'ranking' ? `ranking, ${rule.places ?? 'all'} places` : rule.kind

describe.each(kinds.map((one) => [nameOf(one), one] as const))('a ballot of the kind %s', (_, one) => {
  const { rule, good, bad, because } = one

  it('is kept when it keeps to the rule, and refused with the reason when it does not', async () => {
    await votingRound(rule)
    expect(await cast('nadia', good[0])).toEqual({ ok: true })
    expect(await cast('nadia', bad)).toMatchObject({ ok: false, because })
    expect(await cast('len', { named: [] }), 'a blank one').toEqual({ ok: true })
    const [first, second] = await count()
    expect(first, 'what she cast before stands').toEqual(good[0])
    expect(second?.named).toEqual([])
  })

  it.each(countingFor[rule.kind])('counts by %s, and the published file says the same', async (counting) => {
    await votingRound(rule, { counting })
    await cast('nadia', good[0])
    await cast('len', good[1])
    await cast('joy', good[2])
    const published = await count()
    expect(published.map((choices) => JSON.stringify(choices)).sort()).toEqual(
      good.map((choices) => JSON.stringify(choices)).sort(),
    )
    await here.read(async (db) => {
      const round = await roundById(db, 'spring')
      const partnership = await partnershipBySlug(db, 'netherton')
      if (!round || !partnership) throw new Error('the stage is set without a round')
      expect(await wrongWithVote(db, round)).toEqual([])
      const file = await publishedFile(db, partnership, round)
      if (!file) throw new Error('nothing was published')
      let text = ''
      for await (const piece of piecesOf(file, (query) => query(db))) text += piece
      const reading = readPb(text)
      if (!reading.ok) throw new Error(JSON.stringify(reading.faults))
      expect(reading.warnings).toEqual([])
      const [deciding] = await db.select().from(tally).where(eq(tally.deciding, true))
      const again = recount(reading, sha256)
      expect(again.departures).toEqual([])
      expect(again.record.order).toEqual(deciding?.result.order)
      expect(again.record.points).toEqual(deciding?.result.points)
      expect(again.record.votes).toEqual(deciding?.result.votes)
    })
  })

  it('stands as it is when an idea on it is taken back, which then gets nothing; anew it cannot name it', async () => {
    await votingRound(rule)
    await cast('nadia', good[0])
    const [gone = ''] = good[0].named
    await here.write(async (db) => {
      const withdrawn = await proposalById(db, `spring/${gone}`)
      if (withdrawn) await addProposalEvent(db, here.on('nadia'), withdrawn, 'withdrawn')
    })
    expect(await cast('nadia', good[0])).toMatchObject({ because: 'no-such-proposal', values: { reference: gone } })
    expect(await count()).toEqual([good[0]])
    const [deciding] = await here.read((db) => db.select().from(tally).where(eq(tally.deciding, true)))
    expect(deciding?.result.order).not.toContain(gone)
    expect(deciding?.result.reasons.find(({ id }) => id === gone)).toMatchObject({ kind: 'withdrawn' })
    expect(await here.read(async (db) => wrongWithVote(db, (await roundById(db, 'spring'))!))).toEqual([])
  })
})

describe('points', () => {
  it('of a panel member go with what she has an interest in, should that come to light; the others stay', async () => {
    await votingRound({ kind: 'cumulative', points: 10 }, { voters: 'panel' })
    await noInterest(here, 'spring', 'rose')
    await cast('rose', { named: ['SPR-02', 'SPR-01', 'SPR-03'], points: [5, 3, 2] })
    await here.write((db) =>
      declareInterest(db, here.on('rose', day(23)), 'spring', 'rose', [
        { reference: 'SPR-02', kind: 'indirect', note: 'my sister' },
      ]),
    )
    const [published] = await count()
    expect(published).toEqual({ named: ['SPR-01', 'SPR-03'], points: [3, 2] })
  })

  it('are a part of the fingerprint of what is published', async () => {
    await here.close()
    const printsOf = async (points: readonly number[]) => {
      here = await stage()
      await here.livesHere('nadia', 'len', 'rose')
      await votingRound({ kind: 'cumulative', points: 10 })
      // Of fewer than three no ballots are published, and no fingerprint.
      for (const voter of ['nadia', 'len', 'rose'] as const)
        expect(await cast(voter, { named: ['SPR-01', 'SPR-02'], points })).toMatchObject({ ok: true })
      await count()
      const [counted] = await here.read((db) => db.select().from(roundEvent).where(eq(roundEvent.kind, 'counted')))
      await here.close()
      return counted?.detail['ballotsHash']
    }
    const [one, other] = [await printsOf([6, 4]), await printsOf([7, 3])]
    here = await stage()
    expect(one).toBeDefined()
    expect(other).not.toBe(one)
  })
})

describe('the kind of ballot', () => {
  it('is fixed once a round is published, and so when voting opens', async () => {
    await here.holds('chair', 'edna')
    await votingRound({ kind: 'scores' })
    await cast('nadia', { named: ['SPR-01'], points: [5] })
    const plan = await here.read(async (db) => planOf(db, (await roundById(db, 'spring'))!))
    const other = { ...plan, rules: { ...plan.rules, ballot: { kind: 'choose-one' as const } } }
    const revised = await here.write((db) => revisePlan(db, here.on('edna', day(23)), 'spring', other))
    expect(revised).toMatchObject({ ok: false, because: 'already-published' })
    expect(await here.read(async (db) => (await roundById(db, 'spring'))?.rules.ballot)).toEqual({ kind: 'scores' })
  })

  it('has to go with the way of counting before a plan is kept', async () => {
    await here.holds('chair', 'edna')
    await here.round('spring', { events: [] })
    const plan = await here.read(async (db) => planOf(db, (await roundById(db, 'spring'))!))
    const odd = {
      ...plan,
      rules: { ...plan.rules, ballot: { kind: 'scores' as const }, counting: 'phragmen' as const },
    }
    const criteria = [{ name: 'Good', weight: 1, rubric: { 0: 'no', 3: 'some', 5: 'yes' } }]
    expect(await here.write((db) => revisePlan(db, here.on('edna'), 'spring', { ...odd, criteria }))).toMatchObject({
      because: 'plan-does-not-hold',
      values: { trouble: 'counting-not-for-ballot' },
    })
  })
})
