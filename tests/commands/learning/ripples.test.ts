import { eq } from 'drizzle-orm'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import {
  correctRipple,
  keepSitting,
  publishRipples,
  takeRippleAway,
  withdrawRippleName,
} from '~/commands/learning/keep-ripples.server'
import { mostRipplesWaiting, tellRipple, type RippleTold } from '~/commands/learning/tell-ripple.server'
import { erasePerson } from '~/commands/people/erase-person.server'
import type { EndTold } from '~/domain/learning'
import { publishedRipples, rippleEnds, ripplesShown, ripplesToKeep } from '~/queries/learning/ripples.server'
import { rippleEvent, rippleLink, rippleName, rippleNode } from '~db/schema'
import type { CastMember } from '../../cast'
import { day, secrets, stage, type Stage } from '../../stage'

let here: Stage
beforeEach(async () => {
  here = await stage()
  await here.holds('builder', 'kofi')
  await here.holds('chair', 'rose')
})
afterEach(() => here.close())

const something = (name: string, more: Partial<Extract<EndTold, { is: 'new' }>> = {}): EndTold => ({
  ...{ is: 'new', kind: 'event', name, neighbourhoodId: 'marian-square', names: [], consent: false },
  ...more,
})
const told: RippleTold = {
  from: something('Street party'),
  to: something('found work at the library', { kind: 'person', names: ['Maya Okafor'], consent: true }),
  ...{ happened: '2026', sure: true, how: 'They talked over the cake.', teller: '', tellerIsI: true, sittingId: null },
}
const tell = (by: CastMember | null, more: Partial<RippleTold> = {}) =>
  here.write((db) => tellRipple(db, here.on(by, day(5)), 'netherton', { ...told, ...more }))
const toldBy = async (by: CastMember, more: Partial<RippleTold> = {}) => {
  const done = await tell(by, more)
  if (!done.ok) throw new Error(done.because)
  return done.id
}
const publish = (by: CastMember, ...ids: string[]) =>
  here.write((db) => publishRipples(db, here.on(by, day(6)), 'netherton', ids))
const open = () => here.read((db) => publishedRipples(db, 'netherton'))

