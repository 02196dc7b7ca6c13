import { getTableColumns } from 'drizzle-orm'
import { afterEach, describe, expect, it } from 'vitest'
import { castPanelBallot, keyInPanelBallot } from '~/commands/panel/cast-panel-ballot.server'
import { closePanelBallot, closePanelVote, endPanelVote } from '~/commands/panel/close-panel-vote.server'
import { giveCastingVote } from '~/commands/panel/give-casting-vote.server'
import { keyInSlips, keyInVoice } from '~/commands/panel/key-in-voices.server'
import { markAttendance } from '~/commands/panel/meeting-room.server'
import { openPanelVote } from '~/commands/panel/open-panel-vote.server'
import type { BallotRule, PanelVoteRules } from '~/domain/round'
import { later, minutes } from '~/domain/time'
import type { Choices } from '~/domain/voting/choices'
import { panelBallotIn } from '~/queries/panel/panel-ballot.server'
import { votesForMinutes } from '~/queries/panel/votes-for-minutes.server'
import { wrongWithPanelVotes } from '~/queries/panel/wrong-with-panel-votes.server'
import { firstDecision } from '~/records/panel/decision.server'
import { panelVotesOf } from '~/records/panel/panel-vote.server'
import { actorIn } from '~/records/people/actor.server'
import { roundById } from '~/records/round/course.server'
import { auditEntry, openVoice, panelSlip, panelVoice } from '~db/schema'
import type { CastMember } from '../../cast'
import { meetingDay } from '../../money-stage'
import { secrets, type Stage } from '../../stage'
import { declaresAll, meetingOnStage, opensAll, says } from './voting-stage'

let here: Stage
afterEach(() => here.close())

const afterwards = later(meetingDay, minutes(5))
const rules = (ballot: BallotRule, more: Partial<PanelVoteRules> = {}): PanelVoteRules => ({
  ...{ secret: false, casting: false, ballot, ...more },
})
const twoAtMost: BallotRule = { kind: 'approval', least: 1, most: 2 }
const tenPoints: BallotRule = { kind: 'cumulative', points: 10 }

const casts = (who: CastMember, choices: Choices, at = meetingDay) =>
  here.write((db) => castPanelBallot(db, here.on(who, at), secrets, 'spring', choices))
const ticks = (who: CastMember, ...named: string[]) => casts(who, { named })
const keysIn = (who: CastMember, named: string[], by: CastMember = 'rose') =>
  here.write((db) => keyInPanelBallot(db, here.on(by, meetingDay), 'spring', who, { named }))
const closes = (by: CastMember = 'rose', at = meetingDay) =>
  here.write((db) => closePanelBallot(db, here.on(by, at), secrets, 'spring'))
const on = <Answer>(
  command: (db: Parameters<typeof endPanelVote>[0], on: Parameters<typeof endPanelVote>[1]) => Promise<Answer>,
) => here.write((db) => command(db, here.on('rose', meetingDay)))
const results = async () =>
  Object.fromEntries(
    (await here.read((db) => panelVotesOf(db, 'spring'))).map((one) => [
      one.proposalId.slice(-2),
      [one.yes, one.no, one.abstain, one.given, one.possible, one.result],
    ]),
  )
const sound = async () => expect(await here.read((db) => wrongWithPanelVotes(db, 'spring'))).toEqual([])
const shown = (who: CastMember, forId?: CastMember) =>
  here.read(async (db) => {
    const [round, actor] = [await roundById(db, 'spring'), await actorIn(db, 'netherton', who, meetingDay)]
    return round && actor ? panelBallotIn(db, secrets, round, actor, meetingDay, forId ?? null) : null
  })

