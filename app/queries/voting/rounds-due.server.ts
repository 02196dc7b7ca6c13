import { and, eq, exists, inArray, not } from 'drizzle-orm'
import { round, roundEvent } from '~db/schema'
import { happened, mayNow, type RoundEventKind } from '~/domain/round'
import type { Instant } from '~/domain/time'
import { mayClose, mayCount } from '~/domain/voting/may-count'
import type { Db } from '~/platform/world.server'
import { lotsAreDue } from '~/records/proposal/lots.server'
import { roundById } from '~/records/round/course.server'

export interface RoundsDue {
  /** Its list is settled, and the lots are to be drawn. */
  readonly toDraw: readonly string[]
  readonly toOpen: readonly string[]
  /** Over by the clock, and not closed yet. */
  readonly toClose: readonly string[]
  readonly toCount: readonly string[]
}

/** Rounds whose lots are to be drawn, whose voting is to be opened or closed, or closed and to be counted. */
export async function roundsDue(db: Db, now: Instant): Promise<RoundsDue> {
  const toDraw: string[] = []
  const toOpen: string[] = []
  const toClose: string[] = []
  const toCount: string[] = []
  for (const id of await roundsUnderWay(db)) {
    const one = await roundById(db, id)
    if (!one) continue
    if (!happened(one, 'lots-drawn') && lotsAreDue(one, now)) toDraw.push(id)
    if (!happened(one, 'voting-opened') && mayNow(one, 'vote', now).ok) toOpen.push(id)
    if (mayClose(one, now).ok) toClose.push(id)
    if (mayCount(one).ok) toCount.push(id)
  }
  return { toDraw, toOpen, toClose, toCount }
}

/** Public, and neither counted nor decided yet: few at any time, whatever their number over the years. */
async function roundsUnderWay(db: Db): Promise<string[]> {
  const having = (...kinds: RoundEventKind[]) =>
    exists(
      db
        .select({ id: roundEvent.id })
        .from(roundEvent)
        .where(and(eq(roundEvent.roundId, round.id), inArray(roundEvent.kind, kinds))),
    )
  const found = await db
    .select({ id: round.id })
    .from(round)
    .where(and(having('published'), not(having('counted', 'adopted', 'cancelled'))))
  return found.map(({ id }) => id)
}
