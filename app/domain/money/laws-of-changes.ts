import { grouped } from '../grouped'
import { breach, type Books, type Breach } from './books'
import { toppedUpBy } from './award-change'
import { isOut, stateOf } from './payment'

/**
 * L20: an award changes by two people, neither of them paid by it, and is never less than what was paid of it; and no more
 * is set aside by a top-up than those two agreed to.
 */
export function* checkChanges({ awards, payments, register, changes, versions }: Books): Generator<Breach> {
  const awardById = new Map(awards.map((award) => [award.id, award]))
  for (const { id, awardId, askedBy, answeredBy, answer } of changes ?? []) {
    if (answer !== 'agreed') continue
    if (answeredBy === null || answeredBy === askedBy) yield breach('L20', id, 'was agreed to by the one who asked it')
    const payees = awardById.get(awardId)?.payee.personIds ?? []
    const paid = [askedBy, answeredBy ?? ''].find((one) => payees.includes(one))
    if (paid !== undefined) yield breach('L20', id, `was settled by ${paid}, who is paid by it`)
  }
  const setAside = new Map<string, number>()
  for (const { key, amountPence } of register) {
    const changeId = toppedUpBy(key)
    if (changeId !== undefined) setAside.set(changeId, (setAside.get(changeId) ?? 0) + amountPence)
  }
  for (const { id, kind, answer, amountPence } of changes ?? []) {
    const agreedPence = kind === 'topped-up' && answer === 'agreed' ? (amountPence ?? 0) : 0
    const setPence = setAside.get(id) ?? 0
    if (setPence !== agreedPence) yield breach('L20', id, `sets aside ${setPence} of the ${agreedPence} agreed to`)
  }
  const outOf = grouped(
    payments.filter((each) => each.steps.length > 0 && isOut(stateOf(each))),
    ({ awardId }) => awardId,
  )
  for (const { awardId, version, instalments } of versions ?? []) {
    for (const paid of outOf.get(awardId) ?? []) {
      // What was paid by this version stands in it, and in every one after it.
      if (paid.awardVersion > version) continue
      const part = instalments.find(({ number }) => number === paid.instalment)
      if (!part || part.amountPence < paid.amountPence) {
        yield breach('L20', awardId, `is, at version ${version}, less than was paid of its part ${paid.instalment}`)
      }
    }
  }
}
