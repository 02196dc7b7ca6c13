import { and, eq, isNull } from 'drizzle-orm'
import { votingDesk } from '~db/schema'
import { couldEver, may, type NotAllowed } from '~/domain/policy'
import { isPaperOver, happened } from '~/domain/round'
import { ok, refuse, type Outcome } from '~/domain/refusal'
import type { Occasion } from '~/platform/occasion.server'
import type { Db } from '~/platform/world.server'
import { recordAct } from '~/records/audit.server'
import { actorIn } from '~/records/people/actor.server'
import { mayNow } from '~/domain/round'
import { roundById } from '~/records/round/course.server'
import { beginPaper } from '~/records/voting/paper.server'

export type NotOpened = NotAllowed | 'paper-over' | 'roll-not-fixed' | 'desk-takes-two' | 'desk-open-already'

/**
 * Opens a voting desk with two helpers: the one at the tablet and the one beside her, who has a part in the partnership.
 * It hands nothing out until the second has signed on herself.
 */
export async function openDesk(
  db: Db,
  on: Occasion,
  roundId: string,
  { place, besideId }: { readonly place: string; readonly besideId: string },
): Promise<Outcome<{ id: string }, NotOpened>> {
  const round = await roundById(db, roundId)
  if (!round) throw new Error(`no round ${roundId}`)
  const actor = await actorIn(db, round.partnershipId, on.by, on.at)
  const allowed = may(actor, 'desk.keep', { now: on.at })
  if (!allowed.ok) return allowed
  if (isPaperOver(round)) return refuse('paper-over')
  const open = mayNow(round, 'vote', on.at)
  if (!open.ok) return open
  if (!happened(round, 'voting-opened')) return refuse('roll-not-fixed')
  const beside = await actorIn(db, round.partnershipId, besideId, on.at)
  if (!couldEver(beside, 'desk.sign-on') || besideId === on.by) return refuse('desk-takes-two')
  const openedBy = on.by ?? ''
  const [hers] = await db
    .select({ id: votingDesk.id })
    .from(votingDesk)
    .where(and(eq(votingDesk.roundId, roundId), eq(votingDesk.openedBy, openedBy), isNull(votingDesk.closedAt)))
  if (hers) return refuse('desk-open-already')
  const id = on.newId()
  await db.insert(votingDesk).values({ id, roundId, place, openedAt: on.at, openedBy, besideId })
  await beginPaper(db, on, round)
  await recordAct(db, on, round.partnershipId, 'desk.keep', `desk:${id}`, { opened: true, beside: besideId })
  return { ok: true, id }
}

/** Closes a desk. What its tablet kept before it was closed, and sends later, still counts. */
export async function closeDesk(
  db: Db,
  on: Occasion,
  roundId: string,
  deskId: string,
): Promise<Outcome<object, NotAllowed | 'desk-unknown'>> {
  const round = await roundById(db, roundId)
  if (!round) throw new Error(`no round ${roundId}`)
  const allowed = may(await actorIn(db, round.partnershipId, on.by, on.at), 'desk.keep', { now: on.at })
  if (!allowed.ok) return allowed
  const [desk] = await db
    .select({ closedAt: votingDesk.closedAt })
    .from(votingDesk)
    .where(and(eq(votingDesk.id, deskId), eq(votingDesk.roundId, roundId)))
  if (!desk) return refuse('desk-unknown')
  if (desk.closedAt !== null) return ok
  await db.update(votingDesk).set({ closedAt: on.at }).where(eq(votingDesk.id, deskId))
  await recordAct(db, on, round.partnershipId, 'desk.keep', `desk:${deskId}`, { opened: false })
  return ok
}
