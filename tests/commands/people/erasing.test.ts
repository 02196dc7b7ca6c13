import { existsSync, readFileSync, rmSync } from 'node:fs'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { startSignIn } from '~/commands/people/start-sign-in.server'
import { askErasure, cancelErasure } from '~/commands/people/ask-erasure.server'
import { eraseIfStillDue } from '~/commands/people/erase-person.server'
import { chooseNews } from '~/commands/people/choose-news.server'
import { days, later } from '~/domain/time'
import {
  completeErasedList,
  eraseWhenDue,
  erasedListBeside,
  readErasedList,
  replayErasures,
} from '~/jobs/erase-when-due.server'
import { openWorld } from '~/platform/open-world.server'
import { copyFor, heldAbout } from '~/queries/people/held.server'
import { soundnessOf } from '~/queries/soundness.server'
import { recordAct } from '~/records/audit.server'
import { post } from '~/records/outbox.server'
import { actorIn } from '~/records/people/actor.server'
import { residentsWithoutEmail } from '~/records/people/paper-code.server'
import { engine } from '~db/engine'
import * as tables from '~db/schema'
import { eq, is, Table } from 'drizzle-orm'
import { freshDatabase, type FreshDatabase } from '../../fresh-world'
import { sparksOn, type MovableSparks } from '../../sparks'
import { day, dayOne, secrets, stageOn, type Stage } from '../../stage'

let database: FreshDatabase
let here: Stage
let sparks: MovableSparks
beforeEach(async () => {
  database = await freshDatabase()
  here = await stageOn(openWorld(database.address))
  sparks = sparksOn(here.world, { database: database.address })
})
afterEach(async () => {
  await here.close()
  await database.remove()
})

/** Words that stand nowhere else: whatever is found of them is hers. */
const hers = {
  name: 'Zephyrine Quillfeather',
  email: 'zephyrine@quillfeather.example',
  postcode: 'L30 4ZQ',
  phone: '07700900461',
  draft: 'A marmalade orchestra for the square',
  payee: 'Quillfeather & Daughters Limited',
  note: 'My cousin Ottoline plays the tuba in it',
  feedback: 'I should so like to hear the xylomarimba',
  told: 'Sevenscore neighbours came and hummed along',
  device: 'Zephyrines purple telephone',
  why: 'Knows every dog in Marian Square by name',
  answer: 'Quarrels with the brass band, they say',
  quietly: 'I owe the ironmonger for nine trombones',
  submitted: 'A bench by the canal',
}

/** Someone who has filled in every form there is. */
async function fillsInEverything() {
  await here.livesHere('nadia')
  await here.holds('panel', 'nadia')
  await here.round('spring')
  await here.proposal('spring', '01', { title: hers.submitted })
  await here.proposal('spring', '02', { title: hers.draft, events: [] })
  await here.proposal('spring', '03', { by: 'joy' })
  const personId = 'nadia'
  await here.write(async (db) => {
    await db.update(tables.person).set({ name: hers.name }).where(eq(tables.person.id, personId))
    await db.insert(tables.contact).values({ personId, email: hers.email, postcode: hers.postcode, phone: hers.phone })
    await db.insert(tables.payee).values([
      { proposalId: 'spring/01', name: hers.payee, personId },
      { proposalId: 'spring/02', name: hers.payee, personId: null },
    ])
    const answers = { 'own-1': hers.quietly }
    await db.insert(tables.privateAnswers).values({ proposalId: 'spring/01', answers })
    const words = JSON.stringify({ hidden: answers, paid: { name: hers.payee } })
    await db.insert(tables.sentVersion).values({ proposalId: 'spring/01', sequence: 1, at: dayOne, words })
    await db.insert(tables.interest).values({
      ...{ id: 'i1', proposalId: 'spring/03', personId, sequence: 1, kind: 'indirect', note: hers.note },
      ...{ at: dayOne, declaredBy: personId },
    })
    await db.insert(tables.scoreSheet).values({
      ...{ proposalId: 'spring/03', personId, points: {}, noteForPanel: hers.note, feedback: hers.feedback },
      savedAt: dayOne,
    })
    await db.insert(tables.story).values({
      ...{
        id: 's1',
        proposalId: 'spring/01',
        whatHappened: hers.told,
        whoCameTogether: hers.told,
        whatNext: hers.told,
      },
      ...{ toldBy: personId, toldAt: dayOne },
    })
    await db.insert(tables.roleChange).values({
      ...{ id: 'c1', partnershipId: 'netherton', personId, kind: 'treasurer', act: 'give', voting: false },
      ...{ because: hers.why, proposedAt: dayOne, proposedBy: 'rose' },
    })
    await db
      .insert(tables.roleChangeEvent)
      .values({ changeId: 'c1', kind: 'refused', at: dayOne, by: 'kofi', because: hers.answer })
    await db.insert(tables.passkey).values({
      ...{ id: 'p1', personId, name: hers.device, publicKey: 'k', counted: 0, transports: [], createdAt: dayOne },
    })
    await db.insert(tables.session).values({
      ...{ id: 'sess', personId, createdAt: dayOne, seenAt: dayOne, expiresAt: day(60) },
    })
    await startSignIn(db, here.on(null), secrets, { email: hers.email, browser: 'b' }, (code) => ({
      subject: code,
      text: `${hers.name}, your code`,
    }))
    await post(db, here.on('rose'), 'decision:x', {
      ...{ to: hers.email, subject: 'News', text: `Dear ${hers.name}`, partnershipId: 'netherton', personId },
    })
    await chooseNews(db, here.on('nadia'), secrets, 'daily')
    await recordAct(db, here.on('nadia'), 'netherton', 'proposal.submit', 'proposal:spring/01', { reference: '01' })
  })
}

