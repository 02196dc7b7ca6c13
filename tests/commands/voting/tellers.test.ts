import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { castBallot } from '~/commands/voting/cast-ballot.server'
import { giveTellerKey, isHerKey, takeTellerKey } from '~/commands/voting/keep-teller-key.server'
import { nameTellers } from '~/commands/voting/name-tellers.server'
import { newTellerKey } from '~/domain/voting/teller-key'
import { later, minutes, type Instant } from '~/domain/time'
import { moveRoundsOn } from '~/jobs/move-rounds-on.server'
import { tellerPair } from '~/platform/sealing/teller-keys.server'
import { randomBelow } from '~/platform/secrets.server'
import { privateKeyOf } from '~/records/voting/ballot-key.server'
import { auditEntry, ballotKey, contact, outbox, publishedBallot, roundEvent, teller } from '~db/schema'
import type { CastMember } from '../../cast'
import { sparksOn } from '../../sparks'
import { day, secrets, stage, wholeDates, type Stage } from '../../stage'

const closesAt = wholeDates.votingClosesAt ?? day(30)
const three: CastMember[] = ['len', 'joy', 'mei']

let here: Stage
beforeEach(async () => {
  here = await stage()
  await here.livesHere('rose', 'nadia', 'len', 'joy', 'mei')
  await here.holds('chair', 'rose')
  await here.round('spring', { events: ['published', 'checked', 'scores-locked'] })
  for (const reference of ['SPR-01', 'SPR-02']) await here.proposal('spring', reference)
})
afterEach(() => here.close())

const outLetter = { subject: 'You are no longer a teller', text: 'The chair changed the tellers.' }
const name = (people: string[], at = day(15), by: CastMember = 'rose', provedAt = at) =>
  here.write((db) => nameTellers(db, { ...here.on(by, at), provedAt }, 'spring', people, outLetter))
const reachable = (personId: CastMember) =>
  here.write((db) => db.insert(contact).values({ personId, email: `${personId}@example.org` }))
/** She is shown a key; gives the lines she writes down. */
async function take(by: CastMember, at = day(16)): Promise<string> {
  const key = newTellerKey(randomBelow)
  const publicKey = tellerPair('spring', key).publicKey.toString('base64url')
  const taken = await here.write((db) => takeTellerKey(db, here.on(by, at), 'spring', publicKey))
  expect(taken).toEqual({ ok: true })
  return key
}
const give = (by: CastMember, key: string, at: Instant = closesAt) =>
  here.write((db) => giveTellerKey(db, here.on(by, at), secrets, 'spring', tellerPair('spring', key)))
const cast = (by: CastMember, named: string[]) =>
  here.write((db) => castBallot(db, here.on(by, day(22)), secrets, 'spring', named))
const tickAt = (at: Instant) => moveRoundsOn({ ...sparksOn(here.world), clock: { now: () => at } })
const published = async () =>
  (await here.read((db) => db.select().from(publishedBallot))).map(({ choices }) => choices.named)

