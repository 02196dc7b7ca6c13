import { and, eq, inArray, isNotNull } from 'drizzle-orm'
import { decision, decisionItem } from '~db/schema'
import type { Pence } from '~/domain/pence'
import { noLaterWord } from '~/records/round/current-item.server'
import type { Db } from '~/platform/world.server'

/** How much an adopted list gives to a proposal; nothing when it gives none. */
export async function fundedWith(db: Db, proposalId: string): Promise<Pence | null> {
  const [found] = await db
    .select({ amountPence: decisionItem.amountPence })
    .from(decisionItem)
    .innerJoin(decision, eq(decision.id, decisionItem.decisionId))
    .where(
      and(
        eq(decisionItem.proposalId, proposalId),
        inArray(decisionItem.outcome, ['funded', 'part-funded']),
        isNotNull(decision.adoptedAt),
        noLaterWord,
      ),
    )
  return found?.amountPence ?? null
}
