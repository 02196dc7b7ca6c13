import { mayVoteOn, type NotHerVoice, type Says } from '~/domain/panel'
import type { NotAllowed } from '~/domain/policy'
import { refuse, type Outcome } from '~/domain/refusal'
import type { Occasion } from '~/platform/occasion.server'
import type { Secrets } from '~/platform/secrets.server'
import type { Db } from '~/platform/world.server'
import { recordAct } from '~/records/audit.server'
import { putInBox } from '~/records/panel/box.server'
import { keepHands, keepVoice } from '~/records/panel/voice.server'
import { voteInHand, type NoMeeting } from './vote-in-hand.server'

export type NotVoiced =
  NotAllowed | NoMeeting | NotHerVoice | 'no-panel-vote' | 'panel-vote-closed' | 'panel-ballot-whole'

/**
 * A member votes on one proposal. By name she may change it until the close. In secret she puts a slip in the box, which
 * nobody can find again, and a second one changes nothing. A secret voice leaves no entry in the record of acts.
 */
export async function castVoice(
  db: Db,
  on: Occasion,
  secrets: Secrets,
  roundId: string,
  proposalId: string,
  says: Says,
): Promise<Outcome<{ readonly inAlready: boolean }, NotVoiced>> {
  const found = await voteInHand(db, on, 'panel-vote.cast', roundId, proposalId)
  if (!found.ok) return found
  const { last, meeting, round } = found
  const { id: voteId, secret } = last.vote
  const personId = on.by ?? ''
  if (last.closing) return refuse('panel-vote-closed', { closedAt: last.closing.at })
  // One ballot for all of them: by itself it could break the ballot's rule.
  if (last.vote.ballot) return refuse('panel-ballot-whole')
  const hers = mayVoteOn(meeting, proposalId, personId)
  if (!hers.ok) return hers

  const before = last.voices.find((voice) => voice.personId === personId)
  if (secret) {
    if (before) return { ok: true, inAlready: true }
    await keepHands(db, voteId, [personId], null)
    await putInBox(db, on, secrets, voteId, [{ says }])
    return { ok: true, inAlready: false }
  }
  if (before?.says === says && before.keyedBy === null) return { ok: true, inAlready: true }
  await keepVoice(db, { voteId, personId, says, keyedBy: null })
  await recordAct(db, on, round.partnershipId, 'panel-vote.cast', `panel-vote:${voteId}`)
  return { ok: true, inAlready: false }
}
