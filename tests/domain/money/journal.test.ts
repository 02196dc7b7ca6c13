import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { nothing, pence } from '~/domain/pence'
import {
  accountKind,
  awardAccepted,
  awardReduced,
  awardWithdrawn,
  balances,
  bank,
  costPaid,
  entryText,
  fees,
  fundReceived,
  grants,
  income,
  instalmentPaid,
  isDate,
  makeEntry,
  parseAccount,
  payable,
  paymentUndone,
  payoutParts,
  returned,
  reverse,
  running,
  stripeClearing,
  stripeMoved,
  stripePaidOut,
  type StripeMovement,
  takingPart,
  trialBalance,
  unspentReturned,
  type Entry,
} from '~/domain/money'
import { instant, instantFromIso } from '~/domain/time'

const recordedAt = instantFromIso('2026-03-04T17:00:00Z')
let count = 0
const recording = () => ({ id: `e${(count += 1)}`, by: 'ann', belongsOn: '2026-03-04', recordedAt })
const book = 'netherton'
const award = { book, awardId: 'bench', roundId: 'spring', version: 1 }
const paid = {
  way: 'transfer' as const,
  book,
  paymentId: 'p1',
  awardId: 'bench',
  roundId: 'spring',
  lineId: 'play',
  fundId: 'local',
  amountPence: pence(200_00),
}
const received = () =>
  fundReceived(
    { book, fundId: 'local', source: 'big-local', amountPence: pence(1_000_00), receiptId: 'r1' },
    recording(),
  )
const accepted = () => awardAccepted({ ...award, amountPence: pence(500_00) }, recording())
const held = (...entries: Entry[]) => Object.fromEntries([...balances(entries)].filter(([, amount]) => amount !== 0))

describe('accounts', () => {
  it('are read back as they were written', () => {
    for (const account of [
      bank('f'),
      stripeClearing('f'),
      income('f', 's'),
      grants('r'),
      payable('a'),
      returned('a'),
      takingPart,
      fees,
      running,
    ]) {
      expect(parseAccount(account), account).toBeDefined()
    }
    expect(parseAccount(income('local', 'gifts'))).toEqual({
      place: 'income',
      kind: 'income',
      fundId: 'local',
      source: 'gifts',
    })
  })

  it('say what a balance means', () => {
    expect([bank('f'), payable('a'), income('f', 's'), grants('r')].map(accountKind)).toEqual([
      'asset',
      'liability',
      'income',
      'expense',
    ])
  })

  it('take no id that would change the path', () => {
    for (const id of ['', 'a:bank', 'two words', '\n']) expect(() => bank(id)).toThrow(/cannot stand/)
    for (const path of [
      '',
      'bank',
      'fund::bank',
      'fund:f:pocket',
      'fund:f:bank:x:y',
      'fund:f:bank:',
      'award:a',
      'costs:other',
      'fund: :bank',
    ]) {
      expect(parseAccount(path), path).toBeUndefined()
    }
    expect(() => accountKind('costs:other')).toThrow(/no such account/)
  })
})

