import fc from 'fast-check'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { outbox, unspentTold } from '~db/schema'
import { authorisePayment } from '~/commands/money/authorise-payment.server'
import { askForUnspent } from '~/commands/money/ask-for-unspent.server'
import { explainRow, type Explained } from '~/commands/money/bank/explain-row.server'
import { preparePayment } from '~/commands/money/prepare-payment.server'
import { markPaymentSent } from '~/commands/money/send-payment.server'
import { takeBackTelling, tellUnspent } from '~/commands/money/tell-unspent.server'
import { takeUnspentCash, witnessUnspentCash } from '~/commands/money/unspent-cash.server'
import { checkBooks, stillToCome, unspentLetterDue, type Books } from '~/domain/money'
import { pence } from '~/domain/pence'
import { days, later, minutes, type Instant } from '~/domain/time'
import { awardPage } from '~/queries/money/award-page.server'
import { unspentPage } from '~/queries/money/unspent-page.server'
import { unspentToAskFor } from '~/queries/money/unspent-to-ask-for.server'
import { whatWaits } from '~/queries/money/what-waits.server'
import { wholeBooks } from '~/queries/money/whole-books.server'
import { soundnessOf } from '~/queries/soundness.server'
import { awardOfProposal } from '~/records/money/award.server'
import { sealOf } from '~/records/money/desk.server'
import { entriesOfAward } from '~/records/money/entry.server'
import { paymentById } from '~/records/money/payment.server'
import { potOf } from '~/records/money/totals.server'
import type { Letter } from '~/records/outbox.server'
import { actorIn } from '~/records/people/actor.server'
import { acceptAward } from '../../accepting'
import { bankDay, bringFile, linesOf, openAccount } from '../../bank-stage'
import type { CastMember } from '../../cast'
import { adoptBy, allowed, countedRound, meet, plainLetter, setMoneyOnStage, withAddresses } from '../../money-stage'
import { day, stage, type Stage } from '../../stage'

const payday = day(36)
let here: Stage
let account: string
let awardId: string
/** £300 are awarded, drawn from two lines; both parts are paid when a test says so. */
beforeEach(async () => {
  here = await stage()
  await setMoneyOnStage(here)
  await withAddresses(here, 'nadia')
  account = await openAccount(here)
  await countedRound(here, 'spring', { pot: { green: 350_00, together: 150_00 } })
  await meet(here, 'spring')
  await adoptBy(here, 'spring')
  awardId = (await here.read((db) => awardOfProposal(db, 'spring/02')))?.id ?? ''
  allowed(await here.write((db) => acceptAward(db, here.on('nadia', payday), awardId)))
})
afterEach(() => here.close())

async function payAll() {
  const award = await here.read((db) => awardOfProposal(db, 'spring/02'))
  for (const { number } of award?.instalments ?? []) {
    const { paymentId } = allowed(
      await here.write((db) => preparePayment(db, here.on('winston', payday), awardId, number)),
    )
    const found = await here.read((db) => paymentById(db, paymentId))
    if (!found) throw new Error('no payment')
    allowed(await here.write((db) => authorisePayment(db, here.on('mei', payday), paymentId, sealOf(found))))
    allowed(await here.write((db) => markPaymentSent(db, here.on('winston', payday), paymentId, `NETH-${number}`, plainLetter))) // prettier-ignore
  }
}
const told = (subject: string) => () => ({ subject, text: 'It is told.' })
const tell = (by: CastMember, amount = 80_00, reason = 'The hall cost less.', once = 'one') =>
  here.write((db) => tellUnspent(db, here.on(by, payday), awardId, { once, amountPence: pence(amount), reason }, told('left'))) // prettier-ignore
const takeBack = (by: CastMember) => here.write((db) => takeBackTelling(db, here.on(by, payday), awardId))
const take = (by: CastMember, amount = 80_00, reason = 'The hall cost less.', once = 'cash') =>
  here.write((db) => takeUnspentCash(db, here.on(by, payday), awardId, { once, amountPence: pence(amount), reason }))
const witness = (by: CastMember, said: 'seen' | 'not-so' = 'seen', provedAt = payday, once = 'cash') =>
  here.write((db) => witnessUnspentCash(db, { ...here.on(by, payday), provedAt }, awardId, `${awardId}.${once}`, said, told('came'))) // prettier-ignore
const openPence = async () => (await here.read((db) => unspentPage(db, 'netherton', awardId)))?.open?.openPence ?? 0
const cameIn = async (amount: string) => {
  await bringFile(here, account, `Date,Description,Amount\n06/03/2026,NETHERTON HALL,${amount}\n`)
  const row = (await linesOf(here, account)).at(-1)?.id ?? ''
  const explained = { as: 'returned', awardId, reason: 'The hall was cheaper.', another: true } as Explained
  allowed(await here.write((db) => explainRow(db, here.on('winston', bankDay), 'netherton', account, row, explained)))
}
const paid = async () => (await here.read((db) => awardPage(db, 'netherton', awardId, payday)))?.figures.paidPence
const letters = async () =>
  (await here.read((db) => db.select().from(outbox)))
    .map(({ payload }) => (payload as Letter).subject)
    .filter((subject) => !subject.startsWith('Idea'))
