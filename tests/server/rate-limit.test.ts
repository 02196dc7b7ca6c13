import { Hono } from 'hono'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { Variables } from '~/server/app'
import { limitRate, limitReads } from '~/server/rate-limit'
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
  return (From: string, path: string) => app.request(path, { method: 'POST', headers: { From } })
}
const minute = 60 * 1000
const hour = 60 * minute

describe('saying that something is wrong with a vote', () => {
  it('is so often from one address in a quarter of an hour, and so often in a day: none fills up what all share', async () => {
    const post = server()
    const press = async (From: string, round = 'netherton/rounds/spring') =>
      (await post(From, `/p/${round}/challenge`)).status
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

describe('giving', () => {
  it('is forty times from one address in a quarter of an hour, whichever fund or round it is for', async () => {
    const post = server()
    const status = async (From: string, path = '/p/netherton/give') => (await post(From, path)).status
    const taken = async () => {
      let many = 0
      while (many < 60 && (await status('one', many % 2 ? undefined : '/p/netherton/give?round=spring')) === 200)
        many += 1
      return many
    }
    expect(await taken()).toBe(40)
    const away = await post('one', '/p/netherton/give')
    expect(Number(away.headers.get('Retry-After'))).toBeGreaterThan(0)
    expect(Number(away.headers.get('Retry-After'))).toBeLessThanOrEqual(15 * 60)
    expect(await status('one', '/p/netherton/gi%76e'), 'the same page, spelt otherwise').toBe(429)
    expect(await status('one', '/p/netherton/rounds/spring/proposals'), 'another act').toBe(200)
    expect(await status('another')).toBe(200)
    vi.advanceTimersByTime(16 * minute)
    expect(await taken()).toBe(40)
  })
})

describe('reading', () => {
  const reader = () => {
    const app = new Hono<{ Variables: Variables }>()
    app.use(async (c, next) => {
      c.set('address', c.req.header('From') ?? '')
      await next()
    })
    app.use(limitReads(sparksOn(here.world)))
    app.get('*', (c) => c.text('a page'))
    return (From: string) => app.request('/p/netherton', { headers: { From } })
  }

  it('two hundred pages a second is turned away politely, while others are served; and is let in again', async () => {
    const read = reader()
    let away = 0
    for (let second = 0; second < 9; second += 1) {
      for (let page = 0; page < 200; page += 1) if ((await read('203.0.113.7')).status === 429) away += 1
      expect((await read('198.51.100.2')).status).toBe(200)
      vi.advanceTimersByTime(1_000)
    }
    expect(away).toBe(1_200)
    const refused = await read('203.0.113.7')
    expect(refused.status).toBe(429)
    expect(Number(refused.headers.get('Retry-After'))).toBeGreaterThanOrEqual(1)
    expect(Number(refused.headers.get('Retry-After'))).toBeLessThanOrEqual(10)
    vi.advanceTimersByTime(11_000)
    expect((await read('203.0.113.7')).status).toBe(200)
  })

  it('is not counted for what comes from this machine: that is a proxy with everyone behind it', async () => {
    const read = reader()
    for (let page = 0; page < 700; page += 1) expect((await read('127.0.0.1')).status).toBe(200)
  })
})
