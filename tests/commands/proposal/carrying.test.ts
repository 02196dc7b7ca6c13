import { eq } from 'drizzle-orm'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { carryProposal } from '~/commands/proposal/carry-proposal.server'
import { declineCarried } from '~/commands/proposal/decline-carried.server'
import { saveAnswer } from '~/commands/proposal/save-answer.server'
import { beginAgain } from '~/commands/proposal/use-again.server'
import { withdrawProposal } from '~/commands/proposal/withdraw-proposal.server'
import { auditEntry, contact, formVersion, origin, outbox, payee, picture, pictureFile, privateAnswers, proposal, proposalEvent, roundEvent, share } from '~db/schema' // prettier-ignore
import { envelope, putPage, type Ask } from '~/domain/proposal'
import { pence } from '~/domain/pence'
import { lineageOf, whereNext } from '~/queries/proposal/lineage.server'
import { hasInterestIn } from '~/records/panel/interest.server'
import { draftOf } from '~/records/proposal/draft.server'
import { sameAsking } from '~/records/proposal/origin.server'
import { proposalByReference, proposalById } from '~/records/proposal/proposal.server'
import { roundById } from '~/records/round/course.server'
import type { CastMember } from '../../cast'
import { day, stage, type Stage } from '../../stage'

const id = 'spring/SPR-01'
const own = (which: `own-${string}`, en: string, isPublic = true): Ask => ({
  id: which,
  kind: 'line',
  label: { en },
  required: false,
  fromPence: pence(0),
  isPublic,
})
const springForm = putPage(envelope, {
  id: 'own-page',
  asks: [own('own-1', 'Which day?'), own('own-2', 'Key?', false)],
})
const autumnForm = putPage(envelope, { id: 'own-page', asks: [own('own-7', 'Which day?'), own('own-8', 'Why here?')] })

let here: Stage
beforeEach(async () => {
  here = await stage()
  await here.holds('chair', 'rose')
  await here.holds('builder', 'kofi')
  await here.round('spring', { events: ['published', 'checked'] })
  await here.round('autumn')
  await here.proposal('spring', 'SPR-01', {
    by: 'nadia',
    title: 'Herb planters',
    events: ['submitted', 'not-eligible'],
  })
  await here.write(async (db) => {
    for (const [roundId, form] of [
      ['spring', springForm],
      ['autumn', autumnForm],
    ] as const)
      await db.insert(formVersion).values({ roundId, version: 1, form, createdAt: day(0), createdBy: 'rose' })
    const answers = { idea: 'Herbs.', when: 'May.', 'own-1': 'Fridays' }
    await db.update(proposal).set({ formVersion: 1, answers }).where(eq(proposal.id, id))
    await db.insert(privateAnswers).values({ proposalId: id, answers: { 'own-2': 'With Pat' } })
    await db.insert(payee).values({ proposalId: id, name: 'Nadia Rahman', personId: 'nadia' })
    const photo = { kind: 'photo' as const, state: 'ready' as const, words: 'A planter', position: 1, tries: 1 }
    await db.insert(picture).values({ id: 'photo', proposalId: id, ...photo, addedAt: day(1), hiddenBecause: '' })
    const file = { hash: 'a'.repeat(64), contentType: 'image/webp' as const, width: 320, height: 240, size: 9 }
    await db.insert(pictureFile).values({ pictureId: 'photo', ...file })
    await db.insert(contact).values({ personId: 'nadia', email: 'nadia@example.org' })
  })
})
afterEach(() => here.close())

const now = day(2)
const letters = () => ({
  toApplicant: { subject: 'carried', text: 'It is carried.' },
  toBuilder: { subject: 'go and see', text: 'It is carried.' },
})
const carry = (by: CastMember | null = 'rose', into = 'autumn', which = id) =>
  here.write((db) => carryProposal(db, here.on(by, now), which, into, letters))
const again = (by: CastMember = 'nadia', into = 'autumn', which = id, at = now) =>
  here.write((db) => beginAgain(db, here.on(by, at), which, into))
const decline = (which: string, by: CastMember = 'nadia', at = now) =>
  here.write((db) => declineCarried(db, here.on(by, at), which))
const copy = async (reference = 'AUT-01', roundId = 'autumn') => {
  const found = await here.read((db) => proposalByReference(db, roundId, reference))
  if (!found) throw new Error('there is no copy')
  return found
}
const happens = (roundId: string, kind: 'adopted' | 'cancelled') =>
  here.write((db) =>
    db.insert(roundEvent).values({ id: here.newId(), roundId, sequence: 9, kind, at: now, by: 'rose', detail: {} }),
  )
