import { and, eq } from 'drizzle-orm'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { auditEntry, award, awardPayee, bankDetails, bankLink, interest, outbox, payee } from '~db/schema'
import { acceptAward } from '../../accepting'
import { authorisePayment } from '~/commands/money/authorise-payment.server'
import { askForBankDetails } from '~/commands/money/bank/ask-for-bank-details.server'
import { giveBankDetailsByLink, giveOwnBankDetails } from '~/commands/money/bank/give-bank-details.server'
import { lookAtBankDetails } from '~/commands/money/bank/look-at-bank-details.server'
import { answerBankChange, settleBankChange } from '~/commands/money/bank/settle-bank-change.server'
import { preparePayment } from '~/commands/money/prepare-payment.server'
import { markPaymentSent } from '~/commands/money/send-payment.server'
import { erasePerson } from '~/commands/people/erase-person.server'
import type { BankAccount } from '~/domain/money'
import { hours, later, minutes, type Instant } from '~/domain/time'
import { secretsFrom } from '~/platform/secrets.server'
import { bankDeskPage, bankLinkPage } from '~/queries/money/bank-details-page.server'
import { awardOfProposal } from '~/records/money/award.server'
import { unlockAccount } from '~/records/money/bank-details.server'
import { sealOf } from '~/records/money/desk.server'
import { paymentById } from '~/records/money/payment.server'
import type { CastMember } from '../../cast'
import { adoptBy, allowed, countedRound, meet, plainLetter, setMoneyOnStage, withAddresses } from '../../money-stage'
import { day, secrets, stage, type Stage } from '../../stage'

const payday = day(36)
const hall: BankAccount = { name: 'Netherton Hall', sortCode: '204577', accountNumber: '12345678' }
const other: BankAccount = { name: 'Netherton Hall', sortCode: '309634', accountNumber: '87654321' }
let here: Stage
let awardId: string
beforeEach(async () => {
  here = await stage()
  await setMoneyOnStage(here)
  await countedRound(here, 'spring')
  await meet(here, 'spring')
  await adoptBy(here, 'spring')
  awardId = (await here.read((db) => awardOfProposal(db, 'spring/01')))?.id ?? ''
  allowed(await here.write((db) => acceptAward(db, here.on('nadia', payday), awardId)))
})
afterEach(() => here.close())

/** The secrets that stood in letters, in the order they went. */
let letters: string[] = []
beforeEach(() => void (letters = []))
const letter = (asked: { secret: string }) => {
  letters.push(asked.secret)
  return { subject: 'bank', text: JSON.stringify(asked) }
}
const ask = (by: CastMember, email = 'hall@example.org', at = payday) =>
  here.write((db) => askForBankDetails(db, here.on(by, at), awardId, email, letter))
const giveBy = (secret: string, account = hall, at = payday) =>
  here.write((db) =>
    giveBankDetailsByLink(db, here.on(null, at), secrets, { book: 'netherton', secret }, account, letter),
  )
const giveOwn = (by: CastMember, account = hall, at = payday) =>
  here.write((db) => giveOwnBankDetails(db, here.on(by, at), secrets, awardId, account, letter))
const answer = (secret: string, what: 'confirmed' | 'stopped', at: Instant) =>
  here.write((db) => answerBankChange(db, here.on(null, at), { book: 'netherton', secret }, what))
const settle = (by: CastMember, kind: 'vouched' | 'stopped', reason: string, at = payday, provedAt = at) =>
  here.write((db) => settleBankChange(db, { ...here.on(by, at), provedAt }, awardId, kind, reason))
const look = (by: CastMember, at = payday, provedAt: Instant = at) =>
  here.write((db) => lookAtBankDetails(db, { ...here.on(by, at), provedAt }, secrets, awardId))
const acts = (act: string) =>
  here.read((db) =>
    db
      .select()
      .from(auditEntry)
      .where(and(eq(auditEntry.act, act), eq(auditEntry.partnershipId, 'netherton'))),
  )
/** The hall has given its account by a link. */
const byLink = async () => {
  allowed(await ask('winston'))
  allowed(await giveBy(letters.at(-1) ?? ''))
}
const prepare = (at = payday) => here.write((db) => preparePayment(db, here.on('winston', at), awardId, 1))
const authorise = async (id: string, at = payday) => {
  const found = await here.read((db) => paymentById(db, id))
  return here.write((db) => authorisePayment(db, here.on('mei', at), id, found ? sealOf(found) : ''))
}
const send = (id: string, at = payday) =>
  here.write((db) => markPaymentSent(db, here.on('winston', at), id, 'BACS-1', plainLetter))

