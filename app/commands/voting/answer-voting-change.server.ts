import { eq } from 'drizzle-orm'
import { roll, round as rounds, teller, votingChangeAnswer } from '~db/schema'
import { batches } from '~/domain/batches'
import { couldEver, may, type NotAllowed } from '~/domain/policy'
import { ok, refuse, type Outcome } from '~/domain/refusal'
import type { RoundDates } from '~/domain/round'
import type { Instant } from '~/domain/time'
import { mayAnswer, type NotAnswerable, type VotingAnswer } from '~/domain/voting/voting-change'
import type { Occasion } from '~/platform/occasion.server'
import type { Secrets } from '~/platform/secrets.server'
import type { Db } from '~/platform/world.server'
import { recordAct } from '~/records/audit.server'
import { postMany, type Letter } from '~/records/outbox.server'
import { actorIn } from '~/records/people/actor.server'
import { addRoundEvent, roundById, type Round } from '~/records/round/course.server'
import { makeBallotKey } from '~/records/voting/ballot-key.server'
import { candidatesOf } from '~/records/voting/ballot-box.server'
import { setPaperAside } from '~/records/voting/paper.server'
import { reachableOnRoll } from '~/records/voting/roll.server'
import type { HandsOff } from '~/records/voting/hands-off.server'
import { votingChangeById, type VotingChangeRow } from '~/records/voting/voting-change.server'
import { throwAwaySealed } from './destroy-ballots.server'
import { couldAskStill, handOnVote, type NotInHand } from './hand-on-vote.server'
import { endPaper, type NotOpenedYet } from './paper/open-envelopes.server'

/** The letter to everyone on the roll. */
export type VotersLetter = Pick<Letter, 'subject' | 'text' | 'parts' | 'language'>

export type NotAnswered =
  NotInHand | NotAnswerable | NotOpenedYet | 'no-such-voting-change' | 'call-off-takes-the-purse'

/** What comes of an answer beyond the vote: the letters, and the money room's own way to give a pot back. */
export interface Consequences<Why extends string> {
  readonly letter: (change: VotingChangeRow) => VotersLetter
  /** Tells those whose ideas were in a round that is called off; voters are told by the letter. */
  readonly tellIdeas: (
    db: Db,
    on: Occasion,
    round: { readonly roundId: string; readonly partnershipId: string; readonly because: string },
  ) => Promise<void>
  readonly giveBack: (
    db: Db,
    on: Occasion,
    pot: { readonly roundId: string; readonly partnershipId: string; readonly because: string },
  ) => Promise<Outcome<object, Why>>
}

/**
 * Answers what another officer asked for: a second one agrees, and it is done at once and told to everyone on the roll; or
 * turns it down; or whoever asked takes it back. Two answers at the same moment: the first one stands. Whoever asked has
 * to be somebody who could ask it still: an office that has ended, or an interest that came to light, drops the question.
 */
export async function answerVotingChange<Why extends string>(
  db: Db,
  on: Occasion,
  secrets: Secrets,
  roundId: string,
  { changeId, answer }: { readonly changeId: string; readonly answer: VotingAnswer },
  { letter, giveBack, tellIdeas }: Consequences<Why>,
): Promise<Outcome<object, NotAnswered | Why>> {
  const round = await roundById(db, roundId)
  if (!round) throw new Error('a change of a vote that is not there')
  const change = await votingChangeById(db, changeId)
  const allowed =
    answer === 'taken-back' && change?.by === on.by
      ? await mayTakeBack(db, on, round)
      : await handOnVote(db, on, round, 'voting.answer-change')
  if (!allowed.ok) return allowed
  if (!change || change.roundId !== roundId) return refuse('no-such-voting-change')
  const by = on.by ?? ''
  const fits = mayAnswer(round, change, by, answer, on.at)
  if (!fits.ok) return fits
  const { hands } = allowed
  if (answer === 'agreed' && !(hands && (await couldAskStill(db, on, round, change.by, 'voting.ask-change', hands))))
    return refuse('voting-change-asker-out', { name: change.byName })
  if (answer === 'agreed') {
    const first = await whatGoesFirst(db, on, round, change, giveBack)
    if (!first.ok) return first
  }

  await db.insert(votingChangeAnswer).values({ changeId, answer, at: on.at, by })
  const { act, until, because } = change
  await recordAct(db, on, round.partnershipId, 'voting.answer-change', `round:${roundId}`, {
    change: changeId,
    answer,
    act,
    until,
    because,
  })
  if (answer !== 'agreed') return ok
  await inForce(db, on, secrets, round, change)
  if (act === 'call-off') await tellIdeas(db, on, { roundId, partnershipId: round.partnershipId, because })
  await tellVoters(db, on, round, changeId, letter(change))
  return ok
}

