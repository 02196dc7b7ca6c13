import { describe, expect, it } from 'vitest'
import { ProgressPage } from '~/ui/panel/progress-page'
import { render } from '../render'

const member = (name: string, change: object = {}) => ({
  ...{ personId: name, name, hasLeft: false, in: 2, of: 2, begun: 0, toDeclare: 0, steppedOut: 0 },
  ...change,
})
const page = (members: readonly ReturnType<typeof member>[]) =>
  render(
    <ProgressPage
      href="/r"
      round={{ title: 'Spring', closesAt: null }}
      members={members}
      {...{ ideas: [], wants: null, in: 1, of: 2, remindedAt: null, remindAgainAt: null, mayAssign: false }}
      {...{ mayRemind: false, reminded: false, reassigned: false, told: false, toTell: [], mayTell: false }}
      reply={{ answers: {}, errors: {} }}
    />,
  )

describe('how far the scoring is, member by member', () => {
  const html = page([
    member('Ann'),
    member('Bob', { in: 1 }),
    member('Cara', { in: 0, of: 0, toDeclare: 3 }),
    member('Dee', { hasLeft: true }),
  ])
  const [before = '', folded = ''] = html.split('<details')

  it('shows first whoever has something left to score or to declare', () => {
    expect(before).toMatch(/Bob.*Cara/s)
    expect(before).not.toMatch(/Ann|Dee/)
  })

  it('folds the others together', () => {
    expect(html.match(/<details/g)).toHaveLength(1)
    expect(folded).toMatch(/^(?! open)[^>]*>.*2 members have nothing left to do.*Ann.*Dee/s)
    expect(folded).not.toMatch(/Bob|Cara/)
  })

  it('folds nothing where all have something left, and says so where nobody has', () => {
    expect(page([member('Bob', { in: 1 })])).not.toContain('<details')
    expect(page([member('Ann')])).toContain('No member has anything left to do.')
    expect(page([])).toContain('Nobody on the panel has a vote yet.')
  })
})
