import { eq, sql } from 'drizzle-orm'
import { setTimeout as pause } from 'node:timers/promises'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { auditEntry, decision, partnership, person, posting } from '~db/schema'
import { instant } from '~/domain/time'
import { openWorld } from '~/platform/open-world.server'
import { prepared } from '~/platform/prepared.server'
import type { World } from '~/platform/world.server'
import { freshDatabase, type FreshDatabase } from '../../fresh-world'
import { countedRound, meet, setMoneyOnStage, adoptBy } from '../../money-stage'
import { stageOn } from '../../stage'

let database: FreshDatabase
let world: World
let other: World
beforeEach(async () => {
  database = await freshDatabase()
  world = openWorld(database.address)
  other = openWorld(database.address)
})
afterEach(async () => {
  await world.close()
  await other.close()
  await database.remove()
})

const add = (id: string, by: World = world) =>
  by.write(async (db) => db.insert(person).values({ id, name: id, createdAt: instant(0) }))
const everyone = (by: World = world) =>
  by.read(async (db) => (await db.select().from(person).orderBy(person.id)).map(({ id }) => id))

describe('writing', () => {
  it('keeps each command that arrives at the same moment, on its own', async () => {
    const done = await Promise.allSettled(Array.from({ length: 300 }, (_, at) => add(`person-${at % 299}`)))
    expect(done.filter(({ status }) => status === 'rejected')).toHaveLength(1)
    expect(await everyone()).toHaveLength(299)
  })

  it('leaves no trace of a command that throws, and none on its neighbours', async () => {
    const [before, broken, after] = await Promise.allSettled([
      add('rose'),
      world.write(async (db) => {
        await db.insert(person).values({ id: 'half', name: 'half', createdAt: instant(0) })
        throw new Error('a broken invariant')
      }),
      add('len'),
    ])
    expect([before.status, broken.status, after.status]).toEqual(['fulfilled', 'rejected', 'fulfilled'])
    expect(await everyone()).toEqual(['len', 'rose'])
  })

  it('takes turns with another process at the same database', async () => {
    await Promise.all(Array.from({ length: 40 }, (_, at) => add(`p${at}`, at % 2 ? other : world)))
    expect(await everyone(other)).toHaveLength(40)
  })

  it('loses nothing when many count the same thing up at once: one transaction sees what another did', async () => {
    await add('0')
    const countUp = (by: World) =>
      by.write(async (db) => {
        const [row] = await db
          .select()
          .from(person)
          .where(eq(person.createdAt, instant(0)))
        await db
          .update(person)
          .set({ name: String(Number(row?.name) + 1) })
          .where(eq(person.id, '0'))
      })
    await Promise.all(Array.from({ length: 60 }, (_, at) => countUp(at % 2 ? other : world)))
    expect(await world.read(async (db) => (await db.select().from(person))[0]?.name)).toBe('60')
  })

  it('keeps two from both doing what only one may, though each sees that nobody has (write skew)', async () => {
    const takeTheLastSeat = (id: string, by: World) =>
      by.write(async (db) => {
        if ((await db.select().from(person)).length > 0) return false
        await db.insert(person).values({ id, name: id, createdAt: instant(0) })
        return true
      })
    const taken = await Promise.all(
      Array.from({ length: 20 }, (_, at) => takeTheLastSeat(`p${at}`, at % 2 ? other : world)),
    )
    expect(taken.filter(Boolean)).toHaveLength(1)
    expect(await everyone()).toHaveLength(1)
  })
})

