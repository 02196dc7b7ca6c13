import { mayHandIn } from '~/domain/panel'
import { refuse, type Outcome } from '~/domain/refusal'
import type { Occasion } from '~/platform/occasion.server'
import type { Db } from '~/platform/world.server'
import { recordAct } from '~/records/audit.server'
import { keepSheet } from '~/records/panel/score-sheet.server'
import { overtakes, ownSheet, type Kept, type Scoring } from './own-sheet.server'
import type { NotSaved } from './save-score.server'

/** The sheet as a member hands it in; `abstained` when she has looked and would rather not score it. */
export interface HandedIn extends Scoring {
  readonly abstained: boolean
}

export type NotHandedIn = NotSaved | 'score-is-in'

/**
 * Hands a sheet in, or hands it in anew: it counts, and she sees what others gave. Changeable until the lock,
 * and not taken back: having seen the others', nobody can abstain from what she gave.
 */
export async function handInScore(
  db: Db,
  on: Occasion,
  proposalId: string,
  { abstained, noteForPanel, feedback, ...given }: HandedIn,
): Promise<Outcome<Kept, NotHandedIn>> {
  // What somebody who abstains had begun to give is no score, and is not kept as one.
  const points = abstained ? {} : given.points
  const own = await ownSheet(db, on, 'score.hand-in', proposalId, points)
  if (!own.ok) return own
  const { before, criteria, partnershipId } = own
  if (abstained && before.handedInAt !== null && !before.abstained) return refuse('score-is-in')
  const whole = mayHandIn({ points, abstained }, criteria)
  if (!whole.ok) return whole
  await keepSheet(db, {
    ...{ proposalId, personId: before.personId, points, noteForPanel, feedback, abstained },
    ...{ savedAt: on.at, handedInAt: on.at },
  })
  await recordAct(db, on, partnershipId, 'score.hand-in', `proposal:${proposalId}`)
  return { ok: true, savedAt: on.at, overtook: overtakes(given, own) }
}
