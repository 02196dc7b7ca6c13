import { eq } from 'drizzle-orm'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { contact, invitation, outbox, payee, person, picture, proposalEvent, share } from '~db/schema'
import { acceptInvitation, acceptPrintedInvitation } from '~/commands/people/accept-invitation.server'
import { erasePerson } from '~/commands/people/erase-person.server'
import { withdrawInvitation } from '~/commands/people/withdraw-invitation.server'
import { changeShare, leaveIdea } from '~/commands/proposal/change-share.server'
import { askAgainToShare, inviteToShare, takeBackAsking } from '~/commands/proposal/invite-to-share.server'
import { saveAnswer } from '~/commands/proposal/save-answer.server'
import { startProposal } from '~/commands/proposal/start-proposal.server'
import { submitProposal } from '~/commands/proposal/submit-proposal.server'
import { takeBackProposal } from '~/commands/proposal/take-back-proposal.server'
import { withdrawProposal } from '~/commands/proposal/withdraw-proposal.server'
import { pence } from '~/domain/pence'
import { mostSharing, type Draft, type SharePart } from '~/domain/proposal'
import { hours, later, type Instant } from '~/domain/time'
import { ownDraft } from '~/queries/proposal/own-draft.server'
import { sharersOf } from '~/queries/proposal/together.server'
import { invitationsOf } from '~/queries/people/invitations.server'
import { hasInterestIn } from '~/records/panel/interest.server'
import { invitationCode, invitationSecret } from '~/records/people/invitation.server'
import { proposalByReference } from '~/records/proposal/proposal.server'
import { shareIn } from '~/records/proposal/together.server'
import { roundById } from '~/records/round/course.server'
import type { CastMember } from '../../cast'
import { day, secrets, stage, type Stage } from '../../stage'

let here: Stage
let idea: string
beforeEach(async () => {
  here = await stage()
  await here.holds('chair', 'rose')
  await here.holds('panel', 'kofi')
  await here.round('spring')
  await here.write((db) =>
    db
      .insert(contact)
      .values(
        (['nadia', 'len', 'joy', 'kofi'] as const).map((who) => ({ personId: who, email: `${who}@example.org` })),
      ),
  )
  idea = await begun('nadia')
})
afterEach(() => here.close())

const open = day(2)
const answers: Record<string, Partial<Draft>> = {
  idea: { title: 'Herbs', summary: 'Six planters.', idea: 'We build them.' },
  'who-benefits': { whoBenefits: 'All.', place: 'marian-square' },
  'who-helps': { whoHelps: 'Us.' },
  money: { costPence: pence(240_00), spentOn: 'Wood.' },
  when: { when: 'May.' },
}
async function begun(by: CastMember): Promise<string> {
  const started = await here.write((db) => startProposal(db, here.on(by, open), 'spring'))
  const one = started.ok && (await here.read((db) => proposalByReference(db, 'spring', started.reference)))
  if (!one) throw new Error('not there')
  return one.id
}
const letter = ({ secret }: { secret: string }) => ({ subject: 'Come in', text: secret })
const ask = (who: CastMember, part: SharePart = 'edit', by: CastMember = 'nadia', at: Instant = open) =>
  here.write((db) =>
    inviteToShare(db, here.on(by, at), secrets, idea, { name: who, email: `${who}@example.org`, part }, letter),
  )
const says = (who: CastMember, id: string, { joins = true, at = open } = {}) =>
  here.write((db) => acceptInvitation(db, here.on(who, at), 'netherton', invitationSecret(secrets, id), { joins }))
async function joined(who: CastMember, part: SharePart = 'edit') {
  const asked = await ask(who, part)
  if (!asked.ok) return asked
  return says(who, asked.id)
}
const now = () => here.read(async (db) => (await proposalByReference(db, 'spring', 'SPR-01'))!)
const shareNow = async (who: CastMember) => {
  const one = await now()
  return here.read((db) => shareIn(db, one, who))
}
const inNow = async () => {
  const one = await now()
  return (await here.read((db) => sharersOf(db, one, 'nadia', open))).people
}
const save = async (by: CastMember, page: string, given: Partial<Draft>, version?: number) => {
  const { version: latest } = await now()
  return here.write((db) => saveAnswer(db, here.on(by, open), idea, page, given, version ?? latest))
}
const send = (by: CastMember) =>
  here.write((db) => submitProposal(db, here.on(by, open), idea, { subject: 'In', text: 'Thanks.' }))
