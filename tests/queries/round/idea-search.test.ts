import { eq } from 'drizzle-orm'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { ideaWord, proposal, roundWord, theme } from '~db/schema'
import { withdrawProposal } from '~/commands/proposal/withdraw-proposal.server'
import { pence } from '~/domain/pence'
import { envelope, putPage, type Ask } from '~/domain/proposal'
import { roundIdeas, type IdeasWanted } from '~/queries/round/round-ideas.server'
import { addFormVersion } from '~/records/proposal/application-form.server'
import { followListing } from '~/records/proposal/listing.server'
import { day, stage, type Stage } from '../../stage'

let here: Stage
beforeEach(async () => {
  here = await stage()
  await here.round('spring')
  await here.proposal('spring', 'SPR-01', { title: 'Herb planters by the library', cost: 90_00 })
  await here.proposal('spring', 'SPR-02', { title: 'Walking football', cost: 300_00 })
  await here.proposal('spring', 'SPR-03', { title: 'Pêl-droed i blant', cost: 200_00 })
  await here.proposal('spring', 'SPR-04', { title: 'A bench in the garden', cost: 400_00 })
})
afterEach(() => here.close())

const find = (words: string, wanted: Partial<IdeasWanted> = {}) =>
  here.read((db) => roundIdeas(db, 'spring', { page: 1, words, ...wanted }))
const found = async (words: string, wanted: Partial<IdeasWanted> = {}) =>
  (await find(words, wanted)).ideas.map(({ reference }) => reference)
/** Changes an idea as its applicant would while it is not on the list, and puts it there again. */
const rewritten = (reference: string, set: Partial<typeof proposal.$inferInsert>) =>
  here.write(async (db) => {
    await db.update(proposal).set(set).where(eq(proposal.reference, reference))
    await followListing(db, `spring/${reference}`, 'submitted')
  })

describe('ideas are found', () => {
  it('by a word in the title, without capitals and accents, or by their reference', async () => {
    expect(await found('LIBRARY')).toEqual(['SPR-01'])
    expect(await found('pel droed')).toEqual(['SPR-03'])
    expect(await found('spr-02')).toEqual(['SPR-02'])
  })

  it('with slips of the hand forgiven, which is said', async () => {
    const { ideas, found } = await find('plantres libary')
    expect(ideas.map(({ reference }) => reference)).toEqual(['SPR-01'])
    expect(found?.instead).toEqual([
      { asked: 'plantres', words: ['planters'] },
      { asked: 'libary', words: ['library'] },
    ])
  })

  it('with a slip in the first letter too', async () => {
    expect(await found('ootball')).toEqual(['SPR-02'])
    expect(await found('bootball')).toEqual(['SPR-02'])
  })

  it('by another ending of a word', async () => {
    expect(await found('gardens')).toEqual(['SPR-04'])
    expect(await found('librar')).toEqual(['SPR-01'])
  })

  it('best first: a word in the title before one in an answer', async () => {
    await rewritten('SPR-01', { answers: { idea: 'Planters, and a bench to sit on.' } })
    expect(await found('bench')).toEqual(['SPR-04', 'SPR-01'])
  })

  it('when they have all of the words; where none has, those with some are shown, and it is said', async () => {
    expect(await found('bench garden')).toEqual(['SPR-04'])
    const some = await find('football garden')
    expect(some.ideas.map(({ reference }) => reference).sort()).toEqual(['SPR-02', 'SPR-04'])
    expect(some.found?.onlySome).toBe(true)
  })

  it('together with a theme and a sum', async () => {
    await here.write((db) =>
      db.insert(theme).values({ id: 'play', partnershipId: 'netherton', name: 'Play', about: '', hue: 0, position: 1 }),
    )
    await rewritten('SPR-02', { themeId: 'play' })
    expect(await found('idea good', { themeId: 'play' })).toEqual(['SPR-02'])
    expect(await found('football', { mostPence: pence(250_00) })).toEqual([])
    expect((await found('good', { mostPence: pence(200_00) })).sort()).toEqual(['SPR-01', 'SPR-03'])
  })

  it('page by page, with how many there are', async () => {
    for (let number = 10; number < 75; number += 1)
      await here.proposal('spring', `SPR-${number}`, { title: 'Lanterns' })
    const first = await find('lanterns')
    const second = await find('lanterns', { page: 2 })
    expect([first.count, first.ideas.length, second.count, second.ideas.length]).toEqual([65, 60, 65, 5])
    const both = [...first.ideas, ...second.ideas].map(({ reference }) => reference)
    expect(new Set(both).size).toBe(65)
    expect(await find('lanterns', { page: 3 })).toMatchObject({ count: 65, ideas: [] })
  })

  it('not at all when nobody wrote anything like it; what may have been meant is offered', async () => {
    const { count, found } = await find('playnters')
    expect(count).toBe(1)
    expect(found?.instead).toHaveLength(1)
    expect(await find('plannterrs')).toMatchObject({ count: 1 })
    expect(await find('benhcs')).toMatchObject({ count: 0, found: { perhaps: ['bench'] } })
    expect(await find('xylophone')).toMatchObject({ count: 0, found: { perhaps: [] } })
    expect(await find('the')).toMatchObject({ count: 0 })
    expect(await find("'; drop table proposal; --")).toMatchObject({ count: 0 })
  })
})

