import { max, eq } from 'drizzle-orm'
import { challenge, challengeAgainst } from '~db/schema'
import { may, type NotAllowed } from '~/domain/policy'
import { ok, refuse, type Outcome } from '~/domain/refusal'
import {
  mayChallenge,
  mostOfOne,
  mostUnanswered,
  type ChallengeAbout,
  type NotToChallenge,
} from '~/domain/voting/challenge'
import type { Occasion } from '~/platform/occasion.server'
import { sha256 } from '~/platform/secrets.server'
import type { Db } from '~/platform/world.server'
import { recordAct } from '~/records/audit.server'
import { actorIn } from '~/records/people/actor.server'
import { roundById } from '~/records/round/course.server'
import { officersNow } from '~/records/voting/challenged.server'
import { challengeBySecret, unansweredOf } from '~/records/voting/challenges.server'

export interface NewChallenge {
  readonly about: ChallengeAbout
  readonly isPublic: boolean
  readonly words: string
  /** As it is kept, read from what she typed; nothing where she gave none. */
  readonly receipt: string | null
  /** Officers whose own acts it is about: they do not answer it. */
  readonly against?: readonly string[]
  /** What her own page is found by, made with the form: the same form sent twice makes one challenge. */
  readonly secret: string
}

export type NotChallenged = NotAllowed | NotToChallenge | 'challenges-too-many' | 'challenge-against-whom'

/**
 * Somebody says that something is wrong with a vote that was counted. Who she is stands beside it only where she has
 * signed in and gave no receipt: a name and a receipt together would lead to her ballot.
 */
export async function makeChallenge(
  db: Db,
  on: Occasion,
  roundId: string,
  { about, isPublic, words, receipt, against = [], secret }: NewChallenge,
): Promise<Outcome<object, NotChallenged>> {
  const round = await roundById(db, roundId)
  if (!round) throw new Error('a challenge to a vote that is not there')
  const actor = await actorIn(db, round.partnershipId, on.by, on.at)
  const allowed = may(actor, 'challenge.make', { now: on.at })
  if (!allowed.ok) return allowed
  const secretHash = sha256(secret)
  if (await challengeBySecret(db, roundId, secretHash)) return ok
  const open = mayChallenge(round, on.at)
  if (!open.ok) return open
  const by = receipt === null ? on.by : null
  const limit = by === null ? mostUnanswered : mostOfOne
  if ((await unansweredOf(db, round, by)) >= limit) return refuse('challenges-too-many', { limit })

  const officers = new Set((await officersNow(db, round.partnershipId, on.at)).map(({ personId }) => personId))
  const named = [...new Set(against)].sort()
  if (named.some((personId) => !officers.has(personId))) return refuse('challenge-against-whom')

  const [last] = await db
    .select({ number: max(challenge.number) })
    .from(challenge)
    .where(eq(challenge.roundId, roundId))
  const number = Number(last?.number ?? 0) + 1
  const id = on.newId()
  await db.insert(challenge).values({
    ...{ id, roundId, number, about, isPublic, words, receipt, secretHash, at: on.at, by },
  })
  if (named.length > 0)
    await db.insert(challengeAgainst).values(named.map((personId) => ({ challengeId: id, personId, at: on.at })))
  // Neither who, nor the receipt: only that there is one, so that none can be made to go away.
  const unnamed: Occasion = { ...on, by: null, helper: null }
  await recordAct(db, unnamed, round.partnershipId, 'challenge.make', `round:${roundId}`, {
    number,
    about,
    isPublic,
    withReceipt: receipt !== null,
    ...(named.length > 0 && { against: named }),
    wordsHash: sha256(words),
  })
  return ok
}
