import { and, eq } from 'drizzle-orm'
import { ideaList } from '~db/schema'
import type { Db } from '~/platform/world.server'

export type IdeaListState = 'to-confirm' | 'going' | 'done'

/** A table of ideas to be looked at, or on its way in; nothing when it is gone. */
export async function ideaListStanding(db: Db, roundId: string, id: string) {
  const [list] = await db
    .select()
    .from(ideaList)
    .where(and(eq(ideaList.id, id), eq(ideaList.roundId, roundId)))
  if (!list) return undefined
  const { fresh, changed, same, cannot, unread, shown, added, altered, left, which } = list
  const state: IdeaListState = list.confirmedAt === null ? 'to-confirm' : list.doneAt === null ? 'going' : 'done'
  const total = which === 'all' ? fresh + changed : which === 'new' ? fresh : (which?.length ?? 0)
  return { id, state, fresh, changed, same, cannot, unread, shown, added, altered, left, total }
}
