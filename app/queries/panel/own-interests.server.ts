import type { Db } from '~/platform/world.server'
import { declarationsOn, interestsIn } from '~/records/panel/interest.server'
import { standingProposals } from '~/records/proposal/proposal.server'
import type { Round } from '~/records/round/course.server'

/** A round's ideas as one person has to declare on them, with what she said last. Nothing of any score. */
export async function ownInterests(db: Db, round: Round, personId: string) {
  const proposals = await standingProposals(db, round)
  const ids = proposals.map(({ id }) => id)
  const interests = await interestsIn(db, ids)
  const own = (await declarationsOn(db, ids)).filter((one) => one.personId === personId)
  const last = new Map(own.map((one) => [one.proposalId, one]))
  return proposals.map(({ id, reference, title, summary, answers }) => ({
    reference,
    title,
    summary,
    whoHelps: answers.whoHelps ?? '',
    kind: last.get(id)?.kind ?? null,
    note: last.get(id)?.note ?? '',
    /** She asks, or is paid: an interest that no declaration takes away, and that need not be declared. */
    isHers: interests.isInterested(personId, id) && (last.get(id)?.kind ?? 'none') === 'none',
  }))
}

export type OwnInterest = Awaited<ReturnType<typeof ownInterests>>[number]
