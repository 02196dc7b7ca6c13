import { eq } from 'drizzle-orm'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { roundMovesOn } from '~/commands/money/round-moves-on.server'
import { answerChallenge } from '~/commands/voting/answer-challenge.server'
import { answerMeasure } from '~/commands/voting/answer-measure.server'
import { preparePayment } from '~/commands/money/prepare-payment.server'
import { askMeasure } from '~/commands/voting/ask-measure.server'
import { makeChallenge, type NewChallenge } from '~/commands/voting/make-challenge.server'
import { recordRecount } from '~/commands/voting/record-recount.server'
import { happened } from '~/domain/round'
import { later, minutes } from '~/domain/time'
import { mostOfOne, mostUnanswered, type MeasureAnswer, type MeasureKind } from '~/domain/voting/challenge'
import { challengesShown } from '~/queries/voting/challenges-shown.server'
import { waitingForMe } from '~/queries/waiting-for-me.server'
import { awardOfProposal } from '~/records/money/award.server'
import { roundById } from '~/records/round/course.server'
import { officersNow } from '~/records/voting/challenged.server'
import { challengesOf, heldByChallenges } from '~/records/voting/challenges.server'
import { acceptAward } from '../../accepting'
import { auditEntry, challenge, challengeAnswer, round as rounds, roundEvent } from '~db/schema'
import type { CastMember } from '../../cast'
import { adoptBy, countedRound, meet, setMoneyOnStage, tellInPerson } from '../../money-stage'
import { day, stage, wholeRules, type Stage } from '../../stage'

const asked = day(34)
const payday = day(36)
let here: Stage
beforeEach(async () => {
  here = await stage()
  await setMoneyOnStage(here)
  await countedRound(here, 'spring')
  // The stage's rounds are counted on its first day.
  const rules = { ...wholeRules, challengeDays: 50 }
  await here.write((db) => db.update(rounds).set({ rules }).where(eq(rounds.id, 'spring')))
})
afterEach(() => here.close())

let secrets = 0
const plain: Omit<NewChallenge, 'secret'> = {
  about: 'count',
  isPublic: true,
  words: 'It adds up wrongly.',
  receipt: null,
}
const make = (by: CastMember | null, more: Partial<NewChallenge> = {}, at = asked) =>
  here.write((db) =>
    makeChallenge(db, here.on(by, at), 'spring', { ...plain, secret: `a long secret ${(secrets += 1)}`, ...more }),
  )
const answer = (by: CastMember, number: number, words = 'We counted again.', showsWords = true) =>
  here.write((db) => answerChallenge(db, here.on(by, payday), 'spring', number, { words, showsWords }, roundMovesOn))
const ask = (by: CastMember, kind: MeasureKind, id = `measure-${kind}`) =>
  here.write((db) => askMeasure(db, here.on(by, payday), 'spring', { id, kind, because: 'It is about a slip.' }))
const settle = (by: CastMember, kind: MeasureKind, said: MeasureAnswer) =>
  here.write((db) =>
    answerMeasure(db, here.on(by, payday), 'spring', { measureId: `measure-${kind}`, answer: said }, roundMovesOn),
  )
const all = () => here.read((db) => challengesOf(db, 'spring'))
const round = async () => {
  const found = await here.read((db) => roundById(db, 'spring'))
  if (!found) throw new Error('no round')
  return found
}
const shown = async (at = payday) => {
  const of = await round()
  return here.read((db) => challengesShown(db, of, at))
}

