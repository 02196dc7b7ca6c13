import Ajv2020 from 'ajv/dist/2020'
import addFormats from 'ajv-formats'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { publishRipples } from '~/commands/learning/keep-ripples.server'
import { tellRipple } from '~/commands/learning/tell-ripple.server'
import { publishDocument } from '~/commands/learning/publish-document.server'
import { asHerself } from '~/commands/learning/own-story.server'
import { publishStory } from '~/commands/learning/publish-story.server'
import { saveStory } from '~/commands/learning/save-story.server'
import { sendStory } from '~/commands/learning/send-story.server'
import { openApiDescription } from '~/http/open-json/description'
import { resources, type Resource } from '~/http/open-json/shapes'
import { loader } from '~/routes/p.$partnership.api.v1.$resource'
import { theme } from '~db/schema'
import { storyOfProposal } from '~/records/learning/story.server'
import { adoptBy, allowed, countedRound, meet, meetingDay, setMoneyOnStage } from '../money-stage'
import { contextOf, sparksOn } from '../sparks'
import { day, stage, type Stage } from '../stage'

let here: Stage
const home = 'http://localhost:3000/p/netherton'
beforeEach(async () => {
  here = await stage()
  await setMoneyOnStage(here)
  await here.holds('builder', 'kofi')
})
afterEach(() => here.close())

const ask = async (resource: string, query = '') => {
  const sparks = sparksOn(here.world)
  sparks.moveTo(meetingDay)
  const request = new Request(`${home}/api/v1/${resource}${query}`)
  const params = { partnership: 'netherton', resource }
  return await loader({ request, params, context: contextOf(sparks) })
}
const items = async (resource: Resource) =>
  ((await (await ask(resource)).json()) as { items: Record<string, unknown>[] }).items

async function fullOfThings() {
  await countedRound(here, 'winter')
  await here.round('spring')
  await here.round('hidden', { events: [] })
  await here.proposal('hidden', 'HID-01', { title: 'zzprivate idea' })
  await here.proposal('spring', 'SPR-01', { title: 'A draft, zzprivate', events: [] })
  await meet(here, 'winter')
  await adoptBy(here, 'winter')
  await here.write(async (db) => {
    const facts = { partnershipId: 'netherton', about: 'Planting.', hue: 120, position: 9 }
    await db.insert(theme).values({ id: 'a-theme', name: 'Green', ...facts })
    const words = { kind: 'policy', title: 'Conflicts', words: 'We say so.' } as const
    await publishDocument(db, here.on('rose', day(1)), 'netherton', null, words)
    const told = { whatHappened: 'All came.', whoCameTogether: 'Two.', peopleTakingPart: 3 }
    allowed(await saveStory(db, here.on('nadia', meetingDay), 'winter/01', asHerself, told))
    allowed(await sendStory(db, here.on('nadia', meetingDay), 'winter/01', asHerself, { looked: true }))
    const { id } = (await storyOfProposal(db, 'winter/01')) ?? { id: '' }
    const looked = { version: 1, looked: true }
    allowed(await publishStory(db, here.on('rose', meetingDay), id, looked, () => ({ subject: '', text: '' })))
    const something = { is: 'new', kind: 'event', neighbourhoodId: null, names: [], consent: false } as const
    const ends = {
      from: { ...something, name: 'Street party' },
      to: { ...something, kind: 'person', name: 'found work', names: ['Zzprivate Okafor'], consent: true },
    } as const
    const about = { happened: '2026', sure: true, how: 'They talked.', teller: '', tellerIsI: true, sittingId: null }
    const ripple = await tellRipple(db, here.on('nadia', meetingDay), 'netherton', { ...ends, ...about })
    if (!ripple.ok) throw new Error(ripple.because)
    allowed(await publishRipples(db, here.on('kofi', meetingDay), 'netherton', [ripple.id]))
  })
}

function checker() {
  const ajv = new Ajv2020({ strict: false, allErrors: true })
  addFormats(ajv)
  const description = openApiDescription(home, 'Netherton Sparks')
  for (const resource of resources) ajv.addSchema(description.components.schemas[resource] as object, resource)
  return (resource: string, answer: unknown) => {
    const good = ajv.validate(resource, answer)
    return good ? [] : (ajv.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`)
  }
}

describe('everything public as JSON', () => {
  it('is what its description says, list by list, empty and full', async () => {
    const troubles = checker()
    for (const resource of resources)
      expect([resource, troubles(resource, await (await ask(resource)).json())]).toEqual([resource, []])
    await fullOfThings()
    for (const resource of resources) {
      const answer = (await (await ask(resource)).json()) as { items: unknown[] }
      expect([resource, troubles(resource, answer)]).toEqual([resource, []])
      if (resource !== 'payments') expect([resource, answer.items.length > 0]).toEqual([resource, true])
    }
    expect(troubles('rounds', { items: [{ slug: 1 }] })).not.toEqual([])
  })

  it('says of every address in its description where it is, and has no address besides', () => {
    const { paths, openapi } = openApiDescription(home, 'N')
    expect(openapi).toBe('3.1.0')
    expect(Object.keys(paths)).toEqual(resources.map((one) => `/${one}`))
  })

  it('tells nothing of drafts, plans, or who is paid', async () => {
    await fullOfThings()
    for (const resource of resources) {
      const text = await (await ask(resource)).text()
      expect(text).not.toMatch(/zzprivate/i)
      expect(text).not.toContain('hidden')
      expect(text).not.toContain('Nadia')
    }
  })

  it('is the same name for the same thing, and says what was decided and why', async () => {
    await fullOfThings()
    const [first, again] = [await items('ideas'), await items('ideas')]
    expect(first).toEqual(again)
    expect(new Set(first.map(({ id }) => id)).size).toBe(first.length)
    const decided = first.filter(({ outcome }) => outcome !== null)
    expect(decided.length).toBeGreaterThan(1)
    expect(decided.every(({ because, decidedAt }) => because !== null && decidedAt !== null)).toBe(true)
  })

  it('comes in pages with a bound, and leads to the next', async () => {
    await here.round('spring')
    for (let at = 1; at <= 103; at += 1) await here.proposal('spring', `SPR-${String(at).padStart(3, '0')}`)
    const one = (await (await ask('ideas')).json()) as { items: { reference: string }[]; next: string; pages: number }
    expect([one.items.length, one.pages, one.next]).toEqual([100, 2, `${home}/api/v1/ideas?page=2`])
    const two = (await (await ask('ideas', '?page=2')).json()) as typeof one
    expect([two.items.map(({ reference }) => reference), two.next]).toEqual([['SPR-101', 'SPR-102', 'SPR-103'], null])
    expect(((await (await ask('ideas', '?page=99')).json()) as typeof one).items).toEqual([])
    expect(((await (await ask('ideas', '?page=x')).json()) as typeof one).items).toHaveLength(100)
  })

  it('is open to other sites, says its licence, and may be kept', async () => {
    const { headers } = await ask('rounds')
    expect(headers.get('Access-Control-Allow-Origin')).toBe('*')
    expect(headers.get('Link')).toContain('creativecommons.org/licenses/by/4.0')
    expect(headers.get('Cache-Control')).toBe('public, no-cache')
  })

  it('has nothing at other addresses', async () => {
    await expect(ask('people')).rejects.toMatchObject({ init: { status: 404 } })
    await expect(ask('constructor')).rejects.toMatchObject({ init: { status: 404 } })
  })
})
