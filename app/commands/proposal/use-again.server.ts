import type { NotAllowed } from '~/domain/policy'
import type { NotCarried } from '~/domain/proposal'
import { refuse, type Outcome } from '~/domain/refusal'
import type { Occasion } from '~/platform/occasion.server'
import type { Db } from '~/platform/world.server'
import { recordAct } from '~/records/audit.server'
import { formOfRound } from '~/records/proposal/application-form.server'
import { askedBefore } from '~/records/proposal/asked-before.server'
import { mayNow } from '~/domain/round'
import { roundById } from '~/records/round/course.server'
import { cameFrom, sameAsking } from '~/records/proposal/origin.server'
import { goOn } from './go-on.server'
import { ownProposal } from './own-proposal.server'

export type NotUsedAgain = NotAllowed | NotCarried | 'asked-before' | 'used-often'

/** As often as one idea can be begun anew in one round: whoever took out so many is not helped by another. */
const mostBegun = 3

/** Begins an idea anew in another open round, with all that she wrote the last time: a draft that she can change. */
export async function beginAgain(
  db: Db,
  on: Occasion,
  proposalId: string,
  intoId: string,
): Promise<Outcome<{ reference: string; round: string }, NotUsedAgain>> {
  const own = await ownProposal(db, on, proposalId, 'proposal.use-again')
  if (!own.ok) return own
  const { proposal: from, round: at } = own
  if (on.by === null) return refuse('sign-in-first')
  const into = await roundById(db, intoId)
  if (!into || into.partnershipId !== at.partnershipId) return refuse('round-takes-none')
  const open = mayNow(into, 'open', on.at)
  if (!open.ok) return open
  const { once } = (await formOfRound(db, into.id)).form
  const besides = (await sameAsking(db, from, on.at)).ids
  const asking = { applicantId: on.by, besides, once, partnershipId: at.partnershipId, roundId: into.id, now: on.at }
  const before = await askedBefore(db, asking)
  if (before) return refuse('asked-before', before)
  const begun = (await cameFrom(db, from.id)).filter(({ to }) => to.roundId === into.id).length
  if (begun >= mostBegun) return refuse('used-often', { most: mostBegun })
  const gone = await goOn(db, { ...on, by: on.by }, { from, at, intoId, kind: 'again' })
  if (!gone.ok) return gone
  const { reference } = gone.copy
  const detail = { into: into.id, reference }
  await recordAct(db, on, at.partnershipId, 'proposal.use-again', `proposal:${from.id}`, detail)
  return { ok: true, reference, round: into.slug }
}
