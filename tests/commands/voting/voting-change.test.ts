import { asc, eq } from 'drizzle-orm'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { answerVotingChange } from '~/commands/voting/answer-voting-change.server'
import { castBallot } from '~/commands/voting/cast-ballot.server'
import { withdrawProposal } from '~/commands/proposal/withdraw-proposal.server'
import { cancelRound } from '~/commands/round/cancel-round.server'
import { changeDates } from '~/commands/round/change-dates.server'
import { closeVoting } from '~/commands/voting/close-voting.server'
import { proposeVotingChange } from '~/commands/voting/propose-voting-change.server'
import { ok, refuse } from '~/domain/refusal'
import { later, minutes, type Instant } from '~/domain/time'
import type { VotingAct, VotingAnswer } from '~/domain/voting/voting-change'
import { moveRoundsOn } from '~/jobs/move-rounds-on.server'
import { soundnessOf } from '~/queries/soundness.server'
import { addDeclaration } from '~/records/panel/interest.server'
import { roundById } from '~/records/round/course.server'
import { ballot, ballotKey, contact, outbox, publishedBallot, role, roll, round, roundEvent, tally } from '~db/schema'
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
    answerVotingChange(db, here.on(by, at), secrets, 'spring', { changeId, answer: said }, consequences),
  )
/** It comes to light that she has to do with an idea on the ballot. */
const interested = (personId: CastMember) =>
  here.write((db) =>
    addDeclaration(db, here.on(personId), {
      ...{ proposalId: 'spring/SPR-01', personId, sequence: 1, kind: 'direct', note: 'My sister asked.' },
      declaredBy: personId,
    }),
  )
const consequences = {
  letter: () => ({ subject: 'Moved', text: 'Moved' }),
  giveBack: () => Promise.resolve(ok),
  tellIdeas: () => Promise.resolve(),
}
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

  it('is not for an officer with an interest in anything on the ballot, to ask or to answer', async () => {
    await here.holds('authoriser', 'mei')
    await interested('winston')
    expect(await ask('winston', 'extend', day(32))).toMatchObject({ because: 'you-have-an-interest' })
    expect(await ask('rose', 'extend', day(32))).toEqual({ ok: true })
    for (const said of ['agreed', 'refused'] as const)
      expect(await answer('winston', 'extend-1', said)).toMatchObject({ because: 'you-have-an-interest' })
    expect(await answer('mei', 'extend-1')).toEqual({ ok: true })
  })

  it('is dropped when whoever asked turns out to have an interest, or is an officer no more', async () => {
    await ask('rose', 'close')
    await interested('rose')
    expect(await answer('winston', 'close-1')).toMatchObject({ because: 'voting-change-asker-out' })
    expect(await answer('rose', 'close-1', 'taken-back'), 'what she asked she may still take back').toEqual({
      ok: true,
    })

    await here.holds('authoriser', 'mei')
    await ask('mei', 'close', null, midVote, 'close-2')
    await here.write((db) => db.update(role).set({ endsAt: midVote }).where(eq(role.personId, 'mei')))
    expect(await answer('winston', 'close-2')).toMatchObject({ because: 'voting-change-asker-out' })
    expect(await events()).not.toContainEqual(expect.objectContaining({ kind: 'voting-closed' }))
  })

  it('falls to those who look after the installation where fewer than two officers have no interest', async () => {
    await here.administers('amina', 'sheila')
    expect(await ask('amina', 'extend', day(32))).toMatchObject({ because: 'officers-are-free' })
    await interested('winston')
    expect(await ask('amina', 'extend', day(32))).toEqual({ ok: true })
    expect(await answer('sheila', 'extend-1')).toEqual({ ok: true })
    expect((await now())?.dates.votingClosesAt).toBe(day(32))
  })

  it('is dropped when nobody answers for two days, and stands in nobody’s way any more', async () => {
    await ask('rose', 'extend', day(32), day(22))
    expect(await ask('winston', 'close', null, later(day(24), -1), 'close-2')).toMatchObject({
      because: 'voting-change-waiting',
    })
    expect(await answer('winston', 'extend-1', 'agreed', day(24))).toMatchObject({ because: 'voting-change-lapsed' })
    expect(await ask('winston', 'close', null, day(24), 'close-2')).toEqual({ ok: true })
  })

  it('never comes back: what was asked before the vote closed is not agreed to once it is held again', async () => {
    await ask('rose', 'close', null, later(closesAt, -minutes(5)))
    await here.write((db) => closeVoting(db, here.on(null, closesAt), 'spring'))
    await ask('rose', 'again', day(32), later(closesAt, 1))
    await answer('winston', 'again-1', 'agreed', later(closesAt, 2))
    const late = await answer('winston', 'close-1', 'agreed', later(closesAt, minutes(5)))
    expect(late).toMatchObject({ because: 'voting-change-lapsed' })
    expect(await cast('len', ['SPR-02'], later(closesAt, minutes(6)))).toEqual({ ok: true })
  })

  it('is asked once, when two officers ask in the same second', async () => {
    const asked = await Promise.all([
      ask('rose', 'close', null, midVote, 'one'),
      ask('winston', 'extend', day(32), midVote, 'two'),
    ])
    expect(asked.map((one) => (one.ok ? 'asked' : one.because)).sort()).toEqual(['asked', 'voting-change-waiting'])
  })
})

