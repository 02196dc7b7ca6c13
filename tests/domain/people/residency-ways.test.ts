import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  hangsOn,
  judgePostedCode,
  mayAskBy,
  mayVouch,
  mostCodeTries,
  mostVouchesAYear,
  requestExpires,
  vouchersNeeded,
  type Vouch,
} from '~/domain/people'
import { instant } from '~/domain/time'

const now = instant(1_772_000_000_000)
const request = (personId: string) => ({ personId, expiresAt: requestExpires(now), endedAt: null })
const resident = (personId: string, vouchesInAYear = 0) => ({ personId, resident: true, vouchesInAYear })

describe('vouching for a neighbour', () => {
  it('is for residents, for somebody else, once, and not for too many', () => {
    expect(mayVouch(resident('rose'), request('nadia'), [], [], now).ok).toBe(true)
    expect(mayVouch(resident('nadia'), request('nadia'), [], [], now)).toMatchObject({ because: 'vouch-for-yourself' })
    expect(mayVouch({ ...resident('tom'), resident: false }, request('nadia'), [], [], now)).toMatchObject({
      because: 'vouch-not-resident',
    })
    expect(mayVouch(resident('rose'), request('nadia'), [], ['rose'], now)).toMatchObject({
      because: 'vouched-already',
    })
    expect(mayVouch(resident('rose', mostVouchesAYear), request('nadia'), [], [], now)).toMatchObject({
      because: 'vouched-too-often',
    })
    expect(mayVouch(resident('rose'), request('nadia'), [], [], requestExpires(now))).toMatchObject({
      because: 'residency-request-over',
    })
  })

  it('holds nobody up by her own word, nor any ring of neighbours by theirs, whoever vouches and is ended in whatever order', () => {
    const someone = fc.constantFrom(...'abcdef')
    const step = fc.oneof(
      fc.record({ kind: fc.constant('vouch' as const), by: someone, of: someone }),
      fc.record({ kind: fc.constant('end' as const), of: someone }),
    )
    fc.assert(
      fc.property(fc.array(step, { maxLength: 60 }), (steps) => {
        const seen = new Set(['a', 'b'])
        const residents = new Map<string, string[]>([
          ['a', []],
          ['b', []],
        ])
        const open = new Map<string, string[]>()
        const vouches = (): Vouch[] =>
          [...residents, ...open].flatMap(([forId, by]) => by.map((voucherId) => ({ voucherId, forId })))
        for (const one of steps) {
          if (one.kind === 'end') {
            residents.delete(one.of)
            seen.delete(one.of)
            continue
          }
          if (residents.has(one.of)) continue
          const given = open.get(one.of) ?? []
          const voucher = { personId: one.by, resident: residents.has(one.by), vouchesInAYear: 0 }
          if (!mayVouch(voucher, request(one.of), vouches(), given, now).ok) continue
          open.set(one.of, [...given, one.by])
          if (given.length + 1 >= vouchersNeeded) {
            residents.set(one.of, open.get(one.of) ?? [])
            open.delete(one.of)
          }
        }
        for (const person of residents.keys()) expect(hangsOn(person, person, vouches())).toBe(false)
      }),
      { numRuns: 500 },
    )
  })
})

describe('asking to be known', () => {
  it('is by a way that the partnership accepts, and only while she is not', () => {
    expect(mayAskBy('vouched-for', ['vouched-for'], false).ok).toBe(true)
    expect(mayAskBy('posted-code', ['vouched-for'], false)).toMatchObject({ because: 'way-not-accepted' })
    expect(mayAskBy('vouched-for', ['vouched-for'], true)).toMatchObject({ because: 'lives-here-already' })
  })

  it('by a posted code works with the code, for thirty days and five tries', () => {
    const sent = { ...request('nadia'), tries: 0 }
    expect(judgePostedCode(sent, true, now).ok).toBe(true)
    expect(judgePostedCode(sent, false, now)).toMatchObject({ because: 'posted-code-wrong', values: { left: 4 } })
    expect(judgePostedCode({ ...sent, tries: mostCodeTries - 1 }, false, now)).toMatchObject({
      because: 'posted-code-tried-too-often',
    })
    expect(judgePostedCode(sent, true, requestExpires(now))).toMatchObject({ because: 'residency-request-over' })
    expect(judgePostedCode(undefined, false, now)).toMatchObject({ because: 'residency-request-unknown' })
  })
})
