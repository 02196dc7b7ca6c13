import { afterEach, describe, expect, it } from 'vitest'
import { adoptDecision } from '~/commands/money/adopt-decision.server'
import { allocateToRound } from '~/commands/money/allocate-to-round.server'
import { declareInterest } from '~/commands/panel/declare-interest.server'
import { decideItem, settleRest } from '~/commands/panel/draft-decision.server'
import { castPanelBallot } from '~/commands/panel/cast-panel-ballot.server'
import { closePanelBallot, closePanelVote } from '~/commands/panel/close-panel-vote.server'
import { openAllPanelVotes, openPanelVote } from '~/commands/panel/open-panel-vote.server'
import { castBallot } from '~/commands/voting/cast-ballot.server'
import type { InterestKind, Says } from '~/domain/panel'
import { pence } from '~/domain/pence'
import type { RoundRules } from '~/domain/round'
import { later, minutes } from '~/domain/time'
import { moveRoundsOn } from '~/jobs/move-rounds-on.server'
import { usualReason } from '~/http/ready-reasons.server'
import { draftDecision } from '~/queries/panel/decision.server'
import { publishedList } from '~/queries/panel/published-list.server'
import { firstDecision } from '~/records/panel/decision.server'
import { rulingsOn } from '~/records/panel/ruling.server'
import { actorIn, partnershipById } from '~/records/people/actor.server'
import { roundById } from '~/records/round/course.server'
import { award, payee } from '~db/schema'
import type { CastMember } from '../../cast'
import {
  allowed,
  meet,
  meetingDay,
  noInterest,
  officers,
  plainLetter,
  plainReason,
  setMoneyOnStage,
  tellInPerson,
} from '../../money-stage'
import { sparksOn } from '../../sparks'
import { day, secrets, stage, wholeDates, type Stage } from '../../stage'
import { handsIn } from './scored'
import { says } from './voting-stage'

let here: Stage
afterEach(() => here.close())

const scorers = ['rose', 'tom', 'amina'] as const
/** What each of three members gives an idea for `together`, which counts twice, and for `value`. */
type Marks = readonly [readonly [number, number], readonly [number, number], readonly [number, number]]

/** A round of £500 that goes by a rule of its own, up to the panel's meeting: scored and voted on as its steps say. */
async function roundBy(
  rules: Partial<RoundRules>,
  costs: readonly number[],
  { marks = {}, ballots = {} }: { marks?: Record<string, Marks>; ballots?: Partial<Record<CastMember, string[]>> },
) {
  here = await stage()
  await setMoneyOnStage(here)
  await here.livesHere('len', 'joy')
  await here.round('spring', { rules: { counting: 'greedy', ...rules }, events: ['published', 'checked'] })
  await here.criteria('spring')
  for (const [place, cost] of costs.entries()) {
    const proposalId = await here.proposal('spring', `0${place + 1}`, { cost })
    await here.write(async (db) => db.insert(payee).values({ proposalId, name: 'Netherton Hall', personId: null }))
  }
  await noInterest(here, 'spring', ...officers.panel)
  await here.write(async (db) => {
    allowed(await allocateToRound(db, here.on('rose', day(1)), 'spring', 'together', pence(500_00)))
  })
  for (const [reference, given] of Object.entries(marks)) {
    for (const [place, [together, value]] of given.entries())
      allowed(await handsIn(here, scorers[place] ?? 'rose', reference, { together, value }))
  }
  for (const [who, named] of Object.entries(ballots)) {
    allowed(await here.write((db) => castBallot(db, here.on(who as CastMember, day(22)), secrets, 'spring', { named })))
  }
  for (const at of [wholeDates.scoringClosesAt, wholeDates.votingOpensAt, wholeDates.votingClosesAt])
    if (at !== null && at !== undefined) await moveRoundsOn({ ...sparksOn(here.world), clock: { now: () => at } })
  await meet(here, 'spring', officers.panel, false)
}

/** Each item: its idea, what the rule says, what the list says, the sum, and why the rule says so. */
const list = () =>
  here.read(async (db) => {
    const decision = await firstDecision(db, 'spring')
    const [last] = await rulingsOn(db, decision?.id ?? '', 1)
    return (decision?.items ?? []).map(({ proposalId, ruleSaid, outcome, amountPence }) => [
      proposalId.slice(-2),
      ...[ruleSaid, outcome, amountPence],
      last?.list.find((one) => one.proposalId === proposalId)?.why.kind,
    ])
  })
