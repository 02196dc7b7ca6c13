import type { Context } from 'hono'
import { instant } from '~/domain/time'
import { speaker } from '~/http/language.server'
import type { Translator } from '~/ui/messages'

type Kind = 'from-elsewhere' | 'too-large' | 'too-often' | 'broken' | 'away' | 'not-taken' | 'signed-out'

/** A page that needs nothing but itself, in the reader's language, for when the app cannot make one. */
export async function plainPage(c: Context, status: 403 | 413 | 429 | 500, kind: Kind, reference = '') {
  const spoken = await speaker(c.req.raw, instant(0))
  return c.html(page(spoken, kind, reference), status)
}

/**
 * While the database is away. To someone who was sending something it gives back all that she typed, ready to be sent
 * again: a browser that goes back may have to ask us for the page, and we could not give it.
 */
export async function awayPage(c: Context, typed: URLSearchParams | null): Promise<Response> {
  const spoken = await speaker(c.req.raw, instant(0))
  const isReading = c.req.method === 'GET' || c.req.method === 'HEAD'
  c.header('Retry-After', '5')
  return c.html(page(spoken, isReading ? 'away' : 'not-taken', '', typed ? again(spoken, typed) : ''), 503)
}

/** To somebody signed out whose words could not be kept until she comes back: she takes them along herself. */
export async function signedOutPage(c: Context, typed: URLSearchParams): Promise<Response> {
  const spoken = await speaker(c.req.raw, instant(0))
  const way = `<p><a href="/sign-in" target="_blank">${escaped(spoken.t('common.plain.sign-in'))}</a></p>`
  return c.html(page(spoken, 'signed-out', '', way + again(spoken, typed)), 401)
}

function page({ t, language }: Translator, kind: Kind, reference: string, more = ''): string {
  return (
    `<!doctype html><html lang="${language}"><meta charset="utf-8"><meta name="viewport" content="width=device-width">` +
    `<title>${escaped(t(`common.plain.${kind}`))}</title>` +
    '<body style="font: 1.2rem/1.5 system-ui; max-width: 34rem; margin: 3rem auto; padding: 0 1rem">' +
    `<main><h1 style="font-size: 1.4rem">${escaped(t(`common.plain.${kind}`))}</h1>` +
    `<p>${escaped(t(`common.plain.${kind}-body`, { reference }))}</p>${more}` +
    `<p><a href="/">${escaped(t('common.to-start'))}</a></p></main>`
  )
}

/** Without an address of its own, a form goes to the page's. */
function again({ t }: Translator, typed: URLSearchParams): string {
  const fields = [...typed].map(
    ([name, value]) => `<input type="hidden" name="${escaped(name)}" value="${escaped(value)}">`,
  )
  return (
    `<form method="post">${fields.join('')}` +
    `<button style="font: inherit; padding: 0.5rem 1rem">${escaped(t('common.plain.send-again'))}</button></form>`
  )
}

const marks: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', '\n': '&#10;', '\r': '' }
const escaped = (text: string) => text.replace(/[&<>"\n\r]/g, (mark) => marks[mark] ?? mark)
