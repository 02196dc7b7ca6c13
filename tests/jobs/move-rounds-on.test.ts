import { asc, eq } from 'drizzle-orm'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { declareInterest } from '~/commands/panel/declare-interest.server'
import { castBallot } from '~/commands/voting/cast-ballot.server'
import { closeVoting } from '~/commands/voting/close-voting.server'
import { publishCount } from '~/commands/voting/publish-count.server'
import type { RoundRules } from '~/domain/round'
import { later, type Instant } from '~/domain/time'
import { countRound } from '~/domain/voting/round-count'
import { moveRoundsOn } from '~/jobs/move-rounds-on.server'
import { openApart } from '~/jobs/open-apart.server'
import { openWorld } from '~/platform/open-world.server'
import type { World } from '~/platform/world.server'
import { wrongWithVote } from '~/queries/voting/whole-vote.server'
import { roundById } from '~/records/round/course.server'
import { ballotsToCount } from '~/queries/voting/ballots-to-count.server'
import { addProposalEvent, proposalById } from '~/records/proposal/proposal.server'
import { auditEntry, ballot, lot, publishedBallot, publishedFile, roll, roundEvent, tally } from '~db/schema'
import type { CastMember } from '../cast'
import { noInterest } from '../money-stage'
import { freshDatabase } from '../fresh-world'
import { sparksOn } from '../sparks'
import { day, secrets, stage, stageOn, wholeDates, type Stage } from '../stage'

const closesAt = wholeDates.votingClosesAt ?? day(30)
const opensAt = wholeDates.votingOpensAt ?? day(21)

let here: Stage
beforeEach(async () => {
  here = await stage()
  await votingRound(here)
})
afterEach(() => here.close())

async function votingRound(on: Stage, rules: Partial<RoundRules> = {}) {
  await on.livesHere('nadia', 'len', 'joy', 'rose', 'winston')
  await on.holds('panel', 'rose', 'winston')
  await on.round('spring', { events: ['published', 'checked'], rules: { counting: 'greedy', ...rules } })
  for (const [at, reference] of ['SPR-01', 'SPR-02', 'SPR-03'].entries())
    await on.proposal('spring', reference, { cost: 300_00 + at * 100_00 })
}

const tickAt = (now: Instant, world: World = here.world) =>
  moveRoundsOn({ ...sparksOn(world), clock: { now: () => now } })
const cast = (by: CastMember, named: string[], at = day(22), on = here) =>
  on.write((db) => castBallot(db, on.on(by, at), secrets, 'spring', named))
/** Closes the vote, and opens what is in the box. */
async function look() {
  await here.write((db) => closeVoting(db, here.on(null, closesAt), 'spring'))
  const found = await here.read((db) => ballotsToCount(db, secrets, 'spring'))
  if (!found) throw new Error('nothing to count')
  const { seal, privateKey, ballots, box } = found
  return { found, opened: await openApart({ seal, privateKey, ballots, takenOff: box.takenOff }) }
}
const kinds = (on = here) =>
  on.read(async (db) => (await db.select().from(roundEvent).orderBy(asc(roundEvent.sequence))).map(({ kind }) => kind))
const rowsOf = (on = here) =>
  on.read(async (db) => ({
    live: await db.select().from(ballot),
    published: await db.select().from(publishedBallot).orderBy(asc(publishedBallot.number)),
    tallies: await db.select().from(tally),
    lots: await db.select().from(lot),
    roll: await db.select().from(roll),
  }))

