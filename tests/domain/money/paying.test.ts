import { describe, expect, it } from 'vitest'
import { pence } from '~/domain/pence'
import {
  awardedPence,
  changeAward,
  confirmationText,
  instalmentsOf,
  leftOfAward,
  nextStates,
  offer,
  prepare,
  stateOf,
  step,
  type Award,
  type AwardChange,
  type Payment,
  type PaymentEvent,
  type PayingDesk,
} from '~/domain/money'
import { instantFromIso } from '~/domain/time'
import { evenInstalments } from './even-instalments'

const at = instantFromIso('2026-03-04T17:00:00Z')
const line = { lineId: 'play', fundId: 'local' }
const bench: Award = {
  ...offer({
    id: 'bench',
    book: 'netherton',
    roundId: 'spring',
    proposalId: 'a-bench',
    decisionId: 'd1',
    payee: { name: 'Bench friends', personIds: ['eve'] },
    instalments: evenInstalments(pence(500_00), 2, line),
  }),
  state: 'accepted',
}
const desk = (change: Partial<PayingDesk> = {}): PayingDesk => ({
  award: bench,
  payments: [],
  interestedIds: ['cara'],
  fundPence: pence(10_000_00),
  givenBackPence: pence(0),
  ...change,
})
const preparing = (by = 'ann', instalment = 1) => ({ paymentId: `p${instalment}`, instalment, by, at })

function prepared(instalment = 1): Payment {
  const outcome = prepare(preparing('ann', instalment), desk())
  if (!outcome.ok) throw new Error(outcome.because)
  return outcome.payment
}
const authorise = (payment: Payment, by = 'bob'): PaymentEvent => ({
  to: 'authorised',
  by,
  at,
  confirmed: confirmationText(payment),
})
const send: PaymentEvent = { to: 'sent', by: 'ann', at, transferId: 't1' }
const clear: PaymentEvent = { to: 'cleared', by: 'ann', at, clearedOn: '2026-03-06' }
const because = (
  to: 'in-doubt' | 'failed' | 'cancelled' | 'returned' | 'astray' | 'giving-up' | 'lost',
  reason = 'the bank said so',
  by = 'ann',
): PaymentEvent => ({
  to,
  by,
  at,
  reason,
})

/** Takes a payment through events that must all be allowed; also what each did to the journal. */
function after(...events: PaymentEvent[]) {
  let payment = prepared()
  const ledger: string[] = []
  for (const event of events) {
    const outcome = step(payment, event, desk({ payments: [payment] }))
    if (!outcome.ok) throw new Error(`${event.to}: ${outcome.because}`)
    payment = outcome.payment
    ledger.push(outcome.ledger)
  }
  return { payment, ledger }
}
const out = (...events: PaymentEvent[]) => after(authorise(prepared()), send, ...events)

describe('preparing a payment', () => {
  it('takes one instalment, whole, to the payee of the award', () => {
    expect(prepared()).toMatchObject({
      amountPence: 250_00,
      instalment: 1,
      awardVersion: 1,
      payee: bench.payee,
      fundId: 'local',
    })
  })

  it('is refused to the payee and to anyone with an interest', () => {
    expect(prepare(preparing('eve'), desk())).toMatchObject({ because: 'payment-by-payee' })
    expect(prepare(preparing('cara'), desk())).toMatchObject({ because: 'payment-by-interested' })
  })

  it('is refused for an award that is not accepted, and for an instalment that is not in it', () => {
    expect(prepare(preparing(), desk({ award: { ...bench, state: 'offered' } }))).toMatchObject({
      because: 'payment-award-not-accepted',
      values: { state: 'offered' },
    })
    expect(prepare(preparing('ann', 3), desk())).toMatchObject({ because: 'payment-no-such-instalment' })
  })

  it('is refused while another payment of the instalment is live, with the reason that fits', () => {
    const second = (payment: Payment) => prepare(preparing(), desk({ payments: [payment] }))
    expect(second(prepared())).toMatchObject({ because: 'payment-instalment-taken' })
    expect(second(out().payment)).toMatchObject({ because: 'payment-instalment-taken' })
    expect(second(out(because('in-doubt')).payment)).toMatchObject({
      because: 'payment-in-doubt',
      values: { instalment: 1 },
    })
    expect(second(out(clear).payment)).toMatchObject({ because: 'payment-instalment-paid' })
  })

  it('is open again once the first failed, came back or was cancelled', () => {
    for (const payment of [
      out(because('failed')).payment,
      out(clear, because('returned')).payment,
      after(because('cancelled')).payment,
    ]) {
      expect(prepare(preparing(), desk({ payments: [payment] }))).toMatchObject({ ok: true })
    }
  })

  it('leaves the other instalment free', () => {
    const payments = [prepared()]
    expect(leftOfAward(bench, payments)).toBe(250_00)
    expect(prepare(preparing('bob', 2), desk({ payments }))).toMatchObject({ ok: true })
  })
})

