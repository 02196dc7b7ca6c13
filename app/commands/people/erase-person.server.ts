import { and, eq, gt, inArray, isNull, notInArray, or } from 'drizzle-orm'
import {
  award,
  contact,
  erasure,
  helpOffer,
  invitation,
  outbox,
  partnership,
  payee,
  person,
  picture,
  privateAnswers,
  proposal,
  proposalEvent,
  residency,
  role,
  roleChange,
  roleChangeEvent,
  signInCode,
} from '~db/schema'
import { roleProposalLasts } from '~/domain/people'
import { later } from '~/domain/time'
import { byTheClock, type Occasion } from '~/platform/occasion.server'
import type { Secrets } from '~/platform/secrets.server'
import type { Db } from '~/platform/world.server'
import { recordAct } from '~/records/audit.server'
import { emptyStoriesOf } from '~/records/learning/forget.server'
import { forgetRipplesOf } from '~/records/learning/ripples.server'
import { forgetBankDetails } from '~/records/money/bank-details.server'
import type { WaitingLetter } from '~/records/outbox.server'
import { forgetBankWordsOf } from '~/records/money/bank-words.server'
import { forgetFeedback } from '~/records/proposal/answers.server'
import { mayBeErased } from '~/records/people/erasable.server'
import { register, rowsBy } from '~/records/people/held.server'
import { placesOf } from '~/records/people/places.server'
import { settleRoleChange } from '~/records/people/roles.server'
import { forgetStrengthsOf } from '~/records/people/strengths.server'
import { forgetIntroductionsOf } from '~/records/proposal/introductions.server'
import { forgetPairsOf } from '~/records/proposal/likely-pairs.server'
import { forgetPicturesAddedBy, forgetPicturesOf } from '~/records/proposal/pictures.server'
import { emptyCommentsOf } from '~/records/proposal/comment.server'
import { forgetChecking } from '~/records/proposal/checking-talk.server'
import { endAskingsOf, endSharesOf } from '~/records/proposal/together.server'
import { emptyDraft } from '~/records/proposal/empty-draft.server'

/** What stands where her name stood. */
export interface Instead {
  readonly name: string
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
  await forgetHerPictures(db, on, personId)
  await forgetBankWordsOf(
    db,
    personId,
    places.map(({ id }) => id),
  )
  await emptyIdeas(db, personId)
  await emptyCommentsOf(db, personId)
  if (asked?.leaveStories !== true) {
    await emptyStoriesOf(db, on, personId)
  }
  await forgetStrengthsOf(db, personId)
  await forgetRipplesOf(db, on, personId)
  await forgetIntroductionsOf(db, personId)
  for (const place of register) {
    if (place.hers.length === 0) continue
    const hers = rowsBy(place, place.hers, personId)
    if (place.erased === 'row') await db.delete(place.table).where(hers)
    if (place.erased === 'words' && place.blank) await db.update(place.table).set(place.blank).where(hers)
  }
  await settleRoleChanges(db, on, personId)
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

/**
 * What was proposed for her and not answered yet is off the table: nobody gives a role to someone who is gone. Of a role
 * that was given to her, refused her or laid down by her stays what was done, by whom and when, for decisions rest on it.
 * Why, in somebody's words about her, goes: the words of the change itself with her rows, and the answer to it here.
 */
async function settleRoleChanges(db: Db, on: Occasion, personId: string): Promise<void> {
  const waiting = await db
    .select({ id: roleChange.id })
    .from(roleChange)
    .leftJoin(roleChangeEvent, eq(roleChangeEvent.changeId, roleChange.id))
    .where(
      and(
        eq(roleChange.personId, personId),
        gt(roleChange.proposedAt, later(on.at, -roleProposalLasts)),
        isNull(roleChangeEvent.changeId),
      ),
    )
  for (const { id } of waiting) await settleRoleChange(db, byTheClock(on), id, 'taken-back')
  const hers = db.select({ id: roleChange.id }).from(roleChange).where(eq(roleChange.personId, personId))
  await db.update(roleChangeEvent).set({ because: '' }).where(inArray(roleChangeEvent.changeId, hers))
}

/** Nobody is left to sit on a panel, to vote, or to be helped: her roles, her parts in ideas and her living here end, and are kept as ended. */
async function endWhatSheWas(db: Db, on: Occasion, personId: string): Promise<void> {
  await db
    .update(role)
    .set({ endsAt: on.at })
    .where(and(eq(role.personId, personId), or(isNull(role.endsAt), gt(role.endsAt, on.at))))
  await endSharesOf(db, on, personId)
  await endAskingsOf(db, on, personId)
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

/**
 * The photos and papers of all her ideas, those that were public too, because people may be seen in them; of ideas that
 * are somebody else's, those that she added.
 */
async function forgetHerPictures(db: Db, on: Occasion, personId: string): Promise<void> {
  const hers = await db.select({ id: proposal.id }).from(proposal).where(eq(proposal.applicantId, personId))
  const own = hers.map(({ id }) => id)
  await forgetPicturesOf(db, own, on.at)
  const added = await db
    .selectDistinct({ id: picture.proposalId })
    .from(picture)
    .where(and(eq(picture.addedBy, personId), notInArray(picture.proposalId, own)))
  for (const { id } of added) await forgetPicturesAddedBy(db, id, personId, on.at)
}

/**
 * Ideas that she never sent in, or withdrew, or that joined another one, are emptied. Of the others go the answers that only some may read; who was to
 * be paid goes wherever no money was given.
 */
async function emptyIdeas(db: Db, personId: string): Promise<void> {
  const hers = await db.select({ id: proposal.id }).from(proposal).where(eq(proposal.applicantId, personId))
  for (const { id } of hers) {
    const events = await db
      .select({ kind: proposalEvent.kind })
      .from(proposalEvent)
      .where(eq(proposalEvent.proposalId, id))
    const kinds = events.map(({ kind }) => kind)
    if (!kinds.includes('submitted') || kinds.includes('withdrawn') || kinds.includes('joined'))
      await emptyDraft(db, id)
  }
  const ids = hers.map(({ id }) => id)
  if (ids.length === 0) return
  await forgetPairsOf(db, ids)
  await db.delete(helpOffer).where(inArray(helpOffer.proposalId, ids))
  await forgetChecking(db, ids)
  await forgetFeedback(db, ids)
  await db.delete(privateAnswers).where(inArray(privateAnswers.proposalId, ids))
  const awards = await db.select({ id: award.id }).from(award).where(inArray(award.proposalId, ids))
  await forgetBankDetails(
    db,
    awards.map(({ id }) => id),
  )
  const funded = (await db.select({ id: award.proposalId }).from(award).where(inArray(award.proposalId, ids))).map(
    ({ id }) => id,
  )
  const unpaid = ids.filter((id) => !funded.includes(id))
  if (unpaid.length > 0) await db.delete(payee).where(inArray(payee.proposalId, unpaid))
}
