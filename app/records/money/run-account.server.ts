import { accountOfRun, type Payment } from '~/domain/money'
import type { Db } from '~/platform/world.server'
import { homesOf } from './bank-account.server'

/** The one account that payments leave, or why they cannot go together. */
export async function accountLeft(db: Db, payments: readonly Pick<Payment, 'fundId'>[]) {
  const homes = await homesOf(
    db,
    payments.map(({ fundId }) => fundId),
  )
  return accountOfRun(payments.map(({ fundId }) => homes.get(fundId)))
}
