import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { tellEquality } from '~/commands/learning/tell-equality.server'
import { pence } from '~/domain/pence'
import { days, later } from '~/domain/time'
import { equalityShown, fairShares } from '~/queries/learning/fair-shares.server'
import {
  auditEntry,
  decision,
  decisionItem,
  equalitySum,
  neighbourhood,
  payee,
  person,
  proposal,
  residency,
  roll,
  theme,
} from '~db/schema'
import { eq } from 'drizzle-orm'
import type { CastMember } from '../../cast'
import { day, dayOne, stage, type Stage } from '../../stage'

let here: Stage
beforeEach(async () => {
  here = await stage()
  await here.write(async (db) => {
    for (const [at, id] of ['canal-side', 'swifts-lane'].entries())
      await db.insert(neighbourhood).values({
        ...{ id, partnershipId: 'netherton', name: id, postcodes: [], population: 900, position: at + 2 },
      })
    await db
      .insert(theme)
      .values({ id: 'green', partnershipId: 'netherton', name: 'Green', about: '', hue: 1, position: 1 })
  })
})
afterEach(() => here.close())

/** A round that is decided: Nadia's idea in Marian Square is funded, Len's by the canal is not. */
async function decided(id: string, opensAt = day(1)) {
  await here.round(id, { events: ['published', 'checked', 'counted', 'adopted'], dates: { opensAt } })
  await here.proposal(id, 'A-01', { by: 'nadia' })
  await here.proposal(id, 'A-02', { by: 'len' })
  await here.write(async (db) => {
    await db
      .update(proposal)
      .set({ neighbourhoodId: 'marian-square', themeId: 'green' })
      .where(eq(proposal.id, `${id}/A-01`))
    await db
      .update(proposal)
      .set({ neighbourhoodId: 'canal-side' })
      .where(eq(proposal.id, `${id}/A-02`))
    await db.insert(payee).values({ proposalId: `${id}/A-01`, name: 'The group', kind: 'group' })
    const list = {
      id: `d-${id}`,
      roundId: id,
      version: 1,
      potPence: pence(1_000_00),
      startedAt: day(33),
      startedBy: 'rose',
    }
    await db.insert(decision).values(list)
    for (const [at, outcome] of (['funded', 'not-funded'] as const).entries())
      await db.insert(decisionItem).values({
        ...{ decisionId: `d-${id}`, proposalId: `${id}/A-0${at + 1}`, position: at + 1, askedPence: pence(200_00) },
        ...{ ruleSaid: outcome, rulePence: pence(0), outcome, because: 'So the meeting said.' },
        amountPence: pence(outcome === 'funded' ? 150_00 : 0),
      })
    await db
      .update(decision)
      .set({ adoptedAt: day(33) })
      .where(eq(decision.id, `d-${id}`))
  })
}

/** So many people who live there, and voted. */
async function voted(roundId: string, place: string, many: number) {
  await here.write(async (db) => {
    for (let at = 0; at < many; at += 1) {
      const personId = `${roundId}-${place}-${at}`
      await db.insert(person).values({ id: personId, name: 'A voter', createdAt: dayOne })
      await db.insert(residency).values({
        ...{ id: here.newId(), partnershipId: 'netherton', personId, neighbourhoodId: place, method: 'in-person' },
        ...{ verifiedAt: later(dayOne, -days(5)), verifiedBy: 'rose' },
      })
      await db.insert(roll).values({ roundId, personId, addedLater: false, channel: 'web' })
    }
  })
}
const shares = (slug: string | null = null) => here.read((db) => fairShares(db, 'netherton', day(60), slug))

