import type { PictureState } from '../proposal'
import { refuse, ok, type Outcome } from '../refusal'
import type { Instant } from '../time'

/** How somebody said yes. */
export const yesWays = ['in-person', 'in-writing', 'by-phone', 'by-link'] as const
export type YesWay = (typeof yesWays)[number]

/** Somebody who can be recognised in a story or its pictures: named for those who look after it, and for nobody else. */
export interface Recognised {
  readonly id: string
  readonly name: string
  readonly isChild: boolean
  /** The words tell of her; otherwise she is in pictures alone. */
  readonly inWords: boolean
  readonly yesAt: Instant | null
  /** Of a child: the parent, or whoever stands in for one, who said yes. */
  readonly yesFromParent: string
  readonly withdrawnAt: Instant | null
}

/** A picture of a story, and who can be recognised in it: nobody, these people, or not yet said. */
export interface StoryPicture {
  readonly id: string
  readonly state: PictureState
  /** What it shows, for who cannot see it. */
  readonly words: string
  readonly shows: 'nobody' | 'people' | null
  readonly people: readonly string[]
  readonly withdrawnAt: Instant | null
}

/** Whether her yes is there and stands. Of a child it is a parent's, by name, and never the child's own. */
export const saidYes = ({ isChild, yesAt, yesFromParent, withdrawnAt }: Omit<Recognised, 'id' | 'name'>): boolean =>
  yesAt !== null && withdrawnAt === null && (!isChild || yesFromParent.trim() !== '')

/** Whether everybody of whom the words tell has said yes. */
export const wordsMayBeRead = (people: readonly Recognised[]): boolean =>
  people.every((one) => !one.inWords || saidYes(one))

/** Whether somebody has said who is in a picture, and all of them have said yes. */
export function pictureMayBeSeen(picture: StoryPicture, people: readonly Recognised[]): boolean {
  if (picture.withdrawnAt !== null || picture.state !== 'ready') return false
  if (picture.shows === 'nobody') return true
  if (picture.shows === null || picture.people.length === 0) return false
  const known = new Map(people.map((one) => [one.id, one]))
  return picture.people.every((id) => {
    const one = known.get(id)
    return one !== undefined && saidYes(one)
  })
}

/** Names that are words besides: they name a child only where they are written as a name. */
const alsoWords = new Set(
  `amber april art august autumn bell bill brook brown carol christian clay daisy dale dawn day drew earl eve faith fern
  field frank gene glen grace green hall harmony hazel heath heather hill holly hope iris ivy jack jade jasmine joy june
  king lane lily long may melody mark miles moss noel north olive park patience pearl penny pepper pip poppy price ray
  reed river robin rocky rose ruby rusty sandy short small sky star storm summer sunny violet wade ward west white will
  willow wood woods young`.split(/\s+/),
)

/** The words of a text, in small letters and without a genitive or plural, and whether each is written as a name is. */
function* wordsIn(text: string): Generator<{ word: string; capital: boolean }> {
  for (const [found] of text.normalize('NFC').matchAll(/[\p{L}'’-]+/gu)) {
    const word = found.toLowerCase().replace(/’/g, "'")
    const capital = /^\p{Lu}/u.test(found)
    yield { word, capital }
    yield { word: word.replace(/'?s'?$/, ''), capital }
  }
}

/** Whether one of these children is named in any of these texts, by any part of her name. */
export function childNamedIn(texts: readonly string[], people: readonly Recognised[]): boolean {
  const parts = new Set(
    people.filter(({ isChild }) => isChild).flatMap(({ name }) => [...wordsIn(name)].map(({ word }) => word)),
  )
  if (parts.size === 0) return false
  return texts.some((text) =>
    [...wordsIn(text)].some(
      ({ word, capital }) => word.length > 1 && parts.has(word) && (capital || !alsoWords.has(word)),
    ),
  )
}

/** What keeps a story from being published. */
export type InTheWay =
  | 'story-empty'
  | 'story-yes-missing'
  | 'story-picture-who-missing'
  | 'story-picture-yes-missing'
  | 'story-picture-words-missing'
  | 'story-picture-not-ready'
  | 'story-child-named'

export interface ToPublish {
  /** What everyone would read, but for the words about pictures. */
  readonly texts: readonly string[]
  readonly people: readonly Recognised[]
  readonly pictures: readonly StoryPicture[]
}

/** Everything that keeps a story from being published, so that it can be seen to in one go. */
export function inTheWayOf({ texts, people, pictures }: ToPublish): InTheWay[] {
  const found = new Set<InTheWay>()
  if (texts.every((text) => text.trim() === '')) found.add('story-empty')
  if (!wordsMayBeRead(people)) found.add('story-yes-missing')
  const there = pictures.filter(({ withdrawnAt, state }) => withdrawnAt === null && state !== 'refused')
  for (const picture of there) {
    const { shows, state } = picture
    if (state === 'waiting') found.add('story-picture-not-ready')
    else if (shows === null || (shows === 'people' && picture.people.length === 0))
      found.add('story-picture-who-missing')
    else if (!pictureMayBeSeen(picture, people)) found.add('story-picture-yes-missing')
    if (picture.words.trim() === '') found.add('story-picture-words-missing')
  }
  if (childNamedIn([...texts, ...there.map(({ words }) => words)], people)) found.add('story-child-named')
  return [...found]
}

/** Whether a story may be published: the first thing in its way. */
export function mayBePublished(facts: ToPublish): Outcome<object, InTheWay> {
  const [first] = inTheWayOf(facts)
  return first ? refuse(first) : ok
}
