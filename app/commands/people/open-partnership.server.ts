import { and, eq, isNotNull } from 'drizzle-orm'
import { contact, invitation, partnership, person, round } from '~db/schema'
import { missingToOpen, type Landing } from '~/domain/people'
import { may, type NotAllowed } from '~/domain/policy'
import { ok, refuse, type Outcome } from '~/domain/refusal'
import type { Occasion } from '~/platform/occasion.server'
import type { Db } from '~/platform/world.server'
import { recordAct } from '~/records/audit.server'
import { postMany, type Letter } from '~/records/outbox.server'
import { actorIn } from '~/records/people/actor.server'
import { partnershipById } from '~/records/people/settings.server'
import { setUpOf } from '~/records/people/set-up.server'

/** More than anyone invites before there is anything to come to, and what one statement may hold. */
const mostTold = 500

/** Puts into words, for somebody who said yes before, that it is open now. */
export type OpenedLetter = (to: {
  readonly name: string
  readonly landing: Landing
  readonly roundSlug: string | null
}) => Pick<Letter, 'subject' | 'text' | 'parts' | 'language'>

/**
 * Opens a partnership to everyone: once, for good, and only when nothing is missing. Those who took up an invitation
 * before could be led nowhere; they are written to.
 */
export async function openPartnership(
  db: Db,
  on: Occasion,
  partnershipId: string,
  letter: OpenedLetter,
): Promise<Outcome<object, NotAllowed | 'partnership-not-ready'>> {
  const allowed = may(await actorIn(db, partnershipId, on.by, on.at), 'partnership.open', { now: on.at })
  if (!allowed.ok) return allowed
  const row = await partnershipById(db, partnershipId)
  if (row.openedAt !== null) return ok
  const missing = missingToOpen(await setUpOf(db, row, on.at))
  if (missing.length > 0) return refuse('partnership-not-ready', { missing: missing.length })
  await db.update(partnership).set({ openedAt: on.at, openedBy: on.by }).where(eq(partnership.id, partnershipId))
  await recordAct(db, on, partnershipId, 'partnership.open', `partnership:${partnershipId}`)
  await tellWhoCameBefore(db, on, partnershipId, letter)
  return ok
}

async function tellWhoCameBefore(db: Db, on: Occasion, partnershipId: string, letter: OpenedLetter): Promise<void> {
  const came = await db
    .select({
      id: invitation.id,
      landing: invitation.landing,
      roundSlug: round.slug,
      name: person.name,
      to: contact.email,
    })
    .from(invitation)
    .innerJoin(person, eq(person.id, invitation.acceptedBy))
    .innerJoin(contact, eq(contact.personId, person.id))
    .leftJoin(round, eq(round.id, invitation.roundId))
    .where(and(eq(invitation.partnershipId, partnershipId), isNotNull(invitation.acceptedAt), isNotNull(contact.email)))
    .limit(mostTold)
  await postMany(
    db,
    on,
    came.flatMap(({ id, to, ...her }) =>
      to === null ? [] : [{ once: `invitation:opened:${id}` as const, letter: { to, ...letter(her), partnershipId } }],
    ),
  )
}
