import { refuse, type Outcome } from '../refusal'

/** How a partnership came to know that someone lives in its area. */
export const residencyMethods = ['postcode-declaration', 'vouched-for', 'in-person', 'posted-code'] as const
export type ResidencyMethod = (typeof residencyMethods)[number]

/** A postcode as it is compared: upper case, without spaces. */
export const plainPostcode = (typed: string): string => typed.toUpperCase().replace(/[^A-Z0-9]/g, '')

/**
 * The neighbourhood a postcode lies in: the one with the longest matching start, so that `L30 4` may be told from
 * the rest of `L30`. Nothing when the postcode is outside the area.
 */
export function neighbourhoodOf<Place extends { readonly postcodes: readonly string[] }>(
  postcode: string,
  places: readonly Place[],
): Place | undefined {
  const plain = plainPostcode(postcode)
  let found: Place | undefined
  let length = 0
  for (const place of places) {
    for (const start of place.postcodes) {
      if (plain.startsWith(start) && start.length > length) {
        found = place
        length = start.length
      }
    }
  }
  return found
}

/** A full United Kingdom postcode, however it is spaced. Source: Royal Mail's published shapes. */
export const looksLikePostcode = (typed: string): boolean =>
  /^[A-Z]{1,2}[0-9][A-Z0-9]?[0-9][A-Z]{2}$/.test(plainPostcode(typed))

/** What a partnership has on record of someone's living there, latest first. */
export interface ResidencyRecord {
  readonly withdrawnAt: number | null
}

export type NotDeclared = 'lives-here-already' | 'residency-ended' | 'outside-the-area'

/**
 * Whether someone may be taken at her word that she lives at a postcode of the area. Not where an officer has ended her
 * residency before: then it takes somebody who knows.
 */
export function takenAtHerWord<Place extends { readonly postcodes: readonly string[] }>(
  postcode: string,
  places: readonly Place[],
  onRecord: readonly ResidencyRecord[],
): Outcome<{ place: Place }, NotDeclared> {
  if (onRecord.some(({ withdrawnAt }) => withdrawnAt === null)) return refuse('lives-here-already')
  if (onRecord.length > 0) return refuse('residency-ended')
  const place = neighbourhoodOf(postcode, places)
  return place ? { ok: true, place } : refuse('outside-the-area', { postcode: spacedPostcode(postcode) })
}

/** A postcode as people write it: `L30 4TH`. */
export function spacedPostcode(typed: string): string {
  const plain = plainPostcode(typed)
  return `${plain.slice(0, -3)} ${plain.slice(-3)}`
}
