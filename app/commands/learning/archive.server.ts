import { and, eq, isNull } from 'drizzle-orm'
import { archive } from '~db/schema'
import { may, type Act, type NotAllowed } from '~/domain/policy'
import { ok, refuse, type Outcome } from '~/domain/refusal'
import type { Instant } from '~/domain/time'
import type { Occasion } from '~/platform/occasion.server'
import type { Db } from '~/platform/world.server'
import { recordAct } from '~/records/audit.server'
import { archiveById, archivesOf } from '~/records/learning/archive.server'
import { actorIn } from '~/records/people/actor.server'
import { filesAreNamed } from '~/records/unnamed-files.server'

export type NotArchived =
  NotAllowed | 'archive-asked-already' | 'archive-takes-two' | 'no-such-archive' | 'archive-not-there'

/** Asks for an archive of all the partnership owns. Another officer agrees before it is made. */
export async function askForArchive(
  db: Db,
  on: Occasion,
  partnershipId: string,
  { id, kind }: { readonly id: string; readonly kind: 'whole' | 'public' },
): Promise<Outcome<object, NotArchived>> {
  const actor = await actorIn(db, partnershipId, on.by, on.at)
  const allowed = may(actor, 'archive.ask', { now: on.at })
  if (!allowed.ok || !actor) return allowed.ok ? ok : allowed
  const known = await archivesOf(db, partnershipId)
  // The same form sent twice asks once, whatever has become of it.
  if (known.some((one) => one.id === id)) return ok
  if (known.some((one) => one.answer === null || (one.answer === 'agreed' && one.madeAt === null)))
    return refuse('archive-asked-already')
  await db.insert(archive).values({ id, partnershipId, kind, askedBy: actor.personId, askedAt: on.at })
  await recordAct(db, on, partnershipId, 'archive.ask', `archive:${id}`, { kind })
  return ok
}

const actOf = { agreed: 'archive.agree', declined: 'archive.answer', 'taken-back': 'archive.answer' } as const satisfies Record<string, Act> // prettier-ignore

/** Agrees that it is made, or declines; or takes one's own wish back. */
export async function answerArchive(
  db: Db,
  on: Occasion,
  partnershipId: string,
  id: string,
  answer: 'agreed' | 'declined' | 'taken-back',
): Promise<Outcome<object, NotArchived>> {
  const actor = await actorIn(db, partnershipId, on.by, on.at)
  const act = actOf[answer]
  const allowed = may(actor, act, { now: on.at, provedAt: on.provedAt })
  if (!allowed.ok || !actor) return allowed.ok ? ok : allowed
  const by = actor.personId
  const asked = await archiveById(db, partnershipId, id)
  if (!asked) return refuse('no-such-archive')
  if (asked.answer !== null) return asked.answer === answer && asked.answeredBy === by ? ok : refuse('no-such-archive')
  if (answer === 'taken-back' ? asked.askedBy !== by : asked.askedBy === by) return refuse('archive-takes-two')
  await db.update(archive).set({ answer, answeredAt: on.at, answeredBy: by }).where(eq(archive.id, id))
  await recordAct(db, on, partnershipId, act, `archive:${id}`, { answer, kind: asked.kind })
  return ok
}

/** An officer takes the file away; each time is on record. */
export async function takeArchive(
  db: Db,
  on: Occasion,
  partnershipId: string,
  id: string,
): Promise<Outcome<{ hash: string; size: number; kind: 'whole' | 'public'; madeAt: Instant }, NotArchived>> {
  const actor = await actorIn(db, partnershipId, on.by, on.at)
  const allowed = may(actor, 'archive.take', { now: on.at, provedAt: on.provedAt })
  if (!allowed.ok) return allowed
  const found = await archiveById(db, partnershipId, id)
  if (!found) return refuse('no-such-archive')
  if (found.hash === null) return refuse('archive-not-there')
  await recordAct(db, on, partnershipId, 'archive.take', `archive:${id}`, { kind: found.kind, hash: found.hash })
  return { ok: true, hash: found.hash, size: found.size ?? 0, kind: found.kind, madeAt: found.madeAt ?? on.at }
}

/**
 * The file is in the store: it goes on record, unless somebody else was there before.
 * @returns false when it may have gone from the store since: then it is to be made again.
 */
export async function archiveIsMade(
  db: Db,
  on: Occasion,
  id: string,
  { hash, size }: { readonly hash: string; readonly size: number },
): Promise<boolean> {
  if (!(await filesAreNamed(db, [hash]))) return false
  await db
    .update(archive)
    .set({ hash, size, madeAt: on.at, takenUntil: null })
    .where(and(eq(archive.id, id), isNull(archive.madeAt)))
  return true
}
