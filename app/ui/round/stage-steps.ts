import { happened, journey, type RoundCourse, type Stage } from '~/domain/round'
import type { Instant } from '~/domain/time'
import type { Translator } from '../messages'
import type { StageStep } from './stages'

/** Planning is over before anyone looks, and agreeing to an award is part of the money going out. */
const shown: readonly Stage[] = ['open', 'check', 'score', 'vote', 'decide', 'pay', 'learn']

/** The picture of where a round is, for `<Stages>`. */
export function stageSteps(round: RoundCourse, now: Instant, speaker: Pick<Translator, 't' | 'format'>): StageStep[] {
  const steps = journey(round, now)
  const off = happened(round, 'cancelled')
  const agreeing = steps.some(({ stage, is }) => stage === 'agree' && is === 'now')
  return steps
    .filter(({ stage }) => shown.includes(stage))
    .map(({ stage, is }) => {
      const here = is === 'now' || (stage === 'pay' && agreeing)
      const state = is === 'done' ? 'done' : here && !off ? 'now' : 'later'
      return {
        label: speaker.t(`round.stage.${stage === 'learn' ? 'tell' : stage}`),
        state,
        when: off ? undefined : whenOf(round, stage, state, speaker),
      }
    })
}

function whenOf(
  { dates }: RoundCourse,
  stage: Stage,
  state: StageStep['state'],
  { t, format }: Pick<Translator, 't' | 'format'>,
): string | undefined {
  const told = (how: 'opens' | 'closes' | 'closed', at: Instant | null) =>
    at === null ? undefined : t(`round.upto.${how}`, { day: format.shortDay(at) })
  if (stage === 'open') {
    if (state === 'later') return told('opens', dates.opensAt)
    return told(state === 'done' ? 'closed' : 'closes', dates.closesAt)
  }
  if (stage === 'score') return state === 'done' ? undefined : told('closes', dates.scoringClosesAt)
  if (stage === 'vote') {
    if (state === 'later') return told('opens', dates.votingOpensAt)
    return told(state === 'done' ? 'closed' : 'closes', dates.votingClosesAt)
  }
  if (stage === 'decide' && state !== 'done') return format.shortDay(dates.decidesAt)
  return undefined
}
