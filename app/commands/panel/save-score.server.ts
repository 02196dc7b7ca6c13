import { mayHandIn } from '~/domain/panel'
import { ok, refuse, type Outcome } from '~/domain/refusal'
import type { Occasion } from '~/platform/occasion.server'
import type { Db } from '~/platform/world.server'
import { recordAct } from '~/records/audit.server'
import { keepSheet } from '~/records/panel/score-sheet.server'
import { overtakes, ownSheet, type Kept, type NotScored, type Scoring } from './own-sheet.server'

export type NotSaved = NotScored | 'score-unfinished' | 'you-abstained'

/**
 * Keeps a sheet as far as it is. One that was handed in stays so, whole: having seen what the others gave, nobody can
 * take her own back. An abstention is no sheet to write on: what was sent before it, and came late, does not undo it. What
 * is sent last holds.
 *
 * A sheet is saved at every few words, so the record has only when it was begun, and each change of a score that counts.
 */
export async function saveScore(
  db: Db,
  on: Occasion,
  proposalId: string,
  scoring: Scoring,
): Promise<Outcome<Kept, NotSaved>> {
  const { points, noteForPanel, feedback } = scoring
  const own = await ownSheet(db, on, 'score.save', proposalId, points)
  if (!own.ok) return own
  const { before, criteria, partnershipId } = own
  if (before.abstained) return refuse('you-abstained')
  const whole = before.handedInAt === null ? ok : mayHandIn({ points, abstained: false }, criteria)
  if (!whole.ok) return whole
  await keepSheet(db, {
    ...{ proposalId, personId: before.personId, handedInAt: before.handedInAt },
    ...{ points, noteForPanel, feedback, savedAt: on.at, abstained: false },
  })
  const counts = before.handedInAt !== null && criteria.some(({ id }) => before.points[id] !== points[id])
  if (before.savedAt === null || counts) {
    await recordAct(db, on, partnershipId, 'score.save', `proposal:${proposalId}`)
  }
  return { ok: true, savedAt: on.at, overtook: overtakes(scoring, own) }
}
