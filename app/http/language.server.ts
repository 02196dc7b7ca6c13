import { createCookie } from '@remix-run/node'
import type { Instant } from '~/domain/time'
import { languageOf, translator, type Translator } from '~/ui/messages'

export const languageCookie = createCookie('language', {
  path: '/',
  sameSite: 'lax',
  httpOnly: true,
  maxAge: 365 * 24 * 3600,
})

/** The language someone has chosen; undefined when they have not. */
export async function chosenLanguage(request: Request): Promise<string | undefined> {
  const header = request.headers.get('Cookie')
  if (header === null) return undefined
  const chosen: unknown = await languageCookie.parse(header)
  return typeof chosen === 'string' ? chosen : undefined
}

/** Our words in the reader's language, for what is written on the server, such as a letter. */
export async function speaker(request: Request, now: Instant, timeZone?: string): Promise<Translator> {
  const language = languageOf(await chosenLanguage(request), request.headers.get('Accept-Language'))
  return translator(language, { now, timeZone })
}