const backing = () =>
  here.read(async (db) => {
    const [last] = await rulingsOn(db, (await firstDecision(db, 'spring'))?.id ?? '', 1)
    return Object.fromEntries((last?.list ?? []).map((one) => [one.proposalId.slice(-2), one.backing]))
  })
const rest = () => here.write((db) => settleRest(db, here.on('rose', meetingDay), 'spring', plainReason))
/** As the page settles the rest. */
const restInWords = () =>
  here.write(async (db) => {
    const [round, book] = [await roundById(db, 'spring'), await partnershipById(db, 'netherton')]
    if (!round || !book) throw new Error('no stage')
    const at = here.on('rose', later(meetingDay, minutes(5)))
    return settleRest(db, at, 'spring', await usualReason(db, book, round, meetingDay))
  })
const reasonOf = (reference: string) =>
  here.read(async (db) => {
    const decision = await firstDecision(db, 'spring')
    return decision?.items.find(({ proposalId }) => proposalId === `spring/${reference}`)?.because
  })
const decide = (reference: string, wanted: Omit<Parameters<typeof decideItem>[3], 'proposalId'>) =>
  here.write((db) =>
    decideItem(db, here.on('rose', meetingDay), 'spring', { proposalId: `spring/${reference}`, ...wanted }),
  )
const version = async () => (await here.read((db) => firstDecision(db, 'spring')))?.version ?? 0
const adopt = async (by: CastMember) => {
  const read = await version()
  return here.write((db) => adoptDecision(db, here.on(by, meetingDay), 'spring', read, plainLetter))
}
const awards = async () => {
  const found = await here.read((db) => db.select().from(award))
  return found
    .map(({ proposalId, instalments }) => [
      proposalId.slice(-2),
      instalments.reduce((sum, { amountPence }) => sum + amountPence, 0),
    ])
    .sort()
}
const draft = () =>
  here.read(async (db) => {
    const [round, actor] = [await roundById(db, 'spring'), await actorIn(db, 'netherton', 'rose', meetingDay)]
    return round && actor ? draftDecision(db, round, actor, meetingDay) : null
  })

/** The panel votes on one idea by name, each as the letters say in the order of its seats: y, n or a. */
async function panelVotes(reference: string, words: string) {
  const proposalId = `spring/${reference}`
  allowed(await here.write((db) => openPanelVote(db, here.on('rose', meetingDay), 'spring', proposalId)))
  for (const [place, letter] of [...words].entries()) {
    const word: Says = letter === 'y' ? 'yes' : letter === 'n' ? 'no' : 'abstain'
    allowed(await says(here, officers.panel[place] ?? 'rose', reference, word))
  }
  allowed(await here.write((db) => closePanelVote(db, here.on('rose', meetingDay), secrets, 'spring', proposalId)))
}
const declares = (who: CastMember, reference: string, kind: InterestKind, minute: number) =>
  here.write((db) =>
    declareInterest(db, here.on(who, later(meetingDay, minutes(minute))), 'spring', who, [
      { reference, kind, note: 'My sister is in it.' },
    ]),
  )

/** Of `roundBy`: 01 is named four times, 03 three times, 02 twice, so that £500 goes to 01 and 03. */
const ballots = { len: ['01', '02'], joy: ['01', '03'], tom: ['01'], amina: ['02', '03'], gareth: ['03', '01'] }
const checked = { kind: 'vote-checked', panelCheck: 'yes' } as const
const votesOnly = { check: true, score: false, vote: true }

