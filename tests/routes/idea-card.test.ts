import { eq } from 'drizzle-orm'
import sharp from 'sharp'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { proposal } from '~db/schema'
import { loader } from '~/routes/p.$partnership.rounds.$round.proposals.$proposal.card[.]png'
import { contextOf, sparksOn, type MovableSparks } from '../sparks'
import { day, stage, type Stage } from '../stage'

let here: Stage
let sparks: MovableSparks
beforeEach(async () => {
  here = await stage()
  sparks = sparksOn(here.world)
  sparks.moveTo(day(2))
  await here.round('spring')
  await here.proposal('spring', 'SPR-01', { title: 'Herb planters', events: ['submitted'] })
  await here.proposal('spring', 'SPR-02', { title: 'A draft', events: [] })
})
afterEach(() => here.close())

async function card(reference: string, headers: Record<string, string> = {}) {
  const params = { partnership: 'netherton', round: 'spring', proposal: reference }
  const request = new Request('http://localhost/card.png', { headers })
  return loader({ request, params, context: contextOf(sparks) })
}

describe('the card of an idea', () => {
  it('is a picture that a browser may keep, and is another one when what it shows changes', async () => {
    const first = await card('SPR-01')
    expect(first.headers.get('Content-Type')).toBe('image/png')
    const { width, height } = await sharp(Buffer.from(await first.arrayBuffer())).metadata()
    expect([width, height]).toEqual([1200, 630])
    const etag = first.headers.get('ETag') ?? ''
    expect((await card('SPR-01', { 'If-None-Match': etag })).status).toBe(304)
    await here.write((db) => db.update(proposal).set({ title: 'Other' }).where(eq(proposal.reference, 'SPR-01')))
    expect((await card('SPR-01', { 'If-None-Match': etag })).status).toBe(200)
  })

  it('is not there for a draft', async () => {
    await expect(card('SPR-02')).rejects.toMatchObject({ init: { status: 404 } })
  })
})
