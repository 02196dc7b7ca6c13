import { eq } from 'drizzle-orm'
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { buffer } from 'node:stream/consumers'
import sharp from 'sharp'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { erasePerson } from '~/commands/people/erase-person.server'
import { addPicture } from '~/commands/proposal/add-picture.server'
import { describePicture } from '~/commands/proposal/describe-picture.server'
import { hidePicture } from '~/commands/proposal/hide-picture.server'
import { movePictureEarlier } from '~/commands/proposal/move-picture.server'
import { takeUpPicture, takenUpFor } from '~/commands/proposal/prepare-picture.server'
import { putPictureBack, removePicture } from '~/commands/proposal/remove-picture.server'
import { startProposal } from '~/commands/proposal/start-proposal.server'
import { withdrawProposal } from '~/commands/proposal/withdraw-proposal.server'
import { envelope, leftToAnswer, mostInAll, mostOf, putPage, type Ask, type PictureKind } from '~/domain/proposal'
import { pence } from '~/domain/pence'
import { days, hours, later } from '~/domain/time'
import { forgetRemovedPictures, letFilesGo } from '~/jobs/let-files-go.server'
import { preparePictures } from '~/jobs/prepare-pictures.server'
import { putFile } from '~/jobs/put-file.server'
import { placeOf } from '~/platform/files/file-store.server'
import { openFiles } from '~/platform/files/open-files.server'
import { wholeFile } from '~/platform/files/whole-file.server'
import { filesOfPictures, wrongWithPictures } from '~/queries/proposal/wrong-with-pictures.server'
import { anyPictureWaiting, ownPictures, pictureFileIn, picturesShown } from '~/queries/proposal/pictures.server'
import { arrivalRefused } from '~/records/unnamed-files.server'
import { firstPhotos } from '~/records/proposal/photos.server'
import { picture, proposalEvent, proposal as proposals, unnamedFile } from '~db/schema'
import type { CastMember } from '../cast'
import { heic, paper, photo, pngThatSays } from '../pictures'
import { addFormVersion } from '~/records/proposal/application-form.server'
import { ownDraft } from '~/queries/proposal/own-draft.server'
import { proposalById } from '~/records/proposal/proposal.server'
import { roundById } from '~/records/round/course.server'
import { sparksOn, type MovableSparks } from '../sparks'
import { day, secrets, stage, type Stage } from '../stage'

let here: Stage
let sparks: MovableSparks
let folder: string
let id: string
beforeEach(async () => {
  here = await stage()
  folder = mkdtempSync(join(tmpdir(), 'sparks-pictures-'))
  sparks = sparksOn(here.world, { files: { kind: 'folder', folder } })
  sparks.moveTo(day(2))
  await here.round('spring')
  await here.write((db) => startProposal(db, here.on('nadia', day(2)), 'spring'))
  const [made] = await here.read((db) => db.select().from(proposals))
  id = made?.id ?? ''
})
afterEach(async () => {
  await here.close()
  rmSync(folder, { recursive: true, force: true })
})

async function* once(content: Buffer) {
  yield await Promise.resolve(content)
}
const now = () => sparks.clock.now()
const on = (by: CastMember | null = 'nadia') => here.on(by, now())
const add = async (content: Buffer, kind: PictureKind = 'photo', by: CastMember = 'nadia') => {
  const { hash, size } = await putFile(sparks, once(content), 'image/jpeg')
  return here.write((db) => addPicture(db, on(by), id, { kind, hash, size }))
}
const added = async (content: Buffer, kind: PictureKind = 'photo') => {
  const outcome = await add(content, kind)
  if (!outcome.ok) throw new Error(outcome.because)
  return outcome.id
}
const own = () => here.read((db) => ownPictures(db, id))
const shown = () => here.read((db) => picturesShown(db, id))
const inStore = () => readdirSync(folder, { recursive: true, withFileTypes: true }).filter((one) => one.isFile()).length
const letGo = async () => {
  await forgetRemovedPictures(sparks)
  await letFilesGo(sparks)
}
const stateOf = async (pictureId: string) => (await own()).pictures.find((one) => one.id === pictureId)

