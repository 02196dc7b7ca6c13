import { eq } from 'drizzle-orm'
import { picture } from '~db/schema'
import { may, type NotAllowed } from '~/domain/policy'
import { refuse, type Outcome } from '~/domain/refusal'
import type { Occasion } from '~/platform/occasion.server'
import type { Db } from '~/platform/world.server'
import { recordAct } from '~/records/audit.server'
import { hasInterestIn } from '~/records/panel/interest.server'
import { actorIn } from '~/records/people/actor.server'
import { pictureById } from '~/records/proposal/pictures.server'
import { proposalInRound } from './own-proposal.server'

export type NotHidden = NotAllowed | 'no-such-picture' | 'hide-reason-missing'

/** Keeps a picture from the public, with a reason that its applicant reads; or, with none, shows it again. */
export async function hidePicture(
  db: Db,
  on: Occasion,
  proposalId: string,
  pictureId: string,
  { hide, because }: { hide: boolean; because: string },
): Promise<Outcome<object, NotHidden>> {
  const { proposal, round } = await proposalInRound(db, proposalId)
  const actor = await actorIn(db, round.partnershipId, on.by, on.at)
  const hasInterest = actor !== null && (await hasInterestIn(db, proposal, actor.personId))
  const allowed = may(actor, 'picture.hide', { now: on.at, hasInterest })
  if (!allowed.ok) return allowed
  const found = await pictureById(db, pictureId)
  if (!found || found.proposalId !== proposal.id || found.removedAt !== null) return refuse('no-such-picture')
  if (hide && because === '') return refuse('hide-reason-missing')
  if (hide === (found.hiddenAt !== null)) return { ok: true }
  const change = hide
    ? { hiddenAt: on.at, hiddenBy: on.by, hiddenBecause: because }
    : { hiddenAt: null, hiddenBy: null, hiddenBecause: '' }
  await db.update(picture).set(change).where(eq(picture.id, pictureId))
  await recordAct(db, on, round.partnershipId, 'picture.hide', `proposal:${proposal.id}`, {
    picture: pictureId,
    hidden: hide,
  })
  return { ok: true }
}
