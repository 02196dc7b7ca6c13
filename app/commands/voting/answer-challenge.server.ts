import { challengeAnswer } from '~db/schema'
import { holds, officerKinds, type Actor } from '~/domain/people'
import { may, type NotAllowed } from '~/domain/policy'
import type { RoundEventKind } from '~/domain/round'
import { ok, refuse, type Outcome } from '~/domain/refusal'
import type { Occasion } from '~/platform/occasion.server'
import { sha256 } from '~/platform/secrets.server'
import type { Db } from '~/platform/world.server'
import { recordAct } from '~/records/audit.server'
import { actorIn } from '~/records/people/actor.server'
import { roundById, type Round } from '~/records/round/course.server'
import { challengedIn, officersNow } from '~/records/voting/challenged.server'
import { challengeByNumber, type ChallengeRow } from '~/records/voting/challenges.server'

export interface Answer {
  readonly words: string
  /** Whether her own words stand beside it where all can read it. */
  readonly showsWords: boolean
}

/** What may come of it in the round's course, where it was the last thing in the way: the money's to say, and handed in. */
export type MovesOn = (db: Db, on: Occasion, roundId: string) => Promise<readonly RoundEventKind[]>

export type NotAnsweredHere =
  | NotAllowed
  | 'no-such-challenge'
  | 'challenge-answered'
  | 'challenge-of-ones-own'
  | 'challenge-names-you'
  | 'officers-are-free'

/**
 * An officer answers a challenge, once and for good. It was in the way of paying; where it was the last of them, the
 * round moves on.
 */
export async function answerChallenge(
  db: Db,
  on: Occasion,
  roundId: string,
  number: number,
  { words, showsWords }: Answer,
  movesOn: MovesOn,
): Promise<Outcome<object, NotAnsweredHere>> {
  const round = await roundById(db, roundId)
  if (!round) throw new Error('an answer about a vote that is not there')
  const actor = await actorIn(db, round.partnershipId, on.by, on.at)
  const allowed = may(actor, 'challenge.answer', { now: on.at })
  if (!allowed.ok) return allowed
  const found = await challengeByNumber(db, roundId, number)
  if (!found) return refuse('no-such-challenge')
  const by = on.by ?? ''
  // Pressed twice, it is one answer.
  if (found.answer !== null && found.answeredBy === by && found.answer === words) return ok
  if (found.answer !== null) return refuse('challenge-answered')
  if (found.by === by) return refuse('challenge-of-ones-own')
  const hers = await isHersToAnswer(db, on, round, actor, found)
  if (!hers.ok) return hers
  await db.insert(challengeAnswer).values({ challengeId: found.id, words, showsWords, at: on.at, by })
  const roundNow = await movesOn(db, on, roundId)
  await recordAct(db, on, round.partnershipId, 'challenge.answer', `round:${roundId}`, {
    number,
    showsWords,
    wordsHash: sha256(words),
    ...(roundNow.length > 0 && { roundNow }),
  })
  return ok
}

/** Nobody answers what is said of herself. Where that leaves no officer, those who look after the installation answer. */
async function isHersToAnswer(
  db: Db,
  on: Occasion,
  { partnershipId }: Pick<Round, 'partnershipId'>,
  actor: Actor | null,
  { id, by }: ChallengeRow,
): Promise<Outcome<object, 'challenge-names-you' | 'officers-are-free'>> {
  const challenged = new Set((await challengedIn(db, id)).map(({ personId }) => personId))
  if (challenged.has(actor?.personId ?? '')) return refuse('challenge-names-you')
  if (actor && holds(actor, ...officerKinds)) return ok
  const officers = await officersNow(db, partnershipId, on.at)
  const free = officers.some(({ personId }) => !challenged.has(personId) && personId !== by)
  return free ? refuse('officers-are-free') : ok
}