const sent = async () =>
  (await here.read((db) => db.select().from(outbox))).map(({ payload }) => (payload as { to: string }).to)

describe('carrying an idea to another round', () => {
  it('begins a draft of the applicant’s there, with her answers, photos and payee, and tells her', async () => {
    expect(await carry()).toEqual({ ok: true, reference: 'AUT-01' })
    const one = await copy()
    expect(one).toMatchObject({ applicantId: 'nadia', standing: 'draft', title: 'Herb planters', costPence: 200_00 })
    expect(await here.read((db) => draftOf(db, one))).toMatchObject({
      idea: 'Herbs.',
      when: 'May.',
      payTo: 'applicant',
      'own-7': 'Fridays',
    })
    const photos = await here.read((db) => db.select().from(picture).where(eq(picture.proposalId, one.id)))
    expect(photos).toMatchObject([{ words: 'A planter', state: 'ready' }])
    expect(await here.read((db) => db.select().from(pictureFile))).toHaveLength(2)
    expect(await sent()).toEqual(['nadia@example.org'])
    const record = await here.read((db) => db.select().from(auditEntry))
    expect(record.map(({ act, detail }) => [act, detail])).toEqual([
      ['proposal.carry', { into: 'autumn', reference: 'AUT-01' }],
    ])
  })

  it('asks her what the new form asks, and leaves behind what it does not', async () => {
    await carry()
    const one = await copy()
    expect(one.formVersion).toBe(1)
    expect(one.answers).not.toHaveProperty('own-1')
    expect(JSON.stringify(one.answers)).not.toContain('Pat')
    expect(await here.read((db) => db.select().from(privateAnswers))).toHaveLength(1)
    const saved = await here.write((db) =>
      saveAnswer(db, here.on('nadia', now), one.id, 'own-page', { 'own-8': 'It is sunny.' }, 99),
    )
    expect(saved).toEqual({ ok: true })
  })

  it('is done once, however often it is pressed and by whom', async () => {
    await carry()
    expect(await carry('kofi')).toMatchObject({ because: 'carried-already' })
    expect(await again()).toMatchObject({ because: 'carried-already' })
    await here.round('winter')
    expect(await carry('rose', 'winter')).toMatchObject({ because: 'carried-already' })
    expect(await here.read((db) => db.select().from(origin))).toHaveLength(1)
  })

  it('is for officers without an interest, and for ideas and rounds that are right for it', async () => {
    expect(await carry(null)).toMatchObject({ because: 'sign-in-first' })
    expect(await carry('len')).toMatchObject({ because: 'not-yours-to-do' })
    await here.write((db) => db.insert(payee).values({ proposalId: id, name: 'Kofi', personId: 'kofi' }).onConflictDoUpdate({ target: payee.proposalId, set: { personId: 'kofi' } })) // prettier-ignore
    expect(await carry('kofi')).toMatchObject({ because: 'you-have-an-interest' })
    expect(await carry('rose', 'spring'), 'its own round').toMatchObject({ because: 'round-takes-none' })
    await here.round('closed', { events: ['published', 'checked'], dates: { closesAt: day(1) } })
    expect(await carry('rose', 'closed')).toMatchObject({ because: 'round-takes-none' })
    await here.proposal('autumn', 'AUT-05', { by: 'len', events: ['submitted'] })
    expect(await carry('rose', 'closed', 'autumn/AUT-05')).toMatchObject({ because: 'round-takes-none' })
    await here.round('winter')
    expect(await carry('rose', 'winter', 'autumn/AUT-05')).toMatchObject({ because: 'still-in-its-round' })
  })

  it('can be said no to, before the round is open too, and the idea can be carried another time', async () => {
    await here.round('later', { dates: { opensAt: day(5) } })
    expect(await carry('rose', 'later')).toMatchObject({ ok: true })
    const one = await copy('LAT-01', 'later')
    expect(await decline(one.id, 'len')).toMatchObject({ because: 'not-yours-to-do' })
    expect(await decline(one.id)).toEqual({ ok: true })
    expect(await decline(one.id), 'twice').toEqual({ ok: true })
    expect((await here.read((db) => proposalById(db, one.id)))?.standing).toBe('withdrawn')
    expect(await decline(id), 'her own old one').toMatchObject({ because: 'not-carried' })
    expect(await carry()).toMatchObject({ ok: true })
  })

  it('is told on both public pages once the new one is public, and not before', async () => {
    await carry()
    const one = await copy()
    const old = await here.read((db) => proposalById(db, id))
    if (!old) throw new Error('it is gone')
    expect(await here.read((db) => lineageOf(db, old))).toEqual({ from: null, to: [] })
    expect(await here.read((db) => lineageOf(db, one))).toMatchObject({
      from: { reference: 'SPR-01', kind: 'carried' },
    })
  })
})

