import { afterEach, describe, expect, it } from 'vitest'
import { eq } from 'drizzle-orm'
import { nightMark, nightSeat, nightSlip, pitchNight, pitchNightEvent, scoreSheet } from '~db/schema'
import { letSomeGo } from '~/commands/let-go.server'
import { lockScores } from '~/commands/panel/lock-scores.server'
import { chooseFavourites } from '~/commands/panel/night/mark-pitch.server'
import { orderNight } from '~/commands/panel/night/order-night.server'
import { planNight } from '~/commands/panel/night/plan-night.server'
import { handInPoints } from '~/commands/panel/night/hand-in-points.server'
import { renewCode } from '~/commands/panel/night/renew-code.server'
import { leaveSeat, takeSeat } from '~/commands/panel/night/take-seat.server'
import { stepNight } from '~/commands/panel/night/step-night.server'
import { typeSlip } from '~/commands/panel/night/type-slip.server'
import { usualPlan } from '~/domain/panel/night'
import { days, later } from '~/domain/time'
import { nightView } from '~/queries/panel/night/night-view.server'
import { phoneView } from '~/queries/panel/night/phone-view.server'
import { soundnessOf } from '~/queries/soundness.server'
import { marksOn, resultOf } from '~/records/panel/night-marks.server'
import { actorIn } from '~/records/people/actor.server'
import type { CastMember } from '../../../cast'
import type { Stage } from '../../../stage'
import { declares, handsIn, noInterest, scoringDay, scoringStage } from '../scored'
import { gives, joins, marksAs, nightOf, nightStage, second, steps } from './night-stage'

let here: Stage
afterEach(() => here.close())

const onStage = async (plan?: Parameters<typeof nightStage>[0]) => {
  here = await nightStage(plan)
  await steps(here, 'opened', second(0))
  return here
}
const view = async (at = second(500)) => {
  const night = await nightOf(here)
  return here.read((db) => nightView(db, 'netherton', night, at))
}
const plan = (by: CastMember, refs = ['SPR-01', 'SPR-02']) =>
  here.write((db) => planNight(db, here.on(by, scoringDay), 'spring', { ...usualPlan, whenAndWhere: 'here' }, refs))

describe('setting a night up', () => {
  it('is for officers; keeps the order there was, and puts new pitches after', async () => {
    here = await scoringStage()
    await here.proposal('spring', 'SPR-03')
    expect(await plan('mei')).toMatchObject({ because: 'not-yours-to-do' })
    expect(await plan('rose', [])).toMatchObject({ because: 'night-without-pitches' })
    expect((await plan('rose', ['SPR-03', 'SPR-02'])).ok).toBe(true)
    const { id } = await nightOf(here)
    const move = (by: 'up' | 'down', proposalId: string) =>
      here.write((db) => orderNight(db, here.on('rose'), 'spring', { by, proposalId }))
    await move('up', 'spring/SPR-03')
    expect((await nightOf(here)).order).toEqual(['spring/SPR-03', 'spring/SPR-02'])
    await move('up', 'spring/SPR-03')
    expect((await nightOf(here)).order, 'what is first goes no further').toEqual(['spring/SPR-03', 'spring/SPR-02'])
    await plan('rose', ['SPR-01', 'SPR-02', 'SPR-03'])
    expect(await nightOf(here)).toMatchObject({ id, order: ['spring/SPR-03', 'spring/SPR-02', 'spring/SPR-01'] })
    await here.write((db) => orderNight(db, here.on('rose'), 'spring', { by: 'lot' }))
    expect((await nightOf(here)).order.toSorted()).toEqual(['spring/SPR-01', 'spring/SPR-02', 'spring/SPR-03'])
  })

  it('is over once the doors are open: nothing of it changes any more', async () => {
    await onStage()
    expect(await plan('rose')).toMatchObject({ because: 'night-opened-already' })
    const lot = await here.write((db) => orderNight(db, here.on('rose', second(1)), 'spring', { by: 'lot' }))
    expect(lot).toMatchObject({ because: 'night-opened-already' })
  })

  it('has no score sheets to use where the round has no scoring, nor before or after it is scored', async () => {
    here = await nightStage({ panel: 'criteria' })
    await here.write((db) => lockScores(db, here.on('rose', scoringDay), 'spring'))
    expect(await steps(here, 'opened', second(0))).toMatchObject({ because: 'scoring-closed' })
  })
})

