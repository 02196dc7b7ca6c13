import { and, eq, isNull } from 'drizzle-orm'
import { erasure } from '~db/schema'
import { erasureDueAt } from '~/domain/people'
import { may, type NotAllowed } from '~/domain/policy'
import { ok, type Outcome } from '~/domain/refusal'
import type { Instant } from '~/domain/time'
import type { Occasion } from '~/platform/occasion.server'
import type { Db } from '~/platform/world.server'
import { recordAct } from '~/records/audit.server'
import { post, type Letter } from '~/records/outbox.server'
import { actorAtLarge, emailOf } from '~/records/people/actor.server'
import { mayBeErased, type NotErasable } from '~/records/people/erasable.server'
import { placesOf } from '~/records/people/places.server'

interface Wish {
  /** Whether the stories she told may stand, without her name. */
  readonly leaveStories: boolean
  readonly letterFor: (dueAt: Instant) => Omit<Letter, 'to'>
}

/** She asks to be erased: it is done in a week, unless she takes it back. Asking twice is asking once. */
export async function askErasure(
  db: Db,
  on: Occasion,
  { leaveStories, letterFor }: Wish,
): Promise<Outcome<object, NotErasable>> {
  const personId = asker(on)
  const may = await mayBeErased(db, personId, on.at)
  if (!may.ok) return may
  const [asked] = await db.select().from(erasure).where(eq(erasure.personId, personId))
  if (asked) return ok
  const dueAt = erasureDueAt(on.at)
  await db.insert(erasure).values({ personId, askedAt: on.at, dueAt, leaveStories })
  for (const { id } of await placesOf(db, personId)) await recordAct(db, on, id, 'erasure.ask', `person:${personId}`)
  const to = await emailOf(db, personId)
  if (to) await post(db, on, `erasure-asked:${personId}:${on.at}`, { to, personId, ...letterFor(dueAt) })
  return ok
}

/** She takes it back. */
export async function cancelErasure(db: Db, on: Occasion): Promise<Outcome<object, NotAllowed>> {
  const allowed = may(await actorAtLarge(db, on.by, on.at), 'erasure.cancel', { now: on.at })
  if (!allowed.ok) return allowed
  const personId = asker(on)
  const hers = and(eq(erasure.personId, personId), isNull(erasure.doneAt))
  const [asked] = await db.select().from(erasure).where(hers)
  if (!asked) return ok
  await db.delete(erasure).where(hers)
  for (const { id } of await placesOf(db, personId)) await recordAct(db, on, id, 'erasure.cancel', `person:${personId}`)
  return ok
}

function asker({ by }: Occasion): string {
  if (by === null) throw new Error('nobody asks to be erased')
  return by
}