describe('giving bank details', () => {
  it('is asked of who is paid, by a link in a letter that only she gets', async () => {
    expect(await ask('tom')).toMatchObject({ because: 'not-yours-to-do' })
    expect(await ask('winston')).toEqual({ ok: true })
    expect(await ask('nadia', 'shop@example.org')).toEqual({ ok: true })
    const posted = await here.read((db) => db.select().from(outbox).where(eq(outbox.kind, 'bank-details')))
    expect(posted.map(({ payload }) => (payload as { to: string }).to).sort()).toEqual([
      'hall@example.org',
      'shop@example.org',
    ])
    // A double click is one letter; and a mailbox is not filled from here.
    expect(await ask('winston')).toEqual({ ok: true })
    expect(letters).toHaveLength(2)
    for (const name of ['a', 'b', 'c']) expect(await ask('winston', `${name}@example.org`)).toEqual({ ok: true })
    expect(await ask('winston', 'd@example.org')).toMatchObject({
      because: 'bank-links-too-many',
      values: { limit: 5 },
    })
    // The secret stands in the letter alone.
    const links = JSON.stringify(await here.read((db) => db.select().from(bankLink)))
    for (const secret of letters) expect(links).not.toContain(secret)
  })

  it('is done once by a link; the same again changes nothing, and anything else needs another', async () => {
    await ask('winston')
    const [secret = ''] = letters
    expect(await giveBy('no such secret')).toMatchObject({ because: 'bank-link-over' })
    expect(await giveBy(secret, hall, later(payday, hours(24 * 14)))).toMatchObject({ because: 'bank-link-over' })
    expect(await giveBy(secret)).toEqual({ ok: true, waits: false })
    expect(await giveBy(secret)).toEqual({ ok: true, waits: false })
    expect(await giveBy(secret, other)).toMatchObject({ because: 'bank-link-over' })
    const rows = await here.read((db) => db.select().from(bankDetails))
    expect(rows.map(({ ends, contact, givenBy }) => [ends, contact, givenBy])).toEqual([
      ['678', 'hall@example.org', null],
    ])
  })

  it('opens no other partnership’s page', async () => {
    await ask('winston')
    const [secret = ''] = letters
    expect(await here.read((db) => bankLinkPage(db, 'beside', secret, payday))).toBeUndefined()
    expect(await here.read((db) => bankLinkPage(db, 'netherton', secret, payday))).toMatchObject({
      purpose: 'give',
      isOver: false,
    })
  })

  it('is for the one who asked where it is she or her group that is paid, and for nobody else’s account', async () => {
    await here.write((db) => db.update(payee).set({ kind: 'shop' }))
    expect(await giveOwn('nadia')).toMatchObject({ because: 'bank-not-yours' })
    expect(await giveOwn('winston')).toMatchObject({ because: 'not-yours-to-do' })
    await here.write((db) => db.update(payee).set({ kind: 'group' }))
    await withAddresses(here, 'nadia')
    expect(await giveOwn('nadia')).toEqual({ ok: true, waits: false })
    expect(await giveOwn('nadia')).toEqual({ ok: true, waits: false })
    const rows = await here.read((db) => db.select().from(bankDetails))
    expect(rows.map(({ contact, givenBy }) => [contact, givenBy])).toEqual([['nadia@example.org', 'nadia']])
  })

  it('keeps the figures under a key that is not in the database', async () => {
    await byLink()
    const [row] = await here.read((db) => db.select().from(bankDetails))
    if (!row) throw new Error('none was kept')
    const whole = JSON.stringify(
      await here.read(async (db) => [
        await db.select().from(bankDetails),
        await db.select().from(auditEntry),
        await db.select().from(outbox),
      ]),
    )
    for (const words of ['12345678', '204577']) expect(whole).not.toContain(words)
    expect(unlockAccount(secrets, row)).toEqual(hall)
    expect(() => unlockAccount(secretsFrom('another secret, as long as the first one'), row)).toThrow()
    // A row's lock opens nothing but that row: one account cannot be put in another's place.
    expect(() => unlockAccount(secrets, { ...row, id: 'another' })).toThrow()
  })
})

describe('looking at bank details', () => {
  it('is for the two who pay, with a fresh proof, and each look is on record', async () => {
    await byLink()
    for (const who of ['rose', 'nadia', 'tom'] as const)
      expect(await look(who)).toMatchObject({ because: 'not-yours-to-do' })
    expect(await look('winston', payday, later(payday, -minutes(6)))).toMatchObject({ because: 'step-up-first' })
    expect(await acts('bank-details.read')).toEqual([])
    expect(await look('winston')).toEqual({ ok: true, account: hall, waiting: null })
    expect(await look('mei')).toEqual({ ok: true, account: hall, waiting: null })
    expect((await acts('bank-details.read')).map(({ actor, subject }) => [actor, subject])).toEqual([
      ['winston', `award:${awardId}`],
      ['mei', `award:${awardId}`],
    ])
    const page = await here.read((db) => bankDeskPage(db, 'netherton', awardId, payday))
    expect(page?.looks).toHaveLength(2)
    expect(JSON.stringify(page)).not.toContain('12345678')
  })

  it('is not for an officer with an interest, nor for one who is paid', async () => {
    await byLink()
    await here.write((db) =>
      db.insert(interest).values({ id: 'i', proposalId: 'spring/01', personId: 'winston', sequence: 9, kind: 'direct', note: '', at: payday, declaredBy: 'winston' }),
    ) // prettier-ignore
    expect(await look('winston')).toMatchObject({ because: 'you-have-an-interest' })
    await here.write((db) => db.update(awardPayee).set({ personIds: ['mei'] }))
    expect(await look('mei')).toMatchObject({ because: 'payment-by-payee' })
  })
})