describe('the clock', () => {
  it('opens voting at its hour, not before, and only once', async () => {
    await tickAt(later(opensAt, -1))
    expect(await kinds()).toEqual(['published', 'checked', 'lots-drawn'])
    await tickAt(opensAt)
    await tickAt(later(opensAt, 1))
    expect(await kinds()).toEqual(['published', 'checked', 'lots-drawn', 'voting-opened'])
    const { lots, roll: entries } = await rowsOf()
    expect(lots.map(({ number }) => number).sort()).toEqual([1, 2, 3])
    expect(entries).toHaveLength(5)
  })

  it('takes off a panel member’s ballot what she has an interest in, should that come to light after she voted', async () => {
    await here.round('panel', {
      events: ['published', 'checked'],
      rules: { counting: 'greedy', voters: 'panel' },
    })
    for (const reference of ['PAN-01', 'PAN-02']) await here.proposal('panel', reference)
    await noInterest(here, 'panel', 'rose', 'winston')
    const votes = (by: CastMember, named: string[]) =>
      here.write((db) => castBallot(db, here.on(by, day(22)), secrets, 'panel', named))
    await votes('rose', ['PAN-01', 'PAN-02'])
    await votes('winston', ['PAN-01'])
    await here.write((db) =>
      declareInterest(db, here.on('rose', day(23)), 'panel', 'rose', [
        { reference: 'PAN-01', kind: 'indirect', note: 'my sister' },
      ]),
    )
    await tickAt(closesAt)
    const published = await here.read((db) => db.select().from(publishedBallot))
    const named = published.filter(({ roundId }) => roundId === 'panel').map(({ choices }) => choices.named)
    expect(named.sort()).toEqual([['PAN-01'], ['PAN-02']])
  })

  it('closes and counts at the close, not a moment before, and only once', async () => {
    await cast('nadia', ['SPR-01', 'SPR-03'])
    await cast('len', ['SPR-03'], later(closesAt, -1))
    await cast('rose', [])
    await tickAt(later(closesAt, -1))
    expect(await kinds()).not.toContain('counted')
    expect(await cast('joy', ['SPR-01'], closesAt)).toMatchObject({ because: 'voting-closed' })
    await tickAt(closesAt)
    await tickAt(later(closesAt, 5_000))
    expect(await kinds()).toEqual(['published', 'checked', 'lots-drawn', 'voting-opened', 'voting-closed', 'counted'])

    const { live, published, tallies } = await rowsOf()
    expect(live, 'sealed, until the challenge window is over').toHaveLength(3)
    expect(published.map(({ number, choices }) => [number, choices.named.length])).toEqual([
      [1, expect.any(Number)],
      [2, expect.any(Number)],
      [3, 0],
    ])
    expect(tallies.map(({ deciding, result }) => [deciding, result.rule])).toEqual([
      [true, 'greedy'],
      [false, 'equal-shares'],
    ])
    expect(tallies[0]?.result.order).toEqual(['SPR-03', 'SPR-01'])
    expect(tallies[0]?.result.reasons).toHaveLength(3)
  })

  it('records the count with its turnout and a fingerprint of the ballots, and never who', async () => {
    for (const who of ['nadia', 'len', 'joy'] as const) await cast(who, ['SPR-01'])
    await tickAt(closesAt)
    const [event] = await here.read((db) => db.select().from(roundEvent).where(eq(roundEvent.kind, 'counted')))
    expect(event).toMatchObject({ by: null, at: closesAt })
    expect(event?.detail).toMatchObject({
      turnout: { cast: 3, blank: 0, onRoll: 5 },
      result: { rule: 'greedy', order: ['SPR-01', 'SPR-02'], cost: 700_00 },
    })
    expect(event?.detail['ballotsHash']).toMatch(/^[0-9a-f]{64}$/)
    const acts = await here.read((db) => db.select().from(auditEntry))
    expect(acts.at(-2)).toMatchObject({ act: 'clock', detail: { voting: 'counted', ...event?.detail } })
    expect(JSON.stringify([event, acts])).not.toContain('nadia')
  })

  it('records no fingerprint of one ballot or two, which trying a few would open, and publishes no file of them', async () => {
    await cast('nadia', ['SPR-01'])
    await cast('len', ['SPR-02'])
    await tickAt(closesAt)
    const [event] = await here.read((db) => db.select().from(roundEvent).where(eq(roundEvent.kind, 'counted')))
    expect(event?.detail).toMatchObject({ turnout: { cast: 2 }, result: { rule: 'greedy' } })
    expect(event?.detail['ballotsHash']).toBeUndefined()
    expect(await here.read((db) => db.select().from(publishedFile))).toEqual([])
    const round = await here.read((db) => roundById(db, 'spring'))
    expect(round && (await here.read((db) => wrongWithVote(db, round)))).toEqual([])
  })

  it('counts nothing for a round whose voting never opened: that waits for a person', async () => {
    await tickAt(later(closesAt, 1))
    expect(await kinds()).toEqual(['published', 'checked', 'lots-drawn'])
  })

  it('keeps an idea that was taken back while people voted, and does not fund it', async () => {
    await cast('nadia', ['SPR-01', 'SPR-02'])
    await here.write(async (db) => {
      const withdrawn = await proposalById(db, 'spring/SPR-01')
      if (withdrawn) await addProposalEvent(db, here.on('nadia', day(23)), withdrawn, 'withdrawn')
    })
    await tickAt(closesAt)
    const { published, tallies } = await rowsOf()
    expect(published.map(({ choices }) => choices.named)).toEqual([['SPR-01', 'SPR-02']])
    for (const { result } of tallies) {
      expect(result.order).not.toContain('SPR-01')
      expect(result.reasons.find(({ id }) => id === 'SPR-01')).toMatchObject({ kind: 'withdrawn', score: 1 })
    }
  })

  it('shuffles: the order in which ballots are published says nothing of the order of pseudonyms', async () => {
    const people: CastMember[] = ['nadia', 'len', 'joy', 'rose', 'winston']
    for (const [at, who] of people.entries()) await cast(who, [`SPR-0${(at % 3) + 1}`])
    const { found, opened } = await look()
    const rest = { ...found.round.rules, potPence: found.round.potPence, candidates: found.box.candidates }
    const order = (dice: (below: number) => number) =>
      countRound(opened.ballots, rest, dice).published.map((one) => opened.ballots.indexOf(one))
    expect(order((below) => below - 1)).toEqual([0, 1, 2, 3, 4])
    expect(order(() => 0)).not.toEqual([0, 1, 2, 3, 4])
  })
})