describe('the panel’s ballot', () => {
  it('is opened on all ideas together, and on none of them by itself', async () => {
    here = await meetingOnStage(rules(twoAtMost))
    expect(await on((db, by) => openPanelVote(db, by, 'spring', 'spring/01'))).toMatchObject({
      because: 'panel-ballot-opens-whole',
    })
    expect(await ticks('tom', '01')).toMatchObject({ because: 'no-panel-vote' })
    expect(await opensAll(here, 'tom')).toMatchObject({ because: 'not-yours-to-do' })
    expect(await opensAll(here)).toMatchObject({ opened: 3 })
    expect(await says(here, 'tom', '01', 'yes')).toMatchObject({ because: 'panel-ballot-whole' })
    const aloud = { personId: 'tom', says: 'yes' } as const
    expect(await on((db, by) => keyInVoice(db, by, 'spring', 'spring/01', aloud))).toMatchObject({
      because: 'panel-ballot-whole',
    })
    expect(await on((db, by) => closePanelVote(db, by, secrets, 'spring', 'spring/01'))).toMatchObject({
      because: 'panel-ballot-closes-whole',
    })
  })

  it('holds to its rule, is counted idea by idea, and is closed for all at once', async () => {
    here = await meetingOnStage(rules(twoAtMost))
    await opensAll(here)
    expect(await ticks('rose', '01', '02', '03')).toMatchObject({ because: 'too-many-choices' })
    expect(await ticks('rose', '99')).toMatchObject({ because: 'no-such-proposal' })
    expect(await here.read((db) => db.select().from(openVoice)), 'what is refused leaves nothing').toEqual([])
    await ticks('rose', '01', '03')
    await ticks('rose', '01', '02')
    await ticks('tom', '01')
    expect(await closes()).toMatchObject({ because: 'too-few-voices', values: { voices: 2, quorum: 3 } })
    await ticks('amina', '02')
    await ticks('gareth')
    expect(await closes('tom')).toMatchObject({ because: 'not-yours-to-do' })
    expect(await closes()).toEqual({ ok: true, closed: 3 })
    expect(await closes(), 'pressed twice').toEqual({ ok: true, closed: 0 })
    expect(await results()).toEqual({
      '01': [2, 1, 1, 2, 4, 'carried'],
      '02': [2, 1, 1, 2, 4, 'carried'],
      '03': [0, 3, 1, 0, 4, 'not-carried'],
    })
    expect(await ticks('sheila', '01')).toMatchObject({ because: 'panel-vote-closed' })
    expect(await opensAll(here)).toMatchObject({ because: 'no-vote-to-open' })
    await sound()
  })

  it('gives points, and an idea is carried by more than its part of what could be given', async () => {
    here = await meetingOnStage(rules(tenPoints, { barPercent: 40, casting: true }))
    await opensAll(here)
    await casts('rose', { named: ['01', '02'], points: [6, 4] })
    await casts('tom', { named: ['01'], points: [6] })
    await casts('amina', { named: ['02', '03'], points: [7, 3] })
    expect(await casts('gareth', { named: ['01'], points: [11] })).toMatchObject({ because: 'too-many-points' })
    await closes()
    // 40 in 100 of three ballots of ten points are 12.
    expect(await results()).toEqual({
      '01': [2, 1, 0, 12, 30, 'tied'],
      '02': [2, 1, 0, 11, 30, 'not-carried'],
      '03': [1, 2, 0, 3, 30, 'not-carried'],
    })
    expect(await on((db, by) => giveCastingVote(db, by, 'spring', 'spring/02', 'yes'))).toMatchObject({
      because: 'no-tie',
    })
    expect(await on((db, by) => giveCastingVote(db, by, 'spring', 'spring/01', 'yes'))).toMatchObject({ ok: true })
    expect((await results())['01']).toEqual([2, 1, 0, 12, 30, 'carried'])
    const decision = await here.read((db) => firstDecision(db, 'spring'))
    const told = await here.read((db) => votesForMinutes(db, decision?.id ?? ''))
    expect(told.find(({ reference }) => reference === '01')).toMatchObject({
      result: { points: 12 },
      ballot: { possible: 30, barPercent: 40, inPoints: true },
      casting: { says: 'yes' },
    })
    await sound()
  })

  it('takes a ballot of every kind, and shows it to her again as she marked it', async () => {
    const kinds: [BallotRule, Choices, [string, number][]][] = [
      [{ kind: 'choose-one' }, { named: ['02'] }, [['02', 1]]],
      [
        { kind: 'knapsack' },
        { named: ['01', '02'] },
        [
          ['01', 1],
          ['02', 1],
        ],
      ],
      [
        tenPoints,
        { named: ['03', '01'], points: [8, 2] },
        [
          ['01', 2],
          ['03', 8],
        ],
      ],
      [
        { kind: 'scores' },
        { named: ['03', '01'], points: [5, 2] },
        [
          ['01', 2],
          ['03', 5],
        ],
      ],
      [
        { kind: 'ranking', places: 2 },
        { named: ['03', '01'] },
        [
          ['01', 2],
          ['03', 1],
        ],
      ],
      [
        { kind: 'ranking' },
        { named: ['03', '02', '01'] },
        [
          ['01', 3],
          ['02', 2],
          ['03', 1],
        ],
      ],
    ]
    for (const [rule, choices, marks] of kinds) {
      here = await meetingOnStage(rules(rule))
      await opensAll(here)
      expect(await casts('tom', choices), rule.kind).toMatchObject({ ok: true })
      expect((await shown('tom'))?.paper.marks.sort(), rule.kind).toEqual(marks)
      await here.close()
    }
    here = await meetingOnStage(rules({ kind: 'knapsack' }))
    await opensAll(here)
    // £200, £300 and £250 of a pot of £500.
    expect(await ticks('tom', '02', '03')).toMatchObject({ because: 'choices-too-dear' })
  })

  it('is written down by an officer for a member without a phone, and not over what she sent herself', async () => {
    here = await meetingOnStage(rules(twoAtMost))
    await opensAll(here)
    expect(await keysIn('sheila', ['01', '02', '03'])).toMatchObject({ because: 'too-many-choices' })
    expect(await keysIn('sheila', ['01'])).toEqual({ ok: true })
    expect((await shown('rose', 'sheila'))?.paper.keyedBy).toBe('Rose Delaney')
    await ticks('tom', '02')
    expect(await keysIn('tom', ['01'])).toMatchObject({ because: 'voted-herself' })
    expect(await keysIn('sheila', ['02'], 'tom')).toMatchObject({ because: 'not-yours-to-do' })
    expect(await keysIn('nadia', ['02'])).toMatchObject({ because: 'member-has-no-vote' })
    await ticks('rose', '01')
    await closes()
    const voices = await here.read((db) => db.select().from(panelVoice))
    expect(voices.filter(({ keyedBy }) => keyedBy === 'rose').map(({ personId }) => personId)).toEqual([
      'sheila',
      'sheila',
      'sheila',
    ])
    await sound()
  })
})

