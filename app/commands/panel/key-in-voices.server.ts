import { forAnother, mayVoteOn, type NotTheirVoice, type Says, type Voices } from '~/domain/panel'
import type { NotAllowed } from '~/domain/policy'
import { ok, refuse, type Outcome } from '~/domain/refusal'
import type { Occasion } from '~/platform/occasion.server'
import type { Secrets } from '~/platform/secrets.server'
import type { Db } from '~/platform/world.server'
import { recordAct } from '~/records/audit.server'
import { putInBox } from '~/records/panel/box.server'
import { keepHands, keepVoice } from '~/records/panel/voice.server'
import { voteInHand, type NoMeeting } from './vote-in-hand.server'

export type NotKeyed =
  | NotAllowed
  | NoMeeting
  | NotTheirVoice
  | 'no-panel-vote'
  | 'panel-vote-closed'
  | 'panel-vote-secret'
  | 'panel-vote-by-name'
  | 'voted-herself'
  | 'slip-in-already'
  | 'slips-unequal'
  | 'slips-too-few'
  | 'panel-ballot-whole'

/**
 * An officer writes down what a member without a phone says by name in the room; the record names both. What she sent from
 * her own screen nobody else changes.
 */
export async function keyInVoice(
  db: Db,
  on: Occasion,
  roundId: string,
  proposalId: string,
  { personId, says }: { readonly personId: string; readonly says: Says },
): Promise<Outcome<object, NotKeyed>> {
  const found = await voteInHand(db, on, 'panel-vote.key-in', roundId, proposalId)
  if (!found.ok) return found
  const { last, meeting, round } = found
  const { id: voteId, secret } = last.vote
  if (last.closing) return refuse('panel-vote-closed', { closedAt: last.closing.at })
  if (secret) return refuse('panel-vote-secret')
  if (last.vote.ballot) return refuse('panel-ballot-whole')
  const hers = mayVoteOn(meeting, proposalId, personId)
  if (!hers.ok) return forAnother(hers)
  const before = last.voices.find((voice) => voice.personId === personId)
  if (before && before.keyedBy === null) return refuse('voted-herself')
  await keepVoice(db, { voteId, personId, says, keyedBy: on.by })
  await recordAct(db, on, round.partnershipId, 'panel-vote.key-in', `panel-vote:${voteId}`, { for: personId })
  return ok
}

/** Slips of paper as they came out of the envelope: who handed one in, and how many of each there were. */
export interface PaperSlips extends Voices {
  readonly personIds: readonly string[]
}

/** With fewer in one go, whoever opens and counts them knows who said what. */
const leastSlips = 3

/** An officer puts slips of paper in a secret vote: as many as people who handed one in, and three at least. */
export async function keyInSlips(
  db: Db,
  on: Occasion,
  secrets: Secrets,
  roundId: string,
  proposalId: string,
  { personIds, yes, no, abstain }: PaperSlips,
): Promise<Outcome<object, NotKeyed>> {
  const found = await voteInHand(db, on, 'panel-vote.key-in', roundId, proposalId)
  if (!found.ok) return found
  const { last, meeting, round } = found
  const { id: voteId, secret } = last.vote
  if (last.closing) return refuse('panel-vote-closed', { closedAt: last.closing.at })
  if (!secret) return refuse('panel-vote-by-name')
  if (last.vote.ballot) return refuse('panel-ballot-whole')
  const people = [...new Set(personIds)]
  const slips = [yes, no, abstain]
  if (people.length === 0 || slips.some((many) => many < 0) || yes + no + abstain !== people.length) {
    return refuse('slips-unequal', { slips: yes + no + abstain, people: people.length })
  }
  if (people.length < leastSlips) return refuse('slips-too-few', { least: leastSlips })
  for (const personId of people) {
    if (last.voices.some((voice) => voice.personId === personId)) return refuse('slip-in-already')
    const hers = mayVoteOn(meeting, proposalId, personId)
    if (!hers.ok) return forAnother(hers)
  }
  await keepHands(db, voteId, people, on.by)
  const of = (says: Says, many: number) => Array.from({ length: many }, () => ({ says }))
  await putInBox(db, on, secrets, voteId, [...of('yes', yes), ...of('no', no), ...of('abstain', abstain)])
  const facts = { slips: people.length }
  await recordAct(db, on, round.partnershipId, 'panel-vote.key-in', `panel-vote:${voteId}`, facts)
  return ok
}
