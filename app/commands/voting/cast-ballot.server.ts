import { and, eq, sql } from 'drizzle-orm'
import { ballot, roll } from '~db/schema'
import { may, type NotAllowed } from '~/domain/policy'
import { ok, refuse, type Outcome } from '~/domain/refusal'
import { ballotRuleOf } from '~/domain/round'
import { checkBallot, type BallotTrouble } from '~/domain/voting/ballots'
import type { Choices } from '~/domain/voting/choices'
import type { Occasion } from '~/platform/occasion.server'
import { prepared } from '~/platform/prepared.server'
import type { Secrets } from '~/platform/secrets.server'
import type { Db } from '~/platform/world.server'
import { sealChoices } from '~/platform/sealing/envelopes.server'
import { actorIn } from '~/records/people/actor.server'
import { pseudonymOf } from '~/records/voting/ballot-box.server'
import { costsOnBallot, strangerAmong } from '~/records/voting/ballot-list.server'
import { mayVoteBySeat, type NotBySeat } from '~/records/voting/stepped-out.server'
import { openVoting, sealOf } from './open-voting.server'

export type NotCast = NotAllowed | BallotTrouble | 'not-on-the-roll' | 'voted-on-paper' | 'no-such-proposal' | NotBySeat

/**
 * Casts a ballot, or casts it anew: the last one before the close counts. `chosen` names proposals by their references,
 * with points where the round's ballots give them, the best first where they rank; a list of references is a ballot
 * that says no more. None at all is a blank ballot, and allowed. What was chosen is sealed here, before it is kept:
 * nothing that can be read of it stands in any row. The roll says that she voted, and by what way; the record of acts says
 * nothing of it, and nothing says when.
 */
export async function castBallot(
  db: Db,
  on: Occasion,
  secrets: Secrets,
  roundId: string,
  chosen: Choices | readonly string[],
): Promise<Outcome<object, NotCast>> {
  const round = await openVoting(db, on, secrets, roundId)
  if (!round) throw new Error('a ballot for a round that is not there')
  const actor = await actorIn(db, round.partnershipId, on.by, on.at)
  const allowed = may(actor, 'ballot.cast', { round, now: on.at })
  if (!allowed.ok) return allowed

  const personId = actor?.personId ?? ''
  const [entry] = await entryQuery(db, { roundId, personId })
  if (!entry) return refuse('not-on-the-roll')
  // Her envelope is in the box, and nobody can tell which ballot is hers.
  if (entry.channel === 'paper') return refuse('voted-on-paper')

  const given: Choices = 'named' in chosen ? chosen : { named: chosen }
  const rule = ballotRuleOf(round.rules)
  const costs = await costsOnBallot(db, round, given.named)
  const fits = checkBallot(given, rule, { potPence: round.potPence, costs })
  if (!fits.ok) return fits
  const { choices } = fits
  const stranger = await strangerAmong(db, round, choices.named)
  if (stranger !== undefined) return refuse('no-such-proposal', { reference: stranger })

  const bySeat = await mayVoteBySeat(db, round, actor, choices.named)
  if (!bySeat.ok) return bySeat

  const pseudonym = pseudonymOf(secrets, roundId, personId)
  const sealed = sealChoices(await sealOf(db, round.id), pseudonym, choices)
  await putInBox(db, { roundId, pseudonym, sealed })
  await markVoted(db, { roundId, personId, channel: on.helper ? 'assisted' : 'web' })
  return ok
}

// On the last evening of a vote these are asked many times a second.
const herEntry = and(eq(roll.roundId, sql.placeholder('roundId')), eq(roll.personId, sql.placeholder('personId')))
const entryQuery = prepared((db) => db.select({ channel: roll.channel }).from(roll).where(herEntry))
const putInBox = prepared((db) =>
  db
    .insert(ballot)
    .values({
      roundId: sql.placeholder('roundId'),
      pseudonym: sql.placeholder('pseudonym'),
      sealed: sql.placeholder('sealed'),
    })
    .onConflictDoUpdate({
      target: [ballot.roundId, ballot.pseudonym],
      set: { sealed: sql`excluded.sealed` },
    }),
)
const markVoted = prepared((db) =>
  db
    .update(roll)
    .set({ channel: sql`${sql.placeholder('channel')}` })
    .where(herEntry),
)
