import { bank, confirmationText, type PayingDesk, type Payment } from '~/domain/money'
import { nothing } from '~/domain/pence'
import { sha256 } from '~/platform/secrets.server'
import type { Db } from '~/platform/world.server'
import { interestsIn } from '~/records/panel/interest.server'
import type { AwardOnRecord } from './award.server'
import { conditionsOfAwards } from './condition.server'
import { paymentsOfAwards } from './payment.server'
import { balanceOf, totalsOfScope } from './totals.server'

/** What the authoriser confirms: the hash of exactly what will be paid. */
export const sealOf = (payment: Payment): string => sha256(confirmationText(payment))

/** All that has to be known to pay on an award, read in the transaction that records the step. */
export async function deskFor(
  db: Db,
  award: AwardOnRecord,
  of?: Pick<Payment, 'fundId' | 'lineId'>,
): Promise<PayingDesk> {
  const interests = await interestsIn(db, [award.proposalId])
  const scope = of && ({ of: 'award', awardId: award.id, lineId: of.lineId } as const)
  return {
    award,
    payments: await paymentsOfAwards(db, [award]),
    conditions: await conditionsOfAwards(db, [award.id]),
    interestedIds: interests.interestedIn(award.proposalId),
    fundPence: of ? await balanceOf(db, award.book, bank(of.fundId)) : nothing,
    givenBackPence: scope ? (await totalsOfScope(db, award.book, scope)).returnedPence : nothing,
    seal: sha256,
  }
}
