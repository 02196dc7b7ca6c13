import { breach, type Books, type Breach } from './books'
import { cashOfReturn } from './unspent'

/**
 * L7 and L8 of cash that came back: it stands in the books once, whole, when one took it and another saw it, neither of
 * whom was paid by the award.
 */
export function* checkUnspent({ unspentCash, entries, awards }: Books): Generator<Breach> {
  if (!unspentCash) return
  const posted = new Map<string, number>()
  for (const { key, postings } of entries) {
    const id = cashOfReturn(key)
    const last = postings.at(-1)
    if (id !== undefined && last) posted.set(id, (posted.get(id) ?? 0) + last.amountPence)
  }
  const payees = new Map(awards.map(({ id, payee }) => [id, payee.personIds]))
  for (const { id, awardId, amountPence, takenBy, answer, answeredBy } of unspentCash) {
    const should = answer === 'seen' ? amountPence : 0
    const is = posted.get(id) ?? 0
    posted.delete(id)
    if (is !== should) yield breach('L7', id, `is cash of ${should} that came back, and ${is} in the journal`)
    if (answer !== 'seen') continue
    if (answeredBy === null || answeredBy === takenBy) yield breach('L8', id, `was taken and seen by ${takenBy}`)
    const paid = [takenBy, answeredBy ?? ''].find((one) => payees.get(awardId)?.includes(one))
    if (paid !== undefined) yield breach('L8', id, `was taken or seen by ${paid}, who was paid`)
  }
  for (const id of posted.keys()) yield breach('L7', id, 'is cash that came back, and nobody took it')
}
