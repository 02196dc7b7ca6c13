import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { scheduleHeadings, scheduleRow, type ClaimableGift } from '~/domain/money'
import { pence } from '~/domain/pence'
import { tableFile } from '~/http/table-file.server'

const usual: ClaimableGift = {
  ...{ giftId: 'one', givenOn: '2026-03-05', amountPence: pence(20_00) },
  ...{ title: 'Ms', forename: 'Ada', surname: 'Hill', house: '12', postcode: 'L30 4AB' },
}
const gifts: readonly ClaimableGift[] = [
  usual,
  { ...usual, title: 'Professor', forename: 'Wren', surname: 'O’Brien-Okonkwo', house: 'Rose Cottage, The Green' },
  { ...usual, title: '', forename: 'Siân', surname: 'Llŷr', givenOn: '2026-12-31', amountPence: pence(7) },
  // Abroad: the whole address, and X for the postcode; longer than HMRC's own cell takes.
  {
    ...usual,
    house: '1 Rue de la Paix, 75002 Paris, République française',
    postcode: 'X',
    amountPence: pence(1_234_50),
  },
  { ...usual, forename: 'F'.repeat(50), surname: 'S'.repeat(50) },
  // What a spreadsheet would run.
  { ...usual, forename: '=1+1', surname: '@Sum, "Jo"', givenOn: '2024-02-29' },
]

describe('the schedule of a Gift Aid claim', () => {
  it('is byte for byte the table that was looked at and kept', async () => {
    async function* rows() {
      yield await Promise.resolve([[...scheduleHeadings], ...gifts.map(scheduleRow)])
    }
    const made = Buffer.from(await tableFile('gift-aid-1', rows()).arrayBuffer()).toString('utf8')
    const kept = readFileSync(join(import.meta.dirname, 'gift-aid-schedule.golden.csv'), 'utf8')
    expect(made).toBe(kept)
  })

  it('has HMRC’s nine columns, leaves empty what is only for gifts without a name, and fits its cells', () => {
    expect(scheduleHeadings).toEqual([
      ...['Title', 'First name', 'Last name', 'House name or number', 'Postcode'],
      ...['Aggregated donations', 'Sponsored event', 'Donation date', 'Amount'],
    ])
    for (const row of gifts.map(scheduleRow)) {
      const [title = '', first = '', last = '', house = '', postcode, aggregated, sponsored, day, amount] = row
      expect(row).toHaveLength(9)
      expect([title.length <= 4, first.length <= 35, last.length <= 35, house.length <= 40]).toEqual(
        Array(4).fill(true),
      )
      expect(postcode).toMatch(/^([A-Z]{1,2}\d[A-Z\d]? \d[A-Z]{2}|X)$/)
      expect([aggregated, sponsored]).toEqual(['', ''])
      expect(day).toMatch(/^\d\d\/\d\d\/\d\d$/)
      expect(amount).toMatch(/^\d+\.\d\d$/)
    }
  })
})
