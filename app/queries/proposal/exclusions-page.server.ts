import type { Exclusion } from '~/domain/proposal'
import type { Db } from '~/platform/world.server'
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
  const listed = among ? ideas.filter(({ reference }) => among.includes(reference)) : ideas
  return shown(exclusions, listed).filter(({ titles }) => titles.length > 1)
}

function shown(
  exclusions: readonly Exclusion[],
  ideas: readonly { reference: string; title: string }[],
): ExclusionShown[] {
  const titleOf = new Map(ideas.map(({ reference, title }) => [reference, title]))
  return exclusions.map((one) => ({ ...one, titles: one.references.flatMap((idea) => titleOf.get(idea) ?? []) }))
}
