import Database from 'better-sqlite3'
import { existsSync, readFileSync } from 'node:fs'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { roundMovesOn } from '~/commands/money/round-moves-on.server'
import { answerChallenge } from '~/commands/voting/answer-challenge.server'
import { castBallot } from '~/commands/voting/cast-ballot.server'
import { takeTellerKey } from '~/commands/voting/keep-teller-key.server'
import { makeChallenge } from '~/commands/voting/make-challenge.server'
import { nameTellers } from '~/commands/voting/name-tellers.server'
import { ok } from '~/domain/refusal'
import { later, days, type Instant } from '~/domain/time'
import { doWhatIsDue } from '~/jobs/clockwork.server'
import { destroySealedBallots } from '~/jobs/destroy-ballots.server'
import { moveRoundsOn } from '~/jobs/move-rounds-on.server'
import { openWorld } from '~/platform/open-world.server'
import { tellerPair } from '~/platform/sealing/teller-keys.server'
import { soundnessOf } from '~/queries/soundness.server'
import { auditEntry, ballot, ballotKey, publishedBallot, publishedReceipt, roundEvent, teller } from '~db/schema'
import { engine } from '~db/engine'
import { callOffByTwo } from '../called-off'
import type { CastMember } from '../cast'
import { freshDatabase, type FreshDatabase } from '../fresh-world'
import { sparksOn } from '../sparks'
import { day, secrets, stageOn, wholeDates, type Stage } from '../stage'

const closesAt = wholeDates.votingClosesAt ?? day(30)
const voters: CastMember[] = ['nadia', 'len', 'joy', 'callum']

let database: FreshDatabase
let here: Stage
beforeEach(async () => {
  database = await freshDatabase()
  here = await stageOn(openWorld(database.address))
  await here.livesHere(...voters)
  await here.holds('chair', 'rose')
  await here.holds('treasurer', 'winston')
  await here.round('spring', {
    events: ['published', 'checked', 'scores-locked'],
    rules: { voters: 'residents', counting: 'greedy', challengeDays: 7 },
  })
  for (const reference of ['SPR-01', 'SPR-02', 'SPR-03']) await here.proposal('spring', reference)
})
afterEach(async () => {
  await here.close()
  await database.remove()
})

const sparksAt = (now: Instant) => ({ ...sparksOn(here.world), clock: { now: () => now } })
const castAll = async () => {
  for (const [at, voter] of voters.entries())
    await here.write((db) => castBallot(db, here.on(voter, day(22)), secrets, 'spring', [`SPR-0${(at % 3) + 1}`]))
}
const left = () =>
  here.read(async (db) => ({
    sealed: await db.select().from(ballot),
    keys: await db.select().from(ballotKey),
    tellers: await db.select().from(teller),
    published: await db.select().from(publishedBallot),
    receipts: await db.select().from(publishedReceipt),
    events: (await db.select().from(roundEvent)).filter(({ kind }) => kind === 'ballots-destroyed'),
  }))
/** All bytes of the database and of what is written ahead. */
const bytes = () =>
  Buffer.concat(['', '-wal'].map((end) => `${database.address}${end}`).flatMap((file) => (existsSync(file) ? [readFileSync(file)] : []))) // prettier-ignore
/** Pieces of a text, small enough that one would show even where a page was half written over. */
const pieces = (whole: string) => Array.from({ length: Math.floor(whole.length / 40) }, (_, at) => whole.slice(at * 40, at * 40 + 40)) // prettier-ignore