describe('reading', () => {
  it('sees one moment: what is committed meanwhile comes with the next reading', async () => {
    await add('rose')
    await world.read(async (db) => {
      const before = await db.select().from(person)
      await add('len')
      expect(await db.select().from(person)).toEqual(before)
    })
    expect(await everyone()).toHaveLength(2)
  })

  it('cannot write', async () => {
    await add('rose')
    await expect(world.read(async (db) => db.delete(person).where(eq(person.id, 'rose')))).rejects.toThrow(
      /25006|READONLY/,
    )
  })

  it('keeps prepared queries apart that were made by two bundles of the program', async () => {
    await add('rose')
    const bundle = async () => {
      vi.resetModules()
      return (await import('~/platform/prepared.server')).prepared
    }
    const [here, there] = [await bundle(), await bundle()]
    const names = here((db) => db.select({ name: person.name }).from(person))
    const ids = there((db) => db.select({ id: person.id }).from(person).orderBy(person.id))
    const both = await world.read(async (db) => [await names(db), await ids(db), await names(db)])
    expect(both).toEqual([[{ name: 'rose' }], [{ id: 'rose' }], [{ name: 'rose' }]])
  })

  it('finds a prepared query again on each connection', async () => {
    await add('rose')
    await add('len')
    const byId = prepared((db) =>
      db
        .select()
        .from(person)
        .where(eq(person.id, sql.placeholder('id'))),
    )
    const names = await Promise.all(
      ['rose', 'len', 'nobody', 'rose'].map((id) => world.read(async (db) => (await byId(db, { id }))[0]?.name)),
    )
    expect(names).toEqual(['rose', 'len', undefined, 'rose'])
  })

  it('gives every kind of column back as it was, and sorts text by its bytes', async () => {
    const money = { yearStartsInMonth: 4, volunteerHourPence: 12_00, z: 1, a: { b: [true, null] } }
    const row = {
      id: 'p',
      slug: 'p',
      name: 'Ŵ “name” — 🌱',
      area: '',
      vision: 'two\nlines',
      accent: '#a8361a',
      languages: ['en', 'cy'],
      timeZone: 'Europe/London',
      money,
      createdAt: instant(Number.MAX_SAFE_INTEGER),
      startedBy: null,
      openedBy: null,
      openedAt: null,
      version: 0,
      savedPages: [],
    }
    await world.write(async (db) => db.insert(partnership).values(row))
    const [found] = await world.read(async (db) => db.select().from(partnership))
    expect(found).toEqual(row)
    expect(JSON.stringify(found?.money)).toBe(JSON.stringify(money))
    for (const id of ['é', 'a', 'B', 'b', 'A', '_', 'z', 'Z']) await add(id)
    expect(await everyone()).toEqual(['A', 'B', 'Z', '_', 'a', 'b', 'z', 'é'])
  })
})

describe('the version of the data', () => {
  /** Another process's change is heard of a moment later where it has to be told. */
  const heardSince = async (version: number) => {
    for (let tries = 0; tries < 100; tries++) {
      if ((world.version() ?? version) > version) return true
      await pause(20)
    }
    return false
  }

  it('goes up with a change of ours or of another process, and not with one that nobody sees', async () => {
    expect(await heardSince(-1)).toBe(true)
    const first = world.version() ?? 0
    await add('rose')
    expect(world.version()).toBeGreaterThan(first)
    // Our own change may be told to us as well.
    await pause(100)
    const second = world.version() ?? 0
    await world.write(async (db) => db.insert(person).values({ id: 'len', name: 'len', createdAt: instant(0) }), {
      unseen: true,
    })
    await pause(100)
    expect(world.version()).toBe(second)
    await add('mei', other)
    expect(await heardSince(second)).toBe(true)
  })
})

describe('listening for a topic', () => {
  const spring = { topics: ['round:spring'], unseen: true }
  const insert = (id: string, by: World, options: { topics: string[]; unseen?: boolean }) =>
    by.write(async (db) => db.insert(person).values({ id, name: id, createdAt: instant(0) }), options)

  it('is told after the change is there, whoever made it, and not when it came to nothing', async () => {
    const found: string[][] = []
    const looking: Promise<unknown>[] = []
    const end = world.hear('round:spring', () => looking.push(everyone().then((all) => found.push(all))))
    const told = async (more: string) => {
      for (let tries = 0; tries < 150 && !found.some((all) => all.includes(more)); tries++) await pause(20)
      return found.some((all) => all.includes(more))
    }
    // On PostgreSQL the first connection tells to look: something may have been missed.
    await pause(300)
    await insert('rose', world, spring)
    expect(await told('rose')).toBe(true)
    await insert('len', other, spring)
    expect(await told('len')).toBe(true)
    await Promise.all(looking)
    const before = looking.length
    await expect(insert('rose', world, spring)).rejects.toThrow()
    await insert('mei', world, { topics: ['round:autumn'] })
    await pause(100)
    expect(looking.length).toBe(before)
    end()
    await insert('joy', world, spring)
    await insert('nadia', other, spring)
    await pause(1_200)
    expect(looking.length).toBe(before)
  })
})

describe('what is recorded', () => {
  it('cannot be changed or taken away, whoever asks', async () => {
    const here = await stageOn(world)
    await setMoneyOnStage(here)
    await expect(world.write(async (db) => db.update(auditEntry).set({ act: 'other' }))).rejects.toThrow(
      'audit_entry is only ever added to',
    )
    await expect(world.write(async (db) => db.delete(posting))).rejects.toThrow('posting is only ever added to')
  })

  it('and an adopted decision stands', async () => {
    const here = await stageOn(world)
    await setMoneyOnStage(here)
    await countedRound(here, 'spring')
    await meet(here, 'spring')
    await here.write(async (db) => db.update(decision).set({ version: 2 }))
    await adoptBy(here, 'spring')
    await expect(world.write(async (db) => db.update(decision).set({ version: 9 }))).rejects.toThrow(
      'an adopted decision does not change',
    )
  })
})
