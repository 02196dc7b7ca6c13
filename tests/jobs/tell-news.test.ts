import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { chooseNews } from '~/commands/people/choose-news.server'
import type { NewsChoice } from '~/domain/people'
import { days, hours, instantFromIso, later } from '~/domain/time'
import { tellNews } from '~/jobs/tell-news.server'
import { recordAct } from '~/records/audit.server'
import type { WaitingLetter } from '~/records/outbox.server'
import { contact, outbox, wrongAddress } from '~db/schema'
import type { CastMember } from '../cast'
import { sparksOn, type MovableSparks } from '../sparks'
import { dayOne, secrets, stage, type Stage } from '../stage'

let here: Stage
let sparks: MovableSparks
beforeEach(async () => {
  here = await stage()
  sparks = sparksOn(here.world)
  await here.holds('chair', 'rose')
  await here.write((db) =>
    db.insert(contact).values([
      { personId: 'rose', email: 'rose@example.org' },
      { personId: 'nadia', email: 'nadia@example.org' },
    ]),
  )
})
afterEach(() => here.close())

/** Day one is a Sunday, and it is midday. */
const eightOnMonday = instantFromIso('2026-03-02T08:00:00Z')
const letters = async () =>
  (await here.read((db) => db.select().from(outbox))).map(({ payload }) => payload as WaitingLetter)
const happens = (act: 'proposal.submit' | 'round.publish', by: CastMember = 'nadia', at = later(dayOne, hours(1))) =>
  here.write((db) => recordAct(db, here.on(by, at), 'netherton', act, 'proposal:one'))
const chooses = (who: CastMember, choice: NewsChoice) =>
  here.write((db) => chooseNews(db, here.on(who), secrets, choice))
const tellAt = async (moment: typeof dayOne) => {
  sparks.moveTo(moment)
  await tellNews(sparks)
}

describe('the daily letter', () => {
  it('tells an officer who has chosen nothing what others did, at eight in the morning and not before', async () => {
    await tellAt(dayOne)
    await happens('proposal.submit')
    await happens('proposal.submit')
    await tellAt(later(eightOnMonday, -1))
    expect(await letters()).toEqual([])
    await tellAt(eightOnMonday)
    await tellAt(later(eightOnMonday, 1))
    expect(await letters()).toMatchObject([{ to: 'rose@example.org', subject: 'News from Netherton Sparks' }])
    expect((await letters())[0]?.text).toMatch(/- 2 ideas came in/)
  })

  it('does not come when there is nothing to tell, nor of what she did herself', async () => {
    await tellAt(dayOne)
    await happens('proposal.submit', 'rose')
    await tellAt(eightOnMonday)
    expect(await letters()).toEqual([])
  })

  it('tells each thing once', async () => {
    await tellAt(dayOne)
    await happens('proposal.submit')
    await tellAt(eightOnMonday)
    await tellAt(later(eightOnMonday, days(1)))
    expect(await letters()).toHaveLength(1)
  })

  it('says what waits for her, and leads with it', async () => {
    await tellAt(dayOne)
    await here.round('spring', { events: ['published'], dates: {} })
    await here.proposal('spring', '01', { events: ['submitted'] })
    await tellAt(later(dayOne, days(11)))
    expect(await letters()).toMatchObject([{ subject: 'Netherton Sparks: one thing waits for you' }])
    expect((await letters())[0]?.text).toMatch(/- Check the ideas: The spring round/)
  })

  it('is posted once, whichever server gets there first', async () => {
    await tellAt(dayOne)
    await happens('proposal.submit')
    sparks.moveTo(eightOnMonday)
    await Promise.all([tellNews(sparks), tellNews(sparks), tellNews(sparks)])
    expect(await letters()).toHaveLength(1)
  })

  it('is not written to an address from which letters come back', async () => {
    const marked = { personId: 'rose', partnershipId: 'netherton', markedAt: dayOne, markedBy: 'rose' }
    await here.write((db) => db.insert(wrongAddress).values(marked))
    await tellAt(dayOne)
    await happens('proposal.submit')
    await tellAt(eightOnMonday)
    expect(await letters()).toEqual([])
  })
})

describe('someone who holds no office', () => {
  it('hears nothing until she asks, and then only what anyone can read', async () => {
    await here.livesHere('nadia')
    await happens('round.publish', 'rose')
    await tellAt(eightOnMonday)
    expect((await letters()).filter(({ to }) => to === 'nadia@example.org')).toEqual([])
    sparks.moveTo(dayOne)
    await chooses('nadia', 'daily')
    await happens('proposal.submit', 'joy')
    await tellAt(eightOnMonday)
    const [hers] = (await letters()).filter(({ to }) => to === 'nadia@example.org')
    expect(hers?.text).toMatch(/A round was published/)
    expect(hers?.text).not.toMatch(/came in/)
  })
})

describe('what she chooses', () => {
  it('is never, and then no letter comes', async () => {
    await tellAt(dayOne)
    await chooses('rose', 'none')
    await happens('proposal.submit')
    await tellAt(later(eightOnMonday, days(8)))
    expect(await letters()).toEqual([])
  })

  it('is at once: within ten minutes, and once', async () => {
    await chooses('rose', 'at-once')
    await happens('proposal.submit', 'nadia', later(dayOne, 1))
    await tellAt(later(dayOne, hours(0.5)))
    await tellAt(later(dayOne, hours(1)))
    expect(await letters()).toHaveLength(1)
  })

  it('is weekly: on Monday, and not on Tuesday', async () => {
    await chooses('rose', 'weekly')
    await tellAt(eightOnMonday)
    await happens('proposal.submit', 'nadia', later(eightOnMonday, hours(1)))
    await tellAt(later(eightOnMonday, days(6)))
    expect(await letters()).toEqual([])
    await tellAt(later(eightOnMonday, days(7)))
    expect(await letters()).toHaveLength(1)
  })
})
