import { getTableColumns } from 'drizzle-orm'
import { afterEach, describe, expect, it } from 'vitest'
import { adoptDecision } from '~/commands/money/adopt-decision.server'
import { closePanelVote, endPanelVote } from '~/commands/panel/close-panel-vote.server'
import { markAttendance } from '~/commands/panel/meeting-room.server'
import { giveCastingVote } from '~/commands/panel/give-casting-vote.server'
import { keyInSlips, keyInVoice, type PaperSlips } from '~/commands/panel/key-in-voices.server'
import { openPanelVote } from '~/commands/panel/open-panel-vote.server'
import type { Says } from '~/domain/panel'
import { later, minutes } from '~/domain/time'
import { panelVotesIn } from '~/queries/panel/panel-votes.server'
import { firstDecision } from '~/records/panel/decision.server'
import { panelVotesOf, votesOnProposal } from '~/records/panel/panel-vote.server'
import { actorIn } from '~/records/people/actor.server'
import { roundById } from '~/records/round/course.server'
import { auditEntry, openVoice, panelSlip, panelVoice, panelVoteClosing, panelVoteKey } from '~db/schema'
import { slipsIn } from '~/records/panel/box.server'
import type { CastMember } from '../../cast'
import { allowed, meetingDay, plainLetter } from '../../money-stage'
import { secrets, type Stage } from '../../stage'
import { declaresAll, meetingOnStage, opensAll, says } from './voting-stage'

let here: Stage
afterEach(() => here.close())

const secret = { secret: true, casting: false }
const casting = { secret: false, casting: true }

/** Five minutes after the votes were closed, and ten. */
const [afterwards, adoptedAt] = [later(meetingDay, minutes(5)), later(meetingDay, minutes(10))]

const closes = (reference = '01', by: CastMember = 'rose', at = meetingDay) =>
  here.write((db) => closePanelVote(db, here.on(by, at), secrets, 'spring', `spring/${reference}`))
const ends = (reference = '01') =>
  here.write((db) => endPanelVote(db, here.on('rose', meetingDay), secrets, 'spring', `spring/${reference}`))
const opens = (reference = '01') =>
  here.write((db) => openPanelVote(db, here.on('rose', meetingDay), 'spring', `spring/${reference}`))
const keysIn = (personId: CastMember, word: Says, by: CastMember = 'rose') =>
  here.write((db) => keyInVoice(db, here.on(by, meetingDay), 'spring', 'spring/01', { personId, says: word }))
const paper = (slips: PaperSlips) =>
  here.write((db) => keyInSlips(db, here.on('rose', meetingDay), secrets, 'spring', 'spring/01', slips))
const settles = (word: 'yes' | 'no', by: CastMember = 'rose') =>
  here.write((db) => giveCastingVote(db, here.on(by, meetingDay), 'spring', 'spring/01', word))
const room = (...present: CastMember[]) =>
  here.write((db) => markAttendance(db, here.on('rose', meetingDay), 'spring', present))
const results = () => here.read((db) => panelVotesOf(db, 'spring'))
const votes = (reference = '01') => here.read((db) => votesOnProposal(db, `spring/${reference}`))
const mayCast = (who: CastMember) =>
  here.read(async (db) => {
    const [round, actor] = [await roundById(db, 'spring'), await actorIn(db, 'netherton', who, adoptedAt)]
    const page = round && actor && (await panelVotesIn(db, round, actor, adoptedAt))
    return page?.items.find(({ reference }) => reference === '01')?.mayCast
  })
async function all(words: Partial<Record<CastMember, Says>>, reference = '01') {
  for (const [who, word] of Object.entries(words)) {
    expect(await says(here, who as CastMember, reference, word)).toMatchObject({ ok: true })
  }
}

