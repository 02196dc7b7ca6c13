import fc from 'fast-check'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { encumbrance, roundEvent } from '~db/schema'
import { potFromLine, potGoesBack } from '~/commands/money/pot-of-round.server'
import { cancelRound } from '~/commands/round/cancel-round.server'
import { planRound } from '~/commands/round/plan-round.server'
import { publishRound } from '~/commands/round/publish-round.server'
import { checkBooks, lineHeadroom } from '~/domain/money'
import { pence } from '~/domain/pence'
import { policy } from '~/domain/policy'
import { ok } from '~/domain/refusal'
import { roundBySlug } from '~/records/round/course.server'
import { lineFrom, linesOf } from '~/records/money/budget.server'
import { registerRowFrom } from '~/records/money/register.server'
import { totalsOfScope } from '~/records/money/totals.server'
import { potLeft, potLines } from '~/queries/money/pot-lines.server'
import { callOffByTwo } from '../../called-off'
import { adoptBy, allowed, countedRound, meet, setMoneyOnStage } from '../../money-stage'
import { day, dayOne, stage, wholeDates, wholeRules, type Stage } from '../../stage'

let here: Stage
beforeEach(async () => {
  here = await stage()
  await setMoneyOnStage(here)
})
afterEach(() => here.close())

/** Plans a round with a pot of so many pence; the id it got. */
async function planned(potPence: number, title = 'Spring sparks') {
  const plan = { title, about: 'Small sums.', potPence: pence(potPence), rules: wholeRules, dates: wholeDates }
  const criteria = [{ name: 'Together', weight: 1, rubric: { 0: 'Alone', 3: 'A few', 5: 'Many' } }]
  const { slug } = allowed(
    await here.write((db) => planRound(db, here.on('rose', day(-5)), 'netherton', { ...plan, criteria })),
  )
  return (await here.read((db) => roundBySlug(db, 'netherton', slug)))?.id ?? ''
}
const publish = (id: string, line = 'together', by: 'rose' | 'kofi' = 'rose') =>
  here.write((db) => publishRound(db, here.on(by, day(-4)), id, potFromLine(line)))
const callOff = (id: string) =>
  here.write((db) =>
    cancelRound(db, here.on('rose', day(5)), id, 'The hall has flooded.', potGoesBack, () => Promise.resolve()),
  )
const free = async (lineId: string) =>
  lineHeadroom(await here.read((db) => totalsOfScope(db, 'netherton', { of: 'line', lineId })))
const register = async () =>
  (await here.read((db) => db.select().from(encumbrance).orderBy(encumbrance.sequence))).map(registerRowFrom)
const events = () => here.read((db) => db.select().from(roundEvent))

describe('publishing a round sets its pot aside', () => {
  it('from the line that was chosen, in the same breath', async () => {
    const id = await planned(1_500_00)
    expect(await publish(id)).toEqual(ok)
    expect(await free('together')).toBe(500_00)
    expect(await free('green')).toBe(2_000_00)
    expect((await register()).at(-1)).toMatchObject({ kind: 'allocated', lineId: 'together', roundId: id, by: 'rose' })
  })

  it('once, however often it is pressed', async () => {
    const id = await planned(900_00)
    const [first, second] = await Promise.all([publish(id), publish(id, 'green')])
    expect([first, second]).toMatchObject([{ ok: true }, { because: 'already-published' }])
    expect(await publish(id)).toMatchObject({ because: 'already-published' })
    expect((await register()).filter(({ kind }) => kind === 'allocated')).toHaveLength(1)
    expect(await free('together')).toBe(1_100_00)
  })

  it('and neither happens when the line is too small; the figures are said', async () => {
    const id = await planned(2_300_00)
    expect(await publish(id)).toMatchObject({
      because: 'line-too-small',
      values: { leftPence: 2_000_00, wantedPence: 2_300_00, shortByPence: 300_00 },
    })
    expect(await publish(id, 'nowhere')).toMatchObject({ because: 'no-such-line' })
    expect(await events()).toEqual([])
    expect(await free('together')).toBe(2_000_00)
  })

  it('and two rounds cannot have the same pounds', async () => {
    const [spring, summer] = [await planned(1_200_00), await planned(1_200_00, 'Summer sparks')]
    const both = await Promise.all([publish(spring), publish(summer)])
    expect(both.map((outcome) => outcome.ok).sort()).toEqual([false, true])
    expect(both.find((outcome) => !outcome.ok)).toMatchObject({ because: 'line-too-small' })
    expect(await free('together')).toBe(800_00)
  })

  it('by anyone who may publish: setting aside and giving back are part of it', () => {
    for (const act of ['round.publish', 'round.cancel'] as const)
      for (const who of policy[act].who) expect(policy['budget.allocate'].who, `${act}: ${who}`).toContain(who)
  })

  it('and offers the lines that would do before those that would not', async () => {
    const spender = {
      id: 'netherton',
      timeZone: 'Europe/London',
      money: { yearStartsInMonth: 4, volunteerHourPence: 0 },
    }
    allowed(await publish(await planned(1_900_00)))
    const offered = await here.read((db) => potLines(db, spender, pence(500_00), dayOne))
    expect(
      offered.map(({ id, freePence, budgetPence, shortByPence }) => [id, freePence, budgetPence, shortByPence]),
    ).toEqual([
      ['green', 2_000_00, 2_000_00, 0],
      ['together', 100_00, 2_000_00, 400_00],
    ])
  })
})