describe('a rule that asks for the panel’s yes', () => {
  it('is not settled in one go before the panel has voted, nor adopted', async () => {
    await roundBy({ deciding: checked, steps: votesOnly }, [200_00, 240_00, 250_00], { ballots })
    expect(await list()).toEqual([
      ['01', 'not-funded', 'not-funded', 0, 'panel-to-vote'],
      ['03', 'not-funded', 'not-funded', 0, 'panel-to-vote'],
      ['02', 'not-funded', 'not-funded', 0, 'panel-to-vote'],
    ])
    expect(await rest()).toMatchObject({ because: 'panel-votes-first', values: { count: 3 } })
    expect((await draft())?.panelFirst, 'and the page says which').toEqual(['01', '03', '02'])
    expect(await adopt('tom')).toMatchObject({ because: 'decision-not-settled', values: { left: 3 } })

    await panelVotes('01', 'yyyyn')
    expect(await rest(), 'what the panel has voted on is settled, and the others wait').toEqual({
      ok: true,
      settled: 1,
    })
    expect((await draft())?.panelFirst).toEqual(['03', '02'])
    expect(await adopt('tom')).toMatchObject({ because: 'decision-not-settled', values: { left: 2 } })
    expect(await awards()).toEqual([])
  })

  it('lets the meeting decide without that vote where it says why in words of its own', async () => {
    await roundBy({ deciding: checked, steps: votesOnly }, [200_00, 240_00, 250_00], { ballots })
    expect(await decide('02', { outcome: 'not-funded', because: ' ' })).toMatchObject({
      because: 'outcome-needs-reason',
    })
    expect(await decide('02', { outcome: 'funded', because: '' })).toMatchObject({ because: 'departure-needs-reason' })
    expect(await decide('02', { outcome: 'not-funded', because: 'They asked us to wait a year.' })).toEqual({
      ok: true,
    })
    expect((await draft())?.panelFirst).toEqual(['01', '03'])
    expect(await rest()).toMatchObject({ because: 'panel-votes-first', values: { count: 2 } })
  })

  it('waits for another vote where the first became void', async () => {
    await roundBy({ deciding: checked, steps: votesOnly }, [200_00, 240_00], { ballots: { len: ['01'], joy: ['02'] } })
    await panelVotes('01', 'yyyyy')
    for (const who of ['tom', 'amina', 'gareth'] as const) await declares(who, '01', 'indirect', 1)
    expect(await rest(), 'neither has a vote that counts').toMatchObject({
      ...{ because: 'panel-votes-first', values: { count: 2 } },
    })
  })
})

describe('a conflict that comes to light after the panel’s vote', () => {
  it('draws the list anew where the round does not score, and nobody comes back into the vote', async () => {
    await roundBy({ deciding: checked, steps: votesOnly }, [200_00, 240_00, 250_00], { ballots })
    await panelVotes('01', 'yyynn')
    await panelVotes('02', 'yyyyy')
    await panelVotes('03', 'yyyyy')
    expect(await list()).toEqual([
      ['01', 'funded', 'funded', 200_00, 'funded'],
      ['03', 'funded', 'funded', 250_00, 'funded'],
      ['02', 'not-funded', 'not-funded', 0, 'no-money-left'],
    ])
    const before = await version()
    allowed(await declares('tom', '01', 'indirect', 1))
    // Two yeses and two noes are a tie, which is not carried: £250 of £500 is free for 02, which asks for £240.
    const without = [
      ['03', 'funded', 'funded', 250_00, 'funded'],
      ['02', 'funded', 'funded', 240_00, 'funded'],
      ['01', 'not-funded', 'not-funded', 0, 'panel-said-no'],
    ]
    expect(await list()).toEqual(without)
    expect(await version()).toBe(before + 1)

    allowed(await declares('tom', '01', 'none', 2))
    expect(await list(), 'what was seen is not chosen anew').toEqual(without)
    expect(await rest()).toEqual({ ok: true, settled: 3 })
    expect([await adopt('amina'), await adopt('gareth')]).toMatchObject([{ adopted: false }, { adopted: true }])
    expect(await awards()).toEqual([
      ['02', 240_00],
      ['03', 250_00],
    ])
  })

  it('after the meeting has settled what the vote lost: it is gone through again, and never told the old reason', async () => {
    await roundBy({ deciding: checked, steps: votesOnly }, [200_00, 240_00, 250_00], { ballots })
    await panelVotes('01', 'yynnn')
    await panelVotes('02', 'nnnnn')
    await panelVotes('03', 'yyyyy')
    expect(await restInWords()).toEqual({ ok: true, settled: 3 })
    expect(await reasonOf('01')).toBe('The panel voted on it, and did not say yes.')
    // Two of the three noes were not theirs to say.
    allowed(await declares('gareth', '01', 'indirect', 1))
    expect(await reasonOf('01'), 'a tie is no yes').toBe('The panel voted on it, and did not say yes.')
    allowed(await declares('sheila', '01', 'indirect', 2))
    expect((await list()).find(([of]) => of === '01')).toEqual(['01', 'funded', 'not-funded', 0, 'funded'])
    expect(await reasonOf('01')).toBe('')
    await restInWords()
    expect(await reasonOf('01'), 'nor is it settled with the rest').toBe('')
    expect(await adopt('tom')).toMatchObject({ because: 'rule-says-otherwise-since', values: { count: 1 } })
    allowed(await decide('01', { outcome: 'funded', because: '' }))
    expect([await adopt('tom'), await adopt('amina')]).toMatchObject([{ adopted: false }, { adopted: true }])
    expect(await awards()).toEqual([
      ['01', 200_00],
      ['03', 250_00],
    ])
  })
})

