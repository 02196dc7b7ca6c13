import { eq } from 'drizzle-orm'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { confirmInvitationList } from '~/commands/people/confirm-invitation-list.server'
import { inviteNextPart } from '~/commands/people/invite-next-part.server'
import { invitePerson } from '~/commands/people/invite-person.server'
import { keepInvitationList, peopleAPart } from '~/commands/people/keep-invitation-list.server'
import { mostListedADay, type Listed } from '~/domain/people'
import { days, hours, later, type Instant } from '~/domain/time'
import { letGoOfTheNight, letGoShortLived } from '~/jobs/let-go.server'
import { inviteListed } from '~/jobs/invite-listed.server'
import { invitationListStanding } from '~/queries/people/invitation-list.server'
import { auditEntry, invitation, invitationList, invitationListPart, outbox } from '~db/schema'
import type { CastMember } from '../cast'
import { sparksOn, type MovableSparks } from '../sparks'
import { dayOne, secrets, stage, type Stage } from '../stage'

let here: Stage
let sparks: MovableSparks
beforeEach(async () => {
  here = await stage()
  sparks = sparksOn(here.world)
  await here.holds('chair', 'rose')
})
afterEach(() => here.close())

const people = (count: number, role: Listed['role'] = null): Listed[] =>
  Array.from({ length: count }, (_, at) => ({
    line: at + 2,
    name: `Neighbour ${at}`,
    email: `neighbour${at}@example.org`,
    role,
    voting: false,
    neighbourhoodId: null,
  }))
const trouble = { line: 9, cells: { name: '', email: '', role: '', neighbourhood: '', voting: '' }, values: {} }

async function listOf(count: number, role: Listed['role'] = null): Promise<string> {
  const kept = await here.write((db) =>
    keepInvitationList(db, here.on('rose'), 'netherton', {
      people: people(count, role),
      troubles: [{ ...trouble, because: 'row-name-missing' }],
      destination: { landing: 'join', roundId: null },
      origin: 'https://sparks.example.org',
    }),
  )
  if (!kept.ok) throw new Error(kept.because)
  return kept.id
}
const confirm = (id: string, by: CastMember = 'rose') =>
  here.write((db) => confirmInvitationList(db, here.on(by), 'netherton', id))
const invitations = () => here.read((db) => db.select().from(invitation))
const letters = () => here.read((db) => db.select().from(outbox))
const standing = (id: string) => here.read((db) => invitationListStanding(db, 'netherton', id))
const onePart = (id: string) =>
  here.write((db) => inviteNextPart(db, here.on(null), secrets, id, () => ({ subject: 's', text: 't' })))

