import { picturesCanBeChanged } from '~/domain/proposal'
import type { Outcome } from '~/domain/refusal'
import type { Occasion } from '~/platform/occasion.server'
import type { Db } from '~/platform/world.server'
import { picturesOf, type Picture } from '~/records/proposal/pictures.server'
import { ownToChange, type NotToChange, type OwnProposal } from './own-proposal.server'

export type NotOwnPicture = NotToChange | 'pictures-stay'

export interface OwnPictures extends OwnProposal {
  readonly pictures: readonly Picture[]
}

/** A draft's pictures for its own applicant to change; refused to everybody else, out of time, and once it was sent in. */
export async function ownPictures(
  db: Db,
  on: Occasion,
  proposalId: string,
): Promise<Outcome<OwnPictures, NotOwnPicture>> {
  const own = await ownToChange(db, on, proposalId)
  if (!own.ok) return own
  const theirs = picturesCanBeChanged(own.proposal.standing)
  if (!theirs.ok) return theirs
  return { ...own, pictures: await picturesOf(db, proposalId) }
}
