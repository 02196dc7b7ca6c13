import { may, type NotAllowed } from '~/domain/policy'
import { ok, refuse, type Outcome } from '~/domain/refusal'
import { happened, takesTwoToCancel } from '~/domain/round'
import type { Occasion } from '~/platform/occasion.server'
import type { Db } from '~/platform/world.server'
import { recordAct } from '~/records/audit.server'
import { actorIn } from '~/records/people/actor.server'
import { addRoundEvent, roundById } from '~/records/round/course.server'

export type NotCancelled = NotAllowed | 'round-cancelled' | 'already-adopted' | 'cancel-takes-two'

/** Gives back to its budget lines what was set aside for a round; the money room's own command does it. */
export type GiveBack<Why extends string> = (
  db: Db,
  on: Occasion,
  pot: { readonly roundId: string; readonly partnershipId: string; readonly because: string },
) => Promise<Outcome<object, Why>>

/** Tells those whose ideas were in it; the proposals' own command does it. */
export type TellsOfIt = (
  db: Db,
  on: Occasion,
  round: { readonly roundId: string; readonly partnershipId: string; readonly because: string },
) => Promise<void>

/**
 * Calls a round off, with the reason told to everyone: those who sent in an idea are written to. What they sent is kept and can be read. Once people have begun
 * to vote it takes two officers (`voting-change`); once a list has been adopted there are promises to keep, and it is too
 * late.
 */
export async function cancelRound<Why extends string>(
  db: Db,
  on: Occasion,
  roundId: string,
  because: string,
  giveBack: GiveBack<Why>,
  tell: TellsOfIt,
): Promise<Outcome<object, NotCancelled | Why>> {
  const round = await roundById(db, roundId)
  if (!round) throw new Error('calling off a round that is not there')
  const { partnershipId } = round
  const actor = await actorIn(db, partnershipId, on.by, on.at)
  const allowed = may(actor, 'round.cancel', { now: on.at })
  if (!allowed.ok) return allowed
  if (happened(round, 'cancelled')) return refuse('round-cancelled')
  if (happened(round, 'adopted')) return refuse('already-adopted')
  if (takesTwoToCancel(round)) return refuse('cancel-takes-two')

  const money = await giveBack(db, on, { roundId, partnershipId, because })
  if (!money.ok) return money
  await addRoundEvent(db, on, round, 'cancelled', { because })
  await tell(db, on, { roundId, partnershipId, because })
  await recordAct(db, on, partnershipId, 'round.cancel', `round:${roundId}`, { because })
  return ok
}
