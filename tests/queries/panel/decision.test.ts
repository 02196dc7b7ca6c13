import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { createElement } from 'react'
import { interest, proposal, role } from '~db/schema'
import { eq, inArray } from 'drizzle-orm'
import { decideItem, settleRest } from '~/commands/panel/draft-decision.server'
import { markAttendance } from '~/commands/panel/meeting-room.server'
import { pence } from '~/domain/pence'
import { readyMade } from '~/domain/proposal'
import { addFormVersion } from '~/records/proposal/application-form.server'
import { beforeMeeting, draftDecision } from '~/queries/panel/decision.server'
import { minutesOf } from '~/queries/panel/minutes.server'
import { actorIn } from '~/records/people/actor.server'
import { roundById } from '~/records/round/course.server'
import { DecisionAdopt } from '~/ui/panel/decision-adopt'
import type { Db } from '~/platform/world.server'
import type { CastMember } from '../../cast'
import {
  adoptBy,
  allowed,
  countedRound,
  meet,
  meetingDay,
  noInterest,
  officers,
  setMoneyOnStage,
} from '../../money-stage'
import { day, stage, type Stage } from '../../stage'
import { render } from '../../ui/render'

let here: Stage
beforeEach(async () => {
  here = await stage()
  await setMoneyOnStage(here)
  await countedRound(here, 'spring', { votes: { '01': 2, '02': 1 } })
})
afterEach(() => here.close())

async function seen(db: Db, who: CastMember) {
  const round = await roundById(db, 'spring')
  const actor = await actorIn(db, 'netherton', who, meetingDay)
  if (!round || !actor) throw new Error('not on stage')
  return { round, actor }
}
const draft = (who: CastMember) =>
  here.read(async (db) => {
    const { round, actor } = await seen(db, who)
    return draftDecision(db, round, actor, meetingDay)
  })
/** By the titles of the ideas that wait together: for how many yeses, and of whom beside the reader. */
const waits = (page: Awaited<ReturnType<typeof draft>>) =>
  Object.fromEntries((page?.adopting.waiting ?? []).map((one) => [one.titles.join(', '), [one.needed, one.others]]))
const minutes = () => here.read(async (db) => minutesOf(db, (await seen(db, 'rose')).round))

