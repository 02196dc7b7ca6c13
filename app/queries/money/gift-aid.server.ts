import { giftAidPence } from '~/domain/money'
import type { Actor } from '~/domain/people'
import { sum } from '~/domain/pence'
import { couldEver } from '~/domain/policy'
import type { Db } from '~/platform/world.server'
import { claimableGifts, claimedTooMuch, claimsOf, giftsOfClaim } from '~/records/money/gift-aid.server'

/** What may be claimed on now, what it comes to, and the claims that were made. */
export async function giftAidPage(db: Db, partnershipId: string, actor: Actor | null) {
  const gifts = await claimableGifts(db, partnershipId)
  const totalPence = sum(gifts.map(({ amountPence }) => amountPence))
  return {
    gifts: gifts.map(({ giftId, title, forename, surname, house, postcode, givenOn, amountPence }) => ({
      ...{ giftId, house, postcode, givenOn, amountPence },
      name: [title, forename, surname].filter((one) => one !== '').join(' '),
    })),
    totalPence,
    aidPence: giftAidPence(totalPence),
    tooMuchPence: await claimedTooMuch(db, partnershipId),
    claims: (await claimsOf(db, partnershipId)).map(({ id, number, madeAt }) => ({ id, number, madeAt })).toReversed(),
    mayClaim: couldEver(actor, 'gift.claim-aid'),
  }
}

/** One claim of a partnership, with its gifts. */
export async function claimedGifts(db: Db, partnershipId: string, claimId: string) {
  const one = (await claimsOf(db, partnershipId)).find(({ id }) => id === claimId)
  return one && { number: one.number, gifts: await giftsOfClaim(db, partnershipId, claimId) }
}
