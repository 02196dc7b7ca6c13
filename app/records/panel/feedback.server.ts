import { eq, inArray } from 'drizzle-orm'
import { feedbackSent, scoreSheet } from '~db/schema'
import type { Occasion } from '~/platform/occasion.server'
import type { Db } from '~/platform/world.server'
import { interestsIn } from './interest.server'

/**
 * What the panel's members wrote for those who asked, by idea: of sheets that are in, and of members without an interest
 * in it. In the order of the words themselves, so that it says nothing of who wrote which.
 */
export async function feedbackWritten(db: Db, proposalIds: readonly string[]): Promise<Map<string, string[]>> {
  if (proposalIds.length === 0) return new Map()
  const ids = [...proposalIds]
  const interests = await interestsIn(db, ids)
  const { proposalId, personId, feedback, handedInAt } = scoreSheet
  const sheets = await db
    .select({ proposalId, personId, feedback, handedInAt })
    .from(scoreSheet)
    .where(inArray(scoreSheet.proposalId, ids))
  const written = new Map<string, string[]>()
  for (const sheet of sheets) {
    const words = sheet.feedback.trim()
    if (sheet.handedInAt === null || words === '' || interests.isInterested(sheet.personId, sheet.proposalId)) continue
    written.set(sheet.proposalId, [...(written.get(sheet.proposalId) ?? []), words])
  }
  for (const all of written.values()) all.sort()
  return written
}

/** Feedback as it is to be sent, or was. */
export interface FeedbackToSend {
  readonly words: string
  /** An officer has written it as it is; else it is what the members wrote. */
  readonly edited: boolean
  /** Rises with each change; 0 when nobody has changed it. */
  readonly version: number
  readonly sent: boolean
}

/** One paragraph for each member who wrote something. */
const compiled = (written: readonly string[] | undefined) => (written ?? []).join('\n\n')

/** The panel's feedback on the ideas of a list as each is to be sent it, by idea. */
export async function feedbackToSend(
  db: Db,
  decisionId: string,
  proposalIds: readonly string[],
): Promise<Map<string, FeedbackToSend>> {
  if (proposalIds.length === 0) return new Map()
  const written = await feedbackWritten(db, proposalIds)
  const rows = await db
    .select()
    .from(feedbackSent)
    .where(inArray(feedbackSent.proposalId, [...proposalIds]))
  const kept = new Map(rows.filter((row) => row.decisionId === decisionId).map((row) => [row.proposalId, row]))
  // What a later decision says needs no feedback again, least of all words that an officer took out the first time.
  const before = new Set(
    rows.filter((row) => row.decisionId !== decisionId && row.sentAt !== null).map(({ proposalId }) => proposalId),
  )
  return new Map(
    proposalIds.map((id) => {
      const row = kept.get(id)
      if (!row) {
        const words = before.has(id) ? '' : compiled(written.get(id))
        return [id, { words, edited: false, version: 0, sent: false }]
      }
      return [id, { words: row.words, edited: row.edited, version: row.version, sent: row.sentAt !== null }]
    }),
  )
}

/** Puts an officer's words in the place of what would have been sent. */
export async function keepFeedback(
  db: Db,
  on: Occasion,
  of: { readonly decisionId: string; readonly proposalId: string; readonly words: string; readonly version: number },
): Promise<void> {
  const row = { ...of, edited: true, writtenAt: on.at, writtenBy: on.by, sentAt: null }
  await db
    .insert(feedbackSent)
    .values(row)
    .onConflictDoUpdate({ target: [feedbackSent.decisionId, feedbackSent.proposalId], set: row })
}

/** Writes down what was sent: it is what the applicant reads on her own page from then on. */
export async function fixFeedback(
  db: Db,
  on: Occasion,
  decisionId: string,
  feedback: ReadonlyMap<string, FeedbackToSend>,
): Promise<void> {
  for (const [proposalId, { words, edited, version }] of feedback) {
    if (words === '' && !edited) continue
    const row = { decisionId, proposalId, words, edited, version, writtenAt: on.at, writtenBy: on.by, sentAt: on.at }
    await db
      .insert(feedbackSent)
      .values(row)
      .onConflictDoUpdate({ target: [feedbackSent.decisionId, feedbackSent.proposalId], set: { sentAt: on.at } })
  }
}

/** The feedback that was sent on an idea, the last when there was more than one decision; empty when there was none. */
export async function feedbackOn(db: Db, proposalId: string): Promise<string> {
  const rows = await db.select().from(feedbackSent).where(eq(feedbackSent.proposalId, proposalId))
  const sent = rows
    .filter(({ sentAt }) => sentAt !== null)
    .sort((one, other) => (one.sentAt ?? 0) - (other.sentAt ?? 0))
  return sent.at(-1)?.words ?? ''
}
