/**
 * Numbers from 0 up to, not including, 1 that look like chance and are the same for the same seed, so that anybody who
 * counts again gets the same answer (xoshiro128**, D. Blackman and S. Vigna; seeded by splitmix32).
 */
export function seededDice(seed: number): () => number {
  let mixed = seed >>> 0
  const next = () => {
    mixed = (mixed + 0x9e3779b9) | 0
    let out = Math.imul(mixed ^ (mixed >>> 16), 0x21f0aaad)
    out = Math.imul(out ^ (out >>> 15), 0x735a2d97)
    return (out ^ (out >>> 15)) >>> 0
  }
  let [a, b, c, d] = [next(), next(), next(), next()]
  return () => {
    const turned = Math.imul(b, 5)
    const result = Math.imul((turned << 7) | (turned >>> 25), 9) >>> 0
    const shifted = b << 9
    c ^= a
    d ^= b
    b ^= c
    a ^= d
    c ^= shifted
    d = (d << 11) | (d >>> 21)
    return result / 4_294_967_296
  }
}

/** A seed from a word, such as a round's id (FNV-1a). */
export function seedFrom(word: string): number {
  let hash = 0x811c9dc5
  for (let at = 0; at < word.length; at += 1) hash = Math.imul(hash ^ word.charCodeAt(at), 0x01000193)
  return hash >>> 0
}
