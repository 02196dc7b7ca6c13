/** What of an item says who decided on it. */
interface Decided {
  readonly settled: { readonly deciders: readonly string[] } | null
}

/** The names that stand for most of a list, so that they are said once, and whether they stand for all of it. */
export interface DecidedBy {
  readonly names: readonly string[]
  readonly all: boolean
}

const inOne = (names: readonly string[]) => names.join('\n')

/** Who decided on most of the ideas, where the same people decided on more than one; nothing where nobody did. */
export function decidedByMost(items: readonly Decided[]): DecidedBy | null {
  const lists = items.flatMap(({ settled }) => (settled && settled.deciders.length > 0 ? [settled.deciders] : []))
  const times = new Map<string, number>()
  for (const names of lists) times.set(inOne(names), (times.get(inOne(names)) ?? 0) + 1)
  const most = Math.max(0, ...times.values())
  const names = lists.find((one) => times.get(inOne(one)) === most)
  return names && most > 1 ? { names, all: most === items.length } : null
}

/** Who decided on one idea, where it has to be said beside it: other people than on most of them. */
export function decidedBeside({ settled }: Decided, most: DecidedBy | null): readonly string[] {
  const names = settled?.deciders ?? []
  return most && inOne(names) === inOne(most.names) ? [] : names
}
