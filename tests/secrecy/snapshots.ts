import Database from 'better-sqlite3'
import { copyFileSync, existsSync, readFileSync, rmSync } from 'node:fs'
import pg from 'pg'
import { engine } from '~db/engine'

export type Row = Readonly<Record<string, unknown>>

/** All that somebody has who took a copy of the database just then. Rows stand in the order they lie in. */
export interface Snapshot {
  readonly roll: readonly Row[]
  readonly ballots: readonly Row[]
  readonly published: readonly Row[]
  readonly receipts: readonly Row[]
  readonly keys: readonly Row[]
  readonly audit: readonly Row[]
  /** Paper: who was given a slip and whose envelope came, the ballots that were printed, and how they were read. */
  readonly slips: readonly Row[]
  readonly papers: readonly Row[]
  readonly readings: readonly Row[]
  /** All tables there are, by name, where they were asked for. */
  readonly every: Readonly<Record<string, readonly Row[]>>
  /** Bytes around every place where a choice stands in the clear, in the database's files and what is written ahead. */
  readonly spilled: readonly string[]
  /** The bytes of its files, where it has any and they were asked for: the database and what is written ahead. */
  readonly bytes: Buffer
}

/** Copies a database whole, as a backup would, and reads the copy. */
export const snapshotOf = (address: string, { withBytes = false, withEvery = false } = {}): Promise<Snapshot> =>
  engine === 'sqlite' ? Promise.resolve(ofFile(address, withBytes, withEvery)) : ofServer(address, withEvery)

const tables = {
  roll: 'roll',
  ballots: 'ballot',
  published: 'published_ballot',
  receipts: 'published_receipt',
  keys: 'ballot_key',
  audit: 'audit_entry',
  slips: 'paper_slip',
  papers: 'paper_ballot',
  readings: 'paper_reading',
} as const

/** What is read of a copy by itself, beside the tables that are always read. */
type Besides = 'bytes' | 'every' | 'spilled'
const sign = '"named":['

/** As much before a choice as the row it stands in has, and the choice itself. */
function spilledIn(bytes: Buffer): string[] {
  const found = new Set<string>()
  for (let at = bytes.indexOf(sign); at >= 0; at = bytes.indexOf(sign, at + 1))
    found.add(bytes.subarray(Math.max(0, at - 160), at + 80).toString('latin1'))
  return [...found]
}

function ofFile(address: string, withBytes: boolean, withEvery: boolean): Snapshot {
  const copy = `${address}.copy`
  const bytes: Buffer[] = []
  for (const end of ['', '-wal']) {
    rmSync(`${copy}${end}`, { force: true })
    if (!existsSync(`${address}${end}`)) continue
    copyFileSync(`${address}${end}`, `${copy}${end}`)
    bytes.push(readFileSync(`${address}${end}`))
  }
  rmSync(`${copy}-shm`, { force: true })
  const sqlite = new Database(copy, { readonly: true })
  const all = sqlite.prepare<[], { name: string; sql: string }>("SELECT name, sql FROM sqlite_master WHERE type = 'table'").all() // prettier-ignore
  const rows = (table: string) => {
    const bare = all.some(({ name, sql }) => name === table && /WITHOUT ROWID/i.test(sql))
    return sqlite.prepare<[], Row>(`SELECT * FROM ${table} ${bare ? '' : 'ORDER BY rowid'}`).all()
  }
  const read = Object.fromEntries(Object.entries(tables).map(([name, table]) => [name, rows(table)]))
  const every = Object.fromEntries(withEvery ? all.map(({ name }) => [name, rows(name)]) : [])
  sqlite.close()
  const whole = Buffer.concat(bytes)
  const besides = { every, spilled: spilledIn(whole), bytes: withBytes ? whole : Buffer.alloc(0) }
  return { ...(read as unknown as Omit<Snapshot, Besides>), ...besides }
}

/** With where each row lies and which transaction wrote it. */
async function ofServer(address: string, withEvery: boolean): Promise<Snapshot> {
  const client = new pg.Client({ connectionString: address })
  await client.connect()
  try {
    const rowsOf = async (table: string) => (await client.query<Row>(`SELECT *, xmin::text::bigint AS written, ctid::text AS lies FROM "${table}" ORDER BY ctid`)).rows // prettier-ignore
    const read: Record<string, readonly Row[]> = {}
    for (const [name, table] of Object.entries(tables)) read[name] = await rowsOf(table)
    const every: Record<string, readonly Row[]> = {}
    if (withEvery) {
      const { rows } = await client.query<{ name: string }>("SELECT table_name AS name FROM information_schema.tables WHERE table_schema = 'public' AND table_type = 'BASE TABLE'") // prettier-ignore
      for (const { name } of rows) every[name] = await rowsOf(name)
    }
    return { ...(read as unknown as Omit<Snapshot, Besides>), every, spilled: [], bytes: Buffer.alloc(0) }
  } finally {
    await client.end()
  }
}
