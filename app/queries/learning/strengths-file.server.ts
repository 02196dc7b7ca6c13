import { judgeStrengthRows } from '~/domain/learning'
import type { TableLine } from '~/domain/people'
import type { Db } from '~/platform/world.server'
import { strengthsThere } from '~/records/learning/strengths-there.server'
import { neighbourhoodsOf } from '~/records/people/inviter.server'

/** What each line of a file would do to the list as it now is. */
export const strengthsFileJudged = async (db: Db, partnershipId: string, lines: readonly TableLine[]) =>
  judgeStrengthRows(lines, {
    neighbourhoods: await neighbourhoodsOf(db, partnershipId),
    there: await strengthsThere(db, partnershipId),
  })
