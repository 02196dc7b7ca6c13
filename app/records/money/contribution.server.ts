import { stateOfCost } from '~/domain/money'
import type { Pence } from '~/domain/pence'
import type { Db } from '~/platform/world.server'
import { costsOnDrawDown } from './cost.server'
import { drawDownById, stateOfDrawDown } from './draw-down.server'

/** What is agreed on a request that has come in, and was not prepared yet; nothing when there is nothing. */
export async function contributionDueOn(
  db: Db,
  partnershipId: string,
  drawDownId: string,
): Promise<{ fundId: string; amountPence: Pence } | undefined> {
  const request = await drawDownById(db, partnershipId, drawDownId)
  if (!request || stateOfDrawDown(request) !== 'received' || request.contributionPence <= 0) return undefined
  const live = (await costsOnDrawDown(db, drawDownId)).some(
    (one) => !['cancelled', 'came-back'].includes(stateOfCost(one) ?? ''),
  )
  return live ? undefined : { fundId: request.fundId, amountPence: request.contributionPence }
}
