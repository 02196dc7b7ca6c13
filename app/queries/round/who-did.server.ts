import { and, asc, eq } from 'drizzle-orm'
import { person, roundEvent } from '~db/schema'
import type { RoundEventKind } from '~/domain/round'
import type { Instant } from '~/domain/time'
import type { Db } from '~/platform/world.server'

export interface WhoDid {
  readonly name: string
  readonly at: Instant
}

/** Who first did this to a round, and when; nothing while nobody has. Without a name when the clock did it. */
export async function whoDid(db: Db, roundId: string, kind: RoundEventKind): Promise<WhoDid | null> {
  const [found] = await db
    .select({ name: person.name, at: roundEvent.at })
    .from(roundEvent)
    .leftJoin(person, eq(person.id, roundEvent.by))
    .where(and(eq(roundEvent.roundId, roundId), eq(roundEvent.kind, kind)))
    .orderBy(asc(roundEvent.sequence))
    .limit(1)
  return found ? { name: found.name ?? '', at: found.at } : null
}
