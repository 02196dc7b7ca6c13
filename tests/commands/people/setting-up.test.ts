import { eq } from 'drizzle-orm'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { chooseMembers, makeProgramme } from '~/commands/people/manage-programme.server'
import { openPartnership, type OpenedLetter } from '~/commands/people/open-partnership.server'
import { saveSettings, type SettingsWanted } from '~/commands/people/save-settings.server'
import { startPartnership } from '~/commands/people/start-partnership.server'
import { frontPage } from '~/queries/front-page.server'
import { programmePage } from '~/queries/people/programme.server'
import { settingsPage } from '~/queries/people/set-up.server'
import { actorIn } from '~/records/people/actor.server'
import { newInvitation } from '~/records/people/invitation.server'
import { placesOf } from '~/records/people/settings.server'
import { auditEntry, contact, invitation, outbox, partnership, programme, role, settingsChange } from '~db/schema'
import type { CastMember } from '../../cast'
import { day, secrets, stage, type Stage } from '../../stage'

let here: Stage
beforeEach(async () => {
  here = await stage()
  await here.administers('joy')
  await here.write(async (db) => db.insert(contact).values({ personId: 'rose', email: 'rose@example.org' }))
})
afterEach(() => here.close())

const words = { subject: 'Set it up', text: 'Begin here.' }
const start = (by: CastMember, slug = 'leaf', email = 'rose@example.org') =>
  here.write((db) => startPartnership(db, here.on(by), { name: 'Leaf', slug, chair: { name: 'Rose', email } }, words))
const leaf = async () => {
  const [row] = await here.read((db) => db.select().from(partnership).where(eq(partnership.slug, 'leaf')))
  if (!row) throw new Error('no leaf')
  return row
}
const save = async (by: CastMember, wanted: SettingsWanted, version?: number) => {
  const { id, version: newest } = await leaf()
  return here.write((db) => saveSettings(db, here.on(by, day(2)), id, version ?? newest, wanted))
}
const name: SettingsWanted = {
  page: 'name', name: 'Leaf Sparks', area: 'Leaf', slug: 'leaf', languages: ['en', 'cy'], timeZone: 'Europe/London', accent: '#205c8a',
} // prettier-ignore
const places: SettingsWanted = {
  page: 'places',
  places: [
    { id: '', name: 'Mill End', postcodes: ['L311'], population: 800, ward: 'E05000026' },
    { id: '', name: 'Top Field', postcodes: ['L312'], population: 900, ward: '' },
  ],
}
const vision = (words: string): SettingsWanted => ({ page: 'vision', vision: words })
const themes: SettingsWanted = { page: 'themes', themes: [{ id: '', name: 'Food', about: 'Fair food.' }] }
const money: SettingsWanted = { page: 'money', yearStartsInMonth: 1, volunteerHourPence: 11_50 }

const opened: OpenedLetter = ({ landing, roundSlug }) => ({ subject: 'open', text: `${landing} ${roundSlug}` })

