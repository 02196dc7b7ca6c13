import { describe, expect, it } from 'vitest'
import { pence } from '~/domain/pence'
import { emptyAnswers, envelope } from '~/domain/proposal'
import { translator } from '~/ui/messages'
import { submittedLetter } from '~/ui/proposal/letters'
import { day, wholeDates, wholeRules } from '../../stage'

const asks = { form: envelope, smallestAskPence: pence(50_00), largestAskPence: pence(500_00), themes: false, neighbourhoods: false, hourPence: pence(12_00) } // prettier-ignore
const sent = (open: boolean) =>
  submittedLetter(
    {
      ...{ reference: 'SPR-01', draft: { ...emptyAnswers, title: 'Herbs by the door' }, asks, open },
      ...{ round: { rules: wholeRules, dates: wholeDates }, address: 'https://sparks.example/own' },
      ...{ themes: [], neighbourhoods: [], area: 'Netherton', applicantName: 'Nadia' },
    },
    translator('en', { now: day(2) }),
  )

describe('the letter that an idea is in', () => {
  it('offers to take it back while ideas come in, and no longer', () => {
    expect(sent(true).text).toContain('You can take it back and change it until')
    expect(sent(false).text).not.toContain('take it back')
    for (const open of [true, false]) expect(sent(open).text).toContain('https://sparks.example/own')
  })
})
