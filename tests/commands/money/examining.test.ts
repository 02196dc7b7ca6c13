import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { examinerAnswer, examinerQuestion, examinerSignOff } from '~db/schema'
import { acceptAward } from '../../accepting'
import { authorisePayment } from '~/commands/money/authorise-payment.server'
import { answerClosing, askToClose } from '~/commands/money/close-period.server'
import { answerExaminer, askAsExaminer, signOffYear } from '~/commands/money/examine.server'
import { preparePayment } from '~/commands/money/prepare-payment.server'
import { markPaymentSent } from '~/commands/money/send-payment.server'
import { isPossible, type Circle } from '~/domain/people'
import { withoutNumbers } from '~/domain/money/without-numbers'
import { pence } from '~/domain/pence'
import { couldEver, policy, type Act } from '~/domain/policy'
import { journalSearchForm } from '~/forms/money/examination'
import { read } from '~/forms/read'
import { asReaderMaySee } from '~/http/for-examiner'
import { bankRowPage } from '~/queries/money/bank-pages.server'
import { actsOnRecord, examinationPage } from '~/queries/money/examination.server'
import { journalFound } from '~/queries/money/journal.server'
import { trailOf } from '~/queries/money/trail.server'
import { awardOfProposal } from '~/records/money/award.server'
import { yearStatementOf } from '~/records/money/closed-period.server'
import { sealOf } from '~/records/money/desk.server'
import { paymentById } from '~/records/money/payment.server'
import { actorIn } from '~/records/people/actor.server'
import type { CastMember } from '../../cast'
import { bankDay, bringFile, linesOf, openAccount, signedUpTo } from '../../bank-stage'
import { adoptBy, allowed, countedRound, meet, plainLetter, setMoneyOnStage } from '../../money-stage'
import { day, stage, type Stage } from '../../stage'

let here: Stage
beforeEach(async () => {
  here = await stage()
  await setMoneyOnStage(here)
  await here.holds('examiner', 'edna')
})
afterEach(() => here.close())

const examiner = () => here.read((db) => actorIn(db, 'netherton', 'edna', bankDay))
const ask = (by: CastMember, words = 'Why was the hall paid twice?', id = 'q') =>
  here.write((db) => askAsExaminer(db, here.on(by, bankDay), 'netherton', { id, words }))
const answer = (by: CastMember, words: string, id: string) =>
  here.write((db) => answerExaminer(db, here.on(by, bankDay), 'netherton', 'q', { id, words }))
const signOff = (by: CastMember, words = 'I found nothing wrong.') =>
  here.write((db) => signOffYear(db, here.on(by, bankDay), 'netherton', 2025, words))
const page = () => here.read((db) => examinationPage(db, 'netherton'))

