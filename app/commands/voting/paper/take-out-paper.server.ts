import { and, eq, isNull } from 'drizzle-orm'
import { paperSlip, paperTakingOut, paperTakingOutAnswer } from '~db/schema'
import { may, type NotAllowed } from '~/domain/policy'
import { ok, refuse, type Outcome } from '~/domain/refusal'
import { isVotingClosed } from '~/domain/round'
import {
  mayAnswerTakingOut,
  mayTakeOut,
  readPaperMark,
  takenFrom,
  type NotAPaperMark,
  type NotTakenOut,
  type NotTakenOutNow,
  type TakingOutAnswer,
} from '~/domain/voting/paper'
import type { Occasion } from '~/platform/occasion.server'
import type { Secrets } from '~/platform/secrets.server'
import type { Db } from '~/platform/world.server'
import { recordAct } from '~/records/audit.server'
import { post, type Letter } from '~/records/outbox.server'
import { actorIn, emailOf } from '~/records/people/actor.server'
import { addRoundEvent, roundById, type Round } from '~/records/round/course.server'
import { putBack } from '~/records/voting/ballot-aside.server'
import { paperTotalsOf } from '~/records/voting/paper-totals.server'
import { hashOfMark, slipOf } from '~/records/voting/paper.server'
import { couldAskStill, handOnVote, type NotInHand } from '../hand-on-vote.server'

type NotThisPaper = NotTakenOutNow | 'paper-slip-unknown' | 'paper-not-in-box'

/** What of hers counts now: a vote online that is back in the box; or nothing, and whether she can still vote. */
export type HerVoteNow = 'online' | 'can-vote' | 'none'

/** To whoever the paper was said to be from. */
export type TakenOutLetter = (about: {
  readonly because: string
  readonly now: HerVoteNow
}) => Omit<Letter, 'to' | 'personId' | 'partnershipId'>

/**
 * An officer asks that a hand-out, or an envelope in the box, that was written down for the wrong person count no more.
 * Nothing changes until a second one agrees. `id` is from the form, so that the same form sent twice asks once.
 */
export async function askToTakeOut(
  db: Db,
  on: Occasion,
  secrets: Secrets,
  roundId: string,
  { id, typed, because }: { readonly id: string; readonly typed: string; readonly because: string },
): Promise<Outcome<object, NotInHand | NotAPaperMark | NotThisPaper | 'paper-out-own' | 'paper-out-waiting'>> {
  const round = await roundById(db, roundId)
  if (!round) throw new Error(`no round ${roundId}`)
  const allowed = await handOnVote(db, on, round, 'paper.take-out')
  if (!allowed.ok) return allowed
  const [before] = await db.select().from(paperTakingOut).where(eq(paperTakingOut.id, id))
  if (before) return ok
  const reading = readPaperMark(typed, roundId, 'slip')
  if (!reading.ok) return reading
  const codeHash = hashOfMark(secrets, roundId, 'slip', reading.mark)
  const found = await paperToTakeOut(db, round, codeHash)
  if (!found.ok) return found
  const { personId, from } = found
  if (personId === on.by) return refuse('paper-out-own')
  const [waiting] = await db
    .select({ id: paperTakingOut.id })
    .from(paperTakingOut)
    .leftJoin(paperTakingOutAnswer, eq(paperTakingOutAnswer.takingOutId, paperTakingOut.id))
    .where(
      and(
        eq(paperTakingOut.roundId, roundId),
        eq(paperTakingOut.codeHash, codeHash),
        isNull(paperTakingOutAnswer.takingOutId),
      ),
    )
  if (waiting) return refuse('paper-out-waiting')
  const by = allowed.actor.personId
  await db.insert(paperTakingOut).values({ id, roundId, codeHash, personId, because, at: on.at, by })
  await recordAct(db, on, round.partnershipId, 'paper.take-out', `paper-taking-out:${id}`, { from })
  return ok
}

/**
 * A second officer agrees, having shown that it is she, and it is done at once: the paper is set aside, whatever she voted
 * online before counts again, the round's record says that paper was taken out and who two did it, and she is told. Or she
 * turns it down; or whoever asked takes it back. Nothing anywhere says what anybody chose.
 */
