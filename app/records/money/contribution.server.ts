import { stateOfCost } from '~/domain/money'
import type { Pence } from '~/domain/pence'
import type { Db } from '~/platform/world.server'
import { costsOnDrawDown } from './cost.server'
import { countsOf, drawDownById, stateOfDrawDown } from './draw-down.server'

/** The contribution on what has come in of a request, where it was not prepared yet; nothing when there is nothing. */
export async function contributionDueOn(
  db: Db,
  partnershipId: string,
  drawDownId: string,
): Promise<{ fundId: string; amountPence: Pence } | undefined> {
  const request = await drawDownById(db, partnershipId, drawDownId)
  if (!request || stateOfDrawDown(request) !== 'received') return undefined
  const { contributionPence } = countsOf(request)
  if (contributionPence <= 0) return undefined
  const live = (await costsOnDrawDown(db, drawDownId)).some(
    (one) => !['cancelled', 'came-back'].includes(stateOfCost(one) ?? ''),
  )
  return live ? undefined : { fundId: request.fundId, amountPence: contributionPence }
}