describe('tellers', () => {
  it('are three different people whom the chair names before voting opens, or nobody', async () => {
    expect(await name(['len', 'joy'])).toMatchObject({ because: 'tellers-three' })
    expect(await name(['len', 'joy', 'joy'])).toMatchObject({ because: 'tellers-three' })
    expect(await name(['len', 'joy', 'edna'])).toMatchObject({ because: 'teller-unknown' })
    expect(await name(three, day(15), 'nadia')).toMatchObject({ because: 'not-yours-to-do' })
    expect(await name(three)).toEqual({ ok: true })
    expect(await name([])).toEqual({ ok: true })
    expect(await name(three)).toEqual({ ok: true })
    await cast('nadia', ['SPR-01'])
    expect(await name(['len', 'joy', 'rose'], day(23))).toMatchObject({ because: 'tellers-too-late' })
  })

  it('are changed by nobody who has not shown that it is she', async () => {
    expect(await name(three, day(15), 'rose', later(day(15), -minutes(6)))).toMatchObject({ because: 'step-up-first' })
  })

  it('are written to when they are teller no more, each once, and the others not', async () => {
    for (const who of ['len', 'joy', 'mei', 'nadia'] as const) await reachable(who)
    const told = async () =>
      (await here.read((db) => db.select().from(outbox)))
        .filter(({ kind }) => kind === 'teller-out')
        .map(({ personId, payload }) => [personId, (payload as { subject: string }).subject] as const)
        .sort()
    await name(three)
    await take('len')
    expect(await told()).toEqual([])
    await name(['len', 'joy', 'nadia'], day(17))
    await name(['len', 'joy', 'nadia'], day(17))
    expect(await told()).toEqual([['mei', outLetter.subject]])
    await name([], day(18))
    expect((await told()).map(([who]) => who)).toEqual(['joy', 'len', 'mei', 'nadia'])
  })

  it('open the ballots, any two of them, and nobody before', async () => {
    for (const absent of three) {
      const others = three.filter((one) => one !== absent)
      await here.close()
      here = await stage()
      await here.livesHere('rose', 'nadia', 'len', 'joy', 'mei')
      await here.holds('chair', 'rose')
      await here.round('spring', { events: ['published', 'checked', 'scores-locked'] })
      for (const reference of ['SPR-01', 'SPR-02']) await here.proposal('spring', reference)
      await name(three)
      const keys = new Map<CastMember, string>()
      for (const one of three) keys.set(one, await take(one))
      await cast('nadia', ['SPR-01'])
      const [key] = await here.read((db) => db.select().from(ballotKey))
      expect(key && privateKeyOf(secrets, key), 'kept nowhere').toBeNull()
      await tickAt(closesAt)
      expect(await published()).toEqual([])
      const [one, other] = others
      if (!one || !other) throw new Error('two are there')
      expect(await give(one, keys.get(one) ?? '')).toEqual({ ok: true, open: false })
      await tickAt(closesAt)
      expect(await published(), 'one alone opens nothing').toEqual([])
      expect(await give(one, keys.get(one) ?? '')).toMatchObject({ because: 'teller-key-given' })
      expect(await give(other, keys.get(other) ?? '')).toEqual({ ok: true, open: true })
      await tickAt(closesAt)
      expect(await published()).toEqual([['SPR-01']])
    }
  })

  it('leave nothing here that opens a ballot: not in what is stored, not in the record', async () => {
    await name(three)
    const keys = [await take('len'), await take('joy'), await take('mei')]
    await cast('nadia', ['SPR-01'])
    const rows = await here.read(
      async (db) =>
      JSON.stringify([await db.select().from(teller), await db.select().from(ballotKey), await db.select().from(auditEntry), await db.select().from(roundEvent)]), // prettier-ignore
    )
    for (const key of keys) {
      expect(rows).not.toContain(key)
      expect(rows).not.toContain(tellerPair('spring', key).privateKey.toString('base64url'))
    }
    const [opened] = (await here.read((db) => db.select().from(roundEvent))).filter(
      ({ kind }) => kind === 'voting-opened',
    )
    expect(opened?.detail).toMatchObject({ keptBy: 'tellers' })
  })

  it('know a wrong key before it does anything, and the one before a new one as wrong', async () => {
    await name(three)
    const old = await take('len')
    const len = await take('len')
    const joy = await take('joy')
    await take('mei')
    const isHers = (key: string) => here.read((db) => isHerKey(db, here.on('len'), 'spring', tellerPair('spring', key)))
    expect([await isHers(len), await isHers(old), await isHers(joy)]).toEqual([true, false, false])
    await cast('nadia', ['SPR-01'])
    expect(await give('len', len, day(25))).toMatchObject({ because: 'voting-not-over' })
    await tickAt(closesAt)
    expect(await give('len', old)).toMatchObject({ because: 'teller-key-other' })
    expect(await give('len', joy), 'a fellow teller’s').toMatchObject({ because: 'teller-key-other' })
    expect(await give('nadia', len)).toMatchObject({ because: 'not-a-teller' })
    expect(await here.read(async (db) => (await db.select().from(teller)).map(({ given }) => given))).toEqual([null, null, null]) // prettier-ignore
  })

  it('do not hold the key when one of them has none as voting opens; then nobody is asked for hers', async () => {
    await name(three)
    const len = await take('len')
    await take('joy')
    await cast('nadia', ['SPR-01'])
    const [key] = await here.read((db) => db.select().from(ballotKey))
    expect(key && privateKeyOf(secrets, key)).not.toBeNull()
    const [opened] = (await here.read((db) => db.select().from(roundEvent))).filter(
      ({ kind }) => kind === 'voting-opened',
    )
    expect(opened?.detail).toMatchObject({ keptBy: 'installation' })
    await tickAt(closesAt)
    expect(await published()).toEqual([['SPR-01']])
    expect(await give('len', len)).toMatchObject({ because: 'counted-already' })
  })

  it('keep their keys when another is named anew beside them', async () => {
    await name(three)
    await take('len')
    await name(['joy', 'len', 'nadia'])
    const rows = await here.read((db) => db.select().from(teller))
    expect(rows.map(({ personId, publicKey }) => [personId, publicKey !== null]).sort()).toEqual([
      ['joy', false],
      ['len', true],
      ['nadia', false],
    ])
  })
})