export async function answerTakingOut(
  db: Db,
  on: Occasion,
  secrets: Secrets,
  letter: TakenOutLetter,
  roundId: string,
  { id, answer }: { readonly id: string; readonly answer: TakingOutAnswer },
): Promise<
  Outcome<object, NotInHand | NotAllowed | NotThisPaper | NotTakenOut | 'paper-out-unknown' | 'paper-out-asker-out'>
> {
  const round = await roundById(db, roundId)
  if (!round) throw new Error(`no round ${roundId}`)
  const [asked] = await db
    .select({ asked: paperTakingOut, answer: paperTakingOutAnswer.answer })
    .from(paperTakingOut)
    .leftJoin(paperTakingOutAnswer, eq(paperTakingOutAnswer.takingOutId, paperTakingOut.id))
    .where(and(eq(paperTakingOut.id, id), eq(paperTakingOut.roundId, roundId)))
  // She may take back her own question whatever her interests are: it changes nothing.
  const own = answer === 'taken-back' && asked?.asked.by === on.by
  const allowed = own ? await mayTakeBack(db, on, round) : await handOnVote(db, on, round, 'paper.agree-out')
  if (!allowed.ok) return allowed
  if (!asked) return refuse('paper-out-unknown')
  const { by: askedBy, personId, codeHash, because } = asked.asked
  const fits = mayAnswerTakingOut(on.by ?? '', { by: askedBy, personId, answer: asked.answer }, answer)
  if (!fits.ok) return fits
  if (answer === 'agreed') {
    const { hands } = allowed
    if (!hands || !(await couldAskStill(db, on, round, askedBy, 'paper.take-out', hands)))
      return refuse('paper-out-asker-out')
    const found = await paperToTakeOut(db, round, codeHash)
    if (!found.ok) return found
    await takeOut(db, on, secrets, letter, round, { ...found, codeHash, because, askedBy })
  }
  await db.insert(paperTakingOutAnswer).values({ takingOutId: id, answer, at: on.at, by: on.by ?? '' })
  await recordAct(db, on, round.partnershipId, 'paper.agree-out', `paper-taking-out:${id}`, { answer })
  return ok
}

async function mayTakeBack(
  db: Db,
  on: Occasion,
  { partnershipId }: Round,
): Promise<Outcome<{ readonly hands?: undefined }, NotAllowed>> {
  const actor = await actorIn(db, partnershipId, on.by, on.at)
  return may(actor, 'paper.agree-out', { now: on.at, provedAt: on.provedAt })
}

async function paperToTakeOut(db: Db, round: Round, codeHash: string) {
  const { batches } = await paperTotalsOf(db, round.id)
  const now = mayTakeOut(round, { pilesBegun: batches.length > 0 })
  if (!now.ok) return now
  const slip = await slipOf(db, round.id, codeHash)
  return slip ? takenFrom(slip) : refuse('paper-slip-unknown')
}

async function takeOut(
  db: Db,
  on: Occasion,
  secrets: Secrets,
  letter: TakenOutLetter,
  round: Round,
  taken: { codeHash: string; personId: string; from: 'out' | 'in-box'; because: string; askedBy: string },
): Promise<void> {
  const { codeHash, personId, from, because, askedBy } = taken
  const { id: roundId, partnershipId } = round
  await db
    .update(paperSlip)
    .set({ came: 'taken-out', takenBy: on.by })
    .where(and(eq(paperSlip.roundId, roundId), eq(paperSlip.codeHash, codeHash)))
  // A hand-out takes nobody's vote, so there is nothing to give back.
  const back = from === 'in-box' && (await putBack(db, secrets, roundId, personId))
  // Neither whose it was, nor whether she had voted online: everybody can read what happened in a round.
  await addRoundEvent(db, on, round, 'paper-taken-out', { from, because, askedBy })
  const to = await emailOf(db, personId)
  if (to === null) return
  const { votingClosesAt } = round.dates
  const over = isVotingClosed(round) || (votingClosesAt !== null && on.at >= votingClosesAt)
  const now = back ? 'online' : over ? 'none' : 'can-vote'
  await post(db, on, `paper-vote:${on.newId()}`, { to, personId, partnershipId, ...letter({ because, now }) })
}
