import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { declareInterest } from '~/commands/panel/declare-interest.server'
import { auditEntry, interest, payee } from '~db/schema'
import { hasInterestIn } from '~/records/panel/interest.server'
import type { CastMember } from '../../cast'
import { day, type Stage } from '../../stage'
import { declares, noInterest, scoringDay, scoringStage } from './scored'

let here: Stage
beforeEach(async () => {
  here = await scoringStage()
})
afterEach(() => here.close())

const rows = () => here.read((db) => db.select().from(interest))
const interested = (who: CastMember) => here.read((db) => hasInterestIn(db, { id: 'spring/SPR-01' }, who))
const says = (by: CastMember | null, about: CastMember, note = '', at = scoringDay) =>
  here.write((db) =>
    declareInterest(db, here.on(by, at), 'spring', about, [{ reference: 'SPR-01', kind: 'direct', note }]),
  )

describe('declaring an interest', () => {
  it('is for members of the panel and officers, each for herself, once the list is known', async () => {
    expect(await declares(here, 'winston', noInterest)).toEqual({ ok: true })
    expect(await says(null, 'mei')).toMatchObject({ because: 'sign-in-first' })
    expect(await says('nadia', 'nadia')).toMatchObject({ because: 'not-yours-to-do' })
    expect(await says('winston', 'mei', 'She told me.')).toMatchObject({ because: 'not-yours-to-do' })
    expect(await says('winston', 'winston', '', day(5))).toMatchObject({ because: 'too-early-to-declare' })
  })

  it('may be recorded for a member by an officer, with a reason', async () => {
    expect(await says('rose', 'mei')).toMatchObject({ because: 'interest-needs-note' })
    expect(await says('rose', 'nadia', 'She told me.')).toMatchObject({ because: 'not-on-the-panel' })
    expect(await says('rose', 'mei', 'She told me.')).toEqual({ ok: true })
    expect(await interested('mei')).toBe(true)
    expect((await rows())[0]).toMatchObject({ personId: 'mei', declaredBy: 'rose', note: 'She told me.' })
  })

  it('keeps every declaration, and the last one holds; saying the same again adds nothing', async () => {
    await declares(here, 'winston', { 'SPR-01': 'loyalty' })
    await declares(here, 'winston', { 'SPR-01': 'loyalty' })
    expect(await interested('winston')).toBe(true)
    expect(await declares(here, 'winston', { 'SPR-01': 'none' })).toMatchObject({ because: 'interest-needs-note' })
    expect(await declares(here, 'winston', { 'SPR-01': 'none' }, 'I left the club in May.')).toEqual({ ok: true })
    expect(await interested('winston')).toBe(false)
    expect((await rows()).map(({ sequence, kind }) => [sequence, kind])).toEqual([
      [1, 'loyalty'],
      [2, 'none'],
    ])
  })

  it('takes all of a list or none of it', async () => {
    expect(await declares(here, 'mei', { 'SPR-01': 'none', 'SPR-99': 'none' })).toMatchObject({
      because: 'proposal-off-the-list',
      values: { reference: 'SPR-99' },
    })
    expect(await rows()).toEqual([])
  })

  it('finds an interest of whoever asks or is paid, whatever they declare', async () => {
    await here.write((db) => db.insert(payee).values({ proposalId: 'spring/SPR-01', name: 'Mei', personId: 'mei' }))
    await declares(here, 'mei', noInterest)
    expect(await interested('mei')).toBe(true)
    expect(await interested('nadia')).toBe(true)
    expect(await interested('rose')).toBe(false)
  })

  it('stands in the record without saying whose interest it is, or in what', async () => {
    await declares(here, 'winston', { 'SPR-01': 'indirect', 'SPR-02': 'none' }, 'my sister')
    const [entry] = await here.read((db) => db.select().from(auditEntry))
    expect(entry).toMatchObject({ act: 'interest.declare', subject: 'round:spring', detail: { proposals: 2 } })
  })
})
