import type { EnvelopeCame } from './envelope'
import type { PaperIs } from './reading'

/** A pile of ballots: how many by hand, how many of them are keyed in, and as what. */
export interface BatchTotals {
  readonly number: number
  readonly papers: number
  readonly settled: Readonly<Record<PaperIs, number>>
  /** Keyed in, and not read alike by two people yet. */
  readonly waiting: number
}

/** All there is of a round's votes on paper, in numbers. */
export interface PaperTotals {
  /** Slips: in the pile, out with somebody, and come in, by what became of them. */
  readonly unused: number
  readonly out: number
  readonly came: Readonly<Record<EnvelopeCame, number>>
  /** People marked on the roll as having voted on paper. */
  readonly marked: number
  readonly ballotsPrinted: number
  readonly batches: readonly BatchTotals[]
}

/** Two numbers that ought to be the same, and are not. */
export type PaperDifference =
  | { readonly kind: 'envelopes-roll'; readonly envelopes: number; readonly marked: number }
  | { readonly kind: 'papers-envelopes'; readonly papers: number; readonly envelopes: number }
  | { readonly kind: 'batch'; readonly number: number; readonly papers: number; readonly keyed: number }
  | { readonly kind: 'waiting'; readonly number: number; readonly waiting: number }

const sum = (numbers: readonly number[]) => numbers.reduce((total, one) => total + one, 0)

/** Ballots of a pile that were keyed in at least once. */
export const keyedIn = ({ settled, waiting }: BatchTotals): number => sum(Object.values(settled)) + waiting

/** Papers counted by hand in all piles. */
export const papersIn = (totals: Pick<PaperTotals, 'batches'>): number =>
  sum(totals.batches.map(({ papers }) => papers))

/**
 * Where the numbers do not agree: envelopes and marks on the roll; papers and envelopes; a pile and what was keyed in of
 * it; and ballots that wait for one more pair of eyes. None when all of them do.
 */
export function differencesIn(totals: PaperTotals): PaperDifference[] {
  const { came, marked, batches } = totals
  const envelopes = came['in-box']
  const papers = papersIn(totals)
  const found: PaperDifference[] = []
  if (envelopes !== marked) found.push({ kind: 'envelopes-roll', envelopes, marked })
  if (papers !== envelopes) found.push({ kind: 'papers-envelopes', papers, envelopes })
  for (const batch of batches) {
    const keyed = keyedIn(batch)
    const { number } = batch
    if (keyed !== batch.papers) found.push({ kind: 'batch', number, papers: batch.papers, keyed })
    if (batch.waiting > 0) found.push({ kind: 'waiting', number, waiting: batch.waiting })
  }
  return found
}

/** What is published of the votes on paper once all is in. */
export const publishedTotals = (totals: PaperTotals) => {
  const of = (kind: PaperIs) => sum(totals.batches.map(({ settled }) => settled[kind]))
  const { came } = totals
  return {
    envelopes: came['in-box'],
    setAside: came['voted-already'] + came['paper-already'] + came['not-on-roll'] + came['too-late'],
    counted: of('counted'),
    spoiled: of('spoiled'),
    doubtful: of('doubtful'),
    duplicate: of('duplicate'),
  }
}
