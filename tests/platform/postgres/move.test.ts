import Database from 'better-sqlite3'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { verify } from '~/cli/verify'
import { migrate } from '~/platform/migrate.server'
import { moveEverything, movePartnership, type Moved } from '~/platform/move.server'
import { postgresShelf } from '~/platform/postgres/shelf.server'
import type { Shelf } from '~/platform/shelf.server'
import { openWorld } from '~/platform/open-world.server'
import { migrateSqlite } from '~/platform/sqlite/migrate.server'
import { sqliteShelf } from '~/platform/sqlite/shelf.server'
import { freshDatabase, type FreshDatabase } from '../../fresh-world'
import { panelInTheMiddle, panelTables } from '../../commands/panel/panel-on-record'
import { playedDatabase } from '../../played'
import { stageOn } from '../../stage'

let played: FreshDatabase
let folder: string
const made: FreshDatabase[] = []
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'sparks-move-'))
  played = await freshDatabase({ empty: true })
  await playedDatabase(played.address)
}, 120_000)
afterAll(async () => {
  for (const one of [played, ...made]) await one.remove()
  rmSync(folder, { recursive: true })
})

let files = 0
function emptyFile(): string {
  const file = join(folder, `${(files += 1)}.db`)
  migrateSqlite(file)
  return file
}
async function emptyDatabase(): Promise<string> {
  const database = await freshDatabase({ empty: true })
  made.push(database)
  await migrate(database.address)
  return database.address
}

type Side = { file: string } | { url: string }
const shelf = async (side: Side, readonly: boolean): Promise<Shelf> =>
  'url' in side ? postgresShelf(side.url, { readonly }) : sqliteShelf(side.file, { readonly })

async function move(from: Side, to: Side, slug?: string): Promise<Moved> {
  const [one, other] = [await shelf(from, true), await shelf(to, false)]
  try {
    return await (slug === undefined ? moveEverything(one, other) : movePartnership(one, other, slug))
  } finally {
    await one.close()
    await other.close()
  }
}

async function onServer(url: string, sql: string): Promise<void> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  await client.query(`SET session_replication_role = replica; ${sql}`)
  await client.end()
}

describe('moving an installation', () => {
  it('brings every row from PostgreSQL to SQLite and back again, the same, and sound', async () => {
    const file = emptyFile()
    const there = await move({ url: played.address }, { file })
    const url = await emptyDatabase()
    const back = await move({ file }, { url })
    expect(there.already).toBe(false)
    expect(there.contents.find(({ table }) => table === 'posting')?.rows).toBeGreaterThan(10)
    expect(back.contents).toEqual(there.contents)
    expect((await verify(url)).ok).toBe(true)
    const sqlite = new Database(file)
    expect(sqlite.pragma('foreign_key_check')).toEqual([])
    expect(() => sqlite.exec('DELETE FROM posting')).toThrow('only ever added to')
    sqlite.close()
  })

  it('finds everything there when it is run again', async () => {
    const file = emptyFile()
    const first = await move({ url: played.address }, { file })
    expect(await move({ url: played.address }, { file })).toEqual({ already: true, contents: first.contents })
  })

  it('leaves nothing behind when it fails half way, and then can be run again', async () => {
    const url = await emptyDatabase()
    const [one, other] = [await shelf({ url: played.address }, true), await shelf({ url }, false)]
    let put = 0
    const failing: Shelf = {
      ...other,
      put: (table, rows) =>
        (put += 1) > 20 ? Promise.reject(new Error('the cable was pulled')) : other.put(table, rows),
    }
    await expect(moveEverything(one, failing)).rejects.toThrow('the cable was pulled')
    await one.close()
    await other.close()
    const file = emptyFile()
    expect((await move({ url }, { file })).contents.every(({ rows }) => rows === 0)).toBe(true)
    expect((await move({ url: played.address }, { url })).already).toBe(false)
  })

  it('puts nothing into a database that holds something else', async () => {
    const url = await emptyDatabase()
    await onServer(url, `INSERT INTO person (id, name, created_at) VALUES ('someone', 'Someone', 0)`)
    await expect(move({ url: played.address }, { url })).rejects.toThrow(/is not empty \(it has 1 rows in person\)/)
  })
})

