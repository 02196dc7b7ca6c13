import type { Instant } from '~/domain/time'
import type { Sparks } from '~/platform/sparks.server'
import { languageFor, translator, type Translator } from '~/ui/messages'

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