/** What one asked oneself can be taken back whatever one's interests are: it changes nothing. */
async function mayTakeBack(
  db: Db,
  on: Occasion,
  { partnershipId }: Round,
): Promise<Outcome<{ readonly hands?: HandsOff }, NotAllowed>> {
  const actor = await actorIn(db, partnershipId, on.by, on.at)
  return may(actor, 'voting.answer-change', { now: on.at, provedAt: on.provedAt })
}

/** What may still be refused by another part of the house, before anything of the change is written. */
async function whatGoesFirst<Why extends string>(
  db: Db,
  on: Occasion,
  round: Round,
  change: VotingChangeRow,
  giveBack: Consequences<Why>['giveBack'],
): Promise<Outcome<object, Why | NotOpenedYet | 'call-off-takes-the-purse'>> {
  const { act, because, by: askedBy } = change
  if (act === 'call-off') return potGivenBack(db, on, round, change, giveBack)
  return act === 'end-paper' ? endPaper(db, on, round, { because, askedBy }) : ok
}

/** By whichever of the two may move a round's money: she signs for it in the register. */
async function potGivenBack<Why extends string>(
  db: Db,
  on: Occasion,
  { id, partnershipId }: Round,
  { because, by: askedBy }: VotingChangeRow,
  giveBack: Consequences<Why>['giveBack'],
): Promise<Outcome<object, Why | 'call-off-takes-the-purse'>> {
  for (const by of [on.by, askedBy])
    if (couldEver(await actorIn(db, partnershipId, by, on.at), 'budget.allocate'))
      return giveBack(db, { ...on, by }, { roundId: id, partnershipId, because })
  return refuse('call-off-takes-the-purse')
}

async function inForce(db: Db, on: Occasion, secrets: Secrets, round: Round, change: VotingChangeRow): Promise<void> {
  const { act, because, by: askedBy } = change
  const before = round.dates.votingClosesAt
  // Done already, with all that it could have been refused for.
  if (act === 'end-paper') return
  if (act === 'as-it-is') return addRoundEvent(db, on, round, 'restored-accepted', { because, askedBy })
  if (act === 'call-off') {
    await addRoundEvent(db, on, round, 'cancelled', { because, askedBy })
    await recordAct(db, on, round.partnershipId, 'round.cancel', `round:${round.id}`, { because, askedBy })
    return
  }
  if (act === 'close') {
    await setEnd(db, round, on.at)
    await addRoundEvent(db, on, round, 'voting-closed', { closedAt: on.at, before, because, askedBy })
    return
  }
  const { until } = change
  if (until === null) throw new Error('a vote that is to end later, and nobody said when')
  await setEnd(db, round, until)
  if (act === 'extend') {
    await addRoundEvent(db, on, round, 'voting-extended', { before, until, because, askedBy })
    return
  }
  const thrownAway = await throwAwaySealed(db, round.id)
  await setPaperAside(db, round.id, on.at)
  await db.update(roll).set({ channel: null }).where(eq(roll.roundId, round.id))
  // Two of the three have lost what they had: there is no time now to hand out three keys afresh.
  await db.delete(teller).where(eq(teller.roundId, round.id))
  const references = (await candidatesOf(db, round)).map(({ reference }) => reference)
  const { publicKey, keptBy } = await makeBallotKey(db, secrets, round.id, references)
  const facts = { until, because, askedBy, thrownAway: thrownAway.ballots, ballotKey: publicKey, keptBy }
  await addRoundEvent(db, on, round, 'voting-again', facts)
}

async function setEnd(db: Db, { id, dates }: Round, votingClosesAt: Instant): Promise<void> {
  const changed: RoundDates = { ...dates, votingClosesAt }
  await db.update(rounds).set({ dates: changed }).where(eq(rounds.id, id))
}

const lettersAtOnce = 500

async function tellVoters(db: Db, on: Occasion, round: Round, changeId: string, letter: VotersLetter): Promise<void> {
  for (const some of batches(await reachableOnRoll(db, round.id), lettersAtOnce)) {
    await postMany(
      db,
      on,
      some.map(({ personId, email }) => ({
        once: `voting-moved:${changeId}:${personId}`,
        letter: { ...letter, to: email, personId, partnershipId: round.partnershipId },
      })),
    )
  }
}
