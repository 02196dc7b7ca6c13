import { and, asc, eq, isNotNull } from 'drizzle-orm'
import { decision, decisionItem } from '~db/schema'
import { calledOff, withoutAnswer, type AnswerDue } from '~/domain/proposal'
import { happened } from '~/domain/round'
import type { Db } from '~/platform/world.server'
import { answersIn, whoseIdeas, type WhoseIdea } from '~/records/proposal/answers.server'
import { ideasCalledOff } from '~/records/proposal/called-off.server'
import { proposalsOf } from '~/records/proposal/proposal.server'
import type { Round } from '~/records/round/course.server'

/** Somebody who is to hear what became of an idea. */
export type DueIn = AnswerDue & WhoseIdea

/**
 * Everyone who is to hear what became of an idea of a round: what the checkers found, where it was not eligible, and what
 * the panel decided, by the last of its lists that the idea is on; or that the round was called off. Who withdrew or joined another knows.
 */
export async function answersDue(db: Db, round: Pick<Round, 'id' | 'events'>): Promise<DueIn[]> {
  const about = new Map<string, string>()
  if (happened(round, 'checked')) {
    for (const { id, standing } of await proposalsOf(db, round.id))
      if (standing === 'not-eligible') about.set(id, 'checked')
  }
  const items = await db
    .select({ proposalId: decisionItem.proposalId, decisionId: decision.id })
    .from(decisionItem)
    .innerJoin(decision, eq(decision.id, decisionItem.decisionId))
    .where(and(eq(decision.roundId, round.id), isNotNull(decision.adoptedAt)))
    .orderBy(asc(decision.adoptedAt))
  for (const { proposalId, decisionId } of items) about.set(proposalId, decisionId)
  if (happened(round, 'cancelled')) for (const { id } of await ideasCalledOff(db, round.id)) about.set(id, calledOff)
  const whose = await whoseIdeas(db, [...about.keys()])
  return whose.map((her) => ({ ...her, about: about.get(her.proposalId) ?? '' }))
}

/** Those of a round who have not heard yet: as long as there is one, it is not closed. */
export async function stillToTell(db: Db, round: Pick<Round, 'id' | 'events'>): Promise<DueIn[]> {
  return withoutAnswer(await answersDue(db, round), await answersIn(db, round.id))
}
