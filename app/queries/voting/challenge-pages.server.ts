import { isPossibleMeasure, mayAnswerMeasure, measureKinds } from '~/domain/voting/challenge'
import { happened } from '~/domain/round'
import type { Actor } from '~/domain/people'
import type { Instant } from '~/domain/time'
import { sha256 } from '~/platform/secrets.server'
import type { Db } from '~/platform/world.server'
import type { Round } from '~/records/round/course.server'
import { challengedIn, officersNow } from '~/records/voting/challenged.server'
import { challengeByNumber, challengeBySecret, measuresOf, type ChallengeRow } from '~/records/voting/challenges.server'
import { handsOff } from '~/records/voting/hands-off.server'
import { afterCount, challengesWaiting } from './challenges-shown.server'
import { receiptsOf } from './receipts.server'
import { whyOut } from './voting-end.server'

/** A challenge by what stands in the address of its own page; nothing where nothing is found by it. */
export async function ownChallenge(db: Db, roundId: string, secret: string) {
  return withReceipt(db, await challengeBySecret(db, roundId, sha256(secret)))
}

/** A challenge by its number in the round, for those who answer it. */
export async function numberedChallenge(db: Db, roundId: string, typed: string) {
  return /^\d{1,6}$/.test(typed) ? withReceipt(db, await challengeByNumber(db, roundId, Number(typed))) : null
}

/** Whom a challenge may name: the officers as they are now. */
export const officersNamed = (db: Db, { partnershipId }: Pick<Round, 'partnershipId'>, now: Instant) =>
  officersNow(db, partnershipId, now)

/** Whether the receipt that was given is among those of the votes that were counted; nothing where none was. */
async function withReceipt(db: Db, found: ChallengeRow | undefined) {
  if (!found) return null
  const { number, about, isPublic, words, receipt, at, by, answer, showsWords, answeredAt } = found
  return {
    by,
    challenge: { number, about, isPublic, words, receipt, at, answer, showsWords, answeredAt },
    challenged: await challengedIn(db, found.id),
    receiptIsThere: receipt === null ? null : (await receiptsOf(db, found.roundId, receipt)).isThere,
  }
}

/** All challenges to a round's vote, and what can be done about them by this officer. */
export async function challengesPage(db: Db, round: Round, actor: Actor, now: Instant) {
  const { personId } = actor
  const out = whyOut(await handsOff(db, round, now), actor)
  const { all, inTheWay } = await challengesWaiting(db, round)
  const asked = await measuresOf(db, round.id)
  const may = (measure: (typeof asked)[number], answer: 'agreed' | 'taken-back') =>
    mayAnswerMeasure(round, measure, { by: personId, answer, unanswered: inTheWay }).ok
  return {
    inTheWay,
    out,
    since: await afterCount(db, round.id),
    mayRecount: happened(round, 'counted') && !happened(round, 'imported'),
    challenges: all.map(({ number, about, isPublic, words, at, answer }) => {
      return { number, about, isPublic, words, at, answered: answer !== null }
    }),
    possible: measureKinds.filter(
      (kind) =>
        out === null &&
        isPossibleMeasure(round, kind, inTheWay).ok &&
        !asked.some((one) => one.kind === kind && one.answer === null),
    ),
    measures: asked.map((measure) => ({
      ...measure,
      mayAgree: measure.answer === null && out === null && may(measure, 'agreed'),
      mayTakeBack: measure.answer === null && may(measure, 'taken-back'),
    })),
  }
}
