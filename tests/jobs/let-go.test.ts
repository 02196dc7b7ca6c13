import fc from 'fast-check'
import { eq } from 'drizzle-orm'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { planFirstNights, takeNight } from '~/commands/let-go.server'
import { resendInvitation } from '~/commands/people/resend-invitation.server'
import { keepingRules, nightlyKinds, periodOf, type KeepingKind } from '~/domain/keeping'
import { pence } from '~/domain/pence'
import { days, hours, instantFromIso, later, type Instant } from '~/domain/time'
import { letGoOfTheNight } from '~/jobs/let-go.server'
import type { World } from '~/platform/world.server'
import { faultInChain } from '~/records/audit.server'
import {
  auditEntry,
  awardEvent,
  keepingPeriods,
  lettingGo,
  outbox,
  passkey,
  person,
  proposal,
  round,
  sentVersion,
} from '~db/schema'
import { sparksOn, type MovableSparks } from '../sparks'
import { secrets, stage, type Stage } from '../stage'
import { keptThings } from './kept-things'

const now = instantFromIso('2040-06-15T12:00:00Z')
const kinds = Object.keys(keptThings) as KeepingKind[]

let here: Stage
let sparks: MovableSparks
beforeEach(async () => {
  here = await stage()
  await here.holds('chair', 'rose')
  await here.livesHere('edna', 'nadia')
  sparks = sparksOn(here.world)
  sparks.moveTo(now)
})
afterEach(() => here.close())

const make = async (kind: KeepingKind, id: string, at: Instant) => keptThings[kind]?.make(here, id, at)
const isThere = (kind: KeepingKind, id: string) => here.read(async (db) => keptThings[kind]?.isThere(db, id))
const nights = () =>
  here.read((db) => db.select().from(lettingGo).where(eq(lettingGo.keeper, 'netherton')).orderBy(lettingGo.dueAt))
const entries = () => here.read((db) => db.select().from(auditEntry).orderBy(auditEntry.sequence))
const nextNight = async () => {
  sparks.moveTo(later(sparks.clock.now(), hours(24)))
  await letGoOfTheNight(sparks)
}

/** The shortest and longest that a period can last, by the days alone: reckoned otherwise than the code does. */
const spans = { hours: [0, 1], months: [28, 31], years: [365, 366], 'book-years': [365, 366] } as const
function momentOf(kind: KeepingKind, old: boolean, offset: number): Instant {
  const { unit } = keepingRules[kind]
  const period = periodOf(kind, {})
  const [shortest, longest] = spans[unit]
  if (old) return later(now, -days(longest * (period + (unit === 'book-years' ? 1 : 0)) + 1) - offset)
  return later(now, -(offset % days(shortest * period - 1)))
}

