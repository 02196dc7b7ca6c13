import { eq } from 'drizzle-orm'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { ballotPaper } from '~/queries/voting/ballot-paper.server'
import { roundById } from '~/records/round/course.server'
import { proposal, theme } from '~db/schema'
import { secrets, stage, type Stage } from '../../stage'

let here: Stage
beforeEach(async () => {
  here = await stage()
  await here.round('spring', { events: ['published', 'checked'] })
  for (let idea = 1; idea <= 12; idea++) await here.proposal('spring', `SPR-${String(idea).padStart(2, '0')}`)
  await here.proposal('spring', 'SPR-90', { events: ['submitted', 'not-eligible'] })
  await here.proposal('spring', 'SPR-91', { events: ['submitted', 'eligible', 'withdrawn'] })
})
afterEach(() => here.close())

const paperOf = (personId: string) =>
  here.read(async (db) => {
    const round = await roundById(db, 'spring')
    if (!round) throw new Error('no round')
    return ballotPaper(db, secrets, round, personId)
  })
const orderFor = async (personId: string) => (await paperOf(personId)).ideas.map(({ reference }) => reference)

describe('the ballot paper', () => {
  it('lists the ideas that stand, and no others', async () => {
    expect((await orderFor('nadia')).sort()).toEqual(
      Array.from({ length: 12 }, (_, at) => `SPR-${String(at + 1).padStart(2, '0')}`),
    )
  })

  it('has an order of its own for each voter, the same whenever she comes back', async () => {
    expect(await orderFor('nadia')).toEqual(await orderFor('nadia'))
    expect(await orderFor('nadia')).not.toEqual(await orderFor('len'))
    expect(await orderFor('nadia')).not.toEqual((await orderFor('nadia')).sort())
  })

  it('offers the themes and neighbourhoods that an idea on it has', async () => {
    await here.write(async (db) => {
      for (const [position, name] of ['Food', 'Music'].entries())
        await db.insert(theme).values({ id: name, partnershipId: 'netherton', name, about: '', hue: 0, position })
      await db.update(proposal).set({ themeId: 'Music' }).where(eq(proposal.id, 'spring/SPR-03'))
    })
    const { themes, places } = await paperOf('nadia')
    expect(themes).toEqual([{ id: 'Music', name: 'Music' }])
    expect(places).toEqual([])
  })
})