describe('the sealed ballots', () => {
  it('are kept as long as people may ask, then destroyed with their key, on record, and only once', async () => {
    await castAll()
    await moveRoundsOn(sparksAt(closesAt))
    await destroySealedBallots(sparksAt(later(closesAt, days(7) - 1)))
    expect(await left()).toMatchObject({ sealed: { length: 4 }, keys: { length: 1 }, events: [] })
    await destroySealedBallots(sparksAt(later(closesAt, days(7))))
    await destroySealedBallots(sparksAt(later(closesAt, days(8))))
    const after = await left()
    expect([after.sealed.length, after.keys.length]).toEqual([0, 0])
    expect([after.published.length, after.receipts.length], 'what is published stays').toEqual([4, 4])
    expect(after.events).toMatchObject([{ by: null, detail: { ballots: 4 } }])
    const acts = await here.read((db) => db.select().from(auditEntry))
    expect(acts.filter(({ detail }) => detail.voting === 'ballots-destroyed')).toHaveLength(1)
    await here.read(async (db) => {
      for await (const { faults } of soundnessOf(db)) expect(faults).toEqual([])
    })
  })

  it.each([
    ['until it has its answer', true],
    ['and not for ever', false],
  ])('wait where a question was asked in time, %s', async (_, answered) => {
    await castAll()
    await moveRoundsOn(sparksAt(closesAt))
    const end = later(closesAt, days(7))
    const doubt = {
      about: 'count' as const,
      isPublic: true,
      words: 'It is not in the list.',
      secret: 'a secret that is long',
    }
    const asked = here.on('nadia', later(end, -1))
    expect((await here.write((db) => makeChallenge(db, asked, 'spring', { ...doubt, receipt: null }))).ok).toBe(true)
    await destroySealedBallots(sparksAt(end))
    await destroySealedBallots(sparksAt(later(end, answered ? days(1) : days(90) - 1)))
    expect(await left()).toMatchObject({ sealed: { length: 4 }, keys: { length: 1 }, events: [] })
    if (answered) {
      const said = { words: 'It stands in the second column.', showsWords: true }
      const on = here.on('rose', later(end, days(2)))
      await here.write((db) => answerChallenge(db, on, 'spring', 1, said, roundMovesOn))
      await destroySealedBallots(sparksAt(later(end, days(2))))
    } else await destroySealedBallots(sparksAt(later(end, days(90))))
    expect(await left()).toMatchObject({ sealed: [], keys: [], events: { length: 1 } })
  })

  it('go as soon as the server is back, when it was off on the day they were to', async () => {
    await castAll()
    // Nothing ran from before the close until long after the last day for questions: it all comes at once, in order.
    const back = later(closesAt, days(40))
    await doWhatIsDue(sparksAt(back))
    expect((await left()).events, 'counted only now, so that there is time to ask').toEqual([])
    expect((await left()).published).toHaveLength(4)
    const off = later(back, days(7 + 30))
    await doWhatIsDue(sparksAt(off))
    expect(await left()).toMatchObject({ sealed: [], keys: [], events: [{ at: off, detail: { ballots: 4 } }] })
  })

  it('go too where the round was called off in the midst of its vote', async () => {
    await castAll()
    expect(await callOffByTwo(here, 'spring', day(23), 'The hall burnt down')).toEqual(ok)
    await destroySealedBallots(sparksAt(day(30)))
    expect((await left()).sealed).toHaveLength(4)
    await destroySealedBallots(sparksAt(later(day(30), 1_000)))
    expect(await left()).toMatchObject({ sealed: [], keys: [], events: { length: 1 } })
    await here.read(async (db) => {
      for await (const { faults } of soundnessOf(db)) expect(faults).toEqual([])
    })
  })

  it('leave nothing with the tellers either', async () => {
    const three: CastMember[] = ['nadia', 'len', 'joy']
    await here.write((db) => nameTellers(db, here.on('rose', day(15)), 'spring', three, { subject: '', text: '' }))
    for (const one of three) {
      const publicKey = tellerPair('spring', one).publicKey.toString('base64url')
      await here.write((db) => takeTellerKey(db, here.on(one, day(16)), 'spring', publicKey))
    }
    await castAll()
    expect((await left()).tellers.map(({ share }) => share === null)).toEqual([false, false, false])
    expect(await callOffByTwo(here, 'spring', day(23), 'Off')).toEqual(ok)
    await destroySealedBallots(sparksAt(day(31)))
    expect((await left()).tellers.map(({ publicKey, share, given }) => [publicKey, share, given])).toEqual(
      three.map(() => [null, null, null]),
    )
  })

  it.runIf(engine === 'sqlite')('stand in no byte of the file afterwards, nor in what is written ahead', async () => {
    await castAll()
    await castAll()
    await moveRoundsOn(sparksAt(closesAt))
    const { sealed, keys } = await left()
    const secretTexts = [...sealed.map((row) => row.sealed), ...keys.map(({ locked }) => locked ?? '')]
    const traces = () => {
      const all = bytes()
      return secretTexts.flatMap(pieces).filter((piece) => all.includes(piece)).length
    }
    expect(secretTexts.map((text) => text.length > 60)).toEqual(Array(5).fill(true))
    expect(traces(), 'they are there before').toBeGreaterThan(20)
    await destroySealedBallots(sparksAt(later(closesAt, days(7))))
    expect(traces()).toBe(0)
    const sqlite = new Database(database.address, { readonly: true })
    expect(sqlite.prepare('SELECT count(*) AS many FROM ballot').get()).toEqual({ many: 0 })
    sqlite.close()
  })
})
