import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  changesBy,
  currentItems,
  faultsInLine,
  mayChange,
  mayDrop,
  moneyMove,
  startingFrom,
  type DecisionItem,
  type Held,
  type InLine,
} from '~/domain/panel'
import { pence } from '~/domain/pence'
import { instant } from '~/domain/time'

const item = (proposalId: string, change: Partial<DecisionItem> = {}): DecisionItem => ({
  ...{ proposalId, askedPence: pence(200_00), ruleSaid: 'funded', rulePence: pence(200_00) },
  ...{ outcome: 'funded', amountPence: pence(200_00), because: '' },
  ...change,
})
const reserve = (proposalId: string, asked = 200_00) =>
  item(proposalId, { outcome: 'reserve', amountPence: pence(0), askedPence: pence(asked), because: 'Next.' })
const first: InLine = {
  ...{ id: 'd1', number: 1, adoptedAt: instant(1), items: [item('a'), item('b'), reserve('c')] },
}
const second: InLine = {
  ...{ id: 'd2', number: 2, adoptedAt: instant(2), replacesDecisionId: 'd1', why: 'Handed back.' },
  items: [item('a', { outcome: 'not-funded', amountPence: pence(0), because: 'Handed back.' }), item('c')],
}
const held = (change: Partial<Held> = {}): Held => ({
  heldPence: pence(200_00),
  isPaid: false,
  withdrawn: null,
  ...change,
})

describe('a line of decisions', () => {
  it('holds, of each idea, what the last adopted one says of it', () => {
    const now = [...currentItems([second, first]).values()].map(({ proposalId, outcome }) => `${proposalId} ${outcome}`)
    expect(now).toEqual(['a not-funded', 'b funded', 'c funded'])
    const draft = { ...second, adoptedAt: null }
    expect(currentItems([first, draft]).get('a')?.outcome, 'until it is adopted').toBe('funded')
    expect(changesBy([first, second], 2).map(({ before, after }) => [before.outcome, after.outcome])).toEqual([
      ['funded', 'not-funded'],
      ['reserve', 'funded'],
    ])
  })

  it('is a line: none missing, each naming the one before and saying why', () => {
    expect([...faultsInLine([second, first])]).toEqual([])
    expect([...faultsInLine([first, { ...second, number: 3 }])]).toHaveLength(1)
    expect([...faultsInLine([first, { ...second, replacesDecisionId: 'd0' }])]).toHaveLength(1)
    expect([...faultsInLine([first, { ...second, why: ' ' }])]).toHaveLength(1)
    expect([...faultsInLine([first, { ...second, items: [item('z')] }])]).toHaveLength(1)
    expect([
      ...faultsInLine([
        { ...first, adoptedAt: null },
        { ...second, items: [] },
      ]),
    ]).toHaveLength(1)
  })

  it('goes on past one that was dropped: it holds its number, and nothing follows from it', () => {
    const dropped = { ...second, adoptedAt: null, droppedAt: instant(2) }
    const third = { ...second, id: 'd3', number: 3, adoptedAt: instant(3) }
    expect([...faultsInLine([first, dropped, third])]).toEqual([])
    expect(currentItems([first, dropped]).get('a')?.outcome).toBe('funded')
    expect([...faultsInLine([first, dropped, { ...third, replacesDecisionId: 'd2' }])]).toHaveLength(1)
    expect([...faultsInLine([first, { ...dropped, adoptedAt: instant(2) }])]).toHaveLength(1)
    expect([...faultsInLine([{ ...first, adoptedAt: null, droppedAt: instant(1) }])]).toHaveLength(1)
    expect(
      [...faultsInLine([first, { ...third, replacesDecisionId: 'd1' }])],
      'nor is its number given again',
    ).toHaveLength(1)
  })

  it('drops a later one alone, with why', () => {
    expect(mayDrop(first, 'x')).toMatchObject({ because: 'first-decision-stays' })
    expect(mayDrop(second, ' ')).toMatchObject({ because: 'dropping-needs-words' })
    expect(mayDrop(second, 'x')).toEqual({ ok: true })
  })

  it('takes one more that says why, and names ideas that were decided on', () => {
    const current = currentItems([first])
    expect(mayChange(current, ['a'], ' ')).toMatchObject({ because: 'change-needs-why' })
    expect(mayChange(current, [], 'x')).toMatchObject({ because: 'change-names-nothing' })
    expect(mayChange(current, ['z'], 'x')).toMatchObject({ because: 'change-not-on-a-list' })
    expect(mayChange(current, ['c', 'a'], 'x')).toMatchObject({ items: [{ proposalId: 'a' }, { proposalId: 'c' }] })
  })

  it('moves nobody up past one who is before them in line and would fit', () => {
    const line = [reserve('c', 300_00), reserve('d', 150_00), reserve('e', 100_00)]
    const start = startingFrom(line, () => null, pence(200_00), new Set(['e']))
    expect(start).toMatchObject([{ proposalId: 'e', outcome: 'reserve' }])
    expect(startingFrom(line, () => null, pence(120_00), new Set(['e']))).toMatchObject([{ outcome: 'funded' }])
  })

  it('begins with what was handed back, and moves up the first in reserve that fits', () => {
    const start = startingFrom(
      [item('a'), reserve('c', 300_00), reserve('d', 150_00), reserve('e', 100_00)],
      (id) => (id === 'a' ? held({ withdrawn: { reason: 'No time.' } }) : null),
      pence(200_00),
    )
    expect(start.map(({ outcome, amountPence, because }) => [outcome, amountPence, because])).toEqual([
      ['not-funded', 0, 'No time.'],
      ['reserve', 0, 'Next.'],
      ['funded', 150_00, ''],
      ['reserve', 0, 'Next.'],
    ])
  })
})

