import { outcomeFramework } from '~db/schema'
import { asksTheSame, ownFramework, readyFrameworks, type FrameworkChoice, type TypedOutcome } from '~/domain/learning'
import { may, type NotAllowed } from '~/domain/policy'
import { ok, refuse, type Outcome } from '~/domain/refusal'
import type { Occasion } from '~/platform/occasion.server'
import type { Db } from '~/platform/world.server'
import { recordAct } from '~/records/audit.server'
import { frameworksOf } from '~/records/learning/outcomes.server'
import { actorIn } from '~/records/people/actor.server'

export type OutcomesWanted =
  | { readonly choice: Exclude<FrameworkChoice, 'own'> }
  | { readonly choice: 'own'; readonly outcomes: readonly TypedOutcome[] }

/**
 * Settles what a partnership looks for in its stories from now on, as long as nobody settled another since version `after`
 * was read (0: there was none). What was told before stays told. What stands already is not settled twice.
 */
export async function settleOutcomes(
  db: Db,
  on: Occasion,
  partnershipId: string,
  after: number,
  wanted: OutcomesWanted,
): Promise<Outcome<object, NotAllowed | 'outcomes-changed-meanwhile'>> {
  const allowed = may(await actorIn(db, partnershipId, on.by, on.at), 'outcomes.settle', { now: on.at })
  if (!allowed.ok) return allowed
  const earlier = await frameworksOf(db, partnershipId)
  const framework =
    wanted.choice === 'own' ? ownFramework(wanted.outcomes, earlier, () => on.newId()) : readyFrameworks[wanted.choice]
  const last = earlier.at(-1)
  if (last && asksTheSame(last, framework)) return ok
  if (earlier.length !== after) return refuse('outcomes-changed-meanwhile')
  const number = after + 1
  await db.insert(outcomeFramework).values({ partnershipId, number, framework, at: on.at, by: on.by })
  const { choice } = framework
  await recordAct(db, on, partnershipId, 'outcomes.settle', `partnership:${partnershipId}`, { number, choice })
  return ok
}
