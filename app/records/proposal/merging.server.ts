import { asc, desc, eq, inArray, or } from 'drizzle-orm'
import { merging, mergingAnswer } from '~db/schema'
import { mergingStanding, type MergingSide, type MergingStanding } from '~/domain/proposal'
import { mayBetween } from '~/domain/round'
import type { Instant } from '~/domain/time'
import type { Db } from '~/platform/world.server'
import type { Round } from '../round/course.server'
import { proposalById, type Proposal } from './proposal.server'

export type MergingRow = typeof merging.$inferSelect
export type MergingAnswerRow = typeof mergingAnswer.$inferSelect

export interface Merging extends MergingRow {
  readonly said: readonly MergingAnswerRow[]
  readonly staying: Proposal
  readonly joining: Proposal
  readonly standing: MergingStanding
}

/** As many as anyone would look back at for one idea. */
const mostLookedAt = 20

/** What was suggested about an idea and another one, the newest first. */
export async function mergingsOf(db: Db, proposalId: string, round: Round, now: Instant): Promise<Merging[]> {
  const rows = await db
    .select()
    .from(merging)
    .where(or(eq(merging.stayingId, proposalId), eq(merging.joiningId, proposalId)))
    .orderBy(desc(merging.askedAt), desc(merging.id))
    .limit(mostLookedAt)
  if (rows.length === 0) return []
  const answers = await db
    .select()
    .from(mergingAnswer)
    .where(
      inArray(
        mergingAnswer.mergingId,
        rows.map(({ id }) => id),
      ),
    )
    .orderBy(asc(mergingAnswer.at))
  const inTime = mayBetween(round, 'open', 'check', now).ok
  const all: Merging[] = []
  for (const row of rows) {
    const [staying, joining] = [await proposalById(db, row.stayingId), await proposalById(db, row.joiningId)]
    if (!staying || !joining) throw new Error('an idea that was to be joined with another is not there')
    const said = answers.filter(({ mergingId }) => mergingId === row.id)
    const there = { until: row.until, said, staying: staying.standing, joining: joining.standing }
    all.push({ ...row, said, staying, joining, standing: mergingStanding(there, inTime, now) })
  }
  return all
}

/** Which side of it an idea is. */
export const sideOf = ({ stayingId }: Pick<MergingRow, 'stayingId'>, proposalId: string): MergingSide =>
  stayingId === proposalId ? 'staying' : 'joining'

export const otherIn = (of: Merging, proposalId: string): Proposal =>
  of.stayingId === proposalId ? of.joining : of.staying

/** The idea that one has joined; nothing for one that has not. */
export async function joinedWith(db: Db, of: Proposal, round: Round, now: Instant): Promise<Proposal | undefined> {
  if (of.standing !== 'joined') return undefined
  const all = await mergingsOf(db, of.id, round, now)
  return all.find(({ joiningId, standing }) => joiningId === of.id && standing === 'agreed')?.staying
}
