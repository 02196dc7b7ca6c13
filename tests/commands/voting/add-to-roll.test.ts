import { eq } from 'drizzle-orm'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { answerAddition, askToAdd } from '~/commands/voting/add-to-roll.server'
import { noteAge, sayAge } from '~/commands/voting/note-age.server'
import { castBallot } from '~/commands/voting/cast-ballot.server'
import type { RoundRules } from '~/domain/round'
import { minutes, later } from '~/domain/time'
import { sha256 } from '~/platform/secrets.server'
import { wrongWithVote } from '~/queries/voting/whole-vote.server'
import { addDeclaration } from '~/records/panel/interest.server'
import { roundById } from '~/records/round/course.server'
import { ageSeen, role, roll, roundEvent } from '~db/schema'
import type { CastMember } from '../../cast'
import { day, secrets, stage, type Stage } from '../../stage'

let here: Stage
beforeEach(async () => {
  here = await stage()
})
afterEach(() => here.close())

async function voting(rules: Partial<RoundRules> = {}) {
  await here.livesHere('nadia', 'len', 'rose')
  await here.holds('panel', 'rose', 'winston')
  await here.holds('chair', 'sheila')
  await here.holds('treasurer', 'tom')
  await here.holds('builder', 'gareth')
  await here.round('spring', { events: ['published', 'checked'], rules })
  await here.proposal('spring', 'SPR-01')
}
const cast = (by: CastMember) => here.write((db) => castBallot(db, here.on(by, day(22)), secrets, 'spring', ['SPR-01']))
const ask = (by: CastMember, personId: string, provedAt = day(23)) =>
  here.write((db) =>
    askToAdd(db, { ...here.on(by, day(23)), provedAt }, 'spring', { personId, because: 'Moved in last week.' }),
  )
const interested = (personId: CastMember) =>
  here.write((db) =>
    addDeclaration(db, here.on(personId, day(23)), {
      ...{ proposalId: 'spring/SPR-01', personId, sequence: 1, kind: 'direct', note: 'My sister asked.' },
      declaredBy: personId,
    }),
  )
const answer = (by: CastMember, additionId: string, said: 'agreed' | 'refused' = 'agreed', provedAt = day(23)) =>
  here.write((db) =>
    answerAddition(db, { ...here.on(by, day(23)), provedAt }, 'spring', { additionId, answer: said, because: '' }),
  )
const say = (by: CastMember, at = day(2)) => here.write((db) => sayAge(db, here.on(by, at), 'spring'))
const onRoll = () => here.read((db) => db.select().from(roll).where(eq(roll.roundId, 'spring')))
const opened = async () =>
  (await here.read((db) => db.select().from(roundEvent).where(eq(roundEvent.kind, 'voting-opened'))))[0]?.detail
const breaches = () =>
  here.read(async (db) => {
    const round = await roundById(db, 'spring')
    return round ? wrongWithVote(db, round) : []
  })

describe('someone who turns up after voting opened', () => {
  it('is added by two officers, the second with her passkey, and counted apart', async () => {
    await voting()
    expect(await ask('sheila', 'joy'), 'the roll is not fixed yet').toMatchObject({ because: 'roll-not-fixed' })
    await cast('nadia')
    expect(await ask('sheila', 'joy'), 'she does not live here').toMatchObject({ because: 'roll-not-by-rule' })
    await here.livesHere('joy')
    expect(await cast('joy')).toMatchObject({ because: 'not-on-the-roll' })
    expect(await ask('gareth', 'joy')).toMatchObject({ because: 'not-yours-to-do' })
    expect(await ask('sheila', 'nadia')).toMatchObject({ because: 'roll-has-her' })
    const asked = await ask('sheila', 'joy')
    const id = asked.ok ? asked.id : ''
    expect(await ask('tom', 'joy')).toMatchObject({ because: 'roll-addition-waiting' })
    expect(await answer('sheila', id)).toMatchObject({ because: 'roll-addition-takes-a-second' })
    expect(await answer('tom', id, 'agreed', later(day(23), -minutes(6)))).toMatchObject({ because: 'step-up-first' })
    expect(await cast('joy')).toMatchObject({ because: 'not-on-the-roll' })
    expect(await answer('tom', id)).toEqual({ ok: true })
    expect(await answer('tom', id), 'pressed twice').toMatchObject({ because: 'roll-addition-answered' })
    expect(await cast('joy')).toEqual({ ok: true })
    expect((await onRoll()).filter(({ addedLater }) => addedLater).map(({ personId }) => personId)).toEqual(['joy'])
    expect(await breaches(), 'the roll that was fixed has not changed').toEqual([])
  })

  it('is not added when the second says no, and may be asked for again', async () => {
    await voting()
    await cast('nadia')
    await here.livesHere('joy')
    const asked = await ask('sheila', 'joy')
    expect(await answer('tom', asked.ok ? asked.id : '', 'refused')).toEqual({ ok: true })
    expect(await cast('joy')).toMatchObject({ because: 'not-on-the-roll' })
    expect((await ask('tom', 'joy')).ok).toBe(true)
  })

  it('is never one of the two herself', async () => {
    await voting()
    await cast('nadia')
    await here.livesHere('tom')
    expect(await ask('tom', 'tom')).toMatchObject({ because: 'roll-addition-own' })
    const asked = await ask('sheila', 'tom')
    expect(await answer('tom', asked.ok ? asked.id : '')).toMatchObject({ because: 'roll-addition-own' })
  })
})

