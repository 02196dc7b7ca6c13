import { and, eq, inArray, isNotNull } from 'drizzle-orm'
import { decision, decisionItem, story } from '~db/schema'
import { may, type NotAllowed } from '~/domain/policy'
import { ok, refuse, type Outcome } from '~/domain/refusal'
import type { Occasion } from '~/platform/occasion.server'
import type { Db } from '~/platform/world.server'
import { recordAct } from '~/records/audit.server'
import { noLaterWord } from '~/records/round/current-item.server'
import { actorIn } from '~/records/people/actor.server'
import { proposalById } from '~/records/proposal/proposal.server'
import { shareIn } from '~/records/proposal/together.server'
import { roundById } from '~/records/round/course.server'

export interface StoryTold {
  readonly whatHappened: string
  readonly whoCameTogether: string
  readonly whatNext: string
  /** How many, for those who know. */
  readonly peopleTakingPart: number | null
  readonly volunteerHours: number | null
}

/** Tells how a funded proposal went, or tells it better: one story a proposal, the last telling is the one shown. */
export async function tellStory(
  db: Db,
  on: Occasion,
  proposalId: string,
  told: StoryTold,
): Promise<Outcome<object, NotAllowed | 'not-funded'>> {
  const proposal = await proposalById(db, proposalId)
  const round = proposal && (await roundById(db, proposal.roundId))
  if (!round) throw new Error('a story of a proposal that is not there')
  const actor = await actorIn(db, round.partnershipId, on.by, on.at)
  const share = await shareIn(db, proposal, actor?.personId ?? null)
  const allowed = may(actor, 'story.tell', { round, now: on.at, share })
  if (!allowed.ok) return allowed
  if (!(await wasFunded(db, proposalId))) return refuse('not-funded')

  const facts = { ...told, toldBy: on.by, toldAt: on.at }
  await db
    .insert(story)
    .values({ id: on.newId(), proposalId, ...facts })
    .onConflictDoUpdate({ target: story.proposalId, set: facts })
  await recordAct(db, on, round.partnershipId, 'story.tell', `proposal:${proposalId}`)
  return ok
}

async function wasFunded(db: Db, proposalId: string): Promise<boolean> {
  const [found] = await db
    .select({ proposalId: decisionItem.proposalId })
    .from(decisionItem)
    .innerJoin(decision, eq(decision.id, decisionItem.decisionId))
    .where(
      and(
        eq(decisionItem.proposalId, proposalId),
        inArray(decisionItem.outcome, ['funded', 'part-funded']),
        isNotNull(decision.adoptedAt),
        noLaterWord,
      ),
    )
  return found !== undefined
}
