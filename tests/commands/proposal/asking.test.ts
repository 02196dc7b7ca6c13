import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { changeForm } from '~/commands/proposal/change-form.server'
import { saveAnswer } from '~/commands/proposal/save-answer.server'
import { startProposal } from '~/commands/proposal/start-proposal.server'
import { submitProposal } from '~/commands/proposal/submit-proposal.server'
import { pence } from '~/domain/pence'
import {
  addAsk,
  envelope,
  knownAsk,
  putPage,
  replaceAsk,
  readyMade,
  removeAsk,
  type ApplicationForm,
  type Draft,
  type Once,
} from '~/domain/proposal'
import { later, minutes, type Instant } from '~/domain/time'
import { addFormVersion, formOfRound } from '~/records/proposal/application-form.server'
import { proposalByReference } from '~/records/proposal/proposal.server'
import type { CastMember } from '../../cast'
import { day, stage, wholeDates, type Stage } from '../../stage'

let here: Stage
beforeEach(async () => {
  here = await stage()
  await here.holds('chair', 'rose')
  await here.round('spring')
})
afterEach(() => here.close())

const open = day(2)
const asked = () => here.read((db) => formOfRound(db, 'spring'))
const change = (edit: (form: ApplicationForm) => ApplicationForm, seen: number, by: CastMember = 'rose', at = open) =>
  here.write((db) => changeForm(db, here.on(by, at), 'spring', seen, (form) => ({ ok: true, form: edit(form) })))
const answers: Record<string, Partial<Draft>> = {
  idea: { title: 'Herbs', summary: 'Six planters.', idea: 'We build them.' },
  'who-benefits': { whoBenefits: 'All.', place: 'marian-square' },
  'who-helps': { whoHelps: 'Us.' },
  money: { costPence: pence(240_00), spentOn: 'Wood.' },
  when: { when: 'May.' },
}
async function written(by: CastMember, payee: Partial<Draft> = { payTo: 'applicant', payeeName: '' }, at = open) {
  const started = await here.write((db) => startProposal(db, here.on(by, at), 'spring'))
  if (!started.ok) return started
  const one = await here.read((db) => proposalByReference(db, 'spring', started.reference))
  if (!one) throw new Error('not there')
  for (const [page, answer] of Object.entries({ ...answers, payee })) {
    await here.write((db) => saveAnswer(db, here.on(by, at), one.id, page, answer, 100))
  }
  return { ok: true as const, id: one.id }
}
const send = (id: string, by: CastMember, at: Instant = open) =>
  here.write((db) => submitProposal(db, here.on(by, at), id, { subject: 'In', text: 'Thanks.' }))
async function sent(by: CastMember, payee?: Partial<Draft>) {
  const begun = await written(by, payee)
  return begun.ok ? send(begun.id, by) : begun
}

