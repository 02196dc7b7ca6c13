import { and, eq, isNull } from 'drizzle-orm'
import { contact, paperCode, person, residency } from '~db/schema'
import type { PaperCodeEnding } from '~/domain/people'
import { happened, type RoundCourse } from '~/domain/round'
import { instant, type Instant } from '~/domain/time'
import type { Occasion } from '~/platform/occasion.server'
import type { Db } from '~/platform/world.server'

export type PaperCodeRow = typeof paperCode.$inferSelect

/** Until when a round's paper codes let anyone in: the end of its vote or, where nobody votes, of its ideas. */
export function paperCodesWorkUntil(round: Pick<RoundCourse, 'dates' | 'events'>): Instant {
  if (happened(round, 'cancelled')) return instant(0)
  return round.dates.votingClosesAt ?? round.dates.closesAt
}

/** The code someone has for a round that still lets her in; nothing when she has none. */
export async function liveCodeOf(db: Db, roundId: string, personId: string): Promise<PaperCodeRow | undefined> {
  const [found] = await db
    .select()
    .from(paperCode)
    .where(and(eq(paperCode.roundId, roundId), eq(paperCode.personId, personId), isNull(paperCode.endedAt)))
  return found
}

/** Whether someone was ever sent a code for a round, be it used, replaced or taken back. */
export async function hadCode(db: Db, roundId: string, personId: string): Promise<boolean> {
  const [found] = await db
    .select({ id: paperCode.id })
    .from(paperCode)
    .where(and(eq(paperCode.roundId, roundId), eq(paperCode.personId, personId)))
    .limit(1)
  return found !== undefined
}

export async function endPaperCode(db: Db, on: Occasion, id: string, because: PaperCodeEnding): Promise<void> {
  await db.update(paperCode).set({ endedAt: on.at, endedBecause: because }).where(eq(paperCode.id, id))
}

/** The residents of a partnership whom no email reaches, by name. */
export const residentsWithoutEmail = (db: Db, partnershipId: string) =>
  db
    .select({ personId: person.id, name: person.name })
    .from(residency)
    .innerJoin(person, eq(person.id, residency.personId))
    .leftJoin(contact, eq(contact.personId, person.id))
    .where(and(eq(residency.partnershipId, partnershipId), isNull(residency.withdrawnAt), isNull(contact.email)))
    .orderBy(person.name, person.id)
    .limit(2_000)
