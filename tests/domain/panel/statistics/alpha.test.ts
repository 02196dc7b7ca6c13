import { existsSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { agreementOf, alpha, marksOf, type Metric } from '~/domain/panel'
import { anyMarks, permutedProposals, permutedScorers, turned } from './marks'

const none = null
/** Four coders and twelve units: K. Krippendorff, "Computing Krippendorff's Alpha-Reliability" (2011), section C. */
const published = [
  [1, 2, 3, 3, 2, 1, 4, 1, 2, none, none, none],
  [1, 2, 3, 3, 2, 2, 4, 1, 2, 5, none, 3],
  [none, 3, 3, 3, 2, 3, 4, 2, 2, 5, 1, none],
  [1, 2, 3, 3, 2, 4, 4, 1, 2, 5, 1, none],
]
const publishedAlpha = { nominal: 0.743, ordinal: 0.815, interval: 0.849, ratio: 0.797 }

interface Reference {
  readonly krippendorff: {
    readonly data: (number | null)[][]
    readonly alpha: Record<Metric, number>
  }
}

/** Reference figures are not ours to ship: a folder `shared/data/panel` beside the repository, or beside what holds it. */
function reference(): Reference | undefined {
  for (let folder = dirname(fileURLToPath(import.meta.url)); ; folder = dirname(folder)) {
    const file = join(folder, 'shared', 'data', 'panel', 'panel_stats.json')
    if (existsSync(file)) return JSON.parse(readFileSync(file, 'utf8')) as Reference
    if (dirname(folder) === folder) return undefined
  }
}
const figures = reference()
if (!figures) process.stderr.write('Skipped: no reference figures (shared/data/panel) beside this repository.\n')

describe("Krippendorff's alpha", () => {
  it.each(Object.entries(publishedAlpha))('is the published one for the %s metric', (metric, value) => {
    expect(alpha(marksOf(turned(published)), metric as Metric)).toBeCloseTo(value, 3)
  })

  it.runIf(figures)('is the reference figure to twelve decimals, for every metric', () => {
    const { data = [], alpha: expected } = figures?.krippendorff ?? {}
    for (const [metric, value] of Object.entries(expected ?? {})) {
      expect(alpha(marksOf(turned(data)), metric as Metric)).toBeCloseTo(value, 12)
    }
    expect(Object.keys(expected ?? {})).toHaveLength(4)
  })

  it('is 1 when all agree on things that differ, and cannot be told when nothing differs or nobody scored the same', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 5 }), { minLength: 2, maxLength: 12 }), (values) => {
        fc.pre(new Set(values).size > 1)
        const agreed = marksOf(values.map((value) => [value, value, value]))
        for (const metric of ['nominal', 'ordinal', 'interval', 'ratio'] as const) {
          expect(alpha(agreed, metric)).toBeCloseTo(1, 12)
        }
      }),
    )
    expect(alpha(marksOf([[3, 3], [3, 3]]))).toBeNull() // prettier-ignore
    expect(alpha(marksOf([[3, none], [none, 4]]))).toBeNull() // prettier-ignore
    expect(alpha(marksOf([]))).toBeNull()
  })

  it('is below nothing when they see the opposite', () => {
    expect(alpha(marksOf([[0, 5], [5, 0], [0, 5], [5, 0]]))).toBeLessThan(0) // prettier-ignore
  })

  it('does not know who scored in which order, nor which came first', () => {
    fc.assert(
      fc.property(anyMarks, fc.infiniteStream(fc.nat()), (rows, dice) => {
        for (const metric of ['nominal', 'ordinal', 'interval', 'ratio'] as const) {
          const before = alpha(marksOf(rows), metric)
          for (const after of [permutedProposals(rows, dice).rows, permutedScorers(rows, dice)]) {
            const value = alpha(marksOf(after), metric)
            if (before === null) expect(value).toBeNull()
            else expect(value).toBeCloseTo(before, 10)
          }
        }
      }),
    )
  })

  it('takes no notice of a proposal that only one scored: there is nobody to agree with', () => {
    const two = [[1, 2], [4, 4], [0, 1]] // prettier-ignore
    expect(alpha(marksOf([...two, [5, none], [none, 0]]))).toBe(alpha(marksOf(two)))
  })
})

describe('agreement in words', () => {
  it('goes by published bounds', () => {
    expect([1, 0.8, 0.7, 0.5, 0.2, -0.3, null].map(agreementOf)).toEqual([
      ...['alike', 'alike', 'mostly', 'in-part', 'differently', 'differently', 'cannot-tell'],
    ])
  })
})
