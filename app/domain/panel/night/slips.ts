import { favouritesOf, isMark, type NightPlan } from './plan'

/** What stands on a paper slip: marks by proposal, or the favourites ticked. */
export interface Slip {
  readonly marks: Readonly<Record<string, number>>
  readonly favourites: readonly string[]
}

/** A slip as it was typed in once; typings are only ever added. */
export interface Typing extends Slip {
  readonly number: number
}

/**
 * What a slip's typings come to.
 * - `once`: typed by one, and counts
 * - `checked`: typed twice alike, and counts
 * - `differs`: typed twice, not alike: it counts once a further typing is like one of them
 * - `spoilt`: nothing on it, or another number of favourites than was asked: kept, shown and not counted
 */
export type SlipIs = 'once' | 'checked' | 'differs' | 'spoilt'

export interface SlipOnRecord {
  readonly number: number
  readonly is: SlipIs
  readonly typed: number
  /** What counts; nothing for one that differs or is spoilt. */
  readonly slip: Slip | null
}

const print = ({ marks, favourites }: Slip): string =>
  JSON.stringify([Object.entries(marks).sort(([one], [other]) => (one < other ? -1 : 1)), [...favourites].sort()])

/** Whether something on it can be counted, for these pitches. */
export function isSound(
  slip: Slip,
  plan: Pick<NightPlan, 'audience' | 'favourites'>,
  pitched: readonly string[],
): boolean {
  if (plan.audience === 'favourites') {
    const chosen = new Set(slip.favourites.filter((one) => pitched.includes(one)))
    return chosen.size === slip.favourites.length && chosen.size === favouritesOf(plan, pitched.length)
  }
  const given = Object.entries(slip.marks)
  return given.length > 0 && given.every(([id, mark]) => pitched.includes(id) && isMark(mark))
}

/** Every slip by its number, from its typings in the order they were made. */
export function slipsFrom(
  typings: readonly Typing[],
  plan: Pick<NightPlan, 'audience' | 'favourites'>,
  pitched: readonly string[],
): SlipOnRecord[] {
  const byNumber = new Map<number, Typing[]>()
  for (const one of typings) byNumber.set(one.number, [...(byNumber.get(one.number) ?? []), one])
  return [...byNumber]
    .sort(([one], [other]) => one - other)
    .map(([number, of]) => {
      const last = of.at(-1)
      const prints = of.map(print)
      // The last typing settles it as soon as it is like one before.
      const settled = prints.slice(0, -1).includes(prints.at(-1) ?? '')
      const agreed = of.length === 1 || settled
      if (!last || !agreed) return { number, is: 'differs', typed: of.length, slip: null }
      if (!isSound(last, plan, pitched)) return { number, is: 'spoilt', typed: of.length, slip: null }
      const { marks, favourites } = last
      return { number, is: of.length === 1 ? 'once' : 'checked', typed: of.length, slip: { marks, favourites } }
    })
}