describe('whoever examines the books', () => {
  it('comes for a time, and has no other part here', () => {
    const circle = (...kinds: Circle['holdings'][number]['kind'][]): Circle => ({
      administrators: [],
      holdings: kinds.map((kind) => ({ personId: 'edna', kind, voting: false, startsAt: day(1), endsAt: null })),
    })
    const give = (kind: 'examiner' | 'treasurer' | 'observer', endsAt: ReturnType<typeof day> | null) =>
      ({ act: 'give', personId: 'edna', kind, voting: false, endsAt }) as const
    expect(isPossible(circle(), give('examiner', null), day(2))).toMatchObject({ because: 'role-examiner-needs-end' })
    expect(isPossible(circle(), give('examiner', day(60)), day(2))).toEqual({ ok: true })
    expect(isPossible(circle('panel'), give('examiner', day(60)), day(2))).toMatchObject({
      because: 'role-examiner-apart',
    })
    expect(isPossible(circle('examiner'), give('treasurer', null), day(2))).toMatchObject({
      because: 'role-examiner-apart',
    })
    expect(isPossible(circle('examiner'), give('observer', null), day(2))).toEqual({ ok: true })
  })

  it('reads, asks and signs off, and may do nothing else with the money', async () => {
    const actor = await examiner()
    const room = /^(time|thanks|books|fund|budget|plan|period|account-code|cost|draw-down|examination|award|condition|payment|run|paying-account|bank-details|bank|statement)\./ // prettier-ignore
    const may = (Object.keys(policy) as Act[]).filter((act) => room.test(act) && couldEver(actor, act))
    const anyone = (Object.keys(policy) as Act[]).filter((act) => room.test(act) && couldEver(null, act))
    expect(may.filter((act) => !anyone.includes(act)).sort()).toEqual([
      'award.read',
      'bank.read',
      'books.read',
      'cost.read-payee',
      'examination.ask',
      'examination.read',
      'examination.sign-off',
    ])
  })

  it('asks, and is answered, and nothing of it is taken back', async () => {
    expect(await ask('winston')).toMatchObject({ because: 'not-yours-to-do' })
    expect(await ask('edna', '  ')).toMatchObject({ because: 'examination-words-missing' })
    expect(await ask('edna')).toEqual({ ok: true })
    expect(await ask('edna'), 'sent twice').toEqual({ ok: true })
    expect(await answer('edna', 'Because.', 'a')).toMatchObject({ because: 'not-yours-to-do' })
    expect(await answer('winston', 'It was not: one failed.', 'a')).toEqual({ ok: true })
    expect(await answer('winston', 'It was not: one failed.', 'a'), 'sent twice').toEqual({ ok: true })
    expect(await answer('rose', 'Here is the letter.', 'b')).toEqual({ ok: true })
    const none = await here.write((db) => answerExaminer(db, here.on('winston', bankDay), 'netherton', 'no', { id: 'c', words: 'x' })) // prettier-ignore
    expect(none).toMatchObject({ because: 'no-such-question' })
    expect((await page()).questions).toMatchObject([
      {
        number: 1,
        by: 'Edna Harrison',
        answers: [{ words: 'It was not: one failed.' }, { words: 'Here is the letter.' }],
      },
    ])
    for (const change of [
      () => here.write(async (db) => db.update(examinerQuestion).set({ words: 'Nothing' })),
      () => here.write(async (db) => db.delete(examinerAnswer)),
    ]) {
      await expect(change()).rejects.toThrow()
    }
  })

  it('signs off a closed year once, in her own words, over the statement as it is', async () => {
    expect(await signOff('edna')).toMatchObject({ because: 'year-not-closed' })
    await signedUpTo(here, await openAccount(here), '2026-03-31')
    allowed(await here.write((db) => askToClose(db, here.on('winston', bankDay), 'netherton', { id: 'close', to: '2026-03-31' }))) // prettier-ignore
    allowed(await here.write((db) => answerClosing(db, here.on('rose', bankDay), 'netherton', 'close', 'agreed')))
    expect(await signOff('rose')).toMatchObject({ because: 'not-yours-to-do' })
    expect(await signOff('edna', ' ')).toMatchObject({ because: 'examination-words-missing' })
    expect(await signOff('edna')).toEqual({ ok: true })
    expect(await signOff('edna'), 'pressed twice').toEqual({ ok: true })
    expect(await signOff('edna', 'Something else')).toMatchObject({ because: 'signed-off-already' })
    const statement = await here.read((db) => yearStatementOf(db, 'netherton', 2025))
    const [signed] = await here.read((db) => db.select().from(examinerSignOff))
    expect(signed).toMatchObject({ seal: statement?.seal, words: 'I found nothing wrong.' })
    expect((await page()).years).toMatchObject([{ year: 2025, signed: { by: 'Edna Harrison' } }])
  })
})

