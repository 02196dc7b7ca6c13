import { and, asc, count, eq, isNotNull, sql } from 'drizzle-orm'
import { ageSeen, contact, roll } from '~db/schema'
import { isResident, type Actor } from '~/domain/people'
import { happened, voterLimitsOf } from '~/domain/round'
import type { Instant } from '~/domain/time'
import type { VotingChannel } from '~/domain/voting/choices'
import { votesIn, withinLimits } from '~/domain/voting/roll'
import { prepared } from '~/platform/prepared.server'
import type { Db } from '~/platform/world.server'
import type { Round } from '~/records/round/course.server'

export interface PlaceOnTheRoll {
  /** That she voted; never what, nor when. */
  readonly voted: boolean
}

/**
 * Someone's place on a round's roll, or none. Before the first ballot or the clock's job has fixed the roll, the one
 * she would have by the round's rule.
 */
export async function placeOnTheRoll(
  db: Db,
  round: Pick<Round, 'id' | 'rules' | 'events' | 'dates' | 'createdAt' | 'partnershipId'>,
  actor: Actor,
): Promise<PlaceOnTheRoll | null> {
  if (happened(round, 'voting-opened')) {
    const [entry] = await entryQuery(db, { roundId: round.id, personId: actor.personId })
    return entry ? { voted: entry.channel !== null } : null
  }
  const { votingOpensAt } = round.dates
  return (await votesNow(db, round, actor, votingOpensAt ?? round.createdAt)) ? { voted: false } : null
}

// Every voting page asks it.
const entryQuery = prepared((db) =>
  db
    .select({ channel: roll.channel })
    .from(roll)
    .where(and(eq(roll.roundId, sql.placeholder('roundId')), eq(roll.personId, sql.placeholder('personId')))),
)

/** Whether somebody votes by a round's own rule, as things stand. */
export async function votesNow(
  db: Db,
  round: Pick<Round, 'rules' | 'partnershipId'>,
  actor: Actor,
  at: Instant,
): Promise<boolean> {
  const { rules } = round
  const age = voterLimitsOf(rules).fromAge === undefined ? null : await ageOf(db, round.partnershipId, actor.personId)
  const livesHere = isResident(actor) && withinLimits({ neighbourhoodId: actor.neighbourhoodId, age }, rules, at)
  return votesIn({ livesHere, votingMember: actor.votingMember }, rules.voters)
}

/** How old somebody is known to be at least, and by whose word; nothing where nobody has said. */
export async function ageOf(db: Db, partnershipId: string, personId: string) {
  const [seen] = await db
    .select({ years: ageSeen.years, at: ageSeen.at, by: ageSeen.by })
    .from(ageSeen)
    .where(and(eq(ageSeen.partnershipId, partnershipId), eq(ageSeen.personId, personId)))
  return seen ?? null
}

/** Everyone on a round's roll to whom we can write. Whether she has voted plays no part. */
export async function reachableOnRoll(db: Db, roundId: string): Promise<{ personId: string; email: string }[]> {
  const rows = await db
    .select({ personId: roll.personId, email: contact.email })
    .from(roll)
    .innerJoin(contact, eq(contact.personId, roll.personId))
    .where(and(eq(roll.roundId, roundId), isNotNull(contact.email)))
    .orderBy(asc(roll.personId))
  return rows.flatMap(({ personId, email }) => (email === null ? [] : [{ personId, email }]))
}

/**
 * The same without those whose vote came on paper: nothing they do on a screen changes it. Whether the others have voted
 * plays no part.
 */
export async function reachableAtTheBallot(db: Db, roundId: string): Promise<{ personId: string; email: string }[]> {
  const onPaper = await db
    .select({ personId: roll.personId })
    .from(roll)
    .where(and(eq(roll.roundId, roundId), eq(roll.channel, 'paper')))
  const out = new Set(onPaper.map(({ personId }) => personId))
  return (await reachableOnRoll(db, roundId)).filter(({ personId }) => !out.has(personId))
}

/** How many on a round's roll voted by each way; nobody is a number too. */
export async function castByChannel(db: Db, roundId: string): Promise<ReadonlyMap<VotingChannel, number>> {
  const rows = await db
    .select({ channel: roll.channel, voters: count() })
    .from(roll)
    .where(and(eq(roll.roundId, roundId), isNotNull(roll.channel)))
    .groupBy(roll.channel)
  const cast = new Map<VotingChannel, number>([
    ['web', 0],
    ['paper', 0],
    ['assisted', 0],
  ])
  for (const { channel, voters } of rows) if (channel !== null) cast.set(channel, voters)
  return cast
}

/** How many were put on a round's roll after voting opened. */
export async function addedToRoll(db: Db, roundId: string): Promise<number> {
  const [found] = await db
    .select({ people: count() })
    .from(roll)
    .where(and(eq(roll.roundId, roundId), eq(roll.addedLater, true)))
  return found?.people ?? 0
}
