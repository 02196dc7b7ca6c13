import { breach, type Books, type Breach } from './books'
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
  const rows = [
    ...entries.map((entry) => ({ ...entry, text: () => entryText(entry) })),
    ...register.map((row) => ({ ...row, text: () => registerText(row) })),
  ]
  for (const { id, recordedAt, text } of rows) {
    const known = audited.get(id)
    if (!known) yield breach('L11', id, 'is not in the audit log')
    else if (known.seal !== sealOf(text())) yield breach('L2', id, 'is not what was recorded')
    else if (known.at !== recordedAt) yield breach('L11', id, 'came into the audit log at another moment')
  }
  const ids = new Set(rows.map((row) => row.id))
  for (const id of audited.keys()) if (!ids.has(id)) yield breach('L2', id, 'was recorded and is gone')
}
