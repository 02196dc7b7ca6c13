import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { castPanelBallot } from '~/commands/panel/cast-panel-ballot.server'
import { castVoice } from '~/commands/panel/cast-voice.server'
import { closePanelBallot, closePanelVote, endPanelVote } from '~/commands/panel/close-panel-vote.server'
import { declareInterest } from '~/commands/panel/declare-interest.server'
import { settleRest } from '~/commands/panel/draft-decision.server'
import { openAllPanelVotes } from '~/commands/panel/open-panel-vote.server'
import { fromRecord, mayDecideOn, type Says } from '~/domain/panel'
import { later, minutes, type Instant } from '~/domain/time'
import { moveRoundsOn } from '~/jobs/move-rounds-on.server'
import { wrongWithPanelVotes } from '~/queries/panel/wrong-with-panel-votes.server'
import { firstDecision, meetingOf } from '~/records/panel/decision.server'
import { panelVotesOf, votesOfDecision } from '~/records/panel/panel-vote.server'
import { rulingsOn } from '~/records/panel/ruling.server'
import { interestsOfVotes } from '~/records/panel/vote-interests.server'
import { roundById } from '~/records/round/course.server'
import { engine } from '~db/engine'
import type { CastMember } from '../../cast'
import { inTurn } from '../../in-turn'
import { meet, meetingDay, officers, plainReason } from '../../money-stage'
import { sparksOn } from '../../sparks'
import { secrets, stage, wholeDates, type Stage } from '../../stage'
import { residentsHaveVoted } from './two-counts-stage'

const ideas = ['01', '02', '03'] as const
type Idea = (typeof ideas)[number]
const members = officers.panel

/** What may happen in a meeting, in any order. */
type Step =
  | { readonly does: 'declares'; readonly who: CastMember; readonly idea: Idea; readonly kind: 'none' | 'loyalty' }
  | { readonly does: 'fills in'; readonly who: CastMember; readonly points: Readonly<Record<Idea, number>> }
  | { readonly does: 'says'; readonly who: CastMember; readonly idea: Idea; readonly word: Says }
  | { readonly does: 'ends' | 'closes one'; readonly idea: Idea }
  | { readonly does: 'opens' | 'closes' | 'settles' | 'strangers try' }

const who = fc.constantFrom(...members)
const idea = fc.constantFrom(...ideas)
/** Each idea gets some, so that what she gives one can differ without her naming other ideas. */
const some = fc.integer({ min: 1, max: 3 })
const points = fc.record({ '01': some, '02': some, '03': some }, { noNullPrototype: true })
const steps: fc.Arbitrary<Step[]> = fc.array(
  fc.oneof(
    {
      weight: 3,
      arbitrary: fc.record({ does: fc.constant('declares'), who, idea, kind: fc.constantFrom('none', 'loyalty') }),
    },
    { weight: 7, arbitrary: fc.record({ does: fc.constant('fills in'), who, points }) },
    {
      weight: 2,
      arbitrary: fc.record({ does: fc.constant('says'), who, idea, word: fc.constantFrom('yes', 'no', 'abstain') }),
    },
    { weight: 1, arbitrary: fc.record({ does: fc.constantFrom('ends', 'closes one'), idea }) },
    {
      weight: 3,
      arbitrary: fc.record({ does: fc.constantFrom('opens', 'closes', 'closes', 'settles', 'strangers try') }),
    },
  ),
  { minLength: 4, maxLength: 18 },
)

/** The panel's meeting, with the residents' vote counted. */
async function panelMeets(secret: boolean): Promise<Stage> {
  const here = await stage()
  const ballot = { kind: 'cumulative', points: 10 } as const
  await residentsHaveVoted(here, secrets, { panelVote: { secret, casting: false, ballot } })
  const { votingClosesAt } = wholeDates
  if (votingClosesAt === null) throw new Error('a round that votes says until when')
  await moveRoundsOn({ ...sparksOn(here.world), clock: { now: () => votingClosesAt } })
  await meet(here, 'spring', members, false)
  return here
}

async function take(here: Stage, one: Step, at: Instant): Promise<void> {
  const by = here.on(officers.chair, at)
  const idOf = (idea: Idea) => `spring/${idea}`
  await here.write(async (db) => {
    switch (one.does) {
      case 'declares':
        return declareInterest(db, here.on(one.who, at), 'spring', one.who, [
          { reference: one.idea, kind: one.kind, note: '' },
        ])
      case 'fills in':
        return fillsIn(db, here, one.who, one.points, at)
      case 'says':
        return castVoice(db, here.on(one.who, at), secrets, 'spring', idOf(one.idea), one.word)
      case 'ends':
        return endPanelVote(db, by, secrets, 'spring', idOf(one.idea))
      case 'closes one':
        return closePanelVote(db, by, secrets, 'spring', idOf(one.idea))
      case 'opens':
        return openAllPanelVotes(db, by, 'spring')
      case 'closes':
        return closePanelBallot(db, by, secrets, 'spring')
      case 'settles':
        return settleRest(db, by, 'spring', plainReason)
      case 'strangers try':
        // A resident who is not on the panel, and an officer without a seat.
        for (const stranger of ['len', 'nadia'] as const) {
          const choices = { named: ['01'], points: [10] }
          const tried = await castPanelBallot(db, here.on(stranger, at), secrets, 'spring', choices)
          expect(tried.ok).toBe(false)
          expect((await castVoice(db, here.on(stranger, at), secrets, 'spring', idOf('02'), 'yes')).ok).toBe(false)
        }
        return undefined
    }
  })
}

