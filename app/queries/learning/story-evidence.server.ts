import type { Db } from '~/platform/world.server'
import { photoSeen } from '~/records/proposal/photos.server'
import { awardById } from '~/records/money/award.server'
import { proposalById } from '~/records/proposal/proposal.server'
import { storyOfProposal } from '~/records/learning/story.server'

/**
 * The photos of what became of an award, for the treasurer: those sent in with its story, and of those that were withdrawn
 * only what the books need. Nothing when the award is another partnership's.
 */
export async function storyEvidence(db: Db, partnershipId: string, awardId: string) {
  const award = await awardById(db, awardId)
  const idea = award?.book === partnershipId && (await proposalById(db, award.proposalId))
  if (!idea) return null
  const told = await storyOfProposal(db, idea.id)
  const wasSent = told !== undefined && Object.values(told.standing).some((one) => one !== null)
  const pictures = wasSent ? told.pictures : []
  return {
    title: idea.title,
    storyId: told?.id ?? null,
    photos: pictures
      .filter(({ state, withdrawnAt, isEvidence }) => state === 'ready' && (withdrawnAt === null || isEvidence))
      .map(({ id, words, isEvidence, withdrawnAt, photo }) => ({
        id,
        words,
        isEvidence,
        isWithdrawn: withdrawnAt !== null,
        photo: photoSeen(photo),
      })),
  }
}
