import { asc, eq } from 'drizzle-orm'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { answerVotingChange } from '~/commands/voting/answer-voting-change.server'
import { castBallot } from '~/commands/voting/cast-ballot.server'
import { changeDates } from '~/commands/round/change-dates.server'
import { closeVoting } from '~/commands/voting/close-voting.server'
import { proposeVotingChange } from '~/commands/voting/propose-voting-change.server'
import { later, minutes, type Instant } from '~/domain/time'
import type { VotingAct, VotingAnswer } from '~/domain/voting/voting-change'
import { moveRoundsOn } from '~/jobs/move-rounds-on.server'
import { soundnessOf } from '~/queries/soundness.server'
import { roundById } from '~/records/round/course.server'
import { ballot, ballotKey, contact, outbox, publishedBallot, roll, round, roundEvent } from '~db/schema'
import type { CastMember } from '../../cast'
import { openedBallots } from '../../opened-ballots'
import { sparksOn } from '../../sparks'
import { day, secrets, stage, wholeDates, type Stage } from '../../stage'

const closesAt = wholeDates.votingClosesAt ?? day(30)
const midVote = day(25)

let here: Stage
beforeEach(async () => {
  here = await stage()
  await here.livesHere('rose', 'nadia', 'len')
  await here.holds('chair', 'rose')
  await here.holds('treasurer', 'winston')
  await here.holds('builder', 'joy')
  await here.round('spring', { events: ['published', 'checked', 'scores-locked'], rules: { voters: 'residents' } })
  for (const reference of ['SPR-01', 'SPR-02']) await here.proposal('spring', reference)
  await here.write((db) => db.insert(contact).values({ personId: 'nadia', email: 'nadia@example.org' }))
  await cast('nadia', ['SPR-01'], day(22))
})
afterEach(() => here.close())

const cast = (by: CastMember, named: string[], at: Instant) =>
  here.write((db) => castBallot(db, here.on(by, at), secrets, 'spring', named))
const ask = (by: CastMember, act: VotingAct, until: Instant | null = null, at = midVote, id = `${act}-1`) =>
  here.write((db) =>
    proposeVotingChange(db, here.on(by, at), 'spring', { id, act, until, because: 'The bridge is shut' }),
  )
const answer = (by: CastMember, changeId: string, said: VotingAnswer = 'agreed', at = later(midVote, 1_000)) =>
  here.write((db) =>
    answerVotingChange(db, here.on(by, at), secrets, 'spring', { changeId, answer: said }, () => ({
      subject: 'Moved',
      text: 'Moved',
    })),
  )
const now = () => here.read((db) => roundById(db, 'spring'))
const events = () =>
  here.read((db) =>
    db.select().from(roundEvent).where(eq(roundEvent.roundId, 'spring')).orderBy(asc(roundEvent.sequence)),
  )
const tickAt = (at: Instant) => moveRoundsOn({ ...sparksOn(here.world), clock: { now: () => at } })