describe('leading a night', () => {
  it('goes step by step, for officers, and two hosts never step over each other', async () => {
    here = await nightStage()
    expect(await steps(here, 'opened', second(0), undefined, 'mei')).toMatchObject({ because: 'not-yours-to-do' })
    expect(await steps(here, 'called', second(0), 'SPR-01')).toMatchObject({ because: 'night-not-open' })
    expect((await steps(here, 'opened', second(0))).ok).toBe(true)
    const both = ['SPR-01', 'SPR-02'].map((reference) =>
      here.write((db) =>
        stepNight(db, here.on('rose', second(5)), 'spring', {
          kind: 'called',
          proposalId: `spring/${reference}`,
          after: 1,
        }),
      ),
    )
    const outcomes = await Promise.all(both)
    expect(outcomes.filter(({ ok }) => ok)).toHaveLength(1)
    expect(outcomes.find(({ ok }) => !ok)).toMatchObject({ because: 'night-has-moved-on' })
  })

  it('calls up nobody whose idea was withdrawn meanwhile', async () => {
    await onStage()
    await here.proposal('spring', 'SPR-09', { events: ['submitted', 'eligible', 'withdrawn'] })
    expect(await steps(here, 'called', second(1), 'SPR-09')).toMatchObject({ because: 'night-not-ahead' })
  })

  it('keeps what happened for good', async () => {
    await onStage()
    await expect(here.write(async (db) => void (await db.delete(pitchNightEvent)))).rejects.toThrow()
  })
})

describe('a phone in the hall', () => {
  it('joins by the code on the screen, while the doors are open, as long as there is room', async () => {
    here = await nightStage({ mostPhones: 2 })
    expect(await joins(here, 'early')).toMatchObject({ because: 'night-not-open' })
    await steps(here, 'opened', second(0))
    expect(await joins(here, 'guess', second(1), 'XXXXX')).toMatchObject({ because: 'night-code-wrong' })
    expect((await joins(here, 'one')).ok).toBe(true)
    expect((await joins(here, 'one')).ok, 'twice is once').toBe(true)
    expect((await joins(here, 'two')).ok).toBe(true)
    expect(await joins(here, 'three')).toMatchObject({ because: 'night-hall-full' })
    await steps(here, 'ended', second(9))
    expect(await joins(here, 'late')).toMatchObject({ because: 'night-over' })
    expect(await here.read((db) => db.select().from(nightSeat))).toHaveLength(2)
  })

  it('marks the pitch that is up, once, and may change it until it is closed', async () => {
    await onStage()
    await joins(here, 'one')
    expect(await gives(here, 'one', 'SPR-01', { mark: 4, at: second(5) })).toMatchObject({ because: 'pitch-not-up' })
    await steps(here, 'called', second(10), 'SPR-01')
    expect(await gives(here, 'stranger', 'SPR-01', { mark: 4, at: second(11) })).toMatchObject({
      because: 'night-no-seat',
    })
    expect(await gives(here, 'one', 'SPR-01', { mark: 6, at: second(11) })).toMatchObject({ because: 'mark-unclear' })
    await gives(here, 'one', 'SPR-01', { mark: 4, at: second(12) })
    await gives(here, 'one', 'SPR-01', { mark: 2, at: second(13) })
    expect(await here.read((db) => db.select().from(nightMark))).toMatchObject([{ mark: 2, press: 2 }])
  })

  it('sends what it kept while the internet was away: the later press holds, and one sent twice is one', async () => {
    await onStage()
    await joins(here, 'one')
    await steps(here, 'called', second(10), 'SPR-01')
    await steps(here, 'closed', second(100))
    const kept = (mark: number, press: number, keptMs: number) =>
      gives(here, 'one', 'SPR-01', { mark, press, at: second(150), keptMs })
    expect(await kept(5, 2, 60_000)).toEqual({ ok: true, late: true })
    expect(await kept(5, 2, 60_000)).toEqual({ ok: true, late: true })
    expect(await kept(1, 1, 70_000), 'an earlier press that comes after').toEqual({ ok: true, late: true })
    expect(await kept(3, 3, 20_000), 'pressed after the closing').toMatchObject({ because: 'pitch-closed' })
    expect(await here.read((db) => db.select().from(nightMark))).toMatchObject([{ mark: 5, press: 2 }])
    const late = await gives(here, 'one', 'SPR-01', { mark: 5, press: 4, at: second(230), keptMs: 140_000 })
    expect(late).toMatchObject({ because: 'mark-came-late' })
  })

  it('chooses exactly as many favourites as are asked, of those that were pitched', async () => {
    await onStage({ audience: 'favourites', favourites: 1 })
    await joins(here, 'one')
    await steps(here, 'called', second(10), 'SPR-01')
    await steps(here, 'closed', second(20))
    const { id } = await nightOf(here)
    const chooses = (chosen: string[]) =>
      here.write((db) => chooseFavourites(db, here.on(null, second(40)), id, 'one', { chosen, keptMs: 0, press: null }))
    expect(await chooses(['spring/SPR-01'])).toMatchObject({ because: 'pitch-not-up' })
    await steps(here, 'favourites-opened', second(30))
    expect(await chooses([])).toMatchObject({ because: 'favourites-not-exact' })
    expect(await chooses(['spring/SPR-02'])).toMatchObject({ because: 'favourites-not-exact' })
    expect((await chooses(['spring/SPR-01'])).ok).toBe(true)
    expect((await view()).pitches[0]?.chosen, 'not shown while they choose').toBe(0)
    await steps(here, 'favourites-closed', second(50))
    expect((await view()).pitches[0]?.chosen).toBe(1)
  })

  it('counts no more for the hall once a panel member has signed in on it', async () => {
    await onStage()
    for (const token of ['a', 'b', 'c', 'member']) await joins(here, token)
    await steps(here, 'called', second(10), 'SPR-01')
    for (const token of ['a', 'b', 'c']) await gives(here, token, 'SPR-01', { mark: 3, at: second(11) })
    await gives(here, 'member', 'SPR-01', { mark: 5, at: second(11) })
    const { id } = await nightOf(here)
    await here.write((db) => leaveSeat(db, here.on('mei', second(12)), id, 'member'))
    expect(await gives(here, 'member', 'SPR-01', { mark: 5, at: second(13) })).toMatchObject({
      because: 'night-no-seat',
    })
    await steps(here, 'closed', second(20))
    expect((await view()).pitches[0]).toMatchObject({ marks: 3, mean: 3 })
  })
})

