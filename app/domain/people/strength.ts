import { ok, refuse, type Outcome } from '../refusal'
import type { Instant } from '../time'

/** What is strong in an area, by kind: what a neighbour can do, who comes together, where, who trades, what can be lent. */
export const strengthKinds = ['gift', 'group', 'place', 'business', 'thing'] as const
export type StrengthKind = (typeof strengthKinds)[number]

export const isStrengthKind = (word: string): word is StrengthKind => strengthKinds.some((kind) => kind === word)

/** The most characters of each of its words. */
export const mostOfStrength = { name: 80, about: 300, firstName: 40, reach: 200 } as const

/** A person's gift is hers; a thing to lend may be. The others are nobody's own. */
export const mayBeSomebodys = (kind: StrengthKind): boolean => kind === 'gift' || kind === 'thing'

/** The first name of a name: the only part of it that others are shown. Two first names are joined as she writes them. */
export const firstNameOf = (name: string): string => name.trim().split(/\s+/)[0] ?? ''

export interface StrengthWanted {
  readonly kind: StrengthKind
  readonly name: string
  readonly about: string
  readonly neighbourhoodId: string | null
  /** Everyone may see it; otherwise those who keep the list alone. */
  readonly shared: boolean
  /** Whose it is, when it is a person's. */
  readonly firstName: string
  /** She has said yes to standing here. */
  readonly consent: boolean
}

export type NotAStrength = 'strength-whose-missing' | 'strength-consent-missing' | 'strength-place-nowhere'

/**
 * Whether it can be kept so: a gift names whose it is, whoever is named has said yes, and a place lies in one of the
 * neighbourhoods where there are any, so that what happens there counts for it.
 */
export function canBeKept(
  { kind, firstName, consent, neighbourhoodId }: StrengthWanted,
  hasNeighbourhoods: boolean,
): Outcome<object, NotAStrength> {
  const named = mayBeSomebodys(kind) && firstName !== ''
  if (kind === 'gift' && !named) return refuse('strength-whose-missing')
  if (named && !consent) return refuse('strength-consent-missing')
  if (kind === 'place' && neighbourhoodId === null && hasNeighbourhoods) return refuse('strength-place-nowhere')
  return ok
}

export interface StrengthStanding {
  readonly shared: boolean
  readonly firstName: string
  readonly consentedAt: Instant | null
  /** When somebody who keeps the list took it in; nothing for what was only suggested. */
  readonly agreedAt: Instant | null
  readonly endedAt: Instant | null
}

/** Whether it stands on the list: taken in, and not ended. */
export const isKept = ({ agreedAt, endedAt }: Pick<StrengthStanding, 'agreedAt' | 'endedAt'>): boolean =>
  agreedAt !== null && endedAt === null

/** Whether everyone may see it: nobody is ever named without her yes. */
export const isForEveryone = (one: StrengthStanding): boolean =>
  isKept(one) && one.shared && (one.firstName === '' || one.consentedAt !== null)