describe('changing bank details', () => {
  const change = async (at = payday) => {
    await byLink()
    allowed(await ask('winston', 'new@example.org', later(at, minutes(2))))
    expect(await giveBy(letters.at(-1) ?? '', other, at)).toEqual({ ok: true, waits: true })
    // The letter that asks whether it is right goes to where the old ones came from.
    const [last] = await here.read((db) =>
      db.select().from(bankLink).where(eq(bankLink.contact, 'hall@example.org')).orderBy(bankLink.detailsId),
    )
    expect(last).toBeDefined()
    return letters.at(-1) ?? ''
  }

  it('waits for the old address and for two days, and meanwhile nothing is paid', async () => {
    await byLink()
    const { paymentId } = allowed(await prepare())
    allowed(await ask('winston', 'new@example.org'))
    allowed(await giveBy(letters.at(-1) ?? '', other))
    const toOld = letters.at(-1) ?? ''
    expect(await authorise(paymentId)).toMatchObject({ because: 'payment-details-changing' })
    expect(await ask('winston', 'third@example.org')).toEqual({ ok: true })
    expect(await giveBy(letters.at(-1) ?? '', hall)).toMatchObject({ because: 'bank-change-under-way' })

    expect(await answer(toOld, 'confirmed', later(payday, hours(1)))).toEqual({ ok: true })
    expect(await authorise(paymentId, later(payday, hours(47)))).toMatchObject({ because: 'payment-details-changing' })
    // In force: what was prepared for the old account is not what would be paid now.
    expect(await authorise(paymentId, later(payday, hours(48)))).toMatchObject({ because: 'payment-changed' })
    expect(await look('mei', later(payday, hours(48)))).toMatchObject({ account: other, waiting: null })
  })

  it('stops what was authorised from being sent', async () => {
    await byLink()
    const { paymentId } = allowed(await prepare())
    allowed(await authorise(paymentId))
    allowed(await ask('winston', 'new@example.org'))
    allowed(await giveBy(letters.at(-1) ?? '', other))
    expect(await send(paymentId)).toMatchObject({ because: 'payment-details-changing' })
    allowed(await answer(letters.at(-1) ?? '', 'stopped', payday))
    expect(await send(paymentId)).toEqual({ ok: true })
  })

  it('comes to nothing when the old address says no, even after a yes', async () => {
    const secret = await change()
    expect(await answer(secret, 'confirmed', payday)).toEqual({ ok: true })
    expect(await answer(secret, 'stopped', later(payday, hours(47)))).toEqual({ ok: true })
    expect(await answer(secret, 'confirmed', later(payday, hours(47)))).toEqual({ ok: true })
    expect(await look('mei', later(payday, hours(100)))).toMatchObject({ account: hall, waiting: null })
  })

  it('can be vouched for by an officer who says how she knows, and the two days pass all the same', async () => {
    await change()
    expect(await settle('rose', 'vouched', 'I rang them.')).toMatchObject({ because: 'not-yours-to-do' })
    expect(await settle('mei', 'vouched', '')).toMatchObject({ because: 'bank-needs-reason' })
    expect(await settle('mei', 'vouched', 'I rang them.', payday, later(payday, -minutes(6)))).toMatchObject({
      because: 'step-up-first',
    })
    expect(await settle('mei', 'vouched', 'I rang them.')).toEqual({ ok: true })
    expect(await look('mei', later(payday, hours(47)))).toMatchObject({ account: hall, waiting: other })
    expect(await look('mei', later(payday, hours(48)))).toMatchObject({ account: other, waiting: null })
    expect(await settle('mei', 'stopped', 'Too late.', later(payday, hours(48)))).toMatchObject({
      because: 'bank-change-not-waiting',
    })
  })
})

it('goes with whose idea it is, when she is erased', async () => {
  await byLink()
  await here.write((db) => erasePerson(db, here.on(null, payday), secrets, 'nadia', { name: 'Somebody' }))
  const kept = await here.read(async (db) => [await db.select().from(bankDetails), await db.select().from(bankLink)])
  expect(kept.flat().map(({ contact }) => contact)).toEqual(['', ''])
  expect((await here.read((db) => db.select().from(award))).length).toBeGreaterThan(0)
  expect((await here.read((db) => db.select().from(bankDetails)))[0]).toMatchObject({ locked: '', ends: '' })
})
