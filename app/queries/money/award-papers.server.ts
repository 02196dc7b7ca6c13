import type { Db } from '~/platform/world.server'
import { paperFile, papersOf, signedByHand } from '~/records/money/award-paper.server'
import { awardById, awardOfProposal, type AwardOnRecord } from '~/records/money/award.server'
import { interestsIn } from '~/records/panel/interest.server'
import { photoSeen } from '~/records/proposal/photos.server'
import { pictureById } from '~/records/proposal/pictures.server'
import { namesOfAwards } from './people-and-ideas.server'

/** What was signed by hand of an award, with the photos of it. Nothing when it is another partnership's. */
export async function awardPapersPage(db: Db, book: string, awardId: string) {
  const award = await awardById(db, awardId)
  if (!award || award.book !== book) return undefined
  const name = (await namesOfAwards(db, [awardId])).get(awardId)
  const interests = await interestsIn(db, [award.proposalId])
  return {
    title: name?.title ?? '',
    reference: name?.reference ?? '',
    round: name?.round.slug ?? '',
    keptOut: [...award.payee.personIds, ...interests.interestedIn(award.proposalId)],
    signed: await withPhotos(db, award),
  }
}

/** The same for who asked for the money: what can be seen of it. */
export async function papersOfProposal(db: Db, proposalId: string) {
  const award = await awardOfProposal(db, proposalId)
  return award ? withPhotos(db, award) : []
}

async function withPhotos(db: Db, award: AwardOnRecord) {
  const papers = await papersOf(db, award.id)
  const shown = []
  for (const { of, subjectId, number } of await signedByHand(db, award)) {
    const photos = []
    for (const { id, pictureId, state, puzzle, addedAt } of papers.filter((one) => one.subjectId === subjectId)) {
      const found = pictureId === null ? undefined : await pictureById(db, pictureId)
      const photo = found?.state === 'ready' ? photoSeen(found) : null
      const hash = photo?.plain?.hash ?? photo?.sizes.at(-1)?.hash ?? null
      photos.push({ id, state, puzzle, addedAt, hash })
    }
    shown.push({ of, subjectId, number, photos })
  }
  return shown
}

/** A file by its hash, if a paper of this idea's award names it. */
export async function paperFileOf(db: Db, proposalId: string, hash: string) {
  const award = await awardOfProposal(db, proposalId)
  return award ? paperFile(db, award.id, hash) : null
}