describe('the two who add somebody', () => {
  beforeEach(async () => {
    await voting()
    await here.holds('authoriser', 'mei')
    await cast('nadia')
    await here.livesHere('joy')
  })
  const asked = async (by: CastMember) => {
    const done = await ask(by, 'joy')
    return done.ok ? done.id : ''
  }

  it('both show who they are', async () => {
    expect(await ask('sheila', 'joy', later(day(23), -minutes(6)))).toMatchObject({ because: 'step-up-first' })
  })

  it('are nobody with an interest in anything on the ballot', async () => {
    await interested('tom')
    expect(await ask('tom', 'joy')).toMatchObject({ because: 'you-have-an-interest' })
    const id = await asked('sheila')
    for (const said of ['agreed', 'refused'] as const)
      expect(await answer('tom', id, said)).toMatchObject({ because: 'you-have-an-interest' })
    expect(await answer('mei', id)).toEqual({ ok: true })
  })

  it('are not, when whoever asked has an interest by now, or is an officer no more', async () => {
    const first = await asked('sheila')
    await interested('sheila')
    expect(await answer('tom', first)).toMatchObject({ because: 'voting-change-asker-out' })
    expect(await cast('joy')).toMatchObject({ because: 'not-on-the-roll' })
    expect(await answer('tom', first, 'refused'), 'so that another can ask').toEqual({ ok: true })
    const second = await asked('mei')
    await here.write((db) =>
      db
        .update(role)
        .set({ endsAt: day(22) })
        .where(eq(role.personId, 'mei')),
    )
    expect(await answer('tom', second)).toMatchObject({ because: 'voting-change-asker-out' })
  })
})

describe('the roll', () => {
  it('is published as a number and a fingerprint that nobody can try names against', async () => {
    await voting()
    await cast('nadia')
    const detail = await opened()
    const voters = (await onRoll()).map(({ personId }) => personId).sort()
    expect(detail?.['onRoll']).toBe(voters.length)
    expect(detail?.['rollHash']).not.toBe(sha256(JSON.stringify(voters)))
    expect(JSON.stringify(detail)).not.toContain('nadia')
  })

  it('is told apart from one that was changed', async () => {
    await voting()
    await cast('nadia')
    await here.write((db) => db.delete(roll).where(eq(roll.personId, 'len')))
    expect((await breaches()).map(({ law }) => law)).toContain('roll')
  })

  it('keeps to the neighbourhoods and the age that the round asks for', async () => {
    await voting({ voterLimits: { fromAge: 16, neighbourhoods: ['marian-square'] }, voters: 'residents' })
    expect(
      await here.write((db) => noteAge(db, here.on('gareth'), 'netherton', { personId: 'nadia', years: 18 })),
    ).toEqual({ ok: true })
    await here.write((db) => noteAge(db, here.on('gareth'), 'netherton', { personId: 'len', years: 15 }))
    expect(await cast('len')).toMatchObject({ because: 'not-on-the-roll' })
    expect(await cast('nadia')).toEqual({ ok: true })
    expect((await onRoll()).map(({ personId }) => personId)).toEqual(['nadia'])
  })

  it('has at her own word who says that she is old enough, and keeps of her age only that', async () => {
    await voting({ voterLimits: { fromAge: 11 }, voters: 'residents' })
    expect(await say('joy'), 'she does not live here').toMatchObject({ because: 'not-yours-to-do' })
    expect(await say('nadia')).toEqual({ ok: true })
    expect(await say('nadia', day(3)), 'pressed twice').toEqual({ ok: true })
    const kept = await here.read((db) => db.select().from(ageSeen))
    expect(kept).toEqual([{ partnershipId: 'netherton', personId: 'nadia', years: 11, at: day(2), by: 'nadia' }])
    expect(await cast('nadia')).toEqual({ ok: true })
    expect(await cast('len'), 'who has not said it').toMatchObject({ because: 'not-on-the-roll' })
    expect((await onRoll()).map(({ personId }) => personId)).toEqual(['nadia'])
  })

  it('has the word of somebody who verifies before her own', async () => {
    await voting({ voterLimits: { fromAge: 11 }, voters: 'residents' })
    expect(await say('len')).toEqual({ ok: true })
    const note = (years: number, personId = 'len') =>
      here.write((db) => noteAge(db, here.on('gareth', day(3)), 'netherton', { personId, years }))
    expect(await note(9)).toEqual({ ok: true })
    expect(await say('len', day(4))).toMatchObject({ because: 'age-noted-by-another' })
    expect(await note(9, 'joy'), 'no resident').toMatchObject({ because: 'age-of-a-resident' })
    expect(await cast('len')).toMatchObject({ because: 'not-on-the-roll' })
    expect(await note(11)).toEqual({ ok: true })
    const asked = await ask('sheila', 'len')
    expect(await answer('tom', asked.ok ? asked.id : '')).toEqual({ ok: true })
    expect(await cast('len')).toEqual({ ok: true })
  })

  it('takes nobody by two officers whom the round’s age leaves out, until she has said it', async () => {
    await voting({ voterLimits: { fromAge: 11 }, voters: 'residents' })
    await say('nadia')
    await cast('nadia')
    expect(await ask('sheila', 'len')).toMatchObject({ because: 'roll-not-by-rule' })
    expect(await say('len', day(23))).toEqual({ ok: true })
    const asked = await ask('sheila', 'len')
    expect(await answer('tom', asked.ok ? asked.id : '')).toEqual({ ok: true })
    expect(await cast('len')).toEqual({ ok: true })
    expect(await breaches()).toEqual([])
  })

  it('asks nobody’s age in a round that does not', async () => {
    await voting()
    expect(await say('nadia')).toMatchObject({ because: 'age-not-asked' })
  })
})
