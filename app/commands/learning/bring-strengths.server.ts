import { judgeStrengthRows, type RowVerdict } from '~/domain/learning'
import { may, type NotAllowed } from '~/domain/policy'
import { provedLately, type TableLine } from '~/domain/people'
import { refuse, type Outcome } from '~/domain/refusal'
import type { Occasion } from '~/platform/occasion.server'
import type { Db } from '~/platform/world.server'
import { recordAct } from '~/records/audit.server'
import { strengthsThere } from '~/records/learning/strengths-there.server'
import { actorIn } from '~/records/people/actor.server'
import { neighbourhoodsOf } from '~/records/people/inviter.server'
import { keepStrength, type NotKept } from '../people/keep-strength.server'

export interface Brought {
  readonly added: number
  readonly changed: number
  /** Said already, so nothing was done. */
  readonly same: number
  /** Lines that could not be read: nothing of them came in. */
  readonly left: number
}

export type NotBrought =
  NotAllowed | NotKept | 'strengths-file-empty' | 'strengths-file-headings' | 'strengths-file-long'

/**
 * Brings the lines of a file in that can be read, judged once more beside the list as it now is. The same file a second
 * time changes nothing, and is not in the record of acts either.
 */
export async function bringStrengths(
  db: Db,
  on: Occasion,
  partnershipId: string,
  lines: readonly TableLine[],
): Promise<Outcome<Brought, NotBrought>> {
  const allowed = may(await actorIn(db, partnershipId, on.by, on.at), 'strength.keep', { now: on.at })
  if (!allowed.ok) return allowed
  const judged = judgeStrengthRows(lines, {
    neighbourhoods: await neighbourhoodsOf(db, partnershipId),
    there: await strengthsThere(db, partnershipId),
  })
  if (!judged.ok) return judged
  const many = { new: 0, changed: 0, same: 0, trouble: 0 } satisfies Record<RowVerdict['is'], number>
  for (const verdict of judged.verdicts) {
    many[verdict.is] += 1
    if (verdict.is !== 'new' && verdict.is !== 'changed') continue
    const id = verdict.is === 'changed' ? verdict.id : null
    const kept = await keepStrength(db, on, partnershipId, id, { ...verdict.row, email: '', suggesters: false })
    if (!kept.ok) return kept
  }
  return { ok: true, added: many.new, changed: many.changed, same: many.same, left: many.trouble }
}

/** Hands out the whole list, with names and how to reach people: to a builder who shows first that it is she. */
export async function exportWholeStrengths(
  db: Db,
  on: Occasion,
  partnershipId: string,
): Promise<Outcome<{ rows: Awaited<ReturnType<typeof strengthsThere>> }, NotAllowed>> {
  const actor = await actorIn(db, partnershipId, on.by, on.at)
  const allowed = may(actor, 'strength.export', { now: on.at, provedAt: on.provedAt })
  if (!allowed.ok) return allowed
  // A builder need be no officer: of her, too, it is asked.
  const proved = provedLately(on.provedAt, on.at)
  if (!proved.ok) return refuse(proved.because)
  const rows = await strengthsThere(db, partnershipId)
  await recordAct(db, on, partnershipId, 'strength.export', 'strengths', { count: rows.length })
  return { ok: true, rows }
}
