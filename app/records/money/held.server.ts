import { awardedPence, instalmentsOf } from '~/domain/money'
import type { DecisionItem, Held } from '~/domain/panel'
import { pence, sum, type Pence } from '~/domain/pence'
import type { Db } from '~/platform/world.server'
import { awardsOfRound } from './award.server'
import { paymentsOfAwards } from './payment.server'
import { potOf } from './totals.server'

/** What is held for each idea of a round that has or had an award. */
export async function heldIn(db: Db, roundId: string): Promise<Map<string, Held>> {
  const awards = await awardsOfRound(db, roundId)
  const payments = await paymentsOfAwards(db, awards)
  return new Map(
    awards.map((award) => {
      const own = instalmentsOf(payments.filter(({ awardId }) => awardId === award.id))
      const reason = award.events.findLast(({ kind }) => kind === 'withdrawn')?.reason ?? ''
      return [
        award.proposalId,
        {
          heldPence: awardedPence(award),
          isPaid: own.paid.size > 0 || own.underWay.size > 0,
          withdrawn: award.state === 'withdrawn' ? { reason } : null,
        },
      ]
    }),
  )
}

/** What a later decision can share out: what is free in the pot, and what is held for the ideas it names. */
export async function potHeldFor(db: Db, roundId: string, items: readonly DecisionItem[]): Promise<Pence> {
  const held = await heldIn(db, roundId)
  const own = items.flatMap(({ proposalId }) => held.get(proposalId) ?? [])
  return pence((await potOf(db, roundId)) + sum(own.flatMap((each) => (each.withdrawn ? [] : [each.heldPence]))))
}
