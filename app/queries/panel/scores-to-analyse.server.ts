import { and, asc, eq, isNotNull } from 'drizzle-orm'
import { decision } from '~db/schema'
import { scoresLockedAt, type ToAnalyse } from '~/domain/panel'
import type { Pence } from '~/domain/pence'
import { scoresByOf, usesPanelVote, usesVote } from '~/domain/round'
import type { Instant } from '~/domain/time'
import type { Db } from '~/platform/world.server'
import { potOf } from '~/records/money/totals.server'
import { criteriaOf } from '~/records/panel/criterion.server'
import { interestsIn } from '~/records/panel/interest.server'
import { scoringOf } from '~/records/panel/scores.server'
import { seatsOf } from '~/records/panel/seats.server'
import { standingProposals } from '~/records/proposal/proposal.server'
import { ideasOf } from '~/records/panel/ruling.server'
import type { Round } from '~/records/round/course.server'

/** Why a reader is not shown how an idea was scored. */
export type Hidden = 'to-declare' | 'stepped-out'

/**
 * All that is needed to say what a round's scores say: what to analyse, and what of it a reader may be shown. Nothing
 * before the lock. A `reader` is shown no score of an idea she has an interest in, or has yet to declare on; without a
 * reader it is what anyone may see once the decision is told. Those count who were on the panel at the lock. No names.
 */
export async function scoresToAnalyse(db: Db, round: Round, reader: string | null, now: Instant) {
  const lockedAt = scoresLockedAt(round, now)
  const criteria = await criteriaOf(db, round.id)
  if (lockedAt === null || criteria.length === 0) return null
  const proposals = await standingProposals(db, round)
  const proposalIds = proposals.map(({ id }) => id)
  const scoring = await scoringOf(db, round, proposalIds, now)
  const toAnalyse: ToAnalyse | null = scoring && {
    ...scoring,
    costs: proposals.map(({ costPence }) => costPence ?? 0),
    pot: await potToShare(db, round),
    ...(await heldTo(db, round, proposals)),
    seed: round.id,
    scoresBy: scoresByOf(round.rules.deciding),
  }
  return {
    lockedAt,
    /** The mean that the round's rule asks for. */
    asked: scoresByOf(round.rules.deciding),
    /** What the line holds to, beside the pot; and what of the rule it cannot know. */
    rule: ruleTold(round),
    fewestScores: round.rules.fewestScores,
    criteria: criteria.map(({ id, name, weight }) => ({ id, name, weight })),
    proposals: proposals.map(({ id, reference, title }) => ({ id, reference, title })),
    hiddenFor: await hiddenFor(db, round, proposalIds, reader, now),
    toAnalyse,
  }
}

export type ScoresToAnalyse = NonNullable<Awaited<ReturnType<typeof scoresToAnalyse>>>

/** What the round's rule holds to in giving out the pot, for drawing the same line as it will. */
async function heldTo(
  db: Db,
  { rules: { deciding } }: Round,
  proposals: Awaited<ReturnType<typeof standingProposals>>,
): Promise<Pick<ToAnalyse, 'fewestTenths' | 'share' | 'partFunding' | 'smallest' | 'groups'>> {
  const { fewestTenths, share, partFunding } = deciding ?? {}
  const ideas = deciding && (share || partFunding) ? await ideasOf(db, proposals, deciding) : null
  return {
    ...(fewestTenths === undefined ? {} : { fewestTenths }),
    ...(share && ideas && { share, groups: ideas.map(({ groupId }) => groupId) }),
    ...(partFunding && ideas && { partFunding, smallest: ideas.map(({ smallestPence }) => smallestPence) }),
  }
}

/** What is said beside the line. */
function ruleTold({ rules: { deciding, steps } }: Round) {
  const vote = deciding ? usesVote(deciding.kind) : steps.vote
  return {
    fewestTenths: deciding?.fewestTenths ?? null,
    share: deciding?.share !== undefined,
    partFunding: deciding?.partFunding === true,
    /** The scores do not know these. */
    leavesOut: [
      ...(vote ? (['vote'] as const) : []),
      ...(deciding && usesPanelVote(deciding) ? (['panel-vote'] as const) : []),
    ],
  }
}

/** What of these ideas a reader is not shown, and why. */
async function hiddenFor(
  db: Db,
  round: Round,
  proposalIds: readonly string[],
  reader: string | null,
  now: Instant,
): Promise<Map<string, Hidden>> {
  const hidden = new Map<string, Hidden>()
  if (reader === null) return hidden
  const interests = await interestsIn(db, proposalIds)
  const isMember = (await seatsOf(db, round.partnershipId, now)).some(({ personId }) => personId === reader)
  for (const id of proposalIds) {
    const kind = interests.kindOf(reader, id)
    if (kind === undefined && isMember) hidden.set(id, 'to-declare')
    else if (kind !== undefined && kind !== 'none') hidden.set(id, 'stepped-out')
  }
  return hidden
}

/** What the decision was adopted on; before that what the books hold for the round, or what was planned while they hold nothing. */
async function potToShare(db: Db, round: Round): Promise<Pence> {
  const [adopted] = await db
    .select({ potPence: decision.potPence })
    .from(decision)
    .where(and(eq(decision.roundId, round.id), isNotNull(decision.adoptedAt)))
    .orderBy(asc(decision.adoptedAt))
    .limit(1)
  if (adopted) return adopted.potPence
  const held = await potOf(db, round.id)
  return held > 0 ? held : round.potPence
}
