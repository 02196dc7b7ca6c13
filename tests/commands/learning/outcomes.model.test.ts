import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { decision, decisionItem } from '~db/schema'
import { asHerself } from '~/commands/learning/own-story.server'
import { publishStory } from '~/commands/learning/publish-story.server'
import { saveStory } from '~/commands/learning/save-story.server'
import { sendStory } from '~/commands/learning/send-story.server'
import { settleOutcomes, type OutcomesWanted } from '~/commands/learning/settle-outcomes.server'
import { tellOutcomes } from '~/commands/learning/tell-outcomes.server'
import { namePerson, noteYes } from '~/commands/learning/name-people.server'
import { withdrawOwnStory, withdrawStory, withdrawYes } from '~/commands/learning/withdraw.server'
import { everAsked } from '~/domain/learning'
import { pence } from '~/domain/pence'
import { outcomesOfStory, outcomesShown, storiesBehind } from '~/queries/learning/outcomes.server'
import { frameworksOf } from '~/records/learning/outcomes.server'
import { storyOfProposal } from '~/records/learning/story.server'
import { day, stage, type Stage } from '../../stage'
import { letter } from './story-stage'

/** How many histories are tried; for a long night, `SPARKS_RUNS=500`. A failure prints its seed and path. */
const runs = Number(process.env['SPARKS_RUNS'] ?? 8)

const ideas = ['spring/SPR-01', 'spring/SPR-02', 'spring/SPR-03'] as const

async function threeFunded(): Promise<Stage> {
  const here = await stage()
  await here.round('spring', { events: ['published', 'checked', 'counted'] })
  await here.holds('builder', 'kofi')
  await here.holds('chair', 'rose')
  for (const id of ideas) await here.proposal('spring', id.slice(7), { by: 'nadia', title: id })
  await here.write(async (db) => {
    const times = { potPence: pence(5_000_00), startedAt: day(33), startedBy: 'rose', adoptedAt: day(33) }
    await db.insert(decision).values({ id: 'd', roundId: 'spring', version: 1, ...times, adoptedAt: null })
    for (const [place, proposalId] of ideas.entries()) {
      const amountPence = pence(300_00)
      const asked = { askedPence: amountPence, ruleSaid: 'funded', rulePence: amountPence } as const
      const item = { decisionId: 'd', proposalId, position: place + 1, outcome: 'funded' as const, amountPence }
      await db.insert(decisionItem).values({ ...item, ...asked, because: 'So.' })
    }
    await db.update(decision).set({ adoptedAt: day(33) })
  })
  return here
}

/** What could be looked for: ready-made, and two of their own that share a question and differ in another. */
const frameworks: readonly OutcomesWanted[] = [
  { choice: 'leeds' },
  { choice: 'big-local' },
  { choice: 'own', outcomes: [{ words: 'Tea', numbers: ['Cups?', 'Pots?'], yesNo: ['Hot?'] }] },
  { choice: 'own', outcomes: [{ words: 'Tea', numbers: ['Cups?', 'Mugs?'], yesNo: ['Hot?'] }, { words: 'Cake', numbers: ['Slices?'], yesNo: [] }] }, // prettier-ignore
]

const idea = fc.nat({ max: ideas.length - 1 })
const step = fc.oneof(
  { weight: 2, arbitrary: fc.record({ do: fc.constant('settle' as const), which: fc.nat({ max: 3 }) }) },
  { weight: 4, arbitrary: fc.record({ do: fc.constant('tag' as const), idea, ticked: fc.array(fc.nat({ max: 8 }), { maxLength: 4 }) }) }, // prettier-ignore
  { weight: 4, arbitrary: fc.record({ do: fc.constant('figures' as const), idea, told: fc.array(fc.tuple(fc.nat({ max: 20 }), fc.option(fc.nat({ max: 500 }))), { maxLength: 6 }) }) }, // prettier-ignore
  { weight: 4, arbitrary: fc.record({ do: fc.constant('publish' as const), idea }) },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('withdraw' as const), idea, how: fc.constantFrom('teller', 'officer', 'yes taken back') }) }, // prettier-ignore
)
type Step = typeof step extends fc.Arbitrary<infer Value> ? Value : never

