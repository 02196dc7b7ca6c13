import fc from 'fast-check'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { authorisePayment } from '~/commands/money/authorise-payment.server'
import { explainRow, type Explained } from '~/commands/money/bank/explain-row.server'
import { undoMatch } from '~/commands/money/bank/undo-match.server'
import { preparePayment } from '~/commands/money/prepare-payment.server'
import { markPaymentSent } from '~/commands/money/send-payment.server'
import { drawBack } from '~/domain/money'
import { pence, sum } from '~/domain/pence'
import { awardPage } from '~/queries/money/award-page.server'
import { bankRowPage } from '~/queries/money/bank-pages.server'
import { receiptsOfAward } from '~/queries/money/spent-receipts.server'
import { soundnessOf } from '~/queries/soundness.server'
import { awardOfProposal } from '~/records/money/award.server'
import { sealOf } from '~/records/money/desk.server'
import { paymentById } from '~/records/money/payment.server'
import { potOf } from '~/records/money/totals.server'
import { interest, journalEntry } from '~db/schema'
import { acceptAward } from '../../accepting'
import { bankDay, bringFile, linesOf, openAccount } from '../../bank-stage'
import type { CastMember } from '../../cast'
import { adoptBy, allowed, countedRound, meet, plainLetter, setMoneyOnStage } from '../../money-stage'
import { day, stage, type Stage } from '../../stage'

const payday = day(36)
let here: Stage
let account: string
let awardId: string
beforeEach(async () => {
  here = await stage()
  await setMoneyOnStage(here)
  account = await openAccount(here)
  await countedRound(here, 'spring', { pot: { green: 350_00, together: 150_00 } })
  await meet(here, 'spring')
  await adoptBy(here, 'spring')
  // £300, drawn from both lines.
  awardId = (await here.read((db) => awardOfProposal(db, 'spring/02')))?.id ?? ''
  allowed(await here.write((db) => acceptAward(db, here.on('nadia', payday), awardId)))
})
afterEach(() => here.close())

async function payAll() {
  const award = await here.read((db) => awardOfProposal(db, 'spring/02'))
  for (const { number } of award?.instalments ?? []) {
    const made = await here.write((db) => preparePayment(db, here.on('winston', payday), awardId, number))
    const { paymentId } = allowed(made)
    const found = await here.read((db) => paymentById(db, paymentId))
    if (!found) throw new Error('no payment')
    allowed(await here.write((db) => authorisePayment(db, here.on('mei', payday), paymentId, sealOf(found))))
    allowed(await here.write((db) => markPaymentSent(db, here.on('winston', payday), paymentId, `NETH-${number}`, plainLetter))) // prettier-ignore
  }
}
async function cameIn(amount: string) {
  await bringFile(here, account, `Date,Description,Amount\n06/03/2026,NETHERTON HALL,${amount}\n`)
  return (await linesOf(here, account)).at(-1)?.id ?? ''
}
const explain = (row: string, more: Partial<Explained> = {}, by: CastMember = 'winston') => {
  const explained = { as: 'returned', awardId, reason: 'The hall was cheaper.', another: true, ...more } as Explained
  return here.write((db) => explainRow(db, here.on(by, bankDay), 'netherton', account, row, explained))
}
const figures = async () => (await here.read((db) => awardPage(db, 'netherton', awardId, bankDay)))?.figures
const faults = () =>
  here.read(async (db) => {
    const found: unknown[] = []
    for await (const one of soundnessOf(db))
      found.push(...one.faults.filter(({ law }) => law !== 'count' && law !== 'roll'))
    return found
  })

