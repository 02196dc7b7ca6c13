import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { namePerson, noteYes, unnamePerson } from '~/commands/learning/name-people.server'
import { asHerself } from '~/commands/learning/own-story.server'
import { askBack, publishStory } from '~/commands/learning/publish-story.server'
import { saveStory } from '~/commands/learning/save-story.server'
import { sendStory } from '~/commands/learning/send-story.server'
import { describeStoryPhoto, removeStoryPhoto } from '~/commands/learning/story-pictures.server'
import { sayYesByLink, withdrawOwnStory, withdrawStory, withdrawYes, withdrawYesByLink } from '~/commands/learning/withdraw.server' // prettier-ignore
import type { Outcome } from '~/domain/refusal'
import { consentToken } from '~/records/learning/story-link.server'
import { latestStories } from '~/records/learning/published.server'
import { publishedStories, publishedStory, publishedTotals } from '~/queries/learning/published-stories.server'
import { day, secrets, type Stage } from '../../stage'
import { fundedStage, idea, letter, readyPhoto, storyHere } from './story-stage'

/** How many histories are tried; for a long night, `SPARKS_RUNS=500`. A failure prints its seed and path. */
const runs = Number(process.env['SPARKS_RUNS'] ?? 25)

/** What is true of somebody, whatever the database says. Her name is a word of its own, so that it is found in any text. */
interface Known {
  readonly id: string
  readonly name: string
  readonly isChild: boolean
  told: boolean
  yes: boolean
}
interface Truth {
  readonly people: Known[]
  readonly pictures: { readonly id: string; people: Known[] | null; gone: boolean }[]
}

const which = fc.nat({ max: 5 })
const step = fc.oneof(
  { weight: 2, arbitrary: fc.record({ do: fc.constant('name' as const), isChild: fc.boolean(), told: fc.boolean() }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('write of' as const), which }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('write of nobody' as const), which }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('unname' as const), which }) },
  { weight: 3, arbitrary: fc.record({ do: fc.constant('note yes' as const), which, parent: fc.constantFrom('', 'Sheila') }) }, // prettier-ignore
  { weight: 1, arbitrary: fc.record({ do: fc.constant('yes by link' as const), which, parent: fc.constantFrom('', 'Sheila') }) }, // prettier-ignore
  { weight: 2, arbitrary: fc.record({ do: fc.constant('take yes back' as const), which, how: fc.constantFrom('link' as const, 'officer' as const, 'teller' as const) }) }, // prettier-ignore
  { weight: 2, arbitrary: fc.record({ do: fc.constant('photo' as const), people: fc.array(which, { maxLength: 2 }), nobody: fc.boolean() }) }, // prettier-ignore
  { weight: 1, arbitrary: fc.record({ do: fc.constant('also in photo' as const), photo: which, which }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('take out photo' as const), which }) },
  { weight: 4, arbitrary: fc.record({ do: fc.constant('send' as const) }) },
  { weight: 5, arbitrary: fc.record({ do: fc.constant('publish' as const) }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('ask back' as const) }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('withdraw' as const), by: fc.constantFrom('teller' as const, 'officer' as const) }) }, // prettier-ignore
)
type Step = typeof step extends fc.Arbitrary<infer Value> ? Value : never

/** Words, each of one person: no name is part of another. */
const names = ['Aldous', 'Bertrand', 'Casimir', 'Dorothea', 'Ermintrude', 'Fortescue', 'Gwendolen', 'Hyacinth']

