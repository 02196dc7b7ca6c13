import { eq } from 'drizzle-orm'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { erasePerson } from '~/commands/people/erase-person.server'
import { answerMerging } from '~/commands/proposal/answer-merging.server'
import { checkProposal } from '~/commands/proposal/check-proposal.server'
import { finishChecking } from '~/commands/proposal/finish-checking.server'
import { proposeMerging } from '~/commands/proposal/propose-merging.server'
import { withdrawProposal } from '~/commands/proposal/withdraw-proposal.server'
import { auditEntry, contact, mergingAnswer, outbox, payee, share } from '~db/schema'
import { ownMerging, whereItGoesOn } from '~/queries/proposal/merging.server'
import { hasInterestIn } from '~/records/panel/interest.server'
import { proposalById, standingProposals } from '~/records/proposal/proposal.server'
import { roundById } from '~/records/round/course.server'
import type { CastMember } from '../../cast'
import { day, secrets, stage, type Stage } from '../../stage'

const [one, other] = ['spring/SPR-01', 'spring/SPR-02']
let here: Stage
beforeEach(async () => {
  here = await stage()
  await here.round('spring')
  await here.holds('chair', 'rose')
  await here.holds('builder', 'kofi')
  await here.proposal('spring', 'SPR-01', { by: 'nadia', title: 'Herb planters', events: ['submitted'] })
  await here.proposal('spring', 'SPR-02', {
    by: 'len',
    title: 'Planters with herbs',
    cost: 300_00,
    events: ['submitted'],
  })
  await here.write(async (db) => {
    for (const personId of ['nadia', 'len'])
      await db.insert(contact).values({ personId, email: `${personId}@example.org` })
  })
})
afterEach(() => here.close())

const now = day(11)
const wording = (subject: string) => ({
  toApplicant: { subject, text: 'Words.' },
  toBuilder: { subject: 'go and see', text: 'Words.' },
})
const asked = { staying: wording('staying'), joining: wording('joining') }
const suggest = (by: CastMember | null = 'rose', at = now, staying = one, joining = other) =>
  here.write((db) => proposeMerging(db, here.on(by, at), staying, joining, 'You both want herbs.', asked))
const answer = (by: CastMember, which: string, said: 'yes' | 'no' = 'yes', at = now) =>
  here.write((db) =>
    answerMerging(db, here.on(by, at), which, { answer: said, words: `Words of ${by}.` }, (_, settled) =>
      wording(settled),
    ),
  )
const idea = async (id: string) => {
  const found = await here.read((db) => proposalById(db, id))
  if (!found) throw new Error('it is gone')
  return found
}
const spring = async () => {
  const round = await here.read((db) => roundById(db, 'spring'))
  if (!round) throw new Error('no round')
  return round
}
const seen = async (id: string, at = now) => {
  const [of, round] = [await idea(id), await spring()]
  return here.read((db) => ownMerging(db, of, round, at))
}
const onTheList = async () => {
  const round = await spring()
  return (await here.read((db) => standingProposals(db, round))).map(({ reference }) => reference)
}
const letters = async () =>
  (await here.read((db) => db.select().from(outbox))).map(({ payload }) => {
    const { to, subject } = payload as { to: string; subject: string }
    return `${subject}: ${to}`
  })

describe('suggesting that two ideas become one', () => {
  it('asks both, once, and changes nothing yet', async () => {
    expect(await suggest()).toEqual({ ok: true })
    expect(await suggest()).toEqual({ ok: true })
    expect(await letters()).toEqual(['staying: nadia@example.org', 'joining: len@example.org'])
    expect(await seen(one)).toMatchObject({
      side: 'staying',
      standing: 'waits',
      mine: null,
      askedBy: 'Rose',
      until: day(20),
    })
    expect((await idea(other)).standing).toBe('submitted')
    expect(await suggest('kofi', now, other, one)).toMatchObject({ because: 'merge-waits' })
  })

  it('is for officers without an interest in either, until the checking ends', async () => {
    for (const by of ['nadia', 'winston'] as const)
      expect(await suggest(by)).toMatchObject({ because: 'not-yours-to-do' })
    await here.write((db) => db.insert(payee).values({ proposalId: other, name: 'Kofi', personId: 'kofi' }))
    expect(await suggest('kofi')).toMatchObject({ because: 'you-have-an-interest' })
    await here.round('winter', { events: ['published', 'checked'] })
    await here.proposal('winter', 'WIN-01', { by: 'nadia' })
    await here.proposal('winter', 'WIN-02', { by: 'len' })
    expect(await suggest('rose', now, 'winter/WIN-01', 'winter/WIN-02')).toMatchObject({ because: 'not-at-this-stage' })
  })
})