describe('from scores and votes through the panel’s vote to the adopted list', () => {
  it('by scores, then the panel’s yes', async () => {
    const deciding = { kind: 'scores-then-panel', fewestTenths: 20, reserve: 1 } as const
    await roundBy({ deciding, steps: { check: true, score: true, vote: false } }, [200_00, 300_00, 250_00, 100_00], {
      marks: {
        // (5 + 3 + 4) ÷ 3 = 4: Tom’s is (2 × 4 + 1) ÷ 3 = 3.
        '01': [
          [5, 5],
          [4, 1],
          [4, 4],
        ],
        '02': [
          [5, 5],
          [5, 5],
          [5, 5],
        ],
        '03': [
          [3, 3],
          [3, 3],
          [3, 3],
        ],
        '04': [
          [1, 1],
          [1, 1],
          [1, 1],
        ],
      },
    })
    expect(await backing()).toMatchObject({ '01': { score: 4 }, '02': { score: 5 }, '03': { score: 3 } })
    expect(await list()).toEqual([
      ['02', 'not-funded', 'not-funded', 0, 'panel-to-vote'],
      ['01', 'not-funded', 'not-funded', 0, 'panel-to-vote'],
      ['03', 'not-funded', 'not-funded', 0, 'panel-to-vote'],
      ['04', 'not-funded', 'not-funded', 0, 'below-score'],
    ])
    expect(await rest(), 'below the lowest score there is nothing to vote on').toEqual({ ok: true, settled: 1 })
    await panelVotes('02', 'yyynn')
    await panelVotes('01', 'yynnn')
    await panelVotes('03', 'yyyya')
    // £300 of £500 to 02; 01 is out; £250 is more than the £200 that is left, so 03 waits.
    expect(await list()).toEqual([
      ['02', 'funded', 'funded', 300_00, 'funded'],
      ['03', 'reserve', 'reserve', 0, 'no-money-left'],
      ['01', 'not-funded', 'not-funded', 0, 'panel-said-no'],
      ['04', 'not-funded', 'not-funded', 0, 'below-score'],
    ])
    expect(await rest()).toEqual({ ok: true, settled: 3 })
    expect([await adopt('tom'), await adopt('amina')]).toMatchObject([{ adopted: false }, { adopted: true }])
    expect(await awards()).toEqual([['02', 300_00]])
  })

  it('by the vote, checked by the panel', async () => {
    await roundBy({ deciding: checked, steps: votesOnly }, [200_00, 240_00, 250_00], { ballots })
    expect(await backing()).toMatchObject({ '01': { votes: 4 }, '02': { votes: 2 }, '03': { votes: 3 } })
    await panelVotes('01', 'ynnnn')
    await panelVotes('02', 'yyyyy')
    await panelVotes('03', 'yyyna')
    // The count funds 01 and 03. Without 01, 03 leaves £250, and 02 asks for £240.
    expect(await list()).toEqual([
      ['03', 'funded', 'funded', 250_00, 'funded'],
      ['02', 'funded', 'funded', 240_00, 'funded'],
      ['01', 'not-funded', 'not-funded', 0, 'panel-said-no'],
    ])
    expect(await rest()).toEqual({ ok: true, settled: 3 })
    expect([await adopt('tom'), await adopt('amina')]).toMatchObject([{ adopted: false }, { adopted: true }])
    expect(await awards()).toEqual([
      ['02', 240_00],
      ['03', 250_00],
    ])
  })

  it('by residents’ rankings, checked by the panel', async () => {
    await roundBy(
      { deciding: checked, steps: votesOnly, ballot: { kind: 'ranking', places: 3 } },
      [200_00, 240_00, 250_00],
      { ballots: { len: ['01', '02', '03'], joy: ['01', '03', '02'], tom: ['02', '03'], amina: ['02', '01'] } },
    )
    // 01: 3 + 3 + 2; 02: 2 + 1 + 3 + 3; 03: 1 + 2 + 2. The count funds 02 and 01, and £60 is too little for 03.
    expect(await backing()).toMatchObject({ '01': { votes: 8 }, '02': { votes: 9 }, '03': { votes: 5 } })
    await panelVotes('02', 'nnnyy')
    await panelVotes('01', 'yyyyy')
    await panelVotes('03', 'yyyyn')
    expect(await list()).toEqual([
      ['01', 'funded', 'funded', 200_00, 'funded'],
      ['03', 'funded', 'funded', 250_00, 'funded'],
      ['02', 'not-funded', 'not-funded', 0, 'panel-said-no'],
    ])
    expect(await rest()).toEqual({ ok: true, settled: 3 })
    expect([await adopt('tom'), await adopt('amina')]).toMatchObject([{ adopted: false }, { adopted: true }])
    expect(await awards()).toEqual([
      ['01', 200_00],
      ['03', 250_00],
    ])
  })

  it('by weights', async () => {
    await roundBy({ deciding: { kind: 'weights', panelPercent: 60, reserve: 1 } }, [200_00, 240_00, 250_00], {
      marks: {
        '01': [
          [5, 5],
          [4, 1],
          [4, 4],
        ],
        '02': [
          [5, 5],
          [5, 5],
          [5, 5],
        ],
        '03': [
          [3, 3],
          [3, 3],
          [3, 3],
        ],
      },
      ballots,
    })
    // 01: 60 × 4/5 + 40 × 4/5 = 80; 02: 60 + 40 × 2/5 = 76; 03: 60 × 3/5 + 40 × 3/5 = 60. By votes alone 03 came before 02.
    expect(await backing()).toMatchObject({
      '01': { score: 4, votes: 4, sum: 80 },
      '02': { score: 5, votes: 2, sum: 76 },
      '03': { score: 3, votes: 3, sum: 60 },
    })
    expect(await list()).toEqual([
      ['01', 'funded', 'funded', 200_00, 'funded'],
      ['02', 'funded', 'funded', 240_00, 'funded'],
      ['03', 'reserve', 'reserve', 0, 'no-money-left'],
    ])
    // A vote of the panel is no part of this rule: it is on record, and the list stays as it is.
    await panelVotes('02', 'nnnnn')
    expect((await list()).map(([, rule]) => rule)).toEqual(['funded', 'funded', 'reserve'])
    expect(await rest()).toEqual({ ok: true, settled: 3 })
    expect([await adopt('tom'), await adopt('amina')]).toMatchObject([{ adopted: false }, { adopted: true }])
    expect(await awards()).toEqual([
      ['01', 200_00],
      ['02', 240_00],
    ])
  })
})