describe('opening votes', () => {
  it('is for whoever keeps the list, while the meeting goes on', async () => {
    here = await meetingOnStage()
    expect(await opensAll(here, 'tom')).toMatchObject({ because: 'not-yours-to-do' })
    expect(await opensAll(here)).toMatchObject({ opened: 3 })
    expect(await opens('01'), 'pressed twice').toMatchObject({ ok: true, opened: false })
    expect(await votes('01')).toHaveLength(1)
    expect(await opensAll(here)).toMatchObject({ because: 'no-vote-to-open' })
  })

  it('leaves out what the officer has an interest in, and what too few can decide on', async () => {
    here = await meetingOnStage()
    await declaresAll(here, 'rose', { '01': 'loyalty' })
    for (const who of ['tom', 'amina', 'gareth'] as const) await declaresAll(here, who, { '02': 'indirect' })
    expect(await opensAll(here)).toMatchObject({ opened: 1 })
    expect(await opens('01')).toMatchObject({ because: 'you-have-an-interest' })
    expect(await opens('02')).toMatchObject({ because: 'no-quorum-without-interested' })
    expect(await opens('99')).toMatchObject({ because: 'not-on-the-list' })
  })
})

describe('voting by name', () => {
  it('is one voice a member, which she may change until the close', async () => {
    here = await meetingOnStage()
    await opensAll(here)
    await all({ rose: 'yes', tom: 'yes', amina: 'no', gareth: 'abstain' })
    await all({ rose: 'no' })
    expect(await says(here, 'rose', '01', 'no')).toMatchObject({ ok: true, inAlready: true })
    expect(await closes()).toMatchObject({ ok: true, voidBecause: null })
    expect(await results()).toMatchObject([
      { proposalId: 'spring/01', yes: 1, no: 2, abstain: 1, result: 'not-carried' },
    ])
    expect(await says(here, 'rose', '01', 'yes')).toMatchObject({ because: 'panel-vote-closed' })
    expect(await opens('01')).toMatchObject({ because: 'panel-voted-already' })
  })

  it('is for members who are here, have declared, and have no interest', async () => {
    here = await meetingOnStage(undefined, ['rose', 'tom', 'amina', 'gareth'])
    await declaresAll(here, 'gareth', { '01': 'direct' })
    await opensAll(here)
    expect(await says(here, 'sheila', '01', 'yes')).toMatchObject({ because: 'not-in-the-room' })
    expect(await says(here, 'gareth', '01', 'yes')).toMatchObject({ because: 'you-have-an-interest' })
    expect(await says(here, 'gareth', '02', 'yes')).toMatchObject({ ok: true })
    expect(await says(here, 'winston', '01', 'yes')).toMatchObject({ because: 'not-yours-to-do' })
  })

  it('takes what an officer writes down for a member, with both names, and not over what she sent herself', async () => {
    here = await meetingOnStage()
    await opensAll(here)
    expect(await keysIn('sheila', 'yes')).toEqual({ ok: true })
    expect(await keysIn('sheila', 'no')).toEqual({ ok: true })
    expect(await keysIn('sheila', 'yes', 'tom')).toMatchObject({ because: 'not-yours-to-do' })
    await all({ tom: 'yes' })
    expect(await keysIn('tom', 'no')).toMatchObject({ because: 'voted-herself' })
    expect(await keysIn('nadia', 'no')).toMatchObject({ because: 'member-has-no-vote' })
    expect((await votes())[0]?.voices).toEqual([
      { personId: 'sheila', says: 'no', points: null, counted: true, keyedBy: 'rose' },
      { personId: 'tom', says: 'yes', points: null, counted: true, keyedBy: null },
    ])
  })

  it('sets a voice aside when an interest comes to light while the vote is open, or after it', async () => {
    here = await meetingOnStage()
    await opensAll(here)
    await all({ rose: 'yes', tom: 'yes', amina: 'no', gareth: 'no', sheila: 'yes' })
    await declaresAll(here, 'tom', { '01': 'indirect' })
    await closes()
    expect(await results()).toMatchObject([{ yes: 2, no: 2, result: 'tied' }])
    await declaresAll(here, 'amina', { '01': 'indirect' }, afterwards)
    expect(await results()).toMatchObject([{ yes: 2, no: 1, result: 'carried' }])
    const [closing] = await here.read((db) => db.select().from(panelVoteClosing))
    expect(closing, 'what it came to at the close stays in the record').toMatchObject({ yes: 2, no: 2 })
    await declaresAll(here, 'sheila', { '01': 'indirect' }, afterwards)
    expect(await results(), 'two voices are too few').toEqual([])
  })

  it('keeps aside for good a voice that was set aside after the close: nobody chooses once it is known', async () => {
    here = await meetingOnStage()
    await opensAll(here)
    await all({ rose: 'yes', tom: 'yes', amina: 'no', gareth: 'no', sheila: 'yes' })
    await closes()
    await declaresAll(here, 'amina', { '01': 'indirect' }, afterwards)
    await declaresAll(here, 'amina', {}, later(afterwards, 1))
    expect(await results()).toMatchObject([{ yes: 3, no: 1, result: 'carried' }])
    for (const who of ['tom', 'sheila'] as const) await declaresAll(here, who, { '01': 'loyalty' }, afterwards)
    for (const who of ['tom', 'sheila'] as const) await declaresAll(here, who, {}, later(afterwards, 1))
    expect(await results(), 'two voices are too few, and stay too few').toEqual([])
    expect(await opens(), 'so it is taken again, with everybody').toMatchObject({ ok: true, opened: true })
    await all({ rose: 'yes', tom: 'no', amina: 'no', gareth: 'no' })
    await closes('01', 'rose', adoptedAt)
    expect(await results()).toMatchObject([{ yes: 1, no: 3, result: 'not-carried' }])
  })

  it('keeps it aside when the list is adopted, though the minutes name nobody with an interest any more', async () => {
    here = await meetingOnStage()
    await opensAll(here)
    await all({ rose: 'yes', tom: 'yes', amina: 'no', gareth: 'no', sheila: 'yes' })
    await closes()
    for (const reference of ['02', '03']) await ends(reference)
    await declaresAll(here, 'gareth', { '01': 'indirect' }, afterwards)
    await declaresAll(here, 'gareth', {}, later(afterwards, 1))
    // One who decided had an interest for a while: what was settled stands, since she has none now.
    const version = (await here.read((db) => firstDecision(db, 'spring')))?.version ?? 0
    for (const who of ['tom', 'amina'] as const)
      allowed(await here.write((db) => adoptDecision(db, here.on(who, adoptedAt), 'spring', version, plainLetter)))
    expect(await results()).toMatchObject([{ yes: 3, no: 1, result: 'carried' }])
  })
})

