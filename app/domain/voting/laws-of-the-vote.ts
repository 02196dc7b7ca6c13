import type { TallyRecord } from './tally-record'

/** What must always be true of a vote, in the words for who looks after it. */
export const voteLaws = {
  roll: 'the roll, the lots and the key of the ballots are those published when voting opened',
  ballots: 'as many ballots as are marked on the roll: one person, one ballot',
  paper: 'as many envelopes in the box as people marked on the roll as having voted on paper',
  receipts: 'as many receipts as ballots, and they are those of the sealed ballots as long as these are kept',
  destroyed: 'after the challenge window no sealed ballot is left, nor what would open one',
  count: 'the published ballots, counted again, come out the same',
  published: 'the published file of ballots, written again, is the one that is on record',
} as const

export type VoteLaw = keyof typeof voteLaws

/** A law that does not hold of a round, in words for the operator. */
export interface VoteBreach {
  readonly law: VoteLaw
  /** The round's id. */
  readonly subject: string
  readonly words: string
}

/** What there is of a round's vote, in numbers and fingerprints. */
export interface VoteFacts {
  readonly roundId: string
  readonly counted: boolean
  readonly marked: number
  readonly live: number
  readonly published: number
  /** People marked as having voted on paper, and envelopes in the box; left out where there is no paper. */
  readonly paper?: { readonly marked: number; readonly envelopes: number }
  /** How many receipts are published. */
  readonly receipts: number
  /** Whether they are those of the sealed ballots; nothing where these are no more. */
  readonly receiptsFit: boolean | null
  /** Whether the sealed ballots are recorded as destroyed, and how many keys and shares there still are. */
  readonly destroyed: boolean
  readonly keysLeft: number
  /** The highest number of a published ballot; 0 where there is none. */
  readonly lastNumber: number
  /** What was published as a fingerprint then, and what it would be now; left out where nothing was. */
  readonly prints: readonly {
    readonly law: VoteLaw
    readonly of: string
    readonly then: unknown
    readonly now: string
  }[]
}

/** One mark, one ballot: sealed from when it is cast until it is destroyed, published from the count on. */
export function* checkVote({
  roundId: subject,
  counted,
  marked,
  live,
  published,
  receipts,
  receiptsFit,
  destroyed,
  keysLeft,
  lastNumber,
  prints,
  paper,
}: VoteFacts): Generator<VoteBreach> {
  const wrong = (law: VoteLaw, words: string): VoteBreach => ({ law, subject, words })
  for (const { law, of, then, now } of prints) {
    if (then !== now) yield wrong(law, `${of} are not those that were published`)
  }
  const boxes = [
    ...(destroyed ? [] : [['sealed', live] as const]),
    ...(counted ? [['published', published] as const] : []),
  ]
  for (const [name, there] of boxes) {
    if (there !== marked) yield wrong('ballots', `${there} ${name} ballots, ${marked} marked on the roll`)
  }
  if (paper && paper.marked !== paper.envelopes)
    yield wrong('paper', `${paper.envelopes} envelopes are in the box, ${paper.marked} are marked as paper on the roll`)
  if (destroyed && live > 0) yield wrong('destroyed', `${live} sealed ballots are left`)
  if (destroyed && keysLeft > 0) yield wrong('destroyed', `${keysLeft} keys or shares of one are left`)
  if (receipts !== published) yield wrong('receipts', `${receipts} receipts are published, and ${published} ballots`)
  if (receiptsFit === false) yield wrong('receipts', 'the receipts are not those of the sealed ballots')
  if (!counted && published > 0) yield wrong('ballots', `${published} ballots are published before the count`)
  if (lastNumber !== published) {
    yield wrong('ballots', `${published} ballots are published, and the last has number ${lastNumber}`)
  }
}

/** Whether counts made anew say the same as the ones kept: who is funded, in which order, for how much, by how many votes. */
export function* checkRecount(
  roundId: string,
  kept: readonly { readonly deciding: boolean; readonly result: TallyRecord }[],
  anew: { readonly deciding: TallyRecord; readonly beside: readonly TallyRecord[] },
): Generator<VoteBreach> {
  const wrong = (words: string): VoteBreach => ({ law: 'count', subject: roundId, words })
  const deciding = kept.filter((one) => one.deciding)
  if (deciding.length !== 1) yield wrong(`has ${deciding.length} counts that decide`)
  for (const { deciding: decides, result } of kept) {
    const other = decides ? anew.deciding : anew.beside.find(({ rule }) => rule === result.rule)
    if (!other) {
      yield wrong(`is counted by ${result.rule} as well, which is not one of its rules`)
      continue
    }
    for (const what of ['rule', 'completion', 'order', 'selected', 'cost', 'budget', 'voters', 'votes'] as const) {
      const [then, now] = [textOf(result[what]), textOf(other[what])]
      if (then !== now)
        yield wrong(`by ${result.rule}, ${what} is kept as ${short(then)} and comes out as ${short(now)}`)
    }
    for (const what of ['amounts', 'reserve'] as const) {
      const [then, now] = [textOf(result.held?.[what]), textOf(other.held?.[what])]
      if (then !== now)
        yield wrong(`by ${result.rule}, ${what} under the round’s limits were ${short(then)} and are ${short(now)}`)
    }
  }
}

function textOf(value: unknown): string {
  if (value === null || typeof value !== 'object' || Array.isArray(value)) return JSON.stringify(value ?? null)
  return JSON.stringify(Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1)))
}

const short = (text: string) => (text.length > 120 ? `${text.slice(0, 117)}…` : text)
