import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { askResidency } from '~/commands/people/ask-residency.server'
import { chooseResidencyWays } from '~/commands/people/choose-residency-ways.server'
import { declareResidency } from '~/commands/people/declare-residency.server'
import { printPostedCode } from '~/commands/people/print-posted-code.server'
import { typePostedCode } from '~/commands/people/type-posted-code.server'
import { verifyResidency } from '~/commands/people/verify-residency.server'
import { vouchForNeighbour } from '~/commands/people/vouch-for-neighbour.server'
import { withdrawResidency } from '~/commands/people/withdraw-residency.server'
import type { RequestWay, ResidencyMethod } from '~/domain/people'
import { days, later } from '~/domain/time'
import { letGoShortLived } from '~/jobs/let-go.server'
import { residentStanding } from '~/queries/people/residents.server'
import { whoDecides } from '~/queries/people/who-decides.server'
import { requestSecret } from '~/records/people/residency.server'
import { auditEntry, residency, residencyRequest } from '~db/schema'
import type { CastMember } from '../../cast'
import { sparksOn } from '../../sparks'
import { day, dayOne, secrets, stage, type Stage } from '../../stage'

let here: Stage
beforeEach(async () => {
  here = await stage()
  await here.holds('chair', 'rose')
  await here.holds('builder', 'kofi')
  await here.livesHere('rose', 'mei', 'tom')
})
afterEach(() => here.close())

const choose = (by: CastMember, ...ways: ResidencyMethod[]) =>
  here.write((db) => chooseResidencyWays(db, here.on(by), 'netherton', ways))
const ask = async (by: CastMember, way: RequestWay) => {
  const asked = await here.write((db) =>
    askResidency(db, here.on(by), secrets, 'netherton', { way, postcode: 'L30 4TH', address: '12 Marian Square' }),
  )
  if (!asked.ok) throw new Error(asked.because)
  return asked.id
}
const vouchFor = (by: CastMember | null, requestId: string) =>
  here.write((db) => vouchForNeighbour(db, here.on(by), 'netherton', requestSecret(secrets, requestId)))
const verify = (by: CastMember, personId: CastMember) =>
  here.write((db) => verifyResidency(db, here.on(by), 'netherton', { personId, neighbourhoodId: 'marian-square' }))
const withdraw = (by: CastMember, personId: CastMember, because = 'moved to Leeds') =>
  here.write((db) => withdrawResidency(db, here.on(by, day(2)), 'netherton', { personId, because }))
const standing = (personId: CastMember) => here.read((db) => residentStanding(db, 'netherton', personId, day(2)))
const requests = () => here.read((db) => db.select().from(residencyRequest))

describe('two neighbours who vouch', () => {
  it('make a resident of a third, and it is on record by which way and by whom', async () => {
    const id = await ask('nadia', 'vouched-for')
    expect(await vouchFor('mei', id)).toEqual({ ok: true, verified: false })
    expect(await vouchFor('mei', id)).toMatchObject({ because: 'vouched-already' })
    expect(await vouchFor('nadia', id)).toMatchObject({ because: 'vouch-for-yourself' })
    expect(await vouchFor('callum', id)).toMatchObject({ because: 'vouch-not-resident' })
    expect((await standing('nadia'))?.livesHere).toBe(false)
    expect(await vouchFor('tom', id)).toEqual({ ok: true, verified: true })
    expect(await standing('nadia')).toMatchObject({ livesHere: true, records: [{ method: 'vouched-for' }] })
    expect((await standing('mei'))?.vouched).toMatchObject([{ personId: 'nadia' }])
  })

  it('cannot be held up by somebody whom she vouched for herself', async () => {
    const first = await ask('nadia', 'vouched-for')
    await vouchFor('mei', first)
    await vouchFor('tom', first)
    await withdraw('rose', 'mei')
    const again = await ask('mei', 'vouched-for')
    expect(await vouchFor('nadia', again)).toMatchObject({ because: 'vouch-in-a-ring' })
    expect(await vouchFor('tom', again)).toMatchObject({ ok: true })
  })

  it('give it no more once the partnership has given up that way', async () => {
    const id = await ask('nadia', 'vouched-for')
    expect(await vouchFor('mei', id)).toMatchObject({ ok: true })
    await choose('rose', 'in-person')
    expect(await vouchFor('tom', id)).toMatchObject({ because: 'way-not-accepted' })
    expect((await standing('nadia'))?.livesHere).toBe(false)
  })

  it('give their word for a link that was really made, in its own partnership', async () => {
    await ask('nadia', 'vouched-for')
    expect(await here.write((db) => vouchForNeighbour(db, here.on('mei'), 'netherton', 'made up'))).toMatchObject({
      because: 'residency-request-unknown',
    })
    const other = await ask('olek', 'in-person')
    expect(await vouchFor('mei', other)).toMatchObject({ because: 'residency-request-unknown' })
  })
})