async function take(here: Stage, truth: Truth, one: Step): Promise<boolean> {
  const teller = here.on('nadia', day(60))
  const chosen = (at: number) => truth.people[at % Math.max(1, truth.people.length)]
  const write = <Value>(command: (db: Parameters<Parameters<Stage['write']>[0]>[0]) => Promise<Outcome<Value>>) =>
    here.write(command)
  /** The teller writes of these people, by name. */
  const tells = (people: readonly Known[]) =>
    write((db) =>
      saveStory(db, teller, idea, asHerself, {
        whatHappened: ['It rained and we danced.', ...people.map(({ name }) => name)].join(' '),
      }),
    )
  switch (one.do) {
    case 'name': {
      const name = names[truth.people.length]
      if (name === undefined) return false
      const { isChild, told } = one
      const done = await write((db) => namePerson(db, teller, idea, asHerself, { name, isChild, inWords: told }))
      if (!done.ok) return false
      truth.people.push({ id: done.id, name, isChild, told, yes: false })
      return true
    }
    case 'write of': {
      // By name, which is right of an adult whom the teller has said the words tell of.
      const about = truth.people.filter(({ told }) => told)
      return (await tells(about)).ok
    }
    case 'write of nobody':
      return (await tells([])).ok
    case 'unname': {
      const person = chosen(one.which)
      if (!person) return false
      await tells(truth.people.filter((known) => known.told && known !== person))
      const done = await write((db) => unnamePerson(db, teller, idea, asHerself, person.id))
      const story = await storyHere(here)
      person.told = false
      if (!story.people.some(({ id }) => id === person.id)) truth.people.splice(truth.people.indexOf(person), 1)
      return done.ok
    }
    case 'note yes': {
      const person = chosen(one.which)
      if (!person) return false
      const said = { way: 'in-person' as const, fromParent: one.parent }
      const done = await write((db) => noteYes(db, teller, idea, asHerself, person.id, said))
      if (person.isChild && one.parent === '') expect(done.ok).toBe(false)
      if (done.ok) person.yes = true
      return done.ok
    }
    case 'yes by link': {
      const person = chosen(one.which)
      if (!person) return false
      const token = consentToken(secrets, person.id)
      const done = await write((db) => sayYesByLink(db, here.on(null, day(61)), secrets, token, one.parent))
      if (person.isChild && one.parent === '') expect(done.ok).toBe(false)
      if (done.ok) person.yes = true
      return done.ok
    }
    case 'take yes back': {
      const person = chosen(one.which)
      if (!person) return false
      const { id } = await storyHere(here)
      const token = consentToken(secrets, person.id)
      const done = await write((db) =>
        one.how === 'link'
          ? withdrawYesByLink(db, here.on(null, day(62)), secrets, token)
          : withdrawYes(db, here.on(one.how === 'officer' ? 'rose' : 'nadia', day(62)), id, person.id, asHerself),
      )
      expect(done.ok).toBe(true)
      person.yes = false
      return true
    }
    case 'photo': {
      const id = `photo-${truth.pictures.length}`
      await write((db) => saveStory(db, teller, idea, asHerself, {}))
      await readyPhoto(here, id)
      const people = [...new Set(one.people.map(chosen))].filter((person) => person !== undefined)
      const shows = one.nobody ? ('nobody' as const) : ('people' as const)
      const said = { words: 'Rain', shows, people: people.map((person) => person.id) }
      await write((db) => describeStoryPhoto(db, teller, idea, asHerself, id, said))
      truth.pictures.push({ id, people: one.nobody ? [] : people.length === 0 ? null : people, gone: false })
      return true
    }
    case 'also in photo': {
      const found = truth.pictures[one.photo % Math.max(1, truth.pictures.length)]
      const person = chosen(one.which)
      if (!found || !person) return false
      const people = [...new Set([...(found.people ?? []), person])]
      const said = { words: 'Rain', shows: 'people' as const, people: people.map(({ id }) => id) }
      const done = await write((db) => describeStoryPhoto(db, teller, idea, asHerself, found.id, said))
      if (done.ok) found.people = people
      return done.ok
    }
    case 'take out photo': {
      const found = truth.pictures[one.which % Math.max(1, truth.pictures.length)]
      if (!found) return false
      await write((db) => removeStoryPhoto(db, teller, idea, asHerself, found.id))
      found.gone = true
      return true
    }
    case 'send':
      return (await write((db) => sendStory(db, teller, idea, asHerself, { looked: true }))).ok
    case 'publish':
    case 'ask back': {
      const story = await storyHere(here).catch(() => null)
      const version = story?.standing.waiting
      if (!story || version == null) return false
      const officer = here.on('kofi', day(63))
      const done = await write((db) =>
        one.do === 'publish'
          ? publishStory(db, officer, story.id, { version, looked: true }, letter)
          : askBack(db, officer, story.id, { version, because: 'Which street?' }, letter),
      )
      return done.ok
    }
    case 'withdraw': {
      const story = await storyHere(here).catch(() => null)
      if (!story) return false
      await write((db) =>
        one.by === 'teller'
          ? withdrawOwnStory(db, teller, idea, asHerself)
          : withdrawStory(db, here.on('rose', day(64)), story.id),
      )
      expect(await here.read((db) => publishedStories(db, 'netherton'))).toEqual([])
      return true
    }
  }
}

/** Nothing that everyone can read tells of somebody without her yes, nor a child's name, nor shows anybody without it. */
async function holds(here: Stage, truth: Truth): Promise<number> {
  const listed = await here.read((db) => publishedStories(db, 'netherton'))
  const latest = await here.read((db) => latestStories(db, 'netherton', 3))
  const totals = await here.read((db) => publishedTotals(db, 'netherton'))
  expect(latest.length).toBe(listed.length)
  expect(totals.stories).toBe(listed.length)
  for (const one of listed) {
    expect(await here.read((db) => publishedStory(db, one.id))).toEqual(one)
    const text = JSON.stringify([one, latest])
    for (const { name, isChild, yes } of truth.people)
      if (!yes || isChild) expect(text, `${name} is told of`).not.toContain(name)
    for (const photo of one.photos) {
      const known = truth.pictures.find(({ id }) => id === photo.id)
      expect(known?.gone).toBe(false)
      expect(known?.people).not.toBeNull()
      for (const { name, yes } of known?.people ?? []) expect(yes, `${name} is seen`).toBe(true)
    }
  }
  return listed.length
}

describe('whose yes a story needs, in any order of events', () => {
  it('never shows anybody whose yes is not there', async () => {
    let published = 0
    const property = fc.asyncProperty(fc.array(step, { minLength: 5, maxLength: 40 }), async (steps) => {
      const here = await fundedStage()
      const truth: Truth = { people: [], pictures: [] }
      try {
        await here.write((db) =>
          saveStory(db, here.on('nadia', day(60)), idea, asHerself, { whatHappened: 'It rained and we danced.' }),
        )
        for (const one of steps) {
          await take(here, truth, one)
          published += await holds(here, truth)
        }
      } finally {
        await here.close()
      }
    })
    await fc.assert(property, { numRuns: runs })
    expect(published, 'the histories publish something').toBeGreaterThan(0)
  }, 120_000)
})
