import { voterLimitsOf, type RoundRules } from '~/domain/round'
import type { Db } from '~/platform/world.server'
import { neighbourhoodsOf } from '../people/inviter.server'

/** Whether the neighbourhoods whose residents may vote are the partnership's own. */
export async function arePlacesHere(
  db: Db,
  partnershipId: string,
  rules: Pick<RoundRules, 'voterLimits'>,
): Promise<boolean> {
  const { neighbourhoods } = voterLimitsOf(rules)
  if (!neighbourhoods) return true
  const here = new Set((await neighbourhoodsOf(db, partnershipId)).map(({ id }) => id))
  return neighbourhoods.every((id) => here.has(id))
}
