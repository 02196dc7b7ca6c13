import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isDue, planParts, reachedIn, type Instalment } from '~/domain/money'
import { pence, sum } from '~/domain/pence'

const open: Instalment[] = [
  { number: 1, lineId: 'green', fundId: 'f', amountPence: pence(100_00) },
  { number: 2, lineId: 'together', fundId: 'g', amountPence: pence(50_00) },
]
const part = (amount: number, when: { dueOn?: string; after?: string } = {}) => ({
  amountPence: pence(amount),
  ...when,
})

describe('the parts in which an award is paid', () => {
  it('are taken from its lines in order; one that straddles two lines becomes two, due together', () => {
    const planned = planParts(open, [part(30_00), part(120_00, { dueOn: '2026-09-01' })], 2)
    expect(planned).toEqual({
      ok: true,
      instalments: [
        { number: 3, lineId: 'green', fundId: 'f', amountPence: 30_00 },
        { number: 4, lineId: 'green', fundId: 'f', amountPence: 70_00, dueOn: '2026-09-01' },
        { number: 5, lineId: 'together', fundId: 'g', amountPence: 50_00, dueOn: '2026-09-01' },
      ],
    })
  })

  it('add up to what is open, or are refused, saying how much that is', () => {
    for (const parts of [[], [part(149_99)], [part(150_01)], [part(0), part(150_00)]])
      expect(planParts(open, parts, 2)).toEqual({
        ok: false,
        because: 'award-instalments-differ',
        values: { openPence: 150_00 },
      })
  })

  it('whatever is planned, leave each line with what it had, in new numbers', () => {
    const amounts = fc.array(fc.integer({ min: 1, max: 5_000 }), { minLength: 1, maxLength: 5 })
    fc.assert(
      fc.property(amounts, amounts, fc.nat(20), (lines, cuts, last) => {
        const before = lines.map((amount, place): Instalment => ({
          ...{ number: place + 1, lineId: `line-${place}`, fundId: 'f', amountPence: pence(amount) },
        }))
        const whole = lines.reduce((all, one) => all + one, 0)
        const parts = cuts.map((cut) => cut % whole).filter((cut) => cut > 0)
        const used = parts.reduce((all, one) => all + one, 0)
        const wanted = used < whole ? [...parts, whole - used] : [whole]
        const planned = planParts(
          before,
          wanted.map((amount) => part(amount)),
          last,
        )
        if (!planned.ok) throw new Error(planned.because)
        for (const { lineId, amountPence } of before) {
          const own = planned.instalments.filter((one) => one.lineId === lineId)
          expect(sum(own.map((one) => one.amountPence))).toBe(amountPence)
        }
        expect(planned.instalments.map(({ number }) => number)).toEqual(
          planned.instalments.map((_, place) => last + place + 1),
        )
      }),
    )
  })
})

describe('a part of an award', () => {
  const at = (today: string, ...reached: number[]) => ({ today, reached: new Set(reached) })

  it('is due from its day on', () => {
    const one = { number: 2, dueOn: '2026-05-03' }
    expect(isDue(one, at('2026-05-02'))).toMatchObject({ because: 'payment-not-due', values: { instalment: 2 } })
    expect(isDue(one, at('2026-05-03'))).toEqual({ ok: true })
  })

  it('is due when what it waits for has happened; and of a day and that, when both have', () => {
    const one = { number: 2, after: 'The shed stands' }
    expect(isDue(one, at('2030-01-01'))).toMatchObject({ because: 'payment-milestone-waits' })
    expect(isDue(one, at('2020-01-01', 2))).toEqual({ ok: true })
    expect(isDue({ ...one, dueOn: '2026-05-03' }, at('2026-05-02', 2))).toMatchObject({ because: 'payment-not-due' })
    expect(isDue({ ...one, dueOn: '2026-05-03' }, at('2026-05-03', 1))).toMatchObject({
      because: 'payment-milestone-waits',
    })
  })

  it('waits again when it was said that it had not happened after all', () => {
    const said = [1, 2, 1].map((instalment, turn) => ({
      ...{ instalment, kind: turn === 2 ? ('not-reached' as const) : ('reached' as const) },
    }))
    expect([...reachedIn(said)]).toEqual([2])
  })
})
