import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { declareInterest } from '~/commands/panel/declare-interest.server'
import { tellInterest, type WayOfHearing } from '~/commands/panel/tell-interest.server'
import type { InterestKind } from '~/domain/panel'
import { hours, later } from '~/domain/time'
import { membersToTell } from '~/queries/panel/members-to-tell.server'
import { writtenForHer } from '~/queries/panel/own-interests.server'
import { waitingForMe } from '~/queries/waiting-for-me.server'
import { roundById } from '~/records/round/course.server'
import { auditEntry, contact, interest } from '~db/schema'
import type { CastMember } from '../../cast'
import { day, wholeDates, type Stage } from '../../stage'
import { declares, handsIn, noInterest, scoringDay, scoringStage } from './scored'

let here: Stage
beforeEach(async () => {
  here = await scoringStage()
  // Mei has no email address; the others have.
  await here.write((db) =>
    db.insert(contact).values([
      { personId: 'rose', email: 'rose@example.org' },
      { personId: 'winston', email: 'winston@example.org' },
      { personId: 'mei', phone: '01234' },
    ]),
  )
})
afterEach(() => here.close())

const round = async () => {
  const found = await here.read((db) => roundById(db, 'spring'))
  if (!found) throw new Error('no round')
  return found
}
const records = (kind: InterestKind, about: CastMember = 'mei') =>
  here.write((db) =>
    declareInterest(db, here.on('rose', scoringDay), 'spring', about, [
      { reference: 'SPR-01', kind, note: 'It is at her door.' },
    ]),
  )
const lastId = async () =>
  (await here.read((db) => db.select().from(interest)))
    .filter(({ proposalId }) => proposalId === 'spring/SPR-01')
    .sort((one, other) => other.sequence - one.sequence)[0]?.id ?? ''
const tells = async (by: CastMember | null, way: WayOfHearing, id?: string) => {
  const which = id ?? (await lastId())
  return here.write((db) => tellInterest(db, here.on(by, scoringDay), 'spring', which, way))
}
const toTell = async () => {
  const spring = await round()
  return here.read((db) => membersToTell(db, spring, scoringDay))
}
const hers = async (who: CastMember) => {
  const spring = await round()
  return (await here.read((db) => writtenForHer(db, spring, who))).map(({ title, kind, note }) => [title, kind, note])
}
const waits = async (who: CastMember, at = scoringDay) =>
  (await here.read((db) => waitingForMe(db, who, at))).flatMap((one): (string | number)[][] =>
    one.kind === 'score'
      ? [[one.kind, one.left]]
      : one.kind === 'members'
        ? [[one.kind, one.people]]
        : one.kind === 'written'
          ? [[one.kind, one.title]]
          : [],
  )
const acts = async () =>
  (await here.read((db) => db.select().from(auditEntry)))
    .filter(({ act }) => act === 'interest.tell' || act === 'interest.acknowledge')
    .map(({ act, actor, detail }) => [act, actor, detail])

describe('a member whom no letter reaches', () => {
  it('finds what was written down for her, and what is left to score, on her own page', async () => {
    expect(await waits('mei')).toEqual([['score', 2]])
    await declares(here, 'mei', { 'SPR-02': 'none' })
    await records('direct')
    expect(await waits('mei')).toEqual([
      ['score', 1],
      ['written', 'Idea SPR-01'],
    ])
    expect(await hers('mei')).toEqual([['Idea SPR-01', 'direct', 'It is at her door.']])
    await handsIn(here, 'mei', 'SPR-02', { together: 2, value: 2 })
    expect(await waits('mei')).toEqual([['written', 'Idea SPR-01']])
    expect(await tells('mei', 'read')).toEqual({ ok: true })
    expect(await tells('mei', 'read')).toEqual({ ok: true })
    expect(await waits('mei')).toEqual([])
    expect(await acts()).toEqual([['interest.acknowledge', 'mei', { way: 'read' }]])
  })

  it('is told in person by an officer or the builder, once; by nobody else, and not in her name', async () => {
    await here.holds('builder', 'joy')
    await declares(here, 'mei', noInterest)
    await records('loyalty')
    expect(
      (await toTell()).map(({ name, left, toDeclare, written }) => [name, left, toDeclare, written.length]),
    ).toEqual([['Mei Chen', 1, 0, 1]])
    expect(await waits('joy')).toEqual([['members', 1]])
    expect(await tells(null, 'in-person')).toMatchObject({ because: 'sign-in-first' })
    expect(await tells('winston', 'in-person')).toMatchObject({ because: 'not-yours-to-do' })
    await tells('rose', 'read')
    await tells('rose', 'in-person', 'another')
    expect(await acts()).toEqual([])
    expect(await tells('joy', 'by-phone')).toEqual({ ok: true })
    expect(await tells('rose', 'in-person')).toEqual({ ok: true })
    expect(await acts()).toEqual([['interest.tell', 'joy', { way: 'by-phone' }]])
    expect((await toTell()).map(({ written }) => written)).toEqual([[]])
    expect(await hers('mei')).toEqual([])
    await records('none')
    expect((await toTell()).map(({ written }) => written.map(({ isNone }) => isNone))).toEqual([[true]])
  })

  it('stands on the list of those to remind when the date comes near, as long as she has something to do', async () => {
    const near = later(wholeDates.scoringClosesAt ?? day(20), -hours(70))
    const spring = await round()
    const left = async () =>
      (await here.read((db) => membersToTell(db, spring, near))).map((one) => [one.left, one.toDeclare])
    expect(await left()).toEqual([[2, 2]])
    expect(await waits('rose')).toEqual([['score', 2]])
    expect(await waits('rose', near)).toEqual([
      ['score', 2],
      ['members', 1],
    ])
    await declares(here, 'mei', noInterest)
    for (const reference of ['SPR-01', 'SPR-02']) await handsIn(here, 'mei', reference, { together: 2, value: 2 })
    expect(await left()).toEqual([])
  })

  it('knows what she said herself since', async () => {
    await records('direct')
    await declares(here, 'mei', { 'SPR-01': 'loyalty' }, 'It is the club, and not I.')
    expect(await hers('mei')).toEqual([])
    await records('direct', 'winston')
    expect(await toTell(), 'a letter reaches him').toHaveLength(1)
    expect((await toTell())[0]?.written).toEqual([])
    expect(await waits('winston')).toContainEqual(['written', 'Idea SPR-01'])
  })
})