describe('a photo that came', () => {
  it('is made ready in each width: upright, small, and telling nothing of where it was taken', async () => {
    const came = await photo()
    expect((await sharp(came).metadata()).exif).toBeDefined()
    const one = await added(came)
    expect(await stateOf(one)).toMatchObject({ state: 'waiting', photo: null })
    expect((await shown()).photos).toEqual([])

    await preparePictures(sparks)
    const [seen] = (await shown()).photos
    expect(seen?.sizes.map(({ width, height }) => [width, height])).toEqual([
      [320, 427],
      [640, 853],
      [1200, 1600],
    ])
    expect(seen?.plain).toMatchObject({ width: 1200, height: 1600 })
    for (const { hash, width } of [...(seen?.sizes ?? []), ...(seen?.plain ? [seen.plain] : [])]) {
      const bytes = await buffer(wholeFile(sparks.files, hash))
      const { exif, iptc, xmp, orientation } = await sharp(bytes).metadata()
      expect([exif, iptc, xmp, orientation]).toEqual([undefined, undefined, undefined, undefined])
      expect(bytes.includes('Nadia')).toBe(false)
      if (width <= 640) expect(bytes.length).toBeLessThanOrEqual(60_000)
    }
    expect((await own()).pictures[0]?.paper).toBeNull()
    // What came is gone: it told where it was taken.
    await letGo()
    expect(inStore()).toBe(4)
    expect(await here.read((db) => db.select().from(unnamedFile))).toEqual([])
  })

  it('is not made larger than it is', async () => {
    await added(await photo({ width: 500, height: 300, turned: 1 }))
    await preparePictures(sparks)
    expect((await shown()).photos[0]?.sizes.map(({ width }) => width)).toEqual([320, 500])
  })

  it('is refused with the reason when it cannot be read, and keeps nothing of it', async () => {
    const came = await photo()
    const halves = [await added(came.subarray(0, came.length >> 1)), await added(pngThatSays(300, 200))]
    const others = [await added(heic), await added(pngThatSays(9_000, 9_000))]
    await preparePictures(sparks)
    const puzzles = await Promise.all([...halves, ...others].map(async (one) => (await stateOf(one))?.puzzle))
    expect(puzzles).toEqual(['not-whole', expect.stringMatching(/cannot-be-read|not-whole/), 'heic', 'too-many-dots'])
    await letGo()
    expect(inStore()).toBe(0)
  })

  it('is taken up by one of several, and again by another when the first has died', async () => {
    await added(await photo())
    const take = () => here.write((db) => takeUpPicture(db, on(null)))
    const both = await Promise.all([take(), take()])
    expect(both.filter((one) => one !== null)).toHaveLength(1)
    await preparePictures(sparks)
    expect((await own()).pictures[0]?.state).toBe('waiting')
    sparks.moveTo(later(now(), takenUpFor))
    await preparePictures(sparks)
    expect((await own()).pictures[0]?.state).toBe('ready')
  })

  it('is left while it is taken out, and made ready when it is put back', async () => {
    const one = await added(await photo())
    await here.write((db) => removePicture(db, on(), id, one))
    expect(await here.read((db) => anyPictureWaiting(db, now()))).toBe(false)
    expect(await here.write((db) => takeUpPicture(db, on(null)))).toBeNull()
    await here.write((db) => putPictureBack(db, on(), id, one))
    await preparePictures(sparks)
    expect((await stateOf(one))?.state).toBe('ready')
  })

  it('is given up when three have died of it', async () => {
    await added(await photo())
    for (let tries = 0; tries < 3; tries++) {
      expect(await here.write((db) => takeUpPicture(db, on(null)))).not.toBeNull()
      sparks.moveTo(later(now(), takenUpFor))
    }
    await preparePictures(sparks)
    expect((await own()).pictures[0]).toMatchObject({ state: 'refused', puzzle: 'cannot-be-read' })
  })

  it('waits while the store is away, without being blamed', async () => {
    await added(await photo())
    const away = { ...sparks, files: openFiles({ kind: 'folder', folder: '/dev/null/no' }) }
    for (let tries = 0; tries < 5; tries++) {
      await expect(preparePictures(away)).rejects.toThrow()
      sparks.moveTo(later(now(), takenUpFor))
    }
    await preparePictures(sparks)
    expect((await own()).pictures[0]?.state).toBe('ready')
  })
})

