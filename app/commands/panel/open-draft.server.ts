import type { Decision } from '~/domain/panel'
import { may, type NotAllowed } from '~/domain/policy'
import { ok, refuse, type Outcome } from '~/domain/refusal'
import type { Occasion } from '~/platform/occasion.server'
import type { Db } from '~/platform/world.server'
import { recordAct } from '~/records/audit.server'
import { lastDecision, type DecisionOnRecord } from '~/records/panel/decision.server'
import { actorIn } from '~/records/people/actor.server'
import { roundById, type Round } from '~/records/round/course.server'

export type NotOpen = NotAllowed | 'decision-adopted' | 'decision-not-started'

export interface OpenDraft {
  readonly decision: DecisionOnRecord
  readonly round: Round
}

/** The list that is being drawn up, for one who may write on it. */
export async function openDraft(
  db: Db,
  on: Occasion,
  roundId: string,
  hasInterest = false,
): Promise<Outcome<OpenDraft, NotOpen>> {
  const round = await roundById(db, roundId)
  if (!round) throw new Error(`no round ${roundId}`)
  const actor = await actorIn(db, round.partnershipId, on.by, on.at)
  const decision = await lastDecision(db, roundId)
  const act = (decision?.number ?? 1) > 1 ? 'decision.change' : 'decision.draft'
  const allowed = may(actor, act, { round, now: on.at, hasInterest })
  if (!allowed.ok) {
    // What is no longer to be changed is told before what stage it is.
    if (decision?.adoptedAt && allowed.because === 'not-at-this-stage') {
      return refuse('decision-adopted', { adoptedAt: decision.adoptedAt })
    }
    return allowed
  }
  if (!decision) return refuse('decision-not-started')
  if (decision.adoptedAt !== null) return refuse('decision-adopted', { adoptedAt: decision.adoptedAt })
  return { ...ok, decision, round }
}

/** Puts what was written on the list, or in the room's log, in the partnership's record. */
export async function noteDraft(
  db: Db,
  on: Occasion,
  round: Round,
  { id, version }: Pick<Decision, 'id' | 'version'>,
  facts: Record<string, unknown>,
): Promise<void> {
  await recordAct(db, on, round.partnershipId, 'decision.draft', `decision:${id}`, { version, ...facts })
}
