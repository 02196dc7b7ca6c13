import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { receiptsStanding, reminderDue, reminderWindow, type GivenReceipt } from '~/domain/money'
import { pence, sum } from '~/domain/pence'

const receipt = (amountPence: number, more: Partial<GivenReceipt> = {}): GivenReceipt => ({
  amountPence: pence(amountPence),
  isShown: true,
  takenOut: false,
  ...more,
})
const paid = (awardedPence: number, paidPence = awardedPence) => ({
  awardedPence: pence(awardedPence),
  paidPence: pence(paidPence),
})

describe('what receipts show of an award', () => {
  it('asks from the threshold on, and not under it', () => {
    expect(receiptsStanding(paid(249_99), [])).toMatchObject({ isAsked: false })
    expect(receiptsStanding(paid(250_00), [])).toMatchObject({ isAsked: true })
    expect(receiptsStanding(paid(50_00), [], 0)).toMatchObject({ isAsked: true })
    // A large award of which little is paid yet is a large award.
    expect(receiptsStanding(paid(400_00, 100_00), [])).toMatchObject({ isAsked: true, missingPence: 100_00 })
  })

  it('counts what a photo shows, and nothing that was taken out', () => {
    const receipts = [receipt(40_00), receipt(30_00, { isShown: false }), receipt(20_00, { takenOut: true })]
    expect(receiptsStanding(paid(300_00), receipts)).toMatchObject({ givenPence: 40_00, missingPence: 260_00 })
  })

  it('never misses less than nothing, and with every receipt that counts never more', () => {
    const amounts = fc.array(fc.integer({ min: 1, max: 100_00 }), { maxLength: 30 })
    fc.assert(
      fc.property(amounts, fc.integer({ min: 0, max: 1000_00 }), (each, paidPence) => {
        const receipts = each.map((amount) => receipt(amount))
        const { givenPence, missingPence } = receiptsStanding(paid(1000_00, paidPence), receipts)
        expect(givenPence).toBe(sum(receipts.map(({ amountPence }) => amountPence)))
        expect(missingPence).toBe(Math.max(0, paidPence - givenPence))
        const fewer = receiptsStanding(paid(1000_00, paidPence), receipts.slice(1))
        expect(fewer.missingPence).toBeGreaterThanOrEqual(missingPence)
      }),
    )
  })
})

describe('when receipts are asked for', () => {
  it('is two weeks before the day, on it, and four weeks after it', () => {
    const due = (today: string, sent: number[] = []) => reminderDue('2026-06-30', today, sent)
    expect(due('2026-06-15')).toBeUndefined()
    expect(due('2026-06-16')).toBe(1)
    expect(due('2026-06-29', [1])).toBeUndefined()
    expect(due('2026-06-30', [1])).toBe(2)
    expect(due('2026-07-27', [1, 2])).toBeUndefined()
    expect(due('2026-07-28', [1, 2])).toBe(3)
    expect(due('2026-09-01', [1, 2, 3])).toBeUndefined()
  })

  it('does not send two at once to who is told late, nor any at all long after', () => {
    expect(reminderDue('2026-06-30', '2026-07-01', [])).toBe(2)
    expect(reminderDue('2026-06-30', '2026-07-01', [2])).toBeUndefined()
    expect(reminderDue('2026-06-30', '2027-01-01', [])).toBeUndefined()
  })

  it('is asked day by day three times in all, and looks for no day outside its window', () => {
    const dayOf = (after: number) => new Date(Date.UTC(2026, 0, 1 + after)).toISOString().slice(0, 10)
    fc.assert(
      fc.property(fc.integer({ min: 30, max: 600 }), (end) => {
        const sent: number[] = []
        for (let day = end - 30; day < end + 60; day++) {
          const number = reminderDue(dayOf(end), dayOf(day), sent)
          if (number === undefined) continue
          sent.push(number)
          const { from, to } = reminderWindow(dayOf(day))
          expect(dayOf(end) >= from && dayOf(end) <= to).toBe(true)
        }
        expect(sent).toEqual([1, 2, 3])
      }),
    )
  })
})