describe('using one’s own idea again', () => {
  it('begins a draft in an open round, and names the one it came from', async () => {
    expect(await again()).toEqual({ ok: true, reference: 'AUT-01', round: 'autumn' })
    expect(await again()).toMatchObject({ because: 'carried-already' })
    expect(await here.read((db) => db.select().from(origin))).toMatchObject([
      { fromId: id, kind: 'again', by: 'nadia' },
    ])
    expect(await sent()).toEqual([])
  })

  it('is for the one whose idea it is, in a round that is open', async () => {
    expect(await again('len')).toMatchObject({ because: 'not-yours-to-do' })
    await here.round('later', { dates: { opensAt: day(5) } })
    expect(await again('nadia', 'later')).toMatchObject({ because: 'round-not-open-yet' })
    const round = await here.read((db) => roundById(db, 'spring'))
    const old = await here.read((db) => proposalById(db, id))
    if (!round || !old) throw new Error('it is gone')
    const next = await here.read((db) => whereNext(db, old, round, 'applicant', now))
    expect(next.rounds.map((one) => one.id)).toEqual(['autumn'])
  })

  it('keeps to what the round says of asking once', async () => {
    const once = { ...autumnForm, once: 'round' as const }
    await here.write((db) =>
      db.insert(formVersion).values({ roundId: 'autumn', version: 2, form: once, createdAt: now, createdBy: 'rose' }),
    )
    await here.proposal('autumn', 'AUT-03', { by: 'nadia', events: ['submitted'] })
    expect(await again()).toMatchObject({ because: 'asked-before', values: { reference: 'AUT-03' } })
  })

  it('goes on from the newest, when that one is behind its round', async () => {
    await again()
    const one = await copy()
    await happens('autumn', 'cancelled')
    await here.round('winter')
    expect(await again('nadia', 'winter', one.id)).toMatchObject({ ok: true })
    expect(await again('nadia', 'winter'), 'the first one').toMatchObject({ because: 'carried-already' })
  })

  it('is one asking with the idea it came from, and is not begun without end', async () => {
    const yearly = { ...autumnForm, once: 'year' as const }
    await here.write((db) =>
      db.insert(formVersion).values({ roundId: 'autumn', version: 2, form: yearly, createdAt: now, createdBy: 'rose' }),
    )
    for (const begun of ['AUT-01', 'AUT-02', 'AUT-03']) {
      expect(await again()).toMatchObject({ ok: true, reference: begun })
      const one = await copy(begun)
      await here.write((db) => withdrawProposal(db, here.on('nadia', now), one.id))
    }
    expect(await again()).toMatchObject({ because: 'used-often' })
  })
})

describe('an idea that went on', () => {
  it('keeps the interest of whoever wrote on it before', async () => {
    const gave = { id: 'hand', proposalId: id, personId: 'kofi', part: 'edit' as const, since: day(1), until: day(1) }
    await here.write((db) => db.insert(share).values({ ...gave, givenBy: 'nadia' }))
    await carry()
    const one = await copy()
    expect(await here.read((db) => hasInterestIn(db, one, 'kofi'))).toBe(true)
    expect(await here.read((db) => hasInterestIn(db, one, 'rose'))).toBe(false)
  })

  it('is not sent in while the one it came from has come in and is under way, and counts as asked with it', async () => {
    await carry()
    const one = await copy()
    expect(await here.read((db) => sameAsking(db, one, now))).toEqual({ ids: [one.id, id], underWay: false })
    await here.write((db) =>
      db
        .insert(proposalEvent)
        .values({ id: 'again', proposalId: id, sequence: 3, kind: 'eligible', at: now, by: 'rose' }),
    )
    expect(await here.read((db) => sameAsking(db, one, now))).toMatchObject({ underWay: true })
  })
})
