import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { gunzipSync } from 'node:zlib'
import { partnership } from '~db/schema'
import { later, type Instant } from '~/domain/time'
import type { Sparks } from '~/platform/sparks.server'
import { openPageCache, type PageCache } from '~/server/page-cache'
import { day, stage, type Stage } from '../stage'

let here: Stage
let pages: PageCache
let now: Instant
let made: number
beforeEach(async () => {
  here = await stage()
  await here.round('spring')
  now = day(2)
  made = 0
  pages = openPageCache({ world: here.world, clock: { now: () => now } } as unknown as Sparks)
})
afterEach(() => here.close())

const ask = (headers: Record<string, string> = {}, nonce = 'n1', body = 'the page') =>
  pages.page(new Request('http://here/p/netherton', { headers }), nonce, async () => {
    made += 1
    return new Response(`${body} ${made}`, { headers: { 'Content-Type': 'text/html; charset=utf-8' } })
  })
const words = async (response: Promise<Response>) => (await response).text()

describe('a page that anyone may read', () => {
  it('is made once and given to everyone', async () => {
    expect(await words(ask())).toBe('the page 1')
    expect(await words(ask())).toBe('the page 1')
  })

  it('is made anew once anything it could show has changed', async () => {
    await words(ask())
    await here.write((db) => db.update(partnership).set({ vision: 'Another.' }))
    expect(await words(ask())).toBe('the page 2')
  })

  it('is still right after a change that nobody sees, such as a ballot', async () => {
    await words(ask())
    await here.world.write(async () => undefined, { unseen: true })
    expect(await words(ask())).toBe('the page 1')
  })

  it('is made anew on the stroke of a round’s date', async () => {
    await words(ask())
    now = later(day(10), -1)
    expect(await words(ask())).toBe('the page 1')
    now = day(10)
    expect(await words(ask())).toBe('the page 2')
  })

  it('is never given to someone whose page could be her own', async () => {
    await words(ask())
    expect(await words(ask({ Cookie: 'sparks=abc' }))).toBe('the page 2')
    expect(await words(ask({ Cookie: 'language=ImN5Ig; sparks=abc' }))).toBe('the page 3')
    expect(await words(ask())).toBe('the page 1')
  })

  it('is kept apart for each language', async () => {
    await words(ask())
    expect(await words(ask({ 'Accept-Language': 'cy' }))).toBe('the page 2')
  })

  it('carries the nonce of the answer it goes out with', async () => {
    expect(await words(ask({}, 'n1', '<script nonce="n1">'))).toBe('<script nonce="n1"> 1')
    expect(await words(ask({}, 'n2'))).toBe('<script nonce="n2"> 1')
  })

  it('answers "still right" to a browser that has it, and comes squeezed for one that takes it so', async () => {
    const etag = (await ask()).headers.get('ETag') ?? ''
    expect((await ask({ 'If-None-Match': etag })).status).toBe(304)
    const squeezed = await ask({ 'Accept-Encoding': 'gzip' })
    expect(gunzipSync(Buffer.from(await squeezed.arrayBuffer())).toString()).toBe('the page 1')
  })

  it('is one page for all who wish for the same language, however they put it', async () => {
    await words(ask({ 'Accept-Language': 'en-GB,en;q=0.9' }))
    expect(await words(ask({ 'Accept-Language': 'en-US,en;q=0.8,de;q=0.1' }))).toBe('the page 1')
  })

  it('takes any of a list of validators, weak or of another encoding, and a squeezed page has its own', async () => {
    const plain = (await ask()).headers.get('ETag') ?? ''
    const squeezed = (await ask({ 'Accept-Encoding': 'gzip' })).headers.get('ETag') ?? ''
    expect(squeezed).not.toBe(plain)
    for (const asked of [squeezed, `W/${plain}`, `"other", ${plain}`, '*']) {
      const answer = await ask({ 'If-None-Match': asked })
      expect([asked, answer.status, answer.headers.get('Content-Type')]).toEqual([asked, 304, null])
    }
    expect((await ask({ 'If-None-Match': '"other"' })).status).toBe(200)
  })

  it('has another validator at once when something has changed', async () => {
    const etag = (await ask()).headers.get('ETag') ?? ''
    await here.write((db) => db.update(partnership).set({ vision: 'Another.' }))
    const answer = await ask({ 'If-None-Match': etag })
    expect([answer.status, await answer.text()]).toEqual([200, 'the page 2'])
  })
})

describe('what is for programs', () => {
  const feed = (headers: Record<string, string> = {}, more: Record<string, string> = {}) =>
    pages.page(new Request('http://here/p/netherton/news.atom', { headers }), 'n1', async () => {
      made += 1
      const said = { 'Content-Type': 'application/atom+xml', 'Cache-Control': 'public, no-cache', ...more }
      return new Response(`feed ${made}`, { headers: said })
    })

  it('is kept like a page, and is public', async () => {
    await feed()
    const again = await feed()
    expect(await again.text()).toBe('feed 1')
    expect(again.headers.get('Cache-Control')).toBe('public, no-cache')
    expect(again.headers.get('Vary')).toBe('Accept-Encoding')
  })

  it('is validated for somebody signed in too, and never kept for her', async () => {
    const etag = (await feed({ Cookie: 'sparks=abc' })).headers.get('ETag') ?? ''
    expect(etag).not.toBe('')
    expect(await words(feed({ Cookie: 'sparks=abc' }))).toBe('feed 2')
  })

  it('is never kept with a cookie on it', async () => {
    await feed({}, { 'Set-Cookie': 'a=b' })
    expect(await words(feed())).toBe('feed 2')
  })

  it('that validates itself is left alone', async () => {
    const answer = await feed({}, { ETag: 'W/"own"' })
    expect(answer.headers.get('ETag')).toBe('W/"own"')
    expect(await answer.text()).toBe('feed 1')
    expect(await words(feed())).toBe('feed 2')
  })
})
