import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { partnershipHome } from '~/queries/round/partnership-home.server'
import { roundsOverview } from '~/queries/round/rounds-overview.server'
import { decision, decisionItem, story, storyVersion } from '~db/schema'
import { eq } from 'drizzle-orm'
import { pence } from '~/domain/pence'
import { day, stage, type Stage } from '../../stage'

let here: Stage
beforeEach(async () => {
  here = await stage()
  await here.round('spring')
  await here.round('plan', { events: [] })
})
afterEach(() => here.close())

describe('a partnership’s rounds in short', () => {
  it('leave a plan to those who plan', async () => {
    const slugs = async (withDrafts: boolean) =>
      (await here.read((db) => roundsOverview(db, 'netherton', day(2), withDrafts))).map(({ slug }) => slug).sort()
    expect(await slugs(false)).toEqual(['spring'])
    expect(await slugs(true)).toEqual(['plan', 'spring'])
  })

  it('count the ideas that may be read, and what an adopted list funds', async () => {
    await here.proposal('spring', 'SPR-01')
    await here.proposal('spring', 'SPR-02')
    await here.proposal('spring', 'SPR-03', { events: [] })
    const list = { roundId: 'spring', version: 1, potPence: pence(1_000_00), startedAt: day(1), startedBy: 'rose' }
    await here.write(async (db) => {
      await db.insert(decision).values({ id: 'list', ...list, adoptedAt: null })
      for (const [place, outcome] of (['funded', 'not-funded'] as const).entries()) {
        const [askedPence, amountPence] = [pence(200_00), pence(outcome === 'funded' ? 200_00 : 0)]
        const item = { ruleSaid: outcome, outcome, askedPence, rulePence: amountPence, amountPence, because: '' }
        const proposalId = `spring/SPR-0${place + 1}`
        await db.insert(decisionItem).values({ decisionId: 'list', proposalId, position: place + 1, ...item })
      }
    })
    const [before] = await here.read((db) => roundsOverview(db, 'netherton', day(2), false))
    expect(before).toMatchObject({ ideas: 2, funded: null })
    await here.write((db) =>
      db
        .update(decision)
        .set({ adoptedAt: day(2) })
        .where(eq(decision.id, 'list')),
    )
    const [after] = await here.read((db) => roundsOverview(db, 'netherton', day(2), false))
    expect(after).toMatchObject({ ideas: 2, funded: { count: 1, amountPence: 200_00 } })
  })
})

describe('a partnership’s front page', () => {
  it('shows its latest stories, newest first, three at most', async () => {
    for (let number = 1; number <= 4; number += 1) {
      const proposalId = await here.proposal('spring', `SPR-0${number}`)
      const words = { whatHappened: 'We met.', whoCameTogether: 'All of us.', whatNext: 'More.', learnt: '' }
      const storyId = `story-${number}`
      const sent = { words: JSON.stringify({ ...words, pictures: [] }), peopleTakingPart: 12, way: 'typed' as const }
      await here.write(async (db) => {
        const told = { toldBy: 'nadia', toldAt: day(number), shown: 1 }
        await db.insert(story).values({ id: storyId, proposalId, ...words, ...told })
        await db.insert(storyVersion).values({ storyId, number: 1, ...sent, at: day(number), by: 'nadia' })
      })
    }
    const { stories } = await here.read((db) => partnershipHome(db, 'netherton', day(9)))
    expect(stories.map(({ reference }) => reference)).toEqual(['SPR-04', 'SPR-03', 'SPR-02'])
  })
})
