import type { Instant } from '~/domain/time'
import type { Sparks } from '~/platform/sparks.server'
import type { Letter } from '~/records/outbox.server'
import type { LetterAbout } from '~/records/people/fellow-officers.server'
import { defaultLanguage, languageFor, translator, type Translator } from '~/ui/messages'
import { wholeAddress } from './address.server'

interface Writing {
  readonly sparks: Pick<Sparks, 'env'>
  readonly now: Instant
  readonly partnership: { readonly slug: string; readonly languages: readonly string[]; readonly timeZone: string }
}

/**
 * For letters that an act writes to others than the one who does it: the partnership's own language (its first), and
 * the whole address of its pages, such as `https://sparks.example.org/p/netherton`.
 */
export function letterDesk(
  { sparks, now, partnership }: Writing,
  request: Request,
): { words: Translator; home: string } {
  const { slug, languages, timeZone } = partnership
  const origin = sparks.env.publicOrigin ?? new URL(request.url).origin
  return { words: translator(languageFor(languages[0]), { timeZone, now }), home: `${origin}/p/${slug}` }
}

/** A letter's words, in a partnership's own language, with its name and the address of its people. */
export type OfficeWords = (
  words: Translator,
  about: { readonly partnership: string; readonly name: string; readonly href: string },
) => Pick<Letter, 'subject' | 'text'>

/** The same for letters to the officers of several partnerships: each in its own language. */
export const officeLetters =
  ({ sparks, now }: Pick<Writing, 'sparks' | 'now'>, request: Request, inWords: OfficeWords): LetterAbout =>
  (office, name) => {
    if (!office) {
      const words = translator(defaultLanguage, { now })
      return inWords(words, { partnership: words.t('common.product'), name, href: wholeAddress(request, sparks, '/') })
    }
    const { words, home } = letterDesk({ sparks, now, partnership: office }, request)
    return inWords(words, { partnership: office.name, name, href: `${home}/people` })
  }