describe('what a panel leaves on record', () => {
  it('goes from engine to engine table by table: a night that is on, votes open and counted, a meeting half way', async () => {
    const url = await emptyDatabase()
    const world = openWorld(url)
    await panelInTheMiddle(await stageOn(world))
    await world.close()
    const file = emptyFile()
    const there = await move({ url }, { file })
    const back = await move({ file }, { url: await emptyDatabase() })
    expect(back.contents).toEqual(there.contents)
    const empty = panelTables.filter((name) => !there.contents.some(({ table, rows }) => table === name && rows > 0))
    expect(empty).toEqual([])
    // A secret slip that is still sealed stays with the key that opens it; once that is gone, all goes.
    await expect(move({ url }, { url: await emptyDatabase() }, 'netherton')).rejects.toThrow('has sealed ballots')
    await onServer(url, 'DELETE FROM panel_vote_key')
    const alone = await move({ url }, { url: await emptyDatabase() }, 'netherton')
    const rowsOf = (of: typeof alone) => Object.fromEntries(of.contents.map(({ table, rows }) => [table, rows]))
    for (const name of panelTables) expect(rowsOf(alone)[name], name).toBe(rowsOf(there)[name])
  })
})

describe('moving one partnership', () => {
  it('waits until its sealed ballots are destroyed', async () => {
    const url = await emptyDatabase()
    await expect(move({ url: played.address }, { url }, 'netherton')).rejects.toThrow(/has sealed ballots/)
  })

  it('brings it with its people beside another that lives there', async () => {
    const counted = emptyFile()
    await move({ url: played.address }, { file: counted })
    const sqlite = new Database(counted)
    // As it is once the open vote has been called off, and the time for questions about the others is over.
    const ofCounted = `SELECT round_id FROM round_event WHERE kind = 'counted'`
    sqlite.exec(`
      UPDATE roll SET channel = NULL WHERE round_id IN (SELECT round_id FROM ballot) AND round_id NOT IN (${ofCounted});
      INSERT INTO round_event SELECT 'gone-' || round_id, round_id, 1000, 'ballots-destroyed', 0, NULL, '{}' FROM ballot_key WHERE round_id IN (${ofCounted});
      DELETE FROM ballot; DELETE FROM ballot_key`)
    sqlite.close()
    const url = await emptyDatabase()
    const neighbour = `INSERT INTO partnership (id, slug, name, area, vision, accent, languages, time_zone, money, created_at) SELECT 'leaf', 'leaf', 'Leaf', '', '', '#000000', '[]', 'Europe/London', '{}', 0;
      INSERT INTO person (id, name, created_at) VALUES ('someone', 'Someone', 0)`
    await onServer(url, neighbour)
    const moved = await move({ file: counted }, { url }, 'netherton')
    expect(moved.contents.find(({ table }) => table === 'partnership')?.rows).toBe(1)
    expect(moved.contents.map(({ table }) => table)).not.toContain('session')
    expect((await verify(url)).partnerships.map(({ slug, holds }) => [slug, holds])).toEqual([
      ['leaf', true],
      ['netherton', true],
    ])
    expect((await move({ file: counted }, { url }, 'netherton')).already).toBe(true)
    await expect(move({ file: counted }, { url }, 'nobody')).rejects.toThrow(/no partnership nobody/)
  })

  it('mixes nobody up with a stranger of the same address', async () => {
    const counted = emptyFile()
    await move({ url: played.address }, { file: counted })
    const sqlite = new Database(counted)
    sqlite.exec('DELETE FROM ballot; DELETE FROM ballot_key')
    const { email } = sqlite.prepare<[], { email: string }>('SELECT email FROM contact LIMIT 1').get() ?? { email: '' }
    sqlite.close()
    const url = await emptyDatabase()
    await onServer(
      url,
      `INSERT INTO person (id, name, created_at) VALUES ('other', 'Other', 0); INSERT INTO contact VALUES ('other', '${email}')`,
    )
    await expect(move({ file: counted }, { url }, 'netherton')).rejects.toThrow(/1 of the people .* same e-mail/)
  })
})
