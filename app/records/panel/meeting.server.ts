import { asc, eq } from 'drizzle-orm'
import { meetingEvent, settling } from '~db/schema'
import type { MeetingEvent, Settling } from '~/domain/panel'
import type { Occasion } from '~/platform/occasion.server'
import type { Db } from '~/platform/world.server'

/** Who came and went, and when the meeting broke off, in the order it was written down. */
export async function logOf(db: Db, decisionId: string): Promise<MeetingEvent[]> {
  return db
    .select({
      kind: meetingEvent.kind,
      personId: meetingEvent.personId,
      words: meetingEvent.words,
      at: meetingEvent.at,
    })
    .from(meetingEvent)
    .where(eq(meetingEvent.decisionId, decisionId))
    .orderBy(asc(meetingEvent.sequence))
}

/** Adds to the log, after what stands there (`before`, read in the same transaction). */
export async function addToLog(
  db: Db,
  on: Occasion,
  decisionId: string,
  before: readonly MeetingEvent[],
  news: readonly (Pick<MeetingEvent, 'kind' | 'personId'> & { readonly words?: string })[],
): Promise<void> {
  if (news.length === 0) return
  const [at, by] = [on.at, on.by ?? '']
  await db.insert(meetingEvent).values(
    news.map(({ kind, personId, words = '' }, place) => ({
      ...{ decisionId, sequence: before.length + place + 1, kind, personId, words, at, by },
    })),
  )
}

/** What has been settled of a list, in the order it was. */
export async function settlingsOf(db: Db, decisionId: string): Promise<Settling[]> {
  const rows = await db
    .select()
    .from(settling)
    .where(eq(settling.decisionId, decisionId))
    .orderBy(asc(settling.sequence))
  return rows.map(({ proposalId, outcome, amountPence, because, conditions, meeting, at, by, ...row }) => ({
    ...{ proposalId, outcome, amountPence, because, conditions, meeting, at, by },
    ...{ ruleSaid: row.ruleSaid, rulePence: row.rulePence, madeFrom: row.madeFrom },
  }))
}

/** Adds what has just been settled, after what stands there (`before`, read in the same transaction). */
export async function addSettlings(
  db: Db,
  decisionId: string,
  before: readonly Settling[],
  news: readonly Settling[],
): Promise<void> {
  if (news.length === 0) return
  await db
    .insert(settling)
    .values(news.map((one, place) => ({ decisionId, sequence: before.length + place + 1, ...one })))
}
