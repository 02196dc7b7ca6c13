/** Fisher and Yates's shuffle of a copy, with dice that are handed in: a whole number from 0 up to, not including, n. */
export function shuffled<Item>(items: readonly Item[], randomBelow: (below: number) => number): Item[] {
  const order = [...items]
  for (let last = order.length - 1; last > 0; last -= 1) {
    const other = randomBelow(last + 1)
    const [one, two] = [order[last] as Item, order[other] as Item]
    order[last] = two
    order[other] = one
  }
  return order
}
