import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { keepWords, mostKeptWords } from '~/commands/people/keep-words.server'
import { hours, later } from '~/domain/time'
import { givenBack, wordsFor } from '~/http/kept-words.server'
import { letGoShortLived } from '~/jobs/let-go.server'
import { action as correctName } from '~/routes/_site.you_.held.name'
import { action as namePasskey } from '~/routes/_site.you_.passkeys._index'
import { action as typeAddressCode } from '~/routes/_site.you_.held.address.code'
import { action as keyIn } from '~/routes/p.$partnership.rounds.$round.paper.key-in'
import { action as typePostedCode } from '~/routes/p.$partnership.join_.other'
import { action as castPanelVote } from '~/routes/p.$partnership.rounds.$round.panel-votes._index'
import { action as castBallot } from '~/routes/p.$partnership.rounds.$round.vote._index'
import { action as keepTellerKey } from '~/routes/p.$partnership.rounds.$round.teller'
import { action as planRound, loader as planPage } from '~/routes/p.$partnership.rounds.$round.manage.plan'
import { loader as root } from '~/root'
import { keptWords } from '~db/schema'
import { contextOf, sparksOn, type MovableSparks } from '../sparks'
import { dayOne, stage, type Stage } from '../stage'

let here: Stage
let sparks: MovableSparks
beforeEach(async () => {
  here = await stage()
  await here.round('spring')
  sparks = sparksOn(here.world)
})
afterEach(() => here.close())

const long = `${'Ein Gemüsebeet 🌱 für alle. حديقة للجميع. '.repeat(75)}\n\nThe end.`
const netherton = { partnership: 'netherton', round: 'spring' }

interface Sent {
  readonly params?: Record<string, string>
  readonly headers?: Record<string, string>
  readonly context?: ReturnType<typeof contextOf>
}
type Doing = (args: Parameters<typeof correctName>[0]) => Promise<unknown>

/** Posts to a page as somebody signed out, and tells where she was led and what her browser was given. */
async function post(action: Doing, address: string, fields: Record<string, string>, sent: Sent = {}) {
  const { params = {}, headers = {}, context = contextOf(sparks) } = sent
  const body = new URLSearchParams(fields)
  const request = new Request(`http://localhost${address}`, { method: 'POST', body, headers })
  const answer = await action({ request, params, context }).then(
    () => expect.unreachable('she was let in'),
    (thrown: unknown) => thrown,
  )
  if (!(answer instanceof Response)) {
    return { status: (answer as { init?: ResponseInit }).init?.status, location: null, told: '', cookie: '' }
  }
  const told = answer.headers.get('Set-Cookie') ?? ''
  return { status: answer.status, location: answer.headers.get('Location'), told, cookie: told.split(';')[0] ?? '' }
}
const renamed = (name: string, sent?: Sent) => post(correctName, '/you/held/name', { name }, sent)
const asking = (address: string, cookie: string) =>
  new Request(`http://localhost${address}`, { headers: { Cookie: cookie } })
const rows = () => here.read((db) => db.select().from(keptWords))

describe('what somebody typed who turns out to be signed out', () => {
  it('is kept while she signs in, and given back to her browser once, as it was', async () => {
    const { status, location, cookie } = await renamed(long)
    expect([status, location]).toEqual([302, '/sign-in?next=%2Fyou%2Fheld%2Fname'])
    const again = asking('/you/held/name', cookie)
    const words = (await wordsFor(again, sparks)) ?? expect.unreachable('nothing was kept')
    expect(words).toMatchObject({ typed: { name: long.trim() }, why: 'signed-out' })

    expect(await wordsFor(again, sparks), 'until the page has shown them they stay').not.toBeNull()
    expect(await givenBack(again, sparks, words)).toMatch(/^sparks-kept-[^=]+=;.*Max-Age=0; Path=\/you\/held\/name/)
    expect(await wordsFor(again, sparks)).toBeNull()
    expect(await rows()).toEqual([])
  })

  it('stands in the database under a secret that only the browser has', async () => {
    const { told } = await renamed('Nadia Hussain of Marian Square')
    const [row] = await rows()
    expect(Object.keys(row ?? {}).sort()).toEqual(['at', 'id', 'locked'])
    expect(Buffer.from(row?.locked ?? '', 'base64url').toString('latin1')).not.toMatch(/Nadia|held/)
    expect(told).toMatch(/HttpOnly/)
    expect(told).toMatch(/SameSite=Lax/)
    expect(told).toMatch(/Max-Age=3600; Path=\/you\/held\/name/)

    const other = (await renamed('Somebody else')).cookie
    const [name = ''] = told.split('=')
    const guessed = `${name}=${other.split('=').slice(1).join('=').slice(0, -4)}abcd`
    expect(await wordsFor(asking('/you/held/name', guessed), sparks)).toBeNull()
    expect(await wordsFor(asking('/you/held/name', 'sparks=nothing'), sparks)).toBeNull()
  })

  it('is shown on its own page alone', async () => {
    const { cookie } = await renamed('Nadia')
    expect(await wordsFor(asking('/you/held', cookie), sparks)).toBeNull()
    expect(await wordsFor(asking('/you/held/name/more', cookie), sparks)).toBeNull()
    expect(await rows()).toHaveLength(1)
  })

  it('is not shown to somebody who has not signed in, nor lost by her looking', async () => {
    const { cookie } = await renamed('Nadia')
    const context = contextOf(sparks)
    const page = await root({ request: asking('/you/held/name', cookie), params: {}, context })
    expect(page.kept).toBeNull()
    expect(context.remembered.has('words')).toBe(false)
    expect(await rows()).toHaveLength(1)
  })

  it('is kept for each of two tabs, of one page too', async () => {
    const [one, other] = [await renamed('one tab'), await renamed('the other tab')]
    const both = asking('/you/held/name', `${one.cookie}; ${other.cookie}`)
    const given: unknown[] = []
    for (let words = await wordsFor(both, sparks); words; words = await wordsFor(both, sparks)) {
      given.push(words.typed.name)
      await givenBack(both, sparks, words)
    }
    expect(given.sort()).toEqual(['one tab', 'the other tab'])
  })

  it('is gone after an hour, whether the clock came by or not', async () => {
    const { cookie } = await renamed('Nadia')
    sparks.moveTo(later(dayOne, hours(1) - 1))
    await letGoShortLived(sparks)
    expect(await wordsFor(asking('/you/held/name', cookie), sparks)).not.toBeNull()
    sparks.moveTo(later(dayOne, hours(1)))
    expect(await wordsFor(asking('/you/held/name', cookie), sparks)).toBeNull()
    expect(await rows()).toHaveLength(1)
    await letGoShortLived(sparks)
    expect(await rows()).toEqual([])
  })

  it('is kept of a round that is not public yet, and of one that is not there no otherwise', async () => {
    await here.round('autumn', { events: [] })
    const address = (round: string) => `/p/netherton/rounds/${round}/manage/plan`
    for (const round of ['autumn', 'nowhere']) {
      const params = { partnership: 'netherton', round }
      const { status, cookie } = await post(planRound, address(round), { name: 'A round' }, { params })
      expect(status).toBe(302)
      expect((await wordsFor(asking(address(round), cookie), sparks))?.typed).toEqual({ name: 'A round' })
      const reading = planPage({ request: asking(address(round), cookie), params, context: contextOf(sparks) })
      await expect(reading).rejects.toMatchObject({ init: { status: 404 } })
    }
  })
})