const asks = (leaveStories = false) =>
  here.write((db) =>
    askErasure(db, here.on('nadia'), { leaveStories, letterFor: () => ({ subject: 'Asked', text: hers.name }) }),
  )
const weekLater = later(dayOne, days(7))
const eraseAt = async (moment = weekLater) => {
  sparks.moveTo(moment)
  await eraseWhenDue(sparks)
}

/** Which of her words stand anywhere in the database: in a row, or (SQLite) in the bytes of its files. */
async function found(): Promise<string[]> {
  const rows = await here.read(async (db) => {
    const all: unknown[] = []
    for (const one of Object.values(tables)) if (is(one, Table)) all.push(await db.select().from(one as never))
    return JSON.stringify(all)
  })
  const files = engine === 'sqlite' ? ['', '-wal', '-shm', '.erased'].map((end) => database.address + end) : []
  const bytes = files.filter((file) => existsSync(file)).map((file) => readFileSync(file).toString('latin1'))
  return Object.values(hers).filter((words) => [rows, ...bytes].some((text) => text.includes(words)))
}

describe('someone who asks to be erased', () => {
  it('is found nowhere any more, not even in the bytes of the file, but for what she made public', async () => {
    await fillsInEverything()
    expect(await found()).toEqual(Object.values(hers))
    expect(await asks()).toEqual({ ok: true })
    await eraseAt()
    expect(await found()).toEqual([hers.submitted])
  })

  it('leaves a record that is as unbroken as before', async () => {
    await fillsInEverything()
    await asks()
    await eraseAt()
    const faults = await here.read(async (db) => {
      const all = []
      for await (const one of soundnessOf(db)) all.push(...one.faults)
      return all.filter(({ law }) => law === 'record')
    })
    expect(faults).toEqual([])
  })

  it('is called a neighbour where her name stood, and what is left of her is what has to stay', async () => {
    await fillsInEverything()
    await asks()
    await eraseAt()
    const [person] = await here.read((db) => db.select().from(tables.person).where(eq(tables.person.id, 'nadia')))
    expect(person?.name).toBe('A neighbour')
    const left = await here.read((db) => heldAbout(db, 'nadia'))
    expect(left.map(({ kind }) => kind)).toEqual([
      ...['name', 'residency', 'role', 'proposal', 'panel', 'story', 'erasure', 'acts'],
    ])
  })

  it('sits on no panel, lives nowhere here and is on no list of voters any more', async () => {
    await fillsInEverything()
    await asks()
    await eraseAt()
    const round = { id: 'spring', partnershipId: 'netherton' }
    const after = later(day(2), days(30))
    expect(await here.read((db) => actorIn(db, round.partnershipId, 'nadia', after))).toMatchObject({
      roles: [],
      votingMember: false,
      neighbourhoodId: null,
    })
    expect(await here.read((db) => residentsWithoutEmail(db, round.partnershipId))).toEqual([])
  })

  it('may leave her stories, without her name', async () => {
    await fillsInEverything()
    await asks(true)
    await eraseAt()
    expect(await found()).toEqual([hers.told, hers.submitted])
  })

  it('is not erased before the week is over, and not when she takes it back', async () => {
    await fillsInEverything()
    await asks()
    await eraseAt(later(weekLater, -1))
    expect(await found()).toEqual(Object.values(hers))
    await here.write((db) => cancelErasure(db, here.on('nadia')))
    await eraseAt(later(weekLater, days(30)))
    expect(await found()).toEqual(Object.values(hers))
  })

  it('cannot be while she is an officer in post; were she made one since, it waits', async () => {
    await fillsInEverything()
    await here.holds('treasurer', 'nadia')
    expect(await asks()).toMatchObject({ because: 'erasure-officer-in-post' })
    await here.write((db) => db.update(tables.role).set({ endsAt: dayOne }))
    expect(await asks()).toEqual({ ok: true })
    await here.write((db) => db.update(tables.role).set({ endsAt: null }))
    await eraseAt()
    expect(await found()).toEqual(Object.values(hers))
  })

  it('is neither erased nor written down when she takes it back in the last moment', async () => {
    await fillsInEverything()
    await asks()
    await here.write((db) => cancelErasure(db, here.on('nadia')))
    const instead = { name: 'A neighbour' }
    const late = here.on(null, later(weekLater, days(1)))
    expect(await here.write((db) => eraseIfStillDue(db, late, secrets, 'nadia', instead))).toBe(false)
    await eraseAt()
    expect(await found()).toEqual(Object.values(hers))
    const list = erasedListBeside(database.address)
    expect(list === null ? [] : readErasedList(list)).toEqual([])
  })

  it('is written onto the list at the next start, had we died before that was done', async () => {
    await fillsInEverything()
    await asks()
    await eraseAt()
    const list = erasedListBeside(database.address)
    if (list === null) return
    rmSync(list)
    await completeErasedList(sparks)
    expect(readErasedList(list)).toEqual(['nadia'])
  })

  it('is erased again when the database is brought back from a copy', async () => {
    await fillsInEverything()
    const list = erasedListBeside(database.address)
    if (list !== null) {
      await asks()
      await eraseAt()
      expect(readErasedList(list)).toEqual(['nadia'])
      return
    }
    expect(await replayErasures(sparks, ['nadia', 'somebody-unknown'])).toBe(1)
    expect(await replayErasures(sparks, ['nadia'])).toBe(0)
    expect(await found()).toEqual([hers.submitted])
  })

  it('is erased by the list alone, though this copy knows nothing of her asking', async () => {
    await fillsInEverything()
    expect(await replayErasures(sparks, ['nadia', 'somebody-unknown'])).toBe(1)
    expect(await replayErasures(sparks, ['nadia'])).toBe(0)
    expect(await found()).toEqual([hers.submitted])
  })
})

