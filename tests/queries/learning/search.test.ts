import { eq } from 'drizzle-orm'
import fc from 'fast-check'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { publishDocument } from '~/commands/learning/publish-document.server'
import { askedFor, excerptOf, mutations } from '~/domain/learning/finding'
import { keepSearchIndexes } from '~/jobs/keep-search.server'
import { searchPublic } from '~/queries/learning/search.server'
import { recordAct } from '~/records/audit.server'
import { followListing } from '~/records/proposal/listing.server'
import { findable, partnership, payee, person, proposal, strength } from '~db/schema'
import { day, stage, type Stage } from '../../stage'

let here: Stage
const now = day(3)
const whose = { id: 'netherton', languages: ['en', 'cy'], timeZone: 'Europe/London' }
const index = () => keepSearchIndexes({ world: here.world, clock: { now: () => now } })
const search = (words: string, { welsh = false, id = 'netherton' } = {}) =>
  here.read((db) => searchPublic(db, { ...whose, id }, { words, kind: null, welsh, now }))
const find = async (words: string, how = {}) =>
  (await search(words, how)).groups.flatMap((group) => group.found.map(({ kind, title }) => `${kind}: ${title}`))
/** As every command does: by it the index knows that something may have changed. */
const recorded = () =>
  here.write((db) => recordAct(db, here.on('rose', now), 'netherton', 'proposal.submit', 'proposal:x'))

beforeEach(async () => {
  here = await stage()
  await here.holds('chair', 'rose')
  await here.round('spring')
  await here.round('secret', { events: [] })
  await here.proposal('spring', 'SPR-01', { title: 'Gardd y tŷ gwydr' })
  await here.proposal('spring', 'SPR-02', { title: 'Bicycles for all' })
  await here.proposal('spring', 'SPR-03', { title: 'Zebra draft', events: [] })
  await here.proposal('secret', 'SEC-01', { title: 'Zebra plan' })
  await here.write((db) =>
    publishDocument(db, here.on('rose', day(1)), 'netherton', null, {
      kind: 'policy',
      title: 'Conflicts of interest',
      words: '## When\n\nIn a **small** place everyone knows everyone.',
    }),
  )
  await index()
})
afterEach(() => here.close())

describe('searching what is public', () => {
  it('finds ideas, rounds and documents by the beginnings of their words, without accents and capitals', async () => {
    expect(await find('bicyc')).toEqual(['idea: Bicycles for all'])
    expect(await find('TY GWYDR')).toEqual(['idea: Gardd y tŷ gwydr'])
    expect(await find('everyone knows')).toEqual(['document: Conflicts of interest'])
    expect(await find('spring')).toContain('round: The spring round')
  })

  it('finds a Welsh word under the letters that it changes to', async () => {
    expect(await find('ngardd', { welsh: true })).toEqual(['idea: Gardd y tŷ gwydr'])
    expect(await find('ardd', { welsh: true })).toEqual(['idea: Gardd y tŷ gwydr'])
    expect(mutations('pentref')).toEqual(expect.arrayContaining(['bentref', 'mhentref', 'phentref']))
    expect(mutations('bentref')).toContain('pentref')
  })

  it('says so when nothing has all the words, and shows what has some', async () => {
    expect(await search('bicycles unicorns')).toMatchObject({ onlySome: true, count: 1 })
    expect(await search('unicorns')).toMatchObject({ onlySome: false, count: 0 })
  })

  it('finds no draft and nothing of a round that is not published', async () => {
    expect(await find('zebra')).toEqual([])
    expect(await find('secret')).toEqual([])
  })

  it('shows nothing that has ceased to be public, even before the index knows', async () => {
    await here.write((db) => followListing(db, 'spring/SPR-02', 'withdrawn'))
    await recorded()
    expect(await find('bicycles')).toEqual([])
    await index()
    expect(await here.read((db) => db.select().from(findable).where(eq(findable.name, 'spring/SPR-02')))).toEqual([])
    expect(await find('bicycles')).toEqual([])
  })

  it('follows what is reworded, and what the words of before found is found no more', async () => {
    await here.write((db) => db.update(proposal).set({ title: 'Tricycles' }).where(eq(proposal.id, 'spring/SPR-02')))
    await recorded()
    await index()
    expect(await find('tricycles')).toEqual(['idea: Tricycles'])
    expect(await find('bicycles')).toEqual([])
  })

  it('keeps partnerships apart', async () => {
    await here.write(async (db) => {
      const [one] = await db.select().from(partnership)
      if (one) await db.insert(partnership).values({ ...one, id: 'beside', slug: 'beside' })
    })
    expect((await search('bicycles', { id: 'beside' })).count).toBe(0)
  })

  it('takes whatever is typed', async () => {
    const signs = ['"', "'", '*', '(', ')', ':', '&', '|', '!', '<->', 'AND', 'OR', 'NOT', 'NEAR', '^', '-', '\\']
    const odd = fc.constantFrom(...signs, '\u0000', '؟', 'ü', 'a', 'bicycle', ' ', '%', '{', '}', 'ŵy', '日本')
    await fc.assert(
      fc.asyncProperty(fc.array(odd, { maxLength: 12 }), async (typed) => {
        await find(typed.join(''))
        await find(typed.join(' '), { welsh: true })
      }),
      { numRuns: 60 },
    )
    expect(askedFor('"*')).toEqual([])
  })

  it('has in its index no private word, wherever it stands', async () => {
    await here.write(async (db) => {
      await db.insert(payee).values({ proposalId: 'spring/SPR-02', name: 'zzprivate payee' })
      await db.update(person).set({ name: 'zzprivate name' }).where(eq(person.id, 'nadia'))
      await db
        .update(proposal)
        .set({ answers: { idea: 'zzprivate draft' } })
        .where(eq(proposal.id, 'spring/SPR-03'))
      const facts = { partnershipId: 'netherton', addedBy: 'rose', addedAt: day(1), neighbourhoodId: null, about: '' }
      const agreed = { agreedAt: day(1), agreedBy: 'rose', kind: 'gift' as const, reach: 'zzprivate reach' }
      await db.insert(strength).values([
        { id: 's1', ...facts, ...agreed, name: 'zzprivate gift', firstName: 'Len', shared: false, consentedAt: day(1) },
        { id: 's2', ...facts, ...agreed, name: 'Knitting', firstName: 'zzprivate', shared: true, consentedAt: day(1) },
      ])
    })
    await recorded()
    await index()
    const rows = await here.read((db) => db.select().from(findable))
    expect(rows.length).toBeGreaterThan(4)
    expect(JSON.stringify(rows)).not.toContain('zzprivate')
    expect(await find('knitting')).toEqual(['strength: Knitting'])
  })

  it('writes nothing while nothing has changed', async () => {
    await index()
    const before = here.world.version() ?? 0
    await index()
    await here.world.write(async () => undefined)
    await index()
    expect(here.world.version()).toBe(before + 1)
  })

  it('shows the part of a text in which it was found', () => {
    const text = `${'word '.repeat(200)}the bicycles stand here ${'more '.repeat(200)}`
    expect(excerptOf(text, [['bicyc']])).toContain('bicycles stand here')
    expect(excerptOf(text, [['bicyc']]).length).toBeLessThan(200)
  })
})
