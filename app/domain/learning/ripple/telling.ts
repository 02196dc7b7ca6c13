import { ok, refuse, type Outcome } from '../../refusal'
import { wallTimeAt } from '../../local-time'
import type { Instant } from '../../time'

/** What a ripple can go from and come to. */
export const rippleKinds = ['project', 'group', 'person', 'connection', 'place', 'event'] as const
export type RippleKind = (typeof rippleKinds)[number]

/** Whose first name it is: of the one a thing is about, of the other of two, or of who told it. */
export const rippleNamesOf = ['one', 'other', 'teller'] as const
export type RippleNameOf = (typeof rippleNamesOf)[number]

/** The most characters of each of its words. */
export const mostOfRipple = { name: 100, how: 300, firstName: 40, sitting: 80 } as const

/** How many people a thing of that kind is about: what is about people may name as many, each with a yes. */
export const peopleIn = (kind: RippleKind): 0 | 1 | 2 => (kind === 'person' ? 1 : kind === 'connection' ? 2 : 0)

/** One end of a ripple, as it is told: something that stands there already, a project, or something new. */
export type EndTold =
  | { readonly is: 'known'; readonly id: string }
  | { readonly is: 'project'; readonly proposalId: string }
  | {
      readonly is: 'new'
      readonly kind: RippleKind
      readonly name: string
      readonly neighbourhoodId: string | null
      /** First names, as many as it is about or fewer; an empty one is nobody's. */
      readonly names: readonly string[]
      /** They have said yes to their first names. */
      readonly consent: boolean
    }

export type NotARipple =
  | 'ripple-same-thing'
  | 'ripple-name-without-yes'
  | 'ripple-still-to-come'
  | 'ripple-when-unclear'
  | 'ripple-words-missing'

/** When something happened: `2026`, or `2026-03`. */
const whenPattern = /^\d{4}(-(0[1-9]|1[0-2]))?$/
const firstYear = 1900

/** Whether something can have happened then: a year or a month that has begun, where the partnership is. */
export function canHaveHappened(happened: string, now: Instant, timeZone: string): Outcome<object, NotARipple> {
  if (!whenPattern.test(happened) || Number(happened.slice(0, 4)) < firstYear) return refuse('ripple-when-unclear')
  const { year, month } = wallTimeAt(now, timeZone)
  const thisMonth = `${year}-${String(month).padStart(2, '0')}`
  return happened > thisMonth.slice(0, happened.length) ? refuse('ripple-still-to-come') : ok
}

/** Whether an end can be told so: something new says what it is, and names people only with their yes. */
export function canStand(end: EndTold): Outcome<object, NotARipple> {
  if (end.is !== 'new') return ok
  if (end.name.trim() === '') return refuse('ripple-words-missing')
  const named = end.names.slice(0, peopleIn(end.kind)).some((name) => name.trim() !== '')
  return named && !end.consent ? refuse('ripple-name-without-yes') : ok
}

/** Whether it is one thing twice: nothing leads to itself in one step. A longer way round may. */
export const isSameThing = (one: EndTold, other: EndTold): boolean =>
  (one.is === 'known' && other.is === 'known' && one.id === other.id) ||
  (one.is === 'project' && other.is === 'project' && one.proposalId === other.proposalId)
