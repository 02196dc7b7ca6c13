import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { eq } from 'drizzle-orm'
import { closePanelVote, endPanelVote } from '~/commands/panel/close-panel-vote.server'
import { keyInSlips } from '~/commands/panel/key-in-voices.server'
import { panelVotesIn } from '~/queries/panel/panel-votes.server'
import { panelVotesSoFar } from '~/queries/panel/panel-votes-so-far.server'
import { votesForMinutes } from '~/queries/panel/votes-for-minutes.server'
import { wrongWithPanelVotes } from '~/queries/panel/wrong-with-panel-votes.server'
import { firstDecision } from '~/records/panel/decision.server'
import { actorIn } from '~/records/people/actor.server'
import { roundById } from '~/records/round/course.server'
import { auditEntry, panelSlip } from '~db/schema'
import type { CastMember } from '../../cast'
import { allowed, meetingDay } from '../../money-stage'
import { secrets, type Stage } from '../../stage'
import { declaresAll, meetingOnStage, opensAll, says } from '../../commands/panel/voting-stage'

let here: Stage
afterEach(() => here.close())

const seenBy = (who: CastMember) =>
  here.read(async (db) => {
    const round = await roundById(db, 'spring')
    const actor = await actorIn(db, 'netherton', who, meetingDay)
    if (!round || !actor) throw new Error('nobody there')
    return panelVotesIn(db, round, actor, meetingDay)
  })
const first = async (who: CastMember) => (await seenBy(who))?.items[0]
const close = () => here.write((db) => closePanelVote(db, here.on('rose', meetingDay), secrets, 'spring', 'spring/01'))
const minutes = () => here.read(async (db) => votesForMinutes(db, (await firstDecision(db, 'spring'))?.id ?? ''))

describe('the panel’s votes, while one is open', () => {
  beforeEach(async () => {
    here = await meetingOnStage()
    await opensAll(here)
    for (const [who, word] of [
      ['rose', 'yes'],
      ['tom', 'no'],
    ] as const)
      await says(here, who, '01', word)
  })

  it('show a member what she said herself, and of the others only that they have voted', async () => {
    const seen = await first('tom')
    expect(seen?.open).toMatchObject({ voted: true, says: 'no', mayNot: null })
    expect(seen?.open?.gave.map(({ name }) => name)).toEqual(['Rose Delaney', 'Tom Ashworth'])
    expect(seen?.past).toEqual([])
    expect(JSON.stringify(seen)).not.toContain('"yes"')
  })

  it('say why not to whoever has stepped out', async () => {
    await declaresAll(here, 'amina', { '01': 'loyalty' })
    expect((await first('amina'))?.open).toMatchObject({ mayNot: { because: 'you-have-an-interest' } })
    expect((await first('rose'))?.open?.steppedOut).toMatchObject([{ name: 'Amina Yusuf' }])
  })

  it('rise by one with all that happens', async () => {
    const soFar = () => here.read((db) => panelVotesSoFar(db, 'spring'))
    expect(await soFar()).toBe(3 + 2)
    await says(here, 'amina', '01', 'yes')
    expect(await soFar()).toBe(6)
    await says(here, 'amina', '01', 'no')
    await close()
    expect(await soFar()).toBe(7)
  })
})

describe('what the minutes have of them', () => {
  it('is the sums, who said what by name, who stepped out and who did not vote', async () => {
    here = await meetingOnStage()
    await declaresAll(here, 'amina', { '01': 'loyalty' })
    await opensAll(here)
    for (const who of ['rose', 'tom', 'gareth'] as const) await says(here, who, '01', who === 'tom' ? 'no' : 'yes')
    expect(await minutes()).toEqual([])
    allowed(await close())
    expect(await minutes()).toMatchObject([
      {
        ...{ reference: '01', sequence: 1, secret: false, voidBecause: null, atTheClose: null, casting: null },
        result: { yes: 2, no: 1, abstain: 0, result: 'carried' },
        voices: [
          { name: 'Gareth Pugh', says: 'yes' },
          { name: 'Rose Delaney', says: 'yes' },
          { name: 'Tom Ashworth', says: 'no' },
        ],
        ...{ steppedOut: ['Amina Yusuf'], setAside: [], silent: ['Sheila Murphy'] },
      },
    ])
    await declaresAll(here, 'tom', { '01': 'direct' })
    expect(await minutes(), 'two voices are too few').toMatchObject([
      { result: null, voidBecause: 'interest', setAside: ['Tom Ashworth'] },
    ])
  })
})

