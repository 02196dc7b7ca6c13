import { and, eq, gt, isNull } from 'drizzle-orm'
import { decision, decisionItem } from '~db/schema'
import { mayDeclareNow, type NotNowToDeclare } from '~/domain/panel'
import type { Outcome } from '~/domain/refusal'
import type { Instant } from '~/domain/time'
import type { Db } from '~/platform/world.server'
import { proposalsOf, standingProposals, type Proposal } from '~/records/proposal/proposal.server'
import type { Round } from '~/records/round/course.server'

/** Begun, and neither adopted nor dropped. */
const isOpen = and(isNull(decision.adoptedAt), isNull(decision.droppedAt))

/** Ids of the ideas on a later decision that is begun and not adopted yet; none where there is no such decision. */
export async function ideasBeingChanged(db: Db, roundId: string): Promise<readonly string[]> {
  const rows = await db
    .select({ id: decisionItem.proposalId })
    .from(decisionItem)
    .innerJoin(decision, eq(decision.id, decisionItem.decisionId))
    .where(and(eq(decision.roundId, roundId), gt(decision.number, 1), isOpen))
  return rows.map(({ id }) => id)
}

/** Whether a meeting of the round has a list open: begun, and not adopted yet. */
export async function hasOpenList(db: Db, roundId: string): Promise<boolean> {
  const rows = await db
    .select({ id: decision.id })
    .from(decision)
    .where(and(eq(decision.roundId, roundId), isOpen))
    .limit(1)
  return rows.length > 0
}

/** The ideas on which interests can be declared now, in the order of their references; or why none can be. */
export async function declarableNow(
  db: Db,
  round: Round,
  now: Instant,
): Promise<Outcome<{ readonly of: 'list' | 'change'; readonly proposals: readonly Proposal[] }, NotNowToDeclare>> {
  const changing = new Set(await ideasBeingChanged(db, round.id))
  const when = mayDeclareNow(round, now, changing.size > 0)
  if (!when.ok) return when
  if (when.of === 'list') return { ...when, proposals: await standingProposals(db, round) }
  return { ...when, proposals: (await proposalsOf(db, round.id)).filter(({ id }) => changing.has(id)) }
}
