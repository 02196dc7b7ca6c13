import type { NotCarried } from '~/domain/proposal'
import { refuse, type Outcome } from '~/domain/refusal'
import type { Occasion } from '~/platform/occasion.server'
import type { Db } from '~/platform/world.server'
import { recordAct } from '~/records/audit.server'
import { goOn, type GoneOn } from './go-on.server'
import { tellApplicant, type Wording } from './tell-of-message.server'
import { proposalToCheck, type NotToCheck } from './to-check.server'

/** How the letters are worded, once it is known where the idea is now. */
export type CarriedLetters = (gone: GoneOn) => { readonly toApplicant: Wording; readonly toBuilder: Wording }

/**
 * Carries an idea that was not funded, or did not fit, into another round that is open or not open yet. It is a draft of
 * its applicant's there: she is told, sends it in when she likes, or says no. Nothing goes in without her.
 */
export async function carryProposal(
  db: Db,
  on: Occasion,
  proposalId: string,
  intoId: string,
  letters: CarriedLetters,
): Promise<Outcome<{ reference: string }, NotToCheck | NotCarried | 'nobody-to-ask'>> {
  const found = await proposalToCheck(db, on, proposalId, 'proposal.carry')
  if (!found.ok) return found
  const { proposal: from, round: at } = found
  if (from.applicantId === null) return refuse('nobody-to-ask')
  if (on.by === null) return refuse('sign-in-first')
  const gone = await goOn(db, { ...on, by: on.by }, { from, at, intoId, kind: 'carried' })
  if (!gone.ok) return gone
  const { copy, into } = gone
  const detail = { into: into.id, reference: copy.reference }
  await recordAct(db, on, at.partnershipId, 'proposal.carry', `proposal:${from.id}`, detail)
  await tellApplicant(db, on, at.partnershipId, copy, copy.id, letters(gone))
  return { ok: true, reference: copy.reference }
}