describe('authorising a payment', () => {
  const authorising = (event: PaymentEvent, change: Partial<PayingDesk> = {}) =>
    step(prepared(), event, desk({ payments: [prepared()], ...change }))

  it('takes another person than prepared it, with nothing to gain', () => {
    expect(authorising(authorise(prepared(), 'bob'))).toMatchObject({ ok: true, ledger: 'none' })
    expect(authorising(authorise(prepared(), 'ann'))).toMatchObject({ because: 'payment-same-person' })
    expect(authorising(authorise(prepared(), 'eve'))).toMatchObject({ because: 'payment-by-payee' })
    expect(authorising(authorise(prepared(), 'cara'))).toMatchObject({ because: 'payment-by-interested' })
  })

  it('is over exactly this payee, amount and version: anything else is refused', () => {
    for (const change of [
      { amountPence: pence(251_00) },
      { awardVersion: 2 },
      { payee: { ...bench.payee, name: 'Bench fiends' } },
      { detailsId: 'bank-2' },
      { way: 'cheque' as const },
      { authorisers: 2 },
    ]) {
      expect(authorising(authorise({ ...prepared(), ...change }))).toMatchObject({ because: 'payment-changed' })
    }
    expect(authorising(authorise(prepared()), { award: { ...bench, version: 2 } })).toMatchObject({
      because: 'payment-changed',
    })
  })

  it('confirms a seal of the text where one is used', () => {
    const seal = (text: string) => `sealed ${text}`
    const confirmed = seal(confirmationText(prepared()))
    expect(authorising({ to: 'authorised', by: 'bob', at, confirmed }, { seal })).toMatchObject({ ok: true })
    expect(authorising(authorise(prepared()), { seal })).toMatchObject({ because: 'payment-changed' })
  })

  it('says how much a fund lacks', () => {
    expect(authorising(authorise(prepared()), { fundPence: pence(200_00) })).toMatchObject({
      because: 'payment-fund-too-small',
      values: { fundPence: 200_00, shortByPence: 50_00 },
    })
  })
})

describe('the life of a payment', () => {
  it('posts once, when it is sent, and reverses once, if it fails or comes back', () => {
    expect(out(clear).ledger).toEqual(['none', 'post', 'none'])
    expect(out(because('in-doubt'), clear).ledger).toEqual(['none', 'post', 'none', 'none'])
    expect(out(because('in-doubt'), because('failed')).ledger).toEqual(['none', 'post', 'none', 'reverse'])
    expect(out(clear, because('returned')).ledger).toEqual(['none', 'post', 'none', 'reverse'])
  })

  it('is never sent unless authorised, nor cancelled once sent, nor moved once over', () => {
    expect(step(prepared(), send, desk())).toMatchObject({
      because: 'payment-not-now',
      values: { from: 'prepared', to: 'sent' },
    })
    expect(step(out().payment, because('cancelled'), desk())).toMatchObject({ because: 'payment-not-now' })
    for (const over of [out(because('failed')), after(because('cancelled')), out(because('returned'))]) {
      expect(step(over.payment, clear, desk())).toMatchObject({ because: 'payment-not-now' })
    }
  })

  it('takes just these steps', () => {
    expect(nextStates).toEqual({
      prepared: ['authorised', 'cancelled'],
      authorised: ['authorised', 'sent', 'cancelled'],
      sent: ['cleared', 'failed', 'returned', 'in-doubt', 'astray'],
      'in-doubt': ['cleared', 'failed'],
      cleared: ['returned', 'astray'],
      astray: ['returned', 'cleared', 'giving-up'],
      'giving-up': ['lost', 'returned', 'astray'],
      lost: [],
      failed: [],
      cancelled: [],
      returned: [],
    })
    expect(step(out(clear).payment, because('failed'), desk())).toMatchObject({ because: 'payment-not-now' })
  })

  it('needs a reason for everything that goes wrong', () => {
    expect(step(out().payment, because('failed', ' '), desk())).toMatchObject({ because: 'payment-needs-reason' })
  })

  it('does not send two payments under one transfer', () => {
    const other = { ...out().payment, id: 'other', instalment: 2 }
    const { payment } = after(authorise(prepared()))
    expect(step(payment, send, desk({ payments: [payment, other] }))).toMatchObject({
      because: 'payment-transfer-used',
    })
  })

  it('cannot come back from the bank when its people gave some of it back', () => {
    const { payment } = out(clear)
    const outcome = step(payment, because('returned'), desk({ payments: [payment], givenBackPence: pence(1) }))
    expect(outcome).toMatchObject({ because: 'payment-given-back' })
  })
})

