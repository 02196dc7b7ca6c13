import { scorersEachOf } from '~/domain/round'
import type { Instant } from '~/domain/time'
import type { Db } from '~/platform/world.server'
import { assignedIn } from '~/records/panel/assignment.server'
import { interestsIn } from '~/records/panel/interest.server'
import { sheetsOn } from '~/records/panel/score-sheet.server'
import { seatsOf } from '~/records/panel/seats.server'
import type { Proposal } from '~/records/proposal/proposal.server'
import type { Round } from '~/records/round/course.server'

/** Who scores one idea, with whether her score is in, and who else could; nothing where everyone scores everything. */
export async function scorersOf(db: Db, round: Round, proposal: Proposal, reader: string, now: Instant) {
  const isAssigned = await assignedIn(db, round)
  if (!isAssigned || scorersEachOf(round.rules) === null) return null
  const interests = await interestsIn(db, [proposal.id])
  const sheets = await sheetsOn(db, [proposal.id])
  const isIn = (personId: string) => sheets.some((sheet) => sheet.personId === personId && sheet.handedInAt !== null)
  const seats = (await seatsOf(db, round.partnershipId, now)).filter(
    ({ voting, personId }) => voting && !interests.isInterested(personId, proposal.id),
  )
  const [scorers, others] = [true, false].map((has) =>
    seats.filter(({ personId }) => isAssigned(personId, proposal.id) === has),
  )
  return {
    hasInterest: interests.isInterested(reader, proposal.id),
    scorers: (scorers ?? []).map(({ personId, name }) => ({ personId, name, isIn: isIn(personId) })),
    others: (others ?? []).map(({ personId, name }) => ({ personId, name })),
  }
}
