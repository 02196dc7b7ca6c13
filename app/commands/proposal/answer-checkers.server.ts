import type { NotAllowed } from '~/domain/policy'
import { refuse, type Outcome } from '~/domain/refusal'
import type { Occasion } from '~/platform/occasion.server'
import type { Db } from '~/platform/world.server'
import { recordAct } from '~/records/audit.server'
import { messagesOn, say } from '~/records/proposal/checking-talk.server'
import { ownProposal } from './own-proposal.server'
import { tellCheckers, type Wording } from './tell-of-message.server'

/** Answers what was asked about one's own idea, and tells those who asked. She may add to an answer she has given. */
export async function answerCheckers(
  db: Db,
  on: Occasion,
  proposalId: string,
  words: string,
  letter: Wording,
): Promise<Outcome<object, NotAllowed | 'nothing-asked' | 'enough-said'>> {
  const own = await ownProposal(db, on, proposalId, 'proposal.answer')
  if (!own.ok) return own
  const { proposal, round } = own
  const before = await messagesOn(db, proposal.id)
  if (before.length === 0) return refuse('nothing-asked')
  const last = before.at(-1)
  // A button pressed twice.
  if (last?.kind === 'answer' && last.words === words) return { ok: true }
  const message = await say(db, on, proposal, { kind: 'answer', words })
  if (!message.ok) return message
  await recordAct(db, on, round.partnershipId, 'proposal.answer', `proposal:${proposal.id}`, { message: message.id })
  await tellCheckers(db, on, round.partnershipId, proposal, message.id, letter)
  return { ok: true }
}
