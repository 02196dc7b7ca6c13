import { canBeFound, givesReason, type WhyNot } from '~/domain/proposal'
import { ok, refuse, type Outcome } from '~/domain/refusal'
import type { Occasion } from '~/platform/occasion.server'
import type { Db } from '~/platform/world.server'
import { recordAct } from '~/records/audit.server'
import { changesUntil } from '~/records/proposal/checking-talk.server'
import { addProposalEvent } from '~/records/proposal/proposal.server'
import { restoreSent, sentVersions } from '~/records/proposal/sent-version.server'
import { proposalToCheck, type NotToCheck } from './to-check.server'

export type NotChecked = NotToCheck | 'not-sent-in' | 'changes-awaited' | 'reason-missing'

export interface Finding extends WhyNot {
  readonly eligible: boolean
}

/**
 * Finds a proposal eligible or not. Until checking is finished the finding can be changed, and nobody outside hears of
 * it; each finding stays in the proposal's record. One that was sent back and did not come again in time is found as it
 * was sent in before.
 */
export async function checkProposal(
  db: Db,
  on: Occasion,
  proposalId: string,
  { eligible, ground, because }: Finding,
): Promise<Outcome<object, NotChecked>> {
  const checking = await proposalToCheck(db, on, proposalId, 'proposal.check')
  if (!checking.ok) return checking
  const { proposal, round } = checking
  const ready = canBeFound(proposal.standing, await changesUntil(db, proposal), on.at)
  if (!ready.ok) return ready
  if (!eligible && !givesReason({ ground, because })) return refuse('reason-missing')

  const finding = eligible ? 'eligible' : 'not-eligible'
  if (eligible && proposal.standing === finding) return ok
  if (proposal.standing === 'sent-back') {
    const before = (await sentVersions(db, proposal.id)).at(-1)
    if (before) await restoreSent(db, proposal, before.words, on.at)
  }
  await addProposalEvent(db, on, proposal, finding, eligible ? {} : { ground, because })
  const detail = eligible ? { finding } : { finding, ground }
  await recordAct(db, on, round.partnershipId, 'proposal.check', `proposal:${proposal.id}`, detail)
  return ok
}