describe('a payment that went to somebody else', () => {
  const givenUp = () => out(clear, because('astray'), because('giving-up'))
  const losing = (by: string, change: Partial<PayingDesk> = {}) => {
    const { payment } = givenUp()
    return step(payment, because('lost', 'nobody answers', by), desk({ payments: [payment], ...change }))
  }

  it('is out until it comes back, and keeps its instalment from being paid a second time', () => {
    expect(out(clear, because('astray')).ledger).toEqual(['none', 'post', 'none', 'none'])
    for (const { payment } of [out(because('astray')), out(clear, because('astray')), givenUp()]) {
      expect(prepare(preparing(), desk({ payments: [payment] }))).toMatchObject({ because: 'payment-instalment-taken' })
      expect(leftOfAward(bench, [payment])).toBe(250_00)
    }
    expect(out(because('astray'), because('returned')).ledger.at(-1)).toBe('reverse')
    expect(givenUp().ledger.at(-1)).toBe('none')
  })

  it('turns out to have arrived, or is asked back again, and nothing is written', () => {
    expect(out(because('astray'), clear).ledger.slice(2)).toEqual(['none', 'none'])
    expect(out(because('astray'), because('giving-up'), because('astray'), clear).ledger.slice(2)).toEqual([
      'none',
      'none',
      'none',
      'none',
    ])
  })

  it('is lost when another agrees: written off, over, and owed again', () => {
    const outcome = losing('bob')
    if (!outcome.ok) throw new Error(outcome.because)
    expect(outcome.ledger).toBe('write-off')
    expect(stateOf(outcome.payment)).toBe('lost')
    expect(leftOfAward(bench, [outcome.payment])).toBe(awardedPence(bench))
    expect(prepare(preparing(), desk({ payments: [outcome.payment] }))).toMatchObject({ ok: true })
    for (const more of ['returned', 'astray', 'lost'] as const) {
      expect(step(outcome.payment, because(more), desk())).toMatchObject({ because: 'payment-not-now' })
    }
  })

  it('is not lost by one alone, nor by whoever is paid or has an interest, nor without a reason', () => {
    expect(losing('ann')).toMatchObject({ because: 'loss-own' })
    expect(losing('eve')).toMatchObject({ because: 'payment-by-payee' })
    expect(losing('cara')).toMatchObject({ because: 'payment-by-interested' })
    const { payment } = out(because('astray'))
    const up = (reason: string, by: string) => step(payment, because('giving-up', reason, by), desk({ payments: [payment] })) // prettier-ignore
    expect(up(' ', 'ann')).toMatchObject({ because: 'payment-needs-reason' })
    expect(up('nobody answers', 'eve')).toMatchObject({ because: 'payment-by-payee' })
    expect(up('nobody answers', 'cara')).toMatchObject({ because: 'payment-by-interested' })
    expect(step(out().payment, because('astray', ''), desk())).toMatchObject({ because: 'payment-needs-reason' })
  })

  it('is borne by its budget line, which has to have as much free', () => {
    expect(losing('bob', { lineRoomPence: pence(249_00) })).toMatchObject({
      because: 'loss-no-room',
      values: { leftPence: 249_00, shortByPence: 1_00 },
    })
    expect(losing('bob', { lineRoomPence: pence(250_00) })).toMatchObject({ ok: true })
    // Told when it is given up already, and not only to the one who agrees.
    const { payment } = out(because('astray'))
    expect(step(payment, because('giving-up'), desk({ payments: [payment], lineRoomPence: pence(0) }))).toMatchObject({
      because: 'loss-no-room',
    })
  })

  it('cannot be lost when its people gave some of it back: they had it', () => {
    expect(losing('bob', { givenBackPence: pence(1) })).toMatchObject({ because: 'payment-given-back' })
  })
})

