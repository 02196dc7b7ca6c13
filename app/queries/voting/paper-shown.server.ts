import { and, desc, eq } from 'drizzle-orm'
import { roundEvent } from '~db/schema'
import { paperShown, type PaperOnRecord, type PaperShown } from '~/domain/voting/paper'
import type { Turnout } from '~/domain/voting/turnout'
import type { Db } from '~/platform/world.server'

/** What everybody may read of a round's votes on paper, as it was put on record; nothing where there were none. */
export async function paperTold(db: Db, roundId: string, turnout: Turnout | null): Promise<PaperShown | null> {
  const [finished] = await db
    .select({ detail: roundEvent.detail })
    .from(roundEvent)
    .where(and(eq(roundEvent.roundId, roundId), eq(roundEvent.kind, 'paper-finished')))
    .orderBy(desc(roundEvent.sequence))
    .limit(1)
  return finished ? paperShown(finished.detail as unknown as PaperOnRecord, turnout) : null
}