describe('the meeting’s page', () => {
  it('says before the meeting how many ideas there are, and who may open it', async () => {
    const before = (who: CastMember) =>
      here.read(async (db) => {
        const { round, actor } = await seen(db, who)
        return beforeMeeting(db, round, actor, meetingDay)
      })
    expect(await draft('rose')).toBeNull()
    expect(await before('rose')).toEqual({ ideas: 3, basis: 'vote', mayStart: true, mayCancel: true })
    expect(await before('tom')).toMatchObject({ mayStart: false, mayCancel: false })
  })

  it('shows each idea’s votes as the published count has them, and adds up what the list gives', async () => {
    await meet(here, 'spring')
    const page = await draft('rose')
    expect(page?.items.map(({ reference, votes }) => [reference, votes])).toEqual([
      ['01', 2],
      ['02', 1],
      ['03', 0],
    ])
    expect(page).toMatchObject({ potPence: 500_00, givenPence: 500_00, leftPence: 0, present: 5, quorum: 3 })
  })

  it('lets nobody change an idea she has an interest in, nor anybody who only reads along', async () => {
    await here.write((db) =>
      db.insert(interest).values({
        id: 'rose-02',
        proposalId: 'spring/02',
        personId: 'rose',
        sequence: 1,
        kind: 'direct',
        note: '',
        at: day(3),
        declaredBy: 'rose',
      }),
    )
    await meet(here, 'spring')
    const [rose, tom] = [await draft('rose'), await draft('tom')]
    expect(rose?.items.map((item) => item.mayChange)).toEqual([true, false, true])
    expect(rose?.items[1]?.steppedOut).toEqual(['Rose Delaney'])
    expect(tom?.items.map((item) => item.mayChange)).toEqual([false, false, false])
    const everyone = ['Amina Yusuf', 'Gareth Pugh', 'Rose Delaney', 'Sheila Murphy']
    expect(rose?.adopting).toMatchObject({ notForReader: ['Idea 02'], mayNot: { because: 'decision-not-settled' } })
    expect(waits(tom)).toEqual({
      'Idea 01, Idea 03': [2, everyone],
      'Idea 02': [2, everyone.filter((name) => name !== 'Rose Delaney')],
    })
  })

  it('warns of less than would be of use, as the idea itself says, and lets the meeting decide so', async () => {
    await here.write(async (db) => {
      await addFormVersion(db, here.on('rose', day(1)), 'spring', readyMade['larger-grant'])
      const answers = { half: 'A smaller coach.', smallestPence: pence(150_00) }
      await db.update(proposal).set({ formVersion: 1, answers }).where(eq(proposal.id, 'spring/02'))
      // So small a sum is not asked about it, whatever was said before it was lowered.
      const small = { formVersion: 1, answers, costPence: pence(200_00) }
      await db.update(proposal).set(small).where(eq(proposal.id, 'spring/01'))
    })
    await meet(here, 'spring')
    const give = (amount: number) =>
      here.write(async (db) => {
        const part = { proposalId: 'spring/02', outcome: 'part-funded', because: 'Some of it.' } as const
        allowed(await decideItem(db, here.on('rose', meetingDay), 'spring', { ...part, amountPence: pence(amount) }))
      })
    const second = async () => (await draft('rose'))?.items[1]
    expect(await second()).toMatchObject({ smallestPence: 150_00, half: 'A smaller coach.', isBelowUseful: false })
    expect((await draft('rose'))?.items[0]).toMatchObject({ smallestPence: null, half: '' })
    await give(149_99)
    expect(await second()).toMatchObject({ outcome: 'part-funded', isBelowUseful: true })
    await give(150_00)
    expect(await second()).toMatchObject({ isBelowUseful: false })
  })

  it('says that too few can say yes, where the others have an interest, until somebody without one joins', async () => {
    const has = (personId: CastMember, reference: string) =>
      here.write((db) =>
        db.insert(interest).values({
          ...{ id: `${personId}-${reference}`, proposalId: `spring/${reference}`, personId, sequence: 1 },
          ...{ kind: 'indirect', note: '', at: day(3), declaredBy: personId },
        }),
      )
    const nobody = 'Too few '
    const shown = async (who: CastMember) => {
      const page = await draft(who)
      if (!page) throw new Error('no list')
      expect(page.left, 'nothing else is in the way').toBe(0)
      const { version, items, adopting, potPence, givenPence, leftPence } = page
      const figures = { version, items, adopting, potPence, givenPence, leftPence }
      return render(createElement(DecisionAdopt, { ...figures, declareHref: '', inTheWay: [] }))
    }
    // Three of the five are out of one idea each; every idea has a quorum of others.
    for (const who of ['tom', 'amina'] as const) await has(who, '01')
    await has('gareth', '02')
    await meet(here, 'spring')
    expect(waits(await draft('tom'))).toEqual({
      'Idea 01': [2, ['Gareth Pugh', 'Rose Delaney', 'Sheila Murphy']],
      'Idea 02': [2, ['Amina Yusuf', 'Rose Delaney', 'Sheila Murphy']],
      'Idea 03': [2, ['Amina Yusuf', 'Gareth Pugh', 'Rose Delaney', 'Sheila Murphy']],
    })
    for (const who of ['rose', 'tom'] as const) expect(await shown(who)).not.toContain(nobody)
    // And two more are out of the second, which leaves it Rose alone.
    await has('sheila', '02')
    for (const who of ['tom', 'amina'] as const) await has(who, '02')
    await here.holds('panel', 'ravi', 'olek')
    await noInterest(here, 'spring', 'ravi', 'olek')
    await here.livesHere('ravi', 'olek')
    await here.write(async (db) => {
      const on = here.on('rose', meetingDay)
      allowed(await markAttendance(db, on, 'spring', [...officers.panel, 'ravi', 'olek']))
      allowed(await settleRest(db, on, 'spring', () => 'As it was.'))
    })
    for (const who of ['rose', 'tom', 'sheila'] as const) expect(await shown(who)).not.toContain(nobody)
    await here.write((db) =>
      db
        .update(role)
        .set({ endsAt: day(3) })
        .where(inArray(role.personId, ['ravi', 'olek'])),
    )
    for (const who of ['rose', 'tom', 'sheila'] as const) expect(await shown(who), 'Rose is one').toContain(nobody)

    // A chair without a seat on the panel may say yes as well.
    await here.holds('chair', 'kofi')
    expect(waits(await draft('tom'))['Idea 02']).toEqual([2, ['Rose Delaney', 'Kofi Mensah']])
    expect(await shown('tom')).not.toContain(nobody)
    await has('kofi', '02')
    expect(await shown('tom')).toContain(nobody)

    // The one who could has said yes: it is told beside her yes that no second can come to that idea.
    const version = (await draft('rose'))?.version
    await adoptBy(here, 'spring', version, ['rose', 'tom', 'gareth'])
    expect(waits(await draft('rose'))).toEqual({ 'Idea 02': [1, []] })
    for (const who of ['rose', 'sheila'] as const) expect(await shown(who)).toContain(nobody)
    expect((await draft('sheila'))?.adopting.mayNot).toMatchObject({ because: 'adopter-not-needed' })
    await here.write((db) => db.update(role).set({ endsAt: null }).where(eq(role.personId, 'ravi')))
    expect(await shown('rose'), 'somebody without an interest has joined').not.toContain(nobody)
    expect(await shown('rose')).toContain('Ravi Patel')
    await adoptBy(here, 'spring', version, ['ravi'])
    expect(await draft('rose'), 'adopted').toBeNull()
  })

  it('says whose yes counts no more after a change', async () => {
    await meet(here, 'spring')
    await adoptBy(here, 'spring', 2, ['tom'])
    expect((await draft('rose'))?.adopting).toMatchObject({
      waiting: [{ needed: 1 }],
      saidYes: [{ name: 'Tom Ashworth' }],
      voided: [],
    })
    await here.write(async (db) => {
      const reserve = { proposalId: 'spring/02', outcome: 'reserve', because: 'Too dear.' } as const
      allowed(await decideItem(db, here.on('rose', meetingDay), 'spring', reserve))
    })
    expect((await draft('rose'))?.adopting).toMatchObject({
      waiting: [{ needed: 2 }],
      saidYes: [],
      voided: [{ name: 'Tom Ashworth', version: 2 }],
    })
  })
})

describe('the minutes', () => {
  it('are there once the list is adopted, and stay as they were when the panel changes', async () => {
    await meet(here, 'spring', ['rose', 'tom', 'amina'])
    expect(await minutes()).toBeNull()
    await adoptBy(here, 'spring')
    const then = await minutes()
    expect(then).toMatchObject({
      givenPence: 500_00,
      present: [{ name: 'Amina Yusuf' }, { name: 'Rose Delaney' }, { name: 'Tom Ashworth' }],
      away: ['Gareth Pugh', 'Sheila Murphy'],
    })
    expect(then?.adoptedBy.map(({ name }) => name).sort()).toEqual(['Amina Yusuf', 'Tom Ashworth'])
    expect(then?.fingerprint).toMatch(/^[0-9a-f]{64}$/)
    await here.write((db) => db.delete(role).where(eq(role.personId, 'tom')))
    expect(await minutes()).toEqual(then)
  })
})
