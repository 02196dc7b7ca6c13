import { eq } from 'drizzle-orm'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { makeAskFit } from '~/commands/proposal/make-ask-fit.server'
import { saveAnswer } from '~/commands/proposal/save-answer.server'
import { startProposal } from '~/commands/proposal/start-proposal.server'
import { submitProposal } from '~/commands/proposal/submit-proposal.server'
import { pence } from '~/domain/pence'
import { envelope, readyMade, type BudgetLine, type Draft } from '~/domain/proposal'
import { payeeOfProposal } from '~/records/money/payee.server'
import { addFormVersion } from '~/records/proposal/application-form.server'
import { choicesIn, draftOf } from '~/records/proposal/draft.server'
import { proposalByReference, type Proposal } from '~/records/proposal/proposal.server'
import { sentVersions } from '~/records/proposal/sent-version.server'
import { muchAlikeTo } from '~/queries/proposal/much-alike.server'
import { partnership, payee } from '~db/schema'
import type { CastMember } from '../../cast'
import { day, stage, type Stage } from '../../stage'

let here: Stage
beforeEach(async () => {
  here = await stage()
  await here.round('spring')
})
afterEach(() => here.close())

const open = day(2)
const lines: readonly BudgetLine[] = [
  { what: 'Wood', from: 'fund', pence: pence(180_00) },
  { what: 'Soil', from: 'fund', pence: pence(100_00) },
  { what: 'Plants from the garden centre', from: 'gift', pence: pence(60_00) },
  { what: 'Two mornings of digging', from: 'hours', hours: 12.5, hourPence: pence(12_00) },
]
const answers = {
  idea: { title: 'Herb planters', summary: 'Six planters by the shops.', idea: 'We build them.' },
  'who-benefits': { whoBenefits: 'All.', place: 'marian-square' },
  'who-helps': { whoHelps: 'The walking group.' },
  money: { costPence: pence(280_00) },
  budget: { budget: lines },
  half: { half: 'Three planters.', smallestPence: pence(120_00) },
  when: { when: 'In May.' },
  'more-how': { 'own-everyone': 'Posters.' },
  payee: { payTo: 'applicant', payeeName: '' },
} satisfies Record<string, Partial<Draft>>

const found = async (reference = 'SPR-01'): Promise<Proposal> => {
  const one = await here.read((db) => proposalByReference(db, 'spring', reference))
  if (!one) throw new Error(`${reference} is not there`)
  return one
}
const asks = (name: keyof typeof readyMade) =>
  here.write((db) => addFormVersion(db, here.on('rose', open), 'spring', readyMade[name]))
const start = (by: CastMember = 'nadia') => here.write((db) => startProposal(db, here.on(by, open), 'spring'))
const save = async (page: string, answer: Partial<Draft>, by: CastMember = 'nadia', reference = 'SPR-01') => {
  const { id } = await found(reference)
  return here.write((db) => saveAnswer(db, here.on(by, open), id, page, answer, 1_000))
}
const filled = async (over: Partial<Record<keyof typeof answers, Partial<Draft>>> = {}) => {
  await asks('small-project')
  await start()
  for (const [page, answer] of Object.entries({ ...answers, ...over })) {
    expect(await save(page, answer)).toEqual({ ok: true })
  }
}
const submit = async () => {
  const { id } = await found()
  return here.write((db) => submitProposal(db, here.on('nadia', open), id, { subject: 'In', text: 'Thanks.' }))
}
const fit = async (by: CastMember = 'nadia') => {
  const { id } = await found()
  return here.write((db) => makeAskFit(db, here.on(by, open), id, 'Wood: £180'))
}
const draft = async (reference = 'SPR-01') => {
  const one = await found(reference)
  return here.read((db) => draftOf(db, one))
}

