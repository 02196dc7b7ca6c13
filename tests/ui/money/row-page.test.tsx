import { describe, expect, it } from 'vitest'
import type { SuggestedBy } from '~/domain/money'
import { pence } from '~/domain/pence'
import { BankRowPage } from '~/ui/money/bank/row-page'
import { render } from '../render'

const page = (because: string | undefined, amount = -5_00, suggested: SuggestedBy[][] = []) =>
  render(
    <BankRowPage
      home="/p/netherton"
      books="/p/netherton/books"
      account={{ id: 'current', name: 'Current account', end: '5678' }}
      row={{ id: 'row', bookedOn: '2026-04-06', amountPence: pence(amount), words: null, isOpening: false }}
      isSigned={false}
      settled={null}
      suggestions={suggested.map((reasons) => ({
        rowIds: ['row'],
        entries: [],
        because: reasons,
        rows: [],
        rowsPence: pence(amount),
      }))}
      entries={[]}
      funds={[]}
      lines={[{ id: 'green', name: 'Green spaces', year: 2026 }]}
      awards={[{ id: 'planters', title: 'Herb planters', reference: 'SPR-01', round: 'Spring' }]}
      others={[{ id: 'savings', name: 'Savings' }]}
      maySettle
      reply={{ answers: { step: 'fee', 'fee-reason': 'Charge' }, errors: {}, ...(because && { because }) }}
    />,
  )

describe('the page of a line of the bank', () => {
  it('asks in the form that came back, and in no other, whether it is something else', () => {
    expect(page(undefined)).not.toContain('name="another"')
    const asked = page('bank-maybe-there')
    expect(asked.match(/name="another"/g)).toHaveLength(1)
    expect(asked).toContain('It is something else')
  })

  it('asks of money that came in, and of no other, whether an award gave it back', () => {
    expect(page(undefined)).not.toContain('name="award"')
    expect(page(undefined, 5_00)).toMatch(/name="award".*Herb planters \(Spring, SPR-01\)/s)
  })

  it('has its main button for a suggestion that more speaks for than the amount', () => {
    const buttons = (...suggested: SuggestedBy[][]) =>
      [...page(undefined, -5_00, suggested).matchAll(/class="([^"]+)" type="submit" name="step" value="take"/g)].map(
        ([, look]) => look,
      )
    expect(buttons(['amount'])).toEqual(['button quiet'])
    expect(buttons(['amount', 'run'])).toEqual(['button quiet'])
    for (const more of ['reference', 'name', 'day', 'cheque'] as const)
      expect(buttons(['amount', more], ['amount', 'day']), more).toEqual(['button', 'button quiet'])
  })

  it('says how much a bank’s fee may be', () => {
    expect(page(undefined)).toContain('up to £50')
  })
})