const waits = (by: CastMember) =>
  here.read(async (db) => {
    const all = await whatWaits(db, 'netherton', await actorIn(db, 'netherton', here.on(by, payday).by, payday), payday)
    return all.filter(({ kind }) => kind.startsWith('unspent')).map(({ kind, yours, amountPence }) => `${kind} ${amountPence} ${yours ? 'yours' : 'theirs'}`) // prettier-ignore
  })
const faults = () =>
  here.read(async (db) => {
    const found: unknown[] = []
    for await (const one of soundnessOf(db)) found.push(...one.faults.filter(({ law }) => law !== 'count' && law !== 'roll')) // prettier-ignore
    return found
  })
const books = () =>
  here.read(async (db) => (await wholeBooks(db, 'netherton', { rows: new Map(), seals: new Map() })).books)

describe('money that is left, told before it comes', () => {
  it('is told by who asked for it, or by an officer, and by nobody else', async () => {
    expect(await tell('nadia')).toMatchObject({ because: 'returned-too-much' })
    await payAll()
    expect((await tell('tom')).ok).toBe(false)
    expect(await tell('nadia', 0)).toMatchObject({ because: 'amount-needed' })
    expect(await tell('nadia', 80_00, ' ')).toMatchObject({ because: 'reason-needed' })
    expect(await tell('nadia', 300_01)).toMatchObject({ because: 'returned-too-much' })
    expect(await tell('nadia')).toEqual({ ok: true })
    expect(await tell('nadia'), 'sent twice').toEqual({ ok: true })
    expect(await tell('rose', 20_00, 'And tea.', 'two')).toMatchObject({
      because: 'unspent-told-already',
      values: { openPence: 80_00 },
    })
    expect(await letters()).toEqual(['left'])
    expect(await waits('winston')).toEqual(['unspent 8000 yours'])
    expect(await waits('rose')).toEqual(['unspent 8000 theirs'])
    // Nothing has moved: it is only told.
    expect(await paid()).toBe(300_00)
    expect(await faults()).toEqual([])
  })

  it('is waited for until the bank shows it, all of it, whoever told it', async () => {
    await payAll()
    allowed(await tell('mei'))
    await cameIn('30.00')
    expect(await openPence()).toBe(50_00)
    await cameIn('50.00')
    expect(await openPence()).toBe(0)
    expect(await waits('winston')).toEqual([])
    // What came before is not what is told of now.
    allowed(await tell('nadia', 20_00, 'And tea.', 'two'))
    expect(await openPence()).toBe(20_00)
  })

  it('is taken back where nothing is left after all', async () => {
    await payAll()
    allowed(await tell('nadia'))
    expect((await takeBack('tom')).ok).toBe(false)
    expect(await takeBack('nadia')).toEqual({ ok: true })
    expect(await takeBack('nadia')).toEqual({ ok: true })
    expect(await openPence()).toBe(0)
    expect(await waits('winston')).toEqual([])
    expect(await here.read((db) => db.select().from(unspentTold))).toHaveLength(1)
  })

  it('is asked for by letter after two weeks and after six, until it comes, each letter once', async () => {
    await payAll()
    allowed(await tell('nadia'))
    const ask = (now: Instant) => here.write((db) => askForUnspent(db, here.on(null, now), awardId, told('asked')))
    const due = async (now: Instant) => (await here.read((db) => unspentToAskFor(db, now))).length
    expect([await due(later(payday, days(13))), await ask(later(payday, days(13)))]).toEqual([0, false])
    expect([await due(later(payday, days(14))), await ask(later(payday, days(14)))]).toEqual([1, true])
    expect([await due(later(payday, days(15))), await ask(later(payday, days(15)))]).toEqual([0, false])
    expect(await ask(later(payday, days(43)))).toBe(true)
    expect(await ask(later(payday, days(400)))).toBe(false)
    expect((await letters()).filter((subject) => subject === 'asked')).toHaveLength(2)
  })

  it('is asked for no more once it has come', async () => {
    await payAll()
    allowed(await tell('nadia'))
    await cameIn('80.00')
    expect(await here.read((db) => unspentToAskFor(db, later(payday, days(20))))).toEqual([])
    expect(await here.write((db) => askForUnspent(db, here.on(null, later(payday, days(20))), awardId, told('asked')))).toBe(false) // prettier-ignore
  })

  it('is still to come: never less than nothing, never more than was told, and less by what came since', () => {
    const amount = fc.integer({ min: 0, max: 1_000_00 })
    fc.assert(
      fc.property(amount, amount, amount, (said, before, now) => {
        const one = { amountPence: pence(said), returnedPence: pence(before), toldAt: payday, takenBackAt: null }
        const open = stillToCome(one, pence(now))
        expect(open).toBe(now <= before ? said : Math.max(0, said - (now - before)))
        expect(stillToCome({ ...one, takenBackAt: payday }, pence(now))).toBe(0)
      }),
    )
    const one = { amountPence: pence(1), returnedPence: pence(0), toldAt: payday, takenBackAt: null }
    // Where the first was missed, only the second goes.
    expect(unspentLetterDue(one, later(payday, days(50)), [])).toBe(2)
    expect(unspentLetterDue(one, later(payday, days(50)), [2])).toBeUndefined()
  })
})

