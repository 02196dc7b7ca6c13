import { grouped } from '../grouped'
import { awardedPence } from './award'
import { isCashOf, lost as lostOf, payable } from './account'
import { breach, keyOf, type Books, type Breach } from './books'
import type { Entry } from './journal'
import { paidFrom } from './money-out'
import {
  authorisedBy,
  isFullyAuthorised,
  isLive,
  isOut,
  nextStates,
  stateOf,
  stepTo,
  type Payment,
  type PaymentStep,
} from './payment'

/** L6, L7 and L8: no more than was awarded, once, by two people with nothing to gain. */
export function* checkPayments(all: Books): Generator<Breach> {
  for (const { id, steps } of all.payments) if (steps.length === 0) yield breach('L7', id, 'was never prepared')
  const books = { ...all, payments: all.payments.filter(({ steps }) => steps.length > 0) }
  yield* checkAgainstAwards(books)
  yield* checkEntries(books)
  yield* checkLives(books)
  yield* checkPeople(books)
}

function* checkAgainstAwards({ awards, payments }: Books): Generator<Breach> {
  const awardById = new Map(awards.map((award) => [award.id, award]))
  const out = new Map<string, number>()
  const live = new Set<string>()
  for (const payment of payments) {
    const award = awardById.get(payment.awardId)
    if (!award || award.book !== payment.book) {
      yield breach('L6', payment.id, `pays ${payment.awardId}, which is no award`)
    }
    const state = stateOf(payment)
    if (isOut(state)) out.set(payment.awardId, (out.get(payment.awardId) ?? 0) + payment.amountPence)
    if (!isLive(state)) continue
    const instalment = keyOf(payment.awardId, payment.instalment)
    if (live.has(instalment)) yield breach('L7', payment.id, `is a second payment of instalment ${payment.instalment}`)
    live.add(instalment)
  }
  for (const award of awards) {
    const sent = out.get(award.id) ?? 0
    const awarded = awardedPence(award)
    if (sent > awarded) yield breach('L6', award.id, `is paid ${sent} of ${awarded}`)
  }
}

/** A payment that was sent has one entry, of its amount; reversed when, and only when, it failed or came back. */
function* checkEntries({ payments, entries }: Books): Generator<Breach> {
  const paid = new Map<string, Entry[]>()
  const lost = new Map<string, Entry[]>()
  const reversed = new Set<string>()
  for (const entry of entries) {
    if (entry.reversesEntryId !== undefined) reversed.add(entry.reversesEntryId)
    const paymentId = entry.about.paymentId ?? ''
    if (entry.event === 'payment-lost') lost.set(paymentId, [...(lost.get(paymentId) ?? []), entry])
    if (entry.event !== 'instalment-paid') continue
    paid.set(paymentId, [...(paid.get(paymentId) ?? []), entry])
  }
  const transfers = new Map<string, string>()
  for (const payment of payments) {
    const sent = stepTo(payment, 'sent')
    const [entry, ...more] = paid.get(payment.id) ?? []
    paid.delete(payment.id)
    if (more.length > 0) yield breach('L7', payment.id, `has ${more.length + 1} entries`)
    if (sent && !entry) yield breach('L7', payment.id, 'was sent and is not in the journal')
    if (!sent && entry) yield breach('L7', payment.id, `was not sent and is in the journal as ${entry.id}`)
    if (entry && !records(entry, payment)) yield breach('L7', payment.id, `is not what ${entry.id} records`)
    const losses = lost.get(payment.id) ?? []
    lost.delete(payment.id)
    const isLost = stateOf(payment) === 'lost'
    if (losses.length !== (isLost ? 1 : 0)) {
      yield breach('L7', payment.id, `is ${stateOf(payment)} and is lost in ${losses.length} entries`)
    }
    for (const loss of losses) {
      const [posting, ...rest] = loss.postings
      const isRight =
        posting?.from === payable(payment.awardId) && posting.to === lostOf(payment.fundId) && rest.length === 0
      if (!isRight || posting.amountPence !== payment.amountPence || loss.about.lineId !== payment.lineId) {
        yield breach('L7', payment.id, `is not what ${loss.id} writes off`)
      }
    }
    // What was lost is gone: its entry stands, and another says that it was.
    if (entry && reversed.has(entry.id) === (isOut(stateOf(payment)) || isLost)) {
      yield breach(
        'L7',
        payment.id,
        `is ${stateOf(payment)} and its entry is ${reversed.has(entry.id) ? '' : 'not '}reversed`,
      )
    }
    if (sent) {
      const transfer = keyOf(payment.book, sent.transferId)
      const other = transfers.get(transfer)
      if (other !== undefined) yield breach('L7', payment.id, `has the same transfer as ${other}`)
      transfers.set(transfer, payment.id)
    }
  }
  for (const [paymentId, [entry]] of lost)
    yield breach('L7', entry?.id ?? '', `writes off ${paymentId || 'nothing'}, which is no payment`)
  for (const [paymentId, [entry]] of paid)
    yield breach('L7', entry?.id ?? '', `pays ${paymentId || 'nothing'}, which is no payment`)
}

