import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { mayAddPicture } from '~/commands/proposal/add-picture.server'
import { answerCheckers } from '~/commands/proposal/answer-checkers.server'
import { askApplicant } from '~/commands/proposal/ask-applicant.server'
import { checkProposal } from '~/commands/proposal/check-proposal.server'
import { finishChecking } from '~/commands/proposal/finish-checking.server'
import { saveAnswer } from '~/commands/proposal/save-answer.server'
import { sendBackProposal } from '~/commands/proposal/send-back-proposal.server'
import { submitProposal } from '~/commands/proposal/submit-proposal.server'
import { withdrawProposal } from '~/commands/proposal/withdraw-proposal.server'
import { erasePerson } from '~/commands/people/erase-person.server'
import { auditEntry, checkingMessage, contact, outbox, payee, proposal, sentVersion } from '~db/schema'
import type { Answered, Draft } from '~/domain/proposal'
import { hours, later, type Instant } from '~/domain/time'
import { proposalToCheck } from '~/queries/proposal/checking.server'
import { checkingTalk, privatePart } from '~/queries/proposal/checking-talk.server'
import { lastSent } from '~/queries/proposal/own-draft.server'
import { draftOf } from '~/records/proposal/draft.server'
import { proposalById } from '~/records/proposal/proposal.server'
import { restoreSent } from '~/records/proposal/sent-version.server'
import { roundById } from '~/records/round/course.server'
import { eq } from 'drizzle-orm'
import type { CastMember } from '../../cast'
import { day, secrets, stage, wholeDates, type Stage } from '../../stage'

const id = 'spring/SPR-01'
let here: Stage
beforeEach(async () => {
  here = await stage()
  await here.round('spring')
  await here.holds('chair', 'rose')
  await here.holds('builder', 'kofi', 'tom')
  await here.holds('panel', 'winston')
  await here.proposal('spring', 'SPR-01', { by: 'nadia', events: ['submitted'] })
  await here.write(async (db) => {
    const answers = {
      idea: 'Herbs by the door.',
      whoBenefits: 'All of us.',
      whoHelps: 'Two of us.',
      spentOn: 'Soil.',
      when: 'May.',
    }
    const place = { answers, neighbourhoodId: 'marian-square' }
    await db.update(proposal).set(place).where(eq(proposal.id, id))
    await db.insert(payee).values({ proposalId: id, name: 'Bloom Garden Shop', personId: null })
    for (const personId of ['rose', 'kofi', 'tom', 'nadia'])
      await db.insert(contact).values({ personId, email: `${personId}@example.org` })
  })
})
afterEach(() => here.close())

const checking = day(11)
const said = (answers: readonly Answered[], to: string) => answers.find(({ ask }) => ask.id === to)?.answer
const letters = {
  toApplicant: { subject: 'asked', text: 'Something was asked.' },
  toBuilder: { subject: 'go and see', text: 'Somebody was asked.' },
}
const answeredLetter = { subject: 'answered', text: 'There is an answer.' }
const ask = (by: CastMember | null = 'rose', words = 'Who waters them?', at = checking) =>
  here.write((db) => askApplicant(db, here.on(by, at), id, words, letters))
const answer = (by: CastMember = 'nadia', words = 'The school does.', at = checking) =>
  here.write((db) => answerCheckers(db, here.on(by, at), id, words, answeredLetter))
const sendBack = (by: CastMember = 'rose', until: Instant = day(15), at = checking) =>
  here.write((db) => sendBackProposal(db, here.on(by, at), id, { words: 'Say what the soil costs.', until }, letters))
const change = (answers: Partial<Draft>, at = day(12), page = 'money', version = 99) =>
  here.write((db) => saveAnswer(db, here.on('nadia', at), id, page, answers, version))
const sendAgain = (at = day(12)) =>
  here.write((db) => submitProposal(db, here.on('nadia', at), id, { subject: 'in', text: 'It is in.' }))
const check = (at = checking, by: CastMember = 'rose') =>
  here.write((db) => checkProposal(db, here.on(by, at), id, { eligible: true, ground: null, because: '' }))
const found = async () => {
  const one = await here.read((db) => proposalById(db, id))
  if (!one) throw new Error('the proposal is gone')
  return one
}
const draft = async () => {
  const one = await found()
  return here.read((db) => draftOf(db, one))
}
const sentTo = async () =>
  (await here.read((db) => db.select().from(outbox))).map(({ payload }) => {
    const { to, subject } = payload as { to: string; subject: string }
    return `${subject}: ${to}`
  })