describe('unspent money that the bank shows', () => {
  it('goes back to the lines it came from, and is free in its round again', async () => {
    await payAll()
    const before = await here.read((db) => potOf(db, 'spring'))
    const row = await cameIn('180.00')
    const page = await here.read((db) => bankRowPage(db, 'netherton', account, row))
    expect(page?.awards).toMatchObject([{ id: awardId, reference: '02' }])
    allowed(await explain(row))
    expect(await figures()).toMatchObject({ paidPence: 120_00 })
    expect(await here.read((db) => potOf(db, 'spring'))).toBe(before + 180_00)
    const entries = (await here.read((db) => db.select().from(journalEntry))).filter(({ event }) => event === 'unspent-returned') // prettier-ignore
    expect(entries.map(({ reason, belongsOn }) => [reason, belongsOn])).toEqual(
      entries.map(() => ['The hall was cheaper.', '2026-03-06']),
    )
    expect(new Set(entries.map(({ lineId }) => lineId)).size).toBe(2)
    expect(await here.read((db) => receiptsOfAward(db, awardId))).toMatchObject({ missingPence: 120_00 })
    expect(await faults()).toEqual([])
  })

  it('is never more than was paid, nor of an award of which nothing was, nor without a reason', async () => {
    const row = await cameIn('180.00')
    expect(await explain(row)).toMatchObject({ because: 'returned-too-much' })
    await payAll()
    expect(await explain(row, { reason: ' ' })).toMatchObject({ because: 'reason-needed' })
    expect(await explain(row, { awardId: 'nobody' })).toMatchObject({ because: 'award-missing' })
    allowed(await explain(row))
    expect(await explain(row)).toMatchObject({ because: 'bank-row-settled' })
    const other = await cameIn('120.01')
    expect(await explain(other)).toMatchObject({ because: 'returned-too-much' })
    expect(await figures()).toMatchObject({ paidPence: 120_00 })
  })

  it('is for the treasurer and the authoriser', async () => {
    await payAll()
    const row = await cameIn('180.00')
    for (const by of ['tom', 'nadia', 'rose'] as const) expect(await explain(row, {}, by)).toMatchObject({ ok: false })
  })

  it('is undone by nobody who was paid or has an interest, nor without a reason', async () => {
    await payAll()
    const row = await cameIn('180.00')
    allowed(await explain(row))
    const matchId = (await linesOf(here, account)).find(({ id }) => id === row)?.matchId ?? ''
    const undo = (by: CastMember, reason = 'Another award') =>
      here.write((db) => undoMatch(db, here.on(by, bankDay), 'netherton', matchId, reason))
    expect(await undo('winston', ' ')).toMatchObject({ because: 'reason-needed' })
    await here.write((db) =>
      db.insert(interest).values({
        ...{
          id: 'mei-says',
          proposalId: 'spring/02',
          personId: 'mei',
          sequence: 1,
          kind: 'indirect',
          note: 'My sister',
        },
        ...{ at: bankDay, declaredBy: 'mei' },
      }),
    )
    const forbidden = await undo('mei')
    expect(forbidden).toMatchObject({ ok: false })
    expect(await explain(row, {}, 'mei')).toMatchObject({ ok: false })
    expect(await figures()).toMatchObject({ paidPence: 120_00 })
    expect(await undo('winston')).toEqual({ ok: true })
    expect(await figures()).toMatchObject({ paidPence: 300_00 })
    // What she may not undo, she may not write down either, for the same reason.
    expect(await explain(row, {}, 'mei')).toEqual(forbidden)
  })

  it('undone is paid again, and the books are sound', async () => {
    await payAll()
    const row = await cameIn('180.00')
    allowed(await explain(row))
    const matchId = (await linesOf(here, account)).find(({ id }) => id === row)?.matchId ?? ''
    allowed(await here.write((db) => undoMatch(db, here.on('mei', bankDay), 'netherton', matchId, 'Another award')))
    expect(await figures()).toMatchObject({ paidPence: 300_00 })
    expect(await faults()).toEqual([])
    allowed(await explain(row))
    expect(await figures()).toMatchObject({ paidPence: 120_00 })
  })
})

describe('what came back', () => {
  it('goes to the last lines first, to none more than was paid of it, and to the penny', () => {
    const lines = fc.array(fc.integer({ min: 0, max: 500 }), { minLength: 1, maxLength: 6 })
    fc.assert(
      fc.property(lines, fc.double({ min: 0, max: 1, noNaN: true }), (paid, share) => {
        const of = paid.map((each, place) => ({ lineId: `${place}`, fundId: 'f', netPaidPence: pence(each) }))
        const amount = pence(Math.floor(sum(of.map(({ netPaidPence }) => netPaidPence)) * share))
        const parts = drawBack(amount, of)
        expect(sum(parts.map(({ amountPence }) => amountPence))).toBe(amount)
        for (const { lineId, amountPence } of parts) expect(amountPence).toBeLessThanOrEqual(paid[Number(lineId)] ?? 0)
        const last = Number(parts.at(-1)?.lineId ?? paid.length)
        for (let place = last + 1; place < paid.length; place++)
          expect(parts.find(({ lineId }) => lineId === `${place}`)?.amountPence ?? 0).toBe(paid[place])
      }),
    )
  })
})
