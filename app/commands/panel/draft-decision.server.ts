import { grantFor, revise, type Decision, type DecisionItem, type DecisionOutcome } from '~/domain/panel'
import type { Pence } from '~/domain/pence'
import { may, type NotAllowed } from '~/domain/policy'
import { ok, refuse, type Outcome } from '~/domain/refusal'
import type { Occasion } from '~/platform/occasion.server'
import type { Db } from '~/platform/world.server'
import { recordAct } from '~/records/audit.server'
import { potOf } from '~/records/money/totals.server'
import { decisionOfRound, keepAttendance, keepRevision, type DecisionOnRecord } from '~/records/panel/decision.server'
import { interestsIn } from '~/records/panel/interest.server'
import { seatsOf } from '~/records/panel/seats.server'
import { actorIn } from '~/records/people/actor.server'
import { roundById, type Round } from '~/records/round/course.server'

export type NotDrafted =
  NotAllowed | 'decision-adopted' | 'decision-not-started' | 'not-on-the-list' | 'list-has-moved-on'

export interface WantedItem {
  readonly proposalId: string
  readonly outcome: DecisionOutcome
  /** For part-funding alone: any other outcome says the amount by itself. */
  readonly amountPence?: Pence
  /** In plain words, for the one who asked; needed where the meeting says something else than the rule. */
  readonly because: string
  /** The version she had before her, so that nobody writes over what another wrote meanwhile; not asked when left out. */
  readonly version?: number
}

/**
 * Writes down what the meeting says of one proposal. The list becomes another version, which nobody has adopted yet.
 * Refused to whoever has an interest in it: somebody else keeps the minutes for that item.
 */
export async function decideItem(
  db: Db,
  on: Occasion,
  roundId: string,
  wanted: WantedItem,
): Promise<Outcome<object, NotDrafted | 'departure-needs-reason' | 'amount-does-not-fit'>> {
  const interests = await interestsIn(db, [wanted.proposalId])
  const opened = await openDraft(db, on, roundId, interests.isInterested(on.by ?? '', wanted.proposalId))
  if (!opened.ok) return opened
  const { decision, round } = opened
  const before = decision.items.find((item) => item.proposalId === wanted.proposalId)
  if (!before) return refuse('not-on-the-list')
  const { outcome, because } = wanted
  const { askedPence } = before
  const amountPence = outcome === 'part-funded' ? wanted.amountPence : grantFor(outcome, askedPence)
  if (amountPence === undefined || (outcome === 'part-funded' && (amountPence <= 0 || amountPence >= askedPence))) {
    return refuse('amount-does-not-fit', {
      askedPence,
      amountPence: amountPence ?? 0,
      outcome,
      proposalId: before.proposalId,
    })
  }
  const item: DecisionItem = { ...before, outcome, amountPence, because: because.trim() }
  const departs = outcome !== before.ruleSaid || amountPence !== before.rulePence
  if (departs && item.because === '') return refuse('departure-needs-reason', { proposalId: before.proposalId })
  if (JSON.stringify(item) === JSON.stringify(before)) return ok
  if (wanted.version !== undefined && wanted.version !== decision.version) return refuse('list-has-moved-on')

  const items = decision.items.map((each) => (each.proposalId === item.proposalId ? item : each))
  const revised = revise({ ...decision, potPence: await potOf(db, roundId) }, items)
  if (!revised.ok) return revised
  await keepRevision(db, revised.decision, item)
  await note(db, on, round, revised.decision, { proposalId: item.proposalId, outcome, amountPence })
  return ok
}

/** Writes down who is in the room, of those on the panel; `version` as above. The list becomes another version. */
export async function markAttendance(
  db: Db,
  on: Occasion,
  roundId: string,
  presentIds: readonly string[],
  version?: number,
): Promise<Outcome<object, NotDrafted>> {
  const opened = await openDraft(db, on, roundId, false)
  if (!opened.ok) return opened
  const { decision, round } = opened
  const seats = await seatsOf(db, round.partnershipId, on.at)
  const here = seats.map((seat) => seat.personId).filter((id) => presentIds.includes(id))
  if (JSON.stringify([...here].sort()) === JSON.stringify(decision.presentIds)) return ok
  if (version !== undefined && version !== decision.version) return refuse('list-has-moved-on')

  const revised = revise({ ...decision, potPence: await potOf(db, roundId) })
  if (!revised.ok) return revised
  await keepAttendance(db, decision.id, here)
  await keepRevision(db, revised.decision)
  await note(db, on, round, revised.decision, { present: here.length })
  return ok
}

async function openDraft(
  db: Db,
  on: Occasion,
  roundId: string,
  hasInterest: boolean,
): Promise<Outcome<{ readonly decision: DecisionOnRecord; readonly round: Round }, NotDrafted>> {
  const round = await roundById(db, roundId)
  if (!round) throw new Error(`no round ${roundId}`)
  const actor = await actorIn(db, round.partnershipId, on.by, on.at)
  const decision = await decisionOfRound(db, roundId)
  const allowed = may(actor, 'decision.draft', { round, now: on.at, hasInterest })
  if (!allowed.ok) {
    // What is no longer to be changed is told before what stage it is.
    if (decision?.adoptedAt && allowed.because === 'not-at-this-stage') {
      return refuse('decision-adopted', { adoptedAt: decision.adoptedAt })
    }
    return allowed
  }
  return decision ? { ...ok, decision, round } : refuse('decision-not-started')
}

async function note(db: Db, on: Occasion, round: Round, { id, version }: Decision, facts: Record<string, unknown>) {
  await recordAct(db, on, round.partnershipId, 'decision.draft', `decision:${id}`, { version, ...facts })
}
