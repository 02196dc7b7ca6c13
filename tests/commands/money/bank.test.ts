import { eq } from 'drizzle-orm'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { bankFile, bankRow, bankStatementSigned, paymentStep, person } from '~db/schema'
import { acceptAward } from '../../accepting'
import { authorisePayment } from '~/commands/money/authorise-payment.server'
import { explainRow, type Explained } from '~/commands/money/bank/explain-row.server'
import { openBankAccount } from '~/commands/money/bank/open-account.server'
import { prepareStatement } from '~/commands/money/bank/prepare-statement.server'
import { setRowsAside, settleRows } from '~/commands/money/bank/settle-rows.server'
import { signStatement } from '~/commands/money/bank/sign-statement.server'
import { answerTakeBack, askToTakeBack } from '~/commands/money/bank/take-back-file.server'
import { undoMatch } from '~/commands/money/bank/undo-match.server'
import { followPayment } from '~/commands/money/follow-payment.server'
import { preparePayment } from '~/commands/money/prepare-payment.server'
import { markPaymentSent } from '~/commands/money/send-payment.server'
import { bank } from '~/domain/money'
import { pence } from '~/domain/pence'
import { paymentPage } from '~/queries/money/payment-page.server'
import { whereTheMoneyIs } from '~/queries/money/where-the-money-is.server'
import { soundnessOf } from '~/queries/soundness.server'
import { bankAccountOf } from '~/records/money/bank-account.server'
import { forgetBankWordsOf } from '~/records/money/bank-words.server'
import { openEntriesIn } from '~/records/money/bank-entries.server'
import { statementAsItIs } from '~/records/money/bank-statement.server'
import { awardOfProposal } from '~/records/money/award.server'
import { sealOf } from '~/records/money/desk.server'
import { paymentById } from '~/records/money/payment.server'
import { balanceOf } from '~/records/money/totals.server'
import { bankDay, bringFile, linesOf, offerFile, openAccount } from '../../bank-stage'
import type { CastMember } from '../../cast'
import { adoptBy, allowed, countedRound, meet, plainLetter, setMoneyOnStage } from '../../money-stage'
import { day, stage, type Stage } from '../../stage'

let here: Stage
let account: string
beforeEach(async () => {
  here = await stage()
  await setMoneyOnStage(here)
  account = await openAccount(here)
})
afterEach(() => here.close())

const head = 'Date,Description,Reference,Paid out,Paid in,Balance\n'
const march = `${head}02/03/2026,LLEOL CYF,hall,50.00,,9950.00\n05/03/2026,CAFFI,tea,5.00,,9945.00\n05/03/2026,CAFFI,tea,5.00,,9940.00\n`
const laterMarch = `${head}05/03/2026,CAFFI,tea,5.00,,9945.00\n05/03/2026,CAFFI,tea,5.00,,9940.00\n05/03/2026,CAFFI,cake,7.00,,9933.00\n31/03/2026,BANC,Interest,,0.42,9933.42\n`
const amounts = async () => (await linesOf(here, account)).map(({ amountPence }) => amountPence)