describe('a panel member', () => {
  it('marks as a member after she has declared, and not where she has an interest', async () => {
    await onStage()
    await steps(here, 'called', second(10), 'SPR-01')
    expect(await marksAs(here, 'mei', 'SPR-01', { mark: 4, at: second(11) })).toMatchObject({
      because: 'declare-first',
    })
    await declares(here, 'mei', noInterest)
    await declares(here, 'winston', { 'SPR-01': 'loyalty', 'SPR-02': 'none' })
    expect((await marksAs(here, 'mei', 'SPR-01', { mark: 4, at: second(12) })).ok).toBe(true)
    const winston = await marksAs(here, 'winston', 'SPR-01', { mark: 5, at: second(12) })
    expect(winston).toMatchObject({ because: 'you-have-an-interest' })
    expect(await marksAs(here, 'nadia', 'SPR-01', { mark: 5, at: second(12) })).toMatchObject({
      because: 'not-yours-to-do',
    })
    expect((await view(second(13))).members, 'those who could').toBe(2)
    const night = await nightOf(here)
    const seen = await here.read(async (db) => {
      const actor = await actorIn(db, 'netherton', 'winston', second(13))
      return phoneView(db, 'netherton', night, { actor, token: null, now: second(13) })
    })
    expect(seen).toMatchObject({ as: 'member', barred: { because: 'you-have-an-interest' } })
  })

  it('has a mark set aside when an interest comes to light after it', async () => {
    await onStage()
    for (const who of ['mei', 'winston', 'rose'] as const) await declares(here, who, noInterest)
    await steps(here, 'called', second(10), 'SPR-01')
    for (const who of ['mei', 'winston', 'rose'] as const)
      await marksAs(here, who, 'SPR-01', { mark: 4, at: second(11) })
    await steps(here, 'closed', second(20))
    expect((await view()).pitches[0]).toMatchObject({ panelMarks: 3, panelMean: 4 })
    await declares(here, 'winston', { 'SPR-01': 'indirect' })
    expect((await view()).pitches[0]).toMatchObject({ panelMarks: 2, panelMean: null })
    // Taken back, it brings no mark in again: by now it is known what the mark does.
    await declares(here, 'winston', { 'SPR-01': 'none' })
    expect((await view()).pitches[0]).toMatchObject({ panelMarks: 2, panelMean: null })
  })

  it('hands in the round’s own sheet where the night goes by its criteria: others hear only how many are in', async () => {
    await onStage({ panel: 'criteria' })
    await declares(here, 'mei', noInterest)
    await steps(here, 'called', second(10), 'SPR-01')
    expect(await marksAs(here, 'mei', 'SPR-01', { mark: 4, at: second(11) })).toMatchObject({
      because: 'night-not-asked',
    })
    expect((await handsIn(here, 'mei', 'SPR-01', { together: 5, value: 4 }, second(12))).ok).toBe(true)
    await steps(here, 'closed', second(20))
    expect((await view()).pitches[0]).toMatchObject({ sheets: 1, panelMean: null, panelMarks: 0 })
    expect(await here.read((db) => db.select().from(scoreSheet))).toHaveLength(1)
  })
})

