/** Headings that say more than their column's own name does. */
const known: Readonly<Record<string, string>> = {
  id: 'Number (id)',
  at: 'When',
  by: 'By (id)',
  since: 'Since',
  until: 'Until',
  way: 'In which way',
  kind: 'Kind',
  says: 'Says',
  words: 'Words',
  because: 'Why',
  reason: 'Why',
  means: 'By what means',
  asks: 'Questions',
  slug: 'Name in addresses',
  sure: 'Sure of it',
  happened: 'When it happened',
  how: 'How the one led to the other',
  hash: 'SHA-256',
  seal: 'Seal (SHA-256)',
  hue: 'Colour',
  accent: 'Colour',
  tries: 'Times tried',
  once: 'Done once as',
  said: 'Answered',
  yes: 'Yes',
  no: 'No',
  to: 'Became',
  act: 'What was done',
  size: 'Size in bytes',
}

/** A column's heading in plain words: `asked_pence` is "Asked, in pence", `decided_by` is "Decided by (id)". */
export function headingOf(column: string, named: boolean): string {
  const own = known[column]
  if (own !== undefined && !(named && column !== 'id' && column !== 'by')) return own
  const part = /^(.*)_(id|pence|at|by|on)$/.exec(column)
  const words = (text: string) => text.replaceAll('_', ' ').replace(/^./, (first) => first.toUpperCase())
  if (!part) return named ? `${words(column)} (id)` : words(column)
  const [, front = '', end] = part
  if (end === 'id') return `${words(front)} (id)`
  if (end === 'pence') return `${words(front)}, in pence`
  if (end === 'by') return `${words(front)} by (id)`
  return words(column)
}

/** Whether a column holds a moment, as milliseconds since 1970. */
export const isMoment = (column: string): boolean => /(^|_)(at|until|since)$/.test(column) || column === 'seen_up_to'

/** `16 May 2026`, `1,204`: for the pages of the archive, which are in English. */
export const counted = (many: number, one: string, more: string): string =>
  `${many.toLocaleString('en-GB')} ${many === 1 ? one : more}`