describe('a bank’s file that comes in', () => {
  it('brings its lines, two that are alike among them', async () => {
    expect(await bringFile(here, account, march)).toMatchObject({ added: 3, alike: 1, refusal: null })
    expect(await amounts()).toEqual([10_000_00, -50_00, -5_00, -5_00])
  })

  it('a second time changes nothing, and says so', async () => {
    await bringFile(here, account, march)
    const again = await offerFile(here, account, march)
    expect(again.file).toMatchObject({ fresh: 0, known: 3, refusal: null })
    expect(await amounts()).toHaveLength(4)
  })

  it('that overlaps adds only what is new, though the balance beside a line is another', async () => {
    await bringFile(here, account, march)
    expect(await bringFile(here, account, laterMarch)).toMatchObject({ fresh: 2, known: 2, added: 2 })
    expect(await amounts()).toEqual([10_000_00, -50_00, -5_00, -5_00, -7_00, 42])
  })

  it('in whatever order, and stopped anywhere, brings each line once', async () => {
    const offered = await offerFile(here, account, march)
    // The same file is looked at twice, by two people, and both let it in.
    await bringFile(here, account, march)
    await here.write((db) => db.update(bankFile).set({ confirmedAt: bankDay, doneAt: null }).where(eq(bankFile.id, offered.file?.id ?? ''))) // prettier-ignore
    await bringFile(here, account, laterMarch)
    expect(await amounts()).toHaveLength(6)
  })

  it.each([
    [
      'with an opening balance that is not the books’',
      `${head}02/03/2026,A,b,50.00,,9000.00\n`,
      'bank-opening-differs',
    ],
    ['with a balance that breaks in the middle', march.replace('9945.00', '9944.00'), 'bank-lines-unread'],
    ['in euros', `Date,Description,Amount,Currency\n02/03/2026,A,5.00,EUR\n`, 'bank-lines-unread'],
    ['of before the account was opened', `Date,Description,Amount\n28/02/2026,A,5.00\n`, 'bank-before-account'],
    ['without a line', `Date,Description,Amount\n`, 'bank-no-lines'],
    [
      'of another account',
      `Date,Description,Amount,Account Number\n02/03/2026,A,5.00,87654321\n`,
      'bank-other-account',
    ],
    ['whose columns cannot be told', `Date,What,Amount,Paid in,Paid out\n02/03/2026,A,,5.00,\n`, null],
  ])('%s cannot', async (_, file, because) => {
    const offered = await offerFile(here, account, file)
    if (because !== null) expect(offered.file?.refusal).toMatchObject({ because })
    expect(await amounts()).toEqual([10_000_00])
  })

  it('of another kind, over the same days, cannot: nothing would tell its lines from those', async () => {
    await bringFile(here, account, march)
    const ofx = `OFXHEADER:100\n\n<OFX><STMTRS><CURDEF>GBP<BANKACCTFROM><ACCTID>12345678</BANKACCTFROM><BANKTRANLIST><STMTTRN><DTPOSTED>20260302<TRNAMT>-50.00<FITID>1<NAME>LLEOL CYF</STMTTRN></BANKTRANLIST></STMTRS></OFX>` // prettier-ignore
    expect((await offerFile(here, account, ofx)).file?.refusal).toMatchObject({ because: 'bank-other-kind' })
  })

  it('is for the treasurer and the authoriser', async () => {
    const facts = {
      name: 'Mine',
      number: '11111122222222',
      openedOn: '2026-03-01',
      openingPence: pence(0),
      fundIds: [],
    }
    expect(await here.write((db) => openBankAccount(db, here.on('tom', bankDay), 'netherton', facts))).toMatchObject({
      because: 'not-yours-to-do',
    })
  })
})

const settle = (rowIds: string[], entryIds: string[], by: CastMember = 'winston') =>
  here.write((db) => settleRows(db, here.on(by, bankDay), 'netherton', account, { rowIds, entryIds }))
const explain = (rowId: string, explained: Explained, by: CastMember = 'winston') =>
  here.write((db) => explainRow(db, here.on(by, bankDay), 'netherton', account, rowId, explained))
const aside = (rowIds: string[], reason: string) =>
  here.write((db) => setRowsAside(db, here.on('winston', bankDay), 'netherton', account, rowIds, reason))
const prepare = (toOn: string, closing: number, by: CastMember = 'winston') =>
  here.write((db) => prepareStatement(db, here.on(by, bankDay), 'netherton', account, { toOn, closingPence: pence(closing) })) // prettier-ignore
const sign = (id: string, by: CastMember = 'rose') =>
  here.write((db) => signStatement(db, here.on(by, bankDay), 'netherton', id))
const openEntries = () =>
  here.read(async (db) => {
    const row = await bankAccountOf(db, 'netherton', account)
    return row ? openEntriesIn(db, row) : []
  })
const faults = async () => {
  const found = []
  for await (const one of await here.read((db) => Promise.resolve(soundnessOf(db)))) found.push(...one.faults)
  // The vote on this stage is a name only: what is not about money is not looked at.
  return found.filter(({ law }) => /^(L\d|record)/.test(law)).map(({ law, words }) => `${law} ${words}`)
}

/** The opening line is settled by what the Big Local award brought. */
async function settleOpening() {
  const [first] = await linesOf(here, account)
  const received = (await openEntries()).at(-1)
  allowed(await settle([first?.id ?? ''], [received?.id ?? '']))
}

/** A payment of £200 that is with the bank, under NETH-01. */
async function sentPayment(): Promise<string> {
  await countedRound(here, 'spring')
  await meet(here, 'spring')
  await adoptBy(here, 'spring')
  const award = (await here.read((db) => awardOfProposal(db, 'spring/01')))?.id ?? ''
  return here.write(async (db) => {
    const at = day(36)
    allowed(await acceptAward(db, here.on('nadia', at), award))
    const { paymentId } = allowed(await preparePayment(db, here.on('winston', at), award, 1))
    const payment = await paymentById(db, paymentId)
    if (!payment) throw new Error('no payment')
    allowed(await authorisePayment(db, here.on('mei', at), paymentId, sealOf(payment)))
    allowed(await markPaymentSent(db, here.on('winston', at), paymentId, 'NETH-01', plainLetter))
    return paymentId
  })
}

