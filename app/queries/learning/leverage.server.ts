import { and, asc, desc, eq, isNull } from 'drizzle-orm'
import { award, decision, partnership, proposal, proxyValue, round, story } from '~db/schema'
import { allBeside, besideOf } from '~/domain/learning'
import { noTotals } from '~/domain/money'
import { pence } from '~/domain/pence'
import type { Db } from '~/platform/world.server'
import { totalsByIds } from '~/records/money/totals.server'
import { isPublicDecision } from '~/records/round/announced.server'

/**
 * What stands beside the pounds granted: each funded idea of a public decision with what the books say of it and what
 * others give, the latest first; all of them together; and the values that the partnership enters with a source.
 */
export async function leverageOf(db: Db, partnershipId: string) {
  const [here] = await db
    .select({ money: partnership.money })
    .from(partnership)
    .where(eq(partnership.id, partnershipId))
  const hourPence = pence(here?.money.volunteerHourPence ?? 0)
  const rows = await db
    .select({
      awardId: award.id,
      reference: proposal.reference,
      title: proposal.title,
      answers: proposal.answers,
      round: { slug: round.slug, title: round.title },
      hoursTold: story.volunteerHours,
    })
    .from(award)
    .innerJoin(proposal, eq(proposal.id, award.proposalId))
    .innerJoin(round, eq(round.id, award.roundId))
    .innerJoin(decision, eq(decision.id, award.decisionId))
    .leftJoin(story, eq(story.proposalId, proposal.id))
    .where(and(eq(award.partnershipId, partnershipId), isPublicDecision(db)))
    .orderBy(desc(award.madeAt), asc(proposal.reference))
  const totals = await totalsByIds(
    db,
    'award',
    rows.map(({ awardId }) => awardId),
  )
  const ideas = rows.map(({ answers, hoursTold, ...row }) => {
    const { awardedPence, paidOnAwardsPence, returnedPence } = totals.get(row.awardId) ?? noTotals
    const fact = {
      grantedPence: pence(awardedPence),
      paidPence: pence(paidOnAwardsPence - returnedPence),
      budget: answers.budget ?? [],
      hoursTold,
    }
    return { ...row, told: hoursTold !== null, ...besideOf(fact, hourPence) }
  })
  const proxies = await db
    .select({ id: proxyValue.id, name: proxyValue.name, pence: proxyValue.pence, source: proxyValue.source })
    .from(proxyValue)
    .where(and(eq(proxyValue.partnershipId, partnershipId), isNull(proxyValue.endedAt)))
    .orderBy(asc(proxyValue.at), asc(proxyValue.id))
  return { hourPence, ideas, all: allBeside(ideas), proxies }
}