describe('a ripple', () => {
  it('is told by anyone signed in, and seen by everyone when a builder has published it', async () => {
    expect(await tell(null)).toMatchObject({ because: 'sign-in-first' })
    const id = await toldBy('nadia', { teller: 'Nadia' })
    expect((await open()).links).toEqual([])
    expect(await publish('nadia', id)).toMatchObject({ because: 'not-yours-to-do' })
    expect(await publish('rose', id)).toMatchObject({ because: 'not-yours-to-do' })
    expect(await publish('kofi', id)).toEqual({ ok: true, published: 1 })
    expect(await publish('kofi', id)).toEqual({ ok: true, published: 0 })
    const { nodes, links } = await open()
    expect(links).toMatchObject([{ happened: '2026', sure: true, teller: 'Nadia', toldAt: day(5), mine: [] }])
    expect(nodes).toMatchObject([
      { name: 'Street party', place: 'Marian Square', names: [null, null] },
      { name: 'found work at the library', names: ['Maya', null] },
    ])
  })

  it('joins onto what stands there, and is told once', async () => {
    await publish('kofi', await toldBy('nadia'))
    const [party] = (await open()).nodes
    const from: EndTold = { is: 'known', id: party?.id ?? '' }
    const second = await toldBy('len', { from, to: something('A choir', { kind: 'group' }) })
    await publish('kofi', second)
    const { nodes, links } = await open()
    expect(nodes).toHaveLength(3)
    const choir = nodes.find(({ name }) => name === 'A choir')
    expect(await tell('len', { from, to: { is: 'known', id: choir?.id ?? '' } })).toMatchObject({
      because: 'ripple-told-already',
    })
    // A circle is told as any other.
    expect(await tell('len', { from: { is: 'known', id: choir?.id ?? '' }, to: from })).toMatchObject({ ok: true })
    expect(links).toHaveLength(2)
  })

  it('goes from a thing of hers that waits, and from nobody else’s', async () => {
    await toldBy('nadia')
    const [node] = await here.read((db) => db.select().from(rippleNode))
    const from: EndTold = { is: 'known', id: node?.id ?? '' }
    const to = something('A swap shop')
    expect(await tell('len', { from, to })).toMatchObject({ because: 'ripple-end-gone' })
    expect(await tell('nadia', { from, to })).toMatchObject({ ok: true })
    expect(await tell('len', { from: { is: 'project', proposalId: 'nothing' } })).toMatchObject({
      because: 'ripple-end-gone',
    })
    const ends = (reader: CastMember) => here.read((db) => rippleEnds(db, 'netherton', { reader, keeps: false }))
    expect((await ends('nadia')).known).not.toEqual([])
    expect((await ends('len')).known).toEqual([])
  })

  it('is no flood: so many of hers wait, and no more', async () => {
    for (let at = 0; at < mostRipplesWaiting; at += 1) await toldBy('nadia', { to: something(`Thing ${at}`) })
    expect(await tell('nadia')).toMatchObject({ because: 'ripples-waiting' })
    expect(await tell('kofi')).toMatchObject({ ok: true })
  })

  it('is put right in the open: the words before stay on record, and are shown to nobody', async () => {
    const id = await toldBy('nadia')
    await publish('kofi', id)
    const put = { happened: '2025-08', sure: false, to: 'found work at the school' }
    expect(await here.write((db) => correctRipple(db, here.on('len'), 'netherton', id, put))).toMatchObject({
      because: 'not-yours-to-do',
    })
    const correct = (more: object) =>
      here.write((db) => correctRipple(db, here.on('rose', day(7)), 'netherton', id, more))
    expect(await correct({ happened: '2030' })).toMatchObject({ because: 'ripple-still-to-come' })
    expect(await correct(put)).toEqual({ ok: true })
    const { nodes, links } = await open()
    expect(links).toMatchObject([{ happened: '2025-08', sure: false, how: told.how }])
    expect(nodes[1]?.name).toBe('found work at the school')
    expect((await here.read((db) => db.select().from(rippleNode))).map(({ name }) => name)).toContain(
      'found work at the library',
    )
  })

  it('says “a neighbour” when a yes is taken back, by herself or by whoever keeps them', async () => {
    await publish('kofi', await toldBy('nadia', { teller: 'Nadia Rahman' }))
    const names = await here.read((db) => db.select().from(rippleName))
    expect(names.map(({ firstName }) => firstName).sort()).toEqual(['Maya', 'Nadia'])
    const hers = names.find(({ firstName }) => firstName === 'Nadia')?.id ?? ''
    const maya = names.find(({ firstName }) => firstName === 'Maya')?.id ?? ''
    const withdraw = (by: CastMember, id: string) =>
      here.write((db) => withdrawRippleName(db, here.on(by, day(8)), 'netherton', id))
    expect(await withdraw('len', hers)).toMatchObject({ because: 'not-yours-to-do' })
    expect(await withdraw('nadia', hers)).toEqual({ ok: true })
    expect(await withdraw('nadia', maya)).toMatchObject({ because: 'not-yours-to-do' })
    expect(await withdraw('kofi', maya)).toEqual({ ok: true })
    const { nodes, links } = await open()
    expect([nodes[1]?.names, links[0]?.teller]).toEqual([[null, null], null])
    expect(await here.read((db) => db.select().from(rippleName))).toEqual([])
  })

  it('is taken away with its words and names, but not what another ripple holds', async () => {
    const id = await toldBy('nadia')
    await publish('kofi', id)
    const [party] = (await open()).nodes
    const other = await toldBy('len', { from: { is: 'known', id: party?.id ?? '' }, to: something('A choir'), how: '' })
    await publish('kofi', other)
    const renamed = { from: 'A party in the street', to: 'has a job' }
    await here.write((db) => correctRipple(db, here.on('kofi', day(8)), 'netherton', id, renamed))
    const away = () => here.write((db) => takeRippleAway(db, here.on('kofi', day(9)), 'netherton', id))
    expect(await away()).toEqual({ ok: true })
    expect(await away()).toMatchObject({ because: 'ripple-gone' })
    expect((await open()).nodes.map(({ name }) => name)).toEqual(['A party in the street', 'A choir'])
    const everything = JSON.stringify(
      await here.read(async (db) => [
        await db.select().from(rippleNode),
        await db.select().from(rippleLink),
        await db.select().from(rippleName),
        await db.select().from(rippleEvent),
      ]),
    )
    expect(everything).not.toMatch(/library|cake|Maya|job/)
  })

  it('is never edited: the database itself refuses', async () => {
    const id = await toldBy('nadia')
    await expect(
      here.write((db) => db.update(rippleLink).set({ how: 'Otherwise.' }).where(eq(rippleLink.id, id))),
    ).rejects.toThrow()
    await expect(here.write((db) => db.delete(rippleLink).where(eq(rippleLink.id, id)))).rejects.toThrow()
  })

  it('keeps nothing of somebody who is erased but what the area knows', async () => {
    const waits = await toldBy('nadia', { teller: 'Nadia', how: 'Ask me about it.' })
    const stays = await toldBy('nadia', { teller: 'Nadia', to: something('A choir') })
    await publish('kofi', stays)
    await here.write((db) => erasePerson(db, here.on('nadia', day(20)), secrets, 'nadia', { name: 'A neighbour' }))
    expect((await open()).links).toMatchObject([{ id: stays, teller: null }])
    expect(await here.read((db) => db.select().from(rippleName).where(eq(rippleName.firstName, 'Nadia')))).toEqual([])
    const [row] = await here.read((db) => db.select().from(rippleLink).where(eq(rippleLink.id, waits)))
    expect(row?.how).toBe('')
  })
})