describe('starting a partnership', () => {
  it('is an administrator’s to do; she names its first chair, who is written to, and never herself', async () => {
    expect(await start('rose')).toMatchObject({ because: 'not-yours-to-do' })
    expect(await start('joy')).toMatchObject({ ok: true, slug: 'leaf' })
    const { id } = await leaf()
    expect((await here.read((db) => actorIn(db, id, 'rose', day(2))))?.roles).toEqual(['chair'])
    expect((await here.read((db) => actorIn(db, 'netherton', 'rose', day(2))))?.roles).toEqual([])
    expect((await here.read((db) => db.select().from(outbox))).map(({ personId }) => personId)).toEqual(['rose'])
    await here.write(async (db) => db.insert(contact).values({ personId: 'joy', email: 'joy@example.org' }))
    expect(await start('joy', 'other', 'joy@example.org')).toMatchObject({ because: 'role-of-ones-own' })
    // The same form sent twice starts one; another cannot have the address.
    expect(await start('joy')).toMatchObject({ ok: true, id })
    expect(await start('joy', 'netherton')).toMatchObject({ because: 'slug-taken' })
    expect(await start('joy', 'sign-in')).toMatchObject({ because: 'slug-reserved' })
    expect(await here.read((db) => db.select().from(partnership))).toHaveLength(2)
  })

  it('takes a passkey just used', async () => {
    const longSince = { ...here.on('joy'), provedAt: null }
    const chair = { name: 'Rose', email: 'rose@example.org' }
    const started = await here.write((db) =>
      startPartnership(db, longSince, { name: 'Leaf', slug: 'leaf', chair }, words),
    )
    expect(started).toMatchObject({ because: 'step-up-first' })
  })

  it('is nobody else’s business until the chair opens it, which needs all there must be', async () => {
    await start('joy')
    const { id } = await leaf()
    const open = (by: CastMember) => here.write((db) => openPartnership(db, here.on(by, day(3)), id, opened))
    // Somebody said yes meanwhile, who has nowhere to go yet.
    await here.write(async (db) => {
      await db.insert(contact).values({ personId: 'nadia', email: 'nadia@example.org' })
      const wanted = { name: 'Nadia', email: null, neighbourhoodId: null, role: null, voting: false }
      const row = newInvitation({ ...here.on('rose'), by: 'rose' }, secrets, id, wanted, {
        landing: 'join',
        roundId: null,
      })
      await db.insert(invitation).values({ ...row, acceptedAt: day(2), acceptedBy: 'nadia' })
    })
    for (const wanted of [name, places, vision('Neighbours start things.'), themes, money]) {
      expect(await open('rose')).toMatchObject({ because: 'partnership-not-ready' })
      expect(await save('rose', wanted)).toEqual({ ok: true, slug: 'leaf' })
    }
    expect(await open('rose')).toMatchObject({ because: 'partnership-not-ready', values: { missing: 2 } })
    const given = { partnershipId: id, voting: false, startsAt: day(1), endsAt: null, givenBy: 'rose' }
    await here.write(async (db) => {
      await db.insert(role).values({ ...given, id: 't', personId: 'winston', kind: 'treasurer' })
      await db.insert(role).values({ ...given, id: 'a', personId: 'mei', kind: 'authoriser' })
    })
    const shown = async () => (await here.read((db) => frontPage(db, day(3)))).map(({ slug }) => slug)
    expect(await shown()).toEqual(['netherton'])
    expect(await open('winston')).toMatchObject({ because: 'not-yours-to-do' })
    expect(await open('rose')).toEqual({ ok: true })
    expect(await open('rose')).toEqual({ ok: true })
    expect(await shown()).toEqual(['leaf', 'netherton'])
    const told = (await here.read((db) => db.select().from(outbox))).map(
      ({ payload }) => payload as { to: string; text: string },
    )
    expect(told.filter(({ to }) => to === 'nadia@example.org')).toMatchObject([{ text: 'join null' }])
    const acts = (await here.read((db) => db.select().from(auditEntry))).map(({ act }) => act)
    expect(acts.filter((act) => act === 'partnership.open')).toHaveLength(1)
    // From now on its address leads where it led.
    expect(await save('rose', { ...name, slug: 'leafy' })).toMatchObject({ because: 'slug-is-public' })
  })
})

describe('how letters are answered, and how long things are kept', () => {
  const periods = { drafts: 3, funded: 7 }
  beforeEach(async () => {
    await start('joy')
  })
  const page = async (which: 'letters' | 'keeping', since: number | null = null) => {
    const { id } = await leaf()
    return here.read((db) => settingsPage(db, id, which, since))
  }

  it('is as usual until the chair settles it, and on record from then on', async () => {
    expect(await page('letters')).toMatchObject({ letters: { replyTo: null, digestHour: 8 } })
    expect(await save('rose', { page: 'letters', replyTo: 'hello@example.org', digestHour: 18 })).toMatchObject({
      ok: true,
    })
    expect(await page('letters')).toMatchObject({ letters: { replyTo: 'hello@example.org', digestHour: 18 } })
    expect(await save('rose', { page: 'keeping', periods })).toMatchObject({ ok: true })
    expect(await page('keeping')).toMatchObject({ periods })
    const acts = (await here.read((db) => db.select().from(auditEntry))).filter(({ act }) => act === 'settings.change')
    expect(acts.map(({ subject, detail }) => [subject, detail['fields']])).toEqual([
      ['settings:letters', ['replyTo', 'digestHour']],
      ['settings:keeping', ['drafts', 'funded']],
    ])
    expect(await save('nadia', { page: 'keeping', periods })).toMatchObject({ because: 'not-yours-to-do' })
  })

  it('is never shorter than the law asks, nor out of bounds, and nothing changes then', async () => {
    for (const [wanted, because] of [
      [{ funded: 5 }, 'kept-too-short-by-law'],
      [{ drafts: 0 }, 'kept-too-short'],
      [{ drafts: 25 }, 'kept-too-long'],
    ] as const)
      expect(await save('rose', { page: 'keeping', periods: wanted })).toMatchObject({ because })
    expect(await page('keeping')).toMatchObject({ periods: {}, version: 0 })
  })

  it('tells the second of two officers what the first chose, and loses nothing', async () => {
    const { version } = await leaf()
    await save('rose', { page: 'keeping', periods })
    expect(await save('rose', { page: 'keeping', periods: { drafts: 9 } }, version)).toMatchObject({
      because: 'settings-changed-meanwhile',
    })
    const { meanwhile } = await page('keeping', version)
    expect(meanwhile).toMatchObject([{ by: 'Rose Delaney', fields: { drafts: { was: '6', is: '3' } } }])
  })
})