describe('answering', () => {
  it('makes them one when both say yes: one goes on, and both write on it', async () => {
    await suggest()
    expect(await answer('len', other)).toEqual({ ok: true })
    expect((await idea(other)).standing, 'one yes changes nothing').toBe('submitted')
    expect(await answer('nadia', one)).toEqual({ ok: true })
    expect((await idea(other)).standing).toBe('joined')
    expect(await seen(other)).toMatchObject({ standing: 'agreed', mine: 'yes', own: { title: 'Planters with herbs' } })
    expect(await here.read((db) => db.select().from(share))).toMatchObject([
      { proposalId: one, personId: 'len', part: 'edit', givenBy: 'nadia' },
    ])
    const staying = await idea(one)
    expect(staying.costPence, 'what the one that stays asks for').toBe(200_00)
    expect(await here.read((db) => hasInterestIn(db, staying, 'len'))).toBe(true)
    const [joined, round] = [await idea(other), await spring()]
    expect(await here.read((db) => whereItGoesOn(db, joined, round, now))).toEqual({
      reference: 'SPR-01',
      title: 'Herb planters',
    })
    expect((await letters()).slice(2)).toEqual(['agreed: len@example.org'])
  })

  it('leaves the one that joined out of the checking, and off the list that is voted on', async () => {
    await suggest()
    await answer('len', other)
    await answer('nadia', one)
    const check = (id: string) =>
      here.write((db) => checkProposal(db, here.on('rose', now), id, { eligible: true, ground: null, because: '' }))
    expect(await check(other)).toMatchObject({ because: 'not-sent-in' })
    await check(one)
    const finish = here.write((db) =>
      finishChecking(db, here.on('rose', now), 'spring', () => ({ subject: 'checked', text: '' })),
    )
    expect(await finish).toEqual({ ok: true })
    expect(await onTheList()).toEqual(['SPR-01'])
    const withdraw = here.write((db) => withdrawProposal(db, here.on('len', now), other))
    expect(await withdraw).toMatchObject({ because: 'joined-already' })
  })

  it('leaves both as they are when one says no, and tells the other', async () => {
    await suggest()
    await answer('len', other)
    expect(await answer('nadia', one, 'no')).toEqual({ ok: true })
    expect(await answer('nadia', one, 'no'), 'twice').toEqual({ ok: true })
    expect(await answer('nadia', one, 'yes')).toMatchObject({ because: 'merge-answered' })
    expect([(await idea(one)).standing, (await idea(other)).standing]).toEqual(['submitted', 'submitted'])
    expect((await letters()).slice(2)).toEqual(['refused: len@example.org'])
    expect(await suggest('kofi', now, other, one), 'it can be suggested again').toEqual({ ok: true })
  })

  it('is for the one whose idea it is, while it waits', async () => {
    expect(await answer('nadia', one)).toMatchObject({ because: 'merge-not-asked' })
    await suggest()
    expect(await answer('len', one)).toMatchObject({ because: 'not-yours-to-do' })
    await here.write((db) => withdrawProposal(db, here.on('len', now), other))
    expect(await answer('nadia', one)).toMatchObject({ because: 'merge-not-asked' })
    expect(await seen(one)).toMatchObject({ standing: 'gone', other: { title: 'SPR-02', answers: [] } })
    expect(await suggest()).toMatchObject({ because: 'not-sent-in' })
  })

  it('ends with the checking', async () => {
    await suggest()
    expect(await seen(one, day(20))).toMatchObject({ standing: 'late' })
    expect(await answer('nadia', one, 'yes', day(20))).toMatchObject({ because: 'merge-not-asked' })
  })

  it('keeps the words out of the record of acts, and loses them with the one who wrote them', async () => {
    await suggest()
    await answer('len', other)
    const record = JSON.stringify(await here.read((db) => db.select().from(auditEntry)))
    expect(record).toContain('merging.answer')
    for (const words of ['herbs', 'Words of']) expect(record).not.toContain(words)
    await here.write((db) => erasePerson(db, here.on(null, now), secrets, 'len', { name: 'A neighbour' }))
    const left = await here.read((db) => db.select().from(mergingAnswer).where(eq(mergingAnswer.by, 'len')))
    expect(left).toMatchObject([{ words: '' }])
  })
})
