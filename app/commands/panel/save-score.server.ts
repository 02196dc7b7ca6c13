import { mayHandIn } from '~/domain/panel'
import { ok, type Outcome } from '~/domain/refusal'
import type { Occasion } from '~/platform/occasion.server'
import type { Db } from '~/platform/world.server'
import { recordAct } from '~/records/audit.server'
import { keepSheet } from '~/records/panel/score-sheet.server'
import { ownSheet, type NotScored, type Scoring } from './own-sheet.server'

export type NotSaved = NotScored | 'score-unfinished'

/**
 * Keeps a sheet as far as it is. One that was handed in stays so, whole: having seen what the others gave, nobody can
 * take her own back.
 */
export async function saveScore(
  db: Db,
  on: Occasion,
  proposalId: string,
  { points, noteForPanel, feedback }: Scoring,
): Promise<Outcome<object, NotSaved>> {
  const own = await ownSheet(db, on, 'score.save', proposalId, points)
  if (!own.ok) return own
  const { before, criteria, partnershipId } = own
  const whole = before.handedInAt === null ? ok : mayHandIn({ points, abstained: false }, criteria)
  if (!whole.ok) return whole
  await keepSheet(db, {
    ...{ proposalId, personId: before.personId, handedInAt: before.handedInAt },
    ...{ points, noteForPanel, feedback, savedAt: on.at, abstained: false },
  })
  await recordAct(db, on, partnershipId, 'score.save', `proposal:${proposalId}`)
  return ok
}
