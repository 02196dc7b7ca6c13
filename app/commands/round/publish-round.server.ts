import type { Pence } from '~/domain/pence'
import { may, type NotAllowed } from '~/domain/policy'
import { ok, refuse, type Outcome } from '~/domain/refusal'
import { happened, planTroubles } from '~/domain/round'
import type { Occasion } from '~/platform/occasion.server'
import type { Db } from '~/platform/world.server'
import { recordAct } from '~/records/audit.server'
import { criteriaOf } from '~/records/panel/criterion.server'
import { actorIn } from '~/records/people/actor.server'
import { addRoundEvent, roundById } from '~/records/round/course.server'

export type NotPublished = NotAllowed | 'plan-does-not-hold' | 'already-published' | 'closing-date-past'

/**
 * Sets the pot aside in the register, from the line the chair has named, or says why it cannot. The money room's own
 * command does it and is handed in, because rounds come before money and know nothing of it.
 */
export type SetAside<Why extends string> = (
  db: Db,
  on: Occasion,
  pot: { readonly roundId: string; readonly partnershipId: string; readonly amountPence: Pence },
) => Promise<Outcome<object, Why>>

/**
 * Publishes a planned round: from here its rules stand, its dates run, and its pot is set aside, all in one
 * transaction. Nothing is written when any of it is refused.
 */
export async function publishRound<Why extends string>(
  db: Db,
  on: Occasion,
  roundId: string,
  setAside: SetAside<Why>,
): Promise<Outcome<object, NotPublished | Why>> {
  const round = await roundById(db, roundId)
  if (!round) throw new Error('publishing a round that is not there')
  const actor = await actorIn(db, round.partnershipId, on.by, on.at)
  if (happened(round, 'published')) return refuse('already-published')
  const allowed = may(actor, 'round.publish', { round, now: on.at })
  if (!allowed.ok) return allowed
  const criteria = await criteriaOf(db, roundId)
  const [trouble] = planTroubles({ ...round, criteria })
  if (trouble) return refuse('plan-does-not-hold', { trouble: trouble.because })
  if (round.dates.closesAt <= on.at) return refuse('closing-date-past', { closedAt: round.dates.closesAt })

  const { partnershipId, potPence, rules, dates } = round
  const money = await setAside(db, on, { roundId, partnershipId, amountPence: potPence })
  if (!money.ok) return money
  const published = { potPence, rules, dates, criteria: criteria.map(({ name, weight }) => ({ name, weight })) }
  await addRoundEvent(db, on, round, 'published', published)
  await recordAct(db, on, partnershipId, 'round.publish', `round:${roundId}`, published)
  return ok
}
