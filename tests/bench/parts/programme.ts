import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { eq } from 'drizzle-orm'
import { partnership, programme, programmePartnership, sharedYear } from '~db/schema'
import { pence } from '~/domain/pence'
import { migrate } from '~/platform/migrate.server'
import { openWorld } from '~/platform/open-world.server'
import { programmeYears } from '~/queries/learning/shared-years.server'
import { dayOne, stageOn } from '../../stage'
import { median, within, type Measure } from '../measure'

const turns = 31
/** In milliseconds. */
const bar = 50
const many = { partnerships: 150, years: 10 }

/** The figures of a programme of 150 partnerships and ten years, read from what is kept summed. */
export async function measureProgramme(): Promise<Measure[]> {
  const folder = mkdtempSync(join(tmpdir(), 'sparks-bench-programme-'))
  const file = join(folder, 'programme.db')
  await migrate(file)
  const world = openWorld(file)
  try {
    await stageOn(world)
    await world.write(async (db) => {
      const [model] = await db.select().from(partnership).where(eq(partnership.id, 'netherton'))
      if (!model) throw new Error('no partnership on the stage')
      const about = { id: 'big', slug: 'big', name: 'Big', about: '', createdAt: dayOne, createdBy: 'rose' }
      await db.insert(programme).values(about)
      for (let at = 0; at < many.partnerships; at += 1) {
        const id = `place-${at}`
        await db.insert(partnership).values({ ...model, id, slug: id, name: `Place ${at}`, openedAt: dayOne })
        await db
          .insert(programmePartnership)
          .values({ programmeId: 'big', partnershipId: id, addedAt: dayOne, addedBy: 'rose' })
        const years = Array.from({ length: many.years }, (_, year) => ({
          ...{ partnershipId: id, year: 2026 + year, rounds: 2, ideas: 60, funded: 25, voters: 140 },
          ...{ grantedPence: pence(5_000_00), paidPence: pence(4_500_00), leftPence: pence(500_00) },
          ...{ stories: 20, ripples: 7 },
        }))
        await db.insert(sharedYear).values(years)
      }
    })
    const times: number[] = []
    for (let turn = 0; turn < turns; turn += 1) {
      const began = performance.now()
      const found = await world.read((db) => programmeYears(db, 'big'))
      times.push(performance.now() - began)
      if (found?.partnerships.length !== many.partnerships || found.years.length !== many.years)
        throw new Error('the figures are not whole')
    }
    const name = `a programme of ${many.partnerships} partnerships, ${many.years} years`
    return [within({ name, part: 'learning', figure: median(times), unit: 'ms' }, bar)]
  } finally {
    await world.close()
    rmSync(folder, { recursive: true, force: true })
  }
}
