import { cash, parseAccount, type Account } from './account'
import { breach, type Books, type Breach } from './books'
import { differencePence, nextOfFloat, stateOfFloat, type CashFloat } from './cash-float'
import type { Entry } from './journal'

/**
 * L21: cash in hand is what two people drew, less what was paid from it and paid back; never below nothing, and nothing once
 * it was paid back; and what two people counted is what the books say since.
 */
export function* checkFloats({ floats, entries }: Books): Generator<Breach> {
  if (!floats) return
  const byPath = new Map<Account, { float: CashFloat; entries: Entry[]; held: number }>(
    floats.map((float) => [cash(float.fundId, float.id), { float, entries: [], held: 0 }]),
  )
  for (const entry of entries) {
    for (const { from, to, amountPence } of entry.postings) {
      for (const [path, change] of [
        [from, 0 - amountPence],
        [to, amountPence],
      ] as const) {
        if (parseAccount(path)?.place !== 'cash') continue
        const own = byPath.get(path)
        if (!own || own.float.book !== entry.book) {
          yield breach('L21', entry.id, `moves ${path}, which is no float of ${entry.book}`)
          continue
        }
        own.entries.push(entry)
        own.held += change
        if (own.held < 0) yield breach('L21', own.float.id, `holds ${own.held} after ${entry.id}`)
      }
    }
  }
  for (const { float, entries: own, held } of byPath.values()) {
    yield* checkFloatSteps(float)
    yield* checkFloatEntries(float, own, held)
    yield* checkFloatCounts(float, own)
  }
}

function* checkFloatSteps({ id, steps, holderId }: CashFloat): Generator<Breach> {
  const [first, ...rest] = steps
  if (first?.to !== 'asked') yield breach('L21', id, 'was never asked for')
  let before = first
  for (const step of rest) {
    if (before && !nextOfFloat[before.to].includes(step.to)) {
      yield breach('L21', id, `went from ${before.to} to ${step.to}`)
    }
    if (step.to === 'agreed' && (step.by === first?.by || step.by === holderId)) {
      yield breach('L8', id, `was agreed by ${step.by}, who asked for it or holds it`)
    }
    before = step
  }
}

function* checkFloatEntries(float: CashFloat, entries: readonly Entry[], held: number): Generator<Breach> {
  const { id, fundId, amountPence } = float
  const reached = new Set(float.steps.map(({ to }) => to))
  const [drawn, ...again] = entries.filter(({ event }) => event === 'cash-drawn')
  if (reached.has('drawn') !== (drawn !== undefined) || again.length > 0) {
    yield breach('L21', id, `is ${stateOfFloat(float)} and was drawn ${drawn ? again.length + 1 : 0} times`)
  }
  const sum = drawn?.postings.find(({ to }) => to === cash(fundId, id))?.amountPence
  if (drawn && sum !== amountPence) yield breach('L21', id, `was drawn as ${sum} and agreed as ${amountPence}`)
  if (reached.has('paid-back') && held !== 0) yield breach('L21', id, `was paid back and holds ${held}`)
  if (!reached.has('paid-back') && entries.some(({ event }) => event === 'cash-paid-back')) {
    yield breach('L21', id, 'is in the journal as paid back and was not')
  }
}

function* checkFloatCounts({ id, counts }: CashFloat, entries: readonly Entry[]): Generator<Breach> {
  const posted = new Map(entries.flatMap((entry) => (entry.event === 'cash-counted' ? [[entry.key, entry]] : [])))
  for (const count of counts) {
    const key = `cash-counted:${count.id}`
    const sum = posted.get(key)?.postings[0]?.amountPence ?? 0
    posted.delete(key)
    const should = count.agreedBy === null ? 0 : Math.abs(differencePence(count))
    if (sum !== should) yield breach('L21', id, `was counted ${should} off and the journal has ${sum} (${count.id})`)
    if (count.agreedBy === count.by) yield breach('L8', id, `was counted twice by ${count.by}`)
  }
  for (const { id: entryId } of posted.values()) yield breach('L21', entryId, 'puts right a count that nobody made')
}