async function written() {
  for (const [page, given] of Object.entries({ ...answers, payee: { payTo: 'applicant', payeeName: '' } as const }))
    await save('nadia', page, given)
}
const lettersTo = async (who: string) => {
  const rows = await here.read((db) => db.select().from(outbox))
  return rows.filter(({ payload }) => (payload as { to?: string } | null)?.to === who).map(({ once }) => once)
}

describe('asking somebody in', () => {
  it('writes to her, and she is in when she says yes and not before', async () => {
    const asked = await ask('len')
    if (!asked.ok) throw new Error(asked.because)
    expect(await lettersTo('len@example.org')).toEqual([`invitation:${asked.id}:1`])
    expect(await says('len', asked.id, { joins: false })).toMatchObject({ because: 'invitation-to-answer' })
    expect(await shareNow('len')).toBeNull()
    expect(await says('joy', asked.id)).toMatchObject({ because: 'invitation-of-another' })
    expect(await says('len', asked.id)).toMatchObject({ ok: true, roundSlug: 'spring', reference: 'SPR-01' })
    expect(await shareNow('len')).toBe('edit')
    expect(await says('len', asked.id)).toMatchObject({ ok: true, reference: 'SPR-01' })
  })

  it('is for the one whose idea it is, as long as ideas come in', async () => {
    expect(await ask('joy', 'read', 'rose')).toMatchObject({ because: 'not-yours-to-do' })
    await joined('len')
    expect(await ask('joy', 'read', 'len')).toMatchObject({ because: 'not-yours-to-do' })
    expect(await ask('joy', 'read', 'nadia', day(11))).toMatchObject({ ok: false })
    const asked = await ask('joy')
    if (!asked.ok) throw new Error(asked.because)
    expect((await says('joy', asked.id, { at: day(11) })).ok).toBe(false)
    expect(await shareNow('joy')).toBeNull()
  })

  it('answers the same whether anybody is known at the address or not, and asks nobody twice', async () => {
    const unknown = await here.write((db) =>
      inviteToShare(
        db,
        here.on('nadia', open),
        secrets,
        idea,
        { name: 'Gwen', email: 'gwen@example.org', part: 'read' },
        letter,
      ),
    )
    expect(unknown).toMatchObject({ ok: true })
    expect(await ask('rose')).toMatchObject({ ok: true })
    expect(await ask('rose')).toMatchObject({ because: 'sharing-asked-already' })
  })

  it('writes to one address a few times a day at most, whoever asks', async () => {
    const [first, others] = [idea, ['tom', 'mei', 'olek'] as const]
    expect((await ask('len', 'read')).ok).toBe(true)
    const said = []
    for (const by of others) {
      idea = await begun(by)
      said.push(await ask('len', 'read', by))
    }
    idea = first
    expect(said).toMatchObject([{ ok: true }, { ok: true }, { because: 'sharing-address-often' }])
  })

  it('has its limit, which counts those who have not come yet', async () => {
    for (const who of ['len', 'joy', 'rose', 'tom', 'mei', 'edna'] as const) expect((await ask(who)).ok).toBe(true)
    expect(await ask('olek')).toMatchObject({ because: 'sharing-full', values: { most: mostSharing } })
  })

  it('can be done again and taken back, and is no business of those who invite to the partnership', async () => {
    const asked = await ask('len')
    if (!asked.ok) throw new Error(asked.because)
    const again = (at: Instant) =>
      here.write((db) => askAgainToShare(db, here.on('nadia', at), secrets, idea, asked.id, letter))
    expect(await again(later(open, 1))).toMatchObject({ because: 'invitation-sent-lately' })
    expect(await again(later(open, hours(2)))).toEqual({ ok: true })
    const seen = await here.read((db) => invitationsOf(db, 'netherton', { state: 'waiting', page: 1 }, open))
    expect([seen.rows, seen.counts.waiting]).toEqual([[], 0])
    expect(
      await here.write((db) => withdrawInvitation(db, here.on('rose', open), 'netherton', asked.id)),
    ).toMatchObject({ because: 'invitation-unknown' })
    expect(await here.write((db) => takeBackAsking(db, here.on('nadia', open), idea, asked.id))).toEqual({ ok: true })
    expect(await says('len', asked.id)).toMatchObject({ because: 'invitation-withdrawn' })
    const [row] = await here.read((db) => db.select().from(invitation))
    expect(row).toMatchObject({ email: null, name: '' })
  })

  it('lets somebody in by a code on paper, under the name she gives herself', async () => {
    const paper = { name: 'Gwen', email: null, part: 'comment' } as const
    const asked = await here.write((db) => inviteToShare(db, here.on('nadia', open), secrets, idea, paper, letter))
    if (!asked.ok) throw new Error(asked.because)
    const proof = { code: invitationCode(secrets, asked.id), name: 'Gwen Price' }
    const came = await here.write((db) =>
      acceptPrintedInvitation(db, here.on(null, open), secrets, 'netherton', proof, { token: 'gwens', stay: false }),
    )
    expect(came).toMatchObject({ ok: true, reference: 'SPR-01' })
    expect(await inNow()).toMatchObject([{ name: 'Gwen Price', part: 'comment', isReader: false }])
  })

  it('gives the one whose it is no part in her own, and whoever is in the part she says yes to', async () => {
    await joined('len', 'comment')
    const again = await ask('len', 'edit')
    if (!again.ok) throw new Error(again.because)
    expect(await shareNow('len')).toBe('comment')
    expect((await says('len', again.id)).ok).toBe(true)
    expect(await shareNow('len')).toBe('edit')
    const own = await ask('nadia')
    if (!own.ok) throw new Error(own.because)
    expect((await says('nadia', own.id)).ok).toBe(true)
    expect(await shareNow('nadia')).toBe('own')
  })
})

