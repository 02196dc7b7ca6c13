import type { BankAccount } from '~/domain/money'
import { may, type NotAllowed } from '~/domain/policy'
import { ok, refuse, type Outcome } from '~/domain/refusal'
import type { Occasion } from '~/platform/occasion.server'
import { sha256, type Secrets } from '~/platform/secrets.server'
import type { Db } from '~/platform/world.server'
import { recordAct } from '~/records/audit.server'
import { bankAccountsOf } from '~/records/money/bank-account.server'
import { putPayingAccount } from '~/records/money/payment-run.server'
import { actorIn } from '~/records/people/actor.server'

/**
 * Says what a payment file has to name of an account that is paid from. Where accounts of the bank are kept here it is one
 * of them, told by its number: what leaves it is then looked for in that account's lines and in no other's.
 */
export async function setPayingAccount(
  db: Db,
  on: Occasion,
  secrets: Secrets,
  book: string,
  account: BankAccount,
): Promise<Outcome<object, NotAllowed | 'paying-account-unknown'>> {
  const actor = await actorIn(db, book, on.by, on.at)
  const allowed = may(actor, 'paying-account.set', { now: on.at, provedAt: on.provedAt })
  if (!allowed.ok) return allowed
  const kept = await bankAccountsOf(db, book)
  const number = `${account.sortCode}${account.accountNumber}`
  const ours = kept.find((each) => each.number === number)
  if (kept.length > 0 && !ours) return refuse('paying-account-unknown')
  const locked = await putPayingAccount(db, on, secrets, book, ours?.id ?? null, account)
  await recordAct(db, on, book, 'paying-account.set', ours ? `bank-account:${ours.id}` : `partnership:${book}`, {
    seal: sha256(locked),
  })
  return ok
}
