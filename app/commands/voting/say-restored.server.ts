import { batches } from '~/domain/batches'
import { happened, isVoteOn, isVoteRestored } from '~/domain/round'
import type { Instant } from '~/domain/time'
import { byTheClock, type Occasion } from '~/platform/occasion.server'
import type { Db } from '~/platform/world.server'
import { recordAct } from '~/records/audit.server'
import { postMany, type Letter } from '~/records/outbox.server'
import { addRoundEvent, roundById } from '~/records/round/course.server'
import { reachableOnRoll } from '~/records/voting/roll.server'

/** The letter to everyone on the roll, in her partnership's language. */
export type RestoredLetter = (round: {
  readonly partnershipId: string
  readonly slug: string
  readonly title: string
  readonly seenAt: Instant
}) => Promise<Pick<Letter, 'subject' | 'text' | 'parts' | 'language'>>

const lettersAtOnce = 500

/**
 * Puts on record that a database was brought back from a copy while a vote was on, and writes to everyone on the roll:
 * nobody can tell any more whose votes came after the copy. The count then waits for two officers. Does nothing where
 * the vote has not begun, is counted or called off, or it has been said.
 * @param seenAt when the vote was last seen further on than it is now.
 */
export async function sayRestored(
  db: Db,
  on: Occasion,
  roundId: string,
  { seenAt, voted }: { readonly seenAt: Instant; readonly voted: number | null },
  letter: RestoredLetter,
): Promise<boolean> {
  const round = await roundById(db, roundId)
  if (!round || !isVoteOn(round) || happened(round, 'counted') || happened(round, 'cancelled')) return false
  if (isVoteRestored(round)) return false
  const facts = { seenAt, votedThen: voted }
  await addRoundEvent(db, byTheClock(on), round, 'vote-restored', facts)
  const { partnershipId } = round
  await recordAct(db, byTheClock(on), partnershipId, 'clock', `round:${roundId}`, { voting: 'restored', ...facts })
  const words = await letter({ partnershipId, slug: round.slug, title: round.title, seenAt })
  for (const some of batches(await reachableOnRoll(db, roundId), lettersAtOnce)) {
    const letters = some.map(({ personId, email }) => ({
      once: `voting-moved:restored:${roundId}:${on.at}:${personId}` as const,
      letter: { ...words, to: email, partnershipId, personId },
    }))
    await postMany(db, byTheClock(on), letters)
  }
  return true
}
