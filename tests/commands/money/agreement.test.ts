import { eq } from 'drizzle-orm'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { acceptAward as accept, recordSignedPaper } from '~/commands/money/accept-award.server'
import { preparePayment } from '~/commands/money/prepare-payment.server'
import { agreementCode, agreementText, type AgreementFacts } from '~/domain/money'
import { pence } from '~/domain/pence'
import { noonOf } from '~/domain/time'
import { sha256 } from '~/platform/secrets.server'
import { agreementPage } from '~/queries/money/agreement-page.server'
import { soundnessOf } from '~/queries/soundness.server'
import { agreementFacts, agreementsOf } from '~/records/money/agreement.server'
import { awardById, awardOfProposal } from '~/records/money/award.server'
import { totalsOfScope } from '~/records/money/totals.server'
import { agreementIn, agreementInEach } from '~/ui/money/agreement-words'
import { agreement, awardCondition, awardPayee, decision, interest, journalEntry } from '~db/schema'
import { acceptAward, agreementNow, plainAgreement } from '../../accepting'
import type { CastMember } from '../../cast'
import { adoptBy, allowed, countedRound, meet, ofTheVote, setMoneyOnStage } from '../../money-stage'
import { day, stage, type Stage } from '../../stage'

const payday = day(36)
let here: Stage
let awardId: string
beforeEach(async () => {
  here = await stage()
  await setMoneyOnStage(here)
  await countedRound(here, 'spring')
  await meet(here, 'spring')
  await adoptBy(here, 'spring')
  awardId = (await here.read((db) => awardOfProposal(db, 'spring/01')))?.id ?? ''
})
afterEach(() => here.close())

const hashNow = (words = plainAgreement) => here.read((db) => agreementNow(db, awardId, words))
const click = (seen: string, by: CastMember = 'nadia') =>
  here.write((db) => accept(db, here.on(by, payday), awardId, { seen, wordings: agreementInEach }))
const onPaper = (seen: string, by: CastMember = 'mei', signedOn = '2026-04-04') =>
  here.write((db) => recordSignedPaper(db, here.on(by, payday), awardId, { seen, signedOn, wordings: agreementInEach }))
const all = () => here.read((db) => agreementsOf(db, [awardId]))
const prepare = () => here.write((db) => preparePayment(db, here.on('winston', payday), awardId, 1))
const asks = (words: string) =>
  here.write(async (db) => {
    const [one] = await db.select().from(decision)
    const given = { awardId, decisionId: one?.id ?? '', position: 9, givenAt: day(35) }
    await db.insert(awardCondition).values({ id: words, words, ...given })
  })
const faults = () =>
  here.read(async (db) => {
    const found: { law: string; words: string }[] = []
    for await (const one of soundnessOf(db)) found.push(...one.faults.filter(({ law }) => !ofTheVote.includes(law)))
    return found
  })

