import type { Instant } from '~/domain/time'
import type { Sent } from './ideas-come-in'
import type { Player } from './player'

export async function panelScores(
  _p: Player,
  _r: string,
  _s: readonly Sent[],
  _at: Instant,
  _d: number,
): Promise<void> {}