/** She fills in what is on her paper: whatever she stepped out of, she leaves out. */
async function fillsIn(
  db: Parameters<typeof castPanelBallot>[0],
  here: Stage,
  member: CastMember,
  given: Readonly<Record<Idea, number>>,
  at: Instant,
) {
  const decision = await firstDecision(db, 'spring')
  const round = await roundById(db, 'spring')
  if (!decision || !round) throw new Error('there is a meeting')
  const meeting = await meetingOf(db, round, decision, at)
  const open = new Set(
    (await votesOfDecision(db, decision.id)).flatMap(({ vote, closing }) => (closing ? [] : vote.proposalId.slice(-2))),
  )
  const named = ideas.filter((one) => open.has(one) && !meeting.interests.isInterested(member, `spring/${one}`))
  const choices = { named: [...named], points: named.map((one) => given[one]) }
  return castPanelBallot(db, here.on(member, at), secrets, 'spring', choices)
}

/** All that comes of a meeting: the panel's count, and the list. */
const found = (here: Stage) =>
  here.read(async (db) => {
    const decision = await firstDecision(db, 'spring')
    const [last] = await rulingsOn(db, decision?.id ?? '', 1)
    const votes = await votesOfDecision(db, decision?.id ?? '')
    const interestsOf = await interestsOfVotes(db, votes)
    return {
      counts: new Map((await panelVotesOf(db, 'spring')).map((one) => [one.proposalId.slice(-2), one])),
      items: decision?.items ?? [],
      says: last?.list ?? [],
      settlings: decision?.settlings ?? [],
      wrong: await wrongWithPanelVotes(db, 'spring'),
      /** Whether she is out of every vote on it that is over. */
      isOut: (member: CastMember, of: Idea) => {
        const over = votes.filter(({ vote, closing }) => vote.proposalId === `spring/${of}` && closing !== null)
        return over.length > 0 && over.every((one) => interestsOf(one).isInterested(member, `spring/${of}`))
      },
    }
  })

const play = (here: Stage, taken: readonly Step[]) =>
  inTurn(here.world, async (turn) => {
    for (const [at, one] of taken.entries()) await take(turn, one, later(meetingDay, minutes(at + 1)))
    return found(turn)
  })

/** The same steps, with something else from one member on one idea. */
const otherwise = (taken: readonly Step[], member: CastMember, of: Idea): Step[] =>
  taken.map((one) => {
    if (one.does === 'fills in' && one.who === member) {
      return { ...one, points: { ...one.points, [of]: 4 - one.points[of] } }
    }
    if (one.does === 'says' && one.who === member && one.idea === of) {
      return { ...one, word: one.word === 'yes' ? 'no' : 'yes' }
    }
    return one
  })

const begins: Step[] = [{ does: 'opens' }]
const runs = engine === 'sqlite' ? 40 : 4

describe('in every order of declaring, opening, voting, ending, closing and settling', () => {
  const opened = new Map<string, Stage>()
  beforeAll(async () => {
    for (const secret of [false, true]) opened.set(String(secret), await panelMeets(secret))
  }, 60_000)
  afterAll(() => Promise.all([...opened.values()].map((here) => here.close())))

  it('what a member with an interest gives an idea changes neither its count, nor the list, nor any other idea', async () => {
    let [played, out] = [0, 0]
    await fc.assert(
      fc.asyncProperty(steps, fc.boolean(), who, idea, async (drawn, secret, member, of) => {
        const here = opened.get(String(secret))
        if (!here) throw new Error('nothing opened')
        const all = [...begins, ...drawn, { does: 'declares', who: member, idea: of, kind: 'loyalty' } as const]
        const one = await play(here, all)
        const other = await play(here, otherwise(all, member, of))
        played += 1
        expect([one.wrong, other.wrong]).toEqual([[], []])
        for (const each of ideas) if (each !== of) expect(other.counts.get(each)).toEqual(one.counts.get(each))
        if (!one.isOut(member, of)) return
        out += 1
        expect(other.counts.get(of)).toEqual(one.counts.get(of))
        expect(other.says).toEqual(one.says)
        expect(other.items).toEqual(one.items)
      }),
      { numRuns: runs },
    )
    expect(played).toBe(runs)
    // A property that never comes to its point says nothing.
    if (engine === 'sqlite') expect(out).toBeGreaterThan(runs / 10)
  }, 180_000)

  it('nobody settles an idea that she has an interest in, and none is settled without its quorum', async () => {
    let settled = 0
    await fc.assert(
      fc.asyncProperty(steps, fc.boolean(), async (drawn, secret) => {
        const here = opened.get(String(secret))
        if (!here) throw new Error('nothing opened')
        const fill: Step[] = members.map((member) => ({
          does: 'fills in',
          who: member,
          points: { '01': 1, '02': 2, '03': 3 },
        }))
        const { settlings, wrong } = await play(here, [
          ...begins,
          ...fill,
          { does: 'closes' },
          ...drawn,
          { does: 'settles' },
        ])
        expect(wrong).toEqual([])
        for (const { proposalId, meeting } of settlings) {
          const then = fromRecord(meeting)
          const decides = mayDecideOn(then, proposalId)
          if (!decides.ok) throw new Error(`${proposalId} was settled though ${decides.because}`)
          expect(decides.deciders.filter((each) => then.interests.isInterested(each, proposalId))).toEqual([])
          settled += 1
        }
      }),
      { numRuns: runs / 2 },
    )
    expect(settled).toBeGreaterThan(runs / 4)
  }, 120_000)
})
