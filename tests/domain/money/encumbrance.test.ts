import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { pence, sum } from '~/domain/pence'
import {
  drawAwards,
  fiveFigures,
  lineHeadroom,
  mayAllocate,
  mayCommit,
  mayMoveBudget,
  mayReleaseAllocation,
  mayReleaseCommitment,
  maySetBudget,
  mayTakeBack,
  noTotals,
  roundHeadroom,
  totalsBy,
  totalsOf,
  type Totals,
} from '~/domain/money'
import { instant } from '~/domain/time'

const totals = (change: { [Figure in keyof Totals]?: number }): Totals => ({
  ...noTotals,
  ...(change as Partial<Totals>),
})
const line = totals({ budgetPence: 1_000_00, allocatedPence: 600_00, paidDirectlyPence: 100_00 })
const pot = totals({ allocatedPence: 600_00, awardedPence: 400_00, paidOnAwardsPence: 150_00, returnedPence: 20_00 })

describe('the five figures', () => {
  it('of a round: a pot of £600, £400 awarded, £150 of it paid and £20 given back', () => {
    expect(fiveFigures('round', pot)).toEqual({
      budgetPence: 600_00,
      allocatedPence: 600_00,
      committedPence: 250_00,
      paidPence: 130_00,
      remainingPence: 220_00,
    })
    expect(roundHeadroom(pot)).toBe(220_00)
  })

  it('of an award: what remains of it is what was given back', () => {
    expect(
      fiveFigures('award', totals({ awardedPence: 400_00, paidOnAwardsPence: 150_00, returnedPence: 20_00 })),
    ).toEqual({
      budgetPence: 400_00,
      allocatedPence: 400_00,
      committedPence: 250_00,
      paidPence: 130_00,
      remainingPence: 20_00,
    })
  })

  it('of a line: costs paid straight from it are paid, and lessen what remains', () => {
    expect(fiveFigures('line', line)).toMatchObject({ committedPence: 0, paidPence: 100_00, remainingPence: 900_00 })
    expect(lineHeadroom(line)).toBe(300_00)
  })

  it('never change what remains when a payment is made', () => {
    fc.assert(
      fc.property(fc.nat(1e6), fc.nat(1e6), fc.nat(1e6), (allocated, awarded, paid) => {
        const before = totals({ allocatedPence: allocated, awardedPence: awarded })
        const after = { ...before, paidOnAwardsPence: pence(paid) }
        expect(fiveFigures('round', after).remainingPence).toBe(fiveFigures('round', before).remainingPence)
      }),
    )
  })
})

describe('the sums under the figures', () => {
  const row = { book: 'netherton', by: 'ann', recordedAt: instant(0), lineId: 'play' }
  const set = (id: string, amountPence: number) => ({
    ...row,
    kind: 'budget-set' as const,
    id,
    key: id,
    amountPence: pence(amountPence),
  })
  const moved = { ...set('m', 30_00), kind: 'budget-moved', toLineId: 'green', agreedBy: 'bob' } as const
  const allocated = { ...set('a', 60_00), kind: 'allocated', roundId: 'spring' } as const

  it('add up what was set, and take what was moved from one line to the other', () => {
    const all = totalsBy('lineId', [set('1', 100_00), set('2', -10_00), moved, allocated], [])
    expect([all.get('play')?.budgetPence, all.get('green')?.budgetPence]).toEqual([60_00, 30_00])
    expect(all.get('play')?.allocatedPence).toBe(60_00)
  })

  it('narrow a round to what one line put into it', () => {
    const register = [allocated, { ...allocated, id: 'b', key: 'b', lineId: 'green', amountPence: pence(5_00) }]
    expect(totalsOf({ of: 'round', roundId: 'spring' }, register, []).allocatedPence).toBe(65_00)
    expect(totalsOf({ of: 'round', roundId: 'spring', lineId: 'green' }, register, []).allocatedPence).toBe(5_00)
    expect(totalsOf({ of: 'round', roundId: 'autumn' }, register, [])).toEqual(noTotals)
  })
})

