import { eq } from 'drizzle-orm'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { auditEntry, fund, outbox, partnership, payee, paymentRunItem } from '~db/schema'
import { acceptAward } from '../../accepting'
import { authorisePayment } from '~/commands/money/authorise-payment.server'
import { openBankAccount } from '~/commands/money/bank/open-account.server'
import { settleRows } from '~/commands/money/bank/settle-rows.server'
import { giveOwnBankDetails } from '~/commands/money/bank/give-bank-details.server'
import { cancelPayment, followPayment } from '~/commands/money/follow-payment.server'
import { handOver } from '~/commands/money/hand-over.server'
import { preparePayment, type HowPaid } from '~/commands/money/prepare-payment.server'
import { downloadRun } from '~/commands/money/run/download-run.server'
import { sendRun, takeRunApart } from '~/commands/money/run/end-run.server'
import { makeRun } from '~/commands/money/run/make-run.server'
import { setPayingAccount } from '~/commands/money/run/set-paying-account.server'
import { markPaymentSent } from '~/commands/money/send-payment.server'
import { pain001, stateOf, type BankAccount } from '~/domain/money'
import { pence } from '~/domain/pence'
import { later, minutes } from '~/domain/time'
import { bankRowPage } from '~/queries/money/bank-pages.server'
import { runsPage } from '~/queries/money/payment-runs.server'
import { soundnessOf } from '~/queries/soundness.server'
import { awardOfProposal } from '~/records/money/award.server'
import { sealOf } from '~/records/money/desk.server'
import { entriesOfAward } from '~/records/money/entry.server'
import { paymentById } from '~/records/money/payment.server'
import { accountLeft } from '~/records/money/run-account.server'
import { bankDay, bringFile, linesOf, openAccount, signedUpTo } from '../../bank-stage'
import type { CastMember } from '../../cast'
import {
  adoptBy,
  allowed,
  countedRound,
  meet,
  ofTheVote,
  plainLetter,
  setMoneyOnStage,
  withAddresses,
} from '../../money-stage'
import { day, secrets, stage, type Stage } from '../../stage'

const payday = day(36)
const letter = () => ({ subject: 'About your money', text: 'It came back.' })
const own: BankAccount = { name: 'Netherton Sparks', sortCode: '089999', accountNumber: '01234567' }
const hall: BankAccount = { name: 'Netherton Hall', sortCode: '204577', accountNumber: '12345678' }
let here: Stage
let awards: string[]
beforeEach(async () => {
  here = await stage()
  await setMoneyOnStage(here)
  await countedRound(here, 'spring')
  await here.write((db) => db.update(payee).set({ kind: 'group' }))
  await meet(here, 'spring')
  await adoptBy(here, 'spring')
  await withAddresses(here, 'nadia')
  awards = []
  for (const id of ['spring/01', 'spring/02']) {
    const award = (await here.read((db) => awardOfProposal(db, id)))?.id ?? ''
    awards.push(award)
    allowed(await here.write((db) => acceptAward(db, here.on('nadia', payday), award)))
  }
})
afterEach(async () => {
  // Whatever was done, the books are sound.
  await here.read(async (db) => {
    for await (const { faults } of soundnessOf(db)) {
      expect(faults.filter(({ law }) => !ofTheVote.includes(law))).toEqual([])
    }
  })
  await here.close()
})

const give = (award: string) =>
  here.write((db) =>
    giveOwnBankDetails(db, here.on('nadia', payday), secrets, award, hall, () => ({ subject: '', text: '' })),
  )
const prepare = (award: string, how: HowPaid = {}) =>
  here.write((db) => preparePayment(db, here.on('winston', payday), award, 1, how))
const authorise = async (id: string, by: CastMember = 'mei') => {
  const found = await here.read((db) => paymentById(db, id))
  return here.write((db) => authorisePayment(db, here.on(by, payday), id, found ? sealOf(found) : ''))
}
const ready = async (award: string, how: HowPaid = {}) => {
  const { paymentId } = allowed(await prepare(award, how))
  allowed(await authorise(paymentId))
  return paymentId
}
const send = (id: string, number = 'BACS-1') =>
  here.write((db) => markPaymentSent(db, here.on('winston', payday), id, number, plainLetter))
