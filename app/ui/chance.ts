/** A whole number from words, the same every time (FNV-1a, 32 bits). */
export function seedOf(words: string): number {
  let hash = 0x811c9dc5
  for (let at = 0; at < words.length; at++) hash = Math.imul(hash ^ words.charCodeAt(at), 0x01000193)
  return hash >>> 0
}

/** The next number in the run, and with it the next of a few choices (mulberry32). For patterns, never for lots. */
export function chooser(seed: number) {
  let state = seed
  return (choices: number) => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) % choices
  }
}
