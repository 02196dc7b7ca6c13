import fc from 'fast-check'
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { accentFrom, contrast, defaultAccent, inks, leastContrast, surfaces, type Hex } from '~/domain/people/accent'

describe('contrast', () => {
  it('is 21 for black on white and 1 for a colour on itself, as WCAG defines it', () => {
    expect(contrast('#000000', '#ffffff')).toBe(21)
    expect(contrast('#a8361a', '#a8361a')).toBe(1)
  })

  it('agrees with the published value for the grey that only just passes on white', () => {
    expect(contrast('#767676', '#ffffff')).toBeCloseTo(4.54, 2)
    expect(contrast('#777777', '#ffffff')).toBeCloseTo(4.48, 2)
  })
})

describe('a partnership’s colour', () => {
  it('is taken when words in it can be read', () => {
    expect(accentFrom('#A8361A')).toEqual({ ok: true, accent: defaultAccent })
    expect(accentFrom(' 063 ')).toMatchObject({ ok: true, accent: { accent: '#006633', ink: '#ffffff' } })
  })

  it('is refused, and says why, when it is too pale or not a colour', () => {
    expect(accentFrom('#ffb81c')).toMatchObject({ ok: false, because: 'accent-too-pale' })
    expect(accentFrom('#767676')).toMatchObject({ ok: false, because: 'accent-too-pale' })
    for (const wrong of ['', 'red', '#12345', '#1234567', '#gggggg', 'url(x)'])
      expect(accentFrom(wrong)).toMatchObject({ ok: false, because: 'accent-not-a-colour' })
  })

  const hex = (value: number): Hex => `#${value.toString(16).padStart(6, '0')}`
  /** The least contrast anywhere on a page in that colour; what is refused has none to speak of. */
  const leastSeen = (text: Hex) => {
    const answer = accentFrom(text)
    if (!answer.ok) return Infinity
    const { accent, ink, wash } = answer.accent
    return Math.min(
      contrast(ink, accent),
      ...[...Object.values(surfaces), wash].map((ground) => contrast(accent, ground)),
      ...Object.values(inks).map((words) => contrast(words, wash)),
    )
  }

  it('is always readable everywhere once it is taken', () => {
    fc.assert(fc.property(fc.integer({ min: 0, max: 0xffffff }).map(hex), (text) => leastSeen(text) >= leastContrast))
  })

  it('is refused at the very step where it stops being readable', () => {
    // Every shade of grey, of each pure colour and of each pair of them: chance seldom meets the edge.
    for (const ramp of [0x010101, 0x010000, 0x000100, 0x000001, 0x010100, 0x010001, 0x000101])
      for (let shade = 0; shade < 256; shade++)
        expect(leastSeen(hex(ramp * shade))).toBeGreaterThanOrEqual(leastContrast)
  })
})

describe('the colours in the stylesheet', () => {
  const css = readFileSync(new URL('../../../app/ui/styles/tokens.css', import.meta.url), 'utf8')
  const token = (name: string) => {
    const found = new RegExp(`--${name}: (#[0-9a-f]{6});`).exec(css)?.[1]
    if (!found) throw new Error(`no token ${name}`)
    return found as Hex
  }

  it('are the ones a partnership’s colour is checked against', () => {
    expect({ paper: token('paper'), card: token('card'), sand: token('sand') }).toEqual(surfaces)
    expect({ ink: token('ink'), inkSoft: token('ink-soft') }).toEqual(inks)
    expect({ accent: token('accent'), ink: token('accent-ink'), wash: token('accent-wash') }).toEqual(defaultAccent)
  })

  it.each(['good', 'wait', 'stop', 'note'])(
    'let the words of “%s” be read on its own ground and on every other',
    (kind) => {
      for (const ground of [token(`${kind}-wash`), ...Object.values(surfaces)])
        expect(contrast(token(kind), ground)).toBeGreaterThanOrEqual(leastContrast)
      expect(contrast('#ffffff', token(kind))).toBeGreaterThanOrEqual(leastContrast)
    },
  )

  it('let our inks be read on every ground', () => {
    for (const words of Object.values(inks))
      for (const ground of Object.values(surfaces))
        expect(contrast(words, ground)).toBeGreaterThanOrEqual(leastContrast)
  })

  it('let marks of controls be told from what is behind them (3:1)', () => {
    for (const ground of Object.values(surfaces))
      expect(contrast(token('line-strong'), ground)).toBeGreaterThanOrEqual(3)
  })
})