describe('an interest and the panel’s ballot', () => {
  it('takes the idea off her paper, and she counts toward the quorum of the others alone', async () => {
    here = await meetingOnStage(rules(twoAtMost), ['rose', 'tom', 'amina', 'gareth'])
    await declaresAll(here, 'tom', { '01': 'loyalty' })
    await opensAll(here)
    expect(await shown('tom')).toMatchObject({ paper: { out: ['Idea 01'], mayNot: null } })
    expect(await ticks('tom', '01')).toMatchObject({ because: 'choice-with-interest', values: { reference: '01' } })
    for (const [who, idea] of [
      ['tom', '02'],
      ['rose', '01'],
      ['amina', '01'],
    ] as const)
      await ticks(who, idea)
    // Three voices on 02 and 03, and two on 01.
    expect(await closes()).toMatchObject({ because: 'too-few-voices', values: { proposalId: 'spring/01' } })
    expect(await results(), 'none of them is closed').toEqual({})
    await on((db, by) => endPanelVote(db, by, secrets, 'spring', 'spring/01'))
    expect(await closes()).toEqual({ ok: true, closed: 2 })
    expect(Object.keys(await results()).sort()).toEqual(['02', '03'])
    // What is left is voted on by itself, yes or no.
    expect(await opensAll(here)).toMatchObject({ opened: 1 })
    for (const who of ['rose', 'amina', 'gareth'] as const) await says(here, who, '01', 'yes')
    expect(await says(here, 'tom', '01', 'no')).toMatchObject({ because: 'you-have-an-interest' })
    expect(await on((db, by) => closePanelVote(db, by, secrets, 'spring', 'spring/01'))).toMatchObject({ ok: true })
    expect((await results())['01']).toEqual([3, 0, 0, 3, 3, 'carried'])
    await sound()
  })

  it('is asked of members who are in the room, and of nobody else', async () => {
    here = await meetingOnStage(rules(twoAtMost))
    await opensAll(here)
    expect(await ticks('nadia', '01')).toMatchObject({ because: 'not-yours-to-do' })
    await here.write((db) => markAttendance(db, here.on('rose', meetingDay), 'spring', ['rose', 'tom']))
    expect(await ticks('amina', '01')).toMatchObject({ because: 'not-in-the-room' })
  })

  it('that comes to light takes her points out by name, before the close and after it', async () => {
    here = await meetingOnStage(rules(tenPoints))
    await opensAll(here)
    for (const who of ['rose', 'tom', 'amina', 'gareth', 'sheila'] as const) {
      await casts(who, { named: ['01', '02'], points: [who === 'tom' ? 9 : 5, 1] })
    }
    await declaresAll(here, 'sheila', { '01': 'indirect' })
    await closes()
    expect((await results())['01']).toEqual([4, 0, 0, 24, 40, 'carried'])
    await declaresAll(here, 'tom', { '01': 'indirect' }, afterwards)
    expect((await results())['01']).toEqual([3, 0, 0, 15, 30, 'tied'])
    expect((await results())['02'], 'the others stay as they were').toEqual([5, 0, 0, 5, 50, 'not-carried'])
    await declaresAll(here, 'tom', {}, later(afterwards, 1))
    expect((await results())['01'], 'once set aside, for good').toEqual([3, 0, 0, 15, 30, 'tied'])
    await sound()
  })
})

