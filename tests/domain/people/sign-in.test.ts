import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  codeWorksFor,
  judgeCode,
  looksLikeEmail,
  maySendCode,
  mayGiveName,
  mostTries,
  nameWithin,
  plainEmail,
  sendLimits,
  type CodeSent,
} from '~/domain/people'
import { days, instant, later, minutes } from '~/domain/time'
import { dayOne } from '../../stage'

const sent = (over: Partial<CodeSent> = {}): CodeSent => ({
  expiresAt: later(dayOne, codeWorksFor),
  tries: 0,
  endedAt: null,
  endedBecause: null,
  ...over,
})

describe('a code', () => {
  it('works up to, and not at, the end of its ten minutes', () => {
    expect(judgeCode(sent(), true, later(dayOne, minutes(10) - 1))).toEqual({ ok: true })
    expect(judgeCode(sent(), true, later(dayOne, minutes(10)))).toMatchObject({ because: 'code-run-out' })
  })

  it('says how many tries are left, and stops working at the fifth wrong one', () => {
    const tries = [0, 1, 2, 3, 4].map((already) => judgeCode(sent({ tries: already }), false, dayOne))
    expect(tries.map((one) => !one.ok && [one.because, one.values.left])).toEqual([
      ['code-wrong', 4],
      ['code-wrong', 3],
      ['code-wrong', 2],
      ['code-wrong', 1],
      ['code-tried-too-often', undefined],
    ])
    expect(mostTries).toBe(5)
  })

  it('once ended never works again, however right', () => {
    const endings = ['used', 'proved', 'replaced', 'tried-too-often'] as const
    fc.assert(
      fc.property(fc.constantFrom(...endings), fc.boolean(), fc.nat(days(2)), (endedBecause, right, wait) => {
        expect(judgeCode(sent({ endedAt: dayOne, endedBecause }), right, later(dayOne, wait)).ok).toBe(false)
      }),
    )
  })

  it('that was right gives a newcomer half an hour to say her name, once', () => {
    const proved = sent({ endedAt: dayOne, endedBecause: 'proved' })
    expect(mayGiveName(proved, later(dayOne, nameWithin - 1))).toBe(true)
    expect(mayGiveName(proved, later(dayOne, nameWithin))).toBe(false)
    expect(mayGiveName(sent({ endedAt: dayOne, endedBecause: 'used' }), dayOne)).toBe(false)
    expect(mayGiveName(sent(), dayOne)).toBe(false)
    expect(mayGiveName(undefined, dayOne)).toBe(false)
  })
})

describe('how often codes may be sent', () => {
  it('is three times in a quarter of an hour, and says when the next may be', () => {
    const at = [0, 1, 2].map((minute) => later(dayOne, minutes(minute)))
    expect(maySendCode(at.slice(0, 2), later(dayOne, minutes(3))).ok).toBe(true)
    expect(maySendCode(at, later(dayOne, minutes(3)))).toMatchObject({
      because: 'too-many-codes',
      values: { againAt: later(dayOne, minutes(15)) },
    })
    expect(maySendCode(at, later(dayOne, minutes(15))).ok).toBe(true)
  })

  it('is ten times a day', () => {
    const at = Array.from({ length: 10 }, (_, hour) => later(dayOne, minutes(60 * hour)))
    const evening = later(dayOne, minutes(60 * 12))
    expect(maySendCode(at, evening)).toMatchObject({ values: { againAt: later(dayOne, days(1)) } })
    expect(maySendCode(at.slice(1), evening).ok).toBe(true)
  })

  it('always keeps every window within its limit, whenever people ask', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(minutes(90)), { maxLength: 80 }), (waits) => {
        const sends = [] as ReturnType<typeof instant>[]
        let now = dayOne
        for (const wait of waits) {
          now = later(now, wait)
          if (maySendCode(sends, now).ok) sends.push(now)
        }
        for (const { most, within } of sendLimits)
          for (const from of sends)
            expect(sends.filter((at) => at >= from && at < from + within).length).toBeLessThanOrEqual(most)
      }),
    )
  })

  it('never refuses someone at the very moment it named', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(days(1)), { maxLength: 30 }), (ages) => {
        const now = later(dayOne, days(2))
        const answer = maySendCode(
          ages.map((age) => later(now, -age)),
          now,
        )
        if (answer.ok) return
        const again = instant(Number(answer.values.againAt))
        expect(again).toBeGreaterThan(now)
        expect(
          maySendCode(
            ages.map((age) => later(now, -age)),
            again,
          ).ok,
        ).toBe(true)
      }),
    )
  })
})

describe('an email address', () => {
  it('is the same however it is typed', () => {
    expect(plainEmail('  Nadia@Example.ORG ')).toBe('nadia@example.org')
  })

  it('is one address, and nothing that a mail program would read as more', () => {
    for (const good of [
      'nadia@example.org',
      'n.h+sparks@mail.example.co.uk',
      "o'neil@example.org",
      'siân@esiampl.cymru',
    ])
      expect([good, looksLikeEmail(good)]).toEqual([good, true])
    for (const bad of ['nadia', 'nadia@', '@example.org', 'nadia@example', 'a@b.c, d@e.f', 'a@b.c d', 'A <a@b.org>'])
      expect([bad, looksLikeEmail(bad)]).toEqual([bad, false])
    expect(looksLikeEmail('a@b.org\nBcc: c@d.org')).toBe(false)
    expect(looksLikeEmail(`${'a'.repeat(250)}@b.org`)).toBe(false)
  })
})
