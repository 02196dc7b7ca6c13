import Database from 'better-sqlite3'
import { eq } from 'drizzle-orm'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { auditEntry, person, posting } from '~db/schema'
import { instant } from '~/domain/time'
import { migrate } from '~/platform/migrate.server'
import { openWorld, type World } from '~/platform/world.server'

let folder: string
let file: string
let world: World
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'sparks-world-'))
  file = join(folder, 'sparks.db')
  migrate(file)
  world = openWorld(file)
})
afterEach(() => {
  world.close()
  rmSync(folder, { recursive: true })
})

const add = (id: string, by: World = world) =>
  by.write(async (db) => db.insert(person).values({ id, name: id, createdAt: instant(0) }))
const everyone = (by: World = world) => by.read(async (db) => (await db.select().from(person)).map(({ id }) => id))

describe('writing', () => {
  it('commits what arrives together in one go, each command on its own', async () => {
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
    expect([before?.status, broken?.status, after?.status]).toEqual(['fulfilled', 'rejected', 'fulfilled'])
    expect((await everyone()).sort()).toEqual(['len', 'rose'])
  })

  it('waits for another process that is writing to the same file', async () => {
    const other = openWorld(file)
    await Promise.all(Array.from({ length: 40 }, (_, at) => add(`p${at}`, at % 2 ? other : world)))
    expect(await everyone(other)).toHaveLength(40)
    other.close()
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
    await expect(world.read(async (db) => db.delete(person).where(eq(person.id, 'rose')))).rejects.toThrow()
  })
})

describe('the version of the data', () => {
  it('goes up with a change of ours or of another process, and not with one that nobody sees', async () => {
    const other = openWorld(file)
    const first = world.version()
    await add('rose')
    const second = world.version()
    expect(second).toBeGreaterThan(first)
    await world.write(async (db) => db.insert(person).values({ id: 'len', name: 'len', createdAt: instant(0) }), {
      unseen: true,
    })
    expect(world.version()).toBe(second)
    await add('mei', other)
    expect(world.version()).toBeGreaterThan(second)
    other.close()
  })
})

describe('what is recorded', () => {
  it('cannot be changed or taken away, whoever asks', async () => {
    const sqlite = new Database(file)
    sqlite.pragma('foreign_keys = OFF')
    sqlite.exec(
      `INSERT INTO audit_entry VALUES ('a', 'p', 1, 0, NULL, 'x', 'y', '{}', 'h', 'h');
       INSERT INTO posting VALUES ('a', 'e', 'p', 1, 'from', 'to', 5);`,
    )
    sqlite.close()
    await expect(world.write(async (db) => db.update(auditEntry).set({ act: 'other' }))).rejects.toThrow(
      'audit_entry is only ever added to',
    )
    await expect(world.write(async (db) => db.delete(posting))).rejects.toThrow('posting is only ever added to')
  })
})

describe('a file that cannot be used', () => {
  it('is refused in words when it was made by a newer version, and left as it was', () => {
    const sqlite = new Database(file)
    sqlite.exec("INSERT INTO __drizzle_migrations (hash, created_at) VALUES ('later', 99999999999999)")
    sqlite.close()
    expect(() => migrate(file)).toThrow(/newer version of Small Sparks/)
  })

  it('is refused in words when it is somebody else’s', () => {
    const strange = join(folder, 'strange.db')
    const sqlite = new Database(strange)
    sqlite.exec('CREATE TABLE recipe (words TEXT)')
    sqlite.close()
    expect(() => migrate(strange)).toThrow(/not one of Small Sparks/)
    writeFileSync(join(folder, 'words.db'), 'this is no database, whatever its name may say')
    expect(() => migrate(join(folder, 'words.db'))).toThrow(/cannot be made ready/)
  })
})
