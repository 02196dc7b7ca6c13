import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { checkProposal, type Finding } from '~/commands/proposal/check-proposal.server'
import { changeDates } from '~/commands/round/change-dates.server'
import { finishChecking } from '~/commands/proposal/finish-checking.server'
import { proposalByReference, standingProposals, whyNotEligible } from '~/records/proposal/proposal.server'
import { roundById } from '~/records/round/course.server'
import { contact, interest, outbox } from '~db/schema'
import type { CastMember } from '../../cast'
import { day, stage, wholeDates, type Stage } from '../../stage'

let here: Stage
beforeEach(async () => {
  here = await stage()
  await here.round('spring')
  await here.holds('chair', 'rose')
  await here.holds('builder', 'kofi')
  await here.holds('panel', 'winston')
  await here.proposal('spring', 'SPR-01', { by: 'nadia', events: ['submitted'] })
  await here.proposal('spring', 'SPR-02', { by: 'len', events: ['submitted'] })
  await here.proposal('spring', 'SPR-03', { by: 'joy', events: [] })
  await here.write((db) => db.insert(contact).values({ personId: 'nadia', email: 'nadia@example.org' }))
})
afterEach(() => here.close())

const checking = day(11)
const yes: Finding = { eligible: true, ground: null, because: '' }
const no: Finding = { eligible: false, ground: 'already-spent', because: 'The receipt is of last month.' }
const check = (reference: string, finding = yes, by: CastMember | null = 'rose', at = checking) =>
  here.write((db) => checkProposal(db, here.on(by, at), `spring/${reference}`, finding))
const finish = (by: CastMember = 'rose', at = checking) =>
  here.write((db) =>
    finishChecking(db, here.on(by, at), 'spring', ({ reference, eligible, why }) => ({
      subject: reference,
      text: `${eligible} ${why?.ground} ${why?.because}`,
    })),
  )
const standing = async (reference: string) =>
  (await here.read((db) => proposalByReference(db, 'spring', reference)))?.standing
const roundEvents = async () => (await here.read((db) => roundById(db, 'spring')))?.events.map(({ kind }) => kind)
const letters = async () => (await here.read((db) => db.select().from(outbox))).map(({ payload }) => payload)

describe('checking a proposal', () => {
  it('is for the chair and the builder, once ideas have closed', async () => {
    expect(await check('SPR-01', yes, 'kofi')).toEqual({ ok: true })
    for (const by of ['winston', 'nadia'] as const) {
      expect(await check('SPR-01', yes, by)).toMatchObject({ because: 'not-yours-to-do' })
    }
    expect(await check('SPR-01', yes, null)).toMatchObject({ because: 'sign-in-first' })
    expect(await check('SPR-01', yes, 'rose', day(9))).toMatchObject({ because: 'not-at-this-stage' })
    expect(await check('SPR-01', yes, 'rose', wholeDates.closesAt)).toEqual({ ok: true })
  })

  it('gives a reason with every no, and can be changed until checking is finished', async () => {
    for (const ground of [null, 'other'] as const) {
      expect(await check('SPR-01', { eligible: false, ground, because: '' })).toMatchObject({
        because: 'reason-missing',
      })
    }
    expect(await check('SPR-01', { ...no, because: '' }), 'the rule alone is a reason').toEqual({ ok: true })
    expect(await check('SPR-01', no)).toEqual({ ok: true })
    expect(await standing('SPR-01')).toBe('not-eligible')
    expect(await here.read((db) => whyNotEligible(db, 'spring/SPR-01'))).toEqual({
      ground: no.ground,
      because: no.because,
    })
    expect(await check('SPR-01', yes)).toEqual({ ok: true })
    expect(await standing('SPR-01')).toBe('eligible')
  })

  it('passes over drafts', async () => {
    expect(await check('SPR-03')).toMatchObject({ because: 'not-sent-in' })
  })

  it('is not for someone whose own it is, or who has declared an interest', async () => {
    await here.proposal('spring', 'SPR-04', { by: 'kofi', events: ['submitted'] })
    expect(await check('SPR-04', yes, 'kofi')).toMatchObject({ because: 'you-have-an-interest' })
    await here.write((db) =>
      db.insert(interest).values({
        id: 'i1',
        proposalId: 'spring/SPR-04',
        personId: 'rose',
        sequence: 1,
        kind: 'loyalty',
        note: '',
        at: checking,
        declaredBy: 'rose',
      }),
    )
    expect(await check('SPR-04', yes, 'rose')).toMatchObject({ because: 'you-have-an-interest' })
  })
})

describe('finishing the checking', () => {
  it('waits until every proposal that was sent in is decided', async () => {
    await check('SPR-01')
    expect(await finish()).toMatchObject({ because: 'not-all-checked', values: { left: 1 } })
    expect(await roundEvents()).toEqual(['published'])
    expect(await letters()).toEqual([])
  })

  it('moves the round on with the eligible ones, and tells each applicant why', async () => {
    await check('SPR-01', no)
    await check('SPR-02')
    expect(await finish()).toEqual({ ok: true })
    expect(await roundEvents()).toEqual(['published', 'checked', 'lots-drawn'])
    expect(await letters()).toEqual([
      { to: 'nadia@example.org', subject: 'SPR-01', text: 'false already-spent The receipt is of last month.' },
    ])
    const list = await here.read(async (db) => {
      const round = await roundById(db, 'spring')
      return round ? standingProposals(db, round) : []
    })
    expect(list.map(({ reference }) => reference)).toEqual(['SPR-02'])
  })

  it('happens once, when two people press at the same time', async () => {
    await check('SPR-01')
    await check('SPR-02')
    expect(await Promise.all([finish('rose'), finish('kofi')])).toEqual([{ ok: true }, { ok: true }])
    expect(await roundEvents()).toEqual(['published', 'checked', 'lots-drawn'])
    expect(await letters()).toHaveLength(1)
  })

  it('waits for new dates when the panel would have no time left to score', async () => {
    await check('SPR-01')
    await check('SPR-02')
    const late = day(21)
    expect(await finish('rose', late)).toMatchObject({
      because: 'scoring-would-be-over',
      values: { closedAt: wholeDates.scoringClosesAt },
    })
    const dates = { ...wholeDates, scoringClosesAt: day(24), votingOpensAt: day(25) }
    expect(
      await here.write((db) => changeDates(db, here.on('rose', late), 'spring', dates, 'Checking took longer.')),
    ).toEqual({ ok: true })
    expect(await finish('rose', late)).toEqual({ ok: true })
  })

  it('settles the findings', async () => {
    await check('SPR-01')
    await check('SPR-02')
    await finish()
    expect(await check('SPR-01', no)).toMatchObject({ because: 'not-at-this-stage' })
  })

  it('is for the chair and the builder', async () => {
    await check('SPR-01')
    await check('SPR-02')
    expect(await finish('winston')).toMatchObject({ because: 'not-yours-to-do' })
  })
})
