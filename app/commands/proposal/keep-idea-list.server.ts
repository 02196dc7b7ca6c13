import { ideaList, ideaListPart } from '~db/schema'
import { may, type NotAllowed } from '~/domain/policy'
import type { IdeaRow, IdeaShown, Verdict } from '~/domain/proposal'
import { refuse, type Outcome } from '~/domain/refusal'
import type { Occasion } from '~/platform/occasion.server'
import type { Db } from '~/platform/world.server'
import { actorIn } from '~/records/people/actor.server'
import { roundById } from '~/records/round/course.server'

/** So many ideas come in in one step. */
export const ideasAPart = 50

export interface JudgedTable {
  /** Those that can come in. */
  readonly rows: readonly IdeaRow[]
  readonly unread: readonly string[]
  readonly counts: Readonly<Record<Verdict['kind'], number>>
  readonly shown: readonly IdeaShown[]
}

/** Keeps a table of ideas that has been read and judged, to be looked at; nothing has come in yet. */
export async function keepIdeaList(
  db: Db,
  on: Occasion,
  roundId: string,
  { rows, unread, counts, shown }: JudgedTable,
): Promise<Outcome<{ id: string }, NotAllowed>> {
  const round = await roundById(db, roundId)
  if (!round) throw new Error('a table of ideas for a round that is not there')
  const actor = await actorIn(db, round.partnershipId, on.by, on.at)
  const allowed = may(actor, 'ideas.bring-in', { round, now: on.at })
  if (!allowed.ok) return allowed
  if (!actor) return refuse('sign-in-first')
  const id = on.newId()
  await db.insert(ideaList).values({
    ...{ id, roundId, createdBy: actor.personId, createdAt: on.at, unread, shown },
    ...{ fresh: counts.new, changed: counts.changed, same: counts.same, cannot: counts.cannot },
    ...{ confirmedAt: null, which: null, added: 0, altered: 0, left: 0, doneAt: null },
  })
  for (let from = 0; from < rows.length; from += ideasAPart) {
    const some = rows.slice(from, from + ideasAPart)
    await db.insert(ideaListPart).values({ listId: id, position: from / ideasAPart, rows: some })
  }
  return { ok: true, id }
}
