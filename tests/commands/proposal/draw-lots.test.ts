import { asc, eq } from 'drizzle-orm'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { finishChecking } from '~/commands/proposal/finish-checking.server'
import { drawLotsOf } from '~/commands/proposal/draw-lots.server'
import { openVoting } from '~/commands/voting/open-voting.server'
import type { RoundRules } from '~/domain/round'
import { later, type Instant } from '~/domain/time'
import { sha256 } from '~/platform/secrets.server'
import { inDrawnOrder, type Draw } from '~/records/proposal/lots.server'
import { drawnLot, lot, proposal, roundEvent } from '~db/schema'
import { declares, handsIn, noInterest, scoringStage } from '../panel/scored'
import { day, secrets, stage, wholeDates, wholeRules, type Stage } from '../../stage'

let here: Stage
beforeEach(async () => {
  here = await stage()
  await here.holds('chair', 'rose')
})
afterEach(() => here.close())

const roundWith = async (steps: Partial<RoundRules['steps']>, events: ('published' | 'checked')[] = ['published']) => {
  await here.round('spring', { rules: { steps: { ...wholeRules.steps, ...steps } }, events })
  for (const reference of ['SPR-01', 'SPR-02', 'SPR-03'])
    await here.proposal('spring', reference, steps.check === false ? { events: ['submitted'] } : {})
}
/** Dice that run through the sixteen digits. */
const dice = () => {
  let at = 0
  return (below: number) => (at += 7) % below
}
const draw = (at: Instant) => here.write((db) => drawLotsOf(db, here.on(null, at, dice()), 'spring'))
const lots = () =>
  here.read(async (db) =>
    (
      await db
        .select({ reference: proposal.reference, number: drawnLot.number, hash: drawnLot.hash })
        .from(drawnLot)
        .innerJoin(proposal, eq(proposal.id, drawnLot.proposalId))
        .orderBy(asc(drawnLot.number))
    ).map(({ reference, number, hash }) => ({ reference, number, hash })),
  )
const draws = () =>
  here.read(async (db) =>
    (await db.select().from(roundEvent).where(eq(roundEvent.kind, 'lots-drawn')).orderBy(asc(roundEvent.sequence))).map(
      ({ detail }) => detail as unknown as Draw,
    ),
  )

describe('lots that settle ties', () => {
  it('are drawn as checking is finished, in the same breath, and anyone can repeat the draw', async () => {
    await roundWith({})
    const done = await here.write((db) =>
      finishChecking(db, here.on('rose', day(11), dice()), 'spring', () => ({ subject: '', text: '' })),
    )
    expect(done.ok).toBe(true)
    const [published] = await draws()
    const { seed = '', listHash, order = [] } = published ?? {}
    expect(seed).toMatch(/^[0-9a-f]{32}$/)
    expect(listHash).toBe(sha256('SPR-01,SPR-02,SPR-03'))
    const drawn = await lots()
    expect(drawn.map(({ reference }) => reference)).toEqual(order)
    expect(drawn.map(({ number }) => number)).toEqual([1, 2, 3])
    for (const { reference, hash } of drawn) expect(hash).toBe(sha256(`${seed}:${listHash}:${reference}`))
    expect([...drawn].sort((one, other) => (one.hash < other.hash ? -1 : 1))).toEqual(drawn)
  })

  it('are drawn at the close where nothing is checked, and not before', async () => {
    await roundWith({ check: false })
    await draw(later(wholeDates.closesAt, -1))
    expect(await lots()).toEqual([])
    await draw(wholeDates.closesAt)
    expect(await lots()).toHaveLength(3)
  })

  it('are drawn once, and an idea that joins the list later is drawn after the others', async () => {
    await roundWith({}, ['published', 'checked'])
    await draw(day(12))
    const before = await lots()
    await draw(day(12))
    await here.proposal('spring', 'SPR-00')
    await draw(day(13))
    expect(await lots()).toEqual([...before, expect.objectContaining({ reference: 'SPR-00', number: 4 })])
    expect((await draws()).map(({ from, order }) => [from, order.length])).toEqual([
      [1, 3],
      [4, 1],
    ])
  })

  it('are not drawn in a round that neither scores nor votes', async () => {
    await roundWith({ score: false, vote: false }, ['published', 'checked'])
    await draw(day(12))
    expect(await lots()).toEqual([])
  })

  it('are those by which the ballot stands, whenever voting opens', async () => {
    await roundWith({ score: false }, ['published', 'checked'])
    await draw(day(12))
    await here.write((db) => openVoting(db, here.on(null, day(21)), secrets, 'spring'))
    const onBallot = await here.read((db) =>
      db
        .select({ reference: proposal.reference })
        .from(lot)
        .innerJoin(proposal, eq(proposal.id, lot.proposalId))
        .orderBy(asc(lot.number)),
    )
    expect(onBallot.map(({ reference }) => reference)).toEqual((await lots()).map(({ reference }) => reference))
  })

  it('give every list an order of its own', () => {
    const orders = Array.from({ length: 40 }, (_, seed) =>
      inDrawnOrder(String(seed), ['SPR-01', 'SPR-02', 'SPR-03'])
        .drawn.map(({ reference }) => reference)
        .join(),
    )
    expect(new Set(orders).size).toBe(6)
  })
})

describe('the first score', () => {
  it('finds the lots drawn, whether the clock has been by or not', async () => {
    await here.close()
    here = await scoringStage()
    await declares(here, 'rose', noInterest)
    expect(await lots()).toEqual([])
    expect((await handsIn(here, 'rose', 'SPR-01', { together: 5, value: 3 })).ok).toBe(true)
    expect(await lots()).toHaveLength(2)
  })
})
