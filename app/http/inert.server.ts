import { Readable } from 'node:stream'

/** For what is only looked at or kept: whatever it turns out to be, it fetches nothing, runs nothing, and is nowhere. */
export const inert = "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'; sandbox"

/** What goes with a file that somebody sent to us. */
export const inertHeaders = (more: Record<string, string>): Headers =>
  new Headers({ ...more, 'Content-Security-Policy': inert, 'X-Content-Type-Options': 'nosniff' })

/** The file itself, as it comes from the store. */
export const inertAnswer = (content: Readable, headers: Headers): Response =>
  new Response(Readable.toWeb(content) as ReadableStream, { headers })