describe('saying that something is wrong', () => {
  it('is open to anyone, signed in or not, and the same page sent twice says it once', async () => {
    expect(await make('nadia')).toEqual({ ok: true })
    expect(await make(null, { secret: 'the same page, sent twice' })).toEqual({ ok: true })
    expect(await make(null, { secret: 'the same page, sent twice' })).toEqual({ ok: true })
    expect((await all()).map(({ number, by }) => [number, by])).toEqual([
      [1, 'nadia'],
      [2, null],
    ])
  })

  it('never keeps a name beside a receipt, nor either in the record of acts', async () => {
    await make('nadia', { receipt: 'ABCDEFGHJKLM' })
    const [row] = await here.read((db) => db.select().from(challenge))
    expect(row).toMatchObject({ by: null, receipt: 'ABCDEFGHJKLM' })
    const acts = await here.read((db) => db.select().from(auditEntry).where(eq(auditEntry.act, 'challenge.make')))
    expect(acts).toHaveLength(1)
    expect(acts[0]?.actor).toBeNull()
    expect(JSON.stringify(acts)).not.toContain('ABCDEFGHJKLM')
    expect(JSON.stringify(acts)).not.toContain('adds up')
  })

  it('is over when its days are, and one person waits for her answers after so many', async () => {
    expect(await make('nadia', {}, day(60))).toMatchObject({ because: 'challenge-window-over' })
    for (let at = 0; at < mostOfOne; at++) expect(await make('nadia')).toEqual({ ok: true })
    expect(await make('nadia')).toMatchObject({ because: 'challenges-too-many', values: { limit: mostOfOne } })
    expect(await make('len')).toEqual({ ok: true })
  })

  it('takes those without a name up to so many, not counting what two officers have passed over', async () => {
    const said = { about: 'other', isPublic: false, words: 'Noise.', receipt: null, at: asked, by: null } as const
    const noise = Array.from({ length: mostUnanswered }, (_, at) => ({
      ...{ id: `noise-${at}`, roundId: 'spring', number: at + 1, secretHash: `noise-${at}` },
      ...said,
    }))
    await here.write((db) => db.insert(challenge).values(noise))
    expect(await make(null)).toMatchObject({ because: 'challenges-too-many', values: { limit: mostUnanswered } })
    expect(await make('nadia')).toEqual({ ok: true })
    expect(await ask('rose', 'go-on')).toEqual({ ok: true })
    expect(await settle('winston', 'go-on', 'agreed')).toEqual({ ok: true })
    expect(await make(null, {}, later(payday, minutes(1)))).toEqual({ ok: true })
    for (let at = 0; at < mostOfOne; at++)
      expect(await make('nadia', {}, later(payday, minutes(1)))).toEqual({ ok: true })
    expect(await make('nadia', {}, later(payday, minutes(1)))).toMatchObject({ because: 'challenges-too-many' })
  })

  it('waits for the officers, who are told; nobody answers her own, and nobody else answers', async () => {
    await make('winston')
    const waiting = async (who: CastMember) =>
      (await here.read((db) => waitingForMe(db, who, asked))).filter(({ kind }) => kind === 'challenges')
    expect(await waiting('rose')).toMatchObject([{ count: 1 }])
    expect(await waiting('winston')).toEqual([])
    expect(await waiting('nadia')).toEqual([])
    expect(await answer('winston', 1)).toMatchObject({ because: 'challenge-of-ones-own' })
    expect(await answer('nadia', 1)).toMatchObject({ because: 'not-yours-to-do' })
    expect(await answer('rose', 9)).toMatchObject({ because: 'no-such-challenge' })
    expect(await answer('rose', 1)).toEqual({ ok: true })
    // Pressed twice it is one answer; another's comes too late.
    expect(await answer('rose', 1)).toEqual({ ok: true })
    expect(await answer('mei', 1, 'Something else.')).toMatchObject({ because: 'challenge-answered' })
    expect(await waiting('rose')).toEqual([])
  })

  it('is shown to all with its answer when she asked in public, without her words where they are kept back', async () => {
    await make('nadia')
    await make('len', { isPublic: false })
    await make(null, { words: 'Rose took the box home.' })
    expect(await shown()).toMatchObject({ waiting: 3, answered: [], mayChallenge: true })
    await answer('mei', 1)
    await answer('mei', 2)
    await answer('mei', 3, 'The box was never out of sight.', false)
    const { waiting, answered, answeredPrivately } = await shown()
    expect([waiting, answeredPrivately]).toEqual([0, 1])
    expect(answered.map(({ number, words }) => [number, words])).toEqual([
      [1, 'It adds up wrongly.'],
      [3, null],
    ])
  })
})