describe('voting in secret', () => {
  it('keeps who has voted apart from what was said: no person and no time with a slip, and no act on record', async () => {
    here = await meetingOnStage(secret)
    await opensAll(here)
    const acts = (await here.read((db) => db.select().from(auditEntry))).length
    await all({ rose: 'yes', tom: 'no', amina: 'yes' })
    expect(Object.keys(getTableColumns(panelSlip)).sort()).toEqual(['sealed', 'slip', 'voteId'])
    const hands = await here.read((db) => db.select().from(openVoice))
    expect(hands.map(({ personId, says: word }) => [personId, word]).sort()).toEqual(
      ['amina', 'rose', 'tom'].map((who) => [who, null]),
    )
    expect(await here.read((db) => db.select().from(auditEntry))).toHaveLength(acts)
    const slips = await here.read((db) => db.select().from(panelSlip))
    expect(JSON.stringify(slips), 'sealed as long as the vote is open').not.toMatch(/yes|no\b|abstain/)
    expect(new Set(slips.map(({ sealed }) => sealed.length)).size, 'and all of one length').toBe(1)
    const [vote] = slips
    const opened = await here.read((db) => slipsIn(db, secrets, vote?.voteId ?? ''))
    expect(opened.map(({ says: word }) => word).sort()).toEqual(['no', 'yes', 'yes'])
  })

  it('shakes the box: no slip keeps the key it was put in under', async () => {
    here = await meetingOnStage(secret)
    await opensAll(here)
    const slips = async () =>
      (await here.read((db) => db.select().from(panelSlip))).flatMap(({ slip, sealed }) => [slip, sealed])
    await all({ rose: 'yes', tom: 'no' })
    const before = await slips()
    await all({ amina: 'yes' })
    const after = await slips()
    expect(after).toHaveLength(6)
    expect(after.filter((slip) => before.includes(slip))).toEqual([])
  })

  it('takes one slip of each, for good, and destroys them at the close', async () => {
    here = await meetingOnStage(secret)
    await opensAll(here)
    await all({ rose: 'yes', tom: 'yes', amina: 'no' })
    expect(await says(here, 'rose', '01', 'no')).toMatchObject({ ok: true, inAlready: true })
    await closes()
    expect(await results()).toMatchObject([{ yes: 2, no: 1, abstain: 0, result: 'carried', secret: true }])
    expect(await here.read((db) => db.select().from(panelSlip))).toEqual([])
    expect(await here.read((db) => db.select().from(panelVoteKey))).toEqual([])
    expect(await here.read((db) => db.select().from(openVoice))).toEqual([])
    const kept = await here.read((db) => db.select().from(panelVoice))
    expect(kept.map(({ personId, says: word }) => [personId, word]).sort()).toEqual(
      ['amina', 'rose', 'tom'].map((who) => [who, null]),
    )
  })

  it('takes slips of paper, one for each who handed one in', async () => {
    here = await meetingOnStage(secret)
    await opensAll(here)
    await all({ rose: 'yes' })
    expect(await paper({ personIds: ['tom', 'amina', 'gareth'], yes: 1, no: 1, abstain: 0 })).toMatchObject({
      because: 'slips-unequal',
    })
    expect(await paper({ personIds: ['tom', 'amina', 'rose'], yes: 1, no: 1, abstain: 1 })).toMatchObject({
      because: 'slip-in-already',
    })
    expect(await keysIn('tom', 'yes')).toMatchObject({ because: 'panel-vote-secret' })
    expect(await paper({ personIds: ['tom', 'amina', 'gareth'], yes: 1, no: 1, abstain: 1 })).toEqual({ ok: true })
    await closes()
    expect(await results()).toMatchObject([{ yes: 2, no: 1, abstain: 1 }])
  })

  it('takes three slips of paper at least, so that whoever puts them in does not know who said what', async () => {
    here = await meetingOnStage(secret)
    await opensAll(here)
    const few = { because: 'slips-too-few', values: { least: 3 } }
    expect(await paper({ personIds: ['tom'], yes: 1, no: 0, abstain: 0 })).toMatchObject(few)
    expect(await paper({ personIds: ['tom', 'amina'], yes: 1, no: 1, abstain: 0 })).toMatchObject(few)
    expect(await paper({ personIds: ['tom', 'tom', 'amina'], yes: 1, no: 1, abstain: 0 })).toMatchObject(few)
    expect(await here.read((db) => db.select().from(openVoice))).toEqual([])
  })

  it('is void when an interest comes to light of somebody who has a slip in, and is taken again', async () => {
    here = await meetingOnStage(secret)
    await opensAll(here)
    await all({ rose: 'yes', tom: 'yes', amina: 'no' })
    await declaresAll(here, 'tom', { '01': 'direct' })
    expect(await closes()).toMatchObject({ ok: true, voidBecause: 'interest' })
    expect(await results()).toEqual([])
    expect(await opens('01')).toMatchObject({ ok: true, opened: true })
    await all({ rose: 'yes', amina: 'no', gareth: 'no' })
    await closes()
    expect(await results()).toMatchObject([{ yes: 1, no: 2, result: 'not-carried' }])
    expect((await votes()).map(({ vote }) => vote.sequence)).toEqual([1, 2])
  })
})