describe('calling a round off while people vote', () => {
  const off = (by: CastMember, at = midVote) =>
    here.write((db) =>
      cancelRound(
        db,
        here.on(by, at),
        'spring',
        'Flooded',
        () => Promise.resolve(ok),
        () => Promise.resolve(),
      ),
    )

  it('takes two officers, and everyone on the roll is told why', async () => {
    expect(await off('rose')).toMatchObject({ because: 'cancel-takes-two' })
    expect(await ask('rose', 'call-off')).toEqual({ ok: true })
    expect(await cast('len', ['SPR-02'], later(midVote, 500))).toEqual({ ok: true })
    expect(await answer('winston', 'call-off-1')).toEqual({ ok: true })
    expect((await events()).at(-1)).toMatchObject({
      kind: 'cancelled',
      by: 'winston',
      detail: { because: 'The bridge is shut', askedBy: 'rose' },
    })
    expect(await cast('len', ['SPR-01'], later(midVote, 2_000))).toMatchObject({ because: 'round-cancelled' })
    const letters = await here.read((db) => db.select().from(outbox))
    expect(letters.map(({ kind, personId }) => [kind, personId])).toEqual([['voting-moved', 'nadia']])
    await tickAt(day(32))
    expect(await here.read((db) => db.select().from(publishedBallot)), 'and nothing is counted').toEqual([])
  })

  it('takes two after the count as well, until the panel has decided: nobody alone does away with a result', async () => {
    await tickAt(closesAt)
    expect(await off('rose', day(31))).toMatchObject({ because: 'cancel-takes-two' })
    await ask('rose', 'call-off', null, day(31))
    expect(await answer('winston', 'call-off-1', 'agreed', later(day(31), 1))).toEqual({ ok: true })
    expect(await off('rose', day(32))).toMatchObject({ because: 'round-cancelled' })
  })

  it('gives the pot back in the name of whichever of the two may move money, and keeps to it when that is refused', async () => {
    await here.holds('authoriser', 'mei', 'sheila')
    await ask('mei', 'call-off')
    expect(await answer('sheila', 'call-off-1')).toMatchObject({ because: 'call-off-takes-the-purse' })
    const given: unknown[] = []
    const giveBack = (_: unknown, on: { by: string | null }) => {
      given.push(on.by)
      return Promise.resolve(given.length === 1 ? refuse('allocation-in-use') : ok)
    }
    const agree = (by: CastMember) =>
      here.write(
        (db) =>
        answerVotingChange(db, here.on(by, later(midVote, 1_000)), secrets, 'spring', { changeId: 'call-off-1', answer: 'agreed' }, { ...consequences, giveBack }), // prettier-ignore
      )
    expect(await agree('winston')).toMatchObject({ because: 'allocation-in-use' })
    expect(await cast('len', ['SPR-01'], later(midVote, 2_000)), 'nothing has changed').toEqual({ ok: true })
    expect(await agree('winston')).toEqual({ ok: true })
    expect(given).toEqual(['winston', 'winston'])
  })
})

describe('an idea that is withdrawn while people vote', () => {
  it('takes its votes with it, and whoever can still vote is written to, once', async () => {
    await here.write(async (db) => {
      await db.insert(contact).values({ personId: 'len', email: 'len@example.org' })
      await db.insert(contact).values({ personId: 'rose', email: 'rose@example.org' })
    })
    await here.write((db) => db.update(roll).set({ channel: 'paper' }).where(eq(roll.personId, 'rose')))
    const told: unknown[] = []
    const withdraw = () =>
      here.write((db) =>
        withdrawProposal(db, here.on('nadia', midVote), 'spring/SPR-01', (idea) => {
          told.push(idea)
          return { subject: 'Gone', text: 'Gone' }
        }),
      )
    expect(await withdraw()).toEqual({ ok: true })
    expect(await withdraw()).toEqual({ ok: true })
    expect(told).toEqual([{ title: 'Idea SPR-01', closesAt }])
    const letters = await here.read((db) => db.select().from(outbox).orderBy(asc(outbox.personId)))
    expect(
      letters.map(({ kind, personId, payload }) => [kind, personId, (payload as { until?: Instant }).until]),
    ).toEqual([
      ['idea-gone', 'len', closesAt],
      ['idea-gone', 'nadia', closesAt],
    ])
    expect(await cast('len', ['SPR-01'], later(midVote, 1_000))).toMatchObject({ because: 'no-such-proposal' })
    expect(await cast('nadia', ['SPR-02'], later(midVote, 1_000))).toEqual({ ok: true })
    await tickAt(closesAt)
    const [deciding] = await here.read((db) => db.select().from(tally).where(eq(tally.deciding, true)))
    expect(deciding?.result.reasons.find(({ id }) => id === 'SPR-01')?.kind).toBe('withdrawn')
  })

  it('is no way out once the votes are in', async () => {
    const late = await here.write((db) => withdrawProposal(db, here.on('nadia', closesAt), 'spring/SPR-01'))
    expect(late).toMatchObject({ because: 'voting-closed' })
  })
})
