import { and, eq, gt, inArray, isNull, or } from 'drizzle-orm'
import {
  award,
  contact,
  erasure,
  invitation,
  outbox,
  partnership,
  payee,
  person,
  proposal,
  proposalEvent,
  residency,
  role,
  signInCode,
  story,
} from '~db/schema'
import { byTheClock, type Occasion } from '~/platform/occasion.server'
import type { Secrets } from '~/platform/secrets.server'
import type { Db } from '~/platform/world.server'
import { recordAct } from '~/records/audit.server'
import type { WaitingLetter } from '~/records/outbox.server'
import { mayBeErased } from '~/records/people/erasable.server'
import { register, rowsBy } from '~/records/people/held.server'
import { placesOf } from '~/records/people/places.server'
import { emptyDraft } from '~/records/proposal/empty-draft.server'

/** What stands where her name and her words stood. */
export interface Instead {
  readonly name: string
  readonly story: string
}

/** Erases someone whose week is over, if that still stands: she may have taken it back, or been given an office, meanwhile. */
export async function eraseIfStillDue(
  db: Db,
  on: Occasion,
  secrets: Secrets,
  personId: string,
  instead: Instead,
): Promise<boolean> {
  const [asked] = await db.select().from(erasure).where(eq(erasure.personId, personId))
  const due = asked !== undefined && asked.doneAt === null && asked.dueAt <= on.at
  if (!due || !(await mayBeErased(db, personId, on.at)).ok) return false
  await erasePerson(db, on, secrets, personId, instead)
  return true
}

/**
 * Erases someone: every value that is hers goes, and what has to stay stays under an id that is nobody's. The record of
 * acts holds such ids only, so that its chain is as unbroken as before. Erasing twice is erasing once.
 */
export async function erasePerson(
  db: Db,
  on: Occasion,
  secrets: Secrets,
  personId: string,
  instead: Instead,
): Promise<void> {
  const [asked] = await db.select().from(erasure).where(eq(erasure.personId, personId))
  if (asked?.doneAt) return
  const places = await placesOf(db, personId)
  await forgetAddress(db, on, secrets, personId)
  await emptyIdeas(db, personId)
  if (asked?.leaveStories !== true) {
    const gone = { whatHappened: instead.story, whoCameTogether: '', whatNext: '' }
    await db.update(story).set(gone).where(eq(story.toldBy, personId))
  }
  for (const place of register) {
    if (place.hers.length === 0) continue
    const hers = rowsBy(place, place.hers, personId)
    if (place.erased === 'row') await db.delete(place.table).where(hers)
    if (place.erased === 'words' && place.blank) await db.update(place.table).set(place.blank).where(hers)
  }
  await endWhatSheWas(db, on, personId)
  // Of who was paid, the books keep the name as long as they have to; that it is she does not stand with it.
  await db.update(payee).set({ personId: null }).where(eq(payee.personId, personId))
  await db.update(person).set({ name: instead.name }).where(eq(person.id, personId))
  const done = { personId, askedAt: on.at, dueAt: on.at, leaveStories: false, doneAt: on.at }
  await db
    .insert(erasure)
    .values(done)
    .onConflictDoUpdate({ target: erasure.personId, set: { doneAt: on.at } })
  for (const { id } of places) await recordAct(db, byTheClock(on), id, 'clock', `person:${personId}`, { erased: true })
}

/** Nobody is left to sit on a panel, to vote, or to be helped: her roles and her living here end, and are kept as ended. */
async function endWhatSheWas(db: Db, on: Occasion, personId: string): Promise<void> {
  await db
    .update(role)
    .set({ endsAt: on.at })
    .where(and(eq(role.personId, personId), or(isNull(role.endsAt), gt(role.endsAt, on.at))))
  await db.update(residency).set({ withdrawnBecause: '' }).where(eq(residency.personId, personId))
  await db
    .update(residency)
    .set({ withdrawnAt: on.at })
    .where(and(eq(residency.personId, personId), isNull(residency.withdrawnAt)))
}

/** What is kept by her address and not by her id: codes, invitations, and letters on their way. */
async function forgetAddress(db: Db, on: Occasion, secrets: Secrets, personId: string): Promise<void> {
  const [found] = await db.select({ email: contact.email }).from(contact).where(eq(contact.personId, personId))
  if (!found?.email) return
  const { email } = found
  await db.delete(signInCode).where(eq(signInCode.emailHash, secrets.hash('email', email)))
  await db
    .update(invitation)
    .set({ withdrawnAt: on.at })
    .where(and(eq(invitation.email, email), isNull(invitation.acceptedAt), isNull(invitation.withdrawnAt)))
  await db
    .update(invitation)
    .set({ name: '', email: null })
    .where(
      and(
        inArray(invitation.partnershipId, db.select({ id: partnership.id }).from(partnership)),
        eq(invitation.email, email),
      ),
    )
  const onTheWay = await db.select({ id: outbox.id, payload: outbox.payload }).from(outbox).where(isNull(outbox.doneAt))
  const toHer = onTheWay.filter(({ payload }) => (payload as WaitingLetter | null)?.to === email).map(({ id }) => id)
  if (toHer.length > 0) await db.delete(outbox).where(inArray(outbox.id, toHer))
}

/** Ideas that she never sent in, or withdrew, are emptied; who was to be paid is, wherever no money was given. */
async function emptyIdeas(db: Db, personId: string): Promise<void> {
  const hers = await db.select({ id: proposal.id }).from(proposal).where(eq(proposal.applicantId, personId))
  for (const { id } of hers) {
    const events = await db
      .select({ kind: proposalEvent.kind })
      .from(proposalEvent)
      .where(eq(proposalEvent.proposalId, id))
    const kinds = events.map(({ kind }) => kind)
    if (!kinds.includes('submitted') || kinds.includes('withdrawn')) await emptyDraft(db, id)
  }
  const ids = hers.map(({ id }) => id)
  if (ids.length === 0) return
  const funded = (await db.select({ id: award.proposalId }).from(award).where(inArray(award.proposalId, ids))).map(
    ({ id }) => id,
  )
  const unpaid = ids.filter((id) => !funded.includes(id))
  if (unpaid.length > 0) await db.delete(payee).where(inArray(payee.proposalId, unpaid))
}
