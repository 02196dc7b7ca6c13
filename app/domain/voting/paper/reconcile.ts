import { leastShown } from '../channels'
import type { Turnout } from '../turnout'
import type { EnvelopeCame } from './envelope'
import type { PaperIs } from './reading'

/** A pile of ballots: how many by hand, how many of them are keyed in, and as what. */
export interface BatchTotals {
  readonly number: number
  readonly papers: number
  readonly settled: Readonly<Record<PaperIs, number>>
  /** Keyed in, and not read alike by two people yet. */
  readonly waiting: number
  /** Of these, how many two people or more have read, each otherwise. */
  readonly differing: number
}

/** All there is of a round's votes on paper, in numbers. */
export interface PaperTotals {
  /** Slips: in the pile, out with somebody, and come in, by what became of them. */
  readonly unused: number
  readonly out: number
  readonly came: Readonly<Record<EnvelopeCame, number>>
  /** People marked on the roll as having voted on paper. */
  readonly marked: number
  /** Of the envelopes in the box, those that count because two people read the same name on them once it was opened. */
  readonly named: number
  readonly ballotsPrinted: number
  readonly batches: readonly BatchTotals[]
}

/** Two numbers that ought to be the same, and are not. */
export type PaperDifference =
  | { readonly kind: 'envelopes-roll'; readonly envelopes: number; readonly marked: number }
  | { readonly kind: 'papers-envelopes'; readonly papers: number; readonly envelopes: number }
  | { readonly kind: 'batch'; readonly number: number; readonly papers: number; readonly keyed: number }
  | { readonly kind: 'waiting'; readonly number: number; readonly waiting: number; readonly differing: number }

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
    const { waiting, differing } = batch
    if (waiting > 0) found.push({ kind: 'waiting', number, waiting, differing })
  }
  return found
}

/** What is kept on record of the votes on paper, and told to everybody, once all is in. */
export interface PaperOnRecord {
  /** People marked on the roll, envelopes in the box, and ballots taken out of them: the same number, or there is a reason. */
  readonly marked: number
  readonly envelopes: number
  readonly papers: number
  /** Of these envelopes, those whose slip no desk had given out, and that two people named at the box. */
  readonly named: number
  /** Envelopes that were set aside unopened, and slips that were lost. */
  readonly setAside: number
  /** Slips given out, or envelopes in the box, that two officers took out as written down for the wrong person. */
  readonly takenOut: number
  readonly lost: number
  /** Ballots by what two people read on them; `unread` are those that no two read alike. */
  readonly counted: number
  readonly spoiled: number
  readonly doubtful: number
  readonly duplicate: number
  readonly unread: number
  /** How many of the numbers differ, and why. */
  readonly differences: number
  readonly because?: string
}

export function publishedTotals(totals: PaperTotals): Omit<PaperOnRecord, 'because'> {
  const of = (kind: PaperIs) => sum(totals.batches.map(({ settled }) => settled[kind]))
  const { 'in-box': envelopes, lost, 'taken-out': takenOut, ...aside } = totals.came
  return {
    ...{ marked: totals.marked, envelopes, papers: papersIn(totals), named: totals.named },
    ...{ setAside: sum(Object.values(aside)), takenOut, lost },
    counted: of('counted'),
    spoiled: of('spoiled'),
    doubtful: of('doubtful'),
    duplicate: of('duplicate'),
    unread: sum(totals.batches.map(({ waiting }) => waiting)),
    differences: differencesIn(totals).length,
  }
}

/** What everybody may read of it. `numbers` are left out where they would tell of a few people. */
export interface PaperShown {
  readonly numbers: PaperOnRecord | null
  readonly differences: number
  readonly because: string | null
}

/**
 * What everybody is shown of a round's votes on paper. The numbers only where the turnout tells how many voted on paper (no
 * way of voting with fewer than ten is told by itself, see `channelsShown`), or all votes were on paper; whether they agree,
 * and the reason where they do not, always.
 */
export function paperShown(record: PaperOnRecord, turnout: Pick<Turnout, 'cast' | 'channels'> | null): PaperShown {
  const told = turnout?.channels?.shown.some(({ channel }) => channel === 'paper') ?? false
  const all = turnout !== null && turnout.cast === record.counted && record.envelopes >= leastShown
  const { differences, because = null } = record
  return { numbers: told || all ? record : null, differences, because }
}
