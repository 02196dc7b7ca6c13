import type { Marks } from './marks'

/**
 * How many groups of scorers and proposals there are that no mark joins: 1 when everything can be compared with everything,
 * through whoever scored both. Scorers without a mark and proposals without one belong to none.
 */
export function partsOf({ proposals, scorers, values }: Marks): number {
  const seenProposal = new Uint8Array(proposals)
  const seenScorer = new Uint8Array(scorers)
  let parts = 0
  for (let start = 0; start < proposals; start += 1) {
    if (seenProposal[start] || !hasMark(start)) continue
    parts += 1
    seenProposal[start] = 1
    for (const waiting = [start]; waiting.length > 0;) {
      const proposal = waiting.pop()!
      for (let scorer = 0; scorer < scorers; scorer += 1) {
        if (seenScorer[scorer] || Number.isNaN(values[proposal * scorers + scorer]!)) continue
        seenScorer[scorer] = 1
        for (let next = 0; next < proposals; next += 1) {
          if (seenProposal[next] || Number.isNaN(values[next * scorers + scorer]!)) continue
          seenProposal[next] = 1
          waiting.push(next)
        }
      }
    }
  }
  return parts

  function hasMark(proposal: number): boolean {
    for (let scorer = 0; scorer < scorers; scorer += 1) {
      if (!Number.isNaN(values[proposal * scorers + scorer]!)) return true
    }
    return false
  }
}
