import { and, eq } from 'drizzle-orm'
import { partnership, rippleLink, rippleName, rippleNode, rippleSitting } from '~db/schema'
import {
  canBecome,
  canHaveHappened,
  type NotARipple,
  type RippleCorrection,
  type RippleEventKind,
} from '~/domain/learning'
import { couldEver, may, type Act, type NotAllowed } from '~/domain/policy'
import { ok, refuse, type Outcome } from '~/domain/refusal'
import type { Occasion } from '~/platform/occasion.server'
import type { Db } from '~/platform/world.server'
import { recordAct } from '~/records/audit.server'
import { addRippleEvent, emptyRipple, rippleIn } from '~/records/learning/ripples.server'
import { actorIn } from '~/records/people/actor.server'

export type RippleNotKept = NotAllowed | NotARipple | 'no-such-ripple' | 'ripple-gone' | 'ripple-published-already'

type Found = NonNullable<Awaited<ReturnType<typeof rippleIn>>>

/** Publishes these ripples: from then on everyone sees them. One that is published already stays so. */
export async function publishRipples(
  db: Db,
  on: Occasion,
  partnershipId: string,
  ids: readonly string[],
): Promise<Outcome<{ published: number }, RippleNotKept>> {
  const allowed = may(await actorIn(db, partnershipId, on.by, on.at), 'ripple.publish', { now: on.at })
  if (!allowed.ok) return allowed
  let published = 0
  for (const id of new Set(ids)) {
    const found = await rippleIn(db, partnershipId, id)
    if (!found) return refuse('no-such-ripple')
    const next = canBecome(found.standing, 'published')
    if (!next.ok && next.because === 'ripple-published-already') continue
    if (!next.ok) return next
    await addRippleEvent(db, on, id, 'published')
    await recordAct(db, on, partnershipId, 'ripple.publish', `ripple:${id}`)
    published += 1
  }
  return { ok: true, published }
}

/** Puts a ripple right. What it said before stays in the record, and is shown to nobody. */
export async function correctRipple(
  db: Db,
  on: Occasion,
  partnershipId: string,
  id: string,
  correction: RippleCorrection,
): Promise<Outcome<object, RippleNotKept>> {
  const ready = await readyFor(db, on, partnershipId, id, 'ripple.keep', 'corrected')
  if (!ready.ok) return ready
  const [here] = await db.select().from(partnership).where(eq(partnership.id, partnershipId))
  if (correction.happened !== undefined) {
    const fits = canHaveHappened(correction.happened, on.at, here?.timeZone ?? 'UTC')
    if (!fits.ok) return fits
  }
  await addRippleEvent(db, on, id, 'corrected', correction)
  const what = Object.keys(correction).sort()
  await recordAct(db, on, partnershipId, 'ripple.keep', `ripple:${id}`, { corrected: what })
  return ok
}

/** Takes a ripple away for good, with its words and the names in it. */
export async function takeRippleAway(
  db: Db,
  on: Occasion,
  partnershipId: string,
  id: string,
): Promise<Outcome<object, RippleNotKept>> {
  const ready = await readyFor(db, on, partnershipId, id, 'ripple.keep', 'taken-away')
  if (!ready.ok) return ready
  await addRippleEvent(db, on, id, 'taken-away')
  await emptyRipple(db, on, partnershipId, ready.found.link)
  await recordAct(db, on, partnershipId, 'ripple.keep', `ripple:${id}`, { takenAway: true })
  return ok
}

/**
 * Takes a first name out of the ripples: “a neighbour” stands there from then on. She may do it for herself where it is
 * known to be she; whoever keeps the ripples does it for whoever asks them.
 */
export async function withdrawRippleName(
  db: Db,
  on: Occasion,
  partnershipId: string,
  nameId: string,
): Promise<Outcome<object, NotAllowed>> {
  const actor = await actorIn(db, partnershipId, on.by, on.at)
  const allowed = may(actor, 'ripple.withdraw-name', { now: on.at })
  if (!allowed.ok) return allowed
  const [found] = await db
    .select({ name: rippleName, ofNode: rippleNode.partnershipId, ofLink: rippleLink.partnershipId })
    .from(rippleName)
    .leftJoin(rippleNode, eq(rippleNode.id, rippleName.nodeId))
    .leftJoin(rippleLink, eq(rippleLink.id, rippleName.linkId))
    .where(eq(rippleName.id, nameId))
  // Gone already is as she wants it.
  if (!found || (found.ofNode ?? found.ofLink) !== partnershipId) return ok
  if (found.name.personId !== actor?.personId && !couldEver(actor, 'ripple.keep')) return refuse('not-yours-to-do')
  await db.delete(rippleName).where(eq(rippleName.id, nameId))
  const subject = found.name.nodeId === null ? `ripple:${found.name.linkId}` : `ripple-node:${found.name.nodeId}`
  await recordAct(db, on, partnershipId, 'ripple.withdraw-name', subject)
  return ok
}

export interface SittingWanted {
  readonly name: string
  readonly heldOn: string
  readonly present: number
}

/** Opens a sitting, or puts right what stands of it: its name, its day, how many were there. */
export async function keepSitting(
  db: Db,
  on: Occasion,
  partnershipId: string,
  id: string | null,
  wanted: SittingWanted,
): Promise<Outcome<{ id: string }, NotAllowed | 'no-such-sitting'>> {
  const actor = await actorIn(db, partnershipId, on.by, on.at)
  const allowed = may(actor, 'ripple.keep', { now: on.at })
  if (!allowed.ok) return allowed
  if (!actor) return refuse('sign-in-first')
  const kept = id ?? on.newId()
  if (id === null)
    await db
      .insert(rippleSitting)
      .values({ id: kept, partnershipId, ...wanted, openedAt: on.at, openedBy: actor.personId })
  else {
    const ofHere = and(eq(rippleSitting.id, id), eq(rippleSitting.partnershipId, partnershipId))
    const [found] = await db.select().from(rippleSitting).where(ofHere)
    if (!found) return refuse('no-such-sitting')
    await db.update(rippleSitting).set(wanted).where(ofHere)
  }
  await recordAct(db, on, partnershipId, 'ripple.keep', `ripple-sitting:${kept}`, { present: wanted.present })
  return { ok: true, id: kept }
}

async function readyFor(
  db: Db,
  on: Occasion,
  partnershipId: string,
  id: string,
  act: Act,
  kind: RippleEventKind,
): Promise<Outcome<{ found: Found }, RippleNotKept>> {
  const allowed = may(await actorIn(db, partnershipId, on.by, on.at), act, { now: on.at })
  if (!allowed.ok) return allowed
  const found = await rippleIn(db, partnershipId, id)
  if (!found) return refuse('no-such-ripple')
  const next = canBecome(found.standing, kind)
  return next.ok ? { ok: true, found } : next
}
