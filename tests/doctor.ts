import Database from 'better-sqlite3'
import { drizzle } from 'drizzle-orm/better-sqlite3'
import { copyFileSync } from 'node:fs'
import * as schema from '~db/schema'
import { balances, entryText, foldedFlows, foldedTotals, registerText, stateOf } from '~/domain/money'
import { sha256 } from '~/platform/secrets.server'
import type { Db } from '~/platform/world.server'
import { wholeBooks } from '~/queries/money/whole-books.server'
import { auditHash, chainStart, type AuditRow } from '~/records/audit.server'
import { sealOf } from '~/records/money/desk.server'

export interface Covering {
  /** The seals of the books in the audit log, and its chain, as if what stands now had been written then. */
  readonly seals?: true
  /** Sums, balances and standings that are kept. */
  readonly kept?: true
}

/**
 * Makes a copy of a database and changes it as somebody could who has the file: triggers out of the way, the change, the
 * tracks covered as far as wanted, triggers back.
 */
export async function doctor(
  from: string,
  to: string,
  change: (sqlite: Database.Database) => void,
  covering: Covering = {},
): Promise<void> {
  copyFileSync(from, to)
  const sqlite = new Database(to)
  sqlite.pragma('foreign_keys = OFF')
  sqlite.pragma('ignore_check_constraints = ON')
  const triggers = sqlite
    .prepare<[], { name: string; sql: string }>("SELECT name, sql FROM sqlite_master WHERE type = 'trigger'")
    .all()
  for (const { name } of triggers) sqlite.exec(`DROP TRIGGER ${name}`)
  change(sqlite)
  for (const { id } of sqlite.prepare<[], { id: string }>('SELECT id FROM partnership').all()) {
    await cover(sqlite, id, covering)
  }
  for (const { sql } of triggers) sqlite.exec(sql)
  sqlite.close()
}

async function cover(sqlite: Database.Database, book: string, { seals, kept }: Covering): Promise<void> {
  const db = drizzle(sqlite, { schema, casing: 'snake_case' }) as unknown as Db
  const { books } = await wholeBooks(db, book, { rows: new Map(), seals: new Map() })
  if (seals) {
    const sealed = new Map([
      ...books.entries.map((entry) => [entry.id, sha256(entryText(entry))] as const),
      ...books.register.map((row) => [row.id, sha256(registerText(row))] as const),
    ])
    const prepared = new Map(books.payments.map((payment) => [`payment:${payment.id}`, sealOf(payment)]))
    rewriteRecord(sqlite, book, (detail, { act, subject }) => {
      for (const part of ['entries', 'register']) {
        for (const id of Object.keys((detail[part] as object | undefined) ?? {})) {
          ;(detail[part] as Record<string, string>)[id] = sealed.get(id) ?? ''
        }
      }
      if (act === 'payment.prepare') detail['seal'] = prepared.get(subject)
    })
  }
  if (kept) {
    sqlite.prepare('DELETE FROM account_balance WHERE partnership_id = ?').run(book)
    sqlite.prepare('DELETE FROM money_total WHERE partnership_id = ?').run(book)
    const balance = sqlite.prepare('INSERT INTO account_balance VALUES (?, ?, ?)')
    for (const [account, amount] of balances(books.entries)) balance.run(book, account, amount)
    sqlite.prepare('DELETE FROM month_flow WHERE partnership_id = ?').run(book)
    const flow = sqlite.prepare('INSERT INTO month_flow VALUES (?, ?, ?, ?, ?)')
    for (const [key, amount] of foldedFlows(books.entries)) flow.run(book, ...key.split('\n'), amount)
    const total = sqlite.prepare('INSERT INTO money_total VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)')
    for (const [key, of] of foldedTotals(book, books)) {
      const { budgetPence, allocatedPence, awardedPence, paidOnAwardsPence, returnedPence, paidDirectlyPence } = of
      total.run(book, ...key.split('\n'), budgetPence, allocatedPence, awardedPence, paidOnAwardsPence, returnedPence, paidDirectlyPence) // prettier-ignore
    }
    const standing = sqlite.prepare('UPDATE payment_standing SET state = ? WHERE payment_id = ?')
    for (const payment of books.payments) standing.run(stateOf(payment), payment.id)
  }
}

/** Changes what the acts on record say, and makes the chain anew, as only somebody with the file could. */
export function rewriteRecord(
  sqlite: Database.Database,
  book: string,
  change: (detail: Record<string, unknown>, row: AuditRow) => void,
): void {
  const rows = sqlite
    .prepare<[string], AuditRow & { detail: string }>(
      'SELECT * FROM audit_entry WHERE partnership_id = ? ORDER BY sequence',
    ) // prettier-ignore
    .all(book)
  const write = sqlite.prepare('UPDATE audit_entry SET detail = ?, previous_hash = ?, hash = ? WHERE id = ?')
  let previous = chainStart
  for (const row of rows) {
    const detail = JSON.parse(row.detail) as Record<string, unknown>
    change(detail, row)
    const hash = auditHash(previous, { ...row, detail })
    write.run(JSON.stringify(detail), previous, hash, row.id)
    previous = hash
  }
}
