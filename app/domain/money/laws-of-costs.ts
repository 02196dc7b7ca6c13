import { bank, contribution, fees, isCashOf, running, takingPart } from './account'
import { breach, keyOf, type Books, type Breach, type DirectPayment } from './books'
import { askedPence, contributionOn, nextOfDrawDown, whatCounts } from './draw-down'
import type { Entry } from './journal'

const accounts = { running, contribution, 'taking-part': takingPart } as const

/** L7 and L8 for what is spent straight from a line: one entry each, by two or three people, none of them paid by it. */
export function* checkCosts({ costs, entries }: Books): Generator<Breach> {
  if (!costs) return
  const reversed = new Set(entries.flatMap((entry) => entry.reversesEntryId ?? []))
  const paidBy = new Map<string, Entry>()
  for (const entry of entries) {
    if (entry.event === 'cost-paid' || entry.event === 'panel-thanked') paidBy.set(keyOf(entry.book, entry.key), entry)
  }
  for (const cost of costs) {
    const key = keyOf(cost.book, `cost-paid:${cost.id}`)
    const entry = paidBy.get(key)
    paidBy.delete(key)
    const states = cost.steps.map(({ to }) => to)
    const wasPaid = states.includes('paid')
    if (wasPaid && !entry) yield breach('L7', cost.id, 'was paid and is not in the journal')
    if (!wasPaid && entry) yield breach('L7', cost.id, `was not paid and is in the journal as ${entry.id}`)
    if (entry && !records(entry, cost)) yield breach('L7', cost.id, `is not what ${entry.id} records`)
    if (entry && reversed.has(entry.id) !== (states.at(-1) === 'came-back')) {
      yield breach(
        'L7',
        cost.id,
        `is ${states.at(-1)} and its entry is ${reversed.has(entry.id) ? '' : 'not '}reversed`,
      )
    }
    yield* checkHands(cost, wasPaid)
  }
  for (const entry of paidBy.values()) {
    // What the bank takes by itself is in its statement, and nobody prepares it.
    const fee = entry.postings.every(({ to, from }) => to === fees || from === fees)
    if (!fee) yield breach('L7', entry.id, 'pays a cost that nobody prepared')
  }
}

function* checkHands({ id, payeeId, steps, authorisers }: DirectPayment, wasPaid: boolean): Generator<Breach> {
  const prepared = steps.find(({ to }) => to === 'prepared')?.by
  const authorised = new Set(steps.flatMap(({ to, by }) => (to === 'authorised' ? [by] : [])))
  if (prepared === undefined) yield breach('L8', id, 'was prepared by nobody')
  if (wasPaid && authorised.size < authorisers) {
    yield breach('L8', id, `was paid with ${authorised.size} of ${authorisers} authorisers`)
  }
  if (prepared !== undefined && authorised.has(prepared)) {
    yield breach('L8', id, `was prepared and authorised by ${prepared}`)
  }
  for (const { to, by } of steps) {
    if (payeeId !== null && by === payeeId) yield breach('L8', id, `was ${to} by its payee ${by}`)
  }
}

function records({ postings, about, book }: Entry, cost: DirectPayment): boolean {
  const [posting, ...more] = postings
  return (
    more.length === 0 &&
    posting !== undefined &&
    (posting.from === bank(cost.fundId) || isCashOf(posting.from, cost.fundId)) &&
    posting.to === accounts[cost.what] &&
    posting.amountPence === cost.amountPence &&
    about.lineId === cost.lineId &&
    book === cost.book
  )
}

/**
 * L18: of nothing is more asked than was ever set aside or prepared for it, at no moment of the requests' order, where a
 * request whose money is here has asked for what came; the
 * contribution is what its rate makes of the request; and it takes two.
 */
export function* checkDrawDowns({ drawDowns, register, costs = [] }: Books): Generator<Breach> {
  if (!drawDowns) return
  const most = new Map<string, number>()
  const add = (subject: string, amount: number) => most.set(subject, (most.get(subject) ?? 0) + amount)
  for (const row of register) if (row.kind === 'committed') add(`award:${row.awardId}:${row.lineId}`, row.amountPence)
  for (const { id, what, amountPence } of costs) {
    add(`${what === 'taking-part' ? 'thanks' : 'cost'}:${id}`, amountPence)
  }
  const asked = new Map<string, number>()
  for (const one of drawDowns) {
    const { id, askings, steps, rate, contributionPence } = one
    const live = steps.at(-1)?.to !== 'withdrawn'
    for (const { subject, amountPence } of live ? whatCounts(one).askings : []) {
      const now = (asked.get(subject) ?? 0) + amountPence
      asked.set(subject, now)
      const could = most.get(subject) ?? 0
      if (now > could) yield breach('L18', id, `asks for ${subject} until it comes to ${now} of ${could}`)
    }
    const should = contributionOn(askedPence(askings), rate)
    if (contributionPence !== should) {
      yield breach('L18', id, `has a contribution of ${contributionPence} and should have ${should}`)
    }
    const [first, ...rest] = steps
    if (first?.to !== 'asked') yield breach('L18', id, 'was never asked')
    let before = first
    for (const step of rest) {
      if (before && !nextOfDrawDown[before.to].includes(step.to)) {
        yield breach('L18', id, `went from ${before.to} to ${step.to}`)
      }
      before = step
    }
    const agreed = steps.find(({ to }) => to === 'agreed')
    if (agreed && agreed.by === first?.by) yield breach('L8', id, `was asked and agreed by ${agreed.by}`)
  }
}
