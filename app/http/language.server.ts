import { createCookie } from '@remix-run/node'

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