describe('a list of people to invite', () => {
  it('asks nobody until it is confirmed', async () => {
    const id = await listOf(3)
    await inviteListed(sparks)
    expect(await invitations()).toEqual([])
    expect(await standing(id)).toMatchObject({
      state: 'to-confirm',
      people: 3,
      first: [{ name: 'Neighbour 0' }, {}, {}],
    })
  })

  it('waits for tomorrow when two of the longest lists have gone out today', async () => {
    const id = await listOf(1)
    const first = await listOf(1)
    await here.write((db) =>
      db
        .update(invitationList)
        .set({ people: mostListedADay, confirmedAt: dayOne })
        .where(eq(invitationList.id, first)),
    )
    expect(await confirm(id)).toMatchObject({ because: 'list-many-today', values: { most: 20_000 } })
    await here.write((db) => db.update(invitationList).set({ confirmedAt: later(dayOne, -days(1)) }))
    await here.write((db) => db.update(invitationList).set({ confirmedAt: null }).where(eq(invitationList.id, id)))
    expect(await confirm(id)).toEqual({ ok: true })
  })

  it('is let go, where it wishes roles, by an officer who shows that it is she, and in her name', async () => {
    await here.holds('chair', 'mei')
    await here.holds('builder', 'kofi')
    const id = await listOf(2, 'treasurer')
    const proved = (by: CastMember, provedAt: Instant | null) =>
      here.write((db) => confirmInvitationList(db, { ...here.on(by), provedAt }, 'netherton', id))
    expect(await proved('kofi', dayOne)).toMatchObject({ because: 'row-role-not-yours' })
    expect(await proved('mei', null)).toMatchObject({ because: 'step-up-first' })
    expect(await proved('mei', dayOne)).toEqual({ ok: true })
    await inviteListed(sparks)
    expect((await invitations()).map(({ invitedBy }) => invitedBy)).toEqual(['mei', 'mei'])
  })

  it('invites everybody on it once it is, each once, with one entry in the record', async () => {
    const id = await listOf(peopleAPart * 2 + 1)
    expect(await confirm(id)).toEqual({ ok: true })
    expect(await confirm(id)).toEqual({ ok: true })
    await inviteListed(sparks)
    await inviteListed(sparks)
    expect(await invitations()).toHaveLength(peopleAPart * 2 + 1)
    expect(await letters()).toHaveLength(peopleAPart * 2 + 1)
    expect(await standing(id)).toMatchObject({ state: 'done', invited: peopleAPart * 2 + 1, leftOut: 0 })
    expect(await here.read((db) => db.select().from(auditEntry))).toHaveLength(1)
    expect(await here.read((db) => db.select().from(invitationListPart))).toEqual([])
  })

  it('goes on where it was stopped, and whoever goes on with it, each is invited once', async () => {
    const id = await listOf(peopleAPart * 3)
    await confirm(id)
    await onePart(id)
    expect(await standing(id)).toMatchObject({ state: 'going', invited: peopleAPart })
    // Stopped in the middle of a part: nothing of that part stays.
    await expect(
      here.write(async (db) => {
        await inviteNextPart(db, here.on(null), secrets, id, () => ({ subject: 's', text: 't' }))
        throw new Error('the power went')
      }),
    ).rejects.toThrow('the power went')
    expect(await invitations()).toHaveLength(peopleAPart)
    await Promise.all([inviteListed(sparks), inviteListed(sparksOn(here.world))])
    const addresses = (await invitations()).map(({ email }) => email)
    expect(addresses).toHaveLength(peopleAPart * 3)
    expect(new Set(addresses).size).toBe(peopleAPart * 3)
    expect(await letters()).toHaveLength(peopleAPart * 3)
  })

  it('leaves out whoever was asked meanwhile, and says how many', async () => {
    const id = await listOf(3)
    await here.write((db) =>
      invitePerson(
        db,
        here.on('rose'),
        secrets,
        'netherton',
        {
          invitee: { name: 'N', email: 'neighbour1@example.org', neighbourhoodId: null, role: null, voting: false },
          destination: { landing: 'join', roundId: null },
        },
        () => ({ subject: 's', text: 't' }),
      ),
    )
    await confirm(id)
    await inviteListed(sparks)
    expect(await standing(id)).toMatchObject({ state: 'done', invited: 2, leftOut: 1 })
    expect(await invitations()).toHaveLength(3)
  })

  it('lets letters leave one by one, so that nobody’s code waits behind them', async () => {
    const id = await listOf(9)
    await confirm(id)
    await inviteListed(sparks)
    const due = (await letters()).map(({ dueAt }) => dueAt).sort((one, other) => one - other)
    expect(due[0]).toBe(dayOne)
    expect(due[8]).toBe(later(dayOne, 2_000))
  })

  it('is refused to those who may not invite, and when nobody on it can go', async () => {
    const id = await listOf(2)
    expect(await confirm(id, 'nadia')).toMatchObject({ because: 'not-yours-to-do' })
    expect(await confirm('no-such-list')).toMatchObject({ because: 'list-gone' })
    expect(await confirm(await listOf(0))).toMatchObject({ because: 'list-nobody-to-invite' })
  })

  it('is forgotten after an hour when nobody confirmed it; of one that went, what could not go', async () => {
    const [unused, used] = [await listOf(2), await listOf(1)]
    await confirm(used)
    await inviteListed(sparks)
    sparks.moveTo(later(dayOne, hours(1) - 1))
    await letGoShortLived(sparks)
    expect(await here.read((db) => db.select().from(invitationList))).toHaveLength(2)
    sparks.moveTo(later(dayOne, hours(1)))
    await letGoShortLived(sparks)
    expect(await standing(unused)).toBeUndefined()
    expect(await standing(used)).toMatchObject({ state: 'done', troubles: [] })
    expect(await here.read((db) => db.select().from(invitationListPart))).toEqual([])
    expect((await invitations()).map(({ email }) => email)).toEqual(['neighbour0@example.org'])
    sparks.moveTo(later(dayOne, days(62)))
    await letGoOfTheNight(sparks)
    expect((await invitations()).map(({ email }) => email)).toEqual([null])
  })
})
