import { and, asc, eq, inArray, isNull, lte } from 'drizzle-orm'
import type { createTransport } from 'nodemailer'
import { outbox } from '~db/schema'
import { instant, later, minutes, type Instant } from '~/domain/time'
import type { Sparks } from '~/platform/sparks.server'
import type { Db } from '~/platform/world.server'
import type { Letter } from '~/records/outbox.server'

const atOnce = 20
const mostTries = 12
/** In milliseconds. Short enough that a claim outlasts a whole batch to a server that does not answer. */
const patience = { connectionTimeout: 10_000, greetingTimeout: 10_000, socketTimeout: 10_000 }
/** A letter in someone's hands is left alone this long; if that process died, it is then sent again. */
const claimedFor = minutes(5)

/**
 * Hands letters that are due to the mail server. A letter counts as sent when the server has taken it, and its text and
 * address are then emptied from the database. One that is refused waits twice as long each time. Several may do this at
 * once, here or in another process: each letter is claimed first.
 */
export async function deliverMail({ env, world, clock }: Sparks): Promise<void> {
  if (!env.smtpUrl) return
  if ((await world.read((db) => lettersDue(db, clock.now(), 1))).length === 0) return
  const claimed = await world.write((db) => claim(db, clock.now()))
  if (claimed.length === 0) return
  // Loaded with the first letter, so that starting does not wait for it.
  const { createTransport } = await import('nodemailer')
  const transport = createTransport({ url: env.smtpUrl, ...patience })
  try {
    for (const row of claimed) {
      const { until, ...letter } = row.payload as Letter
      const tooLate = until !== undefined && until <= clock.now()
      const trouble = tooLate ? 'too-late' : await send(transport, { from: env.mailFrom, ...letter })
      const tries = row.tries + 1
      const over = trouble === null || tooLate || tries >= mostTries
      const change = over
        ? { doneAt: clock.now(), payload: null, tries, lastTrouble: trouble }
        : { tries, lastTrouble: trouble, dueAt: later(instant(clock.now()), minutes(2 ** Math.min(tries, 8) / 8)) }
      await world.write(async (db) => db.update(outbox).set(change).where(eq(outbox.id, row.id)))
    }
  } finally {
    transport.close()
  }
}

/** Sends what has just been posted, without making the reader wait for it; what goes wrong is the job's to try again. */
export function deliverSoon(sparks: Sparks): void {
  deliverMail(sparks).catch((error: unknown) => {
    const { name, message } = error instanceof Error ? error : new Error(String(error))
    sparks.log.warn({ job: deliverMail.name, err: { name, message } })
  })
}

const lettersDue = (db: Db, now: Instant, most: number) =>
  db
    .select()
    .from(outbox)
    .where(and(isNull(outbox.doneAt), lte(outbox.dueAt, now)))
    .orderBy(asc(outbox.dueAt))
    .limit(most)

async function claim(db: Db, now: Instant) {
  const due = await lettersDue(db, now, atOnce)
  const ids = due.map(({ id }) => id)
  if (ids.length > 0) {
    await db
      .update(outbox)
      .set({ dueAt: later(now, claimedFor) })
      .where(inArray(outbox.id, ids))
  }
  return due
}

/** Nothing when taken; else the kind of trouble, which names nobody. */
async function send(transport: ReturnType<typeof createTransport>, letter: Omit<Letter, 'until'> & { from: string }) {
  try {
    await transport.sendMail(letter)
    return null
  } catch (error) {
    const { code } = error as { code?: unknown }
    return typeof code === 'string' ? code : 'unknown'
  }
}
