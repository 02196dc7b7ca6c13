import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { allBeside, besideOf, type FundedIdea } from '~/domain/learning'
import { pence } from '~/domain/pence'

const hour = pence(12_00)
const idea: FundedIdea = {
  grantedPence: pence(250_00),
  paidPence: pence(250_00),
  budget: [
    { what: 'Seeds', from: 'fund', pence: pence(250_00) },
    { what: 'Our tin', from: 'own', pence: pence(40_00) },
    { what: 'The shop', from: 'gift', pence: pence(10_00) },
    { what: 'A gazebo', from: 'in-kind', pence: pence(60_00) },
    { what: 'Digging', from: 'hours', hours: 20.25, hourPence: pence(10_00) },
  ],
  hoursTold: null,
}

describe('what stands beside the pounds', () => {
  it('is money of their own and gifts, things, and hours, each by itself', () => {
    expect(besideOf(idea, hour)).toEqual({
      ...{ grantedPence: 250_00, paidPence: 250_00, matchPence: 50_00, inKindPence: 60_00 },
      ...{ hours: 20.25, hoursTold: 0, hoursPence: 243_00 },
    })
  })

  it('takes the hours that the story tells, also when it tells of none, and not the ones that were planned', () => {
    expect(besideOf({ ...idea, hoursTold: 31 }, hour)).toMatchObject({ hours: 31, hoursTold: 31, hoursPence: 372_00 })
    expect(besideOf({ ...idea, hoursTold: 0 }, hour)).toMatchObject({ hours: 0, hoursPence: 0 })
  })

  it('adds up to the penny, figure by figure, and nothing into another', () => {
    const amount = fc.integer({ min: 0, max: 1_000_00 }).map(pence)
    const any = fc.record({ grantedPence: amount, paidPence: amount, own: amount, kind: amount, hours: fc.nat(400) })
    fc.assert(
      fc.property(fc.array(any, { maxLength: 12 }), (facts) => {
        const each = facts.map(({ own, kind, hours, ...paid }) =>
          besideOf(
            {
              ...paid,
              budget: [
                { what: 'own', from: 'own', pence: own },
                { what: 'kind', from: 'in-kind', pence: kind },
              ],
              hoursTold: hours,
            },
            hour,
          ),
        )
        const total = (pick: (one: (typeof facts)[number]) => number) => facts.reduce((so, one) => so + pick(one), 0)
        expect(allBeside(each)).toEqual({
          grantedPence: total((one) => one.grantedPence),
          paidPence: total((one) => one.paidPence),
          matchPence: total((one) => one.own),
          inKindPence: total((one) => one.kind),
          hours: total((one) => one.hours),
          hoursTold: total((one) => one.hours),
          hoursPence: total((one) => one.hours) * hour,
        })
      }),
    )
  })
})
