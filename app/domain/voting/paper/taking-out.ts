import { ok, refuse, type Outcome } from '../../refusal'
import { happened, isPaperOver, type RoundCourse } from '../../round'
import type { EnvelopeCame } from './envelope'

export const takingOutAnswers = ['agreed', 'refused', 'taken-back'] as const
export type TakingOutAnswer = (typeof takingOutAnswers)[number]

/**
 * What paper stood as when it was taken out.
 * - `out`: it was written down as given to her, and nothing came back
 * - `in-box`: an envelope was in the box in her name
 */
export type TakenFrom = 'out' | 'in-box'

/** Where a slip that is written down for somebody lies, if it can be taken out at all. */
export function takenFrom(slip: {
  readonly personId: string | null
  readonly came: EnvelopeCame | null
}): Outcome<{ readonly from: TakenFrom; readonly personId: string }, 'paper-not-in-box'> {
  const { personId, came } = slip
  if (personId === null || (came !== null && came !== 'in-box')) return refuse('paper-not-in-box')
  return { ok: true, from: came ?? 'out', personId }
}

export type NotTakenOutNow = 'paper-out-counted' | 'paper-over' | 'paper-piles-begun'

/** Whether any paper of a round can still be taken out: once ballots lie in piles nobody knows whose any of them is. */
export function mayTakeOut(
  round: Pick<RoundCourse, 'events'>,
  { pilesBegun }: { readonly pilesBegun: boolean },
): Outcome<object, NotTakenOutNow> {
  if (happened(round, 'counted')) return refuse('paper-out-counted')
  if (isPaperOver(round)) return refuse('paper-over')
  return pilesBegun ? refuse('paper-piles-begun') : ok
}

/** What an officer asked for, as it stands. */
export interface TakingOut {
  readonly by: string
  readonly personId: string
  readonly answer: TakingOutAnswer | null
}

export type NotTakenOut = 'paper-out-own' | 'paper-out-answered' | 'paper-out-takes-a-second' | 'paper-out-not-yours'

/** Whether `by` may answer it so: agreed or turned down by a second officer, taken back by the one who asked. */
export function mayAnswerTakingOut(
  by: string,
  { by: askedBy, personId, answer }: TakingOut,
  says: TakingOutAnswer,
): Outcome<object, NotTakenOut> {
  if (answer !== null) return refuse('paper-out-answered')
  if (says === 'taken-back') return by === askedBy ? ok : refuse('paper-out-not-yours')
  if (by === personId) return refuse('paper-out-own')
  return by === askedBy ? refuse('paper-out-takes-a-second') : ok
}
