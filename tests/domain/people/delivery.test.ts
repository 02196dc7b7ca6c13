import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { diagnose, mostDeliveries, nextTryAt } from '~/domain/people'
import { days, hours, instant } from '~/domain/time'

describe('what a failed delivery means', () => {
  it.each([
    [{ code: 'EENVELOPE', responseCode: 550, response: '550 5.1.1 No such user' }, 'no-such-address'],
    [{ code: 'EENVELOPE', responseCode: 550, response: '550 5.7.1 Not allowed' }, 'letter-refused'],
    [{ code: 'EENVELOPE', responseCode: 552, response: '552 5.2.2 Over quota' }, 'mailbox-full'],
    [{ code: 'EENVELOPE', responseCode: 553, response: '553 sorry' }, 'no-such-address'],
    [{ code: 'EMESSAGE', responseCode: 554, response: '554 refused' }, 'letter-refused'],
    [{ code: 'EENVELOPE' }, 'no-such-address'],
  ] as const)('is for good where the server says so of the letter: %o', (fault, why) => {
    expect(diagnose(fault)).toEqual({ why, forGood: true, ofServer: false })
  })

  it('is not for good, and not the letter’s fault, where the server is away, busy or will not let us in', () => {
    const faults = [
      ...['ECONNECTION', 'ETIMEDOUT', 'EDNS', 'ETLS', 'ESOCKET'].map((code) => ({ code })),
      { code: 'EAUTH', responseCode: 535, response: '535 5.7.8 Wrong password' },
      { code: 'EENVELOPE', responseCode: 421, response: '421 4.3.2 Closing' },
      { code: undefined },
    ]
    for (const fault of faults) expect(diagnose(fault)).toMatchObject({ forGood: false, ofServer: true })
  })

  it('is this letter’s alone, and passes, where the server says 4xx of it', () => {
    const fault = { code: 'EENVELOPE', responseCode: 450, response: '450 4.2.1 Greylisted' }
    expect(diagnose(fault)).toEqual({ why: 'server-busy', forGood: false, ofServer: false })
  })
})

describe('when a letter is tried again', () => {
  const now = instant(1_000_000)
  const chance = fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true })

  it('is always later, and never more than a fifth over six hours', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1_000 }), chance, (tries, luck) => {
        const wait = nextTryAt(now, tries, luck) - now
        expect(wait).toBeGreaterThan(0)
        expect(wait).toBeLessThanOrEqual(hours(6) * 1.2)
      }),
    )
  })

  it('is not the same moment for all that failed together', () => {
    expect(nextTryAt(now, 8, 0)).toBeLessThan(nextTryAt(now, 8, 0.99))
  })

  it('goes on for more than three days before we give up', () => {
    let at = now
    for (let tries = 1; tries < mostDeliveries; tries++) at = nextTryAt(at, tries, 0.5)
    expect(at - now).toBeGreaterThan(days(3))
    expect(at - now).toBeLessThan(days(5))
  })
})
