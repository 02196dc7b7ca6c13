import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { partnership } from '~db/schema'
import { readOnce } from '~/platform/kept-readings.server'
import { stage, type Stage } from '../stage'

let here: Stage
let asked: number
beforeEach(async () => {
  here = await stage()
  asked = 0
})
afterEach(() => here.close())

const visionOf = (slug: string) =>
  readOnce(here.world, `vision ${slug}`, async (db) => {
    asked += 1
    return (await db.select({ vision: partnership.vision }).from(partnership))[0]?.vision
  })

describe('what is the same for everyone', () => {
  it('is read once, and anew when anything public has changed', async () => {
    const before = await visionOf('netherton')
    expect(await visionOf('netherton')).toBe(before)
    expect(asked).toBe(1)
    await here.write((db) => db.update(partnership).set({ vision: 'Another.' }))
    expect(await visionOf('netherton')).toBe('Another.')
    expect(asked).toBe(2)
  })

  it('is still right after a change that nobody sees', async () => {
    await visionOf('netherton')
    await here.world.write(async () => undefined, { unseen: true })
    await visionOf('netherton')
    expect(asked).toBe(1)
  })

  it('is kept apart by name', async () => {
    await visionOf('netherton')
    await visionOf('elsewhere')
    expect(asked).toBe(2)
  })
})
