import { eq } from 'drizzle-orm'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { askByLetter } from '~/commands/learning/ask-how-it-went.server'
import { keepAsEvidence } from '~/commands/learning/keep-as-evidence.server'
import { namePerson, noteYes } from '~/commands/learning/name-people.server'
import { asHerself } from '~/commands/learning/own-story.server'
import { askBack, publishStory } from '~/commands/learning/publish-story.server'
import { saveStory, sayWhenDone } from '~/commands/learning/save-story.server'
import { sendStory } from '~/commands/learning/send-story.server'
import { describeStoryPhoto } from '~/commands/learning/story-pictures.server'
import { withdrawYesByLink } from '~/commands/learning/withdraw.server'
import { outbox, picture, story, storyVersion } from '~db/schema'
import { publishedStories } from '~/queries/learning/published-stories.server'
import { storyEvidence } from '~/queries/learning/story-evidence.server'
import { pictureFileIn } from '~/queries/proposal/pictures.server'
import { emptyStoriesOf } from '~/records/learning/forget.server'
import { consentToken } from '~/records/learning/story-link.server'
import type { CastMember } from '../../cast'
import { withAddresses } from '../../money-stage'
import { day, secrets, type Stage } from '../../stage'
import { awardedHere, fundedStage, idea, letter, readyPhoto, storyHere } from './story-stage'

let here: Stage
const stageWith = async (wanted: Parameters<typeof fundedStage>[0]) => {
  await here.close()
  here = await fundedStage(wanted)
}
beforeEach(async () => {
  here = await fundedStage()
})
afterEach(() => here.close())

const told = { whatHappened: 'Forty people came.' }
const saves = (by: CastMember | null, part: Parameters<typeof saveStory>[4] = told, secret: string | null = null) =>
  here.write((db) => saveStory(db, here.on(by, day(60)), idea, { secret }, part))
const sends = (by: CastMember | null = 'nadia', looked = false, secret: string | null = null) =>
  here.write((db) => sendStory(db, here.on(by, day(61)), idea, { secret }, { looked }))
const publishes = async (by: CastMember, looked = false) => {
  const { id, standing } = await storyHere(here)
  const version = standing.waiting ?? 0
  return here.write((db) => publishStory(db, here.on(by, day(62)), id, { version, looked }, letter))
}
const everyone = () => here.read((db) => publishedStories(db, 'netherton'))
const names = (name: string, isChild = false, inWords = true) =>
  here.write((db) => namePerson(db, here.on('nadia', day(60)), idea, asHerself, { name, isChild, inWords }))

describe('telling a story', () => {
  it('is for the applicant and the builder of an idea that was funded', async () => {
    expect(await saves('nadia')).toEqual({ ok: true })
    expect(await saves('kofi')).toEqual({ ok: true })
    expect(await saves('len')).toMatchObject({ because: 'not-yours-to-do' })
    expect(await saves(null)).toMatchObject({ because: 'sign-in-first' })
    await stageWith({ adopted: false })
    expect(await saves('nadia')).toMatchObject({ because: 'not-funded' })
  })

  it('is saved as she goes, says how it came, and nobody else reads it before it is published', async () => {
    await saves('nadia')
    await saves('nadia', { peopleTakingPart: 40 })
    expect(await storyHere(here)).toMatchObject({ ...told, peopleTakingPart: 40, way: 'typed', toldBy: 'nadia' })
    await saves('kofi', { whatNext: 'Again.' })
    expect(await storyHere(here)).toMatchObject({ way: 'in-conversation' })
    await sends('kofi')
    expect(await everyone()).toEqual([])
  })

  it('asks for one sentence of a small sum, and for all three questions of a large one', async () => {
    await saves('nadia', { whatHappened: '' })
    expect(await sends()).toMatchObject({ because: 'story-not-whole' })
    await saves('nadia')
    expect(await sends()).toEqual({ ok: true })
    await stageWith({ given: 1_000_00 })
    await saves('nadia')
    expect(await sends()).toMatchObject({ because: 'story-not-whole' })
    await saves('nadia', { whoCameTogether: 'Two streets.', whatNext: 'A party.' })
    expect(await sends()).toEqual({ ok: true })
  })

  it('asks her to look again at what may say too much', async () => {
    await saves('nadia', { whatHappened: 'Karen Walker came from 12 Acacia Street, and her daughter aged 7.' })
    expect(await sends()).toMatchObject({ because: 'story-look-again' })
    expect(await sends('nadia', true)).toEqual({ ok: true })
    expect(await publishes('kofi')).toMatchObject({ because: 'story-look-again' })
  })

  it('comes by the link of a letter, which opens this story alone, and no longer than it lasts', async () => {
    const asked = { proposalId: idea, personId: 'nadia', number: 1, secret: 'zz-secret' }
    const ask = () =>
      here.write((db) => askByLetter(db, here.on(null, day(55)), asked, { to: 'n@example.org', ...letter() }))
    expect(await ask()).toBe(true)
    expect(await ask(), 'once').toBe(false)
    expect(await saves(null, told, 'zz-secret')).toEqual({ ok: true })
    expect(await storyHere(here)).toMatchObject({ way: 'by-link', toldBy: 'nadia' })
    expect(await saves(null, told, 'another')).toMatchObject({ because: 'story-link-over' })
    const late = here.on(null, day(300))
    const later = await here.write((db) => saveStory(db, late, idea, { secret: 'zz-secret' }, told))
    expect(later).toMatchObject({ because: 'story-link-over' })
  })

  it('can wait until the project is done, but not for years', async () => {
    const says = (when: number) =>
      here.write((db) => sayWhenDone(db, here.on('nadia', day(60)), idea, asHerself, day(when)))
    expect(await says(120)).toEqual({ ok: true })
    expect(await says(1000)).toMatchObject({ because: 'story-end-too-far' })
  })
})

