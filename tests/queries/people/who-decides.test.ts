import { eq } from 'drizzle-orm'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { whoDecides } from '~/queries/people/who-decides.server'
import { residency, role } from '~db/schema'
import { day, dayOne, stage, type Stage } from '../../stage'

let here: Stage
beforeEach(async () => {
  here = await stage()
  await here.livesHere('rose', 'winston', 'nadia')
  await here.holds('panel', 'rose', 'winston', 'kofi')
  await here.holds('treasurer', 'winston')
})
afterEach(() => here.close())

const asked = (at = dayOne) => here.read((db) => whoDecides(db, 'netherton', at))

describe('who decides', () => {
  it('is the panel by name, with who lives here and who has a vote', async () => {
    await here.write((db) => db.update(role).set({ voting: false }).where(eq(role.personId, 'kofi')))
    expect((await asked()).seats).toEqual([
      { name: 'Kofi Mensah', voting: false, resident: false },
      { name: 'Rose Delaney', voting: true, resident: true },
      { name: 'Winston Clarke', voting: true, resident: true },
    ])
  })

  it('names the officers with their tasks, and tells nothing else of anyone', async () => {
    const told = await asked()
    expect(told.officers).toEqual([{ name: 'Winston Clarke', kind: 'treasurer' }])
    expect(JSON.stringify(told)).not.toMatch(/personId|email|postcode|marian/i)
  })

  it('counts the majority of those with a vote as it is now', async () => {
    expect((await asked()).majority).toMatchObject({ voting: 3, residents: 2, percent: 66.6, holds: true })
    await here.write((db) => db.update(residency).set({ withdrawnAt: dayOne }).where(eq(residency.personId, 'rose')))
    expect((await asked()).majority).toMatchObject({ residents: 1, holds: false })
  })

  it('leaves out those whose time is over, or has not begun', async () => {
    await here.write((db) =>
      db
        .update(role)
        .set({ endsAt: day(5) })
        .where(eq(role.personId, 'rose')),
    )
    await here.write((db) =>
      db
        .update(role)
        .set({ startsAt: day(5) })
        .where(eq(role.personId, 'kofi')),
    )
    expect((await asked(day(4))).seats.map(({ name }) => name)).toEqual(['Rose Delaney', 'Winston Clarke'])
    expect((await asked(day(5))).seats.map(({ name }) => name)).toEqual(['Kofi Mensah', 'Winston Clarke'])
  })
})