describe('voice and money', () => {
  it('waits for a decision', async () => {
    await here.round('spring')
    expect(await shares()).toMatchObject({ rounds: [], chosen: null, before: null, equality: null })
  })

  it('counts ideas and pounds by neighbourhood, by theme and by who asked', async () => {
    await decided('spring')
    expect((await shares()).chosen).toMatchObject({
      all: { ideas: 2, funded: 1, pence: 150_00 },
      byPlace: { 'marian-square': { ideas: 1, funded: 1, pence: 150_00 }, 'canal-side': { ideas: 1, funded: 0 } },
      byTheme: { green: { ideas: 1, pence: 150_00 }, '': { ideas: 1, funded: 0 } },
      byKind: [
        { id: 'group', ideas: 1, pence: 150_00 },
        { id: 'individual', ideas: 0 },
        { id: 'unknown', ideas: 1 },
      ],
    })
  })

  it('shows no people under ten: not who asked, nor who voted where few did', async () => {
    await decided('spring')
    await voted('spring', 'marian-square', 17)
    await voted('spring', 'canal-side', 3)
    await voted('spring', 'swifts-lane', 12)
    const { chosen } = await shares()
    expect(chosen?.applicants).toMatchObject({ total: null })
    expect(chosen?.voters).toEqual({
      parts: [
        { id: 'marian-square', shown: false },
        { id: 'canal-side', shown: false },
        { id: 'swifts-lane', shown: true, people: 12 },
      ],
      together: 20,
      total: 32,
    })
  })

  it('stays as it was when somebody moves away after the vote', async () => {
    await decided('spring')
    for (const place of ['marian-square', 'canal-side', 'swifts-lane']) await voted('spring', place, 11)
    const before = (await shares()).chosen?.voters
    await here.write((db) =>
      db
        .update(residency)
        .set({ withdrawnAt: day(50) })
        .where(eq(residency.personId, 'spring-canal-side-0')),
    )
    expect((await shares()).chosen?.voters).toEqual(before)
  })

  it('sets the round before beside it', async () => {
    await decided('winter', later(dayOne, -days(60)))
    await decided('spring')
    expect(await shares()).toMatchObject({ chosen: { slug: 'spring' }, before: { slug: 'winter' } })
    expect(await shares('winter')).toMatchObject({ chosen: { slug: 'winter' }, before: null })
    expect(await shares('nothing')).toMatchObject({ chosen: null })
  })
})

describe('what people tell of themselves', () => {
  const tell = (by: CastMember | null, told: object, at = day(2)) =>
    here.write((db) => tellEquality(db, here.on(by, at), 'netherton', told))

  it('is added to sums and kept nowhere else: no person, no time, no act on record', async () => {
    expect(await tell(null, { age: '65-up' })).toMatchObject({ because: 'sign-in-first' })
    expect(await tell('nadia', { age: '65-up', gender: 'woman', disability: 'perhaps' })).toEqual({ ok: true })
    expect(await tell('len', { age: '65-up' })).toEqual({ ok: true })
    const rows = await here.read((db) => db.select().from(equalitySum))
    expect(
      rows.filter(({ people }) => people > 0).map(({ question, answer, people }) => [question, answer, people]),
    ).toEqual(
      expect.arrayContaining([
        ['age', '65-up', 2],
        ['gender', 'woman', 1],
      ]),
    )
    expect(rows.every(({ question }) => question === 'age' || question === 'gender')).toBe(true)
    expect(Object.keys(rows[0] ?? {}).sort()).toEqual(['answer', 'partnershipId', 'people', 'question', 'year'])
    expect(await here.read((db) => db.select().from(auditEntry))).toEqual([])
  })

  it('is shown when its year is over, and never under ten', async () => {
    for (let at = 0; at < 12; at += 1) await tell('nadia', { age: '25-44', gender: at < 4 ? 'man' : 'woman' })
    const shown = (at = day(3)) => here.read((db) => equalityShown(db, 'netherton', at))
    expect(await shown()).toBeNull()
    const after = await shown(later(dayOne, days(366)))
    expect(after?.year).toBe(2026)
    const of = (question: string) => after?.questions.find((one) => one.question === question)?.sums
    expect(of('age')).toMatchObject({ total: 12, together: null })
    expect(of('gender')?.parts.every(({ shown: isShown }) => !isShown)).toBe(true)
    expect(of('ethnicity')).toMatchObject({ total: null })
  })
})