describe('what goes at night', () => {
  it('has a test for every kind', () => {
    expect(new Set(kinds)).toEqual(new Set([...nightlyKinds('installation'), ...nightlyKinds('partnership')]))
  })

  it('is all that is older than its period and nothing younger; a second time nothing more', async () => {
    let run = 0
    const thing = fc.record({ kind: fc.constantFrom(...kinds), old: fc.boolean(), offset: fc.nat(days(2_000)) })
    await fc.assert(
      fc.asyncProperty(fc.array(thing, { minLength: 4, maxLength: 12 }), async (things) => {
        run += 1
        const made = things.map(({ kind, old, offset }, place) => ({
          kind,
          old,
          id: `thing-${run}-${place}`,
          at: momentOf(kind, old, offset),
        }))
        for (const { kind, id, at } of made) await make(kind, id, at)
        await here.write(async (db) => db.update(lettingGo).set({ dueAt: now }))
        await letGoOfTheNight(sparks)
        const standing = async () => {
          const there = []
          for (const { kind, id } of made) there.push([kind, await isThere(kind, id)])
          return there
        }
        const after = await standing()
        expect(after).toEqual(made.map(({ kind, old }) => [kind, !old]))
        const before = (await entries()).length
        await here.write(async (db) => db.update(lettingGo).set({ dueAt: now }))
        await letGoOfTheNight(sparks)
        expect(await standing()).toEqual(after)
        expect(await entries()).toHaveLength(before)
      }),
      { numRuns: 10 },
    )
  }, 60_000)

  it('is no passkey that was copied, until she whose it was has made another', async () => {
    const old = later(now, -days(800))
    for (const id of ['one', 'two']) await make('passkeys-ended', id, old)
    await here.write((db) => db.update(passkey).set({ endedBecause: 'copied' }).where(eq(passkey.id, 'one')))
    await here.write((db) => db.update(lettingGo).set({ dueAt: now }))
    await letGoOfTheNight(sparks)
    expect([await isThere('passkeys-ended', 'one'), await isThere('passkeys-ended', 'two')]).toEqual([true, false])
    const key = { personId: 'rose', name: 'Phone', publicKey: 'k', counted: 0, transports: [] }
    const made = later(now, -days(1))
    await here.write((db) => db.insert(passkey).values({ ...key, id: 'of another', personId: 'edna', createdAt: made }))
    await nextNight()
    expect(await isThere('passkeys-ended', 'one')).toBe(true)
    await here.write((db) => db.insert(passkey).values({ ...key, id: 'newer', createdAt: made }))
    await nextNight()
    expect([await isThere('passkeys-ended', 'one'), await isThere('passkeys-ended', 'newer')]).toEqual([false, true])
  })

  it('is counted by kind, in the record too, where it names nobody', async () => {
    const old = later(now, -days(800))
    for (const id of ['one', 'two', 'three']) await make('letters', id, old)
    await make('residency-reasons', 'four', old)
    await make('letters', 'young', later(now, -days(1)))
    await letGoOfTheNight(sparks)
    const counts = { letters: 3, 'residency-reasons': 1 }
    const [ended, ahead] = await nights()
    expect(ended).toMatchObject({ counts, inAll: 4, endedAt: now })
    expect(ahead).toMatchObject({ endedAt: null, dueAt: instantFromIso('2040-06-16T02:00:00Z') })
    const chain = await entries()
    expect(chain).toHaveLength(1)
    expect(chain[0]).toMatchObject({ act: 'clock', actor: null, detail: { letGo: counts } })
    expect(faultInChain(chain[0]!, undefined)).toBeUndefined()
    // A night in which nothing goes leaves no entry.
    await nextNight()
    expect(await entries()).toHaveLength(1)
    expect(await nights()).toHaveLength(3)
  })

  it('comes once a night, and not before three', async () => {
    await letGoOfTheNight(sparks)
    await make('letters', 'old', later(now, -days(800)))
    sparks.moveTo(instantFromIso('2040-06-16T01:59:59Z'))
    await letGoOfTheNight(sparks)
    expect(await isThere('letters', 'old')).toBe(true)
    sparks.moveTo(instantFromIso('2040-06-16T02:00:00Z'))
    await letGoOfTheNight(sparks)
    expect(await isThere('letters', 'old')).toBe(false)
  })

  it('is as the partnership has chosen, from the next night on', async () => {
    await make('letters', 'a-letter', later(now, -days(200)))
    await letGoOfTheNight(sparks)
    expect(await isThere('letters', 'a-letter')).toBe(true)
    await here.write(async (db) =>
      db.insert(keepingPeriods).values({ partnershipId: 'netherton', periods: { letters: 6 } }),
    )
    await nextNight()
    expect(await isThere('letters', 'a-letter')).toBe(false)
  })

  it('leaves alone what is of a round that is not over, however old', async () => {
    const old = later(now, -days(2_000))
    for (const kind of ['drafts', 'not-funded', 'paper-codes'] as const) await make(kind, kind, old)
    await here.round('open', { dates: { closesAt: later(now, days(3)) }, events: ['published'] })
    await here.proposal('open', '01', { events: [] })
    await letGoOfTheNight(sparks)
    const titles = await here.read((db) => db.select().from(proposal).where(eq(proposal.roundId, 'open')))
    expect(titles.map(({ title }) => title)).toEqual(['Idea 01'])
    expect((await here.read((db) => db.select().from(round))).length).toBeGreaterThan(0)
    expect(await isThere('drafts', 'drafts')).toBe(false)
  })

  it('leaves alone who is to be paid while the award is open, however old', async () => {
    const old = later(now, -days(4_000))
    for (const id of ['over', 'open']) await make('funded', id, old)
    await here.write(async (db) => {
      const anew = { kind: 'accepted' as const, state: 'accepted' as const, version: 1, at: old, by: 'rose' }
      const instalment = { number: 1, lineId: 'a', fundId: 'b', amountPence: pence(1_00), due: '2030-01-01' }
      await db.insert(awardEvent).values({ awardId: 'open', sequence: 2, ...anew, instalments: [instalment] })
    })
    await letGoOfTheNight(sparks)
    expect(await isThere('funded', 'over')).toBe(false)
    expect(await isThere('funded', 'open')).toBe(true)
  })

  it('leaves of an invitation nothing that could be sent again', async () => {
    await make('invitations', 'nobody-came', later(now, -days(400)))
    const again = () =>
      here.write((db) =>
        resendInvitation(db, here.on('rose', now), secrets, 'netherton', 'nobody-came', () => ({
          subject: 's',
          text: 't',
        })),
      )
    await letGoOfTheNight(sparks)
    expect(await again()).toMatchObject({ because: 'invitation-let-go' })
  })

  it('takes back no idea that was sent in, and empties one that was taken back', async () => {
    const old = later(now, -days(2_000))
    await make('drafts', 'sent', old)
    await make('drafts', 'back', old)
    await here.round('third', { dates: { closesAt: old } })
    await here.proposal('third', '01', { events: ['submitted', 'taken-back', 'submitted'] })
    await here.round('fourth', { dates: { closesAt: old } })
    await here.proposal('fourth', '01', { events: ['submitted', 'taken-back'] })
    await here.round('fifth', { dates: { closesAt: old } })
    await here.proposal('fifth', '01', { events: ['withdrawn'] })
    await here.proposal('fifth', '02', { events: ['submitted', 'withdrawn'] })
    const sent = { proposalId: 'fourth/01', sequence: 1, at: old, words: '{"title":"Idea 01"}' }
    await here.write(async (db) => void (await db.insert(sentVersion).values(sent)))
    await letGoOfTheNight(sparks)
    const titleIn = async (id: string) =>
      (await here.read((db) => db.select().from(proposal).where(eq(proposal.roundId, id))))[0]?.title
    expect(await titleIn('third')).toBe('Idea 01')
    expect(await titleIn('fourth')).toBe('')
    expect(await here.read((db) => db.select().from(sentVersion)), 'nor what it said').toMatchObject([{ words: '' }])
    const fifth = await here.read((db) => db.select().from(proposal).where(eq(proposal.roundId, 'fifth')))
    const titles = Object.fromEntries(fifth.map(({ reference, title }) => [reference, title]))
    expect(titles, 'withdrawn, and never sent in').toEqual({ '01': '', '02': 'Idea 02' })
  })

  it('erases nobody of whom anything is on record, nor who came back', async () => {
    const old = later(now, -days(2_000))
    for (const id of ['gone', 'back']) await make('never-back', id, old)
    await here.write(async (db) => db.update(person).set({ seenAt: now }).where(eq(person.id, 'back')))
    await letGoOfTheNight(sparks)
    expect(await isThere('never-back', 'gone')).toBe(false)
    for (const id of ['back', 'rose', 'edna', 'nadia']) expect(await isThere('never-back', id), id).toBe(true)
  })
})

