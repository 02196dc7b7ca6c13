import { eq } from 'drizzle-orm'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { partnership, person, programme, programmePartnership, roll, sharedYear } from '~db/schema'
import { keepSharedYearsSummed } from '~/jobs/keep-shared-years.server'
import { programmeYears } from '~/queries/learning/shared-years.server'
import { adoptBy, countedRound, meet, setMoneyOnStage } from '../../money-stage'
import { day, dayOne, stage, type Stage } from '../../stage'

let here: Stage
const now = day(60)
beforeEach(async () => {
  here = await stage()
  await setMoneyOnStage(here)
  await here.write(async (db) => {
    await db.update(partnership).set({ openedAt: dayOne }).where(eq(partnership.id, 'netherton'))
    const [model] = await db.select().from(partnership).where(eq(partnership.id, 'netherton'))
    if (!model) throw new Error('no partnership')
    await db.insert(partnership).values([
      { ...model, id: 'aber', slug: 'aber', name: 'Aber' },
      { ...model, id: 'closed', slug: 'closed', name: 'Not open yet', openedAt: null },
    ])
    await db
      .insert(programme)
      .values({ id: 'big', slug: 'big', name: 'Big', about: '', createdAt: dayOne, createdBy: 'joy' })
    for (const partnershipId of ['netherton', 'aber', 'closed'])
      await db
        .insert(programmePartnership)
        .values({ programmeId: 'big', partnershipId, addedAt: dayOne, addedBy: 'joy' })
  })
})
afterEach(() => here.close())

const sums = (at = now) => keepSharedYearsSummed({ world: here.world, clock: { now: () => at } })
const shown = () => here.read((db) => programmeYears(db, 'big'))
const netherton = async () => (await shown())?.partnerships.find(({ slug }) => slug === 'netherton')?.years

/** So many people who are not in the cast have voted in a round. */
async function voted(roundId: string, many: number) {
  await here.write(async (db) => {
    for (let at = 0; at < many; at += 1) {
      const personId = `voter-${at}`
      await db.insert(person).values({ id: personId, name: personId, createdAt: dayOne }).onConflictDoNothing()
      await db.insert(roll).values({ roundId, personId, addedLater: false, channel: 'web' }).onConflictDoNothing()
    }
  })
}

describe('partnerships side by side', () => {
  it('stand in the order of their names, those that are open to everyone, and nothing else ranks them', async () => {
    await sums()
    expect((await shown())?.partnerships.map(({ name }) => name)).toEqual(['Aber', 'Netherton Sparks'])
    expect(await here.read((db) => programmeYears(db, 'small'))).toBeNull()
  })

  it('show what was decided, once everyone knows it, and what is left of the year', async () => {
    await countedRound(here, 'spring')
    await sums()
    expect(await netherton()).toMatchObject([{ year: 2026, rounds: 0, grantedPence: 0, leftPence: 4_000_00 }])
    await meet(here, 'spring')
    await adoptBy(here, 'spring')
    await sums()
    expect(await netherton()).toMatchObject([
      { year: 2026, rounds: 1, ideas: 3, funded: 2, grantedPence: 500_00, paidPence: 0, leftPence: 3_500_00 },
    ])
  })

  it('never let fewer than ten voters be worked out: a round that hides them is not among the votes', async () => {
    for (const [round, pot] of [
      ['spring', { together: 500_00 }],
      ['summer', { green: 500_00 }],
    ] as const) {
      await countedRound(here, round, { pot })
      await meet(here, round)
      await adoptBy(here, round)
    }
    await voted('spring', 9)
    await sums()
    expect(await netherton()).toMatchObject([{ rounds: 2, voters: null }])
    await voted('summer', 12)
    await sums(day(62))
    expect(await netherton()).toMatchObject([{ rounds: 2, voters: 12 }])
  })

  it('are summed again only when something was recorded, or a day has passed', async () => {
    await sums()
    await here.write((db) => db.delete(sharedYear))
    await sums()
    expect(await netherton()).toEqual([])
    await sums(day(62))
    expect(await netherton()).toHaveLength(1)
  })
})
