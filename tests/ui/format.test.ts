import { describe, expect, it } from 'vitest'
import { pence } from '~/domain/pence'
import { instantFromIso } from '~/domain/time'
import { formatFor } from '~/ui/format'

const now = instantFromIso('2025-03-01T09:00:00Z')
const english = formatFor({ language: 'en', timeZone: 'Europe/London', now })
const welsh = formatFor({ language: 'cy', timeZone: 'Europe/London', now })
const at = instantFromIso

describe('money', () => {
  it('leaves out pennies that do not matter, and shows both when one does', () => {
    expect(english.money(pence(250_00))).toBe('£250')
    expect(english.money(pence(250_50))).toBe('£250.50')
    expect(english.money(pence(5))).toBe('£0.05')
    expect(english.money(pence(1_150_000_00))).toBe('£1,150,000')
  })

  it('can show pennies throughout a column that has some', () => {
    expect(english.money(pence(250_00), { pennies: true })).toBe('£250.00')
  })

  it('says less than nothing with a true minus', () => {
    expect(english.money(pence(-20_00))).toBe('−£20')
  })

  it('is written the same in Welsh', () => {
    expect(welsh.money(pence(12_345_50))).toBe('£12,345.50')
    expect(welsh.money(pence(-20_00))).toBe('−£20')
  })

  it('is said in the currency of a round that was held in another', () => {
    const said = (currency: string) => formatFor({ language: 'en', timeZone: 'Europe/London', now, currency })
    expect(said('EUR').money(pence(8_000_000_00))).toBe('€8,000,000')
    expect(said('PLN').money(pence(149_999_50)).replace(/\s/, ' ')).toBe('PLN 149,999.50')
    expect(said('XXX').money(pence(1_200_00)), 'a file that names none').toBe('1,200')
    expect(english.money(pence(1_200_00)), 'and the other speaker still says pounds').toBe('£1,200')
  })
})

describe('a moment', () => {
  it('is a weekday, a day and a time', () => {
    expect(english.when(at('2025-03-04T17:00:00Z'))).toBe('Tuesday 4 March, 5pm')
    expect(english.when(at('2025-03-04T17:30:00Z'))).toBe('Tuesday 4 March, 5:30pm')
    expect(english.when(at('2025-03-04T09:05:00Z'))).toBe('Tuesday 4 March, 9:05am')
  })

  it('says the year when it is not this one', () => {
    expect(english.when(at('2026-03-04T17:00:00Z'))).toBe('Wednesday 4 March 2026, 5pm')
    expect(english.shortDay(at('2024-12-08T12:00:00Z'))).toBe('8 Dec 2024')
  })

  it('puts noon and midnight into words, for 12pm is misread', () => {
    expect(english.time(at('2025-03-04T12:00:00Z'))).toBe('midday')
    expect(english.time(at('2025-03-04T00:00:00Z'))).toBe('midnight')
    expect(english.time(at('2025-03-04T12:30:00Z'))).toBe('12:30pm')
    expect(english.time(at('2025-03-04T00:30:00Z'))).toBe('12:30am')
  })

  it('is told by the partnership’s clock, summer time included', () => {
    expect(english.when(at('2025-07-04T16:00:00Z'))).toBe('Friday 4 July, 5pm')
    expect(english.day(at('2025-07-04T23:30:00Z'))).toBe('Saturday 5 July')
    const elsewhere = formatFor({ language: 'en', timeZone: 'America/New_York', now })
    expect(elsewhere.when(at('2025-07-04T16:00:00Z'))).toBe('Friday 4 July, midday')
  })

  it('decides what “this year” is by that clock too', () => {
    const newYear = formatFor({ language: 'en', timeZone: 'Europe/London', now: at('2025-12-31T23:59:00Z') })
    expect(newYear.day(at('2026-01-01T00:00:00Z'))).toBe('Thursday 1 January 2026')
  })

  it('is given in Welsh, softened inside a sentence', () => {
    expect(welsh.when(at('2025-03-04T17:00:00Z'))).toBe('Dydd Mawrth 4 Mawrth, 5pm')
    expect(welsh.whenInSentence(at('2025-03-04T12:00:00Z'))).toBe('ddydd Mawrth 4 Mawrth, hanner dydd')
    expect(welsh.shortDay(at('2025-02-08T12:00:00Z'))).toBe('8 Chwef')
    expect(english.whenInSentence(at('2025-03-04T17:00:00Z'))).toBe('Tuesday 4 March, 5pm')
  })
})

describe('counts and shares', () => {
  it('group thousands and round to whole hundredths', () => {
    expect(english.count(12_345)).toBe('12,345')
    expect(english.share(0.184)).toBe('18%')
    expect(welsh.count(12_345)).toBe('12,345')
  })
})
