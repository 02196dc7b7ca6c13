import { and, eq } from 'drizzle-orm'
import { votingDesk } from '~db/schema'
import { sendCode, type CodeLetter } from '~/commands/people/send-code.server'
import { tryCode } from '~/commands/people/try-code.server'
import type { NotTheCode } from '~/domain/people'
import { may, type NotAllowed } from '~/domain/policy'
import { ok, refuse, type Outcome } from '~/domain/refusal'
import type { Occasion } from '~/platform/occasion.server'
import type { Secrets } from '~/platform/secrets.server'
import type { Db } from '~/platform/world.server'
import { recordAct } from '~/records/audit.server'
import { actorIn, emailOf } from '~/records/people/actor.server'
import { endCode } from '~/records/people/sign-in-code.server'
import { roundById } from '~/records/round/course.server'

type Desk = typeof votingDesk.$inferSelect & { readonly partnershipId: string }

export type NotSignedOn = NotAllowed | 'desk-unknown' | 'desk-closed' | 'desk-second-is-another'

/** The second helper says that she is at the desk, signed in as herself. Twice is once. */
export async function signOnBeside(
  db: Db,
  on: Occasion,
  roundId: string,
  deskId: string,
): Promise<Outcome<object, NotSignedOn>> {
  const found = await openDeskWith(db, roundId, deskId)
  if (!found.ok) return found
  const allowed = may(await actorIn(db, found.desk.partnershipId, on.by, on.at), 'desk.sign-on', { now: on.at })
  if (!allowed.ok) return allowed
  if (found.desk.besideId !== on.by) return refuse('desk-second-is-another')
  return signOn(db, on, found.desk, 'own-session')
}

/** Sends the second helper a code to sign on with at the tablet that a helper has open (`browser` is that session). */
export async function askDeskCode(
  db: Db,
  on: Occasion,
  secrets: Secrets,
  roundId: string,
  { deskId, browser }: { readonly deskId: string; readonly browser: string },
  letter: CodeLetter,
): Promise<
  Outcome<{ code: string }, NotAllowed | 'desk-unknown' | 'desk-closed' | 'desk-second-no-email' | 'too-many-codes'>
> {
  const kept = await keptDesk(db, on, roundId, deskId)
  if (!kept.ok) return kept
  const email = await emailOf(db, kept.desk.besideId)
  if (email === null) return refuse('desk-second-no-email')
  return sendCode(db, on, secrets, { email, browser, deskId }, { letter })
}

/** The second helper types her code on the tablet: she has signed on, and the session there stays whose it is. */
export async function signOnByCode(
  db: Db,
  on: Occasion,
  secrets: Secrets,
  roundId: string,
  { deskId, browser, code }: { readonly deskId: string; readonly browser: string; readonly code: string },
): Promise<Outcome<object, NotSignedOn | NotTheCode>> {
  const kept = await keptDesk(db, on, roundId, deskId)
  if (!kept.ok) return kept
  const { desk } = kept
  const beside = may(await actorIn(db, desk.partnershipId, desk.besideId, on.at), 'desk.sign-on', { now: on.at })
  if (!beside.ok) return refuse('desk-second-is-another')
  const email = (await emailOf(db, desk.besideId)) ?? ''
  const tried = await tryCode(db, on, secrets, { email, browser, deskId, code })
  if (!tried.ok) return tried
  await endCode(db, on, tried.sent.id, 'used')
  // It is her own act: she alone could read the code.
  return signOn(db, { ...on, by: desk.besideId }, desk, 'code')
}

async function signOn(db: Db, on: Occasion, desk: Desk, way: 'own-session' | 'code'): Promise<Outcome<object, never>> {
  if (desk.besideSignedOnAt !== null) return ok
  await db.update(votingDesk).set({ besideSignedOnAt: on.at }).where(eq(votingDesk.id, desk.id))
  await recordAct(db, on, desk.partnershipId, 'desk.sign-on', `desk:${desk.id}`, { way })
  return ok
}

/** A desk that whoever asks may keep. */
async function keptDesk(
  db: Db,
  on: Occasion,
  roundId: string,
  deskId: string,
): Promise<Outcome<{ desk: Desk }, NotAllowed | 'desk-unknown' | 'desk-closed'>> {
  const found = await openDeskWith(db, roundId, deskId)
  if (!found.ok) return found
  const allowed = may(await actorIn(db, found.desk.partnershipId, on.by, on.at), 'desk.keep', { now: on.at })
  return allowed.ok ? found : allowed
}

async function openDeskWith(
  db: Db,
  roundId: string,
  deskId: string,
): Promise<Outcome<{ desk: Desk }, 'desk-unknown' | 'desk-closed'>> {
  const round = await roundById(db, roundId)
  if (!round) throw new Error(`no round ${roundId}`)
  const [desk] = await db
    .select()
    .from(votingDesk)
    .where(and(eq(votingDesk.id, deskId), eq(votingDesk.roundId, roundId)))
  if (!desk) return refuse('desk-unknown')
  if (desk.closedAt !== null) return refuse('desk-closed')
  return { ok: true, desk: { ...desk, partnershipId: round.partnershipId } }
}