describe('a budget line by line', () => {
  it('is kept as it was written, hours at what they counted for then, and sent with the rest', async () => {
    await filled()
    expect(await draft()).toMatchObject({ budget: lines, half: 'Three planters.', smallestPence: 120_00 })
    expect(await submit()).toEqual({ ok: true })
    await here.write((db) => db.update(partnership).set({ money: { yearStartsInMonth: 4, volunteerHourPence: 15_00 } }))
    expect((await draft()).budget).toEqual(lines)
    const { id } = await found()
    expect((await here.read((db) => sentVersions(db, id)))[0]?.words.answers.budget).toEqual(lines)
  })

  it('is not asked on an older form, nor of a small sum', async () => {
    await start()
    expect(await save('budget', { budget: lines })).toMatchObject({ because: 'not-asked' })
    await asks('small-project')
    await start('len')
    const second = (await here.read((db) => proposalByReference(db, 'spring', 'SPR-02'))) ? 'SPR-02' : 'SPR-01'
    expect(await save('budget', { budget: lines }, 'len', second)).toMatchObject({ because: 'not-asked' })
  })

  it('has to come to what is asked for', async () => {
    await filled({ money: { costPence: pence(300_00) } })
    expect(await submit()).toMatchObject({
      because: 'budget-differs',
      values: { askedPence: 300_00, linesPence: 280_00 },
    })
    expect(await fit()).toEqual({ ok: true })
    expect((await found()).costPence).toBe(280_00)
    expect(await fit()).toMatchObject({ because: 'ask-fits-already' })
    expect(await submit()).toEqual({ ok: true })
  })

  it('becomes words when so little is asked for that no lines are', async () => {
    await filled({ money: { costPence: pence(300_00) }, budget: { budget: [lines[0] as BudgetLine] } })
    expect(await fit()).toEqual({ ok: true })
    expect(await draft()).toMatchObject({ costPence: 180_00, spentOn: 'Wood: £180', budget: [lines[0]] })
    expect(await submit()).toEqual({ ok: true })
  })

  it('is made to fit by the one who asks, and never to a sum that the round does not give', async () => {
    await filled({ money: { costPence: pence(300_00) } })
    expect(await fit('len')).toMatchObject({ because: 'not-yours-to-do' })
    await save('budget', { budget: [{ what: 'A hall', from: 'fund', pence: pence(900_00) }] })
    expect(await fit()).toMatchObject({ because: 'ask-fits-already' })
    expect((await found()).costPence).toBe(300_00)
  })

  it('leaves no smallest sum that is larger than the whole', async () => {
    await filled({ half: { half: 'Less.', smallestPence: pence(281_00) } })
    expect(await submit()).toMatchObject({ because: 'smallest-above-ask' })
  })
})

describe('who is paid', () => {
  const paidTo = async (payTo: Draft['payTo'], payeeName = '') => {
    await start()
    return save('payee', { payTo, payeeName })
  }
  const kept = async () => {
    const { id } = await found()
    return (await here.read((db) => db.select().from(payee).where(eq(payee.proposalId, id))))[0]
  }

  it('is whoever asks, whom the app knows and keeps from paying herself', async () => {
    await paidTo('applicant')
    expect(await kept()).toMatchObject({ kind: 'applicant', name: 'Nadia Hussain', personId: 'nadia' })
    expect(await draft()).toMatchObject({ payTo: 'applicant', payeeName: '' })
  })

  it.each(['group', 'holder', 'shop', 'other'] as const)('is a %s by name', async (kind) => {
    await paidTo(kind, 'Bloom')
    expect(await kept()).toMatchObject({ kind, name: 'Bloom', personId: null })
    expect(await draft()).toMatchObject({ payTo: kind, payeeName: 'Bloom' })
    const { id } = await found()
    expect(await here.read((db) => payeeOfProposal(db, id))).toEqual({ name: 'Bloom', personIds: [] })
  })

  it('is the trusted organisation, only where there is one', async () => {
    expect(await paidTo('trusted')).toMatchObject({ because: 'no-such-choice' })
    const money = { yearStartsInMonth: 4, volunteerHourPence: 12_00, trustedName: 'Community First' }
    await here.write((db) => db.update(partnership).set({ money }))
    expect((await here.read((db) => choicesIn(db, 'netherton'))).trustedName).toBe('Community First')
    expect(await save('payee', { payTo: 'trusted', payeeName: '' })).toEqual({ ok: true })
    expect(await kept()).toMatchObject({ kind: 'trusted', name: 'Community First', personId: null })
    expect(await draft()).toMatchObject({ payTo: 'trusted', payeeName: '' })
  })

  it('is read as it was kept before there were kinds', async () => {
    await paidTo('other', 'Bloom')
    await here.write((db) => db.update(payee).set({ kind: null }))
    expect(await draft()).toMatchObject({ payTo: 'other', payeeName: 'Bloom' })
    await save('payee', { payTo: 'applicant', payeeName: '' })
    await here.write((db) => db.update(payee).set({ kind: null }))
    expect(await draft()).toMatchObject({ payTo: 'applicant', payeeName: '' })
  })

  it('tells that two ideas are of one hand by their group, and not by the shop they buy at', async () => {
    const sentFor = async (by: CastMember, reference: string, payTo: Draft['payTo'], words: string) => {
      await start(by)
      for (const [page, answer] of Object.entries({
        ...answers,
        idea: { title: words, summary: words, idea: words },
        money: { costPence: pence(100_00), spentOn: 'Wood.' },
        payee: { payTo, payeeName: 'Bloom' },
      })) {
        if (envelope.pages.some(({ id }) => id === page)) await save(page, answer, by, reference)
      }
      const { id } = await found(reference)
      await here.write((db) => submitProposal(db, here.on(by, open), id, { subject: 'In', text: 'Thanks.' }))
    }
    await sentFor('nadia', 'SPR-01', 'group', 'Herbs')
    await sentFor('len', 'SPR-02', 'group', 'Football')
    await sentFor('edna', 'SPR-03', 'shop', 'Singing')
    const alike = async (reference: string) => {
      const one = await found(reference)
      return (await here.read((db) => muchAlikeTo(db, one))).map((other) => other.reference)
    }
    expect(await alike('SPR-01')).toEqual(['SPR-02'])
    expect(await alike('SPR-03')).toEqual([])
  })
})
