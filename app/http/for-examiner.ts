import { withoutNumbers } from '~/domain/money/without-numbers'
import type { Actor } from '~/domain/people'
import { couldEver } from '~/domain/policy'

const worded = new Set(['payee', 'reference'])

/**
 * What a bank says, as this reader may see it: whoever examines the books reads names, and no number of an account that
 * stands among the words of a line.
 */
export function asReaderMaySee<Shown>(actor: Actor | null, shown: Shown): Shown {
  return couldEver(actor, 'examination.ask') ? (hidden(shown) as Shown) : shown
}

function hidden(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(hidden)
  if (value === null || typeof value !== 'object') return value
  return Object.fromEntries(
    Object.entries(value).map(([name, inner]) => [
      name,
      worded.has(name) && typeof inner === 'string' ? withoutNumbers(inner) : hidden(inner),
    ]),
  )
}
