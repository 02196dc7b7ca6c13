import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { paperSigns } from '~/domain/people'
import { newPaperMark, paperMarkLength, readPaperMark, spacedPaperMark, type PaperPart } from '~/domain/voting/paper'

const part = fc.constantFrom<PaperPart>('ballot', 'slip')
const roundId = fc.string({ minLength: 1, maxLength: 24 })
const signs = fc.array(fc.nat(22), { minLength: 8, maxLength: 8 })
const markOf = (round: string, of: PaperPart, dice: readonly number[]) => {
  let at = 0
  return newPaperMark(round, of, () => dice[at++ % dice.length] ?? 0)
}

describe('the code on a ballot, or on the slip around it', () => {
  it('is read back as it was printed, with any spaces and in small letters', () => {
    fc.assert(
      fc.property(roundId, part, signs, (round, of, dice) => {
        const mark = markOf(round, of, dice)
        expect(mark).toHaveLength(paperMarkLength)
        expect(readPaperMark(mark, round, of)).toEqual({ ok: true, mark })
        expect(readPaperMark(` ${spacedPaperMark(mark).toLowerCase()}-`, round, of)).toEqual({ ok: true, mark })
      }),
    )
  })

  it('always tells when one sign is read wrongly, or two have changed places', () => {
    fc.assert(
      fc.property(roundId, part, signs, fc.nat(9), fc.nat(9), fc.nat(22), (round, of, dice, one, other, sign) => {
        const mark = markOf(round, of, dice)
        const wrong = [...mark]
        wrong[one] = paperSigns[sign] ?? ''
        const swapped = [...mark]
        ;[swapped[one], swapped[other]] = [swapped[other] ?? '', swapped[one] ?? '']
        for (const typed of [wrong.join(''), swapped.join('')]) {
          const read = readPaperMark(typed, round, of)
          // Right again by chance in the other part's checks it says so; it is never taken for this part's.
          expect(read.ok).toBe(typed === mark)
        }
      }),
      { numRuns: 500 },
    )
  })

  it('says when it is the code of the other part, and takes none of another round but by rare chance', () => {
    const slip = markOf('spring', 'slip', [1, 2, 3, 4, 5, 6, 7, 8])
    expect(readPaperMark(slip, 'spring', 'ballot')).toMatchObject({ because: 'paper-mark-is-slip' })
    const ballot = markOf('spring', 'ballot', [1, 2, 3, 4, 5, 6, 7, 8])
    expect(readPaperMark(ballot, 'spring', 'slip')).toMatchObject({ because: 'paper-mark-is-ballot' })
    expect(readPaperMark('ABC', 'spring', 'slip')).toMatchObject({ because: 'paper-mark-length', values: { signs: 3 } })
    let taken = 0
    for (let round = 0; round < 2_000; round++) if (readPaperMark(ballot, `round-${round}`, 'ballot').ok) taken += 1
    // One in 529 by its checks alone; the list of printed codes refuses the rest.
    expect(taken).toBeLessThan(30)
  })
})
