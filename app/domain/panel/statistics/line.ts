/**
 * The plain line: from the best down, each is funded that fits in what is left of the pot. What asks for nothing is not.
 * Amounts in pence; the ids that are funded.
 */
export function aboveTheLine(
  bestFirst: readonly string[],
  costOf: (proposalId: string) => number,
  pot: number,
): Set<string> {
  let left = pot
  const above = new Set<string>()
  for (const proposalId of bestFirst) {
    const cost = costOf(proposalId)
    if (cost === 0 || cost > left) continue
    left -= cost
    above.add(proposalId)
  }
  return above
}
