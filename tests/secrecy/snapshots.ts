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
  /** The bytes of its files, where it has any and they were asked for: the database and what is written ahead. */
  readonly bytes: Buffer
}

/** Copies a database whole, as a backup would, and reads the copy. */
export const snapshotOf = (address: string, { withBytes = false } = {}): Promise<Snapshot> =>
  engine === 'sqlite' ? Promise.resolve(ofFile(address, withBytes)) : ofServer(address)

const tables = {
  roll: 'roll',
  ballots: 'ballot',
  published: 'published_ballot',
  receipts: 'published_receipt',
  keys: 'ballot_key',
  audit: 'audit_entry',
} as const

function ofFile(address: string, withBytes: boolean): Snapshot {
  const copy = `${address}.copy`
  const bytes: Buffer[] = []
  for (const end of ['', '-wal']) {
    rmSync(`${copy}${end}`, { force: true })
    if (!existsSync(`${address}${end}`)) continue
    copyFileSync(`${address}${end}`, `${copy}${end}`)
    if (withBytes) bytes.push(readFileSync(`${address}${end}`))
  }
  rmSync(`${copy}-shm`, { force: true })
  const sqlite = new Database(copy, { readonly: true })
  const rows = (table: string) => {
    const order = table === 'ballot' ? '' : 'ORDER BY rowid'
    return sqlite.prepare<[], Row>(`SELECT * FROM ${table} ${order}`).all()
  }
  const read = Object.fromEntries(Object.entries(tables).map(([name, table]) => [name, rows(table)]))
  sqlite.close()
  return { ...(read as unknown as Omit<Snapshot, 'bytes'>), bytes: Buffer.concat(bytes) }
}

/** With where each row lies and which transaction wrote it. */
async function ofServer(address: string): Promise<Snapshot> {
  const client = new pg.Client({ connectionString: address })
  await client.connect()
  try {
    const read: Record<string, readonly Row[]> = {}
    for (const [name, table] of Object.entries(tables)) {
      const { rows } = await client.query<Row>(`SELECT *, xmin::text::bigint AS written, ctid::text AS lies FROM ${table} ORDER BY ctid`) // prettier-ignore
      read[name] = rows
    }
    return { ...(read as unknown as Omit<Snapshot, 'bytes'>), bytes: Buffer.alloc(0) }
  } finally {
    await client.end()
  }
}
