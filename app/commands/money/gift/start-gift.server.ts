import { gift, giftWords, stripeCall } from '~db/schema'
import { mayGive, tidyPostcode, type GiftAidDeclaration, type GiftKind, type GiftRefusal } from '~/domain/money'
import type { Pence } from '~/domain/pence'
import { plainEmail } from '~/domain/people'
import { may, type NotAllowed } from '~/domain/policy'
import { refuse, type Outcome } from '~/domain/refusal'
import type { Occasion } from '~/platform/occasion.server'
import type { Db } from '~/platform/world.server'
import { giftById, openGiftFund } from '~/records/money/gift.server'
import { actorIn } from '~/records/people/actor.server'

export interface WantedGift {
  /** From the form, so that the same form sent twice is one gift; nobody can guess it, and who has it may see how it went. */
  readonly id: string
  readonly fundId: string
  readonly roundId: string | null
  readonly kind: GiftKind
  readonly amountPence: Pence
  /** Empty when she would rather not say. */
  readonly name: string
  readonly email: string
  readonly declaration: GiftAidDeclaration | null
  readonly language: string
  /** The whole address of the partnership's pages. */
  readonly home: string
}

/** Somebody wants to give: written down with what Stripe is to be asked, and money only once Stripe has it. */
export async function startGift(
  db: Db,
  on: Occasion,
  partnershipId: string,
  wanted: WantedGift,
): Promise<Outcome<{ readonly id: string }, NotAllowed | GiftRefusal>> {
  const actor = await actorIn(db, partnershipId, on.by, on.at)
  const allowed = may(actor, 'gift.give', { now: on.at })
  if (!allowed.ok) return allowed
  const { fundId, roundId, kind, amountPence, language, home } = wanted
  const before = await giftById(db, partnershipId, wanted.id)
  const isSame = before?.amountPence === amountPence && before.fundId === fundId && before.kind === kind
  if (isSame && (before.state === 'wanted' || before.state === 'open')) return { ok: true, id: before.id }
  // A page found open again after its gift was paid, or with another amount, is another gift.
  const id = before ? on.newId() : wanted.id
  const fund = await openGiftFund(db, partnershipId, fundId)
  const fits = mayGive(amountPence, fund !== undefined)
  if (!fits.ok || !fund) return fits.ok ? refuse('gift-fund-closed') : fits
  const facts = { id, partnershipId, fundId, roundId, kind, amountPence, language, startedAt: on.at }
  await db.insert(gift).values({ ...facts, state: 'wanted', stateAt: on.at, disputed: false })
  // Where it is no charity's money nothing can be claimed, and nobody's address is asked for.
  const declared = fund.giftAid ? wanted.declaration : null
  await db.insert(giftWords).values({
    ...{ giftId: id, partnershipId, personId: on.helper ? null : on.by, name: wanted.name },
    email: plainEmail(wanted.email),
    title: declared?.title ?? '',
    forename: declared?.forename ?? '',
    surname: declared?.surname ?? '',
    house: declared?.house ?? '',
    postcode: declared ? tidyPostcode(declared.postcode) : '',
    declaredAt: declared ? on.at : null,
  })
  const call = { kind: 'open-gift' as const, subjectId: id, partnershipId, home }
  await db.insert(stripeCall).values({ id: on.newId(), ...call, dueAt: on.at, tries: 0 })
  return { ok: true, id }
}