/** What is true whatever the database says: of each story as it is told, and as everyone reads it. */
interface Said {
  about: string[]
  figures: Map<string, number>
}
interface Truth {
  readonly telling: Map<string, Said>
  readonly published: Map<string, Said>
}

const asked = async (here: Stage) => everAsked(await here.read((db) => frameworksOf(db, 'netherton')))

async function take(here: Stage, truth: Truth, one: Step): Promise<void> {
  const teller = here.on('nadia', day(60))
  if (one.do === 'settle') {
    const wanted = frameworks[one.which] ?? { choice: 'leeds' as const }
    await here.write(async (db) => {
      const after = (await frameworksOf(db, 'netherton')).length
      return settleOutcomes(db, here.on('rose', day(59)), 'netherton', after, wanted)
    })
    return
  }
  const proposalId = ideas[one.idea] ?? ideas[0]
  const said = truth.telling.get(proposalId) ?? { about: [] as string[], figures: new Map<string, number>() }
  truth.telling.set(proposalId, said)
  const known = await asked(here)
  switch (one.do) {
    case 'tag': {
      const about = known.filter((_, place) => one.ticked.includes(place)).map(({ key }) => key)
      await here.write((db) => tellOutcomes(db, teller, proposalId, asHerself, { about: [...about, 'made up'] }))
      said.about = about
      return
    }
    case 'figures': {
      const keys = known.flatMap(({ indicators }) => indicators)
      const told = one.told.flatMap(([place, value]) => {
        const indicator = keys[place]
        if (!indicator) return []
        return [[indicator.key, indicator.kind === 'yes-no' && value !== null ? value % 2 : value] as const]
      })
      const figures = Object.fromEntries([...told, ['made up', 7]])
      await here.write((db) => tellOutcomes(db, teller, proposalId, asHerself, { figures }))
      for (const [key, value] of Object.entries(figures)) {
        if (value === null) said.figures.delete(key)
        else if (key !== 'made up') said.figures.set(key, value)
      }
      return
    }
    case 'publish': {
      await here.write((db) => saveStory(db, teller, proposalId, asHerself, { whatHappened: 'It rained.' }))
      const before = await here.read((db) => storyOfProposal(db, proposalId))
      if (before?.people.length === 0) {
        const who = { name: 'Aldous', isChild: false, inWords: true }
        const named = await here.write((db) => namePerson(db, teller, proposalId, asHerself, who))
        if (!named.ok) throw new Error('nobody was named')
      }
      const [person] = (await here.read((db) => storyOfProposal(db, proposalId)))?.people ?? []
      if (!person) throw new Error('nobody is in it')
      const yes = { way: 'in-person' as const, fromParent: '' }
      if (person.yesAt === null) {
        await here.write((db) => noteYes(db, teller, proposalId, asHerself, person.id, yes))
      }
      await here.write((db) => sendStory(db, teller, proposalId, asHerself, { looked: true }))
      const told = await here.read((db) => storyOfProposal(db, proposalId))
      const version = told?.standing.waiting
      if (!told || version == null) return
      const done = await here.write((db) =>
        publishStory(db, here.on('kofi', day(63)), told.id, { version, looked: true }, letter),
      )
      if (!done.ok) return
      const counts = new Set(known.filter(({ key }) => said.about.includes(key)).flatMap((one) => one.indicators.map(({ key }) => key))) // prettier-ignore
      const figures = new Map([...said.figures].filter(([key]) => counts.has(key)))
      truth.published.set(proposalId, { about: [...said.about], figures })
      return
    }
    case 'withdraw': {
      const told = await here.read((db) => storyOfProposal(db, proposalId))
      if (!told) return
      const officer = here.on('rose', day(64))
      const [person] = told.people
      if (one.how === 'yes taken back' && !person) return
      await here.write(async (db) => {
        if (one.how === 'teller') return withdrawOwnStory(db, teller, proposalId, asHerself)
        if (one.how === 'officer') return withdrawStory(db, officer, told.id)
        return withdrawYes(db, officer, told.id, person?.id ?? '', asHerself)
      })
      truth.published.delete(proposalId)
      return
    }
  }
}

