import { fundReceived, maybeAnother } from '~/domain/money'
import type { Pence } from '~/domain/pence'
import { may, type NotAllowed } from '~/domain/policy'
import { ok, refuse, type Outcome } from '~/domain/refusal'
import type { Occasion } from '~/platform/occasion.server'
import type { Db } from '~/platform/world.server'
import { fundOf, partnershipOf } from '~/records/money/budget.server'
import { lastLike, type LikeWhat } from '~/records/money/entry.server'
import { penOf } from '~/records/money/pen.server'
import { actorIn } from '~/records/people/actor.server'

export interface MoneyIn {
  readonly fundId: string
  /** Where it came from, in a word that can stand in an account: `big-local`, `council-match`, `gifts`. */
  readonly source: string
  readonly amountPence: Pence
  /** What tells this receipt from every other; the same one is recorded once. */
  readonly receiptId: string
  /** Said by whoever was asked: the same amount came again. */
  readonly another?: boolean
  /** Where the same again is looked for, before that is asked. */
  readonly like?: LikeWhat
}

/** Money has reached a fund's bank account. */
export async function receiveFund(
  db: Db,
  on: Occasion,
  partnershipId: string,
  { fundId, source, amountPence, receiptId, another, like }: MoneyIn,
): Promise<Outcome<object, NotAllowed | 'amount-needed' | 'no-such-fund' | 'received-already'>> {
  const actor = await actorIn(db, partnershipId, on.by, on.at)
  const allowed = may(actor, 'fund.receive', { now: on.at })
  if (!allowed.ok) return allowed
  if (amountPence <= 0) return refuse('amount-needed')
  const fund = await fundOf(db, partnershipId, fundId)
  if (!fund) return refuse('no-such-fund')

  const pen = penOf(db, on, await partnershipOf(db, partnershipId))
  const receipt = { book: partnershipId, fundId, source, amountPence, receiptId }
  const entry = fundReceived(receipt, pen.recording())
  if (await pen.hasPosted(entry.key)) return ok
  const asked = maybeAnother('received-already', await lastLike(db, on, entry, like), { another })
  if (!asked.ok) return asked
  if (await pen.post(entry)) {
    await pen.sign('fund.receive', `fund:${fundId}`, { amountPence, source })
  }
  return ok
}
