import { pence, type Pence } from '../pence'

/** What a giver declares, as HMRC asks for it. */
export interface GiftAidDeclaration {
  readonly title: string
  readonly forename: string
  readonly surname: string
  /** House name or number; for somebody abroad the whole address. */
  readonly house: string
  /** In capitals with its space; `X` for somebody abroad. */
  readonly postcode: string
}

/** A gift that may be claimed on, with what has gone back of it. */
export interface ClaimableGift extends GiftAidDeclaration {
  readonly giftId: string
  readonly givenOn: string
  readonly amountPence: Pence
}

/** One claim takes at most this many gifts: as many as HMRC's own schedule has rows. */
export const mostInClaim = 1_000

/** What HMRC pays on a gift: a quarter of it, while the basic rate of tax is 20 %; rounded down over the whole claim. */
export const giftAidPence = (givenPence: Pence): Pence => pence(Math.floor(givenPence / 4))

/** A postcode as HMRC reads it, `L30 4AB`; as it was typed where it is none of this country. */
export function tidyPostcode(typed: string): string {
  const plain = typed.replace(/\s+/g, '').toUpperCase()
  return /^[A-Z]{1,2}\d[A-Z\d]?\d[A-Z]{2}$/.test(plain) ? `${plain.slice(0, -3)} ${plain.slice(-3)}` : plain
}

/** A postcode of this country, or the `X` that stands for none. */
export const isPostcode = (typed: string): boolean => /^([A-Z]{1,2}\d[A-Z\d]? \d[A-Z]{2}|X)$/.test(tidyPostcode(typed))

/**
 * The rows of HMRC's schedule of donations: title, first name, last name, house name or number, postcode, aggregated
 * donations, sponsored event, donation date (DD/MM/YY), amount. Its form takes at most 4, 35, 35 and 40 letters.
 */
export const scheduleHeadings = [
  'Title',
  'First name',
  'Last name',
  'House name or number',
  'Postcode',
  'Aggregated donations',
  'Sponsored event',
  'Donation date',
  'Amount',
] as const

export const scheduleRow = (gift: ClaimableGift): string[] => [
  gift.title.slice(0, 4),
  gift.forename.slice(0, 35),
  gift.surname.slice(0, 35),
  gift.house.slice(0, 40),
  gift.postcode,
  '',
  '',
  gift.givenOn.replace(/^\d\d(\d\d)-(\d\d)-(\d\d)$/, '$3/$2/$1'),
  (gift.amountPence / 100).toFixed(2),
]