const inside = async () => {
  const one = await found()
  return here.read(async (db) => {
    const round = await roundById(db, 'spring')
    if (!round) throw new Error('no round')
    return { ...(await privatePart(db, one, round)), page: await proposalToCheck(db, one, round, day(12)) }
  })
}

describe('asking an applicant something', () => {
  it('is for those who check, while it is time to check', async () => {
    expect(await ask('kofi')).toEqual({ ok: true })
    for (const by of ['winston', 'nadia'] as const) expect(await ask(by)).toMatchObject({ because: 'not-yours-to-do' })
    expect(await ask(null)).toMatchObject({ because: 'sign-in-first' })
    expect(await ask('rose', 'Who?', day(9))).toMatchObject({ because: 'not-at-this-stage' })
  })

  it('is not for whoever has an interest in it', async () => {
    await here.write((db) => db.update(payee).set({ personId: 'kofi' }).where(eq(payee.proposalId, id)))
    expect(await ask('kofi')).toMatchObject({ because: 'you-have-an-interest' })
    expect(await sendBack('kofi')).toMatchObject({ because: 'you-have-an-interest' })
  })

  it('writes to her, and her answer is told to those who asked, and to nobody else', async () => {
    await ask()
    expect(await sentTo()).toEqual(['asked: nadia@example.org'])
    expect(await answer()).toEqual({ ok: true })
    expect(await sentTo()).toEqual(['asked: nadia@example.org', 'answered: rose@example.org'])
    const talk = await here.read((db) => checkingTalk(db, id))
    expect(talk.map(({ kind, words, name }) => [kind, words, name])).toEqual([
      ['question', 'Who waters them?', 'Rose Delaney'],
      ['answer', 'The school does.', null],
    ])
  })

  it('leads her builders to someone who has no address, and names who helped her answer', async () => {
    await here.write((db) => db.delete(contact).where(eq(contact.personId, 'nadia')))
    await ask('tom')
    expect(await sentTo(), 'not to the one who asked').toEqual(['go and see: kofi@example.org'])
    const withHelp = { ...here.on('nadia', checking), helper: 'kofi' }
    await here.write((db) => answerCheckers(db, withHelp, id, 'The school does.', answeredLetter))
    expect((await here.read((db) => checkingTalk(db, id))).at(-1)).toMatchObject({ helper: 'Kofi Mensah' })
  })

  it('gives no answer to what was not asked, and one answer for a button pressed twice', async () => {
    expect(await answer()).toMatchObject({ because: 'nothing-asked' })
    await ask()
    await answer()
    await answer()
    expect(await here.read((db) => checkingTalk(db, id))).toHaveLength(2)
    expect(await answer('winston')).toMatchObject({ because: 'not-yours-to-do' })
  })

  it('keeps the words out of the record of acts', async () => {
    await ask()
    await answer()
    const record = JSON.stringify(await here.read((db) => db.select().from(auditEntry)))
    expect(record).toContain('proposal.ask')
    for (const words of ['waters', 'school']) expect(record).not.toContain(words)
  })
})