describe('paper slips', () => {
  const types = (number: number, mark: number, again = false, by: CastMember = 'winston') =>
    here.write((db) =>
      typeSlip(db, here.on(by, second(60)), 'spring', {
        number,
        marks: { 'spring/SPR-01': mark },
        favourites: [],
        again,
      }),
    )

  it('are typed in once under a number, and a second time only to check', async () => {
    await onStage()
    await steps(here, 'called', second(10), 'SPR-01')
    await steps(here, 'closed', second(20))
    expect(await types(1, 4, false, 'nadia')).toMatchObject({ because: 'not-yours-to-do' })
    expect(await types(1, 4)).toEqual({ ok: true, typed: 1 })
    expect(await types(1, 4)).toMatchObject({ because: 'slip-typed-already' })
    expect(await types(1, 4, true, 'rose')).toEqual({ ok: true, typed: 2 })
    await types(2, 5)
    expect(await types(2, 3, true), 'not by who typed it last').toMatchObject({ because: 'slip-by-another' })
    await types(2, 3, true, 'rose')
    const night = await nightOf(here)
    const { slips } = await here.read((db) => marksOn(db, night))
    expect(slips.map(({ number, is }) => `${number} ${is}`)).toEqual(['1 checked', '2 differs'])
    await types(3, 2)
    await types(4, 3)
    expect((await view()).pitches[0]).toMatchObject({ marks: 3, onPaper: 3, mean: 3 })
  })
})

describe('somebody with an interest', () => {
  it('does not close, reopen or put later the pitch it is in, and types in no slips', async () => {
    await onStage()
    await declares(here, 'rose', { 'SPR-01': 'indirect', 'SPR-02': 'none' })
    expect((await steps(here, 'called', second(10), 'SPR-01')).ok).toBe(true)
    for (const kind of ['closed', 'put-later', 'clock-back'] as const)
      expect(await steps(here, kind, second(20))).toMatchObject({ because: 'you-have-an-interest' })
    await here.holds('builder', 'gareth')
    expect((await steps(here, 'closed', second(20), undefined, 'gareth')).ok).toBe(true)
    expect(await steps(here, 'reopened', second(21))).toMatchObject({ because: 'you-have-an-interest' })
    const slip = { number: 1, marks: { 'spring/SPR-02': 5 }, favourites: [], again: false }
    const typed = await here.write((db) => typeSlip(db, here.on('rose', second(22)), 'spring', slip))
    expect(typed).toMatchObject({ because: 'night-pitch-your-interest' })
  })
})

