import { happened, type RoundPlan } from '~/domain/round'
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

/** The plan of the last round a partnership published, to start another from; nothing before its first. */
export async function lastPlan(db: Db, partnershipId: string): Promise<RoundPlan | null> {
  const last = (await roundsOf(db, partnershipId)).find(
    (round) => happened(round, 'published') && round.currency === 'GBP',
  )
  return last ? planOf(db, last) : null
}
