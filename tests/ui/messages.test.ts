import { IntlMessageFormat } from 'intl-messageformat'
import { describe, expect, it } from 'vitest'
import { refuse } from '~/domain/refusal'
import { instantFromIso } from '~/domain/time'
import { languageFor, languages, translator, type Language, type MessageKey } from '~/ui/messages'
import { catalogues } from '~/ui/messages/catalogues'
import * as cy from '~/ui/messages/cy'
import * as en from '~/ui/messages/en'
import * as ur from '~/ui/messages/ur'

const now = instantFromIso('2025-03-01T09:00:00Z')
const every = (language: Language) => Object.entries(catalogues[language]) as [MessageKey, string][]
const parse = (language: Language, message: string) =>
  new IntlMessageFormat(message, languages[language].locale).getAst()

type Element = ReturnType<typeof parse>[number]

/** What a sentence needs from its page: the names of its values and tags. */
function needs(elements: Element[], found = new Set<string>()): Set<string> {
  for (const element of elements) {
    if ('children' in element) {
      found.add(`<${element.value}>`)
      needs(element.children, found)
    } else if ('options' in element) {
      found.add(element.value)
      for (const option of Object.values(element.options)) needs(option.value, found)
    } else if ('value' in element && !isWords(element)) found.add(element.value)
  }
  return found
}

/** The parser numbers its kinds of element; words are the first. */
const isWords = (element: Element) => (element.type as number) === 0

/** The words a reader may see, one text for each way through the plurals. */
function readings(elements: Element[]): string[] {
  const ways = (element: Element): string[] => {
    if ('children' in element) return readings(element.children)
    if ('options' in element) return Object.values(element.options).flatMap((option) => readings(option.value))
    return ['value' in element && isWords(element) ? element.value : '7']
  }
  return elements.reduce<string[]>(
    (texts, element) => texts.flatMap((text) => ways(element).map((words) => text + words)),
    [''],
  )
}

const sentences = (text: string) => text.split(/(?<=[.!?۔؟])\s+/).filter(Boolean)

describe.each(Object.keys(languages) as Language[])('the catalogue in %s', (language) => {
  it('has the same keys as English', () => {
    expect(Object.keys(catalogues[language]).sort()).toEqual(Object.keys(catalogues.en).sort())
  })

  it('asks for the same values and tags as English, key by key', () => {
    for (const [key, message] of every(language))
      expect([key, [...needs(parse(language, message))].sort()]).toEqual([
        key,
        [...needs(parse('en', catalogues.en[key]))].sort(),
      ])
  })

  it('has words for every key', () => {
    expect(every(language).filter(([, message]) => message.trim() === '')).toEqual([])
  })

  it('keeps its sentences to 25 words', () => {
    const long = every(language).flatMap(([key, message]) =>
      readings(parse(language, message))
        .flatMap(sentences)
        .filter((sentence) => sentence.split(/\s+/).length > 25)
        .map((sentence) => `${key}: ${sentence}`),
    )
    expect(long).toEqual([])
  })

  it('never writes an amount or a date of its own', () => {
    const months = /\b\d{1,2} (January|February|March|April|May|June|July|August|September|October|November|December)\b/
    const written = every(language).filter(([, message]) => /£\s*\d/.test(message) || months.test(message))
    expect(written.map(([key]) => key)).toEqual([])
  })

  it('gives “one” its own form wherever it counts in English', () => {
    if (language !== 'en') return
    const without = every('en').filter(([, message]) => /, plural,/.test(message) && !/\bone \{/.test(message))
    expect(without.map(([key]) => key)).toEqual([])
  })
})

describe('our words', () => {
  it('are of residents and neighbours, never of service users', () => {
    const wrong = every('en').filter(([, message]) =>
      /service[ -]users?|beneficiar|\bclients?\b|stakeholder/i.test(message),
    )
    expect(wrong.map(([key]) => key)).toEqual([])
    expect(every('cy').filter(([, message]) => /defnyddwyr? gwasanaeth/i.test(message))).toEqual([])
  })

  it('put no straight apostrophe before a brace or a tag, which would hide what is in it', () => {
    for (const language of Object.keys(languages) as Language[])
      expect(
        every(language)
          .filter(([, message]) => /'[{}<>']/.test(message))
          .map(([key]) => key),
      ).toEqual([])
  })

  it('stand in the file of the room they are named for', () => {
    for (const rooms of [en, cy, ur])
      for (const [room, messages] of Object.entries(rooms))
        expect(Object.keys(messages).filter((key) => !key.startsWith(`${room}.`))).toEqual([])
  })
})

describe('speaking', () => {
  const english = translator('en', { now })
  const welsh = translator('cy', { now })

  it('gives a plain sentence as it stands', () => {
    expect(english.t('common.problem')).toBe('There is a problem')
    expect(welsh.t('common.problem')).toBe('Mae problem')
  })

  it('formats values by the ending of their names', () => {
    expect(english.t('round.closes', { closesAt: instantFromIso('2025-03-04T17:00:00Z') })).toBe(
      'Closes Tuesday 4 March, 5pm',
    )
    expect(welsh.t('round.closes', { closesAt: instantFromIso('2025-03-04T17:00:00Z') })).toBe(
      'Yn cau ddydd Mawrth 4 Mawrth, 5pm',
    )
  })

  it('counts', () => {
    expect(english.t('common.characters-left', { left: 1 })).toBe('You have 1 character left.')
    expect(english.t('common.characters-left', { left: 1200 })).toBe('You have 1,200 characters left.')
    expect(welsh.t('common.characters-left', { left: 2 })).toBe('Mae gennych 2 nod ar ôl.')
  })

  it('throws for a value that is missing, so that a test finds it before a reader does', () => {
    expect(() => english.t('round.closes')).toThrow('closesAt')
  })

  it('says a refusal in the reader’s language', () => {
    expect(english.say(refuse('accent-too-pale'))).toMatch(/^Choose a darker colour/)
    expect(welsh.say(refuse('accent-too-pale'))).toMatch(/^Dewiswch liw tywyllach/)
  })

  it('has something to say even to a refusal without a sentence', () => {
    expect(english.say(refuse('never-heard-of'))).toBe(english.t('refusal.unexplained'))
  })
})

describe('the reader’s language', () => {
  it('is the first of the wishes that we have', () => {
    expect(languageFor(null, 'cy-GB,cy;q=0.9,en;q=0.8')).toBe('cy')
    expect(languageFor('en', 'cy')).toBe('en')
    expect(languageFor(undefined, 'fr-FR,en;q=0.3,cy;q=0.7')).toBe('cy')
  })

  it('is English when nothing fits', () => {
    expect(languageFor(null, 'fr', '')).toBe('en')
    expect(languageFor('__proto__')).toBe('en')
  })
})