describe('a second look', () => {
  it('is by somebody who did not tell it, and tells the teller', async () => {
    await withAddresses(here, 'nadia')
    await saves('kofi')
    await sends('kofi')
    expect(await publishes('kofi')).toMatchObject({ because: 'story-own' })
    expect(await publishes('winston')).toMatchObject({ because: 'not-yours-to-do' })
    expect(await publishes('rose')).toEqual({ ok: true })
    expect(await everyone()).toMatchObject([{ ...told, title: 'A seed swap', version: 1 }])
    const letters = await here.read((db) => db.select().from(outbox).where(eq(outbox.kind, 'story-published')))
    expect(letters).toMatchObject([{ personId: 'nadia' }])
  })

  it('can ask back, and what she then sends is a version of its own; the first stays until it is published', async () => {
    await saves('nadia')
    await sends()
    await publishes('kofi')
    await saves('nadia', { whatHappened: 'Fifty came.' })
    await sends()
    expect(await everyone()).toMatchObject([{ ...told, version: 1 }])
    const { id } = await storyHere(here)
    const asks = { version: 2, because: 'Which street?' }
    await here.write((db) => askBack(db, here.on('kofi', day(63)), id, asks, letter))
    expect((await storyHere(here)).standing).toMatchObject({ shown: 1, waiting: null, askedBack: 'Which street?' })
    expect(await publishes('kofi')).toMatchObject({ because: 'story-changed-meanwhile' })
    await sends()
    await publishes('kofi')
    expect(await everyone()).toMatchObject([{ whatHappened: 'Fifty came.', version: 3 }])
  })

  it('does not publish a child’s name, whoever said yes, nor anybody without hers', async () => {
    await saves('nadia', { whatHappened: 'Our Ermintrude’s cake won.' })
    await names('Ermintrude Clay', true)
    expect(await sends('nadia', true)).toMatchObject({ because: 'story-child-named' })
    await saves('nadia', { whatHappened: 'My daughter’s cake won.' })
    expect(await sends()).toEqual({ ok: true })
    expect(await publishes('kofi')).toMatchObject({ because: 'story-yes-missing' })
    const [child] = (await storyHere(here)).people
    const yes = (fromParent: string) =>
      here.write((db) =>
        noteYes(db, here.on('nadia', day(61)), idea, asHerself, child?.id ?? '', { way: 'by-phone', fromParent }),
      )
    expect(await yes('')).toMatchObject({ because: 'story-parent-missing' })
    expect(await yes('Mrs Clay')).toEqual({ ok: true })
    expect(await publishes('kofi')).toEqual({ ok: true })
    expect(JSON.stringify(await everyone())).not.toMatch(/Ermintrude|Mrs Clay/)
  })
})

