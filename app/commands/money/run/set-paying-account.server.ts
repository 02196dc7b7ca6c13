import type { BankAccount } from '~/domain/money'
import { may, type NotAllowed } from '~/domain/policy'
import { ok, type Outcome } from '~/domain/refusal'
import type { Occasion } from '~/platform/occasion.server'
import { sha256, type Secrets } from '~/platform/secrets.server'
import type { Db } from '~/platform/world.server'
import { recordAct } from '~/records/audit.server'
import { putPayingAccount } from '~/records/money/payment-run.server'
import { actorIn } from '~/records/people/actor.server'

/** Says which bank account the partnership pays from: a payment file has to name it. */
export async function setPayingAccount(
  db: Db,
  on: Occasion,
  secrets: Secrets,
  book: string,
  account: BankAccount,
): Promise<Outcome<object, NotAllowed>> {
  const actor = await actorIn(db, book, on.by, on.at)
  const allowed = may(actor, 'paying-account.set', { now: on.at, provedAt: on.provedAt })
  if (!allowed.ok) return allowed
  const locked = await putPayingAccount(db, on, secrets, book, account)
  await recordAct(db, on, book, 'paying-account.set', `partnership:${book}`, { seal: sha256(locked) })
  return ok
}
