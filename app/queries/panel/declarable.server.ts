import type { Instant } from '~/domain/time'
import type { Db } from '~/platform/world.server'
import { seatsOf } from '~/records/panel/seats.server'
import { standingProposals } from '~/records/proposal/proposal.server'
import type { Round } from '~/records/round/course.server'

/** Whose interests an officer may record, and in what: the panel, and the ideas on a round's list. */
export async function declarableIn(db: Db, round: Round, now: Instant) {
  const seats = await seatsOf(db, round.partnershipId, now)
  const proposals = await standingProposals(db, round)
  return {
    members: seats.map(({ personId, name }) => ({ personId, name })),
    ideas: proposals.map(({ reference, title }) => ({ reference, title })),
  }
}
