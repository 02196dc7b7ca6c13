import { redirect } from '@remix-run/node'
import { namePerson, noteYes, unnamePerson } from '~/commands/learning/name-people.server'
import { asHerself, type StoryDoor } from '~/commands/learning/own-story.server'
import { saveStory, sayWhenDone, type StoryPart } from '~/commands/learning/save-story.server'
import { sendStory } from '~/commands/learning/send-story.server'
import { addStoryPhoto, describeStoryPhoto, mayAddStoryPhoto, removeStoryPhoto, type NotStoryPhoto } from '~/commands/learning/story-pictures.server' // prettier-ignore
import { tellOutcomes } from '~/commands/learning/tell-outcomes.server'
import { withdrawOwnStory, withdrawYes } from '~/commands/learning/withdraw.server'
import { isStoryPage, type HopedOutcome, type StoryPage } from '~/domain/learning'
import { instantOn } from '~/domain/local-time'
import { refuse, type Outcome, type Refusal } from '~/domain/refusal'
import { writes, type PicturePuzzle } from '~/domain/proposal'
import { doneForm, happenedForm, nextForm, numbersForm, personForm, photoForm, sendForm, togetherForm, yesForm } from '~/forms/learning/story' // prettier-ignore
import { aboutForm, figuresForm } from '~/forms/learning/outcomes'
import { read, typedIn } from '~/forms/read'
import type { Db } from '~/platform/world.server'
import { storyBeingTold } from '~/queries/learning/telling.server'
import { consentToken, storyLink } from '~/records/learning/story-link.server'
import { proposalById, type Proposal } from '~/records/proposal/proposal.server'
import { roundById, type Round } from '~/records/round/course.server'
import { notFound, turnAway, type PartnershipEntry, type ProposalEntry } from './entrance.server'
import { notTaken } from './not-taken.server'
import { refused, unprocessable } from './reply.server'

/** Somebody telling a story: as herself, or by the link in a letter. The pages are the same. */
export interface Telling {
  readonly entry: PartnershipEntry
  readonly proposal: Proposal
  readonly round: Round
  readonly door: StoryDoor
  /** The address of its first page; the others are beneath it. */
  readonly home: string
  /** Who writes it down for another says how it came. */
  readonly forAnother: boolean
}

export function tellingHere(entry: ProposalEntry): Telling {
  const { partnership, round, proposal, share } = entry
  const home = `/p/${partnership.slug}/rounds/${round.slug}/proposals/${proposal.reference}/story`
  return { entry, proposal, round, door: asHerself, home, forAnother: !writes(share) }
}

/** By the link in a letter. @throws Response 404 for one that we never sent, or whose time is over. */
export async function tellingByLink(entry: PartnershipEntry, secret: string): Promise<Telling> {
  const { sparks, partnership, now } = entry
  const found = await sparks.world.read(async (db) => {
    const link = await storyLink(db, secret, now)
    const proposal = link && (await proposalById(db, link.proposalId))
    const round = proposal && (await roundById(db, proposal.roundId))
    return proposal && round?.partnershipId === partnership.id ? { proposal, round } : undefined
  })
  if (!found) throw notFound()
  return { entry, ...found, door: { secret }, home: `/p/${partnership.slug}/story/${secret}`, forAnother: false }
}

/** The pages beneath the first: those that are asked, and one photo. */
export type TellingPage = StoryPage | 'photo'
export const pageNamed = (name: string | undefined): TellingPage => {
  if (name === 'photo' || isStoryPage(name)) return name
  throw notFound()
}

/** What the pages show. */
export async function showTelling(telling: Telling, request: Request) {
  const { entry, proposal, round, home, forAnother } = telling
  const shown = await entry.sparks.world.read((db) => storyBeingTold(db, proposal, round))
  if (!shown) throw turnAway(refuse('not-funded'))
  const { searchParams } = new URL(request.url)
  const origin = entry.sparks.env.publicOrigin ?? new URL(request.url).origin
  const consent = `${origin}/p/${entry.partnership.slug}/stories/consent/`
  return {
    ...shown,
    people: shown.people.map((one) => ({ ...one, href: consent + consentToken(entry.sparks.secrets, one.id) })),
    home,
    ideaHref: `/p/${entry.partnership.slug}/rounds/${round.slug}/proposals/${proposal.reference}`,
    storyHref: shown.storyId === null ? null : `/p/${entry.partnership.slug}/stories/${shown.storyId}`,
    round: round.title,
    forAnother,
    photo: shown.pictures.find(({ id }) => id === searchParams.get('picture')) ?? null,
    fromCheck: searchParams.has('check'),
    did: searchParams.get('did'),
  }
}
export type TellingShown = Awaited<ReturnType<typeof showTelling>>