describe('what a change does to the money', () => {
  const gives = (amount: number) => ({ proposalId: 'a', amountPence: pence(amount) })

  it('makes an award, tops one up, takes some or all of it back', () => {
    expect(moneyMove(gives(50_00), null)).toMatchObject({ move: { does: 'award', amountPence: 50_00 } })
    expect(moneyMove(gives(250_00), held())).toMatchObject({ move: { does: 'top-up', byPence: 50_00 } })
    expect(moneyMove(gives(150_00), held())).toMatchObject({ move: { does: 'reduce', byPence: 50_00 } })
    expect(moneyMove(gives(0), held())).toMatchObject({ move: { does: 'withdraw' } })
    expect(moneyMove(gives(0), null)).toMatchObject({ move: { does: 'nothing' } })
  })

  it('takes nothing back that is paid, and gives nothing again that was handed back', () => {
    const paid = held({ isPaid: true })
    expect(moneyMove(gives(150_00), paid)).toMatchObject({ because: 'change-award-paid' })
    expect(moneyMove(gives(0), paid)).toMatchObject({ because: 'change-award-paid' })
    expect(moneyMove(gives(250_00), paid)).toMatchObject({ ok: true })
    const gone = held({ heldPence: pence(0), withdrawn: { reason: 'x' } })
    expect(moneyMove(gives(1), gone)).toMatchObject({ because: 'change-award-gone' })
    expect(moneyMove(gives(0), gone)).toMatchObject({ move: { does: 'nothing' } })
  })

  it('always leaves held what the decision gives', () => {
    const amount = fc.integer({ min: 0, max: 1_000_00 })
    fc.assert(
      fc.property(amount, fc.option(amount), (wanted, before) => {
        const was = before === null ? null : held({ heldPence: pence(before) })
        const said = moneyMove(gives(wanted), was)
        if (!said.ok) throw new Error(said.because)
        const { move } = said
        const by =
          move.does === 'award'
            ? move.amountPence
            : move.does === 'top-up'
              ? move.byPence
              : move.does === 'reduce'
                ? 0 - move.byPence
                : move.does === 'withdraw'
                  ? 0 - (before ?? 0)
                  : 0
        expect((before ?? 0) + by).toBe(wanted)
      }),
    )
  })
})
