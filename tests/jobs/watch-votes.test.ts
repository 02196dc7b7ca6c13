import Database from 'better-sqlite3'
import { copyFileSync, existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { answerVotingChange } from '~/commands/voting/answer-voting-change.server'
import { castBallot } from '~/commands/voting/cast-ballot.server'
import { proposeVotingChange } from '~/commands/voting/propose-voting-change.server'
import { isVoteRestored } from '~/domain/round'
import { ok } from '~/domain/refusal'
import { later, minutes, type Instant } from '~/domain/time'
import type { VotingAct } from '~/domain/voting/voting-change'
import { moveRoundsOn } from '~/jobs/move-rounds-on.server'
import { markVotes, sayAllWereRestored, sayWhatWasRestored, watchVotes } from '~/jobs/watch-votes.server'
import { openWorld } from '~/platform/open-world.server'
import { roundById } from '~/records/round/course.server'
import { contact, outbox, publishedBallot } from '~db/schema'
import { engine } from '~db/engine'
import type { CastMember } from '../cast'
import { freshDatabase, type FreshDatabase } from '../fresh-world'
import { sparksOn } from '../sparks'
import { day, secrets, Stage, stageOn, wholeDates } from '../stage'

const closesAt = wholeDates.votingClosesAt ?? day(30)
let database: FreshDatabase
let here: Stage
beforeEach(async () => {
  database = await freshDatabase()
  here = await stageOn(openWorld(database.address))
  await here.livesHere('nadia', 'len', 'joy')
  await here.holds('chair', 'rose')
  await here.holds('treasurer', 'winston')
  const rules = { voters: 'residents', counting: 'greedy' } as const
  await here.round('spring', { events: ['published', 'checked', 'scores-locked'], rules })
  for (const reference of ['SPR-01', 'SPR-02']) await here.proposal('spring', reference, { by: 'callum' })
  await here.write((db) => db.insert(contact).values({ personId: 'len', email: 'len@example.org' }))
  if (engine === 'sqlite') await copy('before')
  await cast('nadia', day(22))
})
afterEach(async () => {
  await here.close()
  rmSync(`${database.address}.votes`, { force: true })
  for (const end of ['copy', 'before']) rmSync(`${database.address}.${end}`, { force: true })
  await database.remove()
})

const cast = (by: CastMember, at: Instant) =>
  here.write((db) => castBallot(db, here.on(by, at), secrets, 'spring', ['SPR-01']))
const sparksAt = (now: Instant) => ({
  ...sparksOn(here.world, { database: database.address }),
  clock: { now: () => now },
})
const round = async () => {
  const found = await here.read((db) => roundById(db, 'spring'))
  if (!found) throw new Error('no round')
  return found
}
const published = () => here.read((db) => db.select().from(publishedBallot))
const two = async (act: VotingAct, until: Instant | null, at: Instant) => {
  const wanted = { id: act, act, until, because: 'The disk broke.' }
  expect(await here.write((db) => proposeVotingChange(db, here.on('rose', at), 'spring', wanted))).toEqual(ok)
  const rest = {
    letter: () => ({ subject: 'x', text: 'x' }),
    giveBack: () => Promise.resolve(ok),
    tellIdeas: () => Promise.resolve(),
  }
  const on = here.on('winston', later(at, 1))
  const said = { changeId: act, answer: 'agreed' } as const
  expect(await here.write((db) => answerVotingChange(db, on, secrets, 'spring', said, rest))).toEqual(ok)
}

/** As an operator does it: the app is stopped, a copy put in its place, the app started. */
async function bringBack(which = 'copy'): Promise<void> {
  await here.close()
  for (const end of ['-wal', '-shm']) rmSync(`${database.address}${end}`, { force: true })
  copyFileSync(`${database.address}.${which}`, database.address)
  here = new Stage(openWorld(database.address))
  // Its ids count up from one again, and some of those are taken.
  for (let taken = 0; taken < 500; taken += 1) here.newId()
}
const copy = async (as = 'copy') => {
  const file = new Database(database.address, { readonly: true })
  await file.backup(`${database.address}.${as}`)
  file.close()
}

describe.runIf(engine === 'sqlite')('a copy of the database that is brought back while people vote', () => {
  it('is seen at the start: it is said to everyone on the roll, once, and nothing is counted until two officers settle it', async () => {
    await copy()
    await cast('len', day(23))
    await markVotes(sparksAt(day(23)))
    expect(await sayWhatWasRestored(sparksAt(day(23))), 'nothing has happened yet').toEqual([])
    await bringBack()
    expect(await sayWhatWasRestored(sparksAt(day(24)))).toEqual(['spring'])
    expect(await sayWhatWasRestored(sparksAt(day(24))), 'started once more').toEqual([])
    const letters = await here.read((db) => db.select().from(outbox))
    expect(letters.map(({ kind, personId }) => [kind, personId])).toEqual([['voting-moved', 'len']])
    expect(JSON.stringify(letters[0]?.payload)).toContain('/p/netherton/rounds/spring/vote')

    // Voting goes on; the close comes by the clock, and the count waits.
    expect(await cast('len', day(24))).toEqual(ok)
    await moveRoundsOn(sparksAt(later(closesAt, 1)))
    expect(await published()).toEqual([])
    await two('as-it-is', null, later(closesAt, minutes(5)))
    expect(isVoteRestored(await round())).toBe(false)
    await moveRoundsOn(sparksAt(later(closesAt, minutes(10))))
    expect(await published()).toHaveLength(2)
  })

  it('from after the count makes no second count out of what is left', async () => {
    await copy()
    await cast('len', day(23))
    await moveRoundsOn(sparksAt(closesAt))
    expect(await published()).toHaveLength(2)
    await markVotes(sparksAt(closesAt))
    await bringBack()
    expect(await sayWhatWasRestored(sparksAt(day(31)))).toEqual(['spring'])
    await moveRoundsOn(sparksAt(day(31)))
    expect(await published()).toEqual([])
    await two('again', day(32), day(31))
    expect(await cast('joy', later(day(31), minutes(1)))).toEqual(ok)
    await moveRoundsOn(sparksAt(day(32)))
    expect(await published()).toHaveLength(1)
  })

  it('from before anybody voted opens the vote and says so, before anything is counted', async () => {
    await cast('len', day(23))
    await watchVotes(sparksAt(day(23)))
    await bringBack('before')
    await watchVotes(sparksAt(day(25)))
    const letters = await here.read((db) => db.select().from(outbox))
    expect(letters.map(({ kind, personId }) => [kind, personId])).toEqual([['voting-moved', 'len']])
    await moveRoundsOn(sparksAt(later(closesAt, 1)))
    expect(await published(), 'nothing is made of a box that was emptied').toEqual([])
    expect(isVoteRestored(await round())).toBe(true)
  })

  it('from before its time had come is remembered, and said as soon as people vote again', async () => {
    await watchVotes(sparksAt(day(22)))
    await bringBack('before')
    for (const at of [day(1), day(2)]) await watchVotes(sparksAt(at))
    expect(await here.read((db) => db.select().from(outbox)), 'nobody is on a roll yet').toEqual([])
    await cast('joy', day(23))
    await watchVotes(sparksAt(day(23)))
    await watchVotes(sparksAt(day(24)))
    expect(isVoteRestored(await round())).toBe(true)
    expect(await here.read((db) => db.select().from(outbox))).toHaveLength(1)
  })

  it('keeps nobody from starting when what is kept beside the database cannot be read', async () => {
    writeFileSync(`${database.address}.votes`, '{"spring":')
    expect(await sayWhatWasRestored(sparksAt(day(24)))).toEqual([])
    await markVotes(sparksAt(day(24)))
    expect(JSON.parse(readFileSync(`${database.address}.votes`, 'utf8'))).toMatchObject({ spring: { voted: 1 } })
  })

  it('that lacks nothing, and a vote that is held again, are no such thing', async () => {
    await markVotes(sparksAt(day(22)))
    await copy()
    await bringBack()
    expect(await sayWhatWasRestored(sparksAt(day(22)))).toEqual([])
    await moveRoundsOn({ ...sparksAt(day(22)) })
    await two('close', null, day(23))
    await two('again', day(32), day(24))
    expect(await sayWhatWasRestored(sparksAt(day(24)))).toEqual([])
  })
})

it('what the operator says of a copy is said in every vote that is on, and settled by letting people vote longer', async () => {
  const quiet = { ...sparksAt(day(24)), clock: { now: () => day(24) } }
  expect(await sayAllWereRestored(quiet, day(23))).toEqual(['spring'])
  expect(await sayAllWereRestored(quiet, day(23))).toEqual([])
  await two('extend', day(32), day(25))
  expect(isVoteRestored(await round())).toBe(false)
  expect(existsSync(`${database.address}.votes`)).toBe(false)
})

it('what the operator says of a copy from before anybody voted opens the vote first', async () => {
  await here.round('autumn', {
    events: ['published', 'checked', 'scores-locked'],
    rules: { voters: 'residents', counting: 'greedy' },
  })
  await here.proposal('autumn', 'AUT-01', { by: 'callum' })
  const said = await sayAllWereRestored(sparksAt(day(24)), day(23))
  expect(said.sort()).toEqual(['autumn', 'spring'])
})