describe('a night that is stopped, or that two servers are at', () => {
  const many = 170
  beforeEach(async () => {
    const old = later(now, -days(800))
    const sent = { kind: 'decision' as const, partnershipId: 'netherton', tries: 0 }
    await here.write(async (db) => {
      const rows = Array.from({ length: many }, (_, at) => ({ id: `letter-${at}`, once: `letter-${at}` }))
      await db.insert(outbox).values(rows.map((row) => ({ ...row, ...sent, doneAt: old, postedAt: old, dueAt: old })))
    })
  })
  const left = async () => (await here.read((db) => db.select({ id: outbox.id }).from(outbox))).length
  const whole = async () => {
    expect(await left()).toBe(0)
    expect((await nights()).filter(({ endedAt }) => endedAt !== null)).toMatchObject([{ inAll: many }])
    expect((await entries()).map(({ detail }) => detail)).toEqual([{ letGo: { letters: many } }])
  }

  it('goes on where it was stopped once its server is taken to be dead, and counts each thing once', async () => {
    const dying: World = {
      ...here.world,
      write: async (command, options) => {
        if ((await left()) === many - 50) throw new Error('the power went')
        return here.world.write(command, options)
      },
    }
    await expect(letGoOfTheNight({ ...sparks, world: dying })).rejects.toThrow('the power went')
    await letGoOfTheNight(sparks)
    expect(await left()).toBe(many - 50)
    sparks.moveTo(later(now, 61_000))
    await letGoOfTheNight(sparks)
    await whole()
  })

  it('counts each thing once, whichever of two servers lets it go', async () => {
    const other = sparksOn(here.world)
    other.moveTo(now)
    await Promise.all([letGoOfTheNight(sparks), letGoOfTheNight(other)])
    sparks.moveTo(later(now, 61_000))
    await letGoOfTheNight(sparks)
    await whole()
  })

  it('is taken on by one server at a time', async () => {
    await here.write((db) => planFirstNights(db, here.on(null, now), 9))
    const [night] = await nights()
    const take = (at: Instant) => here.write((db) => takeNight(db, here.on(null, at), night?.id ?? ''))
    expect(await take(now)).toBe(true)
    expect(await take(later(now, 59_000))).toBe(false)
    expect(await take(later(now, 60_000))).toBe(true)
  })

  it('never holds the database for more than a few at once', async () => {
    const sizes: number[] = []
    const watched: World = {
      ...here.world,
      write: async (command, options) => {
        const before = await left()
        const answer = await here.world.write(command, options)
        sizes.push(before - (await left()))
        return answer
      },
    }
    await letGoOfTheNight({ ...sparks, world: watched })
    expect(Math.max(...sizes)).toBe(50)
    await whole()
  })
})