describe('closing a vote', () => {
  it('happens once, whoever else closes it at the same time', async () => {
    here = await meetingOnStage()
    await here.holds('builder', 'kofi')
    await opensAll(here)
    await all({ rose: 'yes', tom: 'yes', amina: 'yes' })
    const both = await Promise.all([closes('01', 'rose'), closes('01', 'kofi')])
    expect(both).toMatchObject([{ ok: true }, { ok: true }])
    expect(await here.read((db) => db.select().from(panelVoteClosing))).toHaveLength(1)
    expect(await closes('02')).toMatchObject({ because: 'too-few-voices' })
    expect(await closes('01', 'tom')).toMatchObject({ because: 'not-yours-to-do' })
  })

  it('is refused when the room has lost its quorum; the vote ends without a result and is taken again', async () => {
    here = await meetingOnStage()
    await opensAll(here)
    await all({ rose: 'yes', tom: 'yes', amina: 'yes' })
    await room('rose', 'tom')
    expect(await closes()).toMatchObject({ because: 'no-quorum' })
    expect(await ends()).toEqual({ ok: true })
    expect((await votes())[0]?.closing).toMatchObject({ voidBecause: 'not-quorate', yes: 0 })
    expect(await results()).toEqual([])
    expect(await opens()).toMatchObject({ because: 'no-quorum' })
    await room('rose', 'tom', 'sheila', 'gareth')
    expect(await opens()).toMatchObject({ ok: true })
  })

  it('comes before the list is adopted', async () => {
    here = await meetingOnStage()
    await opens('01')
    const version = (await here.read((db) => firstDecision(db, 'spring')))?.version ?? 0
    const adopts = (by: CastMember) =>
      here.write((db) => adoptDecision(db, here.on(by, meetingDay), 'spring', version, plainLetter))
    expect(await adopts('tom')).toMatchObject({ because: 'panel-vote-open' })
    await ends()
    expect(await adopts('tom')).toMatchObject({ ok: true })
    expect(await adopts('amina')).toMatchObject({ ok: true, adopted: true })
    expect(await opens('01')).toMatchObject({ because: 'decision-adopted' })
  })
})

