/** Items in order, at most `size` at a time: one statement of a database takes only so many. */
export function* batches<Item>(items: readonly Item[], size = 1_000): Generator<Item[]> {
  for (let from = 0; from < items.length; from += size) yield items.slice(from, from + size)
}
