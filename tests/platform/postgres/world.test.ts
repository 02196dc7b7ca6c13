import pg from 'pg'
import { setTimeout as pause } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { eq, sql, type SQL } from 'drizzle-orm'
import { startCluster, type Cluster } from '../../../bin/cluster.mjs'
import { person } from '~db/schema'
import { instant } from '~/domain/time'
import { migrate } from '~/platform/migrate.server'
import { openWorld } from '~/platform/open-world.server'
import { StorageUnavailable, type World } from '~/platform/world.server'
import { freshDatabase } from '../../fresh-world'

const add = (world: World, id: string) =>
  world.write(async (db) => db.insert(person).values({ id, name: id, createdAt: instant(0) }))
const everyone = (world: World) => world.read(async (db) => (await db.select().from(person)).map(({ id }) => id))

describe('a database that cannot be used', () => {
  it('is refused in words, and never with its password', async () => {
    const { address, remove } = await freshDatabase({ empty: true })
    const changed = (change: (url: URL) => void) => {
      const url = new URL(address)
      change(url)
      return url.href
    }
    const words = async (url: string) => {
      const trouble = await migrate(url).then(
        () => new Error('it was made ready'),
        (reason: unknown) => reason as Error,
      )
      expect(trouble.name).toBe('SetupTrouble')
      expect(trouble.message).not.toContain(new URL(address).password)
      return trouble.message
    }
    expect(await words(changed((url) => (url.password = 'wrong')))).toMatch(/does not accept the user or the password/)
    expect(await words(changed((url) => (url.pathname = '/no_such')))).toMatch(/has no database of the name/)
    expect(await words(changed((url) => (url.port = '1')))).toMatch(/No PostgreSQL server answers/)
    expect(await words(changed((url) => (url.hostname = 'no-such-host.invalid')))).toMatch(/host .* is not known/)
    const client = new pg.Client({ connectionString: address })
    await client.connect()
    await client.query('CREATE TABLE recipe (words TEXT)')
    expect(await words(address)).toMatch(/not one of Small Sparks/)
    await client.query('DROP TABLE recipe')
    await migrate(address)
    await client.query("INSERT INTO __drizzle_migrations (hash, created_at) VALUES ('later', 99999999999999)")
    expect(await words(address)).toMatch(/newer version of Small Sparks/)
    await client.end()
    await remove()
  })

  it('is made ready once when several servers start together, and again changes nothing', async () => {
    const { address, remove } = await freshDatabase({ empty: true })
    await Promise.all(Array.from({ length: 5 }, () => migrate(address)))
    await migrate(address)
    const client = new pg.Client({ connectionString: address })
    await client.connect()
    const { rows } = await client.query('SELECT count(*)::int AS times FROM __drizzle_migrations')
    expect(rows).toEqual([{ times: 1 }])
    await client.end()
    await remove()
  })
})

describe('what is in nobody’s log', () => {
  it('is what was sent: a row that is refused is told without its values', async () => {
    const { address, remove } = await freshDatabase()
    const world = openWorld(address)
    await add(world, 'rose@example.org')
    const trouble = (await add(world, 'rose@example.org').catch((reason: unknown) => reason)) as Error
    expect(trouble.message).toContain('person_pkey')
    expect(`${trouble.message} ${trouble.stack}`).not.toContain('rose@example.org')
    await world.close()
    await remove()
  })
})

describe('a server that goes away', () => {
  let cluster: Cluster
  let world: World
  beforeAll(async () => {
    cluster = await startCluster()
    await migrate(cluster.url())
    world = openWorld(cluster.url())
  })
  afterAll(async () => {
    await world.close()
    await cluster.stop()
  })

  it('killed while many write, loses nothing that was acknowledged; comes back, and goes on by itself', async () => {
    const acknowledged: string[] = []
    const troubles: unknown[] = []
    let ending = false
    const writers = Array.from({ length: 8 }, async (_, writer) => {
      for (let at = 0; !ending; at++) {
        const id = `${writer}-${at}`
        try {
          await add(world, id)
          acknowledged.push(id)
        } catch (trouble) {
          troubles.push(trouble)
          await pause(20)
        }
      }
    })
    for (let times = 0; times < 3; times++) {
      await pause(300)
      await cluster.kill()
      await expect(everyone(world)).rejects.toThrow(StorageUnavailable)
      await cluster.start()
    }
    const before = acknowledged.length
    while (acknowledged.length < before + 50) await pause(20)
    ending = true
    await Promise.all(writers)
    const kept = new Set(await everyone(world))
    expect(acknowledged.filter((id) => !kept.has(id))).toEqual([])
    expect(troubles.length).toBeGreaterThan(0)
    expect(troubles.filter((trouble) => !(trouble instanceof StorageUnavailable))).toEqual([])
  })

  it('is not asked what changed meanwhile: the version is not known, and then another', async () => {
    const known = async () => {
      for (let version = world.version(); ; version = world.version()) {
        if (version !== null) return version
        await pause(20)
      }
    }
    const before = await known()
    let toldToLook = 0
    const end = world.hear('round:spring', () => (toldToLook += 1))
    await cluster.kill()
    await pause(100)
    expect(world.version()).toBeNull()
    await cluster.start()
    expect(await known()).toBeGreaterThan(before)
    // What was missed is not known either: who listens looks again.
    expect(toldToLook).toBe(1)
    end()
  })

  it('writes nothing outside of a transaction: what was sent with one that could not be begun is refused', async () => {
    const outside = world.write(async (db) => {
      await (db as unknown as { execute(statement: SQL): Promise<unknown> }).execute(sql`ROLLBACK`)
      await db.insert(person).values({ id: 'outside', name: 'Outside', createdAt: instant(0) })
    })
    await expect(outside).rejects.toThrow(StorageUnavailable)
    expect(await everyone(world)).not.toContain('outside')
  })

  it('ends a command that holds its transaction open and does nothing', async () => {
    const hangs = world.write(async (db) => {
      await db.select().from(person).where(eq(person.id, 'nobody'))
      await pause(6_000)
      await db.select().from(person).where(eq(person.id, 'nobody'))
    })
    await expect(hangs).rejects.toThrow(StorageUnavailable)
  })
})
