import { eq } from 'drizzle-orm'
import { neighbourhood, proposal, theme } from '~db/schema'
import { answersThatCount } from '~/domain/proposal'
import { fundingLimitsOf, type FundingLimits, type LimitedIdea } from '~/domain/voting/funding-limits'
import type { Candidate } from '~/domain/voting/round-count'
import type { Db } from '~/platform/world.server'
import { formOfProposal } from '~/records/proposal/application-form.server'
import { exclusionsOf } from '~/records/proposal/exclusions.server'
import type { Round } from '~/records/round/course.server'

/** What a round's count is held to beside its counting rule, with the names of places and themes as they are now. */
export async function fundingLimits(
  db: Db,
  round: Pick<Round, 'id' | 'rules'>,
  candidates: readonly Candidate[],
): Promise<FundingLimits | undefined> {
  const { rules } = round
  const exclusions = (await exclusionsOf(db, round.id)).map(({ references }) => references)
  const asks = rules.deciding?.share ?? rules.deciding?.partFunding
  // What was taken back is given nothing, shuts nothing out, and no share is kept for it.
  const standing = candidates.filter(({ withdrawn }) => !withdrawn).map(({ reference }) => reference)
  const ideas = asks ? await limitedIdeas(db, round.id, standing) : standing.map(bare)
  return fundingLimitsOf(rules, ideas, exclusions)
}

const bare = (reference: string): LimitedIdea => ({ reference, neighbourhood: null, theme: null, smallestPence: null })

/** In the order in which they are named. */
async function limitedIdeas(db: Db, roundId: string, references: readonly string[]): Promise<LimitedIdea[]> {
  if (references.length === 0) return []
  const rows = await db
    .select({ proposal, neighbourhood: neighbourhood.name, theme: theme.name })
    .from(proposal)
    .leftJoin(theme, eq(theme.id, proposal.themeId))
    .leftJoin(neighbourhood, eq(neighbourhood.id, proposal.neighbourhoodId))
    .where(eq(proposal.roundId, roundId))
  const byReference = new Map(rows.map((row) => [row.proposal.reference, row]))
  const ideas: LimitedIdea[] = []
  for (const reference of references) {
    const row = byReference.get(reference)
    if (!row) throw new Error(`${reference} stood for the vote and is not there`)
    const form = await formOfProposal(db, row.proposal)
    const { smallestPence = null } = answersThatCount(row.proposal.answers, form, row.proposal.costPence)
    ideas.push({ reference, neighbourhood: row.neighbourhood, theme: row.theme, smallestPence })
  }
  return ideas
}