/** Takes the photo that is being sent, through the door that it goes to: what reads files as they come is the route's. */
export type TakePhoto = (door: {
  readonly kind: 'photo'
  readonly mayAdd: (db: Db) => Promise<Outcome<object, NotStoryPhoto>>
  readonly add: (db: Db, file: { readonly hash: string }) => Promise<Outcome<{ id: string }, NotStoryPhoto>>
}) => Promise<
  | { readonly ok: true; readonly id: string }
  | { readonly ok: false; readonly puzzle: PicturePuzzle }
  | { readonly ok: false; readonly refusal: Refusal }
>

const forms = { happened: happenedForm, together: togetherForm, next: nextForm, numbers: numbersForm } as const

/** What somebody sends on one of the pages. */
export async function actOnTelling(telling: Telling, page: TellingPage, request: Request, take: TakePhoto) {
  const { searchParams } = new URL(request.url)
  switch (page) {
    case 'happened':
    case 'together':
    case 'next':
    case 'numbers': {
      const reading = read(forms[page], await request.formData())
      if (!reading.ok) return unprocessable(reading)
      const part: StoryPart = reading.answers
      const saved = await write(telling, (db) =>
        saveStory(db, telling.entry.on, telling.proposal.id, telling.door, part),
      )
      if (!saved.ok) return refused(saved, reading.typed)
      return redirect(searchParams.has('check') ? telling.home : await nextHref(telling, page))
    }
    case 'outcomes':
    case 'figures': {
      const saved = await saveOutcomes(telling, page, request)
      if (!saved.ok) return saved.reply
      return redirect(searchParams.has('check') ? telling.home : await nextHref(telling, page))
    }
    case 'people':
      return actOnPeople(telling, request)
    case 'pictures':
      return searchParams.get('add') === 'photo' ? addPhoto(telling, take) : removePhoto(telling, request)
    case 'photo':
      return describePhoto(telling, searchParams.get('picture') ?? '', request)
  }
}

/** Which outcomes it says something about, or the numbers asked about those: as the page asked them. */
async function saveOutcomes(telling: Telling, page: 'outcomes' | 'figures', request: Request) {
  const { entry, proposal, round, door } = telling
  const shown = await entry.sparks.world.read((db) => storyBeingTold(db, proposal, round))
  const reading = readPart(page, shown?.figures ?? [], await request.formData())
  if (!reading.ok) return { ok: false as const, reply: unprocessable(reading) }
  const saved = await write(telling, (db) => tellOutcomes(db, entry.on, proposal.id, door, reading.answers))
  return saved.ok ? saved : { ok: false as const, reply: refused(saved, reading.typed) }
}

const readPart = (page: 'outcomes' | 'figures', asked: readonly HopedOutcome[], posted: FormData) =>
  page === 'outcomes' ? read(aboutForm, posted) : read(figuresForm(asked), posted)

/** What she does on the first page: sends it, takes it back, says when it will be done. */
export async function actOnStory(telling: Telling, request: Request) {
  const { entry, proposal, door, home } = telling
  const { on, partnership } = entry
  const posted = await request.formData()
  const done = (what: string) => redirect(`${home}?did=${what}`)
  const pressed = posted.get('do')
  switch (typeof pressed === 'string' ? pressed : '') {
    case 'send': {
      const reading = read(sendForm, posted)
      if (!reading.ok) return unprocessable(reading)
      const sent = await write(telling, (db) => sendStory(db, on, proposal.id, door, reading.answers))
      return sent.ok ? done('sent') : refused(sent, reading.typed)
    }
    case 'withdraw': {
      const withdrawn = await write(telling, (db) => withdrawOwnStory(db, on, proposal.id, door))
      return withdrawn.ok ? done('withdrawn') : refused(withdrawn)
    }
    case 'later': {
      const reading = read(doneForm, posted)
      if (!reading.ok) return unprocessable(reading)
      const [year = 0, month = 0, day = 0] = reading.answers.doneOn.split('-').map(Number)
      const endsAt = instantOn({ year, month, day, hour: 23, minute: 59 }, partnership.timeZone)
      if (endsAt === undefined) return unprocessable({ typed: reading.typed, faults: { doneOn: { because: 'date-unclear', values: {} } } }) // prettier-ignore
      const said = await write(telling, (db) => sayWhenDone(db, on, proposal.id, door, endsAt))
      return said.ok ? done('later') : refused(said, reading.typed)
    }
    default:
      return redirect(home)
  }
}