const make = (...ids: string[]) =>
  here.write((db) => makeRun(db, here.on('winston', payday), 'netherton', { payOn: '2026-04-07', paymentIds: ids }))
const download = (id: string, by: CastMember = 'winston', provedAt = payday) =>
  here.write((db) => downloadRun(db, { ...here.on(by, payday), provedAt }, secrets, id))
const sendAll = (id: string, by: CastMember = 'winston') =>
  here.write((db) => sendRun(db, here.on(by, payday), id, plainLetter))
const apart = (id: string, provedAt = payday) =>
  here.write((db) => takeRunApart(db, { ...here.on('winston', payday), provedAt }, id))
const setAccount = () => here.write((db) => setPayingAccount(db, here.on('winston', payday), secrets, 'netherton', own))
const stateNow = async (id: string) => {
  const found = await here.read((db) => paymentById(db, id))
  return found && stateOf(found)
}

describe('a payment run', () => {
  let payments: string[]
  beforeEach(async () => {
    for (const award of awards) allowed(await give(award))
    payments = [await ready(awards[0] ?? ''), await ready(awards[1] ?? '')]
  })

  it('leaves one account: what lies in another goes in a run of its own', async () => {
    const current = await openAccount(here, 10_000_00, '08999901234567')
    expect(await here.read((db) => runsPage(db, 'netherton', payday))).toMatchObject({
      ready: [{ account: { id: current, name: 'Current account' }, payments: [{}, {}] }],
      accounts: [{ id: current, ends: null }],
    })
    const { runId } = allowed(await make(...payments))
    expect(await download(runId)).toMatchObject({ because: 'run-no-account' })
    const strange = { ...own, accountNumber: '76543210' }
    const set = (account: BankAccount) =>
      here.write((db) => setPayingAccount(db, here.on('winston', payday), secrets, 'netherton', account))
    expect(await set(strange)).toMatchObject({ because: 'paying-account-unknown' })
    allowed(await set(own))
    expect(allowed(await download(runId)).file.from).toEqual(own)
    // The second award's money comes to lie in savings: from then on the two cannot go together.
    await here.write(async (db) => {
      await db.insert(fund).values({ id: 'lottery', partnershipId: 'netherton', name: 'Lottery', purpose: '', restricted: true }) // prettier-ignore
      const on = here.on('winston', payday)
      const wanted = { name: 'Savings', number: '20123487654321', openedOn: '2026-03-01', openingPence: pence(0) }
      allowed(await openBankAccount(db, on, 'netherton', { ...wanted, fundIds: ['lottery'] }))
    })
    const left = (fundIds: string[]) => here.read((db) => accountLeft(db, fundIds.map((fundId) => ({ fundId })))) // prettier-ignore
    expect(await left(['big-local', 'lottery'])).toMatchObject({
      because: 'run-several-accounts',
      values: { count: 2 },
    })
    expect(await left(['big-local', 'big-local'])).toMatchObject({ ok: true, accountId: current })
  })

  it('is settled by the one line that the bank shows for all of it, and what comes back by another', async () => {
    const current = await openAccount(here, 10_000_00, '08999901234567')
    const { runId } = allowed(await make(...payments))
    allowed(await setAccount())
    allowed(await download(runId))
    allowed(await sendAll(runId))
    await bringFile(here, current, 'Date,Description,Amount\n07/04/2026,BULK PAYMENTS,-500.00\n')
    const lines = async () => (await linesOf(here, current)).filter(({ matchId }) => matchId === null)
    const debit = (await lines()).find(({ amountPence }) => amountPence === -500_00)?.id ?? ''
    const suggested = async (line: string) =>
      (await here.read((db) => bankRowPage(db, 'netherton', current, line)))?.suggestions[0]
    const all = await suggested(debit)
    expect(all).toMatchObject({ rowIds: [debit], because: ['amount', 'run', 'day'] })
    expect(all?.entries.map(({ transferId }) => transferId).sort()).toEqual(['SPARKS-R1-001', 'SPARKS-R1-002'])
    const settle = (rowId: string, entryIds: string[], account = current) =>
      here.write((db) =>
        settleRows(db, here.on('winston', bankDay), 'netherton', account, { rowIds: [rowId], entryIds }),
      )
    // No line of another account is settled with what left this one.
    const savings = await openAccount(here, -500_00, '20123487654321', 'Savings', [])
    const [other] = await linesOf(here, savings)
    const ids = all?.entries.map(({ id }) => id) ?? []
    expect(await settle(other?.id ?? '', ids, savings)).toMatchObject({ because: 'bank-entry-settled' })
    allowed(await settle(debit, ids))
    await signedUpTo(here, current, '2026-04-07', 9_500_00)
    expect([await stateNow(payments[0] ?? ''), await stateNow(payments[1] ?? '')]).toEqual(['cleared', 'cleared'])
    const sum = (await here.read((db) => paymentById(db, payments[1] ?? '')))?.amountPence ?? 0
    allowed(
      await here.write(
        (db) =>
        followPayment(db, here.on('winston', bankDay), payments[1] ?? '', { to: 'returned', reason: 'Closed' }, letter), // prettier-ignore
      ),
    )
    await bringFile(here, current, `Date,Description,Amount\n09/04/2026,RETURNED SPARKS-R1-002,${sum / 100}\n`)
    const back = (await lines()).find(({ amountPence }) => amountPence > 0)?.id ?? ''
    const found = await suggested(back)
    expect(found?.because.slice(0, 2)).toEqual(['amount', 'reference'])
    allowed(await settle(back, found?.entries.map(({ id }) => id) ?? []))
    await signedUpTo(here, current, '2026-04-09', 9_500_00 + sum)
  })

  it('goes from authorised payments to a file to the bank, and every payment with it', async () => {
    expect((await here.read((db) => runsPage(db, 'netherton', payday))).ready[0]?.payments).toHaveLength(2)
    const { runId } = allowed(await make(...payments))
    expect(allowed(await make(...payments)).runId).toBe(runId)
    expect(await download(runId)).toMatchObject({ because: 'run-no-account' })
    expect(await sendAll(runId)).toMatchObject({ because: 'run-not-downloaded' })
    allowed(await setAccount())
    expect(await download(runId, 'winston', later(payday, -minutes(6)))).toMatchObject({ because: 'step-up-first' })
    expect(await download(runId, 'rose')).toMatchObject({ because: 'not-yours-to-do' })
    const { file } = allowed(await download(runId))
    expect(file).toMatchObject({ from: own, payOn: '2026-04-07' })
    expect(file.transfers.map(({ amountPence, to, reference }) => [amountPence, to, reference])).toEqual([
      [200_00, hall, 'SPARKS-R1-001'],
      [300_00, hall, 'SPARKS-R1-002'],
    ])
    // Asked again, by the other of the two, it is the same to the byte.
    expect(pain001(allowed(await download(runId, 'mei')).file)).toBe(pain001(file))
    const looks = await here.read((db) =>
      db.select().from(auditEntry).where(eq(auditEntry.act, 'bank-details.read')).orderBy(auditEntry.sequence),
    )
    expect(looks.map(({ actor }) => actor)).toEqual(['winston', 'winston', 'mei', 'mei'])

    expect(await sendAll(runId)).toEqual({ ok: true })
    expect(await sendAll(runId)).toEqual({ ok: true })
    expect(await Promise.all(payments.map(stateNow))).toEqual(['sent', 'sent'])
    for (const award of awards) {
      const entries = await here.read((db) => entriesOfAward(db, award))
      expect(entries.map(({ event }) => event)).toEqual(['award-accepted', 'instalment-paid'])
    }
    expect(await here.read((db) => db.select().from(outbox).where(eq(outbox.kind, 'payment-sent')))).toHaveLength(2)
    expect(await apart(runId)).toMatchObject({ because: 'run-over' })
    expect(await download(runId)).toMatchObject({ because: 'run-over' })
  })

  it('takes no payment that is in another, that was sent by hand, or that has no account to go to', async () => {
    const [one = '', other = ''] = payments
    allowed(await make(one))
    expect(await make(one, other)).toMatchObject({ because: 'run-payment-elsewhere', values: { number: 1 } })
    allowed(await send(other))
    expect(await make(other)).toMatchObject({ because: 'run-payment-moved' })
    expect(await make()).toMatchObject({ because: 'run-empty' })
    const past = { payOn: '2026-04-04', paymentIds: [other] }
    expect(await here.write((db) => makeRun(db, here.on('winston', payday), 'netherton', past))).toMatchObject({
      because: 'run-day-past',
    })
    expect(await here.write((db) => makeRun(db, here.on('mei', payday), 'netherton', past))).toMatchObject({
      because: 'not-yours-to-do',
    })
    expect(await here.read((db) => db.select().from(paymentRunItem))).toHaveLength(1)
  })

  it('holds its payments: none is sent by hand or cancelled until it is taken apart', async () => {
    const [one = ''] = payments
    const { runId } = allowed(await make(...payments))
    expect(await send(one)).toMatchObject({ because: 'payment-in-run', values: { number: 1 } })
    const cancel = () => here.write((db) => cancelPayment(db, here.on('winston', payday), one, 'Wrong.'))
    expect(await cancel()).toMatchObject({ because: 'payment-in-run' })
    expect(await apart(runId, later(payday, -minutes(6)))).toMatchObject({ because: 'step-up-first' })
    expect(await apart(runId)).toEqual({ ok: true })
    expect(await apart(runId)).toEqual({ ok: true })
    expect(await cancel()).toEqual({ ok: true })
    expect(await sendAll(runId)).toMatchObject({ because: 'run-over' })
    expect(allowed(await make(payments[1] ?? '')).runId).not.toBe(runId)
  })

  it('goes whole or not at all: what cannot go any more holds back the rest', async () => {
    allowed(await setAccount())
    const { runId } = allowed(await make(...payments))
    allowed(await download(runId))
    // Somebody asks for another account in the meantime.
    const other = { ...hall, accountNumber: '87654321' }
    const letter = () => ({ subject: '', text: '' })
    allowed(
      await here.write((db) =>
        giveOwnBankDetails(db, here.on('nadia', payday), secrets, awards[1] ?? '', other, letter),
      ),
    )
    expect(await sendAll(runId)).toMatchObject({ because: 'payment-details-changing' })
    expect(await download(runId)).toMatchObject({ because: 'payment-details-changing' })
    expect(await Promise.all(payments.map(stateNow))).toEqual(['authorised', 'authorised'])
  })
})