describe('calling a round off gives its pot back', () => {
  it('to the line it came from, with the reason beside it', async () => {
    const id = await planned(1_500_00)
    allowed(await publish(id))
    expect(await here.read((db) => potLeft(db, id))).toEqual([{ name: 'Together', freePence: 1_500_00 }])
    expect(await callOff(id)).toEqual(ok)
    expect(await free('together')).toBe(2_000_00)
    expect(await here.read((db) => potLeft(db, id))).toEqual([])
    expect((await register()).at(-1)).toMatchObject({
      kind: 'allocation-released',
      amountPence: 1_500_00,
      reason: 'The hall has flooded.',
    })
  })

  it('to each of several lines what came from it', async () => {
    await countedRound(here, 'spring', { pot: { together: 300_00, green: 200_00 } })
    expect(await callOff('spring'), 'people have voted').toMatchObject({ because: 'cancel-takes-two' })
    allowed(await callOffByTwo(here, 'spring', day(31), 'The hall has flooded.', potGoesBack))
    expect([await free('together'), await free('green')]).toEqual([2_000_00, 2_000_00])
  })

  it('once, and not at all once money has been promised', async () => {
    const id = await planned(1_500_00)
    allowed(await publish(id))
    allowed(await callOff(id))
    expect(await callOff(id)).toMatchObject({ because: 'round-cancelled' })
    expect(await free('together')).toBe(2_000_00)

    await countedRound(here, 'decided', { pot: { green: 700_00 } })
    await meet(here, 'decided')
    await adoptBy(here, 'decided')
    expect(await callOff('decided')).toMatchObject({ because: 'already-adopted' })
    expect(await free('green')).toBe(1_300_00)
  })

  it('and never touches what is committed, even if it were asked to', async () => {
    await countedRound(here, 'decided', { pot: { green: 700_00 } })
    await meet(here, 'decided')
    await adoptBy(here, 'decided')
    allowed(
      await here.write((db) =>
        potGoesBack(db, here.on('rose', day(40)), { roundId: 'decided', because: 'A mistake.' }),
      ),
    )
    // £500 of the £700 is awarded.
    expect(await free('green')).toBe(1_500_00)
  })
})

it('whatever is planned, published and called off, a line has free what no living round holds', async () => {
  const step = fc.oneof(
    fc.record({ act: fc.constant('publish' as const), line: fc.constantFrom('together', 'green'), pot: fc.integer({ min: 500_00, max: 1_500_00 }) }), // prettier-ignore
    fc.record({ act: fc.constant('call-off' as const), which: fc.nat(5) }),
  )
  await fc.assert(
    fc.asyncProperty(fc.array(step, { maxLength: 8 }), async (steps) => {
      const holds = { together: 0, green: 0 }
      const live: { id: string; line: 'together' | 'green'; pot: number }[] = []
      const giveBack = async (place: number) => {
        const [round] = live.splice(place, 1)
        if (!round) return
        allowed(await callOff(round.id))
        holds[round.line] -= round.pot
      }
      for (const each of steps) {
        if (each.act === 'call-off') await giveBack(each.which % Math.max(1, live.length))
        else {
          const line = each.line
          const id = await planned(each.pot)
          const fits = holds[line] + each.pot <= 2_000_00
          expect((await publish(id, line)).ok).toBe(fits)
          if (!fits) continue
          live.push({ id, line, pot: each.pot })
          holds[line] += each.pot
        }
        expect([await free('together'), await free('green')]).toEqual([
          2_000_00 - holds.together,
          2_000_00 - holds.green,
        ])
      }
      while (live.length > 0) await giveBack(0)
      expect([await free('together'), await free('green')]).toEqual([2_000_00, 2_000_00])
    }),
    { numRuns: 25 },
  )
  const lines = (await here.read((db) => linesOf(db, 'netherton'))).map(lineFrom)
  const books = { entries: [], register: await register(), lines, awards: [], payments: [], decisions: [] }
  expect(checkBooks(books)).toEqual([])
})