describe('nobody finds', () => {
  it('a draft, nor what was taken back or withdrawn, and its words are kept no longer', async () => {
    await here.proposal('spring', 'SPR-05', { title: 'Secret zebra', events: [] })
    await here.proposal('spring', 'SPR-06', { title: 'Zebra crossing', events: ['submitted', 'taken-back'] })
    expect(await found('zebra')).toEqual([])
    await here.proposal('spring', 'SPR-07', { title: 'Zebra stripes', events: ['submitted'] })
    expect(await found('zebra')).toEqual(['SPR-07'])
    const out = await here.write((db) => withdrawProposal(db, here.on('nadia', day(2)), 'spring/SPR-07'))
    expect(out.ok).toBe(true)
    expect(await found('zebra')).toEqual([])
    const words = await here.read((db) => db.select().from(ideaWord).where(eq(ideaWord.word, 'zebra')))
    const known = await here.read((db) => db.select().from(roundWord).where(eq(roundWord.word, 'zebra')))
    expect([words, known]).toEqual([[], []])
  })

  it('an idea by an answer that not everyone may read, nor by one that no longer counts', async () => {
    const ask = (id: string, over: Partial<Ask>): Ask => ({
      ...{ id, kind: 'text', required: false, isPublic: true, fromPence: pence(0), label: { en: id } },
      ...over,
    })
    const asks = [ask('own-a', {}), ask('own-b', { isPublic: false }), ask('own-c', { fromPence: pence(500_00) })]
    const chosen = ask('own-d', {
      kind: 'choices',
      options: [{ id: 'o1', label: { en: 'Saturdays', cy: 'Sadyrnau' } }],
    })
    const page = { id: 'more', asks: [...asks, chosen] }
    await here.write((db) => addFormVersion(db, here.on('rose', day(1)), 'spring', putPage(envelope, page)))
    const answers = { 'own-a': 'trumpets', 'own-b': 'violins', 'own-c': 'clarinets', 'own-d': ['o1'] }
    await rewritten('SPR-01', { formVersion: 1, answers })
    expect(await found('trumpets')).toEqual(['SPR-01'])
    expect(await found('violins')).toEqual([])
    expect(await found('clarinets')).toEqual([])
    expect(await found('sadyrnau')).toEqual(['SPR-01'])
  })

  it('an idea of another round', async () => {
    await here.round('autumn')
    await here.proposal('autumn', 'AUT-01', { title: 'Giraffes' })
    expect(await found('giraffes')).toEqual([])
  })
})
