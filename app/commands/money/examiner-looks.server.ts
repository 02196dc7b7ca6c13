import type { Occasion } from '~/platform/occasion.server'
import type { Db } from '~/platform/world.server'
import { recordAct } from '~/records/audit.server'
import { awardOfProposal } from '~/records/money/award.server'

/**
 * Whoever examines the books opens a receipt or a paper that people sent in confidence: that she did is on record before
 * she sees it.
 */
export async function examinerLooks(
  db: Db,
  on: Occasion,
  proposalId: string,
  act: 'receipt.read' | 'award-paper.read',
  hash: string,
): Promise<void> {
  const award = await awardOfProposal(db, proposalId)
  if (award) await recordAct(db, on, award.book, act, `award:${award.id}`, { file: hash })
}
