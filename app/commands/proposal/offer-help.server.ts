import { and, count, eq, gt } from 'drizzle-orm'
import { helpOffer } from '~db/schema'
import { may, type NotAllowed } from '~/domain/policy'
import { isPublic, mostOffersADay } from '~/domain/proposal'
import { refuse, type Outcome } from '~/domain/refusal'
import { days, later } from '~/domain/time'
import type { Occasion } from '~/platform/occasion.server'
import type { Db } from '~/platform/world.server'
import { recordAct } from '~/records/audit.server'
import { actorIn } from '~/records/people/actor.server'
import { introductionBetween, isErased } from '~/records/proposal/likely-pairs.server'
import { sharingNow } from '~/records/proposal/together.server'
import { proposalInRound } from './own-proposal.server'

export type NotOffered =
  | NotAllowed
  | 'not-sent-in'
  | 'nobody-to-ask'
  | 'help-own-idea'
  | 'help-offered-already'
  | 'help-offers-enough'
  | 'introduced-already'

/**
 * Offers help with somebody's idea. It goes to the builders, who introduce the two: once for each idea, and to so many a
 * day. The applicant is told nothing of it until then, and neither is given the other's address.
 */
export async function offerHelp(
  db: Db,
  on: Occasion,
  proposalId: string,
  words: string,
): Promise<Outcome<{ id: string }, NotOffered>> {
  const { proposal, round } = await proposalInRound(db, proposalId)
  const { partnershipId } = round
  const actor = await actorIn(db, partnershipId, on.by, on.at)
  const allowed = may(actor, 'proposal.offer-help', { now: on.at })
  if (!allowed.ok) return allowed
  if (!actor) return refuse('sign-in-first')
  const { personId } = actor
  if (!isPublic(proposal.standing)) return refuse('not-sent-in')
  if (proposal.applicantId === null) return refuse('nobody-to-ask')
  const sharing = await sharingNow(db, proposalId)
  if (proposal.applicantId === personId || sharing.some((one) => one.personId === personId))
    return refuse('help-own-idea')
  if (await isErased(db, proposal.applicantId)) return refuse('nobody-to-ask')
  const met = await introductionBetween(db, partnershipId, personId, proposal.applicantId)
  if (met && met.state !== 'aside') return refuse('introduced-already')
  const [already] = await db
    .select({ id: helpOffer.id })
    .from(helpOffer)
    .where(and(eq(helpOffer.proposalId, proposalId), eq(helpOffer.personId, personId)))
  if (already) return refuse('help-offered-already')
  const [today] = await db
    .select({ many: count() })
    .from(helpOffer)
    .where(and(eq(helpOffer.personId, personId), gt(helpOffer.at, later(on.at, -days(1)))))
  if (Number(today?.many ?? 0) >= mostOffersADay) return refuse('help-offers-enough', { most: mostOffersADay })
  const id = on.newId()
  await db.insert(helpOffer).values({ id, partnershipId, proposalId, personId, words, at: on.at })
  await recordAct(db, on, partnershipId, 'proposal.offer-help', `proposal:${proposalId}`, { offer: id })
  return { ok: true, id }
}
