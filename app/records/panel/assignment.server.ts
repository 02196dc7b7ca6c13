import { asc, desc, eq, isNull, and, inArray } from 'drizzle-orm'
import { residency, scoreAssignment, scoreReminder } from '~db/schema'
import { assignmentNow, pairsOf, type Assigning, type AssignmentAct, type Given } from '~/domain/panel'
import { scorersEachOf } from '~/domain/round'
import type { Instant } from '~/domain/time'
import type { Occasion } from '~/platform/occasion.server'
import type { Db } from '~/platform/world.server'
import { standingProposals } from '~/records/proposal/proposal.server'
import type { Round } from '~/records/round/course.server'
import { interestsIn } from './interest.server'
import { sheetsOn } from './score-sheet.server'
import { seatsOf } from './seats.server'

/** What is asked about, where it is not the whole round. */
interface Of {
  readonly proposalId?: string
  readonly personId?: string
}

/** Everything that was given and taken in a round, in order. */
export const assignmentLinesOf = (db: Db, roundId: string, { proposalId, personId }: Of = {}) =>
  db
    .select()
    .from(scoreAssignment)
    .where(
      and(
        eq(scoreAssignment.roundId, roundId),
        proposalId === undefined ? undefined : eq(scoreAssignment.proposalId, proposalId),
        personId === undefined ? undefined : eq(scoreAssignment.personId, personId),
      ),
    )
    .orderBy(asc(scoreAssignment.step), asc(scoreAssignment.proposalId), asc(scoreAssignment.personId))

/** Whether somebody was given an idea to score, of those asked about; `undefined` where everyone scores everything. */
export async function assignedIn(
  db: Db,
  round: Pick<Round, 'id' | 'rules'>,
  of: Of = {},
): Promise<((personId: string, proposalId: string) => boolean) | undefined> {
  if (scorersEachOf(round.rules) === null) return undefined
  const has = pairsOf(assignmentNow(await assignmentLinesOf(db, round.id, of)).standing)
  return (personId, proposalId) => has({ personId, proposalId })
}

/** All that sharing a round's ideas out depends on, but for the seed; nothing where everyone scores everything. */
export async function toShareOut(db: Db, round: Round, now: Instant): Promise<Omit<Assigning, 'seed'> | null> {
  const each = scorersEachOf(round.rules)
  if (each === null) return null
  const proposals = await standingProposals(db, round)
  const ids = proposals.map(({ id }) => id)
  const { standing, byHand, takenByHand } = assignmentNow(await assignmentLinesOf(db, round.id))
  const sheets = await sheetsOn(db, ids)
  const interests = await interestsIn(db, ids)
  const voters = (await seatsOf(db, round.partnershipId, now)).filter(({ voting }) => voting)
  const homes = await homesOf(
    db,
    round.partnershipId,
    voters.map(({ personId }) => personId),
  )
  const isTaken = pairsOf(takenByHand)
  return {
    scorers: voters.map(({ personId }) => ({ personId, neighbourhoodId: homes.get(personId) ?? null })),
    proposals: proposals.map(({ id, neighbourhoodId }) => ({ proposalId: id, neighbourhoodId })),
    each,
    isBarred: (personId, proposalId) =>
      interests.isInterested(personId, proposalId) || isTaken({ personId, proposalId }),
    standing,
    handedIn: sheets.filter(({ handedInAt }) => handedInAt !== null),
    settled: [...byHand, ...sheets],
  }
}

/** The neighbourhood each of these people is known to live in. */
async function homesOf(db: Db, partnershipId: string, personIds: readonly string[]): Promise<Map<string, string>> {
  if (personIds.length === 0) return new Map()
  const rows = await db
    .select({ personId: residency.personId, neighbourhoodId: residency.neighbourhoodId })
    .from(residency)
    .where(
      and(
        eq(residency.partnershipId, partnershipId),
        isNull(residency.withdrawnAt),
        inArray(residency.personId, [...personIds]),
      ),
    )
    .orderBy(asc(residency.verifiedAt))
  return new Map(
    rows.flatMap(({ personId, neighbourhoodId }) => (neighbourhoodId ? [[personId, neighbourhoodId]] : [])),
  )
}

/** Adds what is given and taken at once to the record; returns the number it has. */
export async function addAssignments(
  db: Db,
  on: Occasion,
  roundId: string,
  lines: readonly (Given & { readonly act: AssignmentAct })[],
  because = '',
): Promise<number> {
  const [last] = await db
    .select({ step: scoreAssignment.step })
    .from(scoreAssignment)
    .where(eq(scoreAssignment.roundId, roundId))
    .orderBy(desc(scoreAssignment.step))
    .limit(1)
  const step = (last?.step ?? 0) + 1
  const rows = lines.map(({ proposalId, personId, act }) => ({
    ...{ id: on.newId(), roundId, step, proposalId, personId, act, because },
    ...{ at: on.at, by: on.by },
  }))
  // In pieces: an engine takes only so many values in one statement.
  for (let from = 0; from < rows.length; from += 100)
    await db.insert(scoreAssignment).values(rows.slice(from, from + 100))
  return step
}

/** When members of a round were reminded last; nothing when they never were. */
export async function remindedAt(db: Db, roundId: string): Promise<Instant | null> {
  const [last] = await db
    .select({ at: scoreReminder.at })
    .from(scoreReminder)
    .where(eq(scoreReminder.roundId, roundId))
    .orderBy(desc(scoreReminder.at))
    .limit(1)
  return last?.at ?? null
}

export async function isReminded(db: Db, roundId: string, mark: string): Promise<boolean> {
  const [found] = await db
    .select({ id: scoreReminder.id })
    .from(scoreReminder)
    .where(and(eq(scoreReminder.roundId, roundId), eq(scoreReminder.mark, mark)))
  return found !== undefined
}
