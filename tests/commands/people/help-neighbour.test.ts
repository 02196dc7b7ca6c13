import { eq } from 'drizzle-orm'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { endEverySession, endSession } from '~/commands/people/end-session.server'
import { beginHelping, endHelping, type Neighbour } from '~/commands/people/help-neighbour.server'
import { startSession } from '~/commands/people/start-session.server'
import { castBallot } from '~/commands/voting/cast-ballot.server'
import { sha256 } from '~/platform/secrets.server'
import { auditEntry, contact, outbox, person, residency, roll, session } from '~db/schema'
import type { CastMember } from '../../cast'
import { day, dayOne, secrets, stage, type Stage } from '../../stage'

let here: Stage
beforeEach(async () => {
  here = await stage()
  await here.holds('builder', 'gareth')
  await here.livesHere('edna', 'nadia')
  for (const who of ['gareth', 'rose'] as const)
    await here.write((db) => startSession(db, here.on(who), who, { token: `${who}’s`, stay: false, means: 'passkey' }))
})
afterEach(() => here.close())

const letter = (helper: string) => ({ subject: `${helper} has helped you`, text: 'A letter.' })
const begin = (neighbour: Neighbour, by: CastMember = 'gareth') =>
  here.write((db) =>
    beginHelping(db, here.on(by), 'netherton', neighbour, { sessionId: sha256(`${by}’s`), token: 'helping' }, letter),
  )
const sessionNow = async (token: string) => {
  const [found] = await here.read((db) =>
    db
      .select()
      .from(session)
      .where(eq(session.id, sha256(token))),
  )
  return found
}

describe('beginning to help', () => {
  it('turns the builder’s session, under a new secret, to the neighbour; and records both', async () => {
    expect(await begin({ personId: 'edna' })).toMatchObject({ ok: true, personId: 'edna' })
    expect(await sessionNow('gareth’s')).toBeUndefined()
    expect(await sessionNow('helping')).toMatchObject({
      personId: 'gareth',
      helpingId: 'edna',
      helpingIn: 'netherton',
      provedAt: null,
    })
    expect(await here.read((db) => db.select().from(auditEntry))).toMatchObject([
      { act: 'help.begin', actor: 'gareth', subject: 'person:edna', detail: { made: false } },
    ])
  })

  it('is for the builder alone, and for neighbours who live here, and not oneself', async () => {
    expect(await begin({ personId: 'edna' }, 'rose')).toMatchObject({ because: 'not-yours-to-do' })
    expect(await begin({ personId: 'callum' })).toMatchObject({ because: 'help-nobody' })
    expect(await begin({ personId: 'nobody' })).toMatchObject({ because: 'help-nobody' })
    await here.livesHere('gareth')
    expect(await begin({ personId: 'gareth' })).toMatchObject({ because: 'help-not-oneself' })
  })

  it('gets to know a neighbour without email, who then lives here as met in person', async () => {
    const begun = await begin({ name: 'Olwen Price', neighbourhoodId: 'marian-square' })
    const id = begun.ok ? begun.personId : ''
    expect(await here.read((db) => db.select().from(person).where(eq(person.id, id)))).toMatchObject([
      { name: 'Olwen Price' },
    ])
    expect(await here.read((db) => db.select().from(residency).where(eq(residency.personId, id)))).toMatchObject([
      { method: 'in-person', verifiedBy: 'gareth' },
    ])
  })

  it('makes nobody at a place that is not ours', async () => {
    expect(await begin({ name: 'Olwen Price', neighbourhoodId: 'elsewhere' })).toMatchObject({ because: 'help-nobody' })
    expect(await here.read((db) => db.select().from(person).where(eq(person.name, 'Olwen Price')))).toEqual([])
  })

  it('is told by letter to one who has an address', async () => {
    await here.write((db) => db.insert(contact).values({ personId: 'nadia', email: 'nadia@example.org' }))
    await begin({ personId: 'nadia' })
    expect((await here.read((db) => db.select().from(outbox))).map(({ payload }) => payload)).toMatchObject([
      { to: 'nadia@example.org', subject: 'Gareth Pugh has helped you' },
    ])
  })
})

describe('ending it', () => {
  it('gives the builder his session back, under yet another secret', async () => {
    await begin({ personId: 'edna' })
    const keyboard = { sessionId: sha256('helping'), token: 'his again' }
    const on = { ...here.on('edna'), helper: 'gareth' }
    expect(await here.write((db) => endHelping(db, on, keyboard))).toMatchObject({ ok: true, partnership: 'netherton' })
    expect(await sessionNow('helping')).toBeUndefined()
    expect(await sessionNow('his again')).toMatchObject({ personId: 'gareth', helpingId: null, helpingIn: null })
    expect(await here.write((db) => endHelping(db, on, keyboard))).toMatchObject({ because: 'sign-in-first' })
    const [, ended] = await here.read((db) => db.select().from(auditEntry).orderBy(auditEntry.sequence))
    expect(ended).toMatchObject({ actor: 'edna', detail: { channel: 'assisted', helper: 'gareth' } })
  })

  it('is on record however it ends: signing out, signing in as somebody else, or she herself signing out everywhere', async () => {
    const assisted = { ...here.on('edna'), helper: 'gareth' }
    const ends = [
      (id: string) => here.write((db) => endSession(db, assisted, id)),
      (id: string) =>
        here.write((db) => startSession(db, assisted, 'rose', { token: 'r', stay: false, insteadOf: id })),
      () => here.write((db) => endEverySession(db, here.on('edna'), 'edna')),
    ]
    for (const end of ends) {
      await begin({ personId: 'edna' })
      await end(sha256('helping'))
      expect(await sessionNow('helping')).toBeUndefined()
      await here.write((db) =>
        startSession(db, here.on('gareth'), 'gareth', { token: 'gareth’s', stay: false, means: 'passkey' }),
      )
    }
    const record = await here.read((db) => db.select().from(auditEntry).orderBy(auditEntry.sequence))
    expect(record.map(({ act }) => act)).toEqual(ends.flatMap(() => ['help.begin', 'help.end']))
    expect(record.filter(({ act }) => act === 'help.end').map(({ detail }) => detail)).toEqual([
      { channel: 'assisted', helper: 'gareth' },
      { channel: 'assisted', helper: 'gareth' },
      {},
    ])
  })
})

describe('a ballot with a helper at the keyboard', () => {
  it('is counted as hers, with the channel on the roll', async () => {
    await here.round('spring', { events: ['published', 'checked'] })
    await here.proposal('spring', '01')
    const cast = (helper: string | null) =>
      here.write((db) => castBallot(db, { ...here.on('edna', day(22)), helper }, secrets, 'spring', ['01']))
    const channel = async () => {
      const [row] = await here.read((db) => db.select().from(roll).where(eq(roll.personId, 'edna')))
      return row?.channel
    }
    expect(await cast('gareth')).toMatchObject({ ok: true })
    expect(await channel()).toBe('assisted')
    await cast(null)
    expect(await channel()).toBe('web')
    expect(dayOne).toBeLessThan(day(22))
  })
})
