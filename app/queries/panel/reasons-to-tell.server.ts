import { eq } from 'drizzle-orm'
import { proposal } from '~db/schema'
import type { RecordedReason, TallyRecord } from '~/domain/voting/tally-record'
import type { Db } from '~/platform/world.server'
import { lastDecision } from '~/records/panel/decision.server'
import { decidingCount } from '~/records/panel/ruling.server'
import { ruleTold, type RuleTold } from './rule-says.server'

/** What there is to make reasons from, for a meeting's list that is drawn up. */
export interface ReasonsToTell {
  /** It follows an adopted one, and no rule was asked of it. */
  readonly isLater: boolean
  /** What the rule said last of each idea, by its id. */
  readonly told: ReadonlyMap<string, RuleTold>
  /** The published count; nothing where there was none. */
  readonly count: TallyRecord | null
  /** What the count says of each idea, by its id. */
  readonly counted: ReadonlyMap<string, RecordedReason>
  /** By reference. */
  readonly titles: ReadonlyMap<string, string>
}

/** The rule's last word on each idea of a round's list, and the count's. */
export async function reasonsToTell(db: Db, roundId: string): Promise<ReasonsToTell> {
  const decision = await lastDecision(db, roundId)
  const count = (await decidingCount(db, roundId)) ?? null
  const ideas = await db
    .select({ id: proposal.id, reference: proposal.reference, title: proposal.title })
    .from(proposal)
    .where(eq(proposal.roundId, roundId))
  const reasonOf = new Map((count?.reasons ?? []).map((reason) => [reason.id, reason]))
  return {
    isLater: (decision?.number ?? 1) > 1,
    told: decision ? await ruleTold(db, decision.id) : new Map(),
    count,
    counted: new Map(
      ideas.flatMap(({ id, reference }) => {
        const reason = reasonOf.get(reference)
        return reason ? [[id, reason] as const] : []
      }),
    ),
    titles: new Map(ideas.map(({ reference, title }) => [reference, title])),
  }
}