describe('a tie', () => {
  const tie = { rose: 'yes', tom: 'no', amina: 'abstain', gareth: 'yes', sheila: 'no' } as const

  it('is not carried where the rules give no casting vote', async () => {
    here = await meetingOnStage()
    await opensAll(here)
    await all(tie)
    await closes()
    expect(await results()).toMatchObject([{ yes: 2, no: 2, abstain: 1, result: 'tied', byCasting: false }])
    expect(await settles('yes')).toMatchObject({ because: 'no-casting-vote' })
  })

  it('is settled by the chair, once and by name, where they do', async () => {
    here = await meetingOnStage(casting)
    await opensAll(here)
    expect(await settles('yes')).toMatchObject({ because: 'no-tie' })
    await all(tie)
    await closes()
    expect(await settles('yes', 'tom')).toMatchObject({ because: 'not-yours-to-do' })
    expect(await settles('yes')).toEqual({ ok: true })
    expect(await settles('yes')).toEqual({ ok: true })
    expect(await settles('no')).toMatchObject({ because: 'casting-vote-given' })
    expect(await results()).toMatchObject([{ yes: 2, no: 2, result: 'carried', byCasting: true }])
  })

  it('is not settled by a chair who has stepped out', async () => {
    here = await meetingOnStage(casting)
    await here.holds('builder', 'kofi')
    await declaresAll(here, 'rose', { '01': 'loyalty' })
    await opensAll(here, 'kofi')
    await all({ tom: 'no', amina: 'no', gareth: 'yes', sheila: 'yes' })
    await closes('01', 'kofi')
    expect(await settles('yes')).toMatchObject({ because: 'you-have-an-interest' })
    expect(await results()).toMatchObject([{ result: 'tied' }])
  })

  it('is not settled by a chair who takes an interest back once it is known that it is tied', async () => {
    here = await meetingOnStage(casting)
    await here.holds('builder', 'kofi')
    await declaresAll(here, 'rose', { '01': 'loyalty' })
    await opensAll(here, 'kofi')
    await all({ tom: 'no', amina: 'no', gareth: 'yes', sheila: 'yes' })
    await closes('01', 'kofi')
    await declaresAll(here, 'rose', {}, afterwards)
    const settlesLater = here.write((db) =>
      giveCastingVote(db, here.on('rose', adoptedAt), 'spring', 'spring/01', 'yes'),
    )
    expect(await settlesLater).toMatchObject({ because: 'out-of-this-vote' })
    expect(await mayCast('rose')).toBe(false)
    expect(await results()).toMatchObject([{ result: 'tied' }])
  })
})
