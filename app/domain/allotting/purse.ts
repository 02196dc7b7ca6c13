import { nothing, pence, type Pence } from '../pence'
import type { AllotTerms, Claim } from './terms'

/** The pot while it is given out, with what each neighbourhood or theme may draw. */
export interface Purse {
  /** What is left of the whole. */
  left(): Pence
  /** What this claim may draw of it: no more than is left of its share, where shares are held to a most. */
  for(claim: Claim): Pence
  /** What is left of what is set aside for its neighbourhood or theme. */
  setAsideFor(claim: Claim): Pence
  spend(claim: Claim, amountPence: Pence): void
}

const lesser = (one: Pence, other: Pence): Pence => (one < other ? one : other)

/** A share in pence, rounded down: `percent` of the pot. Exact for pots of any size that is kept. */
export const shareOf = (potPence: Pence, percent: number): Pence =>
  pence(Number((BigInt(potPence) * BigInt(percent)) / 100n))

/**
 * What each of them has set aside: its percent, and where so many have claims that it would be more than there is, an
 * equal part of the pot.
 */
export function setAside({ share, potPence }: AllotTerms, claims: Iterable<Pick<Claim, 'groupId'>>): Pence {
  if (share?.kind !== 'set-aside') return nothing
  const groups = new Set([...claims].flatMap(({ groupId }) => groupId ?? [])).size
  if (groups === 0) return nothing
  return lesser(shareOf(potPence, share.percent), pence(Math.floor(potPence / groups)))
}

export function purseOf(terms: AllotTerms, aside: Pence): Purse {
  const { share, potPence } = terms
  const most = share?.kind === 'at-most' ? shareOf(potPence, share.percent) : null
  const spentBy = new Map<string, number>()
  let left: number = potPence
  const within = (groupId: string, limit: Pence) => pence(Math.max(0, limit - (spentBy.get(groupId) ?? 0)))
  return {
    left: () => pence(left),
    for: ({ groupId }) =>
      most === null || groupId === null ? pence(left) : lesser(pence(left), within(groupId, most)),
    setAsideFor: ({ groupId }) => (groupId === null ? nothing : lesser(pence(left), within(groupId, aside))),
    spend({ groupId }, amountPence) {
      left -= amountPence
      if (groupId !== null) spentBy.set(groupId, (spentBy.get(groupId) ?? 0) + amountPence)
    },
  }
}
