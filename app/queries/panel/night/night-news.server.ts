import type { NightState } from '~/domain/panel/night'
import type { Db } from '~/platform/world.server'
import { nightOfRound } from '~/records/panel/night.server'

/** What a round's page says of its pitch night. */
export interface NightNews {
  readonly is: 'planned' | 'on' | 'over'
  readonly whenAndWhere: string
}

/** A round's pitch night in short; nothing where there is none. */
export async function nightNews(db: Db, roundId: string): Promise<NightNews | null> {
  const night = await nightOfRound(db, roundId)
  return night ? { is: isNow(night.state), whenAndWhere: night.plan.whenAndWhere } : null
}

function isNow({ phase }: NightState): NightNews['is'] {
  if (phase === 'planned') return 'planned'
  return phase === 'ended' || phase === 'published' ? 'over' : 'on'
}
