import Database from 'better-sqlite3'
import { eq, sql } from 'drizzle-orm'
import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setImmediate as turn } from 'node:timers/promises'
import { person } from '~db/schema'
import { instant } from '~/domain/time'
import { migrate } from '~/platform/migrate.server'
import { openWorld } from '~/platform/open-world.server'
import { prepared } from '~/platform/prepared.server'
import { newId } from '~/platform/secrets.server'
import type { World } from '~/platform/world.server'
import { beside, median, within, type Measure } from '../measure'
import { start } from '../servers'
import { inTurns, pace } from './rates'

const part = 'engine'
const atOnce = 64
const perSecond = 'a second'
/** A file there is never waited for on a disk: the same commands with the sync switched off. */
const memoryFolder = '/dev/shm'

const addSomeone = (world: World) =>
  world.write(async (db) => db.insert(person).values({ id: newId(), name: 'A neighbour', createdAt: instant(0) }), {
    unseen: true,
  })

/** What the one writer with its shared commits is worth, and what it costs the readers. */
export async function measureSqlite(): Promise<Measure[]> {
  const folder = mkdtempSync(join(tmpdir(), 'sparks-bench-'))
  const file = join(folder, 'sparks.db')
  await migrate(file)
  const world = openWorld(file)
  const measures = [
    ...(await writing(world)),
    ...(await readingBeside(world, file)),
    await readingInOneProcess(world),
    await asyncForm(world, file),
  ]
  await world.close()
  rmSync(folder, { recursive: true })
  return measures
}

async function writing(world: World): Promise<Measure[]> {
  const inMemory = existsSync(memoryFolder) ? mkdtempSync(join(memoryFolder, 'sparks-bench-')) : undefined
  const file = inMemory && join(inMemory, 'sparks.db')
  if (file) await migrate(file)
  const unsynced = file ? openWorld(file) : undefined
  const sides = [
    () => pace(atOnce, 2, () => addSomeone(world)),
    () => pace(1, 2, () => addSomeone(world)),
    ...(unsynced ? [() => pace(atOnce, 2, () => addSomeone(unsynced))] : []),
  ]
  const [together, alone, free] = await inTurns(3, sides)
  await unsynced?.close()
  if (inMemory) rmSync(inMemory, { recursive: true })
  if (!together || !alone) return []
  const told = { name: `${atOnce} writers, each durable`, part, figure: together.perSecond, unit: perSecond } as const
  const bar = { atLeast: 0.5 }
  return [
    ...(free ? [beside(told, { name: 'without the disk’s sync', figure: free.perSecond }, bar)] : []),
    beside(told, { name: 'one commit each', figure: alone.perSecond }, { atLeast: 2 }),
    within({ name: `${atOnce} writers, each durable: 99 of 100 within`, part, figure: together.p99, unit: 'ms' }, 50),
  ]
}

/**
 * Another process reads the file, as a second server would, while this one writes as fast as it can. Held against each
 * second of the reader's own processor time: what else the machine does is not the writer's doing.
 */
async function readingBeside(world: World, file: string): Promise<Measure[]> {
  const found: { alone: Reading[]; beside: Reading[] } = { alone: [], beside: [] }
  for (let turn = 0; turn < 3; turn++) {
    found.alone.push(await readElsewhere(file))
    let reading = true
    const reads = readElsewhere(file).finally(() => (reading = false))
    const writers = Array.from({ length: atOnce }, async () => {
      while (reading) await addSomeone(world)
    })
    found.beside.push(await reads)
    await Promise.all(writers)
  }
  const name = `reads while another process has ${atOnce} writers`
  const compared = (what: keyof Reading) => ({
    figure: median(found.beside.map((one) => one[what])),
    alone: { name: 'reads alone', figure: median(found.alone.map((one) => one[what])) },
  })
  const ownTime = compared('perOwnSecond')
  const wall = compared('perSecond')
  return [
    beside({ name, part, figure: ownTime.figure, unit: 'a processor second' }, ownTime.alone, { atLeast: 0.8 }),
    beside({ name, part, figure: wall.figure, unit: perSecond }, wall.alone, null),
  ]
}

interface Reading {
  readonly perSecond: number
  readonly perOwnSecond: number
}

async function readElsewhere(file: string): Promise<Reading> {
  const words = ['--import', 'tsx', 'tests/bench/engine/reader.ts', file]
  const { line } = await start(words, { DATABASE_URL: `file:${file}` }, /^\{/)
  return JSON.parse(line) as Reading
}

/** In the one process of a small installation, a commit's wait for the disk is a wait for its readers too. */
async function readingInOneProcess(world: World): Promise<Measure> {
  const read = () =>
    pace(4, 2, async () => {
      await world.read(async (db) => db.select().from(person).limit(50))
      // As between two requests.
      await turn()
    })
  const [alone, while100] = await inTurns(3, [
    read,
    async () => {
      const writer = setInterval(() => void addSomeone(world), 10)
      const paced = await read()
      clearInterval(writer)
      return paced
    },
  ])
  return beside(
    {
      name: 'reads while the same process writes 100 a second',
      part,
      figure: while100?.perSecond ?? 0,
      unit: perSecond,
    },
    { name: 'reads alone', figure: alone?.perSecond ?? 0 },
    null,
  )
}

const byId = prepared((db) =>
  db
    .select()
    .from(person)
    .where(eq(person.id, sql.placeholder('id'))),
)

async function asyncForm(world: World, file: string): Promise<Measure> {
  const calls = 20_000
  await world.write(async (db) => db.insert(person).values({ id: 'rose', name: 'Rose', createdAt: instant(0) }))
  const bare = new Database(file, { readonly: true })
  const statement = bare.prepare('SELECT id, name, created_at FROM person WHERE id = ?').raw()
  const [ours, theirs]: [number[], number[]] = [[], []]
  for (let turn = 0; turn < 7; turn++) {
    ours.push(
      await world.read(async (db) => {
        const began = performance.now()
        for (let call = 0; call < calls; call++) await byId(db, { id: 'rose' })
        return performance.now() - began
      }),
    )
    const began = performance.now()
    for (let call = 0; call < calls; call++) statement.all('rose')
    theirs.push(performance.now() - began)
  }
  bare.close()
  const each = ((median(ours) - median(theirs)) / calls) * 1000
  return within({ name: 'the async form, over the bare driver, a call', part, figure: each, unit: 'µs' }, 15)
}
