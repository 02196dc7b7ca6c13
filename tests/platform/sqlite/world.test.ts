import Database from 'better-sqlite3'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { person } from '~db/schema'
import { instant } from '~/domain/time'
import { migrate } from '~/platform/migrate.server'
import { openWorld } from '~/platform/open-world.server'

let folder: string
let file: string
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'sparks-sqlite-'))
  file = join(folder, 'sparks.db')
  await migrate(file)
})
afterEach(() => rmSync(folder, { recursive: true }))

describe('a command that waits for something other than the database', () => {
  it('is refused, and leaves no trace: every other writer would wait with it', async () => {
    const world = openWorld(file)
    const waits = world.write(async (db) => {
      await db.insert(person).values({ id: 'rose', name: 'Rose', createdAt: instant(0) })
      await pause(5)
    })
    await expect(waits).rejects.toThrow('waited for something other than the database')
    expect(await world.read(async (db) => db.select().from(person))).toEqual([])
    await world.close()
  })
})

describe('writers who write again as soon as they are answered', () => {
  it('leave timers and the network their turn', async () => {
    const world = openWorld(file)
    let over = false
    const timer = pause(20).then(() => (over = true))
    const until = performance.now() + 5_000
    const writers = Array.from({ length: 4 }, async (_, writer) => {
      for (let at = 0; !over && performance.now() < until; at++) {
        const id = `${writer}-${at}`
        await world.write(async (db) => db.insert(person).values({ id, name: id, createdAt: instant(0) }))
      }
    })
    await Promise.all(writers)
    expect(over, 'the timer rang while they wrote').toBe(true)
    await timer
    await world.close()
  })
})

describe('a file that cannot be used', () => {
  it('is refused in words when it was made by a newer version, and left as it was', async () => {
    const sqlite = new Database(file)
    sqlite.exec("INSERT INTO __drizzle_migrations (hash, created_at) VALUES ('later', 99999999999999)")
    sqlite.close()
    await expect(migrate(file)).rejects.toThrow(/newer version of Small Sparks/)
  })

  it('is refused in words when it is somebody else’s', async () => {
    const strange = join(folder, 'strange.db')
    const sqlite = new Database(strange)
    sqlite.exec('CREATE TABLE recipe (words TEXT)')
    sqlite.close()
    await expect(migrate(strange)).rejects.toThrow(/not one of Small Sparks/)
    writeFileSync(join(folder, 'words.db'), 'this is no database, whatever its name may say')
    await expect(migrate(join(folder, 'words.db'))).rejects.toThrow(/cannot be made ready/)
  })

  it('is refused in words when the program was started for the other engine', () => {
    expect(() => openWorld('postgres://sparks:secret@localhost/sparks')).toThrow(
      'cannot open postgres://sparks@localhost/sparks',
    )
  })
})