describe('what the minutes have of a void vote', () => {
  const end = () => here.write((db) => endPanelVote(db, here.on('rose', meetingDay), secrets, 'spring', 'spring/01'))
  const out = async () => (await minutes()).map(({ voidBecause, steppedOut, setAside }) => ({ voidBecause, steppedOut, setAside })) // prettier-ignore

  it('is that nobody stepped out of one that was called off', async () => {
    here = await meetingOnStage()
    await opensAll(here)
    for (const who of ['rose', 'tom', 'gareth'] as const) await says(here, who, '01', 'yes')
    allowed(await end())
    expect(await out()).toEqual([{ voidBecause: 'called-off', steppedOut: [], setAside: [] }])
  })

  it('is that nobody stepped out of one with too few voices', async () => {
    here = await meetingOnStage()
    await opensAll(here)
    await says(here, 'rose', '01', 'yes')
    allowed(await end())
    expect(await out()).toEqual([{ voidBecause: 'not-quorate', steppedOut: [], setAside: [] }])
  })

  it('is her alone whose interest came to light while a secret one was open', async () => {
    here = await meetingOnStage({ secret: true, casting: false })
    await opensAll(here)
    for (const who of ['rose', 'tom', 'amina', 'gareth'] as const) await says(here, who, '01', 'yes')
    await declaresAll(here, 'tom', { '01': 'direct' })
    allowed(await close())
    const tom = ['Tom Ashworth']
    expect(await out()).toEqual([{ voidBecause: 'interest', steppedOut: tom, setAside: tom }])
  })
})

describe('a vote that is over', () => {
  it('tells who said what to the panel and its officers, sums to the others, and nothing to whoever has an interest', async () => {
    here = await meetingOnStage()
    await here.holds('builder', 'kofi')
    await here.holds('observer', 'edna')
    await declaresAll(here, 'amina', { '01': 'loyalty' })
    await opensAll(here)
    for (const who of ['rose', 'tom', 'gareth'] as const) await says(here, who, '01', who === 'tom' ? 'no' : 'yes')
    allowed(await close())
    const past = async (who: CastMember) => (await first(who))?.past[0]
    for (const who of ['tom', 'winston'] as const) expect((await past(who))?.voices).toHaveLength(3)
    for (const who of ['kofi', 'edna'] as const) {
      expect(await past(who)).toMatchObject({ result: { yes: 2, no: 1 }, voices: [], silent: [], steppedOut: [] })
    }
    expect(await past('amina')).toMatchObject({ hidden: true, result: null, voices: [], steppedOut: [] })
  })

  it('keeps its first sums to itself where it was secret, is void since and is taken again', async () => {
    here = await meetingOnStage({ secret: true, casting: false })
    await opensAll(here)
    for (const who of ['rose', 'tom', 'amina', 'gareth'] as const) await says(here, who, '01', 'yes')
    allowed(await close())
    await declaresAll(here, 'tom', { '01': 'direct' })
    expect(await minutes()).toMatchObject([{ voidBecause: 'interest', result: null, atTheClose: null }])
    const acts = await here.read((db) => db.select().from(auditEntry).where(eq(auditEntry.act, 'panel-vote.close')))
    expect(acts.map(({ detail }) => Object.keys(detail).sort())).toEqual([
      ['proposalId', 'result', 'setAside', 'voices', 'voidBecause'],
    ])
  })
})

describe('sparks verify', () => {
  it('finds the panel’s votes sound, and a slip that is gone or was changed by hand', async () => {
    here = await meetingOnStage({ secret: true, casting: false })
    await opensAll(here)
    const wrong = () => here.read((db) => wrongWithPanelVotes(db, 'spring'))
    await says(here, 'rose', '01', 'yes')
    const slips = { personIds: ['tom', 'amina', 'gareth'], yes: 1, no: 1, abstain: 1 }
    allowed(
      await here.write((db) => keyInSlips(db, here.on('rose', meetingDay), secrets, 'spring', 'spring/01', slips)),
    )
    expect(await wrong()).toEqual([])
    const [slip] = await here.read((db) => db.select().from(panelSlip))
    await here.write((db) => db.delete(panelSlip).where(eq(panelSlip.slip, slip?.slip ?? '')))
    expect(await wrong()).toMatchObject([{ law: 'panel-votes', words: 'has 3 slips of 4 people' }])
    await here.write((db) => db.insert(panelSlip).values(slip ? [slip] : []))
    allowed(await close())
    expect(await wrong()).toEqual([])
  })
})
