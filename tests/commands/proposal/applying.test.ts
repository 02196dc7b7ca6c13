import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { saveAnswer } from '~/commands/proposal/save-answer.server'
import { startProposal } from '~/commands/proposal/start-proposal.server'
import { submitProposal } from '~/commands/proposal/submit-proposal.server'
import { takeBackProposal } from '~/commands/proposal/take-back-proposal.server'
import { withdrawProposal } from '~/commands/proposal/withdraw-proposal.server'
import { pence } from '~/domain/pence'
import { emptyAnswers, envelope, type ApplicationForm, type Ask, type Draft } from '~/domain/proposal'
import { later, type Instant } from '~/domain/time'
import { addFormVersion, formOfProposal } from '~/records/proposal/application-form.server'
import { draftOf } from '~/records/proposal/draft.server'
import { proposalByReference, type Proposal } from '~/records/proposal/proposal.server'
import { contact, formVersion, outbox, payee, proposal, proposalEvent, theme } from '~db/schema'
import { eq } from 'drizzle-orm'
import type { CastMember } from '../../cast'
import { day, stage, wholeDates, type Stage } from '../../stage'

let here: Stage
beforeEach(async () => {
  here = await stage()
  await here.round('spring')
  await here.write(async (db) => {
    await db
      .insert(theme)
      .values({ id: 'food', partnershipId: 'netherton', name: 'Food', about: '', hue: 120, position: 1 })
    await db.insert(contact).values({ personId: 'nadia', email: 'nadia@example.org' })
  })
})
afterEach(() => here.close())

const open = day(2)
const answers = {
  idea: { title: 'Herb planters', summary: 'Six planters by the shops.', idea: 'We build them on a Saturday.' },
  'who-benefits': { whoBenefits: 'Everyone who passes.', place: 'marian-square', themeId: 'food' },
  'who-helps': { whoHelps: 'The walking group.' },
  money: { costPence: pence(240_00), spentOn: 'Wood and soil.' },
  when: { when: 'In May.' },
  payee: { payTo: 'applicant', payeeName: '' },
} satisfies Record<string, Partial<Draft>>
type Question = keyof typeof answers
const letter = { subject: 'It is in', text: 'Thank you.' }

const start = (by: CastMember | null = 'nadia', at = open) =>
  here.write((db) => startProposal(db, here.on(by, at), 'spring'))
const found = async (reference = 'SPR-01'): Promise<Proposal> => {
  const one = await here.read((db) => proposalByReference(db, 'spring', reference))
  if (!one) throw new Error(`${reference} is not there`)
  return one
}
interface Saving {
  by: CastMember | null
  at: Instant
  version: number
  reference: string
}
const save = async (
  question: string,
  answer: Partial<Draft>,
  { by = 'nadia', at = open, version = 1, reference = 'SPR-01' }: Partial<Saving> = {},
) => {
  const { id } = await found(reference)
  return here.write((db) => saveAnswer(db, here.on(by, at), id, question, answer, version))
}
async function filledIn(): Promise<string> {
  await start()
  for (const question of Object.keys(answers) as Question[]) {
    expect(await save(question, answers[question])).toEqual({ ok: true })
  }
  return (await found()).id
}
const submit = (id: string, at: Instant = open, by: CastMember | null = 'nadia') =>
  here.write((db) => submitProposal(db, here.on(by, at), id, letter))
const eventsOf = async (id: string) =>
  (await here.read((db) => db.select().from(proposalEvent).where(eq(proposalEvent.proposalId, id)))).map(
    ({ kind }) => kind,
  )
const letters = () => here.read((db) => db.select().from(outbox))

describe('starting a proposal', () => {
  it('gives references in turn, to whoever is signed in', async () => {
    expect(await start('nadia')).toEqual({ ok: true, reference: 'SPR-01' })
    expect(await start('len')).toEqual({ ok: true, reference: 'SPR-02' })
    expect(await start(null)).toMatchObject({ because: 'sign-in-first' })
  })

  it('leaves one draft, however often it is pressed, until something is written in it', async () => {
    const pressed = await Promise.all([start(), start(), start()])
    expect(new Set(pressed.map((one) => one.ok && one.reference))).toEqual(new Set(['SPR-01']))
    await save('when', answers.when)
    expect(await start()).toEqual({ ok: true, reference: 'SPR-02' })
  })

  it('waits for the opening, and ends on the stroke of the closing', async () => {
    expect(await start('nadia', later(wholeDates.opensAt, -1))).toMatchObject({
      because: 'round-not-open-yet',
      values: { opensAt: wholeDates.opensAt },
    })
    expect(await start('nadia', wholeDates.closesAt)).toMatchObject({ because: 'proposals-closed' })
    expect(await start('nadia', later(wholeDates.closesAt, -1))).toMatchObject({ ok: true })
  })
})

