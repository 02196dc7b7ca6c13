import { createHash } from 'node:crypto'
import { text } from 'node:stream/consumers'
import { eq } from 'drizzle-orm'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { castBallot } from '~/commands/voting/cast-ballot.server'
import { keptPublishedFile, mendPublishedFile } from '~/jobs/keep-published-file.server'
import { moveRoundsOn } from '~/jobs/move-rounds-on.server'
import { FilesUnavailable, OtherContent } from '~/platform/files/file-store.server'
import { s3Files } from '~/platform/files/s3.server'
import { FileLost, wholeFile } from '~/platform/files/whole-file.server'
import { loader } from '~/routes/p.$partnership.rounds.$round.ballots[.]pb'
import { wrongWithFile } from '~/queries/voting/file-again.server'
import { roundById } from '~/records/round/course.server'
import { auditEntry, partnership, publishedFile } from '~db/schema'
import { startS3, type S3Server } from '../s3-server'
import { contextOf, sparksOn, type MovableSparks } from '../sparks'
import { day, secrets, stage, wholeDates, type Stage } from '../stage'

const closesAt = wholeDates.votingClosesAt ?? day(30)

let tests = 100_00
let here: Stage
let s3: S3Server
let sparks: MovableSparks
beforeEach(async () => {
  here = await stage()
  s3 = await startS3()
  await here.livesHere('nadia', 'len', 'joy')
  await here.round('spring', { events: ['published', 'checked'], rules: { counting: 'greedy' } })
  // What a server has in memory is by its content: no two tests have the same.
  for (const reference of ['SPR-01', 'SPR-02']) await here.proposal('spring', reference, { cost: (tests += 1) })
  for (const who of ['nadia', 'len', 'joy'] as const)
    await here.write((db) => castBallot(db, here.on(who, day(22)), secrets, 'spring', ['SPR-01']))
  sparks = { ...sparksOn(here.world), files: s3Files(s3.place) }
  sparks.moveTo(closesAt)
})
afterEach(async () => {
  await s3.close()
  await here.close()
})

const asked = async (headers: Record<string, string> = {}) => {
  const request = new Request('http://here/p/netherton/rounds/spring/ballots.pb', { headers })
  const params = { partnership: 'netherton', round: 'spring' }
  return await loader({ request, params, context: contextOf(sparks) })
}
const onRecord = () => here.read((db) => db.select().from(publishedFile))
const objects = () => [...s3.objects].map(([name, { body }]) => ({ name, body: body.toString() }))

describe('the file of a round’s ballots', () => {
  it('is there before the count for nobody', async () => {
    expect(await keptPublishedFile(sparks, 'spring')).toBeNull()
    expect([await onRecord(), objects()]).toEqual([[], []])
  })

  it('is kept when the count is published, and stands with its hash on the record', async () => {
    await moveRoundsOn(sparks)
    const [file] = await onRecord()
    const [object] = objects()
    expect(objects()).toHaveLength(1)
    expect(object?.body).toContain('VOTES')
    const hash = createHash('sha256')
      .update(object?.body ?? '')
      .digest('hex')
    expect(file).toMatchObject({ roundId: 'spring', hash, size: object?.body.length, at: closesAt })
    expect(object?.name).toBe(`files/${hash.slice(0, 2)}/${hash.slice(2)}`)
    const acts = await here.read((db) => db.select().from(auditEntry))
    expect(acts.at(-1)).toMatchObject({
      act: 'clock',
      subject: 'round:spring',
      detail: { voting: 'file-published', hash, size: file?.size },
    })
  })

  it('is made for whoever asks first when that did not come to pass, and once though many ask', async () => {
    s3.mood.broken = 99
    await expect(moveRoundsOn(sparks)).rejects.toThrow(FilesUnavailable)
    expect(await onRecord()).toEqual([])
    s3.mood.broken = 0
    const answers = await Promise.all([asked(), asked(), asked()])
    const bodies = await Promise.all(answers.map((answer) => answer.text()))
    expect(new Set(bodies).size).toBe(1)
    expect([(await onRecord()).length, objects().length]).toEqual([1, 1])
    expect(answers[0]?.headers.get('ETag')).toBe(`W/"${(await onRecord())[0]?.hash}"`)
    const again = await asked({ 'If-None-Match': answers[0]?.headers.get('ETag') ?? '' })
    expect(again.status).toBe(304)
  })

  it('comes out the same when it is lost, or changed in its store, though the place has another name by now', async () => {
    await moveRoundsOn(sparks)
    const [before] = objects()
    await here.write((db) => db.update(partnership).set({ area: 'Elsewhere', name: 'Another' }))
    for (const harm of [
      () => s3.objects.clear(),
      (name: string) => void s3.objects.set(name, { body: Buffer.from('else'), type: '' }),
    ]) {
      harm(before?.name ?? '')
      const file = await keptPublishedFile(sparks, 'spring')
      if (!file) throw new Error('no file')
      await expect(text(wholeFile(sparks.files, file.hash))).rejects.toThrow(FileLost)
      await mendPublishedFile(sparks, file)
      expect(objects()).toEqual([before])
    }
    s3.objects.clear()
    const answers = await Promise.all([asked(), asked(), asked()])
    for (const answer of answers) expect(await answer.text()).toBe(before?.body)
    expect(objects()).toEqual([before])
  })

  it('is not given out at all when it comes out otherwise than it is on record', async () => {
    await moveRoundsOn(sparks)
    const [file] = await onRecord()
    if (!file) throw new Error('no file')
    s3.objects.clear()
    const other = { ...file, hash: 'a'.repeat(64) }
    await expect(mendPublishedFile(sparks, other)).rejects.toThrow(OtherContent)
    expect(objects()).toEqual([])
  })

  it('is asked for again in a moment while its store is away', async () => {
    await moveRoundsOn(sparks)
    await s3.close()
    await expect(asked()).rejects.toMatchObject({ status: 503 })
  })

  it('is looked at by those who check the whole database', async () => {
    await moveRoundsOn(sparks)
    const wrong = () =>
      here.read(async (db) => {
        const round = await roundById(db, 'spring')
        return round ? wrongWithFile(db, round) : []
      })
    expect(await wrong()).toEqual([])
    await expect(
      here.write((db) => db.update(publishedFile).set({ size: 1 }).where(eq(publishedFile.roundId, 'spring'))),
    ).rejects.toThrow(/only ever added to/)
  })
})