describe('the pictures of a proposal', () => {
  it('are at most six photos and three papers, and a paper is there at once', async () => {
    for (let many = 0; many < 3; many++) await added(paper, 'paper')
    expect(await add(paper, 'paper')).toMatchObject({ because: 'enough-papers' })
    for (let many = 0; many < 6; many++) await added(paper, 'photo')
    expect(await add(paper)).toMatchObject({ because: 'enough-photos' })
    expect((await shown()).papers).toHaveLength(3)
    expect((await own()).room).toEqual({ photo: 0, paper: 0 })
  })

  it('are so many in a day and no more, however many are taken out again', async () => {
    for (let many = 0; many < mostInAll; many++) {
      const one = await added(paper, many % 2 ? 'photo' : 'paper')
      await here.write((db) => removePicture(db, on(), id, one))
    }
    expect(await add(paper, 'paper')).toMatchObject({ because: 'enough-for-today', values: { most: mostInAll } })
    sparks.moveTo(later(now(), days(1)))
    await letGo()
    expect((await add(paper, 'paper')).ok).toBe(true)
  })

  it('are changed by their applicant alone, and as long as it is a draft that may be changed', async () => {
    expect(await add(paper, 'paper', 'tom')).toMatchObject({ because: 'not-yours-to-do' })
    const one = await added(paper, 'paper')
    await here.write((db) =>
      db.insert(proposalEvent).values({ id: 'e', proposalId: id, sequence: 1, kind: 'submitted', at: now() }),
    )
    expect(await here.write((db) => removePicture(db, on(), id, one))).toMatchObject({ because: 'already-sent-in' })
    sparks.moveTo(day(11))
    expect(await add(paper, 'paper')).toMatchObject({ because: 'proposals-closed' })
  })

  it('stand in their order, with words, and the first photo stands for the proposal', async () => {
    const [first, second] = [await added(await photo()), await added(await photo({}, 200))]
    await preparePictures(sparks)
    await here.write((db) => describePicture(db, on(), id, second, 'The square in May'))
    await here.write((db) => movePictureEarlier(db, on(), id, second))
    await here.write((db) => movePictureEarlier(db, on(), id, second))
    expect((await shown()).photos.map((one) => [one.id, one.words])).toEqual([
      [second, 'The square in May'],
      [first, ''],
    ])
    const card = (await here.read((db) => firstPhotos(db, [id, 'another']))).get(id)
    expect(card).toMatchObject({ words: 'The square in May', plain: null })
    expect(card?.sizes.map(({ width }) => width)).toEqual([320, 640])
  })

  it('can be taken out and put back for a day, and are then gone with their files', async () => {
    const one = await added(paper, 'paper')
    const out = () => here.write((db) => removePicture(db, on(), id, one))
    await out()
    expect([(await shown()).papers, (await own()).removed.length]).toEqual([[], 1])
    sparks.moveTo(later(now(), hours(23)))
    await letGo()
    expect(await here.write((db) => putPictureBack(db, on(), id, one))).toMatchObject({ ok: true })
    expect((await shown()).papers).toHaveLength(1)
    await out()
    sparks.moveTo(later(now(), days(1)))
    await letGo()
    expect([(await own()).removed, inStore()]).toEqual([[], 0])
    expect(await here.write((db) => putPictureBack(db, on(), id, one))).toMatchObject({ because: 'no-such-picture' })
  })

  it('keep a file that is the same as another’s until the last of them goes', async () => {
    const [one] = [await added(paper, 'paper'), await added(paper, 'paper')]
    expect(inStore()).toBe(1)
    await here.write((db) => removePicture(db, on(), id, one))
    sparks.moveTo(later(now(), days(1)))
    await letGo()
    expect([(await shown()).papers.length, inStore()]).toEqual([1, 1])
  })

  it('go when the idea is withdrawn', async () => {
    await added(paper, 'paper')
    await here.write((db) => withdrawProposal(db, on(), id))
    expect((await shown()).papers).toEqual([])
    sparks.moveTo(later(now(), days(1)))
    await letGo()
    expect([await here.read((db) => db.select().from(picture)), inStore()]).toEqual([[], 0])
  })

  it('are hidden by an officer with a reason, and shown again', async () => {
    const one = await added(paper, 'paper')
    const hide = (by: CastMember, hide: boolean, because = '') =>
      here.write((db) => hidePicture(db, on(by), id, one, { hide, because }))
    await here.holds('chair', 'rose')
    expect(await hide('nadia', true, 'mine')).toMatchObject({ because: 'not-yours-to-do' })
    expect(await hide('rose', true)).toMatchObject({ because: 'hide-reason-missing' })
    await here.holds('chair', 'nadia')
    expect(await hide('nadia', true, 'mine')).toMatchObject({ because: 'you-have-an-interest' })
    expect(await hide('rose', true, 'A child can be seen')).toMatchObject({ ok: true })
    const file = (await own()).pictures[0]?.paper
    expect([(await shown()).papers, (await own()).pictures[0]?.hiddenBecause]).toEqual([[], 'A child can be seen'])
    expect(await here.read((db) => pictureFileIn(db, id, file?.hash ?? ''))).toMatchObject({ hidden: true })
    await hide('rose', false)
    expect((await shown()).papers).toHaveLength(1)
  })
})

