import { and, asc, desc, eq, isNull } from 'drizzle-orm'
import { challenge, challengeAnswer, person, voteMeasure, voteMeasureAnswer } from '~db/schema'
import { inTheWay } from '~/domain/voting/challenge'
import { ok, refuse, type Outcome } from '~/domain/refusal'
import { happened } from '~/domain/round'
import type { Db } from '~/platform/world.server'
import { roundById, type Round } from '~/records/round/course.server'

const columns = {
  id: challenge.id,
  roundId: challenge.roundId,
  number: challenge.number,
  about: challenge.about,
  isPublic: challenge.isPublic,
  words: challenge.words,
  receipt: challenge.receipt,
  at: challenge.at,
  by: challenge.by,
  answer: challengeAnswer.words,
  showsWords: challengeAnswer.showsWords,
  answeredAt: challengeAnswer.at,
  answeredBy: challengeAnswer.by,
} as const

const challenges = (db: Db) =>
  db.select(columns).from(challenge).leftJoin(challengeAnswer, eq(challengeAnswer.challengeId, challenge.id))

/** A challenge with its answer, if it has one. */
export type ChallengeRow = Awaited<ReturnType<typeof challenges>>[number]

/** So many of a round are shown at once. */
const mostOfRound = 500

/** Every challenge to a round's vote, in the order in which they came. */
export const challengesOf = (db: Db, roundId: string): Promise<ChallengeRow[]> =>
  challenges(db).where(eq(challenge.roundId, roundId)).orderBy(asc(challenge.number)).limit(mostOfRound)

export async function challengeByNumber(db: Db, roundId: string, number: number): Promise<ChallengeRow | undefined> {
  const [found] = await challenges(db).where(and(eq(challenge.roundId, roundId), eq(challenge.number, number)))
  return found
}

/** By the hash of what stands in the address of her own page. */
export async function challengeBySecret(
  db: Db,
  roundId: string,
  secretHash: string,
): Promise<ChallengeRow | undefined> {
  const [found] = await challenges(db).where(and(eq(challenge.secretHash, secretHash), eq(challenge.roundId, roundId)))
  return found
}

/**
 * How many wait for an answer: of one person, or (`null`) of all whose name we do not know. Those that two officers have
 * passed over keep nobody else out.
 */
export async function unansweredOf(
  db: Db,
  round: Pick<Round, 'id' | 'events'>,
  personId: string | null,
): Promise<number> {
  const waiting = await db
    .select({ at: challenge.at })
    .from(challenge)
    .leftJoin(challengeAnswer, eq(challengeAnswer.challengeId, challenge.id))
    .where(
      and(
        eq(challenge.roundId, round.id),
        personId === null ? isNull(challenge.by) : eq(challenge.by, personId),
        isNull(challengeAnswer.challengeId),
      ),
    )
  return inTheWay(
    waiting.map(({ at }) => ({ at, answered: false })),
    round,
  )
}

/** When each came that has no answer: all of them, however many are shown. */
const unanswered = (db: Db, roundId: string) =>
  db
    .select({ at: challenge.at })
    .from(challenge)
    .leftJoin(challengeAnswer, eq(challengeAnswer.challengeId, challenge.id))
    .where(and(eq(challenge.roundId, roundId), isNull(challengeAnswer.challengeId)))

/** How many have no answer, passed over or not. */
export const unansweredIn = async (db: Db, roundId: string): Promise<number> => (await unanswered(db, roundId)).length

/** How many challenges stand in the way of paying. */
export const challengesInTheWay = async (db: Db, round: Pick<Round, 'id' | 'events'>): Promise<number> =>
  inTheWay(
    (await unanswered(db, round.id)).map(({ at }) => ({ at, answered: false })),
    round,
  )

/** Refused while challenges to a round's vote have no answer: money for it waits. */
export async function heldByChallenges(
  db: Db,
  roundId: string,
): Promise<Outcome<object, 'challenge-in-the-way' | 'vote-set-aside'>> {
  const round = await roundById(db, roundId)
  if (!round) return ok
  if (happened(round, 'vote-set-aside')) return refuse('vote-set-aside')
  const waiting = await challengesInTheWay(db, round)
  return waiting > 0 ? refuse('challenge-in-the-way', { count: waiting }) : ok
}

const measureColumns = {
  id: voteMeasure.id,
  roundId: voteMeasure.roundId,
  kind: voteMeasure.kind,
  because: voteMeasure.because,
  at: voteMeasure.at,
  by: voteMeasure.by,
  byName: person.name,
  answer: voteMeasureAnswer.answer,
} as const

const measures = (db: Db) =>
  db
    .select(measureColumns)
    .from(voteMeasure)
    .innerJoin(person, eq(person.id, voteMeasure.by))
    .leftJoin(voteMeasureAnswer, eq(voteMeasureAnswer.measureId, voteMeasure.id))

/** What an officer asked to be settled about a vote, and what came of it. */
export type MeasureRow = Awaited<ReturnType<typeof measures>>[number]

export async function measureById(db: Db, id: string): Promise<MeasureRow | undefined> {
  const [found] = await measures(db).where(eq(voteMeasure.id, id))
  return found
}

/** All that was asked for in a round, the newest first. */
export const measuresOf = (db: Db, roundId: string): Promise<MeasureRow[]> =>
  measures(db).where(eq(voteMeasure.roundId, roundId)).orderBy(desc(voteMeasure.at), asc(voteMeasure.id)).limit(50)
