import { eq } from 'drizzle-orm'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import {
  acceptInvitation,
  acceptPrintedInvitation,
  type PrintedProof,
} from '~/commands/people/accept-invitation.server'
import { answerRoleChange } from '~/commands/people/answer-role-change.server'
import { declareResidency } from '~/commands/people/declare-residency.server'
import { invitePerson } from '~/commands/people/invite-person.server'
import { resendInvitation } from '~/commands/people/resend-invitation.server'
import { withdrawInvitation } from '~/commands/people/withdraw-invitation.server'
import { spacedLetterCode } from '~/domain/people/letter-code'
import { days, hours, later, type Instant } from '~/domain/time'
import { residentStanding } from '~/queries/people/residents.server'
import { invitationCode, invitationSecret, type Destination, type Invitee } from '~/records/people/invitation.server'
import { nameInvited } from '~/queries/people/open-invitation.server'
import { printedInvitation } from '~/queries/people/printed-invitation.server'
import { translator } from '~/ui/messages'
import { invitationLetter } from '~/ui/people/invitation-letter'
import { auditEntry, contact, invitation, neighbourhood, outbox, person, role, roleChange, session } from '~db/schema'
import type { CastMember } from '../../cast'
import { dayOne, secrets, stage, type Stage } from '../../stage'

let here: Stage
beforeEach(async () => {
  here = await stage()
  await here.holds('chair', 'rose')
  await here.holds('builder', 'kofi')
  await here.write((db) => db.insert(contact).values({ personId: 'nadia', email: 'nadia@example.org' }))
})
afterEach(() => here.close())

const letter = invitationLetter(translator('en', { now: dayOne }), {
  home: 'https://sparks.example.org/p/netherton',
  partnership: 'Netherton Sparks',
})
const joy: Invitee = { name: 'Joy', email: 'joy@example.org', neighbourhoodId: null, role: null, voting: false }
const toJoin: Destination = { landing: 'join', roundId: null }

const invite = (more: Partial<Invitee> = {}, by: CastMember | null = 'rose', destination = toJoin) =>
  here.write((db) =>
    invitePerson(db, here.on(by), secrets, 'netherton', { invitee: { ...joy, ...more }, destination }, letter),
  )
const invited = async (more: Partial<Invitee> = {}) => {
  const made = await invite(more)
  if (!made.ok) throw new Error(made.because)
  return made.id
}
const rows = () => here.read((db) => db.select().from(invitation))
const letters = async () =>
  (await here.read((db) => db.select().from(outbox))).map(({ payload }) => payload as { to: string; text: string })
const open = (by: CastMember | null, id: string, at: Instant = dayOne) =>
  here.write((db) => acceptInvitation(db, here.on(by, at), 'netherton', invitationSecret(secrets, id)))

