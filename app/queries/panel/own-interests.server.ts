import { inArray } from 'drizzle-orm'
import { payee } from '~db/schema'
import type { Db } from '~/platform/world.server'
import { declarationsOn, interestsIn } from '~/records/panel/interest.server'
import { likelyConflictsOf } from '~/records/people/kept-interests.server'
import { standingProposals } from '~/records/proposal/proposal.server'
import type { Round } from '~/records/round/course.server'

/** A round's ideas as one person has to declare on them, with what she said last. Nothing of any score. */
export async function ownInterests(db: Db, round: Round, personId: string) {
  const proposals = await standingProposals(db, round)
  const ids = proposals.map(({ id }) => id)
  const interests = await interestsIn(db, ids)
  const own = (await declarationsOn(db, ids)).filter((one) => one.personId === personId)
  const last = new Map(own.map((one) => [one.proposalId, one]))
  const likely = await likelyConflictsOf(db, round.partnershipId, personId, await concerned(db, proposals))
  return proposals.map(({ id, reference, title, summary, answers }) => ({
    reference,
    title,
    summary,
    whoHelps: answers.whoHelps ?? '',
    kind: last.get(id)?.kind ?? null,
    note: last.get(id)?.note ?? '',
    /** Why she may well have an interest: asked of her, and told to nobody else. */
    likely: likely.get(id) ?? [],
    /** She asks, or is paid: an interest that no declaration takes away, and that need not be declared. */
    isHers: interests.isInterested(personId, id) && (last.get(id)?.kind ?? 'none') === 'none',
  }))
}

type Standing = Awaited<ReturnType<typeof standingProposals>>

/** What could name somebody, or what she keeps in her register. Who is paid is compared with it, and not shown. */
async function concerned(db: Db, proposals: Standing) {
  const ids = proposals.map(({ id }) => id)
  const payees = ids.length === 0 ? [] : await db.select().from(payee).where(inArray(payee.proposalId, ids))
  const paid = new Map(payees.map((one) => [one.proposalId, one]))
  return new Map(
    proposals.map(({ id, applicantId, title, summary, answers }) => [
      id,
      {
        applicantId,
        payeeId: paid.get(id)?.personId ?? null,
        payeeName: paid.get(id)?.name ?? '',
        words: [title, summary, ...Object.values(answers).filter((one) => typeof one === 'string')],
      },
    ]),
  )
}

export type OwnInterest = Awaited<ReturnType<typeof ownInterests>>[number]
