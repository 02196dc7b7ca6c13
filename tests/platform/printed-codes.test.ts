import { describe, expect, it } from 'vitest'
import { pence } from '~/domain/pence'
import { newPaperMark, spacedPaperMark } from '~/domain/voting/paper'
import { printedBallots, printedSlips } from '~/platform/printed-ballots.server'
import { printedLetter } from '~/platform/printed-letter.server'
import { translator } from '~/ui/messages'
import { ballotOnPaper, slipOnPaper } from '~/ui/voting/paper/on-paper'
import { codesInPdf } from '../pdf-codes'
import { day } from '../stage'

let seed = 5
const dice = (below: number) => (seed = (seed * 48_271) % 2_147_483_647) % below
const marks = (part: 'ballot' | 'slip', many: number) =>
  Array.from({ length: many }, () => newPaperMark('spring', part, dice))
const shown = (mark: string) => ({ mark, shown: spacedPaperMark(mark) })
const words = translator('en', { now: day(20) })
const about = { partnership: 'Netherton Sparks', round: 'The spring round', large: false }

describe('the codes on paper, read as a phone reads them', () => {
  it('say on each ballot that ballot’s own mark', async () => {
    const codes = marks('ballot', 4)
    const ballot = ballotOnPaper(words, {
      ...about,
      ideas: [{ reference: 'SPR-01', title: 'Herb planters', costPence: pence(100_00) }],
      ...{ closesAt: day(30), potPence: pence(1_000_00) },
      rule: { kind: 'approval', least: 1, most: 3 },
    })
    expect(codesInPdf(await printedBallots(ballot, codes.map(shown))).sort()).toEqual([...codes].sort())
  })

  it('say on each slip for an envelope that slip’s own mark', async () => {
    const codes = marks('slip', 11)
    expect(codesInPdf(await printedSlips(slipOnPaper(words, about), codes.map(shown))).sort()).toEqual(
      [...codes].sort(),
    )
  })

  it('lead from a letter to the address that stands beside it', async () => {
    const link = 'https://sparks.example.org/p/netherton/invited/a-secret-of-thirty-two-characters'
    const letter = {
      ...{ language: 'en', from: 'Netherton Sparks', title: 'You are asked', code: 'ABCD-EFGH' },
      ...{ before: ['Come to us.'], picture: { link, says: 'Hold your phone to it.' }, after: ['Thank you.'] },
    }
    expect(codesInPdf(await printedLetter(letter))).toEqual([link])
  })
})