describe('the trail', () => {
  /** A payment of £200 that has left, and the bank has shown. */
  async function paid() {
    const account = await openAccount(here)
    await countedRound(here, 'spring')
    await meet(here, 'spring')
    await adoptBy(here, 'spring')
    const awardId = (await here.read((db) => awardOfProposal(db, 'spring/01')))?.id ?? ''
    const at = day(36)
    const paymentId = await here.write(async (db) => {
      allowed(await acceptAward(db, here.on('nadia', at), awardId))
      const made = allowed(await preparePayment(db, here.on('winston', at), awardId, 1))
      const payment = await paymentById(db, made.paymentId)
      allowed(await authorisePayment(db, here.on('mei', at), made.paymentId, payment ? sealOf(payment) : ''))
      allowed(await markPaymentSent(db, here.on('winston', at), made.paymentId, 'NETH-01', plainLetter))
      return made.paymentId
    })
    const head = 'Date,Description,Reference,Paid out,Paid in,Balance\n'
    await bringFile(here, account, `${head}06/04/2026,NETHERTON HALL 20-45-77 12345678,CHQ 000123,200.00,,9800.00\n`)
    await signedUpTo(here, account, '2026-04-08', 9_800_00)
    const line = (await linesOf(here, account)).find(({ amountPence }) => amountPence === -200_00)
    return { account, awardId, paymentId, line: line?.id ?? '' }
  }

  it('leads from a line of the bank to its entry, payment, award and decision, and back from each', async () => {
    const { account, awardId, paymentId, line } = await paid()
    const actor = await examiner()
    const row = await here.read((db) => bankRowPage(db, 'netherton', account, line))
    const [entry] = row?.settled?.entries ?? []
    expect(entry).toMatchObject({ paymentId, awardId, round: 'spring' })
    const back = { bankLines: [{ id: line, accountId: account, bookedOn: '2026-04-06' }], round: { slug: 'spring' } }
    for (const of of [{ entryId: entry?.id ?? '' }, { paymentId }, { awardId }]) {
      const trail = await here.read((db) => trailOf(db, 'netherton', actor, of))
      expect(trail, JSON.stringify(of)).toMatchObject({ ...back, awardId })
      expect(trail.entries.map(({ id }) => id)).toContain(entry?.id)
    }
    const observer = await here.read((db) => actorIn(db, 'netherton', 'tom', bankDay))
    expect((await here.read((db) => trailOf(db, 'netherton', observer, { awardId }))).bankLines).toEqual([])
    expect((await here.read((db) => trailOf(db, 'elsewhere', actor, { awardId }))).entries).toEqual([])
  })

  it('shows names, and no number of an account', async () => {
    const { account, line } = await paid()
    const row = await here.read((db) => bankRowPage(db, 'netherton', account, line))
    const shown = JSON.stringify(asReaderMaySee(await examiner(), row?.row))
    expect(shown).toContain('NETHERTON HALL')
    expect(shown).toContain('000123')
    expect(shown).not.toMatch(/20-45-77|12345678/)
    const treasurer = await here.read((db) => actorIn(db, 'netherton', 'winston', bankDay))
    expect(JSON.stringify(asReaderMaySee(treasurer, row?.row))).toContain('12345678')
    expect(withoutNumbers('to 204577 12345678 CHQ 000123')).toBe('to 204577 •••••••• CHQ 000123')
  })

  it('is found by day, amount and words, and every act is on a page of the record', async () => {
    const { awardId } = await paid()
    const actor = await examiner()
    const find = (sought: Partial<Parameters<typeof journalFound>[2]>) =>
      here.read((db) => journalFound(db, 'netherton', { from: null, to: null, amountPence: null, text: '', ...sought }, actor)) // prettier-ignore
    expect((await find({ amountPence: pence(200_00) })).entries.map(({ event }) => event)).toEqual([
      'instalment-paid',
      'award-accepted',
    ])
    expect((await find({ from: '2026-03-02', amountPence: pence(10_000_00) })).entries).toEqual([])
    expect((await find({ to: '2026-03-01' })).entries.map(({ event }) => event)).toEqual(['fund-received'])
    expect((await find({ text: awardId.toUpperCase() })).entries.length).toBeGreaterThan(0)
    expect((await find({ text: '%' })).entries, 'a sign is no pattern').toEqual([])
    const record = await here.read((db) => actsOnRecord(db, 'netherton', 1))
    expect(record.acts[0]).toMatchObject({ sequence: record.count, act: 'statement.sign', by: 'Rose Delaney' })
  })

  it('is looked for by what can be read; what cannot is told, and nothing asked is everything', () => {
    const asked = (query: string) => read(journalSearchForm, new URLSearchParams(query))
    expect(asked('')).toMatchObject({ ok: true, answers: { from: null, to: null, amount: null, text: '' } })
    expect(asked('amount=12.50&from-day=1&from-month=4&from-year=2026')).toMatchObject({
      answers: { amount: 12_50, from: '2026-04-01' },
    })
    expect(asked('amount=nonsense')).toMatchObject({ faults: { amount: { because: 'money-unclear' } } })
    expect(asked('to-day=31&to-month=2&to-year=2026')).toMatchObject({ faults: { to: { because: 'date-unclear' } } })
  })
})