describe('sending an idea back for changes', () => {
  it('lets her change it and send it again, though ideas have closed, and shows what changed', async () => {
    expect(await change({ spentOn: 'Soil, £30.' }), 'before').toMatchObject({ ok: false })
    expect(await sendBack()).toEqual({ ok: true })
    expect((await found()).standing).toBe('sent-back')
    expect(await change({ spentOn: 'Soil, £30. Seeds, £5.' })).toEqual({ ok: true })
    expect(said((await inside()).page.answers, 'spentOn'), 'hers until she sends it').toBe('Soil.')
    expect((await inside()).changes).toBeNull()
    expect(await sendAgain()).toEqual({ ok: true })
    expect((await found()).standing).toBe('submitted')
    const { changes, page } = await inside()
    expect(said(page.answers, 'spentOn')).toBe('Soil, £30. Seeds, £5.')
    expect(changes?.map(({ ask, before, after }) => [ask.id, before, after])).toEqual([
      ['spentOn', 'Soil.', 'Soil, £30. Seeds, £5.'],
    ])
    expect(await change({ spentOn: 'Gold.' }), 'once more').toMatchObject({ ok: false })
  })

  it('leaves photos and papers as they are', async () => {
    const add = (at: Instant) => here.read((db) => mayAddPicture(db, here.on('nadia', at), id, { kind: 'photo' }))
    await sendBack()
    expect(await add(day(12))).toEqual({ ok: false, because: 'pictures-stay', values: {} })
  })

  it('shows her what she sent last, not what she began to change', async () => {
    const last = async () => {
      const one = await found()
      return (await here.read((db) => lastSent(db, one, 'own')))?.spentOn
    }
    expect(await last(), 'not sent back').toBeUndefined()
    await sendBack()
    await change({ spentOn: 'Soil, £30.' })
    await sendAgain()
    await sendBack('kofi', day(15), day(13))
    await change({ spentOn: 'Half a thought' }, day(14))
    expect(await last()).toBe('Soil, £30.')
  })

  it('shows that the payee changed, and not to whom', async () => {
    await sendBack()
    expect(await change({ payTo: 'applicant', payeeName: '' }, day(12), 'payee')).toEqual({ ok: true })
    await sendAgain()
    const { changes } = await inside()
    expect(changes).toMatchObject([{ hidden: true, before: null, after: null }])
    expect(JSON.stringify(changes)).not.toContain('Bloom')
  })

  it('waits for her until the time is over, and then takes what she sent first', async () => {
    await sendBack()
    await change({ spentOn: 'Half a thought' })
    expect(await check(day(14))).toMatchObject({ because: 'changes-awaited', values: { untilAt: day(15) } })
    const finish = (at: Instant) =>
      here.write((db) => finishChecking(db, here.on('rose', at), 'spring', () => ({ subject: '', text: '' })))
    expect(await finish(day(14))).toMatchObject({ because: 'not-all-checked', values: { left: 1 } })
    expect(await change({ spentOn: 'Too late' }, day(15))).toMatchObject({ because: 'changes-time-over' })
    expect(await sendAgain(day(15))).toMatchObject({ because: 'changes-time-over' })
    const before = await draft()
    expect(before.spentOn).toBe('Half a thought')
    expect(await check(day(15))).toEqual({ ok: true })
    expect(await draft()).toEqual({ ...before, spentOn: 'Soil.' })
    expect(await finish(day(15))).toEqual({ ok: true })
  })

  it('comes back without a theme or a neighbourhood that is there no longer', async () => {
    const gone = { themeId: 'gone', neighbourhoodId: 'gone' }
    const before = await found()
    await here.write((db) => {
      const sent = { ...before, ...gone, hidden: {}, paid: null }
      const { title, summary, costPence, themeId, neighbourhoodId, answers, hidden, paid } = sent
      return restoreSent(
        db,
        before,
        { title, summary, costPence, themeId, neighbourhoodId, answers, hidden, paid },
        day(12),
      )
    })
    expect(await found()).toMatchObject({ title: before.title, themeId: null, neighbourhoodId: null })
  })

  it('can give more time, and no more than the round has', async () => {
    expect(await sendBack('rose', checking)).toMatchObject({ because: 'until-in-the-past' })
    const scoring = wholeDates.scoringClosesAt ?? day(20)
    expect(await sendBack('rose', scoring)).toMatchObject({ because: 'until-too-late', values: { latestAt: scoring } })
    await sendBack('rose', day(12))
    expect(await sendBack('kofi', later(scoring, -hours(1)), day(13))).toEqual({ ok: true })
    expect(await change({ spentOn: 'Soil, £30.' }, day(14))).toEqual({ ok: true })
  })

  it('takes back what had been found, and can end in her withdrawing it', async () => {
    await check()
    await sendBack()
    expect((await found()).standing).toBe('sent-back')
    expect(await here.write((db) => withdrawProposal(db, here.on('nadia', day(12)), id))).toEqual({ ok: true })
    expect((await found()).standing).toBe('withdrawn')
  })

  it('sends it again once, when the button is pressed twice', async () => {
    await sendBack()
    await change({ spentOn: 'Soil, £30.' })
    expect(await Promise.all([sendAgain(), sendAgain()])).toEqual([{ ok: true }, { ok: true }])
    expect(await here.read((db) => db.select().from(sentVersion))).toHaveLength(2)
  })
})

describe('what was said and sent', () => {
  it('is only ever added to', async () => {
    await ask()
    await sendBack()
    for (const table of [checkingMessage, sentVersion]) {
      await expect(here.write((db) => db.delete(table))).rejects.toThrow()
      await expect(here.write((db) => db.update(table).set({ words: 'other words' }))).rejects.toThrow()
    }
  })

  it('loses its words when she is erased', async () => {
    await ask()
    await answer()
    await sendBack()
    await here.write((db) => erasePerson(db, here.on(null, day(40)), secrets, 'nadia', { name: 'Gone' }))
    const left = await here.read(async (db) => [
      ...(await db.select().from(checkingMessage)),
      ...(await db.select().from(sentVersion)),
    ])
    expect(left.map(({ words }) => words)).toEqual(['', '', '', ''])
  })
})
