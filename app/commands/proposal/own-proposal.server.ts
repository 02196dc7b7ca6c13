import { may, type Act, type NotAllowed } from '~/domain/policy'
import { actToChange, canBeChanged, inTimeForChanges, type Share } from '~/domain/proposal'
import { refuse, type Outcome } from '~/domain/refusal'
import { minutes } from '~/domain/time'
import type { Occasion } from '~/platform/occasion.server'
import type { Db } from '~/platform/world.server'
import { actorIn } from '~/records/people/actor.server'
import { namesOf } from '~/records/people/names.server'
import { formOfRound } from '~/records/proposal/application-form.server'
import { changesUntil } from '~/records/proposal/checking-talk.server'
import { proposalById, type Proposal } from '~/records/proposal/proposal.server'
import { shareIn } from '~/records/proposal/together.server'
import { roundById, type Round } from '~/records/round/course.server'

export interface OwnProposal {
  readonly proposal: Proposal
  readonly round: Round
  readonly share: Share
  readonly applicantName: string
}

/** A proposal for its applicant, or those who share in it, to do something with; refused to all others, and out of time. */
export async function ownProposal(
  db: Db,
  on: Occasion,
  proposalId: string,
  act: Act,
): Promise<Outcome<OwnProposal, NotAllowed>> {
  const { proposal, round } = await proposalInRound(db, proposalId)
  const actor = await actorIn(db, round.partnershipId, on.by, on.at)
  const share = await shareIn(db, proposal, actor?.personId ?? null)
  const allowed = may(actor, act, { round, now: on.at, share, grace: await graceFor(db, proposal, act) })
  if (!allowed.ok) return allowed
  if (!actor) return refuse('sign-in-first')
  if (share === null) return refuse('not-yours-to-do')
  const { applicantId } = proposal
  const names = share === 'own' || applicantId === null ? undefined : await namesOf(db, [applicantId])
  return { ok: true, proposal, round, share, applicantName: names?.get(applicantId ?? '') ?? actor.name }
}

/** The acts that what was begun in time may still be finished by. */
const finishing: ReadonlySet<Act> = new Set(['proposal.edit', 'proposal.submit'])

/** For how long after the deadline, in milliseconds, an act is still taken. */
async function graceFor(db: Db, { roundId }: Proposal, act: Act): Promise<number> {
  return finishing.has(act) ? minutes((await formOfRound(db, roundId)).form.graceMinutes) : 0
}

export type NotToChange = NotAllowed | 'already-sent-in' | 'proposal-withdrawn' | 'changes-time-over'

/** The same for one whose answers she wants to change: a draft while ideas come in, or one sent back for changes. */
export async function ownToChange(
  db: Db,
  on: Occasion,
  proposalId: string,
): Promise<Outcome<OwnProposal, NotToChange>> {
  const { proposal } = await proposalInRound(db, proposalId)
  const { standing } = proposal
  const until = await changesUntil(db, proposal)
  const own = await ownProposal(db, on, proposalId, actToChange(standing, until))
  if (!own.ok) return own
  const changeable = canBeChanged(standing)
  if (!changeable.ok) return changeable
  const inTime = inTimeForChanges(until, on.at)
  return inTime.ok ? own : inTime
}

/** @throws Error when there is no such proposal: pages find it first, and answer 404. */
export async function proposalInRound(db: Db, proposalId: string): Promise<{ proposal: Proposal; round: Round }> {
  const proposal = await proposalById(db, proposalId)
  const round = proposal && (await roundById(db, proposal.roundId))
  if (!round) throw new Error('an act on a proposal that is not there')
  return { proposal, round }
}
