import { asc, eq } from 'drizzle-orm'
import { monthFlow } from '~db/schema'
import { flowKey, type DirectPayment, type DrawDownFact, type SealedFact } from '~/domain/money'
import type { Pence } from '~/domain/pence'
import type { Db } from '~/platform/world.server'
import { costsOf, sealOfCost, type CostOnRecord } from '~/records/money/cost.server'
import { drawDownsOf, receivedOn } from '~/records/money/draw-down.server'
import { thanksPayments } from '~/records/panel/thanks.server'

/** What was spent straight from budget lines: costs, and thanks to the panel, as the laws see them. */
export async function directPayments(
  db: Db,
  partnershipId: string,
  seals: ReadonlyMap<string, string>,
): Promise<{ payments: DirectPayment[]; sealed: SealedFact[] }> {
  const costs = await costsOf(db, partnershipId)
  const thanks = await thanksPayments(db, { partnershipId })
  return {
    payments: [
      ...costs.map(({ kind, steps, ...one }) => ({ ...one, what: kind, steps })),
      ...thanks.map(({ id, lineId, fundId, amountPence, personId, steps }): DirectPayment => ({
        ...{ id, book: partnershipId, lineId, fundId, amountPence, payeeId: personId, authorisers: 1 },
        ...{ what: 'taking-part', steps },
      })),
    ],
    sealed: costs.flatMap((one) => [...sealsOf(one, seals)]),
  }
}

/** What was prepared, and what was confirmed, is what is there; not asked of one whose payee has been let go. */
function* sealsOf(one: CostOnRecord, seals: ReadonlyMap<string, string>): Generator<SealedFact> {
  if (one.payee === '') return
  const now = sealOfCost(one)
  yield { law: 'L2', id: one.id, then: seals.get(`cost:${one.id}`) ?? '', now }
  for (const step of one.steps) {
    if (step.to === 'authorised') yield { law: 'L8', id: one.id, then: step.confirmed ?? '', now }
  }
}

/** Requests for money, as their law sees them. */
export async function drawDownsAsFacts(db: Db, partnershipId: string): Promise<DrawDownFact[]> {
  return (await drawDownsOf(db, partnershipId)).map((one) => ({
    ...one,
    receivedPence: receivedOn(one),
  }))
}

/** What is kept of the months of a book. */
export async function keptFlows(db: Db, partnershipId: string): Promise<Map<string, Pence>> {
  const rows = await db
    .select()
    .from(monthFlow)
    .where(eq(monthFlow.partnershipId, partnershipId))
    .orderBy(asc(monthFlow.month))
  return new Map(
    rows.map(({ month, fromAccount, toAccount, amountPence }) => [
      flowKey({ month, from: fromAccount, to: toAccount }),
      amountPence,
    ]),
  )
}