describe('the files of pictures', () => {
  const faults = async () => {
    const named = await here.read((db) => filesOfPictures(db, 'netherton'))
    return (await wrongWithPictures(sparks.files, named)).map(({ law }) => law)
  }

  it('are all there, and `sparks verify` misses one that is lost or changed', async () => {
    await added(await photo())
    expect(await faults()).toEqual([])
    await preparePictures(sparks)
    await added(paper, 'paper')
    expect(await faults()).toEqual([])
    const [one] = (await shown()).papers
    writeFileSync(join(folder, placeOf(one?.hash ?? '')), 'another paper')
    expect(await faults()).toEqual(['pictures'])
    await sparks.files.remove((await shown()).photos[0]?.plain?.hash ?? '')
    expect(await faults()).toEqual(['pictures', 'pictures'])
  })

  it('go at once when she whose they are is erased', async () => {
    await added(await photo())
    await added(paper, 'paper')
    await preparePictures(sparks)
    await here.write((db) => erasePerson(db, on(null), secrets, 'nadia', { name: 'Somebody' }))
    await letGo()
    expect([await here.read((db) => db.select().from(picture)), inStore()]).toEqual([[], 0])
  })
})

describe('a file that was put and never recorded', () => {
  it('goes at once when it is refused, unless it is another’s too', async () => {
    const refuse = async (content: Buffer) => {
      const { hash } = await putFile(sparks, once(content), 'application/pdf')
      await here.write((db) => arrivalRefused(db, hash, now()))
      await letFilesGo(sparks)
    }
    await refuse(paper)
    expect(inStore()).toBe(0)
    await added(paper, 'paper')
    await refuse(paper)
    expect(inStore()).toBe(1)
  })

  it('goes after a day, and not before', async () => {
    await putFile(sparks, once(paper), 'application/pdf')
    sparks.moveTo(later(now(), hours(23)))
    await letGo()
    expect(inStore()).toBe(1)
    sparks.moveTo(later(now(), hours(2)))
    await letGo()
    expect(inStore()).toBe(0)
  })

  it('is not put on record by whoever comes while it goes: it has to come again', async () => {
    const { hash, size } = await putFile(sparks, once(paper), 'application/pdf')
    const record = () => here.write((db) => addPicture(db, on(), id, { kind: 'paper', hash, size }))
    await here.write(async (db) => {
      await db
        .update(unnamedFile)
        .set({ dueAt: now(), takenUntil: later(now(), 1) })
        .where(eq(unnamedFile.hash, hash))
    })
    expect(await record()).toMatchObject({ because: 'file-went' })
    sparks.moveTo(later(now(), 1))
    await letFilesGo(sparks)
    expect(inStore()).toBe(0)
    expect(await record()).toMatchObject({ because: 'file-went' })
    await putFile(sparks, once(paper), 'application/pdf')
    expect(await record()).toMatchObject({ ok: true })
    await letFilesGo(sparks)
    expect(inStore()).toBe(1)
  })
})

