import { and, desc, isNotNull } from 'drizzle-orm'
import type { Hono } from 'hono'
import { outbox, session } from '~db/schema'
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
import type { Letter } from '~/records/outbox.server'
import type { Variables } from '~/server/app'
import { languageFor } from '~/ui/messages'
import type { DemoClock } from './clock.server'
import { nextDates } from './next-dates.server'
import { demoPage } from './page'

/**
 * The demonstration's doors: stepping in as somebody, and moving the clock. They are put up by `sparks demo` alone; the
 * server that a real installation runs has never heard of them.
 */
export function openDemoDoors(sparks: Sparks, clock: DemoClock, stylesheets: readonly string[]) {
  return (app: Hono<{ Variables: Variables }>) => {
    app.get('/demo', async (c) => {
      const now = clock.now()
      const [dates, letters] = await sparks.world.read(async (db) => [
        await nextDates(db, now),
        await db
          .select()
          .from(outbox)
          .where(and(isNotNull(outbox.payload)))
          .orderBy(desc(outbox.dueAt))
          .limit(20),
      ])
      const language = languageFor(await chosenLanguage(c.req.raw), c.req.header('accept-language'))
      return c.html(
        demoPage({
          language,
          now,
          dates,
          letters: letters.map(({ id, payload }) => ({ id, ...(payload as Letter) })),
          cast: sparks.demo?.cast ?? [],
          next: safeNext(c.req.raw),
          stylesheets,
        }),
      )
    })

    app.post('/demo/step-in', async (c) => {
      const { person, next } = await c.req.parseBody()
      const who = sparks.demo?.cast.find(({ personId }) => personId === person)
      if (!who) return c.redirect('/demo')
      const token = newToken()
      const on = occasion(clock, who.personId)
      const endsAt = await sparks.world.write((db) => startSession(db, on, who.personId, { token, stay: true }))
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
  await db.update(session).set({ createdAt: now, seenAt: now, expiresAt: sessionEndsAt(true, now) })
}

const back = (next: unknown) => (typeof next === 'string' && isOurs(next) ? next : '/')