async function actOnPeople(telling: Telling, request: Request) {
  const { entry, proposal, door, home } = telling
  const { on } = entry
  const posted = await request.formData()
  const back = redirect(`${home}/people`)
  const person = posted.get('person')
  const id = typeof person === 'string' ? person : ''
  const pressed = posted.get('do')
  switch (typeof pressed === 'string' ? pressed : '') {
    case 'name': {
      const reading = read(personForm, posted)
      if (!reading.ok) return unprocessable(reading)
      const named = await write(telling, (db) => namePerson(db, on, proposal.id, door, reading.answers))
      return named.ok ? back : refused(named, reading.typed)
    }
    case 'yes': {
      const { reading, typed } = readYes(posted, id)
      if (!reading.ok) return unprocessable({ typed, faults: reading.faults })
      const noted = await write(telling, (db) => noteYes(db, on, proposal.id, door, id, reading.answers))
      return noted.ok ? back : refused(noted, typed)
    }
    case 'unname': {
      const off = await write(telling, (db) => unnamePerson(db, on, proposal.id, door, id))
      return off.ok ? back : refused(off)
    }
    case 'take-back': {
      const storyId = posted.get('story')
      const taken = await write(telling, (db) =>
        withdrawYes(db, on, typeof storyId === 'string' ? storyId : '', id, door),
      )
      return taken.ok ? back : refused(taken)
    }
    default:
      return back
  }
}

/** Each person has a form of her own on the page, whose fields are named after her: what is wrong is said there. */
function readYes(posted: FormData, id: string) {
  const sent = new URLSearchParams({ person: id })
  for (const field of ['way', 'fromParent']) {
    const value = posted.get(`${field}-${id}`)
    if (typeof value === 'string') sent.set(field, value)
  }
  const reading = read(yesForm, sent)
  const typed = typedIn(posted)
  if (reading.ok) return { reading, typed }
  const faults = Object.fromEntries(Object.entries(reading.faults).map(([name, fault]) => [`${name}-${id}`, fault]))
  return { reading: { ...reading, faults }, typed }
}

async function addPhoto(telling: Telling, take: TakePhoto) {
  const { entry, proposal, door, home } = telling
  const took = await take({
    kind: 'photo',
    mayAdd: (db) => mayAddStoryPhoto(db, entry.on, proposal.id, door),
    add: (db, file) => addStoryPhoto(db, entry.on, proposal.id, door, file),
  })
  return took.ok ? redirect(`${home}/photo?picture=${took.id}`) : notTaken(took, 'photo')
}

async function removePhoto(telling: Telling, request: Request) {
  const { entry, proposal, door, home } = telling
  const picture = (await request.formData()).get('picture')
  const removed = await write(telling, (db) =>
    removeStoryPhoto(db, entry.on, proposal.id, door, typeof picture === 'string' ? picture : ''),
  )
  return removed.ok ? redirect(`${home}/pictures`) : refused(removed)
}

async function describePhoto(telling: Telling, pictureId: string, request: Request) {
  const { entry, proposal, door, home } = telling
  const reading = read(photoForm, await request.formData())
  if (!reading.ok) return unprocessable(reading)
  const said = await write(telling, (db) =>
    describeStoryPhoto(db, entry.on, proposal.id, door, pictureId, reading.answers),
  )
  return said.ok ? redirect(`${home}/pictures`) : refused(said, reading.typed)
}

async function nextHref({ entry, proposal, round, home }: Telling, page: StoryPage): Promise<string> {
  const shown = await entry.sparks.world.read((db) => storyBeingTold(db, proposal, round))
  const pages = shown?.asked.pages ?? []
  const next = pages[pages.indexOf(page) + 1]
  return next ? `${home}/${next}` : home
}

const write = <Value, Because extends string>(
  { entry }: Telling,
  command: (db: Db) => Promise<Outcome<Value, Because>>,
) => entry.sparks.world.write(command)