describe('a photo or a document that a question asks for', () => {
  const own = (askId: string, kind: Ask['kind'], isPublic: boolean): Ask => ({
    ...{ id: askId, kind, required: true, isPublic, fromPence: pence(0) },
    label: { en: `Send ${askId}` },
  })
  const form = putPage(putPage(envelope, { id: 'a', asks: [own('own-a', 'document', false)] }), {
    id: 'b',
    asks: [own('own-b', 'photo', true)],
  })
  beforeEach(async () => {
    await here.write(async (db) => {
      const formVersion = await addFormVersion(db, here.on('rose', day(2)), 'spring', form)
      await db.update(proposals).set({ formVersion }).where(eq(proposals.id, id))
    })
  })
  const send = async (content: Buffer, kind: PictureKind, forAsk: string) => {
    const { hash, size } = await putFile(sparks, once(content), 'image/jpeg')
    return here.write((db) => addPicture(db, on(), id, { kind, forAsk, hash, size }))
  }
  const left = () =>
    here.read(async (db) => {
      const [proposal, round] = [await proposalById(db, id), await roundById(db, 'spring')]
      if (!proposal || !round) throw new Error('not there')
      const { draft, asks } = await ownDraft(db, proposal, round, 'own')
      return leftToAnswer(draft, asks)
    })

  it('is left to answer until it is sent, and again once it is taken out', async () => {
    expect(await left()).toEqual(expect.arrayContaining(['own-a', 'own-b']))
    const sent = await send(paper, 'paper', 'own-a')
    if (!sent.ok) throw new Error(sent.because)
    expect(await left()).not.toContain('own-a')
    await here.write((db) => removePicture(db, on(), id, sent.id))
    expect(await left()).toContain('own-a')
    await here.write((db) => putPictureBack(db, on(), id, sent.id))
    expect(await left()).not.toContain('own-a')
  })

  it('is left to answer when what was sent turns out to be no photo', async () => {
    await send(heic, 'photo', 'own-b')
    expect(await left()).not.toContain('own-b')
    await preparePictures(sparks)
    expect(await left()).toContain('own-b')
  })

  it('is shown to nobody but those who check it, when its answer is not for everyone', async () => {
    const sent = await send(paper, 'paper', 'own-a')
    expect(sent.ok).toBe(true)
    expect((await shown()).papers).toEqual([])
    const hash = (await ownPicturesNow()).pictures[0]?.paper?.hash ?? ''
    expect(await here.read((db) => pictureFileIn(db, id, hash))).toMatchObject({ hidden: true })
    expect((await ownPicturesNow()).pictures[0]).toMatchObject({ words: 'Send own-a', isPrivate: true })
  })

  it('stands in the place of the one that was sent before, and takes no room from the others', async () => {
    await send(paper, 'paper', 'own-a')
    await send(Buffer.concat([paper, Buffer.from('\n')]), 'paper', 'own-a')
    const { pictures, removed, room } = await ownPicturesNow()
    expect([pictures.length, removed.length]).toEqual([1, 1])
    expect(room.paper).toBe(mostOf.paper)
  })

  it('is not taken for a question that asks for something else, or for nothing', async () => {
    expect(await send(paper, 'paper', 'own-b')).toMatchObject({ because: 'not-asked' })
    expect(await send(paper, 'paper', 'own-z')).toMatchObject({ because: 'not-asked' })
  })

  const ownPicturesNow = () => here.read((db) => ownPictures(db, id))
})