describe('changing an award', () => {
  const standing = (...payments: Payment[]) => instalmentsOf(payments)
  const changed = (change: AwardChange, ...payments: Payment[]) => {
    const outcome = changeAward(bench, change, standing(...payments))
    if (!outcome.ok) throw new Error(outcome.because)
    return outcome
  }
  const reason = 'the price changed'

  it('is accepted once, and keeps its version: nothing to be paid has changed', () => {
    const offered: Award = { ...bench, state: 'offered' }
    expect(changeAward(offered, { to: 'accepted' }, standing())).toMatchObject({
      ok: true,
      award: { state: 'accepted', version: 1 },
    })
    expect(changeAward(bench, { to: 'accepted' }, standing())).toMatchObject({ because: 'award-accepted-already' })
  })

  it('reduces from the end, and says what is let go', () => {
    const { award, released } = changed({ to: 'reduced', byPence: pence(300_00), reason })
    expect(award.instalments.map((each) => each.amountPence)).toEqual([200_00])
    expect(award.version).toBe(2)
    expect(released.map((draw) => draw.amountPence)).toEqual([250_00, 50_00])
  })

  it('never reduces what is paid, nor to nothing', () => {
    const paid = out(clear).payment
    expect(changed({ to: 'reduced', byPence: pence(250_00), reason }, paid).award.instalments).toHaveLength(1)
    expect(changeAward(bench, { to: 'reduced', byPence: pence(250_01), reason }, standing(paid))).toMatchObject({
      because: 'award-paid-too-much',
      values: { openPence: 250_00, wantedPence: 250_01 },
    })
    expect(changeAward(bench, { to: 'reduced', byPence: pence(500_00), reason }, standing())).toMatchObject({
      ok: false,
    })
  })

  it('reduces what is open, even when a later instalment was paid first', () => {
    const paidLast = { ...out(clear).payment, instalment: 2 }
    const { award } = changed({ to: 'reduced', byPence: pence(50_00), reason }, paidLast)
    expect(award.instalments.map((each) => each.amountPence)).toEqual([200_00, 250_00])
  })

  it('withdrawn, keeps what was paid and lets the rest go', () => {
    const { award, released } = changed({ to: 'withdrawn', reason }, out(clear).payment)
    expect([award.state, awardedPence(award), released[0]?.amountPence]).toEqual(['withdrawn', 250_00, 250_00])
    expect(changeAward(award, { to: 'topped-up', instalments: [], reason }, standing())).toMatchObject({
      because: 'award-withdrawn',
    })
  })

  it('is not taken back when all of it is paid', () => {
    const allPaid = { paid: new Set([1, 2]), underWay: new Set<number>() }
    expect(changeAward(bench, { to: 'withdrawn', reason }, allPaid)).toMatchObject({ because: 'award-paid-already' })
  })

  it('withdrawn, lets go of a payment that comes back later', () => {
    const { award } = changed({ to: 'withdrawn', reason }, out(clear).payment)
    const back = out(clear, because('returned')).payment
    expect(changeAward(award, { to: 'withdrawn', reason }, standing(back))).toMatchObject({
      ok: true,
      released: [{ amountPence: 250_00 }],
    })
    expect(changeAward(award, { to: 'withdrawn', reason }, standing(out(clear).payment))).toMatchObject({ ok: false })
  })

  it('waits for a payment under way', () => {
    for (const change of [
      { to: 'withdrawn', reason },
      { to: 'reduced', byPence: pence(1), reason },
    ] as const) {
      expect(changeAward(bench, change, standing(prepared()))).toMatchObject({
        because: 'award-payment-under-way',
        values: { instalment: 1 },
      })
    }
  })

  it('is topped up by instalments of its own, and split anew without losing a penny or changing its line', () => {
    const more = { number: 3, ...line, amountPence: pence(50_00) }
    expect(awardedPence(changed({ to: 'topped-up', instalments: [more], reason }).award)).toBe(550_00)
    const thirds = evenInstalments(pence(500_00), 3, line)
    expect(changed({ to: 'instalments-set', instalments: thirds, reason }).award.instalments).toEqual(thirds)
    for (const wrong of [
      evenInstalments(pence(499_99), 3, line),
      evenInstalments(pence(500_00), 3, { lineId: 'green', fundId: 'local' }),
    ]) {
      expect(changeAward(bench, { to: 'instalments-set', instalments: wrong, reason }, standing())).toMatchObject({
        because: 'award-instalments-differ',
      })
    }
  })

  it('needs a reason, and another payee makes another version', () => {
    expect(changeAward(bench, { to: 'withdrawn', reason: '' }, standing())).toMatchObject({
      because: 'award-needs-reason',
    })
    const payee = { name: 'The hall', personIds: [] }
    expect(changed({ to: 'payee-changed', payee, reason }).award).toMatchObject({ payee, version: 2 })
  })
})

it('a payment that was sent is where it was sent', () => {
  expect(stateOf(out().payment)).toBe('sent')
})