describe('inviting one person', () => {
  it('sends her a link that is hers alone, of which the database keeps only the hash', async () => {
    const id = await invited()
    const [sent] = await letters()
    const secret = invitationSecret(secrets, id)
    expect(sent).toMatchObject({ to: 'joy@example.org' })
    expect(sent?.text).toContain(`https://sparks.example.org/p/netherton/invited/${secret}`)
    expect(JSON.stringify(await rows())).not.toContain(secret)
    expect(await here.read((db) => db.select().from(person).where(eq(person.name, 'Joy')))).toEqual([])
    const [entry] = await here.read((db) => db.select().from(auditEntry))
    expect(entry).toMatchObject({ act: 'invitation.send', actor: 'rose', subject: id })
    expect(JSON.stringify(entry)).not.toMatch(/Joy|joy@/)
  })

  it('is for those who may: not for a panel member, nor for nobody', async () => {
    await here.holds('panel', 'winston')
    expect(await invite({}, 'winston')).toMatchObject({ because: 'not-yours-to-do' })
    expect(await invite({}, null)).toMatchObject({ because: 'sign-in-first' })
    expect(await rows()).toEqual([])
  })

  it('gives nobody a role: it is an officer’s wish, which waits for a second officer when she has come', async () => {
    expect(await invite({ role: 'treasurer' }, 'kofi')).toMatchObject({ because: 'row-role-not-yours' })
    const id = await invited({ role: 'treasurer', email: 'nadia@example.org' })
    expect((await open('nadia', id)).ok).toBe(true)
    const held = await here.read((db) => db.select().from(role).where(eq(role.personId, 'nadia')))
    expect(held).toEqual([])
    const [asked] = await here.read((db) => db.select().from(roleChange))
    expect(asked).toMatchObject({ personId: 'nadia', kind: 'treasurer', act: 'give', proposedBy: 'rose' })
    const answer = (by: CastMember) =>
      here.write((db) =>
        answerRoleChange(
          db,
          here.on(by),
          'netherton',
          asked?.id ?? '',
          { answer: 'agreed', because: '' },
          { subject: 's', text: 't' },
        ),
      )
    expect(await answer('rose')).toMatchObject({ because: 'role-takes-a-second' })
    expect(await here.read((db) => db.select().from(role).where(eq(role.personId, 'nadia')))).toEqual([])
  })

  it('asks an officer who wishes a role to show that it is she, and nobody else', async () => {
    const by = (provedAt: Instant | null, role: Invitee['role']) =>
      here.write((db) => {
        const invitee = { ...joy, role }
        return invitePerson(db, { ...here.on('rose'), provedAt }, secrets, 'netherton', { invitee, destination: toJoin }, letter) // prettier-ignore
      })
    expect(await by(null, 'treasurer')).toMatchObject({ because: 'step-up-first' })
    expect(await by(later(dayOne, -days(1)), 'panel')).toMatchObject({ because: 'step-up-first' })
    expect(await rows()).toEqual([])
    expect((await by(null, null)).ok).toBe(true)
  })

  it('asks for no role in the name of someone who is no officer any more', async () => {
    const id = await invited({ role: 'treasurer', email: 'nadia@example.org' })
    await here.write((db) => db.update(role).set({ endsAt: dayOne }).where(eq(role.personId, 'rose')))
    expect((await open('nadia', id)).ok).toBe(true)
    expect(await here.read((db) => db.select().from(roleChange))).toEqual([])
  })

  it('does not ask someone who is here, or who has been asked already', async () => {
    await here.livesHere('nadia')
    expect(await invite({ email: 'nadia@example.org' })).toMatchObject({ because: 'row-here-already' })
    await invited()
    expect(await invite()).toMatchObject({ because: 'row-invited-already' })
    expect(await rows()).toHaveLength(1)
  })

  it('does not ask someone again who came when she was asked, though she has said nothing of herself yet', async () => {
    const id = await invited({ email: 'nadia@example.org' })
    expect((await open('nadia', id)).ok).toBe(true)
    expect(await invite({ email: 'nadia@example.org' })).toMatchObject({ because: 'row-here-already' })
  })

  it('leads to a page of this partnership alone', async () => {
    expect(await invite({}, 'rose', { landing: 'apply', roundId: 'elsewhere' })).toMatchObject({
      because: 'no-such-destination',
    })
    expect(await invite({ neighbourhoodId: 'elsewhere' })).toMatchObject({ because: 'no-such-place' })
  })
})

describe('taking up an invitation', () => {
  it('leads whoever is signed in with its address to where she is needed, and keeps her address no longer', async () => {
    const roundId = await here.round('spring')
    const made = await invite({ email: 'nadia@example.org' }, 'rose', { landing: 'apply', roundId })
    if (!made.ok) throw new Error(made.because)
    expect(await open('nadia', made.id)).toEqual({ ok: true, landing: 'apply', roundSlug: 'spring', reference: null })
    expect(await rows()).toMatchObject([{ acceptedBy: 'nadia', acceptedAt: dayOne, email: null }])
    expect(await open('nadia', made.id, later(dayOne, days(60)))).toMatchObject({ ok: true, landing: 'apply' })
    expect(await open('tom', made.id)).toMatchObject({ because: 'invitation-used' })
  })

  it('has her neighbourhood down: it counts where a postcode lies in two, and is what an officer is shown', async () => {
    await here.write((db) =>
      db.insert(neighbourhood).values({
        id: 'mill-end',
        partnershipId: 'netherton',
        name: 'Mill End',
        postcodes: ['L304'],
        population: 900,
        position: 2,
      }),
    )
    const id = await invited({ email: 'nadia@example.org', neighbourhoodId: 'mill-end' })
    await open('nadia', id)
    const shown = await here.read((db) => residentStanding(db, 'netherton', 'nadia', dayOne))
    expect(shown).toMatchObject({ thought: 'mill-end', livesHere: false })
    const declare = (by: CastMember) =>
      here.write((db) => declareResidency(db, here.on(by), 'netherton', { name: by, postcode: 'L30 4TH' }))
    expect(await declare('nadia')).toEqual({ ok: true, neighbourhood: 'Mill End' })
    expect(await declare('tom')).toEqual({ ok: true, neighbourhood: 'Marian Square' })
  })

  it('fills in her name for her, if it is she who signs in', async () => {
    const id = await invited()
    const called = (email: string) => here.read((db) => nameInvited(db, invitationSecret(secrets, id), email))
    expect(await called('joy@example.org')).toBe('Joy')
    expect(await called('nadia@example.org')).toBeUndefined()
  })

  it('is for its own address, in its own partnership, with its own secret', async () => {
    const id = await invited()
    expect(await open('nadia', id)).toMatchObject({ because: 'invitation-of-another' })
    expect(await open(null, id)).toMatchObject({ because: 'sign-in-first' })
    const elsewhere = await here.write((db) =>
      acceptInvitation(db, here.on('nadia'), 'another', invitationSecret(secrets, id)),
    )
    expect(elsewhere).toMatchObject({ because: 'invitation-unknown' })
    expect(await here.write((db) => acceptInvitation(db, here.on('nadia'), 'netherton', id))).toMatchObject({
      because: 'invitation-unknown',
    })
    expect(await rows()).toMatchObject([{ acceptedAt: null, email: 'joy@example.org' }])
  })

  it('does not work after thirty days, nor once taken back; sent again it does', async () => {
    const id = await invited({ email: 'nadia@example.org' })
    const late = later(dayOne, days(30))
    expect(await open('nadia', id, late)).toMatchObject({ because: 'invitation-run-out' })
    const again = (at: Instant) =>
      here.write((db) => resendInvitation(db, here.on('kofi', at), secrets, 'netherton', id, letter))
    expect(await again(later(dayOne, hours(1) - 1))).toMatchObject({ because: 'invitation-sent-lately' })
    expect(await again(late)).toEqual({ ok: true })
    expect(await letters()).toHaveLength(2)
    expect(await here.write((db) => withdrawInvitation(db, here.on('rose', late), 'netherton', id))).toEqual({
      ok: true,
    })
    expect(await open('nadia', id, late)).toMatchObject({ because: 'invitation-withdrawn' })
    expect(await again(later(late, days(1)))).toMatchObject({ because: 'invitation-withdrawn' })
    expect(await rows()).toMatchObject([{ email: null, withdrawnBy: 'rose' }])
  })
})

