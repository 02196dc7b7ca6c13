import { eq } from 'drizzle-orm'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { roundIdeas } from '~/queries/round/round-ideas.server'
import { readerIn, roundPage } from '~/queries/round/round-page.server'
import { roundById } from '~/records/round/course.server'
import { proposal, theme } from '~db/schema'
import { stage, type Stage } from '../../stage'

let here: Stage
beforeEach(async () => {
  here = await stage()
  await here.round('spring')
})
afterEach(() => here.close())

const ideas = (wanted = {}) => here.read((db) => roundIdeas(db, 'spring', { page: 1, ...wanted }))
const titles = async (wanted = {}) => (await ideas(wanted)).ideas.map(({ title }) => title)

describe('the ideas of a round', () => {
  it('are those that anyone may read: not drafts, nor what was taken back or withdrawn', async () => {
    await here.proposal('spring', 'SPR-01', { title: 'handed in', events: ['submitted'] })
    await here.proposal('spring', 'SPR-02', { title: 'eligible' })
    await here.proposal('spring', 'SPR-03', { title: 'not eligible', events: ['submitted', 'not-eligible'] })
    await here.proposal('spring', 'SPR-04', { title: 'a draft', events: [] })
    await here.proposal('spring', 'SPR-05', { title: 'taken back', events: ['submitted', 'taken-back'] })
    await here.proposal('spring', 'SPR-06', { title: 'withdrawn', events: ['submitted', 'withdrawn'] })
    await here.proposal('spring', 'SPR-07', { title: 'back again', events: ['submitted', 'taken-back', 'submitted'] })
    expect(await titles()).toEqual(['back again', 'eligible', 'handed in', 'not eligible'])
  })

  it('can be looked through by theme', async () => {
    await here.write((db) =>
      db.insert(theme).values({ id: 'food', partnershipId: 'netherton', name: 'Food', about: '', hue: 0, position: 1 }),
    )
    await here.proposal('spring', 'SPR-01', { title: 'Planters' })
    await here.proposal('spring', 'SPR-02', { title: 'Football' })
    await here.write((db) => db.update(proposal).set({ themeId: 'food' }).where(eq(proposal.reference, 'SPR-01')))
    expect(await titles({ themeId: 'food' })).toEqual(['Planters'])
    expect(await titles({ themeId: 'nothing-like-it' })).toEqual([])
  })

  it('come sixty to a page, however many there are', async () => {
    for (let number = 1; number <= 61; number += 1) await here.proposal('spring', `SPR-${number}`)
    expect(await ideas()).toMatchObject({ count: 61 })
    expect((await ideas()).ideas).toHaveLength(60)
    expect((await ideas({ page: 2 })).ideas).toHaveLength(1)
    expect((await ideas({ page: 3 })).ideas).toHaveLength(0)
  })
})

describe('a round’s page', () => {
  it('tells an applicant what the checkers found only once they have finished', async () => {
    await here.round('autumn', { events: ['published', 'checked'] })
    const standing = async (roundId: string) => {
      await here.proposal(roundId, 'ONE-01', { by: 'nadia', events: ['submitted', 'not-eligible'] })
      const reader = await here.read(async (db) => {
        const round = await roundById(db, roundId)
        return round && readerIn(db, round, 'nadia')
      })
      return reader?.ideas[0]?.standing
    }
    expect(await standing('spring')).toBe('submitted')
    expect(await standing('autumn')).toBe('not-eligible')
  })

  it('shows the reader her own ideas, drafts too, and nobody else’s', async () => {
    await here.proposal('spring', 'SPR-01', { by: 'nadia', title: 'Hers', events: [] })
    await here.proposal('spring', 'SPR-02', { by: 'len', title: 'His', events: [] })
    await here.proposal('spring', 'SPR-03', { by: 'nadia', title: 'Handed in', events: ['submitted'] })
    const page = await here.read(async (db) => {
      const round = await roundById(db, 'spring')
      return round && { ...(await roundPage(db, round, { page: 1 })), reader: await readerIn(db, round, 'nadia') }
    })
    expect(page?.ideas).toMatchObject([{ title: 'Handed in' }])
    expect(page?.reader?.ideas).toEqual([
      { reference: 'SPR-01', title: 'Hers', standing: 'draft' },
      { reference: 'SPR-03', title: 'Handed in', standing: 'submitted' },
    ])
  })
})
