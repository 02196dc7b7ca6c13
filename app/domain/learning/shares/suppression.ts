/** Fewer people than this are never shown by themselves. */
export const fewestShown = 10

/** A part of a whole, and how many people it is. */
export interface PeopleCounted {
  readonly id: string
  readonly people: number
}

/** What may be shown of a part: how many, or that it stands together with others. */
export type PeopleShown =
  | { readonly id: string; readonly shown: true; readonly people: number }
  | { readonly id: string; readonly shown: false }

export interface Suppressed {
  readonly parts: readonly PeopleShown[]
  /** The parts that are not shown, together; nothing when all are shown. */
  readonly together: number | null
  /** All of them; nothing where even that is too few. */
  readonly total: number | null
}

/**
 * What may be shown of people counted by parts that nobody is in two of. A part under ten is hidden; and because the total
 * is known, one hidden part alone could be worked out, so others are hidden with it.
 *
 * Which others must tell nothing: they are taken in the order of the table, whatever their numbers are (the smallest
 * remaining would say that the hidden ones are no larger than it), until one of ten or more is among them and they are at
 * least twice ten together. Then every hidden part under ten could be any number from 0 to 9, also for somebody who knows
 * this rule: see the tests, which try all that could have been. Where that cannot be had, nothing but the total is shown.
 */
export function suppressed(parts: readonly PeopleCounted[]): Suppressed {
  const total = parts.reduce((sum, { people }) => sum + people, 0)
  const none = parts.map(({ id }): PeopleShown => ({ id, shown: false }))
  if (total < fewestShown) return { parts: none, together: null, total: null }
  if (parts.every(({ people }) => people >= fewestShown))
    return { parts: parts.map((one) => ({ ...one, shown: true })), together: null, total }
  const hidden = new Set(parts.filter(({ people }) => people < fewestShown).map(({ id }) => id))
  const sum = () => parts.reduce((so, { id, people }) => (hidden.has(id) ? so + people : so), 0)
  const larger = parts.filter(({ people }) => people >= fewestShown)
  for (const { id } of larger) {
    const enough = hidden.size > parts.length - larger.length && sum() >= 2 * fewestShown
    if (enough) break
    hidden.add(id)
  }
  if (hidden.size === parts.length) return { parts: none, together: null, total }
  return {
    parts: parts.map(({ id, people }) => (hidden.has(id) ? { id, shown: false } : { id, shown: true, people })),
    together: sum(),
    total,
  }
}

/** What has changed since last time, of the parts that may be shown both times. */
export function changesSince(now: Suppressed, before: Suppressed): Map<string, number> {
  const then = new Map(before.parts.flatMap((one) => (one.shown ? [[one.id, one.people] as const] : [])))
  return new Map(
    now.parts.flatMap((one) => {
      const was = then.get(one.id)
      return one.shown && was !== undefined ? [[one.id, one.people - was] as const] : []
    }),
  )
}