describe('somebody who comes by', () => {
  it('is a builder or the chair, and never she herself', async () => {
    await ask('nadia', 'in-person')
    expect(await verify('mei', 'nadia')).toMatchObject({ because: 'not-yours-to-do' })
    expect(await verify('kofi', 'kofi')).toMatchObject({ because: 'residency-of-ones-own' })
    expect((await verify('kofi', 'nadia')).ok).toBe(true)
    expect(await standing('nadia')).toMatchObject({
      livesHere: true,
      records: [{ method: 'in-person', by: 'Kofi Mensah' }],
    })
    expect(await verify('kofi', 'nadia')).toMatchObject({ because: 'lives-here-already' })
  })

  it('may give again what was ended, which her own word may not', async () => {
    expect(await withdraw('rose', 'mei', ' ')).toMatchObject({ because: 'residency-needs-reason' })
    expect(await withdraw('rose', 'rose')).toMatchObject({ because: 'residency-of-ones-own' })
    expect((await withdraw('rose', 'mei')).ok).toBe(true)
    expect(
      await here.write((db) =>
        declareResidency(db, here.on('mei'), 'netherton', { name: 'Mei Chen', postcode: 'L30 4TH' }),
      ),
    ).toMatchObject({ because: 'residency-ended' })
    expect((await verify('kofi', 'mei')).ok).toBe(true)
    expect(await standing('mei')).toMatchObject({ livesHere: true, records: [{}, {}] })
  })
})

describe('ending it that somebody lives here', () => {
  it('counts at once: she is no part of the majority any more, and the record does not say why', async () => {
    await here.holds('panel', 'mei', 'callum')
    const majority = async () => (await here.read((db) => whoDecides(db, 'netherton', day(2)))).majority
    expect((await majority()).residents).toBe(1)
    await withdraw('rose', 'mei')
    expect((await majority()).residents).toBe(0)
    const record = JSON.stringify(await here.read((db) => db.select().from(auditEntry)))
    expect(record).toContain('residency.withdraw')
    expect(record).not.toContain('Leeds')
  })
})

describe('a code by post', () => {
  const printed = async (id: string) => {
    const done = await here.write((db) => printPostedCode(db, here.on('kofi'), secrets, 'netherton', id))
    if (!done.ok) throw new Error(done.because)
    return done.letter
  }
  const typed = (code: string, at = dayOne) =>
    here.write((db) => typePostedCode(db, here.on('nadia', at), secrets, 'netherton', code))

  it('counts no more once the partnership has given up that way', async () => {
    await choose('rose', 'posted-code')
    const letter = await printed(await ask('nadia', 'posted-code'))
    await choose('rose', 'in-person')
    expect(await typed(letter.code)).toMatchObject({ because: 'way-not-accepted' })
    expect((await standing('nadia'))?.livesHere).toBe(false)
  })

  it('makes a resident of whoever types it, and then her address is forgotten', async () => {
    await choose('rose', 'posted-code')
    const id = await ask('nadia', 'posted-code')
    const letter = await printed(id)
    expect(letter.address).toEqual(['Nadia Hussain', '12 Marian Square', 'L30 4TH'])
    expect(JSON.stringify(await requests())).not.toContain(letter.code)
    expect(await typed(letter.code.toLowerCase())).toEqual({ ok: true })
    expect(await standing('nadia')).toMatchObject({
      livesHere: true,
      records: [{ method: 'posted-code', by: 'Kofi Mensah' }],
    })
    expect(await requests()).toMatchObject([{ address: null, codeHash: null, endedBecause: 'verified' }])
  })

  it('works for five tries and thirty days', async () => {
    await choose('rose', 'posted-code')
    const letter = await printed(await ask('nadia', 'posted-code'))
    for (let left = 4; left > 0; left -= 1) {
      expect(await typed('222222222222')).toMatchObject({ because: 'posted-code-wrong', values: { left } })
    }
    expect(await typed('222222222222')).toMatchObject({ because: 'posted-code-tried-too-often' })
    expect(await typed(letter.code)).toMatchObject({ because: 'residency-request-unknown' })
    expect(await requests()).toMatchObject([{ address: null }])
  })

  it('runs out by itself, and the address goes with it', async () => {
    await choose('rose', 'posted-code')
    await ask('nadia', 'posted-code')
    const sparks = sparksOn(here.world)
    sparks.moveTo(later(dayOne, days(30)))
    await letGoShortLived(sparks)
    expect(await requests()).toMatchObject([{ address: null, endedBecause: 'ran-out' }])
  })
})

describe('the ways a partnership accepts', () => {
  it('are its chair’s to choose, and no other way is taken', async () => {
    expect(await choose('mei', 'in-person')).toMatchObject({ because: 'not-yours-to-do' })
    expect(await choose('rose')).toMatchObject({ because: 'no-way-left' })
    expect((await choose('rose', 'in-person')).ok).toBe(true)
    expect(
      await here.write((db) =>
        declareResidency(db, here.on('nadia'), 'netherton', { name: 'Nadia', postcode: 'L30 4TH' }),
      ),
    ).toMatchObject({ because: 'way-not-accepted' })
    await expect(ask('nadia', 'vouched-for')).rejects.toThrow('way-not-accepted')
    expect(await here.read((db) => db.select().from(residency))).toHaveLength(3)
  })
})
