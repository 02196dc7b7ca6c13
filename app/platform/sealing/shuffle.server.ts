import { createHmac } from 'node:crypto'

/**
 * Dice for putting the opened ballots of a round in another order, thrown anew from the round's own private key: a count
 * that is stopped half way and begun again publishes the very same. They tell nothing to anybody who has not that key, with
 * which she could open the ballots anyway; and when it is destroyed, so are they.
 */
export function shuffleDice(privateKey: Uint8Array, roundId: string): (below: number) => number {
  let thrown = 0
  const next = (): number =>
    createHmac('sha256', privateKey)
      .update(`small-sparks shuffle:${roundId}:${(thrown += 1)}`)
      .digest()
      .readUIntBE(0, 6)
  return (below) => {
    // The last throws before 2^48 would favour low numbers: they are thrown again.
    const fair = Math.floor(2 ** 48 / below) * below
    for (;;) {
      const value = next()
      if (value < fair) return value % below
    }
  }
}