describe('the form a proposal is written on', () => {
  const more: Ask = {
    ...{ id: 'own-more', kind: 'text', required: true, isPublic: true, fromPence: pence(0) },
    label: { en: 'And then?' },
  }
  const hidden: Ask = { ...more, id: 'own-hidden', isPublic: false }
  const longer: ApplicationForm = { ...envelope, pages: [...envelope.pages, { id: 'more', asks: [more, hidden] }] }
  const change = (form: ApplicationForm) =>
    here.write((db) => addFormVersion(db, here.on('rose', open), 'spring', form))

  it('stays the one it was begun on, whatever is asked later', async () => {
    const id = await filledIn()
    await change(longer)
    expect(await save('more', { 'own-more': 'A fair.' }, { version: 100 })).toMatchObject({ because: 'not-asked' })
    expect(await submit(id)).toEqual({ ok: true })

    await start('len')
    const second = await found('SPR-02')
    expect([(await found()).formVersion, second.formVersion]).toEqual([1, 2])
    const formOf = (one: Proposal) => here.read((db) => formOfProposal(db, one))
    expect(await formOf(await found())).toEqual(envelope)
    expect(await formOf(second)).toEqual(longer)
  })

  it('keeps the answers that not everyone may read out of those that everyone may', async () => {
    await change(longer)
    await start()
    await save('more', { 'own-more': 'A fair.', 'own-hidden': 'My number is 01.' })
    const one = await found()
    expect(one.answers).toMatchObject({ 'own-more': 'A fair.' })
    expect(JSON.stringify(one)).not.toContain('My number')
    expect(await here.read((db) => draftOf(db, one))).toMatchObject({ 'own-hidden': 'My number is 01.' })
    // And is not lost when another page is saved.
    await save('when', answers.when, { version: one.version })
    expect(await found().then((again) => here.read((db) => draftOf(db, again)))).toMatchObject({
      'own-more': 'A fair.',
      'own-hidden': 'My number is 01.',
    })
  })

  it('is written down once: what was asked cannot be changed behind a proposal', async () => {
    await start()
    await expect(here.write((db) => db.update(formVersion).set({ form: longer }))).rejects.toThrow()
  })
})

describe('saving an answer', () => {
  beforeEach(async () => void (await start()))

  it('keeps each answer, and leaves the others alone', async () => {
    for (const question of Object.keys(answers) as Question[]) await save(question, answers[question])
    const draft = await found().then((one) => here.read((db) => draftOf(db, one)))
    expect(draft).toEqual({ ...emptyAnswers, ...Object.assign({}, ...Object.values(answers)) })
  })

  it('keeps half an answer too', async () => {
    expect(await save('money', { costPence: null, spentOn: 'Wood.' })).toEqual({ ok: true })
    expect((await found()).answers.spentOn).toBe('Wood.')
  })

  it('is for its applicant alone', async () => {
    expect(await save('when', answers.when, { by: 'len' })).toMatchObject({ because: 'not-yours-to-do' })
    expect(await save('when', answers.when, { by: null })).toMatchObject({ because: 'sign-in-first' })
  })

  it('ends with the deadline, and keeps the draft', async () => {
    await save('when', answers.when)
    expect(await save('when', { when: 'June' }, { at: wholeDates.closesAt, version: 2 })).toMatchObject({
      because: 'proposals-closed',
    })
    expect((await found()).answers.when).toBe('In May.')
  })

  it('loses nobody’s words when one question is saved in two windows at once', async () => {
    const version = (await found()).version
    const both = await Promise.all([
      save('when', { when: 'In May.' }, { version }),
      save('when', { when: 'In June.' }, { version }),
    ])
    expect(both).toContainEqual({ ok: true })
    expect(both).toContainEqual({ ok: false, because: 'saved-meanwhile', values: { savedAt: open } })
    const [kept, other] = both[0].ok ? ['In May.', 'In June.'] : ['In June.', 'In May.']
    expect((await found()).answers.when).toBe(kept)
    const seen = (await found()).version
    expect(await save('when', { when: other }, { version: seen })).toEqual({ ok: true })
    expect((await found()).answers.when).toBe(other)
  })

  it('sees no clash between different questions, nor in the same words twice', async () => {
    const version = (await found()).version
    expect(await save('when', answers.when, { version })).toEqual({ ok: true })
    expect(await save('who-helps', answers['who-helps'], { version })).toEqual({ ok: true })
    expect(await save('when', answers.when, { version })).toEqual({ ok: true })
    expect((await found()).version).toBe(version + 2)
  })

  it('takes no place or theme of another partnership', async () => {
    const answer = { ...answers['who-benefits'], place: 'elsewhere' }
    expect(await save('who-benefits', answer)).toMatchObject({ because: 'no-such-choice' })
    expect(await save('who-benefits', { ...answer, place: 'everywhere', themeId: 'space' })).toMatchObject({
      because: 'no-such-choice',
    })
  })

  it('keeps who is paid out of the public answers', async () => {
    await save('payee', { payTo: 'other', payeeName: 'Bloom and Co' })
    expect(JSON.stringify(await here.read((db) => db.select().from(proposal)))).not.toContain('Bloom')
    expect(await here.read((db) => db.select().from(payee))).toMatchObject([{ name: 'Bloom and Co', personId: null }])
    await save('payee', answers.payee, { version: 2 })
    expect(await here.read((db) => db.select().from(payee))).toMatchObject([
      { name: 'Nadia Hussain', personId: 'nadia' },
    ])
  })
})

