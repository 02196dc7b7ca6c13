import { eq } from 'drizzle-orm'
import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import sharp from 'sharp'
import { buffer } from 'node:stream/consumers'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { authorisePayment } from '~/commands/money/authorise-payment.server'
import { preparePayment } from '~/commands/money/prepare-payment.server'
import { markPaymentSent } from '~/commands/money/send-payment.server'
import {
  addReceiptPhoto,
  giveReceipt,
  mayAddReceiptPhoto,
  takeOutReceipt,
} from '~/commands/money/spent-receipts.server'
import { erasePerson } from '~/commands/people/erase-person.server'
import { pence } from '~/domain/pence'
import { days, later, noonOf } from '~/domain/time'
import { askForReceipts } from '~/jobs/ask-for-receipts.server'
import { letFilesGo } from '~/jobs/let-files-go.server'
import { preparePictures } from '~/jobs/prepare-pictures.server'
import { putFile } from '~/jobs/put-file.server'
import { wholeFile } from '~/platform/files/whole-file.server'
import { receiptFile, receiptsOfProposal } from '~/queries/money/spent-receipts.server'
import { ownPictures, pictureFileIn, picturesShown } from '~/queries/proposal/pictures.server'
import { awardOfProposal } from '~/records/money/award.server'
import { sealOf } from '~/records/money/desk.server'
import { paymentById } from '~/records/money/payment.server'
import { forgetReceiptsOf } from '~/records/money/spent-receipt.server'
import { auditEntry, outbox, partnership, picture, spentReceipt } from '~db/schema'
import { acceptAward } from '../../accepting'
import type { CastMember } from '../../cast'
import { adoptBy, allowed, countedRound, meet, plainLetter, setMoneyOnStage, withAddresses } from '../../money-stage'
import { photo } from '../../pictures'
import { sparksOn, type MovableSparks } from '../../sparks'
import { day, secrets, stage, type Stage } from '../../stage'

const payday = day(36)
let here: Stage
let sparks: MovableSparks
let folder: string
/** The awards of £200 (01) and £300 (02), both Nadia's. */
const ideas = ['spring/01', 'spring/02'] as const
let awards: string[]
beforeEach(async () => {
  here = await stage()
  folder = mkdtempSync(join(tmpdir(), 'sparks-receipts-'))
  sparks = sparksOn(here.world, { files: { kind: 'folder', folder } })
  sparks.moveTo(payday)
  await setMoneyOnStage(here)
  await withAddresses(here, 'nadia')
  await countedRound(here, 'spring')
  await meet(here, 'spring')
  await adoptBy(here, 'spring')
  awards = []
  for (const idea of ideas) awards.push((await here.read((db) => awardOfProposal(db, idea)))?.id ?? '')
})
afterEach(async () => {
  await here.close()
  rmSync(folder, { recursive: true, force: true })
})

const accept = async (awardId: string) =>
  void allowed(await here.write((db) => acceptAward(db, here.on('nadia', payday), awardId)))
async function pay(awardId: string) {
  await accept(awardId)
  const { paymentId } = allowed(await here.write((db) => preparePayment(db, here.on('winston', payday), awardId, 1)))
  const found = await here.read((db) => paymentById(db, paymentId))
  if (!found) throw new Error('no payment')
  allowed(await here.write((db) => authorisePayment(db, here.on('mei', payday), paymentId, sealOf(found))))
  const number = `NETH-${awardId}`
  allowed(await here.write((db) => markPaymentSent(db, here.on('winston', payday), paymentId, number, plainLetter)))
}
const give = (amount: number, more: { once?: string; spentOn?: string; by?: CastMember; idea?: string } = {}) =>
  here.write((db) =>
    giveReceipt(db, here.on(more.by ?? 'nadia', sparks.clock.now()), more.idea ?? 'spring/02', {
      ...{ once: more.once ?? `once-${amount}`, amountPence: pence(amount), what: 'Paint' },
      spentOn: more.spentOn ?? '2026-01-05',
    }),
  )