/** Members fill in the panel's ballot, and it is counted. */
async function panelFillsIn(given: Partial<Record<CastMember, [named: string[], points: number[]]>>) {
  allowed(await here.write((db) => openAllPanelVotes(db, here.on('rose', meetingDay), 'spring')))
  for (const [who, [named, points]] of Object.entries(given)) {
    allowed(
      await here.write((db) =>
        castPanelBallot(db, here.on(who as CastMember, meetingDay), secrets, 'spring', {
          named,
          ...(points.length > 0 && { points }),
        }),
      ),
    )
  }
  allowed(await here.write((db) => closePanelBallot(db, here.on('rose', meetingDay), secrets, 'spring')))
}

const published = () =>
  here.read(async (db) => {
    const round = await roundById(db, 'spring')
    return round ? publishedList(db, round) : null
  })
const script = (await import(/* @vite-ignore */ `${process.cwd()}/public/repeat-list.mjs`)) as {
  departures(file: unknown): string[]
}

describe('the panel’s own ballot in the rule of a round', () => {
  it('is the second half of scores, then the panel: what it does not carry is not funded', async () => {
    const deciding = { kind: 'scores-then-panel' } as const
    const panelVote = { secret: false, casting: false, ballot: { kind: 'approval', least: 2, most: 2 } } as const
    const all = (points: number) => [0, 1, 2].map(() => [points, points]) as unknown as Marks
    await roundBy({ deciding, panelVote, steps: { check: true, score: true, vote: false } }, [200_00, 300_00, 250_00], {
      marks: { '01': all(5), '02': all(4), '03': all(3) },
    })
    expect(await rest()).toMatchObject({ because: 'panel-votes-first', values: { count: 3 } })
    await panelFillsIn({ rose: [['01', '03'], []], tom: [['02', '03'], []], amina: [['01', '03'], []] })
    expect(await list()).toEqual([
      ['01', 'funded', 'funded', 200_00, 'funded'],
      ['03', 'funded', 'funded', 250_00, 'funded'],
      ['02', 'not-funded', 'not-funded', 0, 'panel-bar-missed'],
    ])
    expect(await rest()).toEqual({ ok: true, settled: 3 })
    expect(await published(), 'there are no two counts').toBeNull()
  })

  it('is a count of its own beside the residents’: published, and worked out again from what is published', async () => {
    const deciding = { kind: 'weights', panelBy: 'vote', panelPercent: 40, reserve: 1 } as const
    const panelVote = { secret: true, casting: false, ballot: { kind: 'cumulative', points: 10 } } as const
    await roundBy({ deciding, panelVote, steps: votesOnly, voters: 'residents' }, [200_00, 240_00, 250_00], {
      ballots: { len: ['01', '02'], joy: ['01', '03'], tom: ['01'], amina: ['02', '03'] },
    })
    expect((await list()).map((one) => one.at(-1))).toEqual(['panel-to-vote', 'panel-to-vote', 'panel-to-vote'])
    // Tom has an interest in 01: four ballots of ten points are held against it, and five against the others.
    allowed(await declares('tom', '01', 'loyalty', 0))
    await panelFillsIn({
      rose: [
        ['01', '02'],
        [2, 8],
      ],
      tom: [['03'], [10]],
      amina: [['02'], [10]],
      gareth: [
        ['01', '03'],
        [2, 8],
      ],
      sheila: [
        ['02', '03'],
        [6, 4],
      ],
    })
    // 01: 40 × 4/40 + 60 × 3/4 = 49; 02: 40 × 24/50 + 60 × 2/4 = 49.2; 03: 40 × 22/50 + 60 × 2/4 = 47.6.
    expect(await backing()).toMatchObject({
      '01': { votes: 3, panel: { given: 4, possible: 40 }, sum: 49 },
      '02': { votes: 2, panel: { given: 24, possible: 50 }, sum: 49.2 },
      '03': { votes: 2, panel: { given: 22, possible: 50 }, sum: 47.6 },
    })
    expect((await list()).map(([idea, rule]) => [idea, rule])).toEqual([
      ['02', 'funded'],
      ['01', 'funded'],
      ['03', 'reserve'],
    ])
    expect(await published(), 'nothing before the list is adopted').toBeNull()
    expect(await rest()).toEqual({ ok: true, settled: 3 })
    expect([await adopt('amina'), await adopt('gareth')]).toMatchObject([{ adopted: false }, { adopted: true }])
    await tellInPerson(here, 'spring')
    const file = await published()
    expect(file).toMatchObject({
      basis: 'weights',
      residents: { voters: 4, mostForOneIdea: 4 },
      rule: { panelPercent: 40 },
    })
    expect(
      file?.ideas.map(({ reference, residentsVotes, panel }) => [reference, residentsVotes, panel?.given]),
    ).toEqual([
      ['01', 3, 4],
      ['02', 2, 24],
      ['03', 2, 22],
    ])
    const sent = JSON.parse(JSON.stringify(file)) as NonNullable<typeof file>
    expect(script.departures(sent)).toEqual([])
    const swapped = sent.ideas.map((idea) => ({ ...idea, residentsVotes: idea.reference === '03' ? 4 : 0 }))
    expect(script.departures({ ...sent, ideas: swapped }), 'other counts make another list').not.toEqual([])
  })

  it('makes the list alone where two residents voted, whose votes would be known', async () => {
    const deciding = { kind: 'weights', panelBy: 'vote', panelPercent: 40 } as const
    await roundBy({ deciding, steps: votesOnly, voters: 'residents' }, [200_00, 240_00, 250_00], {
      ballots: { len: ['01'], joy: ['01'] },
    })
    await panelVotes('01', 'ynnnn')
    await panelVotes('02', 'yyynn')
    await panelVotes('03', 'yyyyn')
    expect((await list()).map(([idea, rule]) => [idea, rule])).toEqual([
      ['03', 'funded'],
      ['02', 'funded'],
      ['01', 'not-funded'],
    ])
  })
})