describe('changing what a round asks', () => {
  it('makes a new version each time, and none when nothing is new', async () => {
    const longer = { pages: readyMade['larger-grant'].pages }
    expect(await change((form) => ({ ...form, ...longer }), 0)).toEqual({ ok: true })
    expect(await asked()).toMatchObject({ version: 1, form: longer })
    expect(await change((form) => ({ ...form, ...longer }), 0)).toEqual({ ok: true })
    expect((await asked()).version).toBe(1)
  })

  it('tells the second of two officers, and writes nothing over the first', async () => {
    await change((form) => ({ ...form, once: 'round' }), 0)
    expect(await change((form) => ({ ...form, graceMinutes: 5 }), 0)).toMatchObject({
      because: 'form-changed-meanwhile',
    })
    expect((await asked()).form).toMatchObject({ once: 'round', graceMinutes: 0 })
  })

  it('is for the chair, from planning until ideas close', async () => {
    const grace = (form: ApplicationForm) => ({ ...form, graceMinutes: 5 })
    expect(await change(grace, 0, 'nadia')).toMatchObject({ because: 'not-yours-to-do' })
    expect(await change(grace, 0, 'rose', wholeDates.closesAt)).toMatchObject({ because: 'proposals-closed' })
    expect(await change(grace, 0, 'rose', later(wholeDates.opensAt, -1))).toEqual({ ok: true })
  })

  it('keeps known answers as public as the app relies on, whatever is sent', async () => {
    const hidden = (form: ApplicationForm) => ({
      ...form,
      pages: form.pages.map((page) => ({ ...page, asks: page.asks.map((ask) => ({ ...ask, isPublic: false })) })),
    })
    expect(await change(hidden, 0)).toMatchObject({ because: 'form-known-changed' })
    const worded = replaceAsk(envelope, { ...knownAsk('idea'), isPublic: false, required: false })
    expect(worded.pages[0]?.asks[1]).toMatchObject({ id: 'idea', isPublic: true, required: false })
    const title = replaceAsk(envelope, { ...knownAsk('title'), required: false, fromPence: pence(5) })
    expect(title).toEqual(envelope)
  })

  it('does not lose a question with the page it was meant for', () => {
    expect(addAsk(envelope, 'gone', knownAsk('idea'))).toMatchObject({ because: 'form-no-such-page' })
  })

  it('keeps what no idea can do without, and asks nothing twice', async () => {
    const without = (form: ApplicationForm) => ({ ...form, pages: form.pages.slice(1) })
    expect(await change(without, 0)).toMatchObject({ because: 'form-lacks' })
    expect(removeAsk(envelope, 'costPence')).toMatchObject({ because: 'form-needs-it' })
    const twice = (form: ApplicationForm) => putPage(form, { id: 'again', asks: form.pages[0]?.asks ?? [] })
    expect(await change(twice, 0)).toMatchObject({ because: 'form-asks-twice' })
    expect((await asked()).version).toBe(0)
  })
})

describe('asking once', () => {
  const only = (once: Once) =>
    here.write((db) => addFormVersion(db, here.on('rose', open), 'spring', { ...envelope, once }))

  it('stops neither person nor group unless the round says so', async () => {
    expect(await sent('nadia')).toEqual({ ok: true })
    expect(await sent('nadia')).toEqual({ ok: true })
  })

  it('refuses a person her second idea, before she has written a word', async () => {
    await only('round')
    expect(await sent('nadia')).toEqual({ ok: true })
    expect(await written('nadia')).toMatchObject({ because: 'asked-before', values: { reference: 'SPR-01' } })
    expect(await sent('len')).toEqual({ ok: true })
  })

  it('lets the first of two drafts in, and not the second', async () => {
    await only('round')
    const [one, other] = [await written('nadia'), await written('nadia')]
    if (!one.ok || !other.ok) throw new Error('two drafts were to be begun')
    expect(await send(one.id, 'nadia')).toEqual({ ok: true })
    expect(await send(other.id, 'nadia')).toMatchObject({ because: 'asked-before' })
  })

  it('tells nobody that a group is paid for another idea: who is paid is private', async () => {
    await only('round')
    expect(await sent('nadia', { payTo: 'other', payeeName: 'Bloom' })).toEqual({ ok: true })
    expect(await sent('len', { payTo: 'other', payeeName: 'Bloom' })).toEqual({ ok: true })
  })

  it('looks over all rounds of twelve months, where the round says so', async () => {
    await only('year')
    await here.round('earlier')
    await here.proposal('earlier', 'EAR-01', { by: 'nadia' })
    expect(await written('nadia')).toMatchObject({ because: 'asked-before', values: { reference: 'EAR-01' } })
  })
})

describe('after the deadline', () => {
  const { closesAt } = wholeDates
  const graceOf = (graceMinutes: number) =>
    here.write((db) => addFormVersion(db, here.on('rose', open), 'spring', { ...envelope, graceMinutes }))

  it('is too late on the stroke, unless the round gives grace', async () => {
    const begun = await written('nadia')
    if (!begun.ok) throw new Error('it was to be begun')
    expect(await send(begun.id, 'nadia', closesAt)).toMatchObject({ because: 'proposals-closed' })
    await graceOf(10)
    expect(await send(begun.id, 'nadia', later(closesAt, minutes(10)))).toMatchObject({ because: 'proposals-closed' })
    expect(await send(begun.id, 'nadia', later(closesAt, minutes(10) - 1))).toEqual({ ok: true })
  })

  it('lets nobody begin', async () => {
    await graceOf(10)
    expect(await written('nadia', {}, closesAt)).toMatchObject({ because: 'proposals-closed' })
  })
})
