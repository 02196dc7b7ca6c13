import { breach, idsOf, type AuditedRow, type Books, type Breach } from './books'
import { entryText } from './journal'
import { registerText } from './register'

/** L2 and L11: what the books say now is what the audit log saw being written, no less and no more. */
export function* checkRecord({
  entries,
  register,
  audited,
  sealOf = (text) => text,
  sealed,
}: Books): Generator<Breach> {
  for (const { law, id, then, now } of sealed ?? []) {
    if (then !== now) yield breach(law, id, 'is not what was put on record')
  }
  if (!audited) return
  function* look(row: { readonly id: string; readonly recordedAt: number }, text: string, known?: AuditedRow) {
    if (!known) yield breach('L11', row.id, 'is not in the audit log')
    else if (known.seal !== sealOf(text)) yield breach('L2', row.id, 'is not what was recorded')
    else if (known.at !== row.recordedAt) yield breach('L11', row.id, 'came into the audit log at another moment')
  }
  for (const entry of entries) yield* look(entry, entryText(entry), audited.get(entry.id))
  for (const row of register) yield* look(row, registerText(row), audited.get(row.id))
  const [posted, rows] = [idsOf(entries), new Set(register.map(({ id }) => id))]
  for (const id of audited.keys())
    if (!posted.has(id) && !rows.has(id)) yield breach('L2', id, 'was recorded and is gone')
}
