/**
 * The name a proposal goes by on paper and in minutes: three letters of its round and a number, such as `SPR-07`.
 * The number is one more than the highest given in the round, so that no name is ever given twice.
 */
export function nextReference(roundSlug: string, given: Iterable<string>): string {
  const letters = roundSlug.toUpperCase().replace(/[^A-Z]/g, '')
  const start = (letters + 'XXX').slice(0, 3)
  let highest = 0
  for (const reference of given) {
    const number = /^[A-Z]{3}-(\d{1,9})$/.exec(reference)?.[1]
    if (number) highest = Math.max(highest, Number(number))
  }
  return `${start}-${String(highest + 1).padStart(2, '0')}`
}

/** The reference that somebody typed from paper, however she spaced it; nothing when it cannot be one. */
export function referenceTyped(text: string): string | null {
  const found = /^([A-Z]{3})0*(\d{1,9})$/.exec(text.toUpperCase().replace(/[^A-Z0-9]/g, ''))
  return found ? `${found[1]}-${(found[2] ?? '').padStart(2, '0')}` : null
}
