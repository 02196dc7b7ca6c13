import { eq } from 'drizzle-orm'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { ideasToScore } from '~/http/ideas-to-score.server'
import { openWorld } from '~/platform/open-world.server'
import type { World } from '~/platform/world.server'
import { listToScore } from '~/queries/panel/own-scoring.server'
import { roundById } from '~/records/round/course.server'
import { proposal } from '~db/schema'
import { freshDatabase, type FreshDatabase } from '../fresh-world'
import { sparksOn } from '../sparks'
import { stageOn } from '../stage'

// The list of what a panel scores is kept for all members: whoever changes an idea, here or in another process on the
// same database, changes it for everybody.
let database: FreshDatabase
let [ours, theirs]: World[] = []
beforeEach(async () => {
  database = await freshDatabase()
  ours = openWorld(database.address)
  theirs = openWorld(database.address)
  const here = await stageOn(ours)
  await here.round('spring', { events: ['published', 'checked'] })
  for (const reference of ['01', '02']) await here.proposal('spring', reference, { title: `Idea ${reference}` })
})
afterEach(async () => {
  await ours?.close()
  await theirs?.close()
  await database.remove()
})

async function titles(): Promise<string[]> {
  if (!ours) throw new Error('no world')
  const spring = await ours.read((db) => roundById(db, 'spring'))
  if (!spring) throw new Error('no round')
  const kept = await ideasToScore(sparksOn(ours), spring)
  return kept.map(({ title }) => title)
}
const renames = (world: World | undefined, reference: string, title: string) =>
  world?.write(async (db) => void (await db.update(proposal).set({ title }).where(eq(proposal.reference, reference))))

it('is read again once an idea was changed here', async () => {
  expect(await titles()).toEqual(['Idea 01', 'Idea 02'])
  await renames(ours, '01', 'A bench')
  expect(await titles()).toEqual(['A bench', 'Idea 02'])
})

it('is read again once another process changed one', async () => {
  expect(await titles()).toEqual(['Idea 01', 'Idea 02'])
  await renames(theirs, '02', 'A tap')
  // On PostgreSQL word of it takes a moment.
  await expect.poll(titles).toEqual(['Idea 01', 'A tap'])
})

it('is kept while nothing changes', async () => {
  if (!ours) throw new Error('no world')
  const spring = await ours.read((db) => roundById(db, 'spring'))
  if (!spring) throw new Error('no round')
  const sparks = sparksOn(ours)
  await expect
    .poll(async () => (await ideasToScore(sparks, spring)) === (await ideasToScore(sparks, spring)))
    .toBe(true)
  expect(await ideasToScore(sparks, spring)).toEqual(await ours.read((db) => listToScore(db, spring)))
})
