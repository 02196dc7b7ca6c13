import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { openLive, type Live, type News } from '~/http/live.server'
import { openListeners, type Listeners } from '~/platform/listeners.server'

let listeners: Listeners
let live: Live
let looks: number
let news: News
beforeEach(() => {
  listeners = openListeners()
  live = openLive(listeners, 30)
  looks = 0
  news = { event: 'waiting', over: false }
})
afterEach(() => live.close())

const look = () => {
  looks += 1
  return Promise.resolve(news)
}
const follow = (address = '10.0.0.1', topic = 'round:spring') => live.follow(address, topic, look)
const change = (to: News) => {
  news = to
  listeners.tell(['round:spring'])
}
const counted: News = { event: 'counted', over: true }

/** All that comes until the words do, or the end. */
async function hear(answer: Response, until: string): Promise<string> {
  const reader = answer.body?.getReader()
  let heard = ''
  while (reader && !heard.includes(until)) {
    const { done, value } = await reader.read()
    if (done) return `${heard}(the end)`
    heard += new TextDecoder().decode(value)
  }
  reader?.releaseLock()
  return heard
}

describe('an answer that stays open', () => {
  it('says how it stands at once, what is new when it comes, and ends when nothing more can come', async () => {
    const answer = follow()
    expect(answer.headers.get('Content-Type')).toBe('text/event-stream')
    expect(await hear(answer, 'waiting')).toMatch(/^retry: \d+\n\n(: here\n\n)*event: waiting\ndata:\n\n$/)
    change(counted)
    expect(await hear(answer, '(never)')).toMatch(/^(: here\n\n)*event: counted\ndata:\n\n\(the end\)$/)
    expect(live.readers()).toBe(0)
  })

  it('looks once for all who follow the same, and says nothing twice', async () => {
    const answers = Array.from({ length: 50 }, (_, at) => follow(`10.0.0.${at}`))
    for (const answer of answers) await hear(answer, 'waiting')
    const before = looks
    change({ event: 'waiting', over: false })
    await Promise.resolve()
    change(counted)
    for (const answer of answers) expect(await hear(answer, '(never)')).not.toContain('waiting')
    expect(looks - before).toBeLessThanOrEqual(2)
  })

  it('hears nothing of another topic', async () => {
    const answer = follow()
    await hear(answer, 'waiting')
    const before = looks
    listeners.tell(['round:autumn'])
    await hear(answer, 'here')
    expect(looks).toBe(before)
  })

  it('looks again when something came in the middle of a look', async () => {
    let release: (() => void) | undefined
    const slow = live.follow('10.0.0.1', 'round:spring', async () => {
      const then = news
      await new Promise<void>((resolve) => (release = resolve))
      return then
    })
    await hear(slow, 'retry')
    change(counted)
    release?.()
    await new Promise((resolve) => setTimeout(resolve, 10))
    release?.()
    expect(await hear(slow, '(never)')).toContain('event: counted')
  })

  it('goes on when a look fails', async () => {
    let away = true
    const answer = live.follow('10.0.0.1', 'round:spring', () =>
      away ? Promise.reject(new Error('the database is away')) : look(),
    )
    await hear(answer, 'here')
    away = false
    listeners.tellAll()
    expect(await hear(answer, 'waiting')).toContain('event: waiting')
  })

  it('is forgotten with everything it listened to when its reader goes, or takes nothing any more', async () => {
    const answer = follow()
    await answer.body?.cancel()
    expect(live.readers()).toBe(0)
    const before = looks
    change(counted)
    expect(looks).toBe(before)
    follow()
    while (live.readers() > 0) await new Promise((resolve) => setTimeout(resolve, 10))
  })

  it('is given to so many of one address, and to so many in all', () => {
    const answers = Array.from({ length: 101 }, () => follow('10.0.0.1').status)
    expect([answers.slice(0, 100).every((status) => status === 200), answers[100]]).toEqual([true, 503])
    for (let at = 0; at < 1_400; at++) expect(follow(`10.1.${at >> 5}.${at & 31}`).status).toBe(200)
    expect(follow('10.2.0.1').status).toBe(503)
    expect(follow('10.2.0.1').headers.get('Retry-After')).toBe('20')
  })

  it('ends when the server stops, and no other begins', async () => {
    const answer = follow()
    await hear(answer, 'waiting')
    live.close()
    expect(await hear(answer, '(never)')).toContain('(the end)')
    expect(follow().status).toBe(503)
  })
})
