import { Hono } from 'hono'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { Variables } from '~/server/app'
import { limitRate } from '~/server/rate-limit'
import { sparksOn } from '../sparks'
import { stage, type Stage } from '../stage'

let here: Stage
beforeEach(async () => {
  here = await stage()
  vi.useFakeTimers()
})
afterEach(async () => {
  vi.useRealTimers()
  await here.close()
})

function server() {
  const app = new Hono<{ Variables: Variables }>()
  app.use(async (c, next) => {
    c.set('address', c.req.header('From') ?? '')
    await next()
  })
  app.use(limitRate(sparksOn(here.world)))
  app.post('*', (c) => c.text('taken'))
  return async (From: string, round = 'netherton/rounds/spring') => {
    const said = await app.request(`/p/${round}/challenge`, { method: 'POST', headers: { From } })
    return said.status
  }
}
const minute = 60 * 1000
const hour = 60 * minute

describe('saying that something is wrong with a vote', () => {
  it('is so often from one address in a quarter of an hour, and so often in a day: none fills up what all share', async () => {
    const press = server()
    const taken = async () => {
      let many = 0
      while (many < 50 && (await press('one')) === 200) many += 1
      return many
    }
    expect(await taken()).toBe(12)
    expect(await press('another')).toBe(200)
    vi.advanceTimersByTime(16 * minute)
    expect(await taken(), 'what is left of the day').toBe(8)
    vi.advanceTimersByTime(2 * hour)
    expect(await taken()).toBe(0)
    expect(await press('one', 'netherton/rounds/summer'), 'about another vote').toBe(200)
    expect(await press('one', 'Netherton/rounds/spr%69ng'), 'the same vote, spelt otherwise').toBe(429)
    expect(await press('another')).toBe(200)
    vi.advanceTimersByTime(24 * hour)
    expect(await taken()).toBe(12)
  })
})