describe('a payment by another way', () => {
  it('goes by a cheque under its number, and a stopped cheque can be written anew', async () => {
    const [award = ''] = awards
    const id = await ready(award, { way: 'cheque' })
    expect(await make(id)).toMatchObject({ because: 'run-needs-details' })
    expect(await send(id, 'twelve')).toMatchObject({ because: 'cheque-number-unclear' })
    expect(await send(id, '123')).toEqual({ ok: true })
    expect(await send(id, '000123')).toEqual({ ok: true })
    const second = await ready(awards[1] ?? '', { way: 'cheque' })
    expect(await send(second, '000123')).toMatchObject({ because: 'payment-transfer-used' })
    const stop = { to: 'failed', reason: 'Stopped: it was lost.' } as const
    allowed(await here.write((db) => followPayment(db, here.on('winston', payday), id, stop, plainLetter)))
    expect((await here.read((db) => entriesOfAward(db, award))).at(-1)?.event).toBe('payment-undone')
    expect(await send(await ready(award, { way: 'cheque' }), '000124')).toEqual({ ok: true })
  })

  it('is handed over against a signature and before a witness, and has then arrived', async () => {
    const id = await ready(awards[0] ?? '', { way: 'cash' })
    const hand = (signedBy: string, witness: string) =>
      here.write((db) => handOver(db, here.on('winston', payday), id, { signedBy, witness }, plainLetter))
    expect(await send(id)).toMatchObject({ because: 'payment-needs-receipt' })
    expect(await hand('Edna', ' edna ')).toMatchObject({ because: 'payment-needs-receipt' })
    expect(await hand('Edna', '')).toMatchObject({ because: 'payment-needs-receipt' })
    expect(await hand('Edna', 'Len')).toEqual({ ok: true })
    expect(await hand('Edna', 'Len')).toEqual({ ok: true })
    expect(await stateNow(id)).toBe('cleared')
    const cheque = await ready(awards[1] ?? '', { way: 'cheque' })
    const wrong = await here.write((db) =>
      handOver(db, here.on('winston', payday), cheque, { signedBy: 'A', witness: 'B' }, plainLetter),
    )
    expect(wrong).toMatchObject({ because: 'payment-another-way' })
  })

  it('bought from another, while the first waits, is refused and not taken for it; the same again is the same', async () => {
    const [award = ''] = awards
    const buy = (supplier: string, what = 'One bench') => prepare(award, { way: 'bought', bought: { supplier, what } })
    const first = allowed(await buy('Benches Ltd'))
    expect(await buy('Benches Ltd')).toEqual(first)
    expect(await buy('Cheaper Benches')).toMatchObject({ because: 'payment-instalment-taken' })
    expect(await buy('Benches Ltd', 'Two benches')).toMatchObject({ because: 'payment-instalment-taken' })
  })

  it('says what is bought, and from whom', async () => {
    const [award = ''] = awards
    expect(await prepare(award, { way: 'bought' })).toMatchObject({ because: 'payment-bought-unnamed' })
    const id = await ready(award, { way: 'bought', bought: { supplier: 'Benches Ltd', what: 'One bench' } })
    expect(await send(id, 'ORDER 77')).toEqual({ ok: true })
    expect(await here.read((db) => paymentById(db, id))).toMatchObject({
      bought: { supplier: 'Benches Ltd', what: 'One bench' },
    })
  })
})

