import { breach, keyOf, type Books, type Breach } from './books'
import { movements, noTotals, Sums, type Movement, type Scope, type Totals } from './figures'
import { foldedFlows } from './months'
import { stateOf } from './payment'

/** How a kept sum is found: of what, which one, and, for a part of a round or an award, of which budget line. */
export const totalKey = (scope: Scope['of'], subjectId: string, lineId = ''): string => keyOf(scope, subjectId, lineId)

/** Every sum that a movement in a book belongs to: its partnership, line, round and award, and these by line as well. */
export function scopesOf(book: string, { lineId, roundId, awardId }: Omit<Movement, 'figure' | 'changePence'>) {
  const row = (scope: Scope['of'], subjectId: string, line = '') => ({ scope, subjectId, lineId: line })
  return [
    row('partnership', book),
    row('line', lineId),
    ...(roundId === undefined ? [] : [row('round', roundId), row('round', roundId, lineId)]),
    ...(awardId === undefined ? [] : [row('award', awardId), row('award', awardId, lineId)]),
  ]
}

/** All the sums of one book, as they would be kept. */
export function foldedTotals(book: string, { register, entries }: Pick<Books, 'register' | 'entries'>) {
  const sums = new Sums()
  for (const movement of movements(register, entries)) {
    for (const { scope, subjectId, lineId } of scopesOf(book, movement)) {
      sums.add(totalKey(scope, subjectId, lineId), movement)
    }
  }
  return sums.byName()
}

/** The rest of L9: sums and standings kept for speed are what the whole history comes to. Takes one book. */
export function* checkKept(books: Books): Generator<Breach> {
  const { keptTotals, keptFlows, keptStandings, payments } = books
  if (keptFlows) {
    const folded = foldedFlows(books.entries)
    for (const key of new Set([...folded.keys(), ...keptFlows.keys()])) {
      const [kept, is] = [keptFlows.get(key) ?? 0, folded.get(key) ?? 0]
      const [month, from, to] = key.split('\n')
      if (kept !== is) yield breach('L9', month ?? '', `has ${kept} kept from ${from} to ${to} and is ${is}`)
    }
  }
  if (keptTotals) {
    const book = books.entries[0]?.book ?? books.register[0]?.book ?? ''
    const folded = foldedTotals(book, books)
    for (const key of new Set([...folded.keys(), ...keptTotals.keys()])) {
      yield* compare(key, keptTotals.get(key) ?? noTotals, folded.get(key) ?? noTotals)
    }
  }
  if (keptStandings) {
    const known = new Map(payments.filter(({ steps }) => steps.length > 0).map((each) => [each.id, stateOf(each)]))
    for (const id of new Set([...known.keys(), ...keptStandings.keys()])) {
      const [kept, is] = [keptStandings.get(id), known.get(id)]
      if (kept !== is) yield breach('L9', id, `is kept as ${kept ?? 'nothing'} and is ${is ?? 'nothing'}`)
    }
  }
}

function* compare(key: string, kept: Totals, folded: Totals): Generator<Breach> {
  for (const figure of Object.keys(noTotals) as (keyof Totals)[]) {
    if (kept[figure] === folded[figure]) continue
    const [scope = '', subjectId = '', lineId = ''] = key.split('\n')
    const where = lineId === '' ? scope : `${scope}, line ${lineId}`
    yield breach('L9', subjectId, `has ${figure} kept as ${kept[figure]} and is ${folded[figure]} (${where})`)
  }
}