async function* whole(content: Buffer) {
  yield await Promise.resolve(content)
}
async function show(receiptId: string, content?: Buffer, by: CastMember = 'nadia') {
  const { hash } = await putFile(sparks, whole(content ?? (await photo({}, receiptId.length * 7))), 'image/jpeg')
  const on = here.on(by, sparks.clock.now())
  return here.write((db) => addReceiptPhoto(db, on, 'spring/02', receiptId, { hash }))
}
async function shown(amount: number, once = `once-${amount}`) {
  const { id } = allowed(await give(amount, { once }))
  allowed(await show(id))
  await preparePictures(sparks)
  return id
}
const standing = async (idea = 'spring/02') => here.read((db) => receiptsOfProposal(db, idea))
const letters = async () =>
  (await here.read((db) => db.select().from(outbox))).filter(({ kind }) => kind === 'receipts-asked')
const inStore = () => readdirSync(folder, { recursive: true, withFileTypes: true }).filter((one) => one.isFile()).length

describe('receipts of an award', () => {
  it('are taken once it is accepted, and count once a photo is with them', async () => {
    expect(await give(40_00)).toMatchObject({ ok: false, because: 'receipt-not-yet' })
    await pay(awards[1] ?? '')
    const { id } = allowed(await give(40_00))
    expect(await standing()).toMatchObject({ isAsked: true, paidPence: 300_00, givenPence: 0, missingPence: 300_00 })
    allowed(await show(id))
    await preparePictures(sparks)
    expect(await standing()).toMatchObject({ givenPence: 40_00, missingPence: 260_00 })
    await shown(260_00)
    expect(await standing()).toMatchObject({ missingPence: 0 })
  })

  it('are one when the page is sent twice', async () => {
    await pay(awards[1] ?? '')
    const first = allowed(await give(40_00, { once: 'same' }))
    expect(await give(40_00, { once: 'same' })).toEqual(first)
    expect((await standing())?.receipts).toHaveLength(1)
  })

  it('are hers to give: nobody else, not of a day to come, and not of nothing', async () => {
    await pay(awards[1] ?? '')
    for (const by of ['tom', 'winston', 'mei'] as const) expect(await give(40_00, { by })).toMatchObject({ ok: false })
    expect(await give(40_00, { spentOn: '2031-01-01' })).toMatchObject({ because: 'receipt-to-come' })
    expect(await give(0)).toMatchObject({ because: 'receipt-nothing' })
    const { id } = allowed(await give(40_00))
    const may = (by: CastMember, proposalId = 'spring/02') =>
      here.read((db) => mayAddReceiptPhoto(db, here.on(by, payday), proposalId, id))
    expect(await may('nadia')).toMatchObject({ ok: true })
    expect(await may('tom')).toMatchObject({ ok: false })
    // Of another award of hers it is no receipt.
    await accept(awards[0] ?? '')
    expect(await may('nadia', 'spring/01')).toMatchObject({ because: 'receipt-gone' })
  })

  it('do not count with a photo that is none, and do with another in its place', async () => {
    await pay(awards[1] ?? '')
    const { id } = allowed(await give(40_00))
    allowed(await show(id, (await photo()).subarray(0, 9_000)))
    await preparePictures(sparks)
    expect((await standing())?.receipts).toMatchObject([{ state: 'refused', isShown: false }])
    expect(await standing()).toMatchObject({ givenPence: 0 })
    allowed(await show(id))
    await preparePictures(sparks)
    expect(await standing()).toMatchObject({ givenPence: 40_00 })
    expect(await here.read((db) => db.select().from(picture))).toHaveLength(1)
  })

  it('are seen with the award alone, and their photos tell no place', async () => {
    await pay(awards[1] ?? '')
    await shown(40_00)
    const seen = (await standing())?.receipts[0]?.photo
    expect(seen?.sizes.length).toBeGreaterThan(0)
    for (const { hash } of [...(seen?.sizes ?? []), ...(seen?.plain ? [seen.plain] : [])]) {
      const { exif } = await sharp(await buffer(wholeFile(sparks.files, hash))).metadata()
      expect(exif).toBeUndefined()
      expect(await here.read((db) => receiptFile(db, 'spring/02', hash))).not.toBeNull()
      expect(await here.read((db) => receiptFile(db, 'spring/01', hash))).toBeNull()
      expect(await here.read((db) => pictureFileIn(db, 'spring/02', hash))).toBeNull()
    }
    expect((await here.read((db) => picturesShown(db, 'spring/02'))).photos).toEqual([])
    expect((await here.read((db) => ownPictures(db, 'spring/02'))).pictures).toEqual([])
  })

  it('taken out count no more, and the photo goes; that it was there stays on record', async () => {
    await pay(awards[1] ?? '')
    const id = await shown(40_00)
    const out = () => here.write((db) => takeOutReceipt(db, here.on('nadia', payday), 'spring/02', id))
    allowed(await out())
    allowed(await out())
    expect(await standing()).toMatchObject({ givenPence: 0, receipts: [] })
    const acts = (await here.read((db) => db.select().from(auditEntry))).filter(({ act }) => act === 'receipt.give')
    expect(acts.filter(({ detail }) => (detail as { takenOut?: boolean }).takenOut)).toHaveLength(1)
    sparks.moveTo(later(payday, days(3)))
    await letFilesGo(sparks)
    expect(inStore()).toBe(0)
  })

  it('lose what they were for and their photos when she is erased; the sums stay', async () => {
    await pay(awards[1] ?? '')
    await shown(40_00)
    await here.write((db) => erasePerson(db, here.on(null, payday), secrets, 'nadia', { name: 'Somebody' }))
    const [row] = await here.read((db) => db.select().from(spentReceipt))
    expect(row).toMatchObject({ what: '', pictureId: null, amountPence: 40_00 })
    expect(await standing()).toMatchObject({ givenPence: 40_00 })
  })

  it('let their words and photos go when the time of the award is over', async () => {
    await pay(awards[1] ?? '')
    await shown(40_00)
    await here.write((db) => forgetReceiptsOf(db, [awards[1] ?? ''], payday))
    expect((await standing())?.receipts).toMatchObject([{ what: '', isShown: true, photo: null }])
    expect(await here.read((db) => db.select().from(picture))).toEqual([])
  })
})