/** Every figure is the sum of what published stories tell, and has exactly those stories behind it; and back. */
async function holds(here: Stage, truth: Truth): Promise<number> {
  const shown = await here.read((db) => outcomesShown(db, 'netherton'))
  const all = [...shown.hopedFor, ...shown.earlier]
  const everything = { limit: 50, offset: 0 }
  const titles = (key: string, tells: (said: Said) => boolean) =>
    [...truth.published].filter(([, said]) => tells(said)).map(([id]) => `${key} ${id}`)
  for (const outcome of await asked(here)) {
    const about = titles(outcome.key, (said) => said.about.includes(outcome.key))
    const listed = all.find(({ key }) => key === outcome.key)
    expect(listed?.stories ?? 0).toBe(about.length)
    const behind = await here.read((db) => storiesBehind(db, 'netherton', outcome.key, everything))
    expect(behind?.stories.map(({ title }) => `${outcome.key} ${title}`).sort()).toEqual(about.sort())
    for (const { key } of outcome.indicators) {
      const told = [...truth.published.values()].flatMap(({ figures }) => figures.get(key) ?? [])
      const sum = told.reduce((before, value) => before + value, 0)
      const figure = listed?.figures.find((one) => one.key === key)
      // A figure that nobody told is not there, not even as nothing.
      expect(figure && { sum: figure.sum, toldBy: figure.toldBy }, key).toEqual(
        told.length === 0 ? undefined : { sum, toldBy: told.length },
      )
      const stories = await here.read((db) => storiesBehind(db, 'netherton', key, everything))
      expect(stories).toMatchObject({ sum, toldBy: told.length })
      expect(stories?.stories.map(({ title, value }) => `${title} ${value}`).sort()).toEqual(
        [...truth.published].filter(([, { figures }]) => figures.has(key)).map(([id, { figures }]) => `${id} ${figures.get(key)}`).sort(), // prettier-ignore
      )
    }
  }
  for (const proposalId of ideas) {
    const told = await here.read((db) => storyOfProposal(db, proposalId))
    const of = told ? await here.read((db) => outcomesOfStory(db, 'netherton', told.id)) : []
    const said = truth.published.get(proposalId)
    expect(of.map(({ key }) => key).sort()).toEqual([...(said?.about ?? [])].sort())
    expect(of.flatMap(({ figures }) => figures.map(({ key, value }) => `${key} ${value}`)).sort()).toEqual(
      [...(said?.figures ?? [])].map(([key, value]) => `${key} ${value}`).sort(),
    )
  }
  return all.flatMap(({ figures }) => figures).length
}

describe('every story has a number, and every number has a story, in any order of events', () => {
  it('adds up what published stories tell, and nothing that was withdrawn, unticked or never told', async () => {
    let figures = 0
    const property = fc.asyncProperty(fc.array(step, { minLength: 6, maxLength: 30 }), async (steps) => {
      const here = await threeFunded()
      const truth: Truth = { telling: new Map(), published: new Map() }
      try {
        await take(here, truth, { do: 'settle', which: 0 })
        for (const one of steps) {
          await take(here, truth, one)
          figures += await holds(here, truth)
        }
      } finally {
        await here.close()
      }
    })
    // One that surely tells something, beside those that are made up.
    const told: Step[] = [
      { do: 'tag', idea: 0, ticked: [0] },
      { do: 'figures', idea: 0, told: [[0, 5]] },
      { do: 'publish', idea: 0 },
    ]
    await fc.assert(property, { numRuns: runs, examples: [[told]] })
    expect(figures, 'the histories tell something').toBeGreaterThan(0)
  }, 120_000)
})
