import { describe, expect, it } from 'vitest'
import { listToDeclare } from '~/domain/panel'
import { pence } from '~/domain/pence'
import { InterestsForm } from '~/ui/panel/interests-form'
import { attributes, render } from '../render'

const idea = {
  ...{ reference: 'SPR-01', title: 'Herb planters', summary: 'Herbs for all.', whoHelps: '', kind: null, note: '' },
  ...{ costPence: pence(450_00), place: 'The Green', everywhere: false, isHers: false },
}
const whole = { show: 'all', words: '', page: 1 } as const
const shown = (change: Partial<typeof idea> = {}, answers = {}) =>
  render(
    <InterestsForm
      {...listToDeclare([{ ...idea, ...change, likely: [] }], whole)}
      asked={whole}
      kept={false}
      area="Netherton"
      answers={answers}
      errors={{}}
    />,
  )

describe('the page on which interests are declared', () => {
  it('says of an idea what it is, what it costs and where', () => {
    expect(shown()).toMatch(/Herbs for all\..*Asks for £450.*Where: The Green/s)
    expect(shown({ place: null as never, everywhere: true })).toContain('Where: All over Netherton')
    expect(shown({ place: null as never, costPence: null as never })).not.toMatch(/Where:|Asks for/)
  })

  it('takes the answer for all the others before the list, with a way to its end, and at its end too', () => {
    const html = shown()
    const [first, title, last] = ['name="others"', 'Herb planters', 'name="rest"'].map((text) => html.indexOf(text))
    expect(first).toBeGreaterThan(0)
    expect(title).toBeGreaterThan(first ?? 0)
    expect(last).toBeGreaterThan(title ?? 0)
    const [, end = ''] = /href="#([^"]+)"/.exec(html) ?? []
    expect(html.indexOf(`id="${end}"`)).toBeGreaterThan(last ?? 0)
  })

  it('keeps that answer when something else was wrong, and asks for it only while an idea is open', () => {
    const back = shown({}, { others: 'none' })
    expect(attributes(back, 'input', 'others')).toHaveProperty('checked')
    expect(attributes(back, 'input', 'rest')).not.toHaveProperty('checked')
    expect(shown({ kind: 'none' as never })).not.toMatch(/name="(others|rest)"/)
  })
})
