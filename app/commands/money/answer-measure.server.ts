import { voteMeasureAnswer } from '~db/schema'
import { may, type NotAllowed } from '~/domain/policy'
import { ok, refuse, type Outcome } from '~/domain/refusal'
import { mayAnswerMeasure, type MeasureAnswer, type NotToAnswerMeasure } from '~/domain/voting/challenge'
import type { Occasion } from '~/platform/occasion.server'
import type { Db } from '~/platform/world.server'
import { recordAct } from '~/records/audit.server'
import { actorIn } from '~/records/people/actor.server'
import { addRoundEvent, roundById } from '~/records/round/course.server'
import { challengesInTheWay, measureById } from '~/records/voting/challenges.server'
import { roundMovesOn } from './round-moves-on.server'

export type MeasureNotAnswered = NotAllowed | NotToAnswerMeasure | 'no-such-measure'

/**
 * Answers what another officer asked for about a challenged vote: a second one agrees, and it is an event of the round at
 * once; or turns it down; or whoever asked takes it back. Two answers at the same moment: the first one stands.
 */
export async function answerMeasure(
  db: Db,
  on: Occasion,
  roundId: string,
  { measureId, answer }: { readonly measureId: string; readonly answer: MeasureAnswer },
): Promise<Outcome<object, MeasureNotAnswered>> {
  const round = await roundById(db, roundId)
  if (!round) throw new Error('a measure about a vote that is not there')
  const actor = await actorIn(db, round.partnershipId, on.by, on.at)
  const allowed = may(actor, 'vote.answer-measure', { now: on.at, provedAt: on.provedAt })
  if (!allowed.ok) return allowed
  const measure = await measureById(db, measureId)
  if (!measure || measure.roundId !== roundId) return refuse('no-such-measure')
  const by = on.by ?? ''
  const unanswered = await challengesInTheWay(db, round)
  const fits = mayAnswerMeasure(round, measure, { by, answer, unanswered })
  if (!fits.ok) return fits

  await db.insert(voteMeasureAnswer).values({ measureId, answer, at: on.at, by })
  const { kind, because, by: askedBy } = measure
  await recordAct(db, on, round.partnershipId, 'vote.answer-measure', `round:${roundId}`, {
    measure: measureId,
    kind,
    answer,
    because,
  })
  if (answer !== 'agreed') return ok
  const facts = { because, askedBy, unanswered }
  await addRoundEvent(db, on, round, kind === 'go-on' ? 'challenges-passed' : 'vote-set-aside', facts)
  if (kind === 'go-on') await roundMovesOn(db, on, roundId)
  return ok
}
