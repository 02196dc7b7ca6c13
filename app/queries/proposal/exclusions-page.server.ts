import { mayExclude, type Exclusion } from '~/domain/proposal'
import type { Instant } from '~/domain/time'
import type { Db } from '~/platform/world.server'
import { interestsAmong } from '~/records/panel/interest.server'
import { hasScores } from '~/records/panel/score-sheet.server'
import { exclusionsOf } from '~/records/proposal/exclusions.server'
import { standingProposals } from '~/records/proposal/proposal.server'
import type { Round } from '~/records/round/course.server'

/** A set of ideas of which one at most is funded, with their names. */
export interface ExclusionShown extends Exclusion {
  readonly titles: readonly string[]
}

/** The ideas on a round's list, and which of them cannot both be funded. */
export async function exclusionsPage(db: Db, round: Pick<Round, 'id' | 'rules'>) {
  const ideas = (await standingProposals(db, round)).map(({ reference, title }) => ({ reference, title }))
  return { ideas, exclusions: shown(await exclusionsOf(db, round.id), ideas) }
}

/**
 * The same for whoever looks after them: whether they can still be changed, and which ideas she keeps her hands off because
 * she has an interest in them.
 */
export async function exclusionsDesk(db: Db, round: Round, personId: string, now: Instant) {
  const standing = await standingProposals(db, round)
  const interested = await interestsAmong(db, standing, personId)
  const own = new Set(standing.flatMap(({ id, reference }) => (interested.has(id) ? [reference] : [])))
  const { ideas, exclusions } = await exclusionsPage(db, round)
  return {
    open: mayExclude(round, now, await hasScores(db, round.id)).ok,
    ideas: ideas.filter(({ reference }) => !own.has(reference)),
    /** Titles of those she has an interest in. */
    notHers: ideas.flatMap(({ reference, title }) => (own.has(reference) ? [title] : [])),
    exclusions: exclusions.map((one) => ({ ...one, isHers: !one.references.some((idea) => own.has(idea)) })),
  }
}

/**
 * Those that still say something: what has been taken back shuts nothing out.
 * @param among what stands on the ballot, where that is not the whole list.
 */
export async function exclusionsShown(
  db: Db,
  round: Pick<Round, 'id' | 'rules'>,
  among?: readonly string[],
): Promise<ExclusionShown[]> {
  const exclusions = await exclusionsOf(db, round.id)
  if (exclusions.length === 0) return []
  const { ideas } = await exclusionsPage(db, round)
  return exclusionsAmong(exclusions, among ? ideas.filter(({ reference }) => among.includes(reference)) : ideas)
}

/** Those of which two or more are among these ideas, with their names. */
export const exclusionsAmong = (
  exclusions: readonly Exclusion[],
  ideas: readonly { reference: string; title: string }[],
): ExclusionShown[] => shown(exclusions, ideas).filter(({ titles }) => titles.length > 1)

function shown(
  exclusions: readonly Exclusion[],
  ideas: readonly { reference: string; title: string }[],
): ExclusionShown[] {
  const titleOf = new Map(ideas.map(({ reference, title }) => [reference, title]))
  return exclusions.map((one) => ({ ...one, titles: one.references.flatMap((idea) => titleOf.get(idea) ?? []) }))
}
