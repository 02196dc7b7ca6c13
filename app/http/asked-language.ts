import { isLanguage, languageFor, translator, type Translator } from '~/ui/messages'
import type { Instant } from '~/domain/time'

interface Whose {
  readonly languages: readonly string[]
  readonly timeZone: string
}

/**
 * The words of what programs fetch (feeds, widgets), which say nothing of their reader's language: that of the address
 * (`?language=cy`), or the partnership's first. So the same address is always the same answer.
 */
export function spokenIn(request: Request, { languages, timeZone }: Whose, now: Instant): Translator {
  const asked = new URL(request.url).searchParams.get('language') ?? ''
  return translator(isLanguage(asked) ? asked : languageFor(languages[0]), { timeZone, now })
}

/** What follows `?` where another language than the first is meant. */
export const languageAsked = (request: Request): string => {
  const asked = new URL(request.url).searchParams.get('language') ?? ''
  return isLanguage(asked) ? `?language=${asked}` : ''
}
