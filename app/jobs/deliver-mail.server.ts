import { and, asc, eq, inArray, isNull, lte } from 'drizzle-orm'
import type { createTransport } from 'nodemailer'
import { outbox } from '~db/schema'
import { diagnose, mostDeliveries, nextTryAt, type Diagnosis } from '~/domain/people'
import { later, minutes, type Instant } from '~/domain/time'
import { randomBelow } from '~/platform/secrets.server'
import type { Sparks } from '~/platform/sparks.server'
import type { Db } from '~/platform/world.server'
import type { WaitingLetter } from '~/records/outbox.server'
import { desksOf, messageOf, type MailMessage, type OutboxRow } from './mail-message.server'

const atOnce = 20
/** In milliseconds. Short enough that a claim outlasts a whole batch to a server that does not answer. */
const patience = { connectionTimeout: 10_000, greetingTimeout: 10_000, socketTimeout: 10_000 }
/** A letter in someone's hands is left alone this long; if that process died, it is then sent again. */
const claimedFor = minutes(5)

/**
 * Hands letters that are due to the mail server. A letter counts as sent when the server has taken it, and its text and
 * address are then emptied from the database. One that is refused for good waits for an officer; one that may yet go
 * waits longer each time. Several may do this at once, here or in another process: each letter is claimed first. Should
 * one die between sending a letter and writing that down, it is sent once more, as the same message.
 */
export async function deliverMail(sparks: Sparks): Promise<void> {
  const { env, world, clock } = sparks
  if (!env.smtpUrl) return
  if ((await world.read((db) => lettersDue(db, clock.now(), 1))).length === 0) return
  const claimed = await world.write((db) => claim(db, clock.now()))
  if (claimed.length === 0) return
  const desks = await world.read((db) => desksOf(db, claimed))
  // Loaded with the first letter, so that starting does not wait for it.
  const { createTransport } = await import('nodemailer')
  const transport = createTransport({ url: env.smtpUrl, ...patience })
  const settle = (row: OutboxRow, change: Change) =>
    world.write(async (db) => db.update(outbox).set(change).where(eq(outbox.id, row.id)))
  try {
    for (const [place, row] of claimed.entries()) {
      const letter = row.payload as WaitingLetter
      if (letter.until !== undefined && letter.until <= clock.now()) {
        await settle(row, { ...gone(clock.now()), lastTrouble: 'too-late' })
        continue
      }
      const message = await messageOf(sparks, row, letter, desks.get(row.partnershipId ?? ''))
      const fault = await send(transport, message)
      await settle(row, fault ? trouble(row, fault, clock.now()) : { ...gone(clock.now()), lastTrouble: null })
      if (fault?.ofServer) {
        // The others would fare no better: they are left for the next time, with none of their tries used up.
        const rest = claimed.slice(place + 1).map(({ id }) => id)
        const dueAt = nextTryAt(clock.now(), row.tries + 1, randomBelow(1_000) / 1_000)
        if (rest.length > 0) {
          await world.write(async (db) => db.update(outbox).set({ dueAt }).where(inArray(outbox.id, rest)))
        }
        break
      }
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

type Change = Partial<typeof outbox.$inferInsert>

const gone = (now: Instant): Change => ({ doneAt: now, payload: null })

function trouble(row: OutboxRow, { why, forGood }: Diagnosis, now: Instant): Change {
  const tries = row.tries + 1
  const known = { tries, lastTrouble: why }
  if (forGood || tries >= mostDeliveries) return { ...known, givenUpAt: now }
  return { ...known, dueAt: nextTryAt(now, tries, randomBelow(1_000) / 1_000) }
}

const lettersDue = (db: Db, now: Instant, most: number) =>
  db
    .select()
    .from(outbox)
    .where(and(isNull(outbox.doneAt), isNull(outbox.givenUpAt), lte(outbox.dueAt, now)))
    .orderBy(asc(outbox.dueAt))
    .limit(most)

async function claim(db: Db, now: Instant): Promise<OutboxRow[]> {
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

/** Nothing when taken; else what went wrong, which names nobody. */
async function send(
  transport: ReturnType<typeof createTransport>,
  message: MailMessage,
): Promise<Diagnosis | undefined> {
  try {
    await transport.sendMail(message)
    return undefined
  } catch (error) {
    return diagnose(error as object)
  }
}
