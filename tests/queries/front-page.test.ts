import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { frontPage } from '~/queries/front-page.server'
import { day, stage, wholeDates, type Stage } from '../stage'

let here: Stage
beforeEach(async () => {
  here = await stage()
})
afterEach(() => here.close())

const netherton = async (at = day(5)) => (await here.read((db) => frontPage(db, at)))[0]

describe('a partnership on the front page', () => {
  it('says nothing is on when nothing is, or what there is is not public', async () => {
    expect(await netherton()).toMatchObject({ slug: 'netherton', on: null })
    await here.round('secret', { events: [] })
    expect((await netherton())?.on).toBeNull()
  })

  it('says what is on and by when, voting before ideas', async () => {
    await here.round('spring')
    expect((await netherton())?.on).toEqual({ phase: 'open', next: { what: 'closes', at: wholeDates.closesAt } })
    await here.round('winter', {
      events: ['published', 'checked'],
      dates: {
        opensAt: day(-30),
        closesAt: day(-20),
        scoringClosesAt: day(-10),
        votingOpensAt: day(-2),
        votingClosesAt: day(8),
      },
    })
    expect((await netherton())?.on).toEqual({ phase: 'vote', next: { what: 'voting-closes', at: day(8) } })
  })

  it('lets a round go that is decided or called off', async () => {
    await here.round('spring', { events: ['published', 'cancelled'] })
    await here.round('winter', { events: ['published', 'checked', 'counted', 'adopted'] })
    expect((await netherton())?.on).toBeNull()
  })
})
