import { and, asc, eq, isNull, lte } from 'drizzle-orm'
import { createTransport } from 'nodemailer'
import { outbox } from '~db/schema'
import { instant, later, minutes } from '~/domain/time'
import type { Sparks } from '~/platform/sparks.server'
import type { Letter } from '~/records/outbox.server'

const atOnce = 50
const mostTries = 12

/**
 * Hands letters that are due to the mail server. A letter counts as sent when the server has taken it, and its text and
 * address are then emptied from the database. One that is refused waits twice as long each time.
 */
export async function deliverMail(sparks: Sparks): Promise<void> {
  const { env, world, clock } = sparks
  if (!env.smtpUrl) return
  const due = await world.read((db) =>
    db
      .select()
      .from(outbox)
      .where(and(isNull(outbox.doneAt), lte(outbox.dueAt, clock.now())))
      .orderBy(asc(outbox.dueAt))
      .limit(atOnce),
  )
  if (due.length === 0) return
  const transport = createTransport(env.smtpUrl)
  try {
    for (const row of due) {
      const letter = row.payload as Letter
      const trouble = await send(transport, { from: env.mailFrom, ...letter })
      const tries = row.tries + 1
      const change =
        trouble === null || tries >= mostTries
          ? { doneAt: clock.now(), payload: null, tries, lastTrouble: trouble }
          : { tries, lastTrouble: trouble, dueAt: later(instant(clock.now()), minutes(2 ** Math.min(tries, 8) / 8)) }
      await world.write(async (db) => db.update(outbox).set(change).where(eq(outbox.id, row.id)))
    }
  } finally {
    transport.close()
  }
}

/** Nothing when taken; else the kind of trouble, which names nobody. */
async function send(transport: ReturnType<typeof createTransport>, letter: Letter & { from: string }) {
  try {
    await transport.sendMail(letter)
    return null
  } catch (error) {
    const { code } = error as { code?: unknown }
    return typeof code === 'string' ? code : 'unknown'
  }
}
