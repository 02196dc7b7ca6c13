import { eq, isNotNull } from 'drizzle-orm'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { castBallot } from '~/commands/voting/cast-ballot.server'
import { instantFromIso, later, type Instant } from '~/domain/time'
import { votingEndForm } from '~/forms/voting/sealing'
import { moveRoundsOn } from '~/jobs/move-rounds-on.server'
import { openWorld } from '~/platform/open-world.server'
import type { World } from '~/platform/world.server'
import { soundnessOf } from '~/queries/soundness.server'
import { person, publishedBallot, publishedReceipt, residency, roll, roundEvent } from '~db/schema'
import { freshDatabase, type FreshDatabase } from '../fresh-world'
import { sparksOn } from '../sparks'
import { day, dayOne, secrets, stageOn, wholeDates, type Stage } from '../stage'

const closesAt = wholeDates.votingClosesAt ?? day(30)
const inFlight = 500

let database: FreshDatabase
let worlds: readonly [World, World]
let here: Stage
beforeEach(async () => {
  database = await freshDatabase()
  worlds = [openWorld(database.address), openWorld(database.address)]
  here = await stageOn(worlds[0])
  await here.round('spring', {
    events: ['published', 'checked', 'scores-locked'],
    rules: { voters: 'residents', counting: 'greedy' },
  })
  for (const reference of ['SPR-01', 'SPR-02']) await here.proposal('spring', reference)
  await here.write(async (db) => {
    const people = Array.from({ length: inFlight }, (_, at) => `voter-${at}`)
    await db.insert(person).values(people.map((id) => ({ id, name: id, createdAt: dayOne })))
    await db.insert(residency).values(
      people.map((personId) => ({
        id: `home-${personId}`,
        partnershipId: 'netherton',
        personId,
        neighbourhoodId: 'marian-square',
        method: 'in-person' as const,
        verifiedAt: dayOne,
        verifiedBy: 'rose',
      })),
    )
  })
})
afterEach(async () => {
  for (const world of worlds) await world.close()
  await database.remove()
})

const strikeAt = (now: Instant, world: World) => moveRoundsOn({ ...sparksOn(world), clock: { now: () => now } })

describe('five hundred ballots in flight around the close', () => {
  it('are each answered truly: in and counted, or too late and not; two servers close it once', async () => {
    // By two servers, from a second before to a second after, in no order; the clock strikes in the midst of them.
    const cast = (at: number) => {
      const world = worlds[at % 2 === 0 ? 0 : 1]
      const moment = later(closesAt, ((at * 7) % inFlight) * 4 - 1_000)
      const on = { ...here.on(null, moment), by: `voter-${at}` }
      return world
        .write((db) => castBallot(db, on, secrets, 'spring', [at % 3 === 0 ? 'SPR-01' : 'SPR-02']))
        .then((answer) => ({ at, moment, answer }))
    }
    const all: ReturnType<typeof cast>[] = []
    const strikes: Promise<void>[] = []
    for (let at = 0; at < inFlight; at++) {
      all.push(cast(at))
      if (at % 25 === 0) await Promise.all(all)
      if (at === 300) strikes.push(strikeAt(closesAt, worlds[0]), strikeAt(closesAt, worlds[1]))
    }
    const answers = await Promise.all(all)
    await Promise.all(strikes)
    await strikeAt(later(closesAt, 5_000), worlds[1])

    const taken = answers.filter(({ answer }) => answer.ok)
    const refused = answers.filter(({ answer }) => !answer.ok)
    expect(taken.length).toBeGreaterThan(50)
    expect(refused.length).toBeGreaterThan(50)
    for (const { moment } of taken) expect(moment).toBeLessThan(closesAt)
    for (const { answer } of refused)
      expect(answer).toMatchObject({ because: 'voting-closed', values: { closedAt: closesAt } })
    const { published, receipts, marked, events } = await here.read(async (db) => ({
      published: await db.select().from(publishedBallot),
      receipts: await db.select().from(publishedReceipt),
      marked: await db.select().from(roll).where(isNotNull(roll.channel)),
      events: await db.select().from(roundEvent).where(eq(roundEvent.kind, 'voting-closed')),
    }))
    expect(published).toHaveLength(taken.length)
    expect(receipts).toHaveLength(taken.length)
    expect(marked.map(({ personId }) => personId).sort()).toEqual(taken.map(({ at }) => `voter-${at}`).sort())
    const first = (list: readonly { choices: { named: readonly string[] } }[]) =>
      list.filter(({ choices }) => choices.named[0] === 'SPR-01').length
    expect(first(published)).toBe(taken.filter(({ at }) => at % 3 === 0).length)
    expect(events).toHaveLength(1)
    await here.read(async (db) => {
      for await (const { faults } of soundnessOf(db)) expect(faults).toEqual([])
    })
  }, 60_000)
})

describe('the hour of closing, when the clocks change', () => {
  const read = (day: string, month: string, time: string) =>
    votingEndForm('Europe/London').safeParse({
      step: 'ask',
      act: 'extend',
      because: 'The library is open that night',
      once: 'x',
      'until-day': day,
      'until-month': month,
      'until-year': '2026',
      'until-time': time,
    })

  it('is one moment on the night that has it twice, and on the night that jumps over it', () => {
    const until = (...typed: Parameters<typeof read>) => {
      const { success, data } = read(...typed)
      return success && data.step === 'ask' ? data.until : null
    }
    expect(until('25', '10', '1:30'), 'the first of the two').toBe(instantFromIso('2026-10-25T00:30:00Z'))
    expect(until('29', '3', '1:30'), 'after the jump').toBe(instantFromIso('2026-03-29T01:30:00Z'))
  })

  it('closes at that moment, and not when the wall shows the hour for the second time', async () => {
    const twice = instantFromIso('2026-10-25T00:30:00Z')
    await here.round('autumn', {
      events: ['published', 'checked', 'scores-locked'],
      dates: { votingOpensAt: later(twice, -60_000), votingClosesAt: twice, decidesAt: later(twice, 1) },
      rules: { voters: 'residents' },
    })
    await here.proposal('autumn', 'AUT-01')
    const cast = (at: Instant) =>
      here.write((db) => castBallot(db, { ...here.on(null, at), by: 'voter-1' }, secrets, 'autumn', ['AUT-01']))
    expect(await cast(later(twice, -1))).toEqual({ ok: true })
    expect(await cast(twice)).toMatchObject({ because: 'voting-closed' })
    expect(await cast(later(twice, 60 * 60_000 - 1))).toMatchObject({ because: 'voting-closed' })
  })
})