describe('a recount', () => {
  it('is an event with its outcome: the same, or where it departs', async () => {
    const counted = (by: CastMember, departs: string[]) =>
      here.write((db) => recordRecount(db, here.on(by, asked), 'spring', { voters: 3, order: ['01'], departs }))
    expect(await counted('nadia', [])).toMatchObject({ because: 'not-yours-to-do' })
    expect(await counted('rose', [])).toEqual({ ok: true })
    expect(await counted('mei', ['by greedy, votes is kept as 3 and comes out as 2'])).toEqual({ ok: true })
    expect((await shown()).since).toMatchObject([
      { kind: 'recounted', same: true },
      { kind: 'recounted', same: false, departs: ['by greedy, votes is kept as 3 and comes out as 2'] },
    ])
  })
})

describe('paying while a challenge waits', () => {
  let awardId: string
  beforeEach(async () => {
    await meet(here, 'spring')
    await adoptBy(here, 'spring')
    awardId = (await here.read((db) => awardOfProposal(db, 'spring/01')))?.id ?? ''
    await here.write((db) => acceptAward(db, here.on('nadia', payday), awardId))
  })
  const prepare = () => here.write((db) => preparePayment(db, here.on('winston', payday), awardId, 1))

  it('is not possible: no payment is prepared until it is answered', async () => {
    await make('nadia')
    expect(await prepare()).toMatchObject({ ok: false, because: 'challenge-in-the-way', values: { count: 1 } })
    await answer('rose', 1)
    expect(await prepare()).toMatchObject({ ok: true })
  })

  it('is possible once two officers have said why, for what was asked until then', async () => {
    await make('nadia')
    expect(await ask('nadia', 'go-on')).toMatchObject({ because: 'not-yours-to-do' })
    expect(await ask('rose', 'go-on')).toEqual({ ok: true })
    expect(await ask('rose', 'go-on')).toEqual({ ok: true })
    expect(await ask('mei', 'go-on', 'another')).toMatchObject({ because: 'measure-waiting' })
    expect(await settle('rose', 'go-on', 'agreed')).toMatchObject({ because: 'measure-takes-a-second' })
    expect(await prepare()).toMatchObject({ because: 'challenge-in-the-way' })
    expect(await settle('mei', 'go-on', 'agreed')).toEqual({ ok: true })
    expect(await settle('winston', 'go-on', 'agreed')).toMatchObject({ because: 'measure-settled' })
    expect(await prepare()).toMatchObject({ ok: true })
    expect(await make('len', {}, later(payday, minutes(1)))).toEqual({ ok: true })
    expect(await shown()).toMatchObject({ since: [{ kind: 'challenges-passed', because: 'It is about a slip.' }] })
  })

  it('asks an officer to show again that it is she, when that was a while ago', async () => {
    await make('nadia')
    const stale = { ...here.on('rose', payday), provedAt: later(payday, -minutes(6)) }
    const said = await here.write((db) =>
      askMeasure(db, stale, 'spring', { id: 'stale', kind: 'go-on', because: 'It is about a slip.' }),
    )
    expect(said).toMatchObject({ because: 'step-up-first' })
  })

  it('holds the whole round: it moves to paying by itself with the last answer', async () => {
    await make('nadia')
    await tellInPerson(here, 'spring')
    const other = (await here.read((db) => awardOfProposal(db, 'spring/02')))?.id
    if (other !== undefined) await here.write((db) => acceptAward(db, here.on('nadia', payday), other))
    expect(happened(await round(), 'agreed')).toBe(false)
    await answer('rose', 1)
    expect(happened(await round(), 'agreed')).toBe(true)
  })
})

