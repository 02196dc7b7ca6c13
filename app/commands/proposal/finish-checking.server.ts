import { may, type NotAllowed } from '~/domain/policy'
import type { WhyNot } from '~/domain/proposal'
import { happened, takes } from '~/domain/round'
import { ok, refuse, type Outcome } from '~/domain/refusal'
import type { Occasion } from '~/platform/occasion.server'
import type { Db } from '~/platform/world.server'
import { recordAct } from '~/records/audit.server'
import type { Letter } from '~/records/outbox.server'
import { actorIn } from '~/records/people/actor.server'
import { answerByLetter, whoseIdeas } from '~/records/proposal/answers.server'
import { drawLots } from '~/records/proposal/lots.server'
import { proposalsOf, whyNotEligible, type Proposal } from '~/records/proposal/proposal.server'
import { addRoundEvent, roundById, type Round } from '~/records/round/course.server'

export interface CheckedProposal {
  readonly reference: string
  readonly title: string
  readonly eligible: boolean
  readonly why: WhyNot | null
}

/**
 * Ends the checking of a round once every proposal that was sent in has been found eligible or not, and tells each
 * applicant who has an address, and those who write with her; who was told is written down. `letterFor` words the letter.
 * Finishing twice is finishing once.
 */
export async function finishChecking(
  db: Db,
  on: Occasion,
  roundId: string,
  letterFor: (checked: CheckedProposal) => Omit<Letter, 'to'>,
): Promise<Outcome<object, NotAllowed | 'not-all-checked' | 'scoring-would-be-over'>> {
  const round = await roundById(db, roundId)
  if (!round) throw new Error('checking a round that is not there')
  const actor = await actorIn(db, round.partnershipId, on.by, on.at)
  const allowed = may(actor, 'checking.finish', { round, now: on.at })
  if (!allowed.ok) return happened(round, 'checked') && allowed.because === 'not-at-this-stage' ? ok : allowed

  const proposals = await proposalsOf(db, roundId)
  const left = proposals.filter(({ standing }) => standing === 'submitted' || standing === 'sent-back').length
  if (left > 0) return refuse('not-all-checked', { left })

  // Else nobody could score: the step would be over before it began.
  const { scoringClosesAt } = round.dates
  if (takes(round, 'score') && scoringClosesAt !== null && on.at >= scoringClosesAt) {
    return refuse('scoring-would-be-over', { closedAt: scoringClosesAt })
  }

  const checked = proposals.filter(({ standing }) => standing === 'eligible' || standing === 'not-eligible')
  const eligible = checked.filter(({ standing }) => standing === 'eligible').map(({ reference }) => reference)
  await addRoundEvent(db, on, round, 'checked', { eligible, notEligible: checked.length - eligible.length })
  // The list is settled: what settles ties is drawn before anybody scores or votes.
  await drawLots(db, on, { ...round, events: [...round.events, { kind: 'checked', at: on.at }] })
  await recordAct(db, on, round.partnershipId, 'checking.finish', `round:${roundId}`, { eligible })
  for (const proposal of checked) await tell(db, on, round, proposal, letterFor)
  return ok
}

async function tell(
  db: Db,
  on: Occasion,
  { id: roundId, partnershipId }: Round,
  proposal: Proposal,
  letterFor: (checked: CheckedProposal) => Omit<Letter, 'to'>,
): Promise<void> {
  const { reference, title } = proposal
  const eligible = proposal.standing === 'eligible'
  const why = eligible ? null : await whyNotEligible(db, proposal.id)
  const letter = { ...letterFor({ reference, title, eligible, why }), partnershipId }
  const told = { roundId, about: 'checked', once: `proposal-checked:${proposal.id}` as const }
  await answerByLetter(db, on, told, await whoseIdeas(db, [proposal.id]), () => letter)
}
