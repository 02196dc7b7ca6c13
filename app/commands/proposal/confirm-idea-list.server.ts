import { and, eq } from 'drizzle-orm'
import { ideaList } from '~db/schema'
import { may, type NotAllowed } from '~/domain/policy'
import type { WhichIdeas } from '~/domain/proposal'
import { ok, refuse, type Outcome } from '~/domain/refusal'
import type { Occasion } from '~/platform/occasion.server'
import type { Db } from '~/platform/world.server'
import { recordAct } from '~/records/audit.server'
import { actorIn } from '~/records/people/actor.server'
import { roundById } from '~/records/round/course.server'

/**
 * Lets the ideas of a table come in, all or those that were chosen: they follow some at a time. Pressed twice it happens
 * once. They come in the name of whoever says so.
 */
export async function confirmIdeaList(
  db: Db,
  on: Occasion,
  roundId: string,
  listId: string,
  which: WhichIdeas,
): Promise<Outcome<object, NotAllowed | 'ideas-list-gone' | 'ideas-nothing-chosen'>> {
  const round = await roundById(db, roundId)
  if (!round) throw new Error('a table of ideas for a round that is not there')
  const actor = await actorIn(db, round.partnershipId, on.by, on.at)
  const allowed = may(actor, 'ideas.bring-in', { round, now: on.at })
  if (!allowed.ok) return allowed
  if (!actor) return refuse('sign-in-first')
  const [list] = await db
    .select()
    .from(ideaList)
    .where(and(eq(ideaList.id, listId), eq(ideaList.roundId, roundId)))
  if (!list) return refuse('ideas-list-gone')
  if (list.confirmedAt !== null) return ok
  const { fresh, changed } = list
  const count = which === 'all' ? fresh + changed : which === 'new' ? fresh : which.length
  if (count === 0) return refuse('ideas-nothing-chosen')
  await db.update(ideaList).set({ confirmedAt: on.at, which, createdBy: actor.personId }).where(eq(ideaList.id, listId))
  const detail = { new: fresh, changed, which: typeof which === 'string' ? which : which.length }
  await recordAct(db, on, round.partnershipId, 'ideas.bring-in', `round:${roundId}`, detail)
  return ok
}
