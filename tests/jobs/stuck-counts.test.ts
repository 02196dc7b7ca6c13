import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { castBallot } from '~/commands/voting/cast-ballot.server'
import { closeVoting } from '~/commands/voting/close-voting.server'
import { minutes, later, type Instant } from '~/domain/time'
import { moveRoundsOn } from '~/jobs/move-rounds-on.server'
import { tellOfStuckCounts } from '~/jobs/tell-of-stuck-counts.server'
import { contact, outbox, publishedBallot } from '~db/schema'
import { sparksOn } from '../sparks'
import { day, secrets, stage, wholeDates, type Stage } from '../stage'
import { cast, type CastMember } from '../cast'
import { eq } from 'drizzle-orm'

const closesAt = wholeDates.votingClosesAt ?? day(30)
const voters = ['nadia', 'len', 'joy', 'edna', 'ravi', 'olek', 'kofi', 'callum'] as const

async function voted(here: Stage): Promise<Stage> {
  await here.livesHere('rose', 'mei', ...voters)
  await here.holds('chair', 'rose')
  await here.holds('treasurer', 'mei')
  await here.write((db) => db.insert(contact).values({ personId: 'rose', email: 'rose@example.org' }))
  await here.round('spring', { events: ['published', 'checked', 'scores-locked'], rules: { counting: 'greedy' } })
  for (const reference of ['SPR-01', 'SPR-02', 'SPR-03']) await here.proposal('spring', reference)
  const options = [['SPR-01'], ['SPR-02'], ['SPR-03'], ['SPR-01', 'SPR-02'], []]
  for (const [at, voter] of voters.entries())
    await here.write((db) =>
      castBallot(db, here.on(voter as CastMember, day(22)), secrets, 'spring', options[at % options.length] ?? []),
    )
  return here
}
const publishedIn = (here: Stage) =>
  here.read(async (db) =>
    (await db.select().from(publishedBallot).where(eq(publishedBallot.roundId, 'spring')))
      .sort((one, other) => one.number - other.number)
      .map(({ choices }) => choices.named.join()),
  )

describe('a count', () => {
  let here: Stage
  beforeEach(async () => void (here = await voted(await stage())))
  afterEach(() => here.close())
  const sparksAt = (now: Instant) => ({ ...sparksOn(here.world), clock: { now: () => now } })

  it('that should have been published half an hour ago is told to the officers, once, and to nobody else', async () => {
    await here.write((db) => closeVoting(db, here.on(null, closesAt), 'spring'))
    const tell = (now: Instant) => tellOfStuckCounts(sparksAt(now))
    const letters = () => here.read((db) => db.select().from(outbox).where(eq(outbox.kind, 'count-stuck')))
    await tell(later(closesAt, minutes(29)))
    expect(await letters()).toEqual([])
    await tell(later(closesAt, minutes(30)))
    await tell(later(closesAt, minutes(90)))
    const [letter, ...more] = await letters()
    expect(more).toEqual([])
    expect(letter).toMatchObject({ personId: 'rose', partnershipId: 'netherton' })
    expect(JSON.stringify(letter?.payload)).toContain('the count is stuck')
    expect(Object.keys(cast)).toContain(letter?.personId)
  })

  it('that is published is never told to be stuck', async () => {
    await moveRoundsOn(sparksAt(closesAt))
    await tellOfStuckCounts(sparksAt(later(closesAt, minutes(90))))
    expect(await here.read((db) => db.select().from(outbox).where(eq(outbox.kind, 'count-stuck')))).toEqual([])
  })

  it('that is stopped before it is published begins again, and publishes the very same in the same order', async () => {
    const sparks = sparksAt(closesAt)
    const seen: string[][] = []
    // The program ends in the middle of publishing: what was written by then is seen, and nothing of it is kept.
    const write: typeof sparks.world.write = (command, how) =>
      sparks.world.write(async (db) => {
        const answer = await command(db)
        const rows = await db.select().from(publishedBallot).where(eq(publishedBallot.roundId, 'spring'))
        if (rows.length === 0) return answer
        seen.push(rows.sort((one, other) => one.number - other.number).map(({ choices }) => choices.named.join()))
        throw new Error('killed')
      }, how)
    const read: typeof sparks.world.read = (query) => sparks.world.read(query)
    const killed = { ...sparks, world: { ...sparks.world, read, write } }
    for (let tries = 0; tries < 2; tries++) {
      await expect(moveRoundsOn(killed)).rejects.toThrow('killed')
      expect(await publishedIn(here)).toEqual([])
    }
    await moveRoundsOn(sparks)
    const published = await publishedIn(here)
    expect(published).toHaveLength(voters.length)
    expect(seen).toEqual([published, published])
  })
})

describe('the order in which ballots are published', () => {
  it('is the same for the same key, another for another, and not that of the box', async () => {
    const { shuffled } = await import('~/domain/shuffled')
    const { shuffleDice } = await import('~/platform/sealing/shuffle.server')
    const box = Array.from({ length: 52 }, (_, at) => at)
    const order = (key: number, roundId = 'spring') => shuffled(box, shuffleDice(Buffer.alloc(32, key), roundId)).join()
    expect(order(1)).toBe(order(1))
    const others = [order(2), order(3), order(1, 'summer'), box.join()]
    expect(new Set([order(1), ...others]).size).toBe(5)
  })

  it('puts each ballot in each place about as often as any other', async () => {
    const { shuffled } = await import('~/domain/shuffled')
    const { shuffleDice } = await import('~/platform/sealing/shuffle.server')
    const many = 3_000
    const at = Array.from({ length: 4 }, () => [0, 0, 0, 0])
    for (let round = 0; round < many; round++) {
      const mixed = shuffled([0, 1, 2, 3], shuffleDice(Buffer.alloc(32, 7), `round ${round}`))
      for (const [place, ballot] of mixed.entries()) at[ballot]![place]! += 1
    }
    // A fair one is within five deviations of a quarter.
    for (const count of at.flat()) expect(Math.abs(count - many / 4)).toBeLessThan(5 * Math.sqrt((many * 3) / 16))
  })
})
