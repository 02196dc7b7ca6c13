import { currentItems, mayChange, mayDrop, startingFrom, type NotChanged, type NotDropped } from '~/domain/panel'
import { may, type NotAllowed } from '~/domain/policy'
import { isAnnounced } from '~/domain/round'
import { ok, refuse, type Outcome } from '~/domain/refusal'
import type { Occasion } from '~/platform/occasion.server'
import type { Db } from '~/platform/world.server'
import { recordAct } from '~/records/audit.server'
import { potOf } from '~/records/money/totals.server'
import { fixDropped, insertDecision } from '~/records/panel/decision.server'
import { heldIn } from '~/records/money/held.server'
import { interestsIn } from '~/records/panel/interest.server'
import { wholeLineOf } from '~/records/panel/line.server'
import { addToLog } from '~/records/panel/meeting.server'
import { actorIn } from '~/records/people/actor.server'
import { roundById } from '~/records/round/course.server'
import { openDraft, type NotOpen } from './open-draft.server'

/**
 * Begins a later decision about some of what was adopted: a new list of those ideas alone, which names the decision it
 * follows and says why. It is settled and adopted as the first was; until then the first one holds.
 */
export async function changeDecision(
  db: Db,
  on: Occasion,
  roundId: string,
  proposalIds: readonly string[],
  why: string,
): Promise<Outcome<object, NotAllowed | NotChanged | 'change-under-way' | 'decision-not-started' | 'not-told-yet'>> {
  const round = await roundById(db, roundId)
  if (!round) throw new Error(`no round ${roundId}`)
  const actor = await actorIn(db, round.partnershipId, on.by, on.at)
  const interests = await interestsIn(db, proposalIds)
  const hasInterest = proposalIds.some((id) => interests.isInterested(on.by ?? '', id))
  const allowed = may(actor, 'decision.change', { round, now: on.at, hasInterest })
  if (!allowed.ok) return allowed
  // Two letters about one idea would come in the wrong order.
  if (!isAnnounced(round)) return refuse('not-told-yet')
  const whole = await wholeLineOf(db, roundId)
  const line = whole.filter(({ droppedAt }) => droppedAt === null)
  const last = line.at(-1)
  if (!last) return refuse('decision-not-started')
  if (last.adoptedAt === null) {
    // Pressed twice, it is begun once.
    const same = last.why === why.trim() && last.items.every(({ proposalId }) => proposalIds.includes(proposalId))
    return same ? ok : refuse('change-under-way')
  }
  const current = currentItems(line)
  const changes = mayChange(current, proposalIds, why)
  if (!changes.ok) return changes

  const held = await heldIn(db, roundId)
  const potPence = await potOf(db, roundId)
  const items = startingFrom([...current.values()], (id) => held.get(id) ?? null, potPence, new Set(proposalIds))
  const id = on.newId()
  const started = { id, roundId, version: 1, potPence, items, replacesDecisionId: last.id, why: why.trim() }
  const number = whole.length + 1
  await insertDecision(db, on, started, number)
  const facts = { roundId, replaces: last.id, number }
  await recordAct(db, on, round.partnershipId, 'decision.change', `decision:${id}`, facts)
  return ok
}

/**
 * Drops a later decision that was begun and is not wanted any more, with why. The room closes; its number, and what was
 * settled, stay on record; nothing else changes, and another may be begun.
 */
export async function dropDecision(
  db: Db,
  on: Occasion,
  roundId: string,
  words: string,
): Promise<Outcome<object, NotOpen | NotDropped>> {
  const last = (await wholeLineOf(db, roundId)).at(-1)
  // Pressed twice, it is dropped once.
  if (last?.droppedAt != null && last.log.at(-1)?.words === words.trim()) return ok
  const interests = await interestsIn(
    db,
    (last?.items ?? []).map(({ proposalId }) => proposalId),
  )
  const hasInterest = (last?.items ?? []).some(({ proposalId }) => interests.isInterested(on.by ?? '', proposalId))
  const opened = await openDraft(db, on, roundId, hasInterest)
  if (!opened.ok) return opened
  const { decision, round } = opened
  const drops = mayDrop(decision, words)
  if (!drops.ok) return drops
  await addToLog(db, on, decision.id, decision.log, [{ kind: 'dropped', personId: null, words: words.trim() }])
  await fixDropped(db, on, decision.id)
  const facts = { roundId, number: decision.number, dropped: true }
  await recordAct(db, on, round.partnershipId, 'decision.change', `decision:${decision.id}`, facts)
  return ok
}