describe('letters that ask for receipts', () => {
  const doneBy = async (awardId: string) =>
    (await here.read((db) => awardOfProposal(db, awardId === awards[0] ? ideas[0] : ideas[1])))?.doneBy ?? ''
  const at = async (shift: number) => {
    sparks.moveTo(later(noonOf(await doneBy(awards[1] ?? '')), days(shift)))
    await askForReceipts(sparks)
    await askForReceipts(sparks)
  }

  it('go two weeks before the day, on it, and four weeks after: each once, and none under the threshold', async () => {
    await pay(awards[0] ?? '')
    await pay(awards[1] ?? '')
    await at(-15)
    expect(await letters()).toHaveLength(0)
    const counts: number[] = []
    for (const shift of [-14, -1, 0, 27, 28, 60]) {
      await at(shift)
      counts.push((await letters()).length)
    }
    expect(counts).toEqual([1, 1, 2, 2, 3, 3])
    const [first] = await letters()
    const { to, text } = first?.payload as { to: string; text: string }
    expect(to).toBe('nadia@example.org')
    expect(text).toContain('£300')
    expect(text).toContain('/rounds/spring/proposals/02/award/receipts')
  })

  it('go as the partnership has settled it', async () => {
    await pay(awards[0] ?? '')
    const money = { yearStartsInMonth: 4, volunteerHourPence: 12_00, receiptsFromPence: 0 }
    await here.write((db) => db.update(partnership).set({ money }).where(eq(partnership.id, 'netherton')))
    await at(-14)
    expect(await letters()).toHaveLength(1)
  })

  it('stop when receipts show what was paid, and do not go where nothing was', async () => {
    await accept(awards[0] ?? '')
    await pay(awards[1] ?? '')
    await at(-14)
    expect(await letters()).toHaveLength(1)
    await shown(300_00)
    for (const shift of [0, 28]) await at(shift)
    expect(await letters()).toHaveLength(1)
  })
})