describe('what happens, in the journal', () => {
  it('from a grant received to unspent money returned, leaves each account as an accountant expects', () => {
    const entries = [received(), accepted()]
    expect(held(...entries)).toEqual({
      [bank('local')]: 1_000_00,
      [income('local', 'big-local')]: -1_000_00,
      [grants('spring')]: 500_00,
      [payable('bench')]: -500_00,
    })
    entries.push(instalmentPaid(paid, recording()))
    expect(held(...entries)).toMatchObject({ [bank('local')]: 800_00, [payable('bench')]: -300_00 })
    entries.push(
      awardReduced({ ...award, version: 2, amountPence: pence(300_00) }, 'the rest is not needed', recording()),
    )
    entries.push(unspentReturned({ ...paid, returnId: 'u1', amountPence: pence(30_00) }, 'it cost less', recording()))
    expect(held(...entries)).toEqual({
      [bank('local')]: 830_00,
      [income('local', 'big-local')]: -1_000_00,
      [grants('spring')]: 170_00,
    })
  })

  it('undoes a payment that failed, so that the award is owed again', () => {
    const payment = instalmentPaid(paid, recording())
    const undone = paymentUndone(payment, 'no such account', recording())
    expect(undone).toMatchObject({ event: 'payment-undone', reversesEntryId: payment.id, about: payment.about })
    expect(held(received(), accepted(), payment, undone)).toEqual(held(received(), accepted()))
  })

  it('takes a withdrawn award off: its entry reversed, or what is still owed', () => {
    const first = accepted()
    expect(awardWithdrawn(award, [first], 'they moved', recording())).toMatchObject({
      reversesEntryId: first.id,
      event: 'award-withdrawn',
    })
    const rest = awardWithdrawn(award, [first, instalmentPaid(paid, recording())], 'they moved', recording())
    expect(rest?.postings).toEqual([{ from: grants('spring'), to: payable('bench'), amountPence: 300_00 }])
    expect(awardWithdrawn(award, [], 'they moved', recording())).toBeUndefined()
  })

  it('keeps a card gift whole: income is what was given, the fee is a cost', () => {
    const one = { book, fundId: 'gifts', source: 'gifts', id: 'txn_1', event: 'card-gift-received' } as const
    const gift = { ...one, amountPence: pence(20_00), feePence: pence(50) }
    const entries = (movement: StripeMovement) => [stripeMoved(movement, recording())].filter((entry) => entry !== null)
    expect(held(...entries(gift))).toEqual({
      [income('gifts', 'gifts')]: -20_00,
      [stripeClearing('gifts')]: 19_50,
      [fees]: 50,
    })
    expect(entries({ ...gift, feePence: nothing })[0]?.postings).toHaveLength(1)
    expect(entries({ ...gift, amountPence: nothing, feePence: nothing })).toEqual([])
    const back = {
      ...gift,
      id: 'txn_2',
      event: 'gift-went-back' as const,
      amountPence: pence(-20_00),
      feePence: nothing,
    }
    expect(held(...entries(gift), ...entries(back))).toEqual({ [stripeClearing('gifts')]: -50, [fees]: 50 })
    const payout = stripePaidOut(
      { book, id: 'txn_3', parts: [{ fundId: 'gifts', amountPence: pence(19_50) }] },
      recording(),
    )
    expect(held(...entries(gift), ...(payout ? [payout] : []))).toMatchObject({ [bank('gifts')]: 19_50 })
  })

  it('parts a payout among funds by what is in it, and what nothing explains is of the fund named', () => {
    const within = [
      { fundId: 'a', netPence: pence(10_00) },
      { fundId: 'b', netPence: pence(5_00) },
      { fundId: 'a', netPence: pence(-2_00) },
    ]
    const has = (a: number, b: number) => [
      { fundId: 'a', heldPence: pence(a) },
      { fundId: 'b', heldPence: pence(b) },
    ]
    expect(payoutParts(pence(13_00), within, has(8_00, 5_00))).toEqual([
      { fundId: 'a', amountPence: 8_00 },
      { fundId: 'b', amountPence: 5_00 },
    ])
    expect(payoutParts(pence(14_00), within, has(8_00, 6_00))).toContainEqual({ fundId: 'b', amountPence: 6_00 })
    expect(payoutParts(pence(14_00), [], has(10_00, 4_00))).toEqual([
      { fundId: 'a', amountPence: 10_00 },
      { fundId: 'b', amountPence: 4_00 },
    ])
    expect(payoutParts(pence(-3_00), [], has(-1_00, -2_00))).toEqual([{ fundId: 'a', amountPence: -3_00 }])
  })

  it('thanks the panel and pays costs from a budget line', () => {
    const cost = { book, costId: 'c1', lineId: 'panel', fundId: 'local', amountPence: pence(20_00) }
    expect(costPaid({ ...cost, of: 'taking-part' }, 'March meeting', recording())).toMatchObject({
      event: 'panel-thanked',
      postings: [{ from: bank('local'), to: takingPart, amountPence: 20_00 }],
    })
    expect(costPaid({ ...cost, of: 'running' }, 'room', recording()).postings[0]?.to).toBe(running)
  })

  it('makes the same key for the same event, so that a double click is recorded once', () => {
    expect(received().key).toBe(received().key)
    expect(instalmentPaid(paid, recording()).key).toBe('instalment-paid:p1')
    expect(accepted().key).not.toBe(received().key)
  })
})

describe('an entry', () => {
  const facts = { book, key: 'k', event: 'cost-paid', about: {} } as const

  it('is not made without postings, with an amount that is none, or on a day that is not', () => {
    const posting = { from: bank('f'), to: fees, amountPence: pence(1) }
    expect(() => makeEntry({ ...facts, postings: [] }, recording())).toThrow(/without a posting/)
    expect(() => makeEntry({ ...facts, postings: [{ ...posting, amountPence: nothing }] }, recording())).toThrow(
      /cannot be/,
    )
    expect(() => makeEntry({ ...facts, postings: [posting] }, { ...recording(), belongsOn: '2026-02-30' })).toThrow(
      /not a date/,
    )
    expect(['2024-02-29', '2023-02-29', '4/3/2026'].map(isDate)).toEqual([true, false, false])
  })

  it('is reversed with a reason, and a reversal is not', () => {
    const entry = received()
    expect(() => reverse(entry, { reason: ' ' }, recording())).toThrow(/needs a reason/)
    const reversal = reverse(entry, { reason: 'twice' }, recording())
    expect(() => reverse(reversal, { reason: 'no, once' }, recording())).toThrow(/is not reversed/)
    expect(held(entry, reversal)).toEqual({})
  })

  it('has one text, whatever order its facts are kept in', () => {
    const entry = received()
    const shuffled = Object.fromEntries(Object.entries(entry).reverse()) as unknown as Entry
    expect(entryText(shuffled)).toBe(entryText(entry))
    expect(entryText({ ...entry, recordedAt: instant(0) })).not.toBe(entryText(entry))
  })
})

describe('a trial balance', () => {
  it('always has two columns of the same total, and no line for what is at nothing', () => {
    const account = fc.constantFrom(bank('a'), bank('b'), grants('r'), payable('x'), fees, income('a', 's'))
    const posting = fc.record({ from: account, to: account, amountPence: fc.integer({ min: 1, max: 1e9 }).map(pence) })
    fc.assert(
      fc.property(fc.array(posting.filter(({ from, to }) => from !== to)), (postings) => {
        const entries = postings.map((each, index) =>
          makeEntry({ book, key: `${index}`, event: 'cost-paid', about: {}, postings: [each] }, recording()),
        )
        const rows = trialBalance(entries)
        const total = (column: 'debitPence' | 'creditPence') => rows.reduce((sofar, row) => sofar + row[column], 0)
        expect(total('debitPence')).toBe(total('creditPence'))
        for (const row of rows) expect(Math.min(row.debitPence, row.creditPence)).toBe(0)
        expect(rows.every((row) => row.debitPence + row.creditPence > 0)).toBe(true)
      }),
    )
  })

  it('is of one book', () => {
    expect(() => balances([received(), { ...received(), book: 'leaf' }])).toThrow(/two books/)
  })
})
