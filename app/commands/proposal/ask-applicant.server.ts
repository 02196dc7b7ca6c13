import { cameIn } from '~/domain/proposal'
import { refuse, type Outcome } from '~/domain/refusal'
import type { Occasion } from '~/platform/occasion.server'
import type { Db } from '~/platform/world.server'
import { recordAct } from '~/records/audit.server'
import { say } from '~/records/proposal/checking-talk.server'
import { proposalToCheck, type NotToCheck } from './to-check.server'
import { tellApplicant, type Wording } from './tell-of-message.server'

export type NotAsked = NotToCheck | 'not-sent-in' | 'nobody-to-ask' | 'enough-said'

/**
 * Asks the one whose idea it is something about it. She is written to, or, when she has no address, those who walk
 * alongside her are; what was asked stands on the page alone.
 */
export async function askApplicant(
  db: Db,
  on: Occasion,
  proposalId: string,
  words: string,
  letters: { readonly toApplicant: Wording; readonly toBuilder: Wording },
): Promise<Outcome<object, NotAsked>> {
  const found = await proposalToCheck(db, on, proposalId, 'proposal.ask')
  if (!found.ok) return found
  const { proposal, round } = found
  if (!cameIn(proposal.standing)) return refuse('not-sent-in')
  if (proposal.applicantId === null) return refuse('nobody-to-ask')
  const message = await say(db, on, proposal, { kind: 'question', words })
  if (!message.ok) return message
  await recordAct(db, on, round.partnershipId, 'proposal.ask', `proposal:${proposal.id}`, { message: message.id })
  await tellApplicant(db, on, round.partnershipId, proposal, message.id, letters)
  return { ok: true }
}