describe('a line of the bank', () => {
  it('is settled with entries of the same amount, and with no others', async () => {
    await bringFile(here, account, march)
    const [first, second] = await linesOf(here, account)
    const [received] = await openEntries()
    expect(await settle([first?.id ?? '', second?.id ?? ''], [received?.id ?? ''])).toMatchObject({
      because: 'bank-not-the-same',
      values: { bankPence: 9_950_00, booksPence: 10_000_00 },
    })
    expect(await settle([first?.id ?? ''], [received?.id ?? ''])).toEqual({ ok: true })
    expect(await openEntries()).toEqual([])
  })

  it('that somebody has settled is told to whoever comes second', async () => {
    const [first] = await linesOf(here, account)
    const [received] = await openEntries()
    await settleOpening()
    expect(await settle([first?.id ?? ''], [received?.id ?? ''], 'mei')).toMatchObject({ because: 'bank-row-settled' })
    expect(await aside([first?.id ?? ''], 'No idea')).toMatchObject({ because: 'bank-row-settled' })
  })

  it('that is a fee is posted on the bank’s own day, from a line that has the money', async () => {
    await bringFile(here, account, march)
    const [, fee] = await linesOf(here, account)
    const inBank = () => here.read((db) => balanceOf(db, 'netherton', bank('big-local')))
    expect(await explain(fee?.id ?? '', { as: 'fee', lineId: 'together', reason: '' })).toMatchObject({ because: 'reason-needed' }) // prettier-ignore
    expect(await explain(fee?.id ?? '', { as: 'received', fundId: 'big-local', source: 'interest', reason: 'x' })).toMatchObject({ because: 'bank-wrong-way' }) // prettier-ignore
    expect(await explain(fee?.id ?? '', { as: 'fee', lineId: 'together', reason: 'March charge' })).toEqual({
      ok: true,
    })
    expect(await inBank()).toBe(9_950_00)
    const [line] = (await linesOf(here, account)).filter(({ id }) => id === fee?.id)
    const undone = await here.write((db) => undoMatch(db, here.on('mei', bankDay), 'netherton', line?.matchId ?? '', 'It was the hall')) // prettier-ignore
    expect(undone).toEqual({ ok: true })
    expect(await inBank()).toBe(10_000_00)
    expect(await faults()).toEqual([])
  })

  it('that moves to savings leaves the fund as it was, and waits in the other account', async () => {
    const savings = await openAccount(here, 0, '20123487654321', 'Savings', [])
    await bringFile(here, account, march)
    const [, out] = await linesOf(here, account)
    const moved = { as: 'moved', fundId: 'big-local', accountId: savings, reason: 'To savings' } as const
    expect(await explain(out?.id ?? '', moved)).toEqual({ ok: true })
    const waiting = await here.read(async (db) => {
      const row = await bankAccountOf(db, 'netherton', savings)
      return row ? openEntriesIn(db, row) : []
    })
    expect(waiting.map(({ amountPence }) => amountPence)).toEqual([50_00])
    expect(await faults()).toEqual([])
  })
})

describe('a file that is taken back', () => {
  it('goes when another officer agrees, and what settled its lines with it; then it can come in again', async () => {
    const { id } = await bringFile(here, account, march)
    const [, fee] = await linesOf(here, account)
    allowed(await explain(fee?.id ?? '', { as: 'fee', lineId: 'together', reason: 'March charge' }))
    const ask = () => here.write((db) => askToTakeBack(db, here.on('winston', bankDay), 'netherton', id, 'Wrong month'))
    const answer = (by: CastMember) => here.write((db) => answerTakeBack(db, here.on(by, bankDay), 'netherton', id, 'agreed')) // prettier-ignore
    expect(await ask()).toEqual({ ok: true })
    expect(await answer('winston')).toMatchObject({ because: 'bank-take-back-own' })
    expect(await answer('rose')).toEqual({ ok: true })
    expect(await amounts()).toEqual([10_000_00])
    expect(await here.read((db) => balanceOf(db, 'netherton', bank('big-local')))).toBe(10_000_00)
    expect(await bringFile(here, account, march)).toMatchObject({ added: 3 })
    expect(await faults()).toEqual([])
  })
})

