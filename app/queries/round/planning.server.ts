import { happened, type PlannedCriterion, type RoundPlan } from '~/domain/round'
import type { Db } from '~/platform/world.server'
import { criteriaOf } from '~/records/panel/criterion.server'
import { roundsOf, type Round } from '~/records/round/course.server'

/** A round as the plan it was made from. */
export async function planOf(db: Db, round: Round): Promise<RoundPlan> {
  const { title, about, potPence, rules, dates } = round
  const criteria = await criteriaOf(db, round.id)
  return {
    title,
    about,
    potPence,
    rules,
    dates,
    criteria: criteria.map(({ name, weight, rubric }) => ({ name, weight, rubric })),
  }
}

/** What the panel scored by in the partnership's last few rounds, to start from. */
export async function earlierCriteria(db: Db, partnershipId: string, except?: string) {
  const rounds = (await roundsOf(db, partnershipId)).filter(
    (one) => one.id !== except && happened(one, 'published') && one.rules.steps.score && one.currency === 'GBP',
  )
  const sets: { slug: string; title: string; criteria: PlannedCriterion[] }[] = []
  for (const one of rounds.slice(0, 5)) {
    const criteria = await criteriaOf(db, one.id)
    const plain = criteria.map(({ name, weight, rubric }) => ({ name, weight, rubric }))
    if (plain.length > 0) sets.push({ slug: one.slug, title: one.title, criteria: plain })
  }
  return sets
}

/** The plan of the last round a partnership published, to start another from; nothing before its first. */
export async function lastPlan(db: Db, partnershipId: string): Promise<RoundPlan | null> {
  const last = (await roundsOf(db, partnershipId)).find(
    (round) => happened(round, 'published') && round.currency === 'GBP',
  )
  return last ? planOf(db, last) : null
}
