import { voteMeasureAnswer } from '~db/schema'
import { ok, refuse, type Outcome } from '~/domain/refusal'
import { mayAnswerMeasure, type MeasureAnswer, type NotToAnswerMeasure } from '~/domain/voting/challenge'
import type { Occasion } from '~/platform/occasion.server'
import type { Db } from '~/platform/world.server'
import { recordAct } from '~/records/audit.server'
import { addRoundEvent, roundById } from '~/records/round/course.server'
import { challengesInTheWay, measureById } from '~/records/voting/challenges.server'
import type { MovesOn } from './answer-challenge.server'
import { couldAskStill, handOnVote, type NotInHand } from './hand-on-vote.server'

export type MeasureNotAnswered = NotInHand | NotToAnswerMeasure | 'no-such-measure' | 'voting-change-asker-out'

/**
 * Answers what another officer asked for about a challenged vote: a second one agrees, and it is an event of the round at
 * once; or turns it down; or whoever asked takes it back. Two answers at the same moment: the first one stands.
 */
export async function answerMeasure(
  db: Db,
  on: Occasion,
  roundId: string,
  { measureId, answer }: { readonly measureId: string; readonly answer: MeasureAnswer },
  movesOn: MovesOn,
): Promise<Outcome<object, MeasureNotAnswered>> {
  const round = await roundById(db, roundId)
  if (!round) throw new Error('a measure about a vote that is not there')
  const measure = await measureById(db, measureId)
  // What she asked herself she may take back, whatever is said of her since.
  const isHersBack = answer === 'taken-back' && measure?.by === on.by
  const inHand = isHersBack ? null : await handOnVote(db, on, round, 'vote.answer-measure')
  if (inHand && !inHand.ok) return inHand
  if (!measure || measure.roundId !== roundId) return refuse('no-such-measure')
  const by = on.by ?? ''
  const unanswered = await challengesInTheWay(db, round)
  const fits = mayAnswerMeasure(round, measure, { by, answer, unanswered })
  if (!fits.ok) return fits
  if (answer === 'agreed' && inHand) {
    if (!(await couldAskStill(db, on, round, measure.by, 'vote.ask-measure', inHand.hands)))
      return refuse('voting-change-asker-out', { name: measure.byName })
  }

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
  if (kind === 'go-on') await movesOn(db, on, roundId)
  return ok
}
