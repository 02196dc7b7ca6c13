import { may, type NotAllowed } from '~/domain/policy'
import type { WayOfTelling } from '~/domain/proposal'
import { ok, refuse, type Outcome } from '~/domain/refusal'
import { happened, isAnnounced } from '~/domain/round'
import type { Occasion } from '~/platform/occasion.server'
import type { Db } from '~/platform/world.server'
import { recordAct } from '~/records/audit.server'
import { answersDue, stillToTell } from '~/records/panel/answers-due.server'
import { hasInterestIn } from '~/records/panel/interest.server'
import { actorIn } from '~/records/people/actor.server'
import { keepAnswer } from '~/records/proposal/answers.server'
import { roundById } from '~/records/round/course.server'
import { roundMovesOn } from './round-moves-on.server'

interface ToldInPerson {
  readonly proposalId: string
  readonly personId: string
  readonly way: Exclude<WayOfTelling, 'letter'>
  /** Such as what was tried: needed where she was not reached. */
  readonly note: string
}

/**
 * Writes down that somebody who could not be written to was told, by whom and how; or that she could not be found. The
 * last one lets the round move on. Written down twice, it is once.
 */
export async function recordTold(
  db: Db,
  on: Occasion,
  roundId: string,
  { proposalId, personId, way, note }: ToldInPerson,
): Promise<Outcome<object, NotAllowed | 'nobody-to-tell' | 'not-told-yet' | 'say-what-was-tried'>> {
  const round = await roundById(db, roundId)
  if (!round) throw new Error(`no round ${roundId}`)
  const actor = await actorIn(db, round.partnershipId, on.by, on.at)
  const hasInterest = actor !== null && (await hasInterestIn(db, { id: proposalId }, actor.personId))
  const allowed = may(actor, 'telling.record', { now: on.at, hasInterest })
  if (!allowed.ok) return allowed
  const isHer = (one: { proposalId: string; personId: string }) =>
    one.proposalId === proposalId && one.personId === personId
  const due = (await stillToTell(db, round)).find(isHer)
  if (!due) return (await answersDue(db, round)).some(isHer) ? ok : refuse('nobody-to-tell')
  // Nobody hears of a list by word of mouth while the others wait for it.
  if (due.about !== 'checked' && happened(round, 'adopted') && !isAnnounced(round)) return refuse('not-told-yet')
  if (way === 'not-reached' && note.trim() === '') return refuse('say-what-was-tried')
  await keepAnswer(db, on, { roundId, proposalId, personId, about: due.about, way, note: note.trim() })
  const roundNow = await roundMovesOn(db, on, roundId)
  await recordAct(db, on, round.partnershipId, 'telling.record', `proposal:${proposalId}`, { way, roundNow })
  return ok
}
