import { may, type NotAllowed } from '~/domain/policy'
import { mostSharing } from '~/domain/proposal'
import { refuse, type Outcome } from '~/domain/refusal'
import type { Occasion } from '~/platform/occasion.server'
import type { Secrets } from '~/platform/secrets.server'
import type { Db } from '~/platform/world.server'
import { issuePaperCodes, type CodeToPrint, type NotIssued } from '~/commands/people/issue-paper-codes.server'
import { recordAct } from '~/records/audit.server'
import { post, type Letter } from '~/records/outbox.server'
import { actorIn, emailOf } from '~/records/people/actor.server'
import { endShare, giveShare, sharingNow } from '~/records/proposal/together.server'
import { ownProposal, type OwnProposal } from './own-proposal.server'

export type NotHandedOver = NotAllowed | NotIssued | 'hand-over-with-helper' | 'sharing-full'

/**
 * Whoever helped at the keyboard gives the one whose idea it is the way to carry on by herself: a letter to her address or,
 * when she has none, a code on paper for this round (`code`). The helper stays on, and writes with her, only if she wishes.
 */
export async function handOverProposal(
  db: Db,
  on: Occasion,
  secrets: Secrets,
  proposalId: string,
  { stays, letter }: { readonly stays: boolean; readonly letter: (helper: string) => Omit<Letter, 'to'> },
): Promise<Outcome<{ code: CodeToPrint | null }, NotHandedOver>> {
  const own = await ownProposal(db, on, proposalId, 'proposal.hand-over')
  if (!own.ok) return own
  if (!on.helper) return refuse('hand-over-with-helper')
  const { proposal, round } = own
  const helper = await actorIn(db, round.partnershipId, on.helper, on.at)
  const allowed = may(helper, 'paper-code.issue', { now: on.at })
  if (!allowed.ok) return allowed
  const settled = await settleStaying(db, on, own, on.helper, stays)
  if (!settled.ok) return settled

  const personId = proposal.applicantId ?? ''
  const { partnershipId } = round
  const to = await emailOf(db, personId)
  let code: CodeToPrint | null = null
  if (to) {
    const once = `helped:hand-over:${on.newId()}` as const
    await post(db, on, once, { ...letter(helper?.name ?? ''), to, personId, partnershipId })
  } else {
    const issued = await issuePaperCodes(db, { ...on, by: on.helper, helper: null }, secrets, round.id, [personId])
    if (!issued.ok) return issued
    code = issued.codes[0] ?? null
  }
  await recordAct(db, on, partnershipId, 'proposal.hand-over', `proposal:${proposal.id}`, {
    stays,
    paper: code !== null,
  })
  return { ok: true, code }
}

/** The helper's own part in it, as she wishes: nothing is changed when it is so already. */
async function settleStaying(
  db: Db,
  on: Occasion,
  { proposal }: OwnProposal,
  helperId: string,
  stays: boolean,
): Promise<Outcome<object, 'sharing-full'>> {
  const there = await sharingNow(db, proposal.id)
  const before = there.find(({ personId }) => personId === helperId)
  if (stays === (before?.part === 'edit')) return { ok: true }
  if (!before && there.length >= mostSharing) return refuse('sharing-full', { most: mostSharing })
  if (before) await endShare(db, on, before.id)
  if (stays) {
    const share = { personId: helperId, part: 'edit', givenBy: proposal.applicantId ?? helperId } as const
    await giveShare(db, on, proposal.id, share)
  }
  return { ok: true }
}