describe('publishing a count', () => {
  const prepared = async () => {
    const { found, opened } = await look()
    const { box, round } = found
    const rest = { ...round.rules, potPence: round.potPence, candidates: box.candidates }
    return { box, count: countRound(opened.ballots, rest, () => 0), receipts: opened.receipts }
  }

  it('is refused, and changes nothing, when an idea was taken back after the look it was counted from', async () => {
    await cast('nadia', ['SPR-01'])
    const counted = await prepared()
    await here.write(async (db) => {
      const withdrawn = await proposalById(db, 'spring/SPR-01')
      if (withdrawn) await addProposalEvent(db, here.on('nadia', day(23)), withdrawn, 'withdrawn')
    })
    const publish = () => here.write((db) => publishCount(db, here.on(null, closesAt), secrets, 'spring', counted))
    expect(await publish()).toMatchObject({ because: 'ballots-changed' })
    expect((await rowsOf()).published).toEqual([])
    await tickAt(closesAt)
    expect((await rowsOf()).tallies[0]?.result.order).not.toContain('SPR-01')
    expect(await publish()).toMatchObject({ because: 'counted-already' })
    expect((await rowsOf()).published).toHaveLength(1)
  })

  it('takes no ballot once voting is closed, though it was asked for before', async () => {
    await cast('nadia', ['SPR-01'])
    await here.write((db) => closeVoting(db, here.on(null, closesAt), 'spring'))
    expect(await cast('nadia', ['SPR-02'], later(closesAt, -1))).toMatchObject({ because: 'voting-closed' })
    expect(await cast('len', ['SPR-02'], later(closesAt, -1))).toMatchObject({ because: 'voting-closed' })
    await tickAt(closesAt)
    expect((await rowsOf()).published.map(({ choices }) => choices.named)).toEqual([['SPR-01']])
  })

  it('leaves nothing half done when it is stopped in the middle', async () => {
    await cast('nadia', ['SPR-01'])
    const counted = await prepared()
    for (let steps = 0; steps < 4; steps++) {
      let taken = 0
      const stopping = {
        ...here.on(null, closesAt),
        newId: () => {
          if (taken++ === steps) throw new Error('stopped')
          return here.newId()
        },
      }
      await expect(here.write((db) => publishCount(db, stopping, secrets, 'spring', counted))).rejects.toThrow(
        'stopped',
      )
      const { live, published, tallies } = await rowsOf()
      expect([live.length, published.length, tallies.length]).toEqual([1, 0, 0])
    }
    await tickAt(closesAt)
    expect((await rowsOf()).published).toHaveLength(1)
  })
})

describe('several processes at once', () => {
  it('count once between them', async () => {
    const { address, remove } = await freshDatabase()
    const worlds = [openWorld(address), openWorld(address), openWorld(address)] as const
    const shared = await stageOn(worlds[0])
    await votingRound(shared)
    await cast('nadia', ['SPR-01'], day(22), shared)
    await cast('len', ['SPR-02'], day(22), shared)
    await Promise.all(worlds.map((world) => tickAt(closesAt, world)))
    expect(await kinds(shared)).toEqual([
      'published',
      'checked',
      'lots-drawn',
      'voting-opened',
      'voting-closed',
      'counted',
    ])
    const { published, tallies, live } = await rowsOf(shared)
    expect([published.length, tallies.length, live.length]).toEqual([2, 2, 2])
    for (const world of worlds) await world.close()
    await remove()
  })
})
