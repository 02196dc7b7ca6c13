import { and, asc, eq, inArray } from 'drizzle-orm'
import { roundEvent } from '~db/schema'
import type { Instant } from '~/domain/time'
import { challengesUntil, mayChallenge, type ChallengeAbout } from '~/domain/voting/challenge'
import type { Db } from '~/platform/world.server'
import type { Round } from '~/records/round/course.server'
import { challengesInTheWay, challengesOf } from '~/records/voting/challenges.server'

/** A challenge that all may read, with its answer. */
export interface PublicChallenge {
  readonly number: number
  readonly about: ChallengeAbout
  /** Nothing where officers kept her words back. */
  readonly words: string | null
  readonly answer: string
  readonly at: Instant
  readonly answeredAt: Instant
}

/** What came of a count after it was published. */
export type AfterCount =
  | { readonly kind: 'recounted'; readonly at: Instant; readonly same: boolean; readonly departs: readonly string[] }
  | { readonly kind: 'challenges-passed' | 'vote-set-aside'; readonly at: Instant; readonly because: string }

const kinds = ['recounted', 'challenges-passed', 'vote-set-aside'] as const

/** What anyone may read of the challenges to a round's vote. */
export async function challengesShown(db: Db, round: Pick<Round, 'id' | 'events' | 'rules'>, now: Instant) {
  const all = await challengesOf(db, round.id)
  return {
    mayChallenge: mayChallenge(round, now).ok,
    until: challengesUntil(round),
    waiting: all.filter(({ answer }) => answer === null).length,
    answeredPrivately: all.filter(({ answer, isPublic }) => answer !== null && !isPublic).length,
    answered: all.flatMap(
      ({ number, about, isPublic, words, answer, showsWords, at, answeredAt }): PublicChallenge[] =>
        isPublic && answer !== null && answeredAt !== null
          ? [{ number, about, words: showsWords ? words : null, answer, at, answeredAt }]
          : [],
    ),
    since: await afterCount(db, round.id),
  }
}

/** Recounts, and what two officers settled, in the order in which it happened. */
export async function afterCount(db: Db, roundId: string): Promise<AfterCount[]> {
  const rows = await db
    .select({ kind: roundEvent.kind, at: roundEvent.at, detail: roundEvent.detail })
    .from(roundEvent)
    .where(and(eq(roundEvent.roundId, roundId), inArray(roundEvent.kind, [...kinds])))
    .orderBy(asc(roundEvent.sequence))
  return rows.map(({ kind, at, detail }): AfterCount => {
    if (kind !== 'recounted') {
      const because = typeof detail['because'] === 'string' ? detail['because'] : ''
      return { kind: kind === 'vote-set-aside' ? kind : 'challenges-passed', at, because }
    }
    const departs = Array.isArray(detail['departs']) ? (detail['departs'] as unknown[]).map(String) : []
    return { kind, at, same: detail['same'] === true, departs }
  })
}

/** For officers: how many challenges wait for an answer, and stand in the way of paying. */
export async function challengesWaiting(db: Db, round: Pick<Round, 'id' | 'events'>) {
  return { all: await challengesOf(db, round.id), inTheWay: await challengesInTheWay(db, round) }
}
