import type { Context } from 'hono'

/** A page that needs nothing but itself, for when the app cannot make one. */
export function plainPage(c: Context, status: 403 | 413 | 429 | 500 | 503, sentence: string) {
  return c.html(
    '<!doctype html><html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width">' +
      '<title>Small Sparks</title>' +
      '<body style="font: 1.2rem/1.5 system-ui; max-width: 34rem; margin: 3rem auto; padding: 0 1rem">' +
      `<h1 style="font-size: 1.4rem">Small Sparks</h1><p>${sentence}</p><p><a href="/">Back to the start</a></p>`,
    status,
  )
}