describe('a statement that is laid beside the books', () => {
  const april = `${head}06/04/2026,NETHERTON HALL,NETH 01,200.00,,9800.00\n07/04/2026,BANC,charge,5.00,,9795.00\n`

  it('is signed by another officer, to the penny, and clears the payments that it shows', async () => {
    const payment = await sentPayment()
    await bringFile(here, account, april)
    expect(await prepare('2026-04-07', 9_795_01)).toMatchObject({ because: 'statement-sums-differ', values: { differencePence: 1 } }) // prettier-ignore
    expect(await prepare('2026-04-07', 9_795_00)).toMatchObject({
      because: 'statement-unsettled',
      values: { count: 3 },
    })
    await settleOpening()
    const [, paid, fee] = await linesOf(here, account)
    const [entry] = await openEntries()
    allowed(await settle([paid?.id ?? ''], [entry?.id ?? '']))
    allowed(await explain(fee?.id ?? '', { as: 'fee', lineId: 'green', reason: 'April charge' }))
    const prepared = allowed(await prepare('2026-04-07', 9_795_00))
    expect(await sign(prepared.id, 'winston')).toMatchObject({ because: 'statement-own' })
    expect(await sign(prepared.id)).toEqual({ ok: true })
    expect(await sign(prepared.id)).toEqual({ ok: true })
    expect(await sign(prepared.id, 'mei')).toMatchObject({ because: 'statement-passed' })
    const steps = await here.read((db) => db.select().from(paymentStep).where(eq(paymentStep.paymentId, payment)))
    expect(steps.at(-1)).toMatchObject({ to: 'cleared', clearedOn: '2026-04-06', at: bankDay, by: 'rose' })
    expect(await faults()).toEqual([])

    // From now on nothing of it changes, and nothing comes between.
    const [line] = (await linesOf(here, account)).filter(({ id }) => id === fee?.id)
    expect(await here.write((db) => undoMatch(db, here.on('mei', bankDay), 'netherton', line?.matchId ?? '', 'x'))).toMatchObject({ because: 'bank-signed' }) // prettier-ignore
    const between = await offerFile(here, account, `Date,Description,Amount\n07/04/2026,Late,-1.00\n`)
    expect(between.file?.refusal).toMatchObject({ because: 'bank-in-signed' })
    expect(await prepare('2026-04-07', 9_795_00)).toMatchObject({ because: 'statement-before-last' })
    const file = await here.read((db) => db.select({ id: bankFile.id }).from(bankFile))
    expect(await here.write((db) => askToTakeBack(db, here.on('rose', bankDay), 'netherton', file[0]?.id ?? '', 'x'))).toMatchObject({ because: 'bank-signed' }) // prettier-ignore
  })

  it('has the day that counts for a payment, whatever somebody wrote down before', async () => {
    const payment = await sentPayment()
    const arrived = { to: 'cleared', clearedOn: '2026-04-05' } as const
    allowed(await here.write((db) => followPayment(db, here.on('winston', bankDay), payment, arrived, plainLetter)))
    const days = () =>
      here.read(async (db) => [
        (await paymentPage(db, 'netherton', payment, bankDay))?.steps.at(-1)?.clearedOn,
        (await whereTheMoneyIs(db, 'netherton')).payments[0]?.clearedOn,
      ])
    await bringFile(here, account, april)
    await settleOpening()
    const [, paid, fee] = await linesOf(here, account)
    allowed(await settle([paid?.id ?? ''], [(await openEntries())[0]?.id ?? '']))
    allowed(await explain(fee?.id ?? '', { as: 'fee', lineId: 'green', reason: 'April charge' }))
    expect(await days()).toEqual(['2026-04-05', '2026-04-05'])
    allowed(await sign(allowed(await prepare('2026-04-07', 9_795_00)).id))
    expect(await days()).toEqual(['2026-04-06', '2026-04-06'])
    expect(await faults()).toEqual([])
  })

  it('may end between two lines of one payment, which is cleared by the last of them', async () => {
    const payment = await sentPayment()
    const state = async () => (await here.read((db) => paymentById(db, payment)))?.steps.at(-1)
    await bringFile(
      here,
      account,
      `${head}06/04/2026,HALL,NETH 01 1,150.00,,9850.00\n08/04/2026,HALL,NETH 01 2,50.00,,9800.00\n`,
    )
    await settleOpening()
    const [, most, rest] = await linesOf(here, account)
    allowed(await settle([most?.id ?? '', rest?.id ?? ''], [(await openEntries())[0]?.id ?? '']))
    allowed(await sign(allowed(await prepare('2026-04-07', 9_850_00)).id))
    const [signed] = await here.read((db) => db.select().from(bankStatementSigned))
    expect(signed).toMatchObject({ ledgerPence: 9_800_00, outstandingPence: -50_00, latePence: 0, asidePence: 0 })
    expect(await state()).toMatchObject({ to: 'sent' })
    expect(await faults()).toEqual([])
    allowed(await sign(allowed(await prepare('2026-04-08', 9_800_00)).id))
    expect(await state()).toMatchObject({ to: 'cleared', clearedOn: '2026-04-08' })
    expect(await faults()).toEqual([])
  })

  it('may end between two lines of what the books have only later', async () => {
    await sentPayment()
    await bringFile(
      here,
      account,
      `${head}01/04/2026,HALL,NETH 01 1,150.00,,9850.00\n04/04/2026,HALL,NETH 01 2,50.00,,9800.00\n`,
    )
    await settleOpening()
    const [, most, rest] = await linesOf(here, account)
    allowed(await settle([most?.id ?? '', rest?.id ?? ''], [(await openEntries())[0]?.id ?? '']))
    for (const [toOn, closing, latePence] of [
      ['2026-04-03', 9_850_00, -150_00],
      ['2026-04-04', 9_800_00, -200_00],
    ] as const) {
      // prettier-ignore
      const { id } = allowed(await prepare(toOn, closing))
      allowed(await sign(id))
      const signed = await here.read((db) => db.select().from(bankStatementSigned).where(eq(bankStatementSigned.statementId, id))) // prettier-ignore
      expect(signed[0]).toMatchObject({ ledgerPence: 10_000_00, outstandingPence: 0, latePence })
      expect(await faults()).toEqual([])
    }
  })

  it('shows what is outstanding, and what is left aside, and comes to the same', async () => {
    await sentPayment()
    await bringFile(here, account, `${head}07/04/2026,BANC,mistake,5.00,,9995.00\n`)
    await settleOpening()
    const [, odd] = await linesOf(here, account)
    allowed(await aside([odd?.id ?? ''], 'The bank gives it back in May'))
    const prepared = allowed(await prepare('2026-04-07', 9_995_00))
    expect(await sign(prepared.id)).toEqual({ ok: true })
    const [signed] = await here.read((db) => db.select().from(bankStatementSigned))
    expect(signed).toMatchObject({ ledgerPence: 9_800_00, outstandingPence: -200_00, asidePence: -5_00, latePence: 0 })
    expect(await faults()).toEqual([])
  })

  it('has nothing outstanding of a payment that never left', async () => {
    const payment = await sentPayment()
    await settleOpening()
    const failed = { to: 'failed', reason: 'Wrong number' } as const
    allowed(await here.write((db) => followPayment(db, here.on('winston', bankDay), payment, failed, plainLetter)))
    const now = await here.read(async (db) => {
      const row = await bankAccountOf(db, 'netherton', account)
      return row && statementAsItIs(db, row, '2026-04-09')
    })
    expect(now?.toShow).toEqual([])
    expect(now?.facts.outstandingPence).toBe(0)
  })

  it.each([
    ['a line’s amount', (id: string) => ({ set: { amountPence: pence(-4_00) }, id })],
    ['a line’s day', (id: string) => ({ set: { bookedOn: '2026-04-06' }, id })],
    ['what settled a line', (id: string) => ({ set: { matchId: null }, id })],
  ])('is found out when somebody changes %s afterwards', async (_, change) => {
    await bringFile(here, account, `${head}07/04/2026,BANC,charge,5.00,,9995.00\n`)
    await settleOpening()
    const [, fee] = await linesOf(here, account)
    allowed(await explain(fee?.id ?? '', { as: 'fee', lineId: 'green', reason: 'April charge' }))
    allowed(await sign(allowed(await prepare('2026-04-07', 9_995_00)).id))
    expect(await faults()).toEqual([])
    const { set, id } = change(fee?.id ?? '')
    await here.write((db) => db.update(bankRow).set(set).where(eq(bankRow.id, id)))
    expect((await faults()).some((fault) => fault.startsWith('L13'))).toBe(true)
  })
})

describe('names in the lines of a bank', () => {
  it('go when the one they name is erased; days and amounts stay', async () => {
    await bringFile(here, account, `Date,Name,Amount\n02/03/2026,MISS N PATEL,-5.00\n03/03/2026,CAFFI,-6.00\n`)
    await here.write(async (db) => {
      await db.update(person).set({ name: 'Nadia Patel' }).where(eq(person.id, 'nadia'))
      await forgetBankWordsOf(db, 'nadia', ['netherton'])
    })
    const lines = await linesOf(here, account)
    expect(lines.map(({ amountPence, words }) => [amountPence, words?.payee])).toEqual([
      [10_000_00, undefined],
      [-5_00, undefined],
      [-6_00, 'CAFFI'],
    ])
  })
})