describe('a printed invitation', () => {
  const typed = (by: CastMember | null, code: string, at: Instant = dayOne) => shown(by, { code }, at)
  const shown = (by: CastMember | null, proof: PrintedProof, at: Instant = dayOne) =>
    here.write((db) =>
      acceptPrintedInvitation(
        db,
        here.on(by, at),
        secrets,
        'netherton',
        { ...proof, name: 'Edie Marsh' },
        {
          token: 'a token for the test',
          stay: false,
        },
      ),
    )

  it('is for someone without an address: its code, typed once, makes her known and signs her in', async () => {
    const id = await invited({ name: 'Edie', email: null })
    expect(await letters()).toEqual([])
    const code = invitationCode(secrets, id)
    expect(JSON.stringify(await rows())).not.toContain(code)
    expect(await typed(null, code.toLowerCase())).toMatchObject({ ok: true, landing: 'join' })
    const [edie] = await here.read((db) => db.select().from(person).where(eq(person.name, 'Edie Marsh')))
    expect(await here.read((db) => db.select().from(session))).toMatchObject([{ personId: edie?.id }])
    expect(await typed(null, code)).toMatchObject({ because: 'invitation-unknown' })
    expect(await here.read((db) => db.select().from(session))).toHaveLength(1)
  })

  it('is known by its code at the one address for all codes, and taken up by what that knows of it', async () => {
    const id = await invited({ name: 'Edie', email: null })
    const code = invitationCode(secrets, id)
    const found = await here.read((db) => printedInvitation(db, secrets, spacedLetterCode(code).toLowerCase()))
    expect(found).toEqual({ slug: 'netherton', secret: invitationSecret(secrets, id), toIdea: false })
    expect(await shown(null, { secret: found?.secret ?? '' })).toMatchObject({ ok: true, landing: 'join' })
    expect(await here.read((db) => printedInvitation(db, secrets, code))).toBeUndefined()
    expect(await shown(null, { secret: found?.secret ?? '' })).toMatchObject({ because: 'invitation-used' })
  })

  it('is the only one that lets in whoever has no address: one by e-mail does not', async () => {
    const id = await invited()
    expect(await shown(null, { secret: invitationSecret(secrets, id) })).toMatchObject({
      because: 'invitation-unknown',
    })
    expect(await here.read((db) => db.select().from(session))).toEqual([])
  })

  it('is taken up by whoever is signed in when she types it', async () => {
    const id = await invited({ name: 'Nadia', email: null })
    expect(await typed('nadia', invitationCode(secrets, id))).toMatchObject({ ok: true, signedInUntil: null })
    expect(await rows()).toMatchObject([{ acceptedBy: 'nadia', codeHash: null }])
  })
})