describe('sending a proposal in', () => {
  it('puts it in once with one letter, however often it is pressed', async () => {
    const id = await filledIn()
    expect(await Promise.all([submit(id), submit(id), submit(id)])).toEqual([{ ok: true }, { ok: true }, { ok: true }])
    expect(await eventsOf(id)).toEqual(['submitted'])
    expect((await letters()).map(({ payload }) => payload)).toEqual([{ to: 'nadia@example.org', ...letter }])
    expect(await save('when', { when: 'June' }, { version: 99 })).toMatchObject({ because: 'already-sent-in' })
  })

  it('needs every answer', async () => {
    await start()
    await save('idea', answers.idea)
    expect(await submit((await found()).id)).toMatchObject({ because: 'proposal-not-ready' })
  })

  it('is for its applicant alone', async () => {
    const id = await filledIn()
    expect(await submit(id, open, 'rose')).toMatchObject({ because: 'not-yours-to-do' })
    expect(await submit(id, open, null)).toMatchObject({ because: 'sign-in-first' })
    expect(await eventsOf(id)).toEqual([])
  })

  it('is in time up to the last moment, and late on the stroke of the closing', async () => {
    const id = await filledIn()
    expect(await submit(id, wholeDates.closesAt)).toMatchObject({ because: 'proposals-closed' })
    expect(await submit(id, later(wholeDates.closesAt, -1))).toEqual({ ok: true })
    expect(await eventsOf(id)).toEqual(['submitted'])
  })

  it('writes to nobody when there is no address', async () => {
    await here.write((db) => db.delete(contact))
    const id = await filledIn()
    expect(await submit(id)).toEqual({ ok: true })
    expect(await letters()).toEqual([])
  })
})

describe('taking a proposal back', () => {
  it('makes it a draft again, to be changed and sent in anew with a letter of its own', async () => {
    const id = await filledIn()
    await submit(id)
    expect(await here.write((db) => takeBackProposal(db, here.on('nadia', open), id))).toEqual({ ok: true })
    const { version, standing } = await found()
    expect(standing).toBe('draft')
    expect(await save('when', { when: 'In June.' }, { version })).toEqual({ ok: true })
    await submit(id)
    expect(await eventsOf(id)).toEqual(['submitted', 'taken-back', 'submitted'])
    expect(await letters()).toHaveLength(2)
  })

  it('is over with the deadline, and never anyone else’s', async () => {
    const id = await filledIn()
    await submit(id)
    const takeBack = (by: CastMember, at: Instant) => here.write((db) => takeBackProposal(db, here.on(by, at), id))
    expect(await takeBack('nadia', wholeDates.closesAt)).toMatchObject({ because: 'proposals-closed' })
    expect(await takeBack('len', open)).toMatchObject({ because: 'not-yours-to-do' })
    expect((await found()).standing).toBe('submitted')
  })
})

describe('withdrawing a proposal', () => {
  const withdraw = (id: string, at = open, by: CastMember = 'nadia') =>
    here.write((db) => withdrawProposal(db, here.on(by, at), id))

  it('is for good: it can be neither changed, sent in, nor taken back', async () => {
    const id = await filledIn()
    await submit(id)
    expect(await withdraw(id)).toEqual({ ok: true })
    expect(await withdraw(id)).toEqual({ ok: true })
    expect(await eventsOf(id)).toEqual(['submitted', 'withdrawn'])
    expect(await submit(id)).toMatchObject({ because: 'proposal-withdrawn' })
    expect(await save('when', { when: 'June' }, { version: 99 })).toMatchObject({ because: 'proposal-withdrawn' })
    expect(await here.write((db) => takeBackProposal(db, here.on('nadia', open), id))).toMatchObject({
      because: 'proposal-withdrawn',
    })
  })

  it('can be until the votes are in, and is never anyone else’s', async () => {
    const id = await filledIn()
    await submit(id)
    expect(await withdraw(id, open, 'rose')).toMatchObject({ because: 'not-yours-to-do' })
    expect(await withdraw(id, wholeDates.closesAt)).toEqual({ ok: true })
    expect(await eventsOf(id)).toEqual(['submitted', 'withdrawn'])
  })
})