describe('the agreement of an award', () => {
  it('says who is paid, what for, how much, by when and what goes with it, in either language', async () => {
    await asks('The hall agrees')
    const facts = await here.read(async (db) => {
      const award = await awardById(db, awardId)
      if (!award) throw new Error('no award')
      return agreementFacts(db, award)
    })
    const english = agreementText(agreementIn('en')(facts))
    for (const said of [
      'Netherton Hall',
      '£200',
      '(01)',
      'The hall agrees',
      '2027',
      'Receipts are kept. Photos of them are welcome; we ask for them from grants of £250 on',
    ])
      expect(english).toContain(said)
    expect(agreementText(agreementIn('cy')(facts))).toContain('Cytundeb')
  })

  it('is the same text whenever it is read, and another as soon as a fact of it is another', () => {
    const facts: AgreementFacts = {
      ...{ partnership: 'Netherton', timeZone: 'Europe/London', title: 'A bench', reference: '01', summary: 'To sit' },
      ...{ payee: 'The Hall', decidedAt: noonOf('2026-04-01'), amountPence: pence(200_00), conditions: [] },
      instalments: [{ number: 1, lineId: 'green', fundId: 'f', amountPence: pence(200_00), dueOn: '2026-05-03' }],
      doneBy: '2027-04-01',
      ...{ receiptsFromPence: pence(250_00), receiptsAsked: false },
    }
    const text = (changed: Partial<AgreementFacts> = {}) => agreementText(agreementIn('en')({ ...facts, ...changed }))
    expect(text()).toBe(text())
    expect(text()).toContain('3 May 2026')
    const others = [
      text({ payee: 'Another' }),
      text({ amountPence: pence(201_00) }),
      text({ doneBy: '2027-04-02' }),
      text({ conditions: ['A key'] }),
      text({ instalments: facts.instalments.map((one) => ({ ...one, dueOn: '2026-05-04' })) }),
      text({ instalments: facts.instalments.map((one) => ({ ...one, after: 'The bench stands' })) }),
    ]
    expect(new Set([text(), ...others]).size).toBe(7)
    const asked = text({ receiptsAsked: true })
    expect(asked).toContain('a photo of each, as for every grant of £250 or more')
    expect(asked).toContain('Receipts that come to what was paid')
    expect(text({ receiptsAsked: true, receiptsFromPence: pence(0) })).toContain('we are sent a photo of each.')
    expect(text()).not.toContain('Receipts that come to')
  })

  it('is accepted by the recipient as she has read it, in her language, once; the words and their hash are kept', async () => {
    const seen = await hashNow(agreementIn('cy'))
    expect(await click(seen, 'tom')).toMatchObject({ because: 'not-yours-to-do' })
    expect(await click(seen)).toMatchObject({ ok: true })
    expect(await click(seen)).toMatchObject({ ok: true })
    const [one, ...others] = await all()
    expect(others).toEqual([])
    expect(one).toMatchObject({ number: 1, way: 'signed-in', by: 'nadia', signedOn: null, textHash: seen })
    expect(sha256(one?.words ?? '')).toBe(seen)
    expect(await here.read((db) => awardById(db, awardId))).toMatchObject({ state: 'accepted' })
    expect(await faults()).toEqual([])
  })

  it('is not accepted where the words have changed since they were read, or were never read', async () => {
    const seen = await hashNow(agreementIn('en'))
    await asks('A second key')
    for (const read of [seen, '', 'x', sha256('something else')])
      expect(await click(read)).toMatchObject({ because: 'agreement-changed' })
    expect(await all()).toEqual([])
    expect(await here.read((db) => db.$count(journalEntry, eq(journalEntry.awardId, awardId)))).toBe(0)
    expect(await here.read((db) => awardById(db, awardId))).toMatchObject({ state: 'offered' })
  })

  it('has to be accepted anew when it has changed, and nothing is paid before; the old words stay', async () => {
    allowed(await click(await hashNow(agreementIn('en'))))
    await asks('A second key')
    expect(await prepare()).toMatchObject({ because: 'agreement-waits' })
    allowed(await click(await hashNow(agreementIn('en'))))
    expect(await prepare()).toMatchObject({ because: 'conditions-open' })
    expect((await all()).map(({ number, words }) => [number, words.includes('A second key')])).toEqual([
      [1, false],
      [2, true],
    ])
    // Owed once, however often it is agreed to.
    const totals = await here.read((db) => totalsOfScope(db, 'netherton', { of: 'award', awardId }))
    expect(totals.awardedPence).toBe(200_00)
    expect(await faults()).toEqual([])
  })

  it('is accepted on paper when an officer without interest has seen it signed, by the code on the sheet', async () => {
    const hash = await hashNow(agreementIn('cy'))
    expect(await onPaper('0000 0000 00')).toMatchObject({ because: 'agreement-changed' })
    expect(await onPaper(hash.slice(0, 6))).toMatchObject({ because: 'agreement-changed' })
    expect(await onPaper(hash, 'mei', '2030-01-01')).toMatchObject({ because: 'no-such-date' })
    expect(await onPaper(hash, 'mei', '2026-02-31')).toMatchObject({ because: 'no-such-date' })
    expect(await onPaper(hash, 'nadia')).toMatchObject({ because: 'not-yours-to-do' })
    allowed(await onPaper(agreementCode(hash).toUpperCase()))
    expect((await all())[0]).toMatchObject({ way: 'paper', by: 'mei', signedOn: '2026-04-04', textHash: hash })
    const page = await here.read((db) => agreementPage(db, 'netherton', awardId))
    expect(page).toMatchObject({ isAgreed: true, accepted: [{ by: expect.any(String) as string, way: 'paper' }] })
    expect(page?.accepted[0]?.words?.language).toBe('cy')
    expect(await faults()).toEqual([])
  })

  it('is never recorded on paper by who is paid, or has an interest', async () => {
    const hash = await hashNow(agreementIn('en'))
    await here.write((db) => db.update(awardPayee).set({ personIds: ['mei'] }))
    expect(await onPaper(hash)).toMatchObject({ because: 'you-have-an-interest' })
    await here.write((db) => db.update(awardPayee).set({ personIds: [] }))
    await here.write(async (db) => {
      const said = { proposalId: 'spring/01', personId: 'mei', sequence: 5, kind: 'direct' as const, note: '' }
      await db.insert(interest).values({ id: 'hers', ...said, at: day(35), declaredBy: 'mei' })
    })
    expect(await onPaper(hash)).toMatchObject({ because: 'you-have-an-interest' })
  })

  it('is another partnership’s business nowhere', async () => {
    expect(await here.read((db) => agreementPage(db, 'beside', awardId))).toBeUndefined()
  })

  it('cannot be altered behind the back of verify', async () => {
    await here.write(async (db) => void allowed(await acceptAward(db, here.on('nadia', payday), awardId)))
    await here.write((db) => db.insert(agreement).values({ ...row, awardId }))
    expect(await faults()).toEqual([expect.objectContaining({ law: 'L19' }), expect.objectContaining({ law: 'L19' })])
  })
})

/** A text that nobody accepted, put beside the one that was. */
const row = {
  ...{ id: 'forged', number: 2, awardVersion: 1, terms: 't', textHash: 'h', words: 'Pay me more.' },
  ...{ way: 'signed-in' as const, signedOn: null, acceptedAt: payday, by: 'nadia' },
}