describe('a large payment', () => {
  beforeEach(() =>
    here.write(async (db) => {
      const money = { yearStartsInMonth: 4, volunteerHourPence: 12_00, twoAuthorisersFromPence: 250_00 }
      await db.update(partnership).set({ money })
    }),
  )

  it('takes two who authorise it, besides the one who prepared it', async () => {
    const { paymentId } = allowed(await prepare(awards[1] ?? ''))
    expect(await authorise(paymentId, 'rose')).toMatchObject({ because: 'not-yours-to-do' })
    allowed(await authorise(paymentId, 'mei'))
    expect(await send(paymentId)).toMatchObject({ because: 'payment-needs-second' })
    // Twice by the same is once.
    expect(await authorise(paymentId, 'mei')).toEqual({ ok: true })
    expect(await send(paymentId)).toMatchObject({ because: 'payment-needs-second' })
    expect(await authorise(paymentId, 'winston')).toMatchObject({ because: 'not-yours-to-do' })
    expect(await authorise(paymentId, 'rose')).toEqual({ ok: true })
    expect(await send(paymentId)).toEqual({ ok: true })
  })

  it('is one from the settled amount on, and not below; and stays what it was when prepared', async () => {
    const { paymentId } = allowed(await prepare(awards[0] ?? ''))
    allowed(await authorise(paymentId, 'mei'))
    await here.write((db) =>
      db
        .update(partnership)
        .set({ money: { yearStartsInMonth: 4, volunteerHourPence: 12_00, twoAuthorisersFromPence: 1 } }),
    )
    expect(await authorise(paymentId, 'rose')).toMatchObject({ because: 'payment-not-now' })
    expect(await send(paymentId)).toEqual({ ok: true })
  })
})
