import { eq } from 'drizzle-orm'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { auditEntry, picture } from '~db/schema'
import { acceptAward as accept, recordSignedPaper } from '~/commands/money/accept-award.server'
import { addPaper, takeOutPaper } from '~/commands/money/award-papers.server'
import { examinerLooks } from '~/commands/money/examiner-looks.server'
import { couldEver } from '~/domain/policy'
import { preparePictures } from '~/jobs/prepare-pictures.server'
import { putFile } from '~/jobs/put-file.server'
import { awardPapersPage, paperFileOf, papersOfProposal } from '~/queries/money/award-papers.server'
import { ownPictures, pictureFileIn } from '~/queries/proposal/pictures.server'
import { forgetPapersOf } from '~/records/money/award-paper.server'
import { awardOfProposal } from '~/records/money/award.server'
import { actorIn } from '~/records/people/actor.server'
import { agreementInEach } from '~/ui/money/agreement-words'
import { agreementIn } from '~/ui/money/agreement-words'
import { agreementNow } from '../../accepting'
import type { CastMember } from '../../cast'
import { adoptBy, allowed, countedRound, meet, setMoneyOnStage } from '../../money-stage'
import { photo } from '../../pictures'
import { sparksOn, type MovableSparks } from '../../sparks'
import { day, stage, type Stage } from '../../stage'

const payday = day(36)
let here: Stage
let sparks: MovableSparks
let folder: string
let awardId: string
beforeEach(async () => {
  here = await stage()
  folder = mkdtempSync(join(tmpdir(), 'sparks-papers-'))
  sparks = sparksOn(here.world, { files: { kind: 'folder', folder } })
  sparks.moveTo(payday)
  await setMoneyOnStage(here)
  await countedRound(here, 'spring')
  await meet(here, 'spring')
  await adoptBy(here, 'spring')
  awardId = (await here.read((db) => awardOfProposal(db, 'spring/01')))?.id ?? ''
})
afterEach(async () => {
  await here.close()
  rmSync(folder, { recursive: true, force: true })
})

async function* whole(content: Buffer) {
  yield await Promise.resolve(content)
}
const send = async (by: CastMember, subjectId: string, tint = 7) => {
  const { hash } = await putFile(sparks, whole(await photo({}, tint)), 'image/jpeg')
  return here.write((db) => addPaper(db, here.on(by, payday), 'netherton', awardId, subjectId, { hash }))
}
const page = () => here.read((db) => awardPapersPage(db, 'netherton', awardId))
const signedOnPaper = async () => {
  const seen = await here.read((db) => agreementNow(db, awardId, agreementIn('en')))
  const paper = { seen, signedOn: '2026-04-04', wordings: agreementInEach }
  allowed(await here.write((db) => recordSignedPaper(db, here.on('mei', payday), awardId, paper)))
  return (await page())?.signed[0]?.subjectId ?? ''
}

describe('a photo of a signed paper', () => {
  it('goes with what was signed by hand, and with nothing else', async () => {
    expect((await page())?.signed).toEqual([])
    const seen = await here.read((db) => agreementNow(db, awardId, agreementIn('en')))
    allowed(
      await here.write((db) => accept(db, here.on('nadia', payday), awardId, { seen, wordings: agreementInEach })),
    )
    // A click leaves no paper.
    expect((await page())?.signed).toEqual([])
    expect(await send('winston', 'anything')).toMatchObject({ because: 'paper-nothing-signed' })
  })

  it('is kept by who pays, made ready, and stands with the idea nowhere', async () => {
    const agreement = await signedOnPaper()
    expect(await send('tom', agreement)).toMatchObject({ because: 'not-yours-to-do' })
    allowed(await send('winston', agreement))
    await preparePictures(sparks)
    const [one] = (await page())?.signed ?? []
    expect(one).toMatchObject({ of: 'agreement', number: 1, photos: [{ state: 'ready' }] })
    const hash = one?.photos[0]?.hash ?? ''
    expect(await here.read((db) => paperFileOf(db, 'spring/01', hash))).toMatchObject({ contentType: 'image/jpeg' })
    expect(await here.read((db) => paperFileOf(db, 'spring/02', hash))).toBeNull()
    expect((await here.read((db) => papersOfProposal(db, 'spring/01')))[0]?.photos).toHaveLength(1)
    expect((await here.read((db) => ownPictures(db, 'spring/01'))).pictures).toEqual([])
    expect(await here.read((db) => pictureFileIn(db, 'spring/01', hash))).toBeNull()
  })

  it('is taken out where it was the wrong one, and goes when its time is over', async () => {
    const agreement = await signedOnPaper()
    const { id } = allowed(await send('mei', agreement))
    expect(await here.write((db) => takeOutPaper(db, here.on('rose', payday), 'netherton', awardId, id))).toMatchObject({ because: 'not-yours-to-do' }) // prettier-ignore
    allowed(await here.write((db) => takeOutPaper(db, here.on('winston', payday), 'netherton', awardId, id)))
    expect(await here.write((db) => takeOutPaper(db, here.on('winston', payday), 'netherton', awardId, id))).toMatchObject({ because: 'paper-gone' }) // prettier-ignore
    expect((await page())?.signed[0]?.photos).toEqual([])
    allowed(await send('mei', agreement, 9))
    await here.write((db) => forgetPapersOf(db, [awardId], payday))
    expect((await page())?.signed[0]?.photos).toMatchObject([{ state: null, hash: null }])
    expect(await here.read((db) => db.$count(picture))).toBe(0)
  })

  it('is opened by whoever examines the books, as receipts are, which goes on record', async () => {
    await here.holds('examiner', 'edna')
    const edna = await here.read((db) => actorIn(db, 'netherton', 'edna', payday))
    expect([couldEver(edna, 'award-paper.read'), couldEver(edna, 'receipt.read')]).toEqual([true, true])
    expect([couldEver(edna, 'award-paper.add'), couldEver(edna, 'receipt.give')]).toEqual([false, false])
    await here.write((db) => examinerLooks(db, here.on('edna', payday), 'spring/01', 'receipt.read', 'a-hash'))
    const [looked] = await here.read((db) => db.select().from(auditEntry).where(eq(auditEntry.act, 'receipt.read')))
    expect(looked).toMatchObject({ actor: 'edna', subject: `award:${awardId}`, detail: { file: 'a-hash' } })
  })
})
