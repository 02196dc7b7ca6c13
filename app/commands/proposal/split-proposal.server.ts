import { refuse, type Outcome } from '~/domain/refusal'
import type { Occasion } from '~/platform/occasion.server'
import type { Db } from '~/platform/world.server'
import { recordAct } from '~/records/audit.server'
import { cameFrom, copyProposal } from '~/records/proposal/origin.server'
import { ownProposal, ownToChange, type NotToChange } from './own-proposal.server'

/** As many parts as one idea can give off: more would be a round of its own. */
const mostParts = 3
/** The version in which a part comes, before anybody has changed it. */
const untouched = 2

/**
 * Makes a second idea of one that can be changed now: with the same answers and photos, to be divided between the two.
 * Pressed again before the part was changed, it is the part there is.
 */
export async function splitProposal(
  db: Db,
  on: Occasion,
  proposalId: string,
): Promise<Outcome<{ reference: string }, NotToChange | 'split-often'>> {
  const hers = await ownProposal(db, on, proposalId, 'proposal.split')
  if (!hers.ok) return hers
  const own = await ownToChange(db, on, proposalId)
  if (!own.ok) return own
  if (on.by === null) return refuse('sign-in-first')
  const { proposal: from, round, applicantName } = own
  const parts = (await cameFrom(db, from.id)).filter(({ kind }) => kind === 'split').map(({ to }) => to)
  const there = parts.find(({ standing, version }) => standing === 'draft' && version === untouched)
  if (there) return { ok: true, reference: there.reference }
  if (parts.length >= mostParts) return refuse('split-often', { most: mostParts })
  const by = on.by
  const { reference } = await copyProposal(db, { ...on, by }, { from, applicantName, into: round, kind: 'split' })
  await recordAct(db, on, round.partnershipId, 'proposal.split', `proposal:${from.id}`, { reference })
  return { ok: true, reference }
}
