import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { mayUsePaperCode, newPaperCode, paperSigns, readPaperCode, spacedPaperCode } from '~/domain/people'
import { later } from '~/domain/time'
import { dayOne as now } from '../../stage'

const drawn = fc.array(fc.integer({ min: 0, max: paperSigns.length - 1 }), { minLength: 11, maxLength: 11 })
const codes = drawn.map((lots) => {
  let at = 0
  return newPaperCode(() => lots[at++] ?? 0)
})
const places = fc.integer({ min: 0, max: 11 })

describe('a paper code', () => {
  it('has twelve signs of which none looks like another', () => {
    fc.assert(
      fc.property(codes, (code) => {
        expect(code).toHaveLength(12)
        expect(code).not.toMatch(/[0OQ1IL2Z5S8BU]/)
      }),
    )
    expect(new Set(paperSigns).size).toBe(23)
  })

  it('is read however it is typed: in groups, with dashes, in small letters', () => {
    fc.assert(
      fc.property(codes, (code) => {
        for (const typed of [
          spacedPaperCode(code),
          spacedPaperCode(code).replaceAll(' ', '-'),
          ` ${code.toLowerCase()} `,
        ])
          expect(readPaperCode(typed)).toEqual({ ok: true, code })
      }),
    )
    expect(spacedPaperCode('ABCDEFGHJKMN')).toBe('ABCD EFGH JKMN')
  })

  it('tells of any one sign read wrongly', () => {
    fc.assert(
      fc.property(codes, places, fc.constantFrom(...'0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ'), (code, place, sign) => {
        fc.pre(code[place] !== sign)
        const slip = code.slice(0, place) + sign + code.slice(place + 1)
        expect(readPaperCode(slip)).toMatchObject({ because: 'paper-code-mistyped' })
      }),
    )
  })

  it('tells of any two signs that changed places', () => {
    fc.assert(
      fc.property(codes, places, places, (code, one, other) => {
        fc.pre(code[one] !== code[other])
        const signs = [...code]
        ;[signs[one], signs[other]] = [signs[other] ?? '', signs[one] ?? '']
        expect(readPaperCode(signs.join(''))).toMatchObject({ because: 'paper-code-mistyped' })
      }),
    )
  })

  it('is told apart from one that was cut short', () => {
    expect(readPaperCode('ACD')).toMatchObject({ because: 'paper-code-length', values: { signs: 3 } })
    expect(readPaperCode('')).toMatchObject({ because: 'paper-code-length' })
  })
})

describe('using a paper code', () => {
  it('says the same of one that is unknown and one that was used', () => {
    const used = { endedAt: now, worksUntil: later(now, 1) }
    expect(mayUsePaperCode(used, now)).toEqual(mayUsePaperCode(undefined, now))
    expect(mayUsePaperCode({ endedAt: null, worksUntil: later(now, 1) }, now).ok).toBe(true)
    expect(mayUsePaperCode({ endedAt: null, worksUntil: now }, now)).toMatchObject({ because: 'paper-code-over' })
  })
})
