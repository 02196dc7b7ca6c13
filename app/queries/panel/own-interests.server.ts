import { and, eq, inArray } from 'drizzle-orm'
import { neighbourhood, payee, strength } from '~db/schema'
import { grouped } from '~/domain/grouped'
import type { Db } from '~/platform/world.server'
import { declarationsOn, interestsIn } from '~/records/panel/interest.server'
import { likelyConflictsOf } from '~/records/people/kept-interests.server'
import { handsIn } from '~/records/proposal/together.server'
import type { Proposal } from '~/records/proposal/proposal.server'
import { interestsToHear } from '~/records/panel/told-interest.server'
import type { Round } from '~/records/round/course.server'
import { declarableNow } from '~/records/panel/declarable.server'
import type { Instant } from '~/domain/time'

/**
 * The ideas that one person can declare an interest in now, with what she said last: none when it is not the time. Nothing
 * of any score.
 */
export async function ownInterests(db: Db, round: Round, personId: string, now: Instant) {
  const declarable = await declarableNow(db, round, now)
  const proposals = declarable.ok ? declarable.proposals : []
  const ids = proposals.map(({ id }) => id)
  const interests = await interestsIn(db, ids)
  const own = (await declarationsOn(db, ids)).filter((one) => one.personId === personId)
  const last = new Map(own.map((one) => [one.proposalId, one]))
  const likely = await likelyConflictsOf(db, round.partnershipId, personId, await concerned(db, proposals))
  const placeOf = await placesOf(db, proposals)
  return proposals.map(({ id, reference, title, summary, costPence, neighbourhoodId, answers }) => ({
    ...{ reference, title, summary, costPence },
    place: placeOf(id),
    everywhere: neighbourhoodId === null && answers.everywhere === true,
    whoHelps: answers.whoHelps ?? '',
    kind: last.get(id)?.kind ?? null,
    note: last.get(id)?.note ?? '',
    /** Why she may well have an interest: asked of her, and told to nobody else. */
    likely: likely.get(id) ?? [],
    /** She asks, or is paid: an interest that no declaration takes away, and that need not be declared. */
    isHers: interests.isInterested(personId, id) && (last.get(id)?.kind ?? 'none') === 'none',
  }))
}

/** Where each idea is, by name: the place of the area's own list, and the neighbourhood; asked once for all of them. */
async function placesOf(db: Db, proposals: readonly Proposal[]): Promise<(id: string) => string | null> {
  const near = proposals.flatMap(({ neighbourhoodId }) => neighbourhoodId ?? [])
  const at = proposals.flatMap(({ answers }) => answers.placeId ?? [])
  const neighbourhoods =
    near.length === 0 ? [] : await db.select().from(neighbourhood).where(inArray(neighbourhood.id, near))
  const places =
    at.length === 0
      ? []
      : await db
          .select({ id: strength.id, name: strength.name })
          .from(strength)
          .where(and(inArray(strength.id, at), eq(strength.kind, 'place'), eq(strength.shared, true)))
  const names = new Map([...neighbourhoods, ...places].map(({ id, name }) => [id, name]))
  const where = new Map(
    proposals.map(({ id, neighbourhoodId, answers }) => [
      id,
      [answers.placeId, neighbourhoodId].flatMap((one) => (one ? (names.get(one) ?? []) : [])).join(', '),
    ]),
  )
  return (id) => where.get(id) || null
}

/** What officers wrote down for her, with why, that she has not said she read. */
export const writtenForHer = (db: Db, round: Round, personId: string) => interestsToHear(db, round.id, personId)

/** What could name somebody, or what she keeps in her register. Who is paid is compared with it, and not shown. */
async function concerned(db: Db, proposals: readonly Proposal[]) {
  const ids = proposals.map(({ id }) => id)
  const payees = ids.length === 0 ? [] : await db.select().from(payee).where(inArray(payee.proposalId, ids))
  const hands = grouped(await handsIn(db, ids), (one) => one.proposalId)
  const paid = new Map(payees.map((one) => [one.proposalId, one]))
  return new Map(
    proposals.map(({ id, applicantId, title, summary, answers }) => [
      id,
      {
        askerIds: [...(applicantId === null ? [] : [applicantId]), ...(hands.get(id) ?? []).map((one) => one.personId)],
        payeeId: paid.get(id)?.personId ?? null,
        payeeName: paid.get(id)?.name ?? '',
        words: [
          ...[
            title,
            summary,
            ...Object.values(answers)
              .flat()
              .filter((one) => typeof one === 'string'),
          ],
          ...(answers.budget ?? []).map(({ what }) => what),
        ],
      },
    ]),
  )
}

export type OwnInterest = Awaited<ReturnType<typeof ownInterests>>[number]
