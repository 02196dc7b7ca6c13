import { createHash } from 'node:crypto'
import { setImmediate as turn } from 'node:timers/promises'
import { LRUCache } from 'lru-cache'
import { analysisOf, cellsOf, type Analysis, type Cell, type ToAnalyse } from '~/domain/panel'

/** Longer than this, in milliseconds, nobody else waits while an analysis is made. */
const longest = 8
const most = 20
const kept = new LRUCache<string, Promise<Analysis>>({ max: most })

/**
 * What the scores say, made once for each set of scores and given out again until one of them, or anything else that went
 * in, is another. It is made a piece at a time, so that others are answered in between, and never inside a transaction.
 */
export async function analyseScores(of: ToAnalyse): Promise<Analysis> {
  const rows = cellsOf(of)
  const print = fingerprint(of, rows)
  const known = kept.get(print)
  if (known) return known
  const made = inPieces(analysisOf(of, rows))
  kept.set(print, made)
  made.catch(() => kept.delete(print))
  return made
}

async function inPieces<Answer>(work: Generator<unknown, Answer>): Promise<Answer> {
  for (let began = performance.now(); ;) {
    const step = work.next()
    if (step.done) return step.value
    if (performance.now() - began < longest) continue
    await turn()
    began = performance.now()
  }
}

/** Stands for all that goes in: two analyses with the same one are the same. */
export function fingerprint(of: ToAnalyse, rows: readonly (readonly (Cell | null)[])[]): string {
  const { proposalIds, criteria, costs, pot, lots, fewestScores, seed, resamples, scoresBy = 'weighted' } = of
  const { fewestTenths, share, partFunding, smallest, groups } = of
  const facts = {
    proposalIds,
    criteria: criteria.map(({ id, weight }) => [id, weight]),
    costs,
    pot,
    lots,
    fewestScores,
    scoresBy,
    rule: [fewestTenths, share?.kind, share?.percent, partFunding, smallest, groups].map((part) => part ?? null),
  }
  const hash = createHash('sha256').update(JSON.stringify({ ...facts, seed, resamples: resamples ?? null }))
  for (const row of rows) hash.update(`${row.map((cell) => textOf(cell, criteria)).join()}\n`)
  return hash.digest('hex')
}

const textOf = (cell: Cell | null, criteria: ToAnalyse['criteria']): string => {
  if (cell?.kind !== 'scored') return cell?.kind ?? ''
  let text = ''
  for (const { id } of criteria) text += cell.points[id]
  return text
}