describe('a hall that is filled from outside', () => {
  it('gets a new code, and the phones that are put out count no more, and may come again', async () => {
    await onStage({ mostPhones: 3 })
    await joins(here, 'early', second(1))
    for (const token of ['x', 'y']) await joins(here, token, second(600))
    expect(await joins(here, 'real', second(601))).toMatchObject({ because: 'night-hall-full' })
    const before = (await nightOf(here)).code
    const renew = (by: CastMember) =>
      here.write((db) =>
        renewCode(
          db,
          here.on(by, second(602), () => 3),
          'spring',
          'recent',
        ),
      )
    expect(await renew('mei')).toMatchObject({ because: 'not-yours-to-do' })
    expect(await renew('rose')).toEqual({ ok: true, phones: 2 })
    expect((await nightOf(here)).code).not.toBe(before)
    expect(await joins(here, 'x2', second(603), before)).toMatchObject({ because: 'night-code-wrong' })
    const night = await nightOf(here)
    const again = { code: night.code, held: 'x', fresh: 'x again' }
    const back = await here.write((db) => takeSeat(db, here.on(null, second(604)), night.id, again))
    expect(back).toEqual({ ok: true, token: 'x again' })
  })
})

describe('points handed in from a phone', () => {
  it('leave what she wrote as it is, and never undo what she saved after she pressed', async () => {
    await onStage({ panel: 'criteria' })
    await declares(here, 'mei', noInterest)
    await handsIn(here, 'mei', 'SPR-01', { together: 1, value: 1 }, second(5))
    const points = { together: 5, value: 4 }
    const send = (keptMs: number) =>
      here.write((db) => handInPoints(db, here.on('mei', second(20)), 'spring/SPR-01', { points, keptMs }))
    expect(await send(16_000), 'pressed before she saved').toMatchObject({ because: 'score-saved-since' })
    expect((await send(2_000)).ok).toBe(true)
    const [sheet] = await here.read((db) => db.select().from(scoreSheet))
    expect(sheet).toMatchObject({ points, noteForPanel: 'a note by mei' })
  })
})

describe('when it is over', () => {
  const held = async () => {
    await onStage()
    for (const token of ['a', 'b', 'c']) await joins(here, token)
    await steps(here, 'called', second(10), 'SPR-02')
    for (const [token, mark] of Object.entries({ a: 5, b: 5, c: 4 }))
      await gives(here, token, 'SPR-02', { mark, at: second(11) })
    await steps(here, 'closed', second(20))
    await steps(here, 'ended', second(30))
  }

  it('the results are published when nothing can arrive any more, and stand', async () => {
    await held()
    expect(await steps(here, 'published', second(60))).toMatchObject({ because: 'night-still-settling' })
    expect((await steps(here, 'published', second(141))).ok).toBe(true)
    expect(await view()).toMatchObject({
      phase: 'published',
      pitches: [{ reference: 'SPR-02', marks: 3, mean: 4.67, first: true }],
    })
    expect(await gives(here, 'a', 'SPR-02', { mark: 1, at: second(142) })).toMatchObject({ because: 'night-over' })
    expect(await steps(here, 'reopened', second(150))).toMatchObject({ because: 'night-over' })
  })

  it('phones and their marks are let go after their time, and the published results stay', async () => {
    await held()
    await steps(here, 'published', second(141))
    const goes = (at: number) =>
      here.write((db) => letSomeGo(db, here.on(null, later(second(141), days(at))), 'netherton', 'night-marks'))
    expect(await goes(20)).toBe(0)
    expect(await goes(40)).toBe(1)
    expect(await goes(40), 'once').toBe(0)
    expect(await here.read((db) => db.select().from(nightSeat))).toEqual([])
    expect(await here.read((db) => db.select().from(nightSlip))).toEqual([])
    const night = await nightOf(here)
    expect(await here.read((db) => resultOf(db, night))).toMatchObject({ phones: 3 })
    expect((await view()).pitches[0]?.mean).toBe(4.67)
  })

  it('everything that happened could happen, says verify; and a step put in by hand does not pass', async () => {
    await held()
    const wrong = () =>
      here.read(async (db) => {
        for await (const one of soundnessOf(db))
          if (one.slug === 'netherton') return one.faults.filter(({ law }) => law === 'nights')
        return undefined
      })
    expect(await wrong()).toEqual([])
    const { id } = await nightOf(here)
    await here.write(async (db) => {
      await db.insert(pitchNightEvent).values({
        ...{
          id: 'forged',
          nightId: id,
          sequence: 5,
          kind: 'closed',
          proposalId: 'spring/SPR-01',
          at: second(40),
          by: 'rose',
        },
      })
    })
    expect(await wrong()).toMatchObject([{ law: 'nights', subject: id }])
    expect(await here.read((db) => db.select().from(pitchNight).where(eq(pitchNight.id, id)))).toHaveLength(1)
  })
})
