import { madeAt } from '~/domain/panel/night'
import { ok, refuse, type Outcome } from '~/domain/refusal'
import type { Occasion } from '~/platform/occasion.server'
import type { Db } from '~/platform/world.server'
import { sheetOf } from '~/records/panel/score-sheet.server'
import { handInScore, type NotHandedIn } from '../hand-in-score.server'

/**
 * Hands in the points of a member's own sheet from her phone: what she wrote beside them stays as it is. Where she has
 * saved her sheet since she pressed (the press had waited for the internet), what she saved holds.
 */
export async function handInPoints(
  db: Db,
  on: Occasion,
  proposalId: string,
  { points, keptMs }: { readonly points: Readonly<Record<string, number>>; readonly keptMs: number },
): Promise<Outcome<{ readonly late: boolean }, NotHandedIn | 'score-saved-since'>> {
  const before = await sheetOf(db, proposalId, on.by ?? '')
  if (before && before.savedAt > madeAt(on.at, keptMs)) return refuse('score-saved-since')
  const { noteForPanel = '', feedback = '' } = before ?? {}
  const handedIn = await handInScore(db, on, proposalId, { points, noteForPanel, feedback, abstained: false })
  return handedIn.ok ? { ...ok, late: false } : handedIn
}