describe('her own copy', () => {
  it('holds what only some may read of her ideas, and each version that she sent in', async () => {
    await fillsInEverything()
    await here.write((db) =>
      db.insert(tables.privateAnswers).values({ proposalId: 'spring/03', answers: { 'own-1': 'It is Joy’s' } }),
    )
    const copy: Record<string, unknown> = {}
    for await (const { table, rows } of copyFor((query) => here.read(query), 'nadia')) copy[table] = rows
    expect(copy.private_answers).toEqual([{ proposalId: 'spring/01', answers: { 'own-1': hers.quietly } }])
    expect(copy.sent_version).toMatchObject([{ proposalId: 'spring/01', sequence: 1 }])
    expect(JSON.stringify(copy.sent_version)).toContain(hers.payee)
  })
})

describe('why a role was given or refused', () => {
  it('goes with her whom it was about; what was done stays, and so does what she said of others', async () => {
    await fillsInEverything()
    const about = { id: 'c2', partnershipId: 'netherton', personId: 'len', kind: 'panel', act: 'give' } as const
    const said = { because: 'Len listens', proposedAt: dayOne, proposedBy: 'nadia' }
    await here.write((db) => db.insert(tables.roleChange).values({ ...about, voting: true, ...said }))
    await asks()
    await eraseAt()
    const changes = await here.read((db) => db.select().from(tables.roleChange).orderBy(tables.roleChange.id))
    expect(changes).toMatchObject([
      { id: 'c1', personId: 'nadia', kind: 'treasurer', act: 'give', because: '', proposedBy: 'rose' },
      { id: 'c2', because: 'Len listens', proposedBy: 'nadia' },
    ])
    expect(await here.read((db) => db.select().from(tables.roleChangeEvent))).toMatchObject([
      { kind: 'refused', by: 'kofi', because: '' },
    ])
  })

  it('is not waited for any more: what was proposed for her and not answered is off the table', async () => {
    await fillsInEverything()
    const proposedAt = later(weekLater, -days(1))
    const open = { id: 'c3', partnershipId: 'netherton', personId: 'nadia', kind: 'chair', act: 'give' } as const
    await here.write((db) =>
      db
        .insert(tables.roleChange)
        .values({ ...open, voting: false, because: hers.why, proposedAt, proposedBy: 'rose' }),
    )
    await asks()
    await eraseAt()
    const [settled] = await here.read((db) =>
      db.select().from(tables.roleChangeEvent).where(eq(tables.roleChangeEvent.changeId, 'c3')),
    )
    expect(settled).toMatchObject({ kind: 'taken-back', by: null, because: '', at: weekLater })
    expect(await found()).toEqual([hers.submitted])
  })

  it('can be emptied, and changed in no other way', async () => {
    await fillsInEverything()
    const change = (fields: object) => here.write((db) => db.update(tables.roleChange).set(fields))
    const answer = (fields: object) => here.write((db) => db.update(tables.roleChangeEvent).set(fields))
    await expect(change({ because: 'Something else' })).rejects.toThrow()
    await expect(change({ voting: true })).rejects.toThrow()
    await expect(answer({ kind: 'agreed', because: '' })).rejects.toThrow()
    await expect(answer({ because: 'Something else' })).rejects.toThrow()
    await change({ because: '' })
    await answer({ because: '' })
  })
})

describe('the words of a declaration', () => {
  it('can be emptied, and changed in no other way', async () => {
    await fillsInEverything()
    const change = (fields: object) => here.write((db) => db.update(tables.interest).set(fields))
    await expect(change({ note: 'Something else' })).rejects.toThrow()
    await expect(change({ kind: 'none', note: '' })).rejects.toThrow()
    await expect(change({ kind: 'none' })).rejects.toThrow()
    await change({ note: '' })
  })
})