describe('a yes taken back', () => {
  const inPicture = async (isEvidence: boolean) => {
    await saves('nadia')
    const named = await names('Len', false, false)
    const id = named.ok ? named.id : ''
    await readyPhoto(here, 'photo')
    const on = here.on('nadia', day(60))
    await here.write((db) => noteYes(db, on, idea, asHerself, id, { way: 'in-person', fromParent: '' }))
    const said = { words: 'A cake', shows: 'people', people: [id] } as const
    await here.write((db) => describeStoryPhoto(db, on, idea, asHerself, 'photo', said))
    await sends()
    await publishes('kofi')
    const told = await storyHere(here)
    if (isEvidence) await here.write((db) => keepAsEvidence(db, here.on('winston', day(62)), told.id, 'photo', true))
    expect((await everyone())[0]?.photos).toHaveLength(1)
    await here.write((db) => withdrawYesByLink(db, here.on(null, day(63)), secrets, consentToken(secrets, id)))
    return (await here.read((db) => db.select().from(picture).where(eq(picture.id, 'photo'))))[0]
  }

  it('takes the picture from everyone at once, and leaves the story', async () => {
    expect((await inPicture(false))?.removedAt).toBe(day(63))
    expect(await everyone()).toMatchObject([{ ...told, photos: [] }])
  })

  it('leaves a picture that the books need with the books, and shows it to nobody else', async () => {
    expect((await inPicture(true))?.removedAt).toBe(null)
    expect(await everyone()).toMatchObject([{ photos: [] }])
    expect(await here.read((db) => pictureFileIn(db, idea, 'any'))).toBe(null)
  })

  it('lets the treasurer see what the books need, and takes it away when they do not any more', async () => {
    await inPicture(true)
    await awardedHere(here)
    const seen = () => here.read((db) => storyEvidence(db, 'netherton', 'a'))
    expect(await seen()).toMatchObject({ photos: [{ id: 'photo', isEvidence: true, isWithdrawn: true }] })
    expect(await here.read((db) => storyEvidence(db, 'elsewhere', 'a'))).toBe(null)
    const { id } = await storyHere(here)
    const says = (by: CastMember, isEvidence: boolean) =>
      here.write((db) => keepAsEvidence(db, here.on(by, day(64)), id, 'photo', isEvidence))
    expect((await says('kofi', false)).ok).toBe(false)
    expect(await says('winston', false)).toEqual({ ok: true })
    expect(await seen()).toMatchObject({ photos: [] })
    expect((await here.read((db) => db.select().from(picture).where(eq(picture.id, 'photo'))))[0]?.removedAt).toBe(
      day(64),
    )
    expect(await says('winston', true)).toMatchObject({ because: 'no-such-picture' })
  })

  it('takes the story, where it tells of her, and its words from the record', async () => {
    await saves('nadia', { whatHappened: 'Len sang.' })
    const named = await names('Len')
    const id = named.ok ? named.id : ''
    await here.write((db) =>
      noteYes(db, here.on('nadia', day(60)), idea, asHerself, id, { way: 'in-writing', fromParent: '' }),
    )
    await sends()
    await publishes('kofi')
    expect(await everyone()).toHaveLength(1)
    const token = consentToken(secrets, id)
    await here.write((db) => withdrawYesByLink(db, here.on(null, day(63)), secrets, token))
    expect(await everyone()).toEqual([])
    expect(await here.read((db) => db.select().from(storyVersion))).toMatchObject([{ number: 1, words: '' }])
    expect(await sends()).toEqual({ ok: true })
    expect(await publishes('kofi')).toMatchObject({ because: 'story-yes-missing' })
    const forged = await here.write((db) =>
      withdrawYesByLink(db, here.on(null, day(63)), secrets, `${id}.${'A'.repeat(43)}`),
    )
    expect(forged).toMatchObject({ because: 'story-link-over' })
  })
})

describe('a teller who is erased', () => {
  it('leaves no word, photo or name, and nothing that everyone can read', async () => {
    await saves('nadia', { whatHappened: 'Len sang.' })
    await names('Len')
    await readyPhoto(here, 'photo')
    await here.write((db) => emptyStoriesOf(db, here.on(null, day(70)), 'nadia'))
    const left = await here.read(async (db) => [
      await db.select().from(story),
      await db.select().from(storyVersion),
      await db.select().from(picture),
    ])
    expect(JSON.stringify(left)).not.toMatch(/Len|sang|photo"/)
    expect(await everyone()).toEqual([])
  })
})
