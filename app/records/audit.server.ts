import { and, asc, desc, eq, gt } from 'drizzle-orm'
import { auditEntry } from '~db/schema'
import type { Act } from '~/domain/policy'
import type { Occasion } from '~/platform/occasion.server'
import { sha256 } from '~/platform/secrets.server'
import type { Db } from '~/platform/world.server'

const version = 1
/** What the first entry of a chain follows. */
export const chainStart = '0'.repeat(64)

export interface AuditFacts {
  readonly sequence: number
  readonly at: number
  readonly actor: string | null
  readonly act: string
  readonly subject: string
  readonly detail: Record<string, unknown>
}

/** The hash of an entry: SHA-256 over version, the hash before it, and its facts in a fixed order. */
export function auditHash(previousHash: string, facts: AuditFacts): string {
  const { sequence, at, actor, act, subject, detail } = facts
  return sha256(JSON.stringify([version, previousHash, sequence, at, actor, act, subject, canonical(detail)]))
}

/** The same value always gives the same text: keys in order, all the way down. */
function canonical(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(canonical)
  if (value === null || typeof value !== 'object') return value
  return Object.entries(value)
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([name, inner]) => [name, canonical(inner)])
}

/**
 * Adds an act to the partnership's chain, in the transaction that does it. `detail` holds public facts only: never a
 * name, an address or a ballot. Where somebody helped her, both stand in it: the actor whose act it is, and the helper.
 */
export async function recordAct(
  db: Db,
  on: Occasion,
  partnershipId: string,
  act: Act | 'clock' | 'operator',
  subject: string,
  detail: Record<string, unknown> = {},
): Promise<void> {
  const [last] = await db
    .select({ sequence: auditEntry.sequence, hash: auditEntry.hash })
    .from(auditEntry)
    .where(eq(auditEntry.partnershipId, partnershipId))
    .orderBy(desc(auditEntry.sequence))
    .limit(1)
  const previousHash = last?.hash ?? chainStart
  const whole = on.helper ? { ...detail, channel: 'assisted', helper: on.helper } : detail
  const facts = { sequence: (last?.sequence ?? 0) + 1, at: on.at, actor: on.by, act, subject, detail: whole }
  await db
    .insert(auditEntry)
    .values({ id: on.newId(), partnershipId, ...facts, previousHash, hash: auditHash(previousHash, facts) })
}

/** The hash of the last act on a partnership's record: it pins every act before it. */
export async function headOfRecord(db: Db, partnershipId: string): Promise<string> {
  const [last] = await db
    .select({ hash: auditEntry.hash })
    .from(auditEntry)
    .where(eq(auditEntry.partnershipId, partnershipId))
    .orderBy(desc(auditEntry.sequence))
    .limit(1)
  return last?.hash ?? chainStart
}

export type AuditRow = typeof auditEntry.$inferSelect

/** A partnership's chain from its start, some rows at a time, however long it is. */
export async function* chainOf(db: Db, partnershipId: string): AsyncGenerator<AuditRow> {
  const atOnce = 1_000
  for (let after: number | undefined; ;) {
    const rows = await db
      .select()
      .from(auditEntry)
      .where(
        and(
          eq(auditEntry.partnershipId, partnershipId),
          after === undefined ? undefined : gt(auditEntry.sequence, after),
        ),
      )
      .orderBy(asc(auditEntry.sequence))
      .limit(atOnce)
    yield* rows
    if (rows.length < atOnce) return
    after = rows.at(-1)?.sequence
  }
}

/** What is wrong with an entry that comes after `before` (nothing, for the first); `undefined` when nothing is. */
export function faultInChain(row: AuditRow, before: AuditRow | undefined): string | undefined {
  const expected = (before?.sequence ?? 0) + 1
  if (row.sequence !== expected) return `has number ${row.sequence} where ${expected} comes next`
  if (row.previousHash !== (before?.hash ?? chainStart)) return 'does not follow from the entry before it'
  if (row.hash !== auditHash(row.previousHash, row)) return 'is not what was recorded'
  return undefined
}