describe('money that comes back in cash', () => {
  it('is in the books once one has taken it and another saw it, on the lines it came from', async () => {
    await payAll()
    allowed(await tell('nadia', 180_00))
    const before = await here.read((db) => potOf(db, 'spring'))
    expect(await take('winston', 180_00, ' ')).toMatchObject({ because: 'reason-needed' })
    expect(await take('winston', 0)).toMatchObject({ because: 'amount-needed' })
    expect(await take('winston', 300_01)).toMatchObject({ because: 'returned-too-much' })
    expect((await take('nadia', 180_00)).ok).toBe(false)
    expect((await take('rose', 180_00)).ok).toBe(false)
    expect(await take('winston', 180_00)).toEqual({ ok: true })
    expect(await take('winston', 180_00), 'sent twice').toEqual({ ok: true })
    expect(await take('mei', 5_00, 'More.', 'more')).toMatchObject({ because: 'unspent-cash-waits' })
    expect(await paid()).toBe(300_00)
    expect(await waits('winston')).toEqual(['unspent-cash 18000 theirs', 'unspent 18000 yours'])
    expect(await waits('rose')).toEqual(['unspent-cash 18000 yours', 'unspent 18000 theirs'])
    expect(await witness('winston')).toMatchObject({ because: 'unspent-cash-own' })
    expect((await witness('nadia')).ok).toBe(false)
    expect((await witness('tom')).ok).toBe(false)
    expect(await witness('rose', 'seen', later(payday, minutes(-30)))).toMatchObject({ because: 'step-up-first' })
    expect(await witness('rose')).toEqual({ ok: true })
    expect(await witness('rose'), 'pressed twice').toEqual({ ok: true })
    expect(await witness('mei')).toMatchObject({ because: 'unspent-cash-answered' })
    expect(await paid()).toBe(120_00)
    expect(await here.read((db) => potOf(db, 'spring'))).toBe(before + 180_00)
    const entries = (await here.read((db) => entriesOfAward(db, awardId))).filter(({ event }) => event === 'unspent-returned') // prettier-ignore
    expect(new Set(entries.map(({ about }) => about.lineId)).size).toBe(2)
    expect(entries.map(({ postings }) => postings.at(-1)?.to)).toEqual(['fund:big-local:bank', 'fund:big-local:bank'])
    expect(await letters()).toEqual(expect.arrayContaining(['left', 'came']))
    expect(await waits('winston')).toEqual([])
    expect(await faults()).toEqual([])
  })

  it('was not so, where either of the two says it: nothing is posted, and it can be written down anew', async () => {
    await payAll()
    allowed(await take('winston'))
    expect(await witness('mei', 'not-so')).toEqual({ ok: true })
    allowed(await take('winston', 70_00, 'Counted again.', 'again'))
    expect(await witness('winston', 'not-so', payday, 'again')).toEqual({ ok: true })
    expect(await paid()).toBe(300_00)
    expect(await waits('rose')).toEqual([])
    expect(await faults()).toEqual([])
  })

  it('is not seen into the books where as much came by the bank meanwhile', async () => {
    await payAll()
    allowed(await take('winston', 200_00))
    await cameIn('150.00')
    expect(await witness('rose')).toMatchObject({ because: 'returned-too-much' })
    expect(await paid()).toBe(150_00)
  })

  it('has its laws: one hand, a payee’s hand, and cash that is in the books otherwise than seen are told', async () => {
    await payAll()
    allowed(await take('winston'))
    allowed(await witness('rose'))
    const sound = await books()
    const laws = (change: Partial<Books>) =>
      checkBooks({ ...sound, ...change })
        .filter(({ law }) => law === 'L7' || law === 'L8')
        .map(({ law }) => law)
    const [cash] = sound.unspentCash ?? []
    if (!cash) throw new Error('no cash')
    expect(laws({})).toEqual([])
    expect(laws({ unspentCash: [{ ...cash, answeredBy: 'winston' }] })).toEqual(['L8'])
    expect(laws({ unspentCash: [{ ...cash, amountPence: pence(1) }] })).toEqual(['L7'])
    expect(laws({ unspentCash: [{ ...cash, answer: null }] })).toEqual(['L7'])
    expect(laws({ unspentCash: [] })).toEqual(['L7'])
    const awards = sound.awards.map((award) => ({ ...award, payee: { ...award.payee, personIds: ['rose'] } }))
    expect(laws({ awards })).toContain('L8')
  })
})
