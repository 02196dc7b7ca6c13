import { and, inArray, isNotNull } from 'drizzle-orm'
import { contact } from '~db/schema'
import type { Instant } from '~/domain/time'
import type { Db } from '~/platform/world.server'
import { scorersIn } from '~/records/panel/score-sheet.server'
import { seatsOf } from '~/records/panel/seats.server'
import { interestsToHear } from '~/records/panel/told-interest.server'
import type { Round } from '~/records/round/course.server'
import { scoringProgress, type ScoringProgress } from './scoring-progress.server'

/** A member whom no letter reaches, and what she is to hear. */
export interface MemberToTell {
  readonly personId: string
  readonly name: string
  /** Scores she has to give, and ideas she has yet to declare on. */
  readonly left: number
  readonly toDeclare: number
  /** What an officer wrote down for her. */
  readonly written: readonly { readonly id: string; readonly title: string; readonly isNone: boolean }[]
}

/**
 * Members of a round's panel without an email address who have something to do or to hear: somebody tells them in person.
 * Those who left it are on it while an interest was written down for them.
 */
export async function membersToTell(
  db: Db,
  round: Round,
  now: Instant,
  known?: ScoringProgress,
): Promise<MemberToTell[]> {
  const silent = await withoutAddress(db, round, now)
  if (silent.length === 0) return []
  const { members } = known ?? (await scoringProgress(db, round, now))
  const written = await interestsToHear(db, round.id)
  return silent
    .map(({ personId, name }) => {
      const hers = members.find((one) => one.personId === personId && !one.hasLeft)
      return {
        ...{ personId, name, left: hers ? hers.of - hers.in : 0, toDeclare: hers?.toDeclare ?? 0 },
        written: written
          .filter((one) => one.personId === personId)
          .map(({ id, title, kind }) => ({ id, title, isNone: kind === 'none' })),
      }
    })
    .filter(({ left, toDeclare, written: told }) => left > 0 || toDeclare > 0 || told.length > 0)
}

async function withoutAddress(db: Db, round: Round, now: Instant) {
  const people = new Map(
    [...(await seatsOf(db, round.partnershipId, now)), ...(await scorersIn(db, round.id))].map((one) => [
      one.personId,
      { personId: one.personId, name: one.name },
    ]),
  )
  if (people.size === 0) return []
  const reached = await db
    .select({ personId: contact.personId })
    .from(contact)
    .where(and(inArray(contact.personId, [...people.keys()]), isNotNull(contact.email)))
  for (const { personId } of reached) people.delete(personId)
  return [...people.values()]
}
