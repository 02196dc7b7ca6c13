import { and, eq } from 'drizzle-orm'
import { excludedIdea, exclusion } from '~db/schema'
import { may, type NotAllowed } from '~/domain/policy'
import { fitsExclusion, mayExclude, type NotExcluded } from '~/domain/proposal'
import { ok, refuse, type Outcome } from '~/domain/refusal'
import type { Occasion } from '~/platform/occasion.server'
import type { Db } from '~/platform/world.server'
import { recordAct } from '~/records/audit.server'
import { actorIn } from '~/records/people/actor.server'
import { exclusionsOf } from '~/records/proposal/exclusions.server'
import { standingProposals } from '~/records/proposal/proposal.server'
import { interestsIn } from '~/records/panel/interest.server'
import { hasScores } from '~/records/panel/score-sheet.server'
import { roundById, type Round } from '~/records/round/course.server'

type Excluded = Outcome<object, NotAllowed | NotExcluded>

/** Says that of these ideas one at most can be funded, and why. Until the first score or vote, and by nobody with an interest in one. */
export async function excludeIdeas(
  db: Db,
  on: Occasion,
  roundId: string,
  references: readonly string[],
  because: string,
): Promise<Excluded> {
  const round = await roundFor(db, roundId)
  const standing = await standingProposals(db, round)
  const idOf = new Map(standing.map(({ id, reference }) => [reference, id]))
  const allowed = await officerIn(
    db,
    on,
    round,
    references.flatMap((reference) => idOf.get(reference) ?? []),
  )
  if (!allowed.ok) return allowed
  const fits = fitsExclusion(references, new Set(idOf.keys()), await exclusionsOf(db, roundId))
  if (!fits.ok) return fits

  const id = on.newId()
  const named = [...new Set(references)].sort()
  await db.insert(exclusion).values({ id, roundId, because, madeAt: on.at, madeBy: on.by ?? '' })
  await db
    .insert(excludedIdea)
    .values(named.map((reference) => ({ exclusionId: id, proposalId: idOf.get(reference) ?? '' })))
  const facts = { exclusion: id, ideas: named, because }
  await recordAct(db, on, round.partnershipId, 'ideas.exclude', `round:${roundId}`, facts)
  return ok
}

/** Takes back that they cannot be had together. The record of acts keeps that it was said. */
export async function allowTogether(db: Db, on: Occasion, roundId: string, exclusionId: string): Promise<Excluded> {
  const round = await roundFor(db, roundId)
  const ideas = await db
    .select({ id: excludedIdea.proposalId })
    .from(excludedIdea)
    .innerJoin(exclusion, eq(exclusion.id, excludedIdea.exclusionId))
    .where(and(eq(excludedIdea.exclusionId, exclusionId), eq(exclusion.roundId, roundId)))
  const allowed = await officerIn(
    db,
    on,
    round,
    ideas.map(({ id }) => id),
  )
  if (!allowed.ok) return allowed
  const there = (await exclusionsOf(db, roundId)).find(({ id }) => id === exclusionId)
  if (!there) return refuse('exclusion-gone')
  await db.delete(excludedIdea).where(eq(excludedIdea.exclusionId, exclusionId))
  await db.delete(exclusion).where(eq(exclusion.id, exclusionId))
  const facts = { together: there.references, exclusion: exclusionId }
  await recordAct(db, on, round.partnershipId, 'ideas.exclude', `round:${roundId}`, facts)
  return ok
}

async function roundFor(db: Db, roundId: string): Promise<Round> {
  const round = await roundById(db, roundId)
  if (!round) throw new Error('ideas of a round that is not there')
  return round
}

/** Whether she may now, of these ideas. */
async function officerIn(db: Db, on: Occasion, round: Round, ideas: readonly string[]): Promise<Excluded> {
  const actor = await actorIn(db, round.partnershipId, on.by, on.at)
  const interests = await interestsIn(db, ideas)
  const hasInterest = actor !== null && ideas.some((id) => interests.isInterested(actor.personId, id))
  const allowed = may(actor, 'ideas.exclude', { now: on.at, hasInterest })
  return allowed.ok ? mayExclude(round, on.at, await hasScores(db, round.id)) : allowed
}