describe('setting money aside', () => {
  it('says how much is short', () => {
    expect(mayAllocate(pence(300_00), line)).toMatchObject({ ok: true })
    expect(mayAllocate(pence(300_01), line)).toEqual({
      ok: false,
      because: 'line-too-small',
      values: { leftPence: 300_00, wantedPence: 300_01, shortByPence: 1 },
    })
    expect(() => mayAllocate(pence(0), line)).toThrow(/not an amount/)
  })

  it('takes from a budget only what no round holds and nobody spent', () => {
    expect(maySetBudget(pence(-300_00), line)).toMatchObject({ ok: true })
    expect(maySetBudget(pence(-300_01), line)).toMatchObject({ because: 'line-too-small' })
    expect(maySetBudget(pence(5), totals({ allocatedPence: 10 }))).toMatchObject({ ok: true })
  })

  it('moves budget between lines of one fund, by two people, with a reason', () => {
    const play = { id: 'play', book: 'netherton', fundId: 'local' }
    const green = { ...play, id: 'green' }
    const move = { from: play, to: green, amountPence: pence(50_00), by: 'ann', agreedBy: 'bob', reason: 'trees' }
    expect(mayMoveBudget(move, line)).toMatchObject({ ok: true })
    expect(mayMoveBudget({ ...move, agreedBy: 'ann' }, line)).toMatchObject({ because: 'move-needs-two' })
    expect(mayMoveBudget({ ...move, reason: '' }, line)).toMatchObject({ because: 'move-needs-reason' })
    expect(mayMoveBudget({ ...move, to: { ...green, fundId: 'council' } }, line)).toMatchObject({
      because: 'lines-of-different-funds',
    })
    expect(mayMoveBudget({ ...move, amountPence: pence(301_00) }, line)).toMatchObject({ because: 'line-too-small' })
  })

  it('lets go only of what is not promised or paid', () => {
    expect(mayReleaseAllocation(pence(220_00), pot)).toMatchObject({ ok: true })
    expect(mayReleaseAllocation(pence(220_01), pot)).toMatchObject({ because: 'allocation-in-use' })
    expect(mayReleaseCommitment(pence(250_00), pot)).toMatchObject({ ok: true })
    expect(mayReleaseCommitment(pence(250_01), pot)).toMatchObject({ because: 'commitment-too-small' })
    expect(mayTakeBack(pence(130_00), pot)).toMatchObject({ ok: true })
    expect(mayTakeBack(pence(130_01), pot)).toMatchObject({ because: 'returned-too-much' })
  })
})

describe('committing awards', () => {
  const shares = new Map([
    ['play', totals({ allocatedPence: 300_00 })],
    ['green', totals({ allocatedPence: 200_00 })],
  ])
  const draw = (awardId: string, lineId: string, amountPence: number) => ({
    awardId,
    lineId,
    amountPence: pence(amountPence),
  })

  it('is judged together, not one by one', () => {
    expect(mayCommit([draw('a', 'play', 300_00), draw('b', 'green', 200_00)], shares)).toMatchObject({ ok: true })
    expect(mayCommit([draw('a', 'play', 300_00), draw('b', 'green', 200_00), draw('c', 'play', 5_00)], shares)).toEqual(
      {
        ok: false,
        because: 'pot-too-small',
        values: { leftPence: 500_00, wantedPence: 505_00, shortByPence: 5_00 },
      },
    )
  })

  it('leans on no line more than it put in', () => {
    expect(mayCommit([draw('a', 'play', 400_00)], shares)).toMatchObject({ because: 'line-share-too-small' })
    expect(mayCommit([draw('a', 'elsewhere', 1)], shares)).toMatchObject({ because: 'line-share-too-small' })
  })

  it('draws an award that straddles two lines from both', () => {
    const wanted = [
      { awardId: 'a', amountPence: pence(250_00) },
      { awardId: 'b', amountPence: pence(100_00) },
    ]
    expect(drawAwards(wanted, shares)).toEqual({
      ok: true,
      draws: [draw('a', 'play', 250_00), draw('b', 'play', 50_00), draw('b', 'green', 50_00)],
    })
  })

  it('always draws each award whole, or says that the pot is too small; and what is drawn may be committed', () => {
    const amount = fc.integer({ min: 1, max: 500_00 })
    fc.assert(
      fc.property(fc.array(amount, { maxLength: 8 }), fc.array(amount, { maxLength: 4 }), (wanted, put) => {
        const awards = wanted.map((each, index) => ({ awardId: `${index}`, amountPence: pence(each) }))
        const lines = new Map(put.map((each, index) => [`line-${index}`, totals({ allocatedPence: each })]))
        const outcome = drawAwards(awards, lines)
        const short = sum(wanted.map(pence)) > sum(put.map(pence))
        expect(outcome.ok).toBe(!short)
        if (!outcome.ok) return
        for (const { awardId, amountPence } of awards) {
          const its = outcome.draws.filter((each) => each.awardId === awardId)
          expect(sum(its.map((each) => each.amountPence))).toBe(amountPence)
        }
        if (awards.length > 0) expect(mayCommit(outcome.draws, lines)).toMatchObject({ ok: true })
      }),
    )
  })
})