function records(entry: Entry, payment: Payment): boolean {
  const [posting, ...more] = entry.postings
  return (
    more.length === 0 &&
    posting !== undefined &&
    (posting.from === paidFrom(payment) || (payment.way === 'cash' && isCashOf(posting.from, payment.fundId))) &&
    posting.to === payable(payment.awardId) &&
    posting.amountPence === payment.amountPence &&
    entry.about.lineId === payment.lineId &&
    entry.book === payment.book
  )
}

/** Each step follows from the one before; nothing is sent that was not authorised. */
function* checkLives({ payments }: Books): Generator<Breach> {
  for (const { id, steps } of payments) {
    let before: PaymentStep | undefined
    for (const each of steps) {
      const allowed = before ? nextStates[before.to].includes(each.to) : each.to === 'prepared'
      if (!allowed) yield breach('L7', id, `went from ${before?.to ?? 'nothing'} to ${each.to}`)
      before = each
    }
  }
}

/** Steps that are for nobody who is paid, nor has an interest. */
const handling = new Set<PaymentStep['to']>(['prepared', 'authorised', 'sent', 'giving-up', 'lost'])

function* checkPeople({ payments, interests = [] }: Books): Generator<Breach> {
  const interested = grouped(interests, ({ awardId, personId }) => keyOf(awardId, personId))
  for (const payment of payments) {
    const [prepared, authorised, sent] = [
      stepTo(payment, 'prepared'),
      stepTo(payment, 'authorised'),
      stepTo(payment, 'sent'),
    ]
    if (sent && !authorised) yield breach('L8', payment.id, 'was sent and nobody authorised it')
    else if (sent && !isFullyAuthorised(payment)) {
      yield breach(
        'L8',
        payment.id,
        `was sent with ${authorisedBy(payment).length} of ${payment.authorisers} authorisers`,
      )
    }
    if (prepared && authorisedBy(payment).includes(prepared.by)) {
      yield breach('L8', payment.id, `was prepared and authorised by ${prepared.by}`)
    }
    for (const [place, act] of payment.steps.entries()) {
      if (act.to === 'lost' && payment.steps[place - 1]?.by === act.by) {
        yield breach('L8', payment.id, `was given up and written off by ${act.by}`)
      }
      if (!handling.has(act.to)) continue
      if (payment.payee.personIds.includes(act.by)) {
        yield breach('L8', payment.id, `was ${act.to} by its payee ${act.by}`)
      }
      const own = interested.get(keyOf(payment.awardId, act.by)) ?? []
      if (own.some(({ declaredAt, endedAt = Infinity }) => declaredAt <= act.at && act.at < endedAt)) {
        yield breach('L8', payment.id, `was ${act.to} by ${act.by}, who has an interest`)
      }
    }
  }
}
