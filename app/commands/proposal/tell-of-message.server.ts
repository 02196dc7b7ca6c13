import { and, asc, eq, inArray, isNotNull } from 'drizzle-orm'
import { contact, role } from '~db/schema'
import { inForce } from '~/domain/people'
import type { Instant } from '~/domain/time'
import type { Occasion } from '~/platform/occasion.server'
import type { Db } from '~/platform/world.server'
import { post, type Letter } from '~/records/outbox.server'
import { emailOf } from '~/records/people/actor.server'
import { hasInterestIn } from '~/records/panel/interest.server'
import { messagesOn } from '~/records/proposal/checking-talk.server'
import type { Proposal } from '~/records/proposal/proposal.server'
import { tellWhoseIdea } from '~/records/proposal/tell-whose-idea.server'

/** A letter without its address: what it is about stands on the page it leads to, never in the letter's subject. */
export type Wording = Omit<Letter, 'to'>

/**
 * Tells an applicant, and those who write with her, that something waits for them. Who has no address of her own is told
 * by a builder, who is written to in her place and may help her answer.
 */
export async function tellApplicant(
  db: Db,
  on: Occasion,
  partnershipId: string,
  of: Proposal,
  messageId: string,
  { toApplicant, toBuilder }: { readonly toApplicant: Wording; readonly toBuilder: Wording },
): Promise<void> {
  if (of.applicantId === null) return
  await tellWhoseIdea(db, on, `checking-talk:${messageId}`, of, { ...toApplicant, partnershipId })
  if ((await emailOf(db, of.applicantId)) !== null) return
  for (const builder of await withAddress(db, on.at, partnershipId, ['builder'])) {
    // She who asks is shown on the page that there is no address.
    if (builder.personId === on.by || (await hasInterestIn(db, of, builder.personId))) continue
    const letter = { ...toBuilder, to: builder.email, partnershipId, personId: builder.personId }
    await post(db, on, `checking-talk:${messageId}:${builder.personId}`, letter)
  }
}

/** Tells those who asked, as far as they may still read it, that there is an answer. */
export async function tellCheckers(
  db: Db,
  on: Occasion,
  partnershipId: string,
  of: Proposal,
  messageId: string,
  letter: Wording,
): Promise<void> {
  const asked = new Set((await messagesOn(db, of.id)).filter(({ kind }) => kind !== 'answer').map(({ by }) => by))
  for (const checker of await withAddress(db, on.at, partnershipId, ['chair', 'builder'])) {
    if (!asked.has(checker.personId) || (await hasInterestIn(db, of, checker.personId))) continue
    const addressed = { ...letter, to: checker.email, partnershipId, personId: checker.personId }
    await post(db, on, `checking-talk:${messageId}:${checker.personId}`, addressed)
  }
}

/** Who holds one of these roles now and can be written to, each once. */
async function withAddress(db: Db, now: Instant, partnershipId: string, kinds: ('chair' | 'builder')[]) {
  const rows = await db
    .select({ personId: role.personId, email: contact.email, startsAt: role.startsAt, endsAt: role.endsAt })
    .from(role)
    .innerJoin(contact, eq(contact.personId, role.personId))
    .where(and(eq(role.partnershipId, partnershipId), inArray(role.kind, kinds), isNotNull(contact.email)))
    .orderBy(asc(role.personId))
  const found = new Map<string, { personId: string; email: string }>()
  for (const row of rows) {
    const { personId, email } = row
    if (email !== null && inForce(row, now)) found.set(personId, { personId, email })
  }
  return [...found.values()]
}
