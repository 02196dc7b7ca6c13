const modulus = 2_147_483_647
const multiplier = 48_271

/**
 * Dice that fall the same way every time, so that the demonstration is the same wherever it is made. Never for anything
 * that matters. Source: Park and Miller's "minimal standard" generator, with the multiplier they gave it in 1993.
 */
export function loadedDice(seed: number): (below: number) => number {
  let state = (seed % (modulus - 1)) + 1
  return (below) => {
    state = Number((BigInt(state) * BigInt(multiplier)) % BigInt(modulus))
    return Math.floor((state / modulus) * below)
  }
}
