import type { Db } from '~/platform/world.server'
import { neighbourhoodsOf } from '~/records/people/inviter.server'

/** A partnership's neighbourhoods by name, in their own order. */
export const neighbourhoodsHere = (db: Db, partnershipId: string) => neighbourhoodsOf(db, partnershipId)