describe('what is never kept', () => {
  it.each<[string, Doing, Record<string, string>]>([
    ['/you/passkeys', namePasskey, { credential: '{}', name: 'My phone' }],
    ['/you/held/address/code', typeAddressCode, { code: '123456' }],
    ['/p/netherton/join/other', typePostedCode, { code: 'ABCD-EFGH' }],
    ['/p/netherton/rounds/spring/teller', keepTellerKey, { key: 'a key' }],
    ['/p/netherton/rounds/spring/vote', castBallot, { 'points.SPR-01': '3' }],
    ['/p/netherton/rounds/spring/VOTE', castBallot, { 'points.SPR-01': '3' }],
    ['/p//netherton/rounds/spring/v%6Fte', castBallot, { 'points.SPR-01': '3' }],
    ['/p/netherton/rounds/spring/panel-votes', castPanelVote, { choice: 'yes' }],
    ['/p/netherton/rounds/spring/paper/key-in', keyIn, { code: 'ABCD' }],
  ])('of %s: she signs in, and types it anew', async (address, action, fields) => {
    const { status, told } = await post(action, address, fields, { params: netherton })
    expect([status, told]).toEqual([302, ''])
    expect(await rows()).toEqual([])
  })

  it('is a button alone, what a script sends by itself, or a file', async () => {
    expect(await renamed('')).toMatchObject({ status: 302, told: '' })
    expect(await renamed('Nadia', { headers: { 'Sec-Fetch-Dest': 'empty' } })).toMatchObject({ status: 302, told: '' })
    const headers = { 'Content-Type': 'multipart/form-data; boundary=x' }
    expect(await renamed('Nadia', { headers })).toMatchObject({ status: 302, told: '' })
    expect(await rows()).toEqual([])
  })
})

describe('this door for the signed out', () => {
  it('gives back at once, and does not keep, what is very long', async () => {
    expect((await renamed('a'.repeat(60_000))).status).toBe(302)
    expect((await renamed('a'.repeat(70_000))).status).toBe(401)
    expect(await rows()).toHaveLength(1)
  })

  it('keeps so much in an hour for one address, and then gives back at once', async () => {
    // The count goes by the installation: this one is its own.
    const own = { ...sparks, secrets: { ...sparks.secrets } }
    const context = { ...contextOf(own), address: '203.0.113.7' }
    const answers = []
    for (let sent = 0; sent < 121; sent++) answers.push((await renamed('Nadia', { context })).status)
    expect(answers.filter((status) => status === 302)).toHaveLength(120)
    expect(answers.at(-1)).toBe(401)
    const elsewhere = { ...contextOf(own), address: '203.0.113.8' }
    expect((await renamed('Nadia', { context: elsewhere })).status).toBe(302)
  })

  it('lets the oldest go where too many wait', async () => {
    const words = (at: number) => ({ id: `words-${at}`, at: later(dayOne, at), locked: 'locked' })
    await here.write(async (db) => {
      for (let at = 0; at < mostKeptWords + 3; at++) await keepWords(db, words(at))
    })
    const kept = (await rows()).map(({ id }) => id)
    expect(kept).toHaveLength(mostKeptWords)
    expect(kept).not.toContain('words-2')
    expect(kept).toContain('words-3')
  })
})
