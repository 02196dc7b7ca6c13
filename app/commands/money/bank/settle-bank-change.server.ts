import { detailsWaiting, mayAnswerBankChange, type BankDetailsRefusal } from '~/domain/money'
import { may, type NotAllowed } from '~/domain/policy'
import { ok, refuse, type Outcome } from '~/domain/refusal'
import type { Occasion } from '~/platform/occasion.server'
import type { Db } from '~/platform/world.server'
import { recordAct } from '~/records/audit.server'
import { awardById } from '~/records/money/award.server'
import { addBankDetailsEvent, bankDetailsOf, bankLinkBySecret, markLinkUsed } from '~/records/money/bank-details.server'
import { deskFor } from '~/records/money/desk.server'
import { actorIn } from '~/records/people/actor.server'

export type NotSettled = NotAllowed | BankDetailsRefusal | 'bank-link-over' | 'bank-needs-reason' | 'payment-by-payee'

/**
 * The answer from where the old details came: yes, it is I who changed them; or no, stop it. Whoever has the letter may
 * stop a change at any moment before it is in force, and so may say no after yes.
 */
export async function answerBankChange(
  db: Db,
  on: Occasion,
  { book, secret }: { readonly book: string; readonly secret: string },
  answer: 'confirmed' | 'stopped',
): Promise<Outcome<object, NotSettled>> {
  const allowed = may(await actorIn(db, book, on.by, on.at), 'bank-details.answer', { now: on.at })
  if (!allowed.ok) return allowed
  const link = await bankLinkBySecret(db, book, secret)
  if (!link?.detailsId || link.until <= on.at) return refuse('bank-link-over')
  const details = (await bankDetailsOf(db, link.awardId)).find(({ id }) => id === link.detailsId)
  if (!details) return refuse('bank-link-over')
  const open = mayAnswerBankChange(details, answer, on.at)
  if (!open.ok) return open
  if (open.again) return ok
  // It is the letter that answers, whoever else is signed in on that screen.
  const unnamed: Occasion = { ...on, by: null, helper: null }
  await addBankDetailsEvent(db, unnamed, details.id, answer)
  await markLinkUsed(db, on, link.id)
  await recordAct(db, unnamed, book, 'bank-details.answer', `award:${link.awardId}`, { detailsId: details.id, answer })
  return ok
}

/**
 * An officer who has spoken with whoever is paid, by another way than the letters, vouches for the change; or stops it.
 * The two days pass all the same.
 */
export async function settleBankChange(
  db: Db,
  on: Occasion,
  awardId: string,
  kind: 'vouched' | 'stopped',
  reason: string,
): Promise<Outcome<object, NotSettled>> {
  const award = await awardById(db, awardId)
  if (!award) throw new Error(`no award ${awardId}`)
  const actor = await actorIn(db, award.book, on.by, on.at)
  const by = on.by ?? ''
  const { interestedIds } = await deskFor(db, on, award)
  const hasInterest = interestedIds.includes(by)
  const allowed = may(actor, 'bank-details.settle', { now: on.at, hasInterest, provedAt: on.provedAt })
  if (!allowed.ok) return allowed
  if (award.payee.personIds.includes(by)) return refuse('payment-by-payee')
  if (reason.trim() === '') return refuse('bank-needs-reason')
  const all = await bankDetailsOf(db, awardId)
  const details = detailsWaiting(all, on.at) ?? all.at(-1)
  if (!details) return refuse('bank-change-not-waiting')
  const open = mayAnswerBankChange(details, kind, on.at)
  if (!open.ok) return open
  if (open.again) return ok
  await addBankDetailsEvent(db, on, details.id, kind, reason.trim())
  await recordAct(db, on, award.book, 'bank-details.settle', `award:${awardId}`, { detailsId: details.id, kind })
  return ok
}
