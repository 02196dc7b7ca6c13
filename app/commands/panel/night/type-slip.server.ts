import { and, desc, eq } from 'drizzle-orm'
import { nightSlip } from '~db/schema'
import { isMark, type Slip } from '~/domain/panel/night'
import { may, type NotAllowed } from '~/domain/policy'
import { ok, refuse, type Outcome } from '~/domain/refusal'
import type { Occasion } from '~/platform/occasion.server'
import type { Db } from '~/platform/world.server'
import { recordAct } from '~/records/audit.server'
import { interestsIn } from '~/records/panel/interest.server'
import { nightOfRound } from '~/records/panel/night.server'
import { actorIn } from '~/records/people/actor.server'
import { roundById } from '~/records/round/course.server'

export type NotTyped =
  NotAllowed | 'night-not-planned' | 'night-not-open' | 'night-over' | 'night-asks-panel-only' | 'slip-typed-already' | 'slip-by-another' | 'night-pitch-your-interest' | 'mark-unclear' // prettier-ignore

export interface TypedSlip extends Slip {
  /** As printed on the slip. */
  readonly number: number
  /** She means to type it a second time, to check it; else a number that was typed is refused. */
  readonly again: boolean
}

/** Types a paper slip in: on record by number, by whom and when. Nothing that was typed before is changed by it. */
export async function typeSlip(
  db: Db,
  on: Occasion,
  roundId: string,
  { number, marks, favourites, again }: TypedSlip,
): Promise<Outcome<{ readonly typed: number }, NotTyped>> {
  const round = await roundById(db, roundId)
  if (!round) throw new Error('a slip of a round that is not there')
  const actor = await actorIn(db, round.partnershipId, on.by, on.at)
  const night = await nightOfRound(db, roundId)
  const interests = await interestsIn(db, night?.order ?? [])
  const hasInterest = night?.order.some((id) => interests.isInterested(actor?.personId ?? '', id))
  const allowed = may(actor, 'night.type-slips', { round, now: on.at, hasInterest })
  if (!allowed.ok) return allowed.because === 'you-have-an-interest' ? refuse('night-pitch-your-interest') : allowed
  if (!night) return refuse('night-not-planned')
  if (night.state.phase === 'planned') return refuse('night-not-open')
  if (night.state.phase === 'published') return refuse('night-over')
  if (night.plan.audience === 'none') return refuse('night-asks-panel-only')
  if (!Object.values(marks).every(isMark)) return refuse('mark-unclear')
  const [last] = await db
    .select({ typing: nightSlip.typing, by: nightSlip.by })
    .from(nightSlip)
    .where(and(eq(nightSlip.nightId, night.id), eq(nightSlip.number, number)))
    .orderBy(desc(nightSlip.typing))
    .limit(1)
  const typed = last?.typing ?? 0
  if (last && !again) return refuse('slip-typed-already', { number })
  if (last?.by === on.by) return refuse('slip-by-another')
  await db.insert(nightSlip).values({
    ...{ id: on.newId(), nightId: night.id, number, typing: typed + 1, marks, favourites: [...favourites] },
    ...{ at: on.at, by: on.by ?? '' },
  })
  await recordAct(db, on, round.partnershipId, 'night.type-slips', `night:${night.id}`, { slip: number })
  return { ...ok, typed: typed + 1 }
}
