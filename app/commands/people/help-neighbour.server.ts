import { and, eq, isNull } from 'drizzle-orm'
import { neighbourhood, person, residency, session } from '~db/schema'
import { mayAskBy, type NotAsked } from '~/domain/people'
import { may, type NotAllowed } from '~/domain/policy'
import { ok, refuse, type Outcome } from '~/domain/refusal'
import type { Instant } from '~/domain/time'
import type { Occasion } from '~/platform/occasion.server'
import { sha256 } from '~/platform/secrets.server'
import type { Db } from '~/platform/world.server'
import { recordAct } from '~/records/audit.server'
import { post, type Letter } from '~/records/outbox.server'
import { actorIn, emailOf, partnershipById } from '~/records/people/actor.server'
import { waysAccepted } from '~/records/people/residency.server'

/** Someone who lives here and is known; or a neighbour to get to know now, whom no email reaches. */
export type Neighbour = { readonly personId: string } | { readonly name: string; readonly neighbourhoodId: string }

/** The session it happens in, and its new secret. */
export interface Keyboard {
  readonly sessionId: string
  readonly token: string
}

export type NotHelped = NotAllowed | NotAsked | 'help-not-oneself' | 'help-nobody'

/**
 * A community builder sits down with a neighbour: from now on this session acts for her, and whatever is done in it names
 * both. A neighbour with an address is told by letter, so that nobody is helped without knowing.
 */
export async function beginHelping(
  db: Db,
  on: Occasion,
  partnershipId: string,
  neighbour: Neighbour,
  { sessionId, token }: Keyboard,
  letter: (name: string) => Pick<Letter, 'subject' | 'text'>,
): Promise<Outcome<{ personId: string; endsAt: Instant }, NotHelped>> {
  const actor = await actorIn(db, partnershipId, on.by, on.at)
  const allowed = may(actor, 'help.begin', { now: on.at })
  if (!allowed.ok) return allowed
  const [now] = await db.select().from(session).where(eq(session.id, sessionId))
  if (!actor || now?.personId !== actor.personId || now.helpingId !== null) return refuse('sign-in-first')

  const made = 'name' in neighbour
  const known = made ? mayAskBy('in-person', await waysAccepted(db, partnershipId), false) : ok
  if (!known.ok) return known
  const personId = made ? await newNeighbour(db, on, partnershipId, neighbour) : neighbour.personId
  if (personId === null || (!made && !(await livesHere(db, partnershipId, personId)))) return refuse('help-nobody')
  if (personId === actor.personId) return refuse('help-not-oneself')
  await db.delete(session).where(eq(session.id, sessionId))
  await db
    .insert(session)
    .values({ ...now, id: sha256(token), seenAt: on.at, provedAt: null, helpingId: personId, helpingIn: partnershipId })
  const email = await emailOf(db, personId)
  if (email !== null)
    await post(db, on, `helped:${on.newId()}`, { to: email, personId, partnershipId, ...letter(actor.name) })
  await recordAct(db, on, partnershipId, 'help.begin', `person:${personId}`, { made })
  return { ok: true, personId, endsAt: now.expiresAt }
}

/** The neighbour has done what she came for: the session is the helper's own again, under a new secret. */
export async function endHelping(
  db: Db,
  on: Occasion,
  { sessionId, token }: Keyboard,
): Promise<Outcome<{ endsAt: Instant; partnership: string }, 'sign-in-first'>> {
  const [now] = await db.select().from(session).where(eq(session.id, sessionId))
  if (!now?.helpingId || !now.helpingIn) return refuse('sign-in-first')
  await db.delete(session).where(eq(session.id, sessionId))
  await db
    .insert(session)
    .values({ ...now, id: sha256(token), seenAt: on.at, provedAt: null, helpingId: null, helpingIn: null })
  await recordAct(db, on, now.helpingIn, 'help.end', `person:${now.helpingId}`)
  const partnership = await partnershipById(db, now.helpingIn)
  return { ok: true, endsAt: now.expiresAt, partnership: partnership?.slug ?? '' }
}

async function livesHere(db: Db, partnershipId: string, personId: string): Promise<boolean> {
  const [home] = await db
    .select({ id: residency.id })
    .from(residency)
    .where(
      and(eq(residency.partnershipId, partnershipId), eq(residency.personId, personId), isNull(residency.withdrawnAt)),
    )
    .limit(1)
  return home !== undefined
}

/** Met in person, and known to live there from now on. Nobody when the place is not the partnership's. */
async function newNeighbour(
  db: Db,
  on: Occasion,
  partnershipId: string,
  { name, neighbourhoodId }: { readonly name: string; readonly neighbourhoodId: string },
): Promise<string | null> {
  const [place] = await db
    .select({ id: neighbourhood.id })
    .from(neighbourhood)
    .where(and(eq(neighbourhood.id, neighbourhoodId), eq(neighbourhood.partnershipId, partnershipId)))
  if (!place) return null
  const personId = on.newId()
  await db.insert(person).values({ id: personId, name, createdAt: on.at })
  await db.insert(residency).values({
    id: on.newId(),
    partnershipId,
    personId,
    neighbourhoodId,
    method: 'in-person',
    verifiedAt: on.at,
    verifiedBy: on.by ?? '',
  })
  return personId
}
