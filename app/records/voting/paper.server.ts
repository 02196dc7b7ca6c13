import { and, eq, inArray, isNotNull, isNull, or } from 'drizzle-orm'
import { ballot, paperBallot, paperBatch, paperSlip, roll, votingDesk } from '~db/schema'
import type { Actor } from '~/domain/people'
import { isPaperAwaited } from '~/domain/round'
import type { Choices, VotingChannel } from '~/domain/voting/choices'
import { type PaperPart } from '~/domain/voting/paper'
import type { Instant } from '~/domain/time'
import type { Occasion } from '~/platform/occasion.server'
import { sealChoices, type RoundSeal } from '~/platform/sealing/envelopes.server'
import type { Secrets } from '~/platform/secrets.server'
import type { Db } from '~/platform/world.server'
import { actorIn } from '~/records/people/actor.server'
import { addRoundEvent, type Round } from '~/records/round/course.server'
import { putAside } from './ballot-aside.server'
import { steppedOutOf, undeclaredOnBallot } from './stepped-out.server'

/** Under what a slip or a ballot is kept: nobody who has the database alone can make a code of it. */
export const hashOfMark = (secrets: Secrets, roundId: string, part: PaperPart, mark: string): string =>
  secrets.hash('paper-code', `${part}:${roundId}:${mark}`)

/** Ballots on paper are out from now on, and the count waits for them. Said once. */
export async function beginPaper(db: Db, on: Occasion, round: Pick<Round, 'id' | 'events'>): Promise<void> {
  if (!isPaperAwaited(round)) await addRoundEvent(db, on, round, 'paper-begun')
}

export interface PaperVoter {
  readonly actor: Actor | null
  readonly onRoll: boolean
  readonly channel: VotingChannel | null
  /**
   * On the roll, and with nothing on the ballot that she has an interest in, or has yet to declare on: by her seat on the
   * panel nobody could take it off a paper that is in the box with the others.
   */
  readonly mayVoteOnPaper: boolean
}

/** How somebody stands on a round's roll, for whoever hands her paper. */
export async function paperVoter(db: Db, on: Occasion, round: Round, personId: string): Promise<PaperVoter> {
  const [entry] = await db
    .select({ channel: roll.channel })
    .from(roll)
    .where(and(eq(roll.roundId, round.id), eq(roll.personId, personId)))
  const actor = await actorIn(db, round.partnershipId, personId, on.at)
  const onRoll = entry !== undefined
  const hasSeat = round.rules.voters !== 'panel' || actor?.votingMember === true
  const isFree =
    onRoll &&
    hasSeat &&
    (!actor ||
      ((await steppedOutOf(db, round, actor)).size === 0 && (await undeclaredOnBallot(db, round, actor)) === 0))
  return { actor, onRoll, channel: entry?.channel ?? null, mayVoteOnPaper: isFree }
}

/**
 * Her vote is in an envelope in the box from now on; what she chose online before (by `channel`), if she did, counts no more,
 * and is kept aside until no envelope can be taken out again.
 */
export async function markPaper(
  db: Db,
  secrets: Secrets,
  roundId: string,
  { personId, channel }: { readonly personId: string; readonly channel: VotingChannel | null },
): Promise<void> {
  await putAside(db, secrets, roundId, personId, channel)
  await db
    .update(roll)
    .set({ channel: 'paper' })
    .where(and(eq(roll.roundId, roundId), eq(roll.personId, personId)))
}

/**
 * Puts a ballot that two people read alike into the same box as all others, sealed as they are. Its pseudonym is made from
 * the ballot's own code, which nobody's name was ever kept with.
 */
export async function putPaperInBox(
  db: Db,
  secrets: Secrets,
  round: Pick<Round, 'id'>,
  seal: RoundSeal,
  codeHash: string,
  choices: Choices,
): Promise<void> {
  const pseudonym = secrets.hash('ballot', `${round.id}:paper:${codeHash}`)
  const sealed = sealChoices(seal, pseudonym, choices)
  await db.insert(ballot).values({ roundId: round.id, pseudonym, sealed })
}

/** A vote that is held anew: envelopes and ballots of the first one count no more, and its desks are closed. */
export async function setPaperAside(db: Db, roundId: string, at: Instant): Promise<void> {
  await db
    .update(paperSlip)
    .set({ came: 'lost' })
    .where(
      and(
        eq(paperSlip.roundId, roundId),
        or(
          and(isNotNull(paperSlip.personId), or(isNull(paperSlip.came), eq(paperSlip.came, 'in-box'))),
          inArray(paperSlip.came, ['nobody-yet', 'nobody-yet-post']),
        ),
      ),
    )
  await db
    .update(paperBallot)
    .set({ batchId: null, settled: 'spoiled' })
    .where(and(eq(paperBallot.roundId, roundId), isNotNull(paperBallot.batchId)))
  await db.delete(paperBatch).where(eq(paperBatch.roundId, roundId))
  await db
    .update(votingDesk)
    .set({ closedAt: at })
    .where(and(eq(votingDesk.roundId, roundId), isNull(votingDesk.closedAt)))
}

export async function slipOf(db: Db, roundId: string, codeHash: string) {
  const [found] = await db
    .select()
    .from(paperSlip)
    .where(and(eq(paperSlip.roundId, roundId), eq(paperSlip.codeHash, codeHash)))
  return found
}
