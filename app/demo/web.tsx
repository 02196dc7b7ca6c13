import type { Hono } from 'hono'
import { session } from '~db/schema'
import { startSession } from '~/commands/people/start-session.server'
import { sessionEndsAt } from '~/domain/people'
import { instant, type Instant } from '~/domain/time'
import { chosenLanguage } from '~/http/language.server'
import { isOurs, safeNext } from '~/http/next'
import { keepSignedIn, sessionCookie } from '~/http/session.server'
import { doWhatIsDue } from '~/jobs/clockwork.server'
import { occasion } from '~/platform/occasion.server'
import { newToken } from '~/platform/secrets.server'
import type { Sparks } from '~/platform/sparks.server'
import type { Db } from '~/platform/world.server'
import type { Variables } from '~/server/app'
import { languageOf } from '~/ui/messages'
import type { DemoClock } from './clock.server'
import { nextDates } from './next-dates.server'
import { letterShown, lettersShown } from './outbox.server'
import { letterPage, outboxPage } from './outbox-page'
import { demoPage } from './page'

/**
 * The demonstration's doors: stepping in as somebody, and moving the clock. They are put up by `sparks demo` alone; the
 * server that a real installation runs has never heard of them.
 */
export function openDemoDoors(sparks: Sparks, clock: DemoClock, stylesheets: readonly string[]) {
  return (app: Hono<{ Variables: Variables }>) => {
    app.get('/demo', async (c) => {
      const now = clock.now()
      const dates = await sparks.world.read((db) => nextDates(db, now))
      const language = languageOf(await chosenLanguage(c.req.raw), c.req.header('accept-language'))
      return c.html(
        demoPage({
          language,
          now,
          dates,
          cast: sparks.demo?.cast ?? [],
          next: safeNext(c.req.raw),
          stylesheets,
        }),
      )
    })

    app.get('/demo/outbox', async (c) => {
      const language = languageOf(await chosenLanguage(c.req.raw), c.req.header('accept-language'))
      return c.html(outboxPage({ language, now: clock.now(), stylesheets }, await lettersShown(sparks)))
    })

    app.get('/demo/outbox/:letter', async (c) => {
      const letter = await letterShown(sparks, c.req.param('letter'))
      if (!letter) return c.redirect('/demo/outbox')
      const language = languageOf(await chosenLanguage(c.req.raw), c.req.header('accept-language'))
      return c.html(letterPage({ language, now: clock.now(), stylesheets }, c.req.param('letter'), letter))
    })

    app.get('/demo/outbox/:letter/page', async (c) => {
      const letter = await letterShown(sparks, c.req.param('letter'))
      if (!letter) return c.redirect('/demo/outbox')
      // The page of a letter brings its styles with it and may be looked at within ours; all else is shut out.
      c.set('letter', true)
      return c.html(letter.html)
    })

    app.post('/demo/step-in', async (c) => {
      const { person, next } = await c.req.parseBody()
      const who = sparks.demo?.cast.find(({ personId }) => personId === person)
      if (!who) return c.redirect('/demo')
      const token = newToken()
      const on = occasion(clock, who.personId)
      const endsAt = await sparks.world.write((db) =>
        startSession(db, on, who.personId, { token, stay: true, means: 'demo' }),
      )
      c.header('Set-Cookie', await keepSignedIn(sparks, token, endsAt))
      return c.redirect(back(next), 303)
    })

    app.post('/demo/step-out', async (c) => {
      const { next } = await c.req.parseBody()
      c.header('Set-Cookie', await sessionCookie(sparks).serialize('', { maxAge: 0 }))
      return c.redirect(back(next), 303)
    })

    app.post('/demo/clock', async (c) => {
      const { to, next } = await c.req.parseBody()
      const moment = Number(to)
      if (Number.isSafeInteger(moment)) {
        clock.moveTo(instant(moment))
        await sparks.world.write((db) => comeAlong(db, clock.now()))
      }
      await doWhatIsDue(sparks)
      return c.redirect(back(next), 303)
    })
  }
}

/** Whoever has stepped in is there at the new time too; otherwise moving the clock by a day would sign officers out. */
async function comeAlong(db: Db, now: Instant): Promise<void> {
  await db
    .update(session)
    .set({ createdAt: now, seenAt: now, expiresAt: sessionEndsAt(true, now), means: 'demo', provedAt: now })
}

const back = (next: unknown) => (typeof next === 'string' && isOurs(next) ? next : '/')
