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
})
