import { lte } from 'drizzle-orm'
import { passkeyChallenge, session, signInCode } from '~db/schema'
import { days, later } from '~/domain/time'
import type { Sparks } from '~/platform/sparks.server'

/** Codes older than the longest limit on sending, questions that nobody answered, and sessions that are over, are not kept. */
export async function forgetSignIns({ world, clock }: Sparks): Promise<void> {
  const now = clock.now()
  const oldCodes = lte(signInCode.sentAt, later(now, -days(1)))
  const overSessions = lte(session.expiresAt, now)
  const unanswered = lte(passkeyChallenge.expiresAt, now)
  const anything = await world.read(async (db) => {
    const [code] = await db.select({ id: signInCode.id }).from(signInCode).where(oldCodes).limit(1)
    const [over] = await db.select({ id: session.id }).from(session).where(overSessions).limit(1)
    const [asked] = await db.select({ id: passkeyChallenge.id }).from(passkeyChallenge).where(unanswered).limit(1)
    return code !== undefined || over !== undefined || asked !== undefined
  })
  if (!anything) return
  await world.write(async (db) => {
    await db.delete(signInCode).where(oldCodes)
    await db.delete(session).where(overSessions)
    await db.delete(passkeyChallenge).where(unanswered)
  })
}
