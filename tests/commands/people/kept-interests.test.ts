import { eq } from 'drizzle-orm'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { confirmRegister, endInterest, keepInterest } from '~/commands/people/keep-interest.server'
import type { KeptKind } from '~/domain/people'
import { ownInterests } from '~/queries/panel/own-interests.server'
import { publicRegister } from '~/queries/people/register.server'
import { waitingForMe } from '~/queries/waiting-for-me.server'
import { roundBySlug } from '~/records/round/course.server'
import { auditEntry, keptInterest, payee, proposal, role, strength } from '~db/schema'
import type { CastMember } from '../../cast'
import { day, dayOne, stage, type Stage } from '../../stage'

let here: Stage
beforeEach(async () => {
  here = await stage()
  await here.holds('panel', 'rose', 'mei')
})
afterEach(() => here.close())

const keep = (by: CastMember | null, kind: KeptKind, what: string) =>
  here.write((db) => keepInterest(db, here.on(by), 'netherton', { kind, what, since: '2019', note: 'private note' }))
const kept = async (by: CastMember, kind: KeptKind, what: string) => {
  const done = await keep(by, kind, what)
  if (!done.ok) throw new Error(done.because)
  return done.id
}
const register = (readsAll: boolean) => here.read((db) => publicRegister(db, 'netherton', readsAll))
const waits = async (at = dayOne) =>
  (await here.read((db) => waitingForMe(db, 'olek', at))).some(({ kind }) => kind === 'register')

describe('a register of interests', () => {
  it('shows groups to everyone, and family to officers alone; the public record names neither', async () => {
    await kept('rose', 'organisation', 'Netherton Allotments')
    await kept('rose', 'family', 'Nadia Hussain')
    expect((await register(false)).map(({ interests }) => interests.map(({ what }) => what))).toEqual([
      ['Netherton Allotments'],
    ])
    expect((await register(true))[0]?.interests).toHaveLength(2)
    expect(JSON.stringify(await register(true))).not.toContain('private note')
    expect(JSON.stringify(await here.read((db) => db.select().from(auditEntry)))).not.toMatch(/Allotments|Nadia/)
  })

  it('is kept by those who decide, each her own', async () => {
    expect(await keep('nadia', 'friend', 'Tom')).toMatchObject({ because: 'not-yours-to-do' })
    expect(await keep(null, 'friend', 'Tom')).toMatchObject({ because: 'sign-in-first' })
    const id = await kept('rose', 'friend', 'Tom')
    expect(await here.write((db) => endInterest(db, here.on('mei'), 'netherton', id))).toMatchObject({
      because: 'no-such-interest',
    })
  })

  it('ends what is over, and keeps it: the database refuses to change or remove it', async () => {
    const id = await kept('rose', 'organisation', 'Netherton Allotments')
    expect(await here.write((db) => endInterest(db, here.on('rose'), 'netherton', id))).toEqual({ ok: true })
    expect(await here.write((db) => endInterest(db, here.on('rose'), 'netherton', id))).toEqual({ ok: true })
    expect(await register(true)).toEqual([])
    await expect(here.write((db) => db.delete(keptInterest).where(eq(keptInterest.id, id)))).rejects.toThrow()
    expect(await here.read((db) => db.select().from(keptInterest))).toHaveLength(1)
  })

  it('waits for its keeper until she has looked through it, and again after a year', async () => {
    await here.write((db) =>
      db.insert(role).values({
        id: 'new-here',
        partnershipId: 'netherton',
        personId: 'olek',
        kind: 'builder',
        voting: false,
        startsAt: dayOne,
      }),
    )
    expect(await waits()).toBe(true)
    await here.write((db) => confirmRegister(db, here.on('olek'), 'netherton'))
    expect(await waits()).toBe(false)
    expect(await waits(day(366))).toBe(true)
  })

  it('asks her, where she declares, about the ideas that something in it has to do with', async () => {
    const roundId = await here.round('spring', { events: ['published', 'checked'] })
    const [one, other] = [await here.proposal(roundId, 'SPR-01'), await here.proposal(roundId, 'SPR-02')]
    await here.write((db) => db.insert(payee).values({ proposalId: one, name: 'The Netherton Allotments' }))
    await kept('rose', 'organisation', 'Netherton Allotments')
    const ideas = await here.read(async (db) => {
      const round = await roundBySlug(db, 'netherton', 'spring')
      if (!round) throw new Error('no round')
      return ownInterests(db, round, 'rose', day(12))
    })
    expect(other).not.toBe(one)
    expect(ideas.map(({ reference, likely }) => [reference, likely])).toEqual([
      ['SPR-01', [{ because: 'payee-kept', what: 'Netherton Allotments' }]],
      ['SPR-02', []],
    ])
  })

  it('shows her of each idea what it costs and where it is', async () => {
    const roundId = await here.round('spring', { events: ['published', 'checked'] })
    const near = await here.proposal(roundId, 'SPR-01', { cost: 450_00 })
    const wide = await here.proposal(roundId, 'SPR-02')
    await here.proposal(roundId, 'SPR-03')
    await here.write(async (db) => {
      const answers = { idea: 'A good idea.' }
      await db.insert(strength).values({
        ...{ id: 'park', kind: 'place', name: 'Netherton Park', partnershipId: 'netherton', shared: true },
        ...{ about: '', firstName: '', reach: '', addedAt: dayOne },
      })
      await db
        .update(proposal)
        .set({ neighbourhoodId: 'marian-square', answers: { ...answers, placeId: 'park' } })
        .where(eq(proposal.id, near))
      await db
        .update(proposal)
        .set({ answers: { ...answers, everywhere: true } })
        .where(eq(proposal.id, wide))
    })
    const ideas = await here.read(async (db) => {
      const round = await roundBySlug(db, 'netherton', 'spring')
      if (!round) throw new Error('no round')
      return ownInterests(db, round, 'rose', day(12))
    })
    expect(ideas.map(({ costPence, place, everywhere }) => [costPence, place, everywhere])).toEqual([
      [450_00, 'Netherton Park, Marian Square', false],
      [200_00, null, true],
      [200_00, null, false],
    ])
  })
})