describe('who is in', () => {
  it('is changed and ended by the one whose it is, and each may leave; what was stays on record', async () => {
    await joined('len', 'comment')
    const id = (await inNow())[0]?.id ?? ''
    const change = (by: CastMember, of: string, part: SharePart | null) =>
      here.write((db) => changeShare(db, here.on(by, open), idea, of, part))
    expect(await change('len', id, 'read')).toMatchObject({ because: 'not-yours-to-do' })
    expect(await change('nadia', id, 'edit'), 'that she says yes to herself').toMatchObject({
      because: 'share-asks-her',
    })
    expect(await change('nadia', id, 'read')).toEqual({ ok: true })
    expect(await shareNow('len')).toBe('read')
    expect(await change('nadia', id, null)).toMatchObject({ because: 'no-such-share' })
    expect(await here.write((db) => leaveIdea(db, here.on('nadia', open), idea))).toMatchObject({
      because: 'not-yours-to-do',
    })
    expect(await here.write((db) => leaveIdea(db, here.on('len', open), idea))).toEqual({ ok: true })
    expect(await shareNow('len')).toBeNull()
    const rows = await here.read((db) => db.select().from(share))
    expect(rows.map(({ part, until, endedBy }) => [part, until !== null, endedBy]).sort()).toEqual([
      ['comment', true, 'nadia'],
      ['read', true, 'len'],
    ])
    expect(await save('len', 'idea', { title: 'Mine now' })).toMatchObject({ because: 'not-yours-to-do' })
  })

  it('ends for somebody who is erased, whose name goes', async () => {
    await joined('len')
    await here.write((db) => erasePerson(db, here.on(null, open), secrets, 'len', { name: '–' }))
    expect(await shareNow('len')).toBeNull()
    const [her] = await here.read((db) => db.select().from(person).where(eq(person.id, 'len')))
    expect(her?.name).toBe('–')
  })

  it('takes away the photos that somebody added who is erased, and nobody else’s', async () => {
    await joined('len')
    const photo = { proposalId: idea, kind: 'photo', state: 'waiting', words: '', addedAt: open } as const
    await here.write((db) =>
      db.insert(picture).values(
        (['nadia', 'len'] as const).map((who, place) => ({
          ...photo,
          ...{ id: `by-${who}`, addedBy: who, position: place + 1, tries: 0, hiddenBecause: '' },
        })),
      ),
    )
    await here.write((db) => erasePerson(db, here.on(null, open), secrets, 'len', { name: '–' }))
    expect((await here.read((db) => db.select().from(picture))).map(({ id }) => id)).toEqual(['by-nadia'])
  })

  it('is nobody any more once the one whose it is was erased before it was sent', async () => {
    await joined('len')
    await here.write((db) => erasePerson(db, here.on(null, open), secrets, 'nadia', { name: '–' }))
    expect(await here.read((db) => db.select().from(share))).toEqual([])
  })
})