describe('the panel’s ballot in secret', () => {
  const secret = rules(tenPoints, { secret: true })

  it('is a slip in the box of each idea, with no name, no time and nothing that says what else was chosen', async () => {
    here = await meetingOnStage(secret)
    await opensAll(here)
    const acts = (await here.read((db) => db.select().from(auditEntry))).length
    expect(Object.keys(getTableColumns(panelSlip)).sort()).toEqual(['sealed', 'slip', 'voteId'])
    await casts('rose', { named: ['01', '02'], points: [6, 4] })
    await casts('tom', { named: ['01'], points: [6] })
    await casts('amina', { named: ['02', '03'], points: [7, 3] })
    expect(await casts('amina', { named: ['01'], points: [10] }), 'it cannot be changed').toMatchObject({
      inAlready: true,
    })
    expect((await shown('amina'))?.paper.marks, 'nor read again').toEqual([])
    expect(await keysIn('sheila', ['01'])).toMatchObject({ because: 'panel-vote-secret' })
    const slips = { personIds: ['sheila'], yes: 1, no: 0, abstain: 0 }
    expect(await on((db, by) => keyInSlips(db, by, secrets, 'spring', 'spring/01', slips))).toMatchObject({
      because: 'panel-ballot-whole',
    })
    const hands = await here.read((db) => db.select().from(openVoice))
    expect(hands).toHaveLength(9)
    expect(new Set(hands.flatMap(({ says: word, points }) => [word, points]))).toEqual(new Set([null]))
    const rows = await here.read((db) => db.select().from(panelSlip))
    expect(new Set(rows.map(({ slip }) => slip)).size, 'no key is in two boxes').toBe(9)
    expect(await here.read((db) => db.select().from(auditEntry)), 'no act on record').toHaveLength(acts)
    await closes()
    expect(await results()).toEqual({
      '01': [2, 1, 0, 12, 30, 'not-carried'],
      '02': [2, 1, 0, 11, 30, 'not-carried'],
      '03': [1, 2, 0, 3, 30, 'not-carried'],
    })
    expect(await here.read((db) => db.select().from(panelSlip))).toEqual([])
    const kept = await here.read((db) => db.select().from(panelVoice))
    expect(new Set(kept.flatMap(({ says: word, points }) => [word, points]))).toEqual(new Set([null]))
    await sound()
  })

  it('makes void only the vote on the idea in which an interest comes to light', async () => {
    here = await meetingOnStage(secret)
    await opensAll(here)
    for (const who of ['rose', 'tom', 'amina', 'gareth'] as const) {
      await casts(who, { named: ['01', '02'], points: [5, 5] })
    }
    await declaresAll(here, 'gareth', { '01': 'indirect' })
    await closes()
    expect(await results()).toEqual({ '02': [4, 0, 0, 20, 40, 'tied'], '03': [0, 4, 0, 0, 40, 'not-carried'] })
    await declaresAll(here, 'tom', { '02': 'indirect' }, afterwards)
    expect(Object.keys(await results())).toEqual(['03'])
    await sound()
  })
})
