import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { declareInterest } from '~/commands/panel/declare-interest.server'
import type { InterestKind } from '~/domain/panel'
import { eq } from 'drizzle-orm'
import { auditEntry, contact, interest, outbox, payee, role } from '~db/schema'
import type { WaitingLetter } from '~/records/outbox.server'
import { hasInterestIn } from '~/records/panel/interest.server'
import type { CastMember } from '../../cast'
import { day, type Stage } from '../../stage'
import { declares, handsIn, noInterest, scoringDay, scoringStage } from './scored'

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

  it('that an officer recorded is told to her, each once, and nobody is told of her own', async () => {
    await here.write((db) => db.insert(contact).values({ personId: 'mei', email: 'mei@example.org' }))
    const records = (kind: InterestKind, by: CastMember = 'rose') =>
      here.write((db) =>
        declareInterest(
          db,
          here.on(by, scoringDay),
          'spring',
          'mei',
          [{ reference: 'SPR-01', kind, note: 'So I hear.' }],
          (told) => ({
            ...{ subject: 'Written down', text: JSON.stringify(told), partnershipId: 'netherton' },
          }),
        ),
      )
    await records('direct')
    await records('direct')
    await records('none')
    await records('loyalty', 'mei')
    const letters = await here.read((db) => db.select().from(outbox))
    const told = letters.map(({ kind, personId, payload }) => ({ kind, personId, ...(payload as WaitingLetter) }))
    expect(told.map(({ kind, personId, to, text }) => [kind, personId, to, text])).toEqual([
      ['interest-recorded', 'mei', 'mei@example.org', '{"title":"Idea SPR-01","kind":"direct","note":"So I hear."}'],
      ['interest-recorded', 'mei', 'mei@example.org', '{"title":"Idea SPR-01","kind":"none","note":"So I hear."}'],
    ])
  })

  it('that an officer recorded is not hers to take back, by whatever way; an officer does', async () => {
    await says('rose', 'mei', 'She told me.')
    expect(await declares(here, 'mei', { 'SPR-01': 'none' }, 'Not so.')).toMatchObject({
      because: 'interest-by-officer',
    })
    expect(await declares(here, 'mei', { 'SPR-01': 'loyalty' }, 'It is the club.')).toEqual({ ok: true })
    expect(await declares(here, 'mei', { 'SPR-01': 'none' }, 'Not so.')).toMatchObject({
      because: 'interest-by-officer',
    })
    expect(await interested('mei')).toBe(true)
    const takenBack = { reference: 'SPR-01', kind: 'none', note: 'I was wrong.' } as const
    expect(
      await here.write((db) => declareInterest(db, here.on('rose', scoringDay), 'spring', 'mei', [takenBack])),
    ).toEqual({ ok: true })
    await declares(here, 'mei', { 'SPR-01': 'loyalty' })
    expect(await declares(here, 'mei', { 'SPR-01': 'none' }, 'I left it.')).toEqual({ ok: true })
  })

  it('may be recorded for one who has left, as long as a score of hers counts', async () => {
    await declares(here, 'mei', noInterest)
    await handsIn(here, 'mei', 'SPR-01', { together: 1, value: 1 })
    await here.write((db) => db.update(role).set({ endsAt: scoringDay }).where(eq(role.personId, 'mei')))
    expect(await says('mei', 'mei')).toMatchObject({ because: 'not-yours-to-do' })
    expect(await says('rose', 'mei', 'It is her brother’s.')).toEqual({ ok: true })
    expect(await interested('mei')).toBe(true)
  })

  it('is refused once the list is adopted', async () => {
    await here.round('done', {
      events: ['published', 'checked', 'scores-locked', 'voting-opened', 'counted', 'adopted'],
    })
    await here.proposal('done', 'SPR-01')
    const late = await here.write((db) =>
      declareInterest(db, here.on('mei', day(34)), 'done', 'mei', [{ reference: 'SPR-01', kind: 'direct', note: '' }]),
    )
    expect(late).toMatchObject({ because: 'decided-already' })
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
