import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pence } from '~/domain/pence'
import { migrate } from '~/platform/migrate.server'
import { openWorld } from '~/platform/open-world.server'
import { roundIdeas, type IdeasWanted } from '~/queries/round/round-ideas.server'
import { stageOn } from '../../stage'
import { manyIdeas } from '../many-ideas'
import { median, within, type Measure } from '../measure'

const turns = 31
/** In milliseconds. */
const bar = 15

const askings: readonly { name: string; wanted: Partial<IdeasWanted> }[] = [
  { name: 'the first page', wanted: {} },
  { name: 'the last page', wanted: { page: 83 } },
  { name: 'those of a neighbourhood', wanted: { neighbourhoodId: 'marian-square' } },
  { name: 'those that ask for £100 at most', wanted: { mostPence: pence(100_00) } },
  { name: 'those with a word that half of them have', wanted: { words: 'garden' } },
  { name: 'those with three common words', wanted: { words: 'community garden children' } },
  { name: 'a common word with a slip', wanted: { words: 'gardne' } },
  { name: 'a word that none has', wanted: { words: 'qqqqqqqqq' } },
]

/** Reading a page of a list of 5,000 ideas from the database, without keeping any answer. */
export async function measureFinding(): Promise<Measure[]> {
  const folder = mkdtempSync(join(tmpdir(), 'sparks-bench-ideas-'))
  const file = join(folder, 'ideas.db')
  await migrate(file)
  const world = openWorld(file)
  try {
    const stage = await stageOn(world)
    await stage.round('spring')
    await manyIdeas(stage, 'spring', 5_000)
    const measures: Measure[] = []
    for (const { name, wanted } of askings) {
      const times: number[] = []
      for (let turn = 0; turn < turns; turn += 1) {
        const began = performance.now()
        await world.read((db) => roundIdeas(db, 'spring', { page: 1, ...wanted }))
        times.push(performance.now() - began)
      }
      measures.push(
        within({ name: `of 5,000 ideas: ${name}`, part: 'proposal', figure: median(times), unit: 'ms' }, bar),
      )
    }
    return measures
  } finally {
    await world.close()
    rmSync(folder, { recursive: true, force: true })
  }
}