describe('a sitting', () => {
  it('counts who is there, and holds what is told at it', async () => {
    const wanted = { name: 'Tea at the library', heldOn: '2026-03-04', present: 12 }
    const keep = (by: CastMember, id: string | null, present = 12) =>
      here.write((db) => keepSitting(db, here.on(by, day(4)), 'netherton', id, { ...wanted, present }))
    expect(await keep('nadia', null)).toMatchObject({ because: 'not-yours-to-do' })
    const opened = await keep('kofi', null)
    if (!opened.ok) throw new Error(opened.because)
    expect(await keep('kofi', opened.id, 13)).toEqual(opened)
    expect(await keep('kofi', 'another')).toMatchObject({ because: 'no-such-sitting' })
    expect(await tell('nadia', { sittingId: opened.id })).toMatchObject({ because: 'no-such-sitting' })
    const id = await toldBy('kofi', { sittingId: opened.id, tellerIsI: false, teller: 'Sheila' })
    await publish('kofi', id)
    expect((await open()).links).toMatchObject([{ sitting: wanted.name, teller: 'Sheila' }])
    expect(await here.read((db) => ripplesToKeep(db, 'netherton'))).toMatchObject({
      rows: [{ standing: 'published' }],
      sittings: [{ present: 13 }],
    })
  })
})

describe('the page of ripples', () => {
  it('shows all in one picture while they fit, and where to begin when they do not', async () => {
    const shown = (from: string | null = null) =>
      here.read((db) => ripplesShown(db, 'netherton', { from, page: 1, reader: null }))
    expect(await shown('nowhere')).toBeUndefined()
    const ids = [await toldBy('kofi')]
    await publish('kofi', ...ids)
    expect(await shown()).toMatchObject({
      totals: { things: 2, links: 1 },
      picture: { links: [{}] },
    })
    for (let at = 0; at < 30; at += 1)
      ids.push(await toldBy('kofi', { from: something(`Start ${at}`), to: something(`End ${at}`) }))
    await publish('kofi', ...ids)
    const many = await shown()
    expect(many).toMatchObject({ picture: null, pages: 3 })
    const [first] = many?.beginnings ?? []
    expect(await shown(first?.id)).toMatchObject({ picture: { links: [{}] } })
  })
})
