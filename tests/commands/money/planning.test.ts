import { asc, eq } from 'drizzle-orm'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { budgetLine, carrying } from '~db/schema'
import { answerCarrying, askToCarry } from '~/commands/money/carry-year.server'
import { addBudgetLine, openFund } from '~/commands/money/plan-money.server'
import { setAccountCodes } from '~/commands/money/set-account-codes.server'
import { lineHeadroom, usualCodes } from '~/domain/money'
import { pence } from '~/domain/pence'
import { days, later } from '~/domain/time'
import { soundnessOf, type Fault } from '~/queries/soundness.server'
import { accountCodesOf } from '~/records/money/account-code.server'
import { linesOf } from '~/records/money/budget.server'
import { totalsOfScope } from '~/records/money/totals.server'
import type { CastMember } from '../../cast'
import { allowed, setMoneyOnStage } from '../../money-stage'
import { day, dayOne, stage, type Stage } from '../../stage'

let here: Stage
beforeEach(async () => {
  here = await stage()
  await setMoneyOnStage(here)
})
afterEach(() => here.close())

/** The year of the lines on stage begins in April 2026; it is over in April 2027. */
const nextYear = later(dayOne, days(420))
const faults = () =>
  here.read(async (db) => {
    const all: Fault[] = []
    for await (const one of soundnessOf(db)) all.push(...one.faults.filter(({ law }) => /^(L\d+|record)$/.test(law)))
    return all
  })
const free = (lineId: string) =>
  here.read(async (db) => lineHeadroom(await totalsOfScope(db, 'netherton', { of: 'line', lineId })))

describe('the plan', () => {
  const fund = { id: 'council', name: 'The council’s match', purpose: 'Play', restricted: true, contributionRate: 0 }
  const line = { id: 'play', fundId: 'council', themeId: null, name: 'Play', year: 2026 }
  const open = (by: CastMember, change = {}) =>
    here.write((db) => openFund(db, here.on(by), 'netherton', { ...fund, ...change }))
  const add = (by: CastMember, change = {}) =>
    here.write((db) => addBudgetLine(db, here.on(by), 'netherton', { ...line, ...change }))

  it('has funds, and lines of a year that each have one', async () => {
    expect(await open('rose')).toMatchObject({ because: 'not-yours-to-do' })
    expect(await open('winston')).toEqual({ ok: true })
    expect(await open('winston'), 'sent twice').toEqual({ ok: true })
    expect(await open('winston', { id: 'again', name: ' the COUNCIL’s match ' })).toMatchObject({
      because: 'fund-name-taken',
    })
    expect(await add('winston', { fundId: 'nobody’s' })).toMatchObject({ because: 'no-such-fund' })
    expect(await add('winston', { themeId: 'nobody’s' })).toMatchObject({ because: 'no-such-theme' })
    expect(await add('winston')).toEqual({ ok: true })
    expect(await add('winston'), 'sent twice').toEqual({ ok: true })
    expect(await add('winston', { id: 'again' })).toMatchObject({ because: 'line-name-taken' })
    expect(await add('winston', { id: 'later', year: 2027 })).toEqual({ ok: true })
    expect((await here.read((db) => linesOf(db, 'netherton'))).map(({ id }) => id)).toEqual([
      'later',
      'green',
      'play',
      'together',
    ])
  })
})

describe('the end of a year', () => {
  const ask = (by: CastMember, at = nextYear, amount = 1_200_00, id = 'carry') =>
    here.write((db) =>
      askToCarry(db, here.on(by, at), 'netherton', {
        ...{ id, year: 2026, reason: 'The hall was closed all winter.' },
        lines: [{ fromLineId: 'together', amountPence: pence(amount) }],
      }),
    )
  const answer = (by: CastMember, said: 'agreed' | 'declined') =>
    here.write((db) => answerCarrying(db, here.on(by, nextYear), 'netherton', 'carry', said))

  it('carries what is left once another officer agrees, into a line that goes on with it', async () => {
    expect(await ask('winston', day(5))).toMatchObject({ because: 'carry-year-not-over' })
    expect(await ask('winston', nextYear, 2_000_01)).toMatchObject({ because: 'carry-too-much' })
    expect(await ask('mei')).toMatchObject({ because: 'not-yours-to-do' })
    expect(await ask('winston')).toEqual({ ok: true })
    expect(await ask('winston'), 'sent twice').toEqual({ ok: true })
    expect(await ask('rose', nextYear, 5_00, 'other')).toMatchObject({ because: 'carry-asked-already' })
    expect(await free('together'), 'nothing has moved yet').toBe(2_000_00)
    expect(await answer('winston', 'agreed')).toMatchObject({ because: 'move-needs-two' })
    expect(await answer('mei', 'agreed')).toEqual({ ok: true })
    expect(await answer('mei', 'agreed'), 'pressed twice').toEqual({ ok: true })
    expect(await answer('rose', 'declined'), 'too late').toMatchObject({ because: 'no-such-carrying' })
    const [follower] = await here.read((db) =>
      db.select().from(budgetLine).where(eq(budgetLine.year, 2027)).orderBy(asc(budgetLine.id)),
    )
    expect(follower).toMatchObject({ name: 'Together', fundId: 'big-local', themeId: null })
    expect(await free('together')).toBe(800_00)
    expect(await free(follower?.id ?? '')).toBe(1_200_00)
    expect(await faults()).toEqual([])
    // Asked a second time, what is left goes into the same line.
    allowed(await ask('winston', nextYear, 800_00, 'rest'))
    allowed(await here.write((db) => answerCarrying(db, here.on('mei', nextYear), 'netherton', 'rest', 'agreed')))
    expect(await free(follower?.id ?? '')).toBe(2_000_00)
    expect(await here.read((db) => db.select().from(budgetLine).where(eq(budgetLine.year, 2027)))).toHaveLength(1)
    expect(await faults()).toEqual([])
  })

  it('leaves everything where it is when another turns it down', async () => {
    allowed(await ask('winston'))
    expect(await answer('winston', 'declined'), 'she may think better of it').toEqual({ ok: true })
    expect(await free('together')).toBe(2_000_00)
    expect(await here.read((db) => db.select().from(carrying))).toMatchObject([{ answer: 'declined' }])
    expect(await ask('winston', nextYear, 1_00, 'again'), 'it can be asked anew').toEqual({ ok: true })
  })
})

describe('the accountant’s codes', () => {
  const set = (by: CastMember, change: Partial<typeof usualCodes>) =>
    here.write((db) => setAccountCodes(db, here.on(by), 'netherton', { ...usualCodes, ...change }))

  it('are the usual ones until somebody settles others, and no two kinds of account share one', async () => {
    expect(await here.read((db) => accountCodesOf(db, 'netherton'))).toEqual(usualCodes)
    expect(await set('mei', { bank: 'B-1' })).toMatchObject({ because: 'not-yours-to-do' })
    expect(await set('winston', { bank: '=1+1' })).toMatchObject({ because: 'code-unclear' })
    expect(await set('winston', { bank: usualCodes.fees })).toMatchObject({ because: 'code-twice' })
    expect(await set('winston', { fees: '1200-2' }), 'of the second account').toMatchObject({ because: 'code-twice' })
    expect(await set('winston', { bank: 'B-1' })).toEqual({ ok: true })
    expect(await set('winston', { bank: 'B-2' })).toEqual({ ok: true })
    expect(await here.read((db) => accountCodesOf(db, 'netherton'))).toEqual({ ...usualCodes, bank: 'B-2' })
  })
})
