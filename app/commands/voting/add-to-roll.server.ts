import { and, desc, eq, isNull } from 'drizzle-orm'
import { person, roll, rollAddition, rollAdditionAnswer } from '~db/schema'
import { happened } from '~/domain/round'
import { ok, refuse, type Outcome } from '~/domain/refusal'
import { mayAnswerAddition, mayAskToAdd, type AdditionAnswer, type NotAdded } from '~/domain/voting/roll-addition'
import type { Occasion } from '~/platform/occasion.server'
import type { Db } from '~/platform/world.server'
import { recordAct } from '~/records/audit.server'
import { actorIn } from '~/records/people/actor.server'
import { roundById, type Round } from '~/records/round/course.server'
import { votesNow } from '~/records/voting/roll.server'
import { couldAskStill, handOnVote, type NotInHand } from './hand-on-vote.server'

export type NotAskedFor =
  NotInHand | NotAdded | 'roll-not-fixed' | 'roll-has-her' | 'roll-not-by-rule' | 'roll-addition-waiting' // prettier-ignore

/** Asks that somebody be put on the roll although voting has opened, with the reason. Nothing changes until another agrees. */
export async function askToAdd(
  db: Db,
  on: Occasion,
  roundId: string,
  { personId, because }: { readonly personId: string; readonly because: string },
): Promise<Outcome<{ id: string }, NotAskedFor>> {
  const round = await roundById(db, roundId)
  if (!round) throw new Error(`no round ${roundId}`)
  const allowed = await handOnVote(db, on, round, 'roll.propose')
  if (!allowed.ok) return allowed
  const own = mayAskToAdd(on.by ?? '', personId)
  if (!own.ok) return own
  const fits = await mayBeAdded(db, on, round, personId)
  if (!fits.ok) return fits
  const [waiting] = await db
    .select({ id: rollAddition.id })
    .from(rollAddition)
    .leftJoin(rollAdditionAnswer, eq(rollAdditionAnswer.additionId, rollAddition.id))
    .where(
      and(
        eq(rollAddition.roundId, roundId),
        eq(rollAddition.personId, personId),
        isNull(rollAdditionAnswer.additionId),
      ),
    )
    .orderBy(desc(rollAddition.proposedAt))
  if (waiting) return refuse('roll-addition-waiting')
  const id = on.newId()
  await db.insert(rollAddition).values({ id, roundId, personId, because, proposedAt: on.at, proposedBy: on.by ?? '' })
  await recordAct(db, on, round.partnershipId, 'roll.propose', `roll-addition:${id}`)
  return { ok: true, id }
}

/**
 * A second officer agrees, and she is on the roll, counted apart; or says no, with the reason. Whoever asked has to be
 * somebody who could ask it still.
 */
export async function answerAddition(
  db: Db,
  on: Occasion,
  roundId: string,
  { additionId, answer, because }: { additionId: string; answer: AdditionAnswer; because: string },
): Promise<Outcome<object, NotAskedFor | 'roll-addition-unknown' | 'voting-change-asker-out'>> {
  const round = await roundById(db, roundId)
  if (!round) throw new Error(`no round ${roundId}`)
  const allowed = await handOnVote(db, on, round, 'roll.answer')
  if (!allowed.ok) return allowed
  const [found] = await db
    .select({ addition: rollAddition, answer: rollAdditionAnswer.answer, askedBy: person.name })
    .from(rollAddition)
    .innerJoin(person, eq(person.id, rollAddition.proposedBy))
    .leftJoin(rollAdditionAnswer, eq(rollAdditionAnswer.additionId, rollAddition.id))
    .where(and(eq(rollAddition.id, additionId), eq(rollAddition.roundId, roundId)))
  if (!found) return refuse('roll-addition-unknown')
  const { personId } = found.addition
  const may2 = mayAnswerAddition(on.by ?? '', { ...found.addition, answer: found.answer })
  if (!may2.ok) return may2
  if (answer === 'agreed') {
    const { proposedBy } = found.addition
    if (!(await couldAskStill(db, on, round, proposedBy, 'roll.propose', allowed.hands)))
      return refuse('voting-change-asker-out', { name: found.askedBy })
    const fits = await mayBeAdded(db, on, round, personId)
    if (!fits.ok) return fits
    await db.insert(roll).values({ roundId, personId, addedLater: true, channel: null })
  }
  await db.insert(rollAdditionAnswer).values({ additionId, answer, because, at: on.at, by: on.by ?? '' })
  await recordAct(db, on, round.partnershipId, 'roll.answer', `roll-addition:${additionId}`, { answer })
  return ok
}

/** She is not on it yet, and the round's own rule would have put her there had she come in time. */
async function mayBeAdded(
  db: Db,
  on: Occasion,
  round: Round,
  personId: string,
): Promise<Outcome<object, 'roll-not-fixed' | 'roll-has-her' | 'roll-not-by-rule'>> {
  if (!happened(round, 'voting-opened')) return refuse('roll-not-fixed')
  const [there] = await db
    .select({ personId: roll.personId })
    .from(roll)
    .where(and(eq(roll.roundId, round.id), eq(roll.personId, personId)))
  if (there) return refuse('roll-has-her')
  const person = await actorIn(db, round.partnershipId, personId, on.at)
  return person && (await votesNow(db, round, person, on.at)) ? ok : refuse('roll-not-by-rule')
}