describe('two officers at the same settings', () => {
  beforeEach(async () => {
    await start('joy')
    const { id } = await leaf()
    await here.write(async (db) =>
      db.insert(role).values({
        id: 'c', partnershipId: id, personId: 'winston', kind: 'chair', voting: false, startsAt: day(1), endsAt: null, givenBy: null,
      }),
    ) // prettier-ignore
    await save('rose', vision('First.'))
  })

  it('tells the second what the first changed, and writes over it only when she says so', async () => {
    const { id, version } = await leaf()
    expect(await save('winston', vision('His.'), version)).toMatchObject({ ok: true })
    expect(await save('rose', vision('Hers.'), version)).toMatchObject({ because: 'settings-changed-meanwhile' })
    expect((await leaf()).vision).toBe('His.')
    const { meanwhile, version: newest } = await here.read((db) => settingsPage(db, id, 'vision', version))
    expect(meanwhile).toMatchObject([{ by: 'Winston Clarke', fields: { vision: { was: 'First.', is: 'His.' } } }])
    expect(await save('rose', vision('Hers.'), newest)).toMatchObject({ ok: true })
    expect((await leaf()).vision).toBe('Hers.')
  })

  it('lets each save another page, and of two in the same second only the first the same one', async () => {
    const { version } = await leaf()
    expect(await save('winston', themes, version)).toMatchObject({ ok: true })
    expect(await save('rose', money, version)).toMatchObject({ ok: true })
    const again = (await leaf()).version
    const both = await Promise.all([save('rose', vision('A'), again), save('winston', vision('B'), again)])
    expect(both.map(({ ok }) => ok).sort()).toEqual([false, true])
    const kept = await here.read((db) => db.select().from(settingsChange))
    expect(kept.map((one) => one.version).sort((one, other) => one - other)).toEqual([1, 2, 3, 4])
  })

  it('keeps a place where somebody lives, and gives a place that is renamed no new one', async () => {
    await save('rose', places)
    const { id } = await leaf()
    const [mill, top] = await here.read((db) => placesOf(db, id))
    if (!mill || !top) throw new Error('two places')
    expect(await save('rose', { page: 'places', places: [{ ...mill, name: 'Mill Lane' }] })).toMatchObject({ ok: true })
    expect((await here.read((db) => placesOf(db, id))).map((one) => [one.id, one.name])).toEqual([
      [mill.id, 'Mill Lane'],
    ])
    // Netherton's own place is not Leaf's to rename.
    await save('rose', { page: 'places', places: [mill, { ...top, id: 'marian-square', name: 'Stolen' }] })
    const theirs = await here.read((db) => placesOf(db, 'netherton'))
    expect(theirs.map((one) => one.name)).toEqual(['Marian Square'])
  })
})

describe('a programme', () => {
  it('groups partnerships for reading, with those that are open and no others', async () => {
    await start('joy')
    const { id } = await leaf()
    const made = { slug: 'big-local', name: 'Big Local', about: '150 areas.' }
    expect(await here.write((db) => makeProgramme(db, here.on('rose'), made))).toMatchObject({
      because: 'not-yours-to-do',
    })
    expect(await here.write((db) => makeProgramme(db, here.on('joy'), made))).toEqual({ ok: true })
    const [found] = await here.read((db) => db.select().from(programme))
    const choose = (ids: string[]) => here.write((db) => chooseMembers(db, here.on('joy'), found?.id ?? '', ids))
    expect(await choose(['netherton', id, 'nowhere'])).toEqual({ ok: true })
    const page = () => here.read((db) => programmePage(db, 'big-local', day(3)))
    expect((await page())?.partnerships.map(({ slug }) => slug)).toEqual(['netherton'])
    await here.round('spring')
    await here.proposal('spring', 'SPR-01')
    await here.proposal('spring', 'SPR-02', { events: [] })
    expect((await page())?.partnerships).toMatchObject([{ openRounds: 1, proposals: 1, awardedPence: 0 }])
    await choose([id])
    expect((await page())?.partnerships).toEqual([])
  })
})