describe('when voting ends', () => {
  it('takes two officers who have shown that it is they, and nobody else', async () => {
    expect(await ask('joy', 'close')).toMatchObject({ because: 'not-yours-to-do' })
    const unproved = { ...here.on('rose', midVote), provedAt: null }
    const wanted = { id: 'x', act: 'close', until: null, because: 'x' } as const
    expect(await here.write((db) => proposeVotingChange(db, unproved, 'spring', wanted))).toMatchObject({
      because: 'step-up-first',
    })
    expect(await ask('rose', 'close')).toEqual({ ok: true })
    expect(await answer('rose', 'close-1')).toMatchObject({ because: 'voting-change-takes-a-second' })
    expect(await answer('joy', 'close-1')).toMatchObject({ because: 'not-yours-to-do' })
    expect(await cast('len', ['SPR-02'], later(midVote, 500)), 'until then nothing has changed').toEqual({ ok: true })
    expect(await answer('winston', 'close-1')).toEqual({ ok: true })
    expect(await answer('winston', 'close-1'), 'pressed twice').toMatchObject({ because: 'voting-change-settled' })
  })

  it('can be now: an event that happens once, with the reason; what comes later is told that it is too late', async () => {
    await ask('rose', 'close')
    await answer('winston', 'close-1')
    expect(await cast('len', ['SPR-02'], later(midVote, 2_000))).toMatchObject({ because: 'voting-closed' })
    expect(await cast('len', ['SPR-02'], later(midVote, 500)), 'on its way when it closed').toMatchObject({
      because: 'voting-closed',
    })
    const closed = (await events()).filter(({ kind }) => kind === 'voting-closed')
    expect(closed).toMatchObject([
      { by: 'winston', detail: { because: 'The bridge is shut', askedBy: 'rose', before: closesAt } },
    ])
    await tickAt(later(midVote, 10_000))
    await tickAt(closesAt)
    expect((await events()).map(({ kind }) => kind).slice(-3)).toEqual(['voting-opened', 'voting-closed', 'counted'])
    expect(await here.read((db) => db.select().from(publishedBallot))).toHaveLength(1)
  })

  it('can be later, not after the meeting, and everyone on the roll to whom we can write is told, voted or not', async () => {
    expect(await ask('rose', 'extend')).toMatchObject({ because: 'voting-end-missing' })
    expect(await ask('rose', 'extend', closesAt)).toMatchObject({ because: 'voting-ends-no-later' })
    expect(await ask('rose', 'extend', day(34))).toMatchObject({ because: 'voting-ends-after-meeting' })
    expect(await ask('rose', 'extend', day(32))).toEqual({ ok: true })
    expect(await ask('rose', 'extend', day(32)), 'sent twice').toEqual({ ok: true })
    expect(await ask('rose', 'extend', day(31), midVote, 'extend-2')).toMatchObject({
      because: 'voting-change-waiting',
    })
    await answer('winston', 'extend-1')
    expect((await now())?.dates.votingClosesAt).toBe(day(32))
    expect(await cast('len', ['SPR-02'], later(closesAt, minutes(5)))).toEqual({ ok: true })
    const letters = await here.read((db) => db.select().from(outbox))
    expect(letters.map(({ kind, personId }) => [kind, personId])).toEqual([['voting-moved', 'nadia']])
    await tickAt(day(31))
    expect((await now())?.events.map(({ kind }) => kind)).not.toContain('voting-closed')
    await tickAt(day(32))
    expect(await here.read((db) => db.select().from(publishedBallot))).toHaveLength(2)
  })

  it('comes too late once it has closed by itself; the question is dropped', async () => {
    await ask('rose', 'extend', day(32))
    await here.write((db) => closeVoting(db, here.on(null, closesAt), 'spring'))
    expect(await answer('winston', 'extend-1', 'agreed', later(closesAt, 1))).toMatchObject({
      because: 'voting-closed',
    })
    expect((await now())?.dates.votingClosesAt).toBe(closesAt)
  })

  it('stays as it was when a second officer says no, or the first takes it back', async () => {
    await ask('rose', 'close')
    expect(await answer('winston', 'close-1', 'refused')).toEqual({ ok: true })
    await ask('rose', 'close', null, midVote, 'close-2')
    expect(await answer('winston', 'close-2', 'taken-back')).toMatchObject({ because: 'voting-change-not-yours' })
    expect(await answer('rose', 'close-2', 'taken-back')).toEqual({ ok: true })
    expect(await answer('winston', 'close-2')).toMatchObject({ because: 'voting-change-settled' })
    expect(await cast('len', ['SPR-02'], later(midVote, 2_000))).toEqual({ ok: true })
  })

  it('is no longer for the chair alone, with the other dates, while people vote', async () => {
    const dates = { ...wholeDates, votingClosesAt: day(31) }
    const alone = await here.write((db) => changeDates(db, here.on('rose', midVote), 'spring', dates, 'alone'))
    expect(alone).toMatchObject({ because: 'dates-do-not-hold' })
    const [row] = await here.read((db) => db.select().from(round).where(eq(round.id, 'spring')))
    expect(row?.dates.votingClosesAt).toBe(closesAt)
  })

  it('can be once more, when what was cast cannot be counted: all of it is thrown away unread, with the reason', async () => {
    expect(await ask('rose', 'again', day(32))).toMatchObject({ because: 'voting-not-over' })
    await here.write((db) => closeVoting(db, here.on(null, closesAt), 'spring'))
    const [keyBefore] = await here.read((db) => db.select().from(ballotKey))
    expect(await ask('rose', 'again', day(32), later(closesAt, 1))).toEqual({ ok: true })
    expect(await answer('winston', 'again-1', 'agreed', later(closesAt, 2))).toEqual({ ok: true })
    expect(await here.read((db) => db.select().from(ballot))).toEqual([])
    const voted = (await here.read((db) => db.select().from(roll))).filter(({ channel }) => channel !== null)
    expect(voted).toEqual([])
    const [keyAfter] = await here.read((db) => db.select().from(ballotKey))
    expect(keyAfter?.publicKey).not.toBe(keyBefore?.publicKey)
    expect((await events()).at(-1)).toMatchObject({
      kind: 'voting-again',
      detail: { thrownAway: 1, because: 'The bridge is shut', ballotKey: keyAfter?.publicKey },
    })
    expect(await cast('len', ['SPR-02'], day(31))).toEqual({ ok: true })
    expect((await here.read((db) => openedBallots(db, secrets))).map(({ choices }) => choices.named)).toEqual([
      ['SPR-02'],
    ])
    await tickAt(day(32))
    expect((await here.read((db) => db.select().from(publishedBallot))).map(({ choices }) => choices.named)).toEqual([
      ['SPR-02'],
    ])
    await here.read(async (db) => {
      for await (const { faults } of soundnessOf(db))
        expect(faults.filter(({ law }) => ['ballots', 'receipts', 'destroyed', 'count'].includes(law))).toEqual([])
    })
  })
})