describe('a vote that does not stand', () => {
  it('takes two officers, says why, and nothing is decided by it', async () => {
    await make('nadia')
    await ask('rose', 'run-again')
    expect(await settle('mei', 'run-again', 'agreed')).toEqual({ ok: true })
    expect(happened(await round(), 'vote-set-aside')).toBe(true)
    const { since } = await shown()
    expect(since).toMatchObject([{ kind: 'vote-set-aside', because: 'It is about a slip.' }])
    await expect(meet(here, 'spring').then(() => adoptBy(here, 'spring'))).rejects.toThrow('vote-set-aside')
  })

  it('can be taken back while it waits, and refused by another', async () => {
    await ask('rose', 'run-again')
    expect(await settle('mei', 'run-again', 'taken-back')).toMatchObject({ because: 'measure-not-yours' })
    expect(await settle('rose', 'run-again', 'taken-back')).toEqual({ ok: true })
    const kinds = (await here.read((db) => db.select({ kind: roundEvent.kind }).from(roundEvent))).map(
      ({ kind }) => kind,
    )
    expect(kinds).not.toContain('vote-set-aside')
  })
})

describe('a challenge to what officers did', () => {
  it('is answered by none of them, and they settle nothing about the vote until another has answered it', async () => {
    await make(null, { about: 'conduct', against: ['rose', 'rose'] })
    expect(await answer('rose', 1)).toMatchObject({ because: 'challenge-names-you' })
    expect(await ask('rose', 'go-on')).toMatchObject({ because: 'challenge-names-you' })
    expect(await ask('winston', 'go-on')).toEqual({ ok: true })
    expect(await settle('rose', 'go-on', 'agreed')).toMatchObject({ because: 'challenge-names-you' })
    expect(await answer('winston', 1)).toEqual({ ok: true })
    await make(null)
    expect(await ask('rose', 'run-again'), 'it is answered').toEqual({ ok: true })
  })

  it('drops what one of them asked for before, and leaves her to take it back', async () => {
    await make(null)
    await ask('winston', 'go-on')
    await make(null, { about: 'conduct', against: ['winston'] })
    expect(await settle('mei', 'go-on', 'agreed')).toMatchObject({ because: 'voting-change-asker-out' })
    expect(await settle('winston', 'go-on', 'taken-back')).toEqual({ ok: true })
  })

  it('is answered by those who look after the installation where it is about every officer, and by them only then', async () => {
    await here.administers('callum')
    await make(null, { about: 'conduct', against: ['rose', 'winston'] })
    expect(await answer('callum', 1)).toMatchObject({ because: 'officers-are-free' })
    const officers = (await here.read((db) => officersNow(db, 'netherton', payday))).map(({ personId }) => personId)
    await make(null, { about: 'conduct', against: officers })
    for (const each of officers) expect(await answer(each as CastMember, 2)).toMatchObject({ ok: false })
    expect(await here.read((db) => heldByChallenges(db, 'spring'))).toMatchObject({ because: 'challenge-in-the-way' })
    expect(await answer('callum', 2)).toEqual({ ok: true })
  })

  it('names officers and nobody else', async () => {
    expect(await make(null, { about: 'conduct', against: ['nadia'] })).toMatchObject({
      because: 'challenge-against-whom',
    })
    expect(await all()).toEqual([])
  })

  it('holds money back however many there are', async () => {
    await here.write(async (db) => {
      for (let number = 1; number <= 520; number += 1) {
        const more = { about: 'other', isPublic: false, words: 'x', receipt: null, at: asked, by: null } as const
        const id = `many-${number}`
        await db.insert(challenge).values({ id, roundId: 'spring', number, secretHash: id, ...more })
        if (number <= 519) {
          const said = { words: 'No.', showsWords: false, at: payday, by: 'rose' }
          await db.insert(challengeAnswer).values({ challengeId: id, ...said })
        }
      }
    })
    expect(await here.read((db) => heldByChallenges(db, 'spring'))).toMatchObject({ values: { count: 1 } })
  })
})
