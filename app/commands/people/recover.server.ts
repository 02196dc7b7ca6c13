import { eq } from 'drizzle-orm'
import { person, recovery, recoveryAgreement, session } from '~db/schema'
import {
  codeStaysFresh,
  isUnderWay,
  mayStopRecovery,
  maySpeakFor,
  recoveryState,
  speakersNeeded,
  type NotSpokenFor,
} from '~/domain/people'
import { ok, refuse, type Outcome } from '~/domain/refusal'
import { later } from '~/domain/time'
import type { Occasion } from '~/platform/occasion.server'
import type { Db } from '~/platform/world.server'
import { recordAct } from '~/records/audit.server'
import { post } from '~/records/outbox.server'
import { emailOf } from '~/records/people/actor.server'
import { isOfficerNow, officesOf, type LetterAbout } from '~/records/people/fellow-officers.server'
import { passkeysOf } from '~/records/people/passkey.server'
import { newestRecoveryOf, recoveryById, spokenForFirst, vouchersOf } from '~/records/people/recovery.server'

export type NotAsked =
  'sign-in-first' | 'sign-in-afresh' | 'recovery-not-needed' | 'recovery-under-way' | 'recovery-too-few'

/**
 * An officer who lost her passkeys asks the others to say that it is she. All of them, and she herself, are told at once.
 * @param letter with the address where they answer; it is handed the recovery's id.
 */
export async function askRecovery(
  db: Db,
  on: Occasion,
  sessionId: string,
  letter: (id: string) => LetterAbout,
): Promise<Outcome<{ id: string }, NotAsked>> {
  const [here] = await db.select().from(session).where(eq(session.id, sessionId))
  if (!here || here.personId !== on.by) return refuse('sign-in-first')
  const { personId } = here
  const isFresh = here.means === 'email-code' && on.at < later(here.createdAt, codeStaysFresh)
  const has = await passkeysOf(db, personId)
  const needed = has.length > 0 ? await isOfficerNow(db, personId, on.at) : await spokenForFirst(db, personId, on.at)
  if (!needed) return refuse('recovery-not-needed')
  if (!isFresh) return refuse('sign-in-afresh')
  const before = await newestRecoveryOf(db, personId)
  if (before && isUnderWay(recoveryState(before, on.at))) return refuse('recovery-under-way')
  if ((await vouchersOf(db, personId, on.at)).length < speakersNeeded) return refuse('recovery-too-few')

  const id = on.newId()
  await db.insert(recovery).values({ id, personId, askedAt: on.at })
  await tellOfRecovery(db, on, personId, `${id}:asked`, letter(id))
  await record(db, on, personId, { step: 'asked' })
  return { ok: true, id }
}

/** One of the others says that it is she, or that it must stop; she can stop it too. */
export async function answerRecovery(
  db: Db,
  on: Occasion,
  id: string,
  answer: 'agree' | 'stop',
  stoppedLetter: LetterAbout,
): Promise<Outcome<object, NotSpokenFor | 'sign-in-first'>> {
  const found = await recoveryById(db, id)
  if (!found) throw new Error(`no recovery ${id}`)
  if (on.by === null) return refuse('sign-in-first')
  const vouchers = (await vouchersOf(db, found.personId, on.at)).map(({ personId }) => personId)
  if (answer === 'stop') {
    const may = mayStopRecovery(found, on.by, vouchers, on.at)
    if (!may.ok) return may
    await db.update(recovery).set({ stoppedAt: on.at, stoppedBy: on.by }).where(eq(recovery.id, id))
    await tellOfRecovery(db, on, found.personId, `${id}:stopped`, stoppedLetter)
    await record(db, on, found.personId, { step: 'stopped' })
    return ok
  }
  const may = maySpeakFor(found, { personId: on.by, provedAt: on.provedAt }, vouchers, on.at)
  if (!may.ok) return may
  await db.insert(recoveryAgreement).values({ recoveryId: id, personId: on.by, at: on.at })
  await record(db, on, found.personId, { step: 'agreed' })
  return ok
}

/** To her and to everybody who may speak for her. */
export async function tellOfRecovery(
  db: Db,
  on: Occasion,
  personId: string,
  once: string,
  letter: LetterAbout,
): Promise<void> {
  const [her] = await db.select({ name: person.name }).from(person).where(eq(person.id, personId))
  const name = her?.name ?? ''
  const [office = null] = await officesOf(db, personId, on.at)
  const own = await emailOf(db, personId)
  if (own !== null) await post(db, on, `recovery:${once}:${personId}`, { to: own, personId, ...letter(office, name) })
  for (const { email, personId: to, office: theirs } of await vouchersOf(db, personId, on.at)) {
    const about = { personId: to, partnershipId: theirs?.id, ...letter(theirs, name) }
    if (email !== null) await post(db, on, `recovery:${once}:${to}`, { to: email, ...about })
  }
}

async function record(db: Db, on: Occasion, personId: string, detail: Record<string, unknown>): Promise<void> {
  for (const office of await officesOf(db, personId, on.at))
    await recordAct(db, on, office.id, 'recovery.answer', `person:${personId}`, detail)
}