describe('writing together', () => {
  it('loses neither one’s words when two save a page at once', async () => {
    await joined('len')
    const { version } = await now()
    expect(await save('len', 'idea', { title: 'Herbs', summary: 'By Len.', idea: 'Planters.' }, version)).toEqual({
      ok: true,
    })
    expect(await save('nadia', 'idea', { title: 'Mint', summary: 'By Nadia.', idea: 'Tubs.' }, version)).toMatchObject({
      because: 'saved-meanwhile',
    })
    expect((await now()).title).toBe('Herbs')
  })

  it('shows nobody else who is paid, and lets nobody else say it', async () => {
    await joined('len')
    await save('nadia', 'payee', { payTo: 'other', payeeName: 'Bloom Garden Shop' })
    expect(await save('len', 'payee', { payTo: 'other', payeeName: 'Len Whitby' })).toMatchObject({
      because: 'not-asked',
    })
    await save('len', 'idea', answers['idea'] ?? {})
    expect(await here.read((db) => db.select().from(payee))).toMatchObject([{ name: 'Bloom Garden Shop' }])
    const one = await now()
    const seen = await here.read(async (db) => {
      const round = await roundById(db, 'spring')
      if (!round) throw new Error('no round')
      return ownDraft(db, one, round, 'edit')
    })
    expect(JSON.stringify(seen)).not.toContain('Bloom')
    expect(Object.keys(seen.progress)).not.toContain('payee')
  })

  it('keeps the applicant as the one who is paid, whoever saves after her', async () => {
    await written()
    await joined('len')
    await save('len', 'when', { when: 'June.' })
    expect(await here.read((db) => db.select().from(payee))).toMatchObject([
      { name: 'Nadia Hussain', personId: 'nadia' },
    ])
  })

  it('is for those who write alone: who comments or reads changes nothing, sends nothing, takes nothing back', async () => {
    await written()
    for (const [who, part] of [
      ['len', 'comment'],
      ['joy', 'read'],
    ] as const) {
      await joined(who, part)
      expect(await save(who, 'when', { when: 'Never.' })).toMatchObject({ because: 'not-yours-to-do' })
      expect(await send(who)).toMatchObject({ because: 'not-yours-to-do' })
    }
    await send('nadia')
    expect(await send('len')).toMatchObject({ because: 'not-yours-to-do' })
    expect(await here.write((db) => takeBackProposal(db, here.on('len', open), idea))).toMatchObject({
      because: 'not-yours-to-do',
    })
  })

  it('sends it in once when two press together, and writes to both', async () => {
    await written()
    await joined('len')
    expect(await Promise.all([send('len'), send('nadia'), send('len')])).toEqual([
      { ok: true },
      { ok: true },
      { ok: true },
    ])
    const events = await here.read((db) => db.select().from(proposalEvent))
    expect(events.map(({ kind }) => kind)).toEqual(['submitted'])
    expect((await lettersTo('nadia@example.org')).filter((once) => once.startsWith('proposal-submitted'))).toHaveLength(
      1,
    )
    expect((await lettersTo('len@example.org')).filter((once) => once.startsWith('proposal-submitted'))).toHaveLength(1)
    expect(await here.write((db) => takeBackProposal(db, here.on('len', open), idea))).toEqual({ ok: true })
    expect(await here.write((db) => withdrawProposal(db, here.on('len', open), idea))).toMatchObject({
      because: 'not-yours-to-do',
    })
  })
})

describe('a hand in an idea', () => {
  const interested = (who: CastMember) => here.read((db) => hasInterestIn(db, { id: idea }, who))

  it('is an interest in it, for whoever writes on it and whoever ever did; not for who reads along', async () => {
    await joined('kofi')
    await joined('len', 'comment')
    await joined('joy', 'read')
    expect([await interested('kofi'), await interested('len'), await interested('joy')]).toEqual([true, false, false])
    await here.write((db) => leaveIdea(db, here.on('kofi', open), idea))
    expect(await interested('kofi')).toBe(true)
  })
})
