import { and, eq, sql } from 'drizzle-orm'
import { ballot, roll } from '~db/schema'
import { may, type NotAllowed } from '~/domain/policy'
import { ok, refuse, type Outcome } from '~/domain/refusal'
import { fitsBallot, plainChoices } from '~/domain/voting/fits'
import type { Occasion } from '~/platform/occasion.server'
import { prepared } from '~/platform/prepared.server'
import type { Secrets } from '~/platform/secrets.server'
import type { Db } from '~/platform/world.server'
import { actorIn } from '~/records/people/actor.server'
import { strangerAmong } from '~/records/voting/ballot-list.server'
import { openVoting } from './open-voting.server'

export type NotCast = NotAllowed | 'not-on-the-roll' | 'too-many-choices' | 'no-such-proposal'

/**
 * Casts a ballot, or casts it anew: the last one before the close counts. `named` are the proposals' references; none
 * at all is a blank ballot, and allowed. What was chosen and who chose it never stand in one row, nor in the record.
 */
export async function castBallot(
  db: Db,
  on: Occasion,
  secrets: Secrets,
  roundId: string,
  named: readonly string[],
): Promise<Outcome<object, NotCast>> {
  const round = await openVoting(db, on, roundId)
  if (!round) throw new Error('a ballot for a round that is not there')
  const actor = await actorIn(db, round.partnershipId, on.by, on.at)
  const allowed = may(actor, 'ballot.cast', { round, now: on.at })
  if (!allowed.ok) return allowed

  const personId = actor?.personId ?? ''
  const [entry] = await entryQuery(db, { roundId, personId })
  if (!entry) return refuse('not-on-the-roll')

  const choices = { named: plainChoices(named) }
  const fits = fitsBallot(choices.named, round.rules)
  if (!fits.ok) return fits
  const stranger = await strangerAmong(db, round, choices.named)
  if (stranger !== undefined) return refuse('no-such-proposal', { reference: stranger })

  const pseudonym = secrets.hash('ballot', `${roundId}:${personId}`)
  await putInBox(db, { roundId, pseudonym, body: entry.body, choices })
  await markVoted(db, { roundId, personId, channel: on.helper ? 'assisted' : 'web' })
  return ok
}

// On the last evening of a vote these are asked many times a second.
const herEntry = and(eq(roll.roundId, sql.placeholder('roundId')), eq(roll.personId, sql.placeholder('personId')))
const entryQuery = prepared((db) => db.select({ body: roll.body }).from(roll).where(herEntry))
const putInBox = prepared((db) =>
  db
    .insert(ballot)
    .values({
      roundId: sql.placeholder('roundId'),
      pseudonym: sql.placeholder('pseudonym'),
      body: sql.placeholder('body'),
      choices: sql.placeholder('choices'),
    })
    .onConflictDoUpdate({
      target: [ballot.roundId, ballot.pseudonym],
      set: { choices: sql`excluded.choices` },
    }),
)
const markVoted = prepared((db) =>
  db
    .update(roll)
    .set({ channel: sql`${sql.placeholder('channel')}` })
    .where(herEntry),
)
