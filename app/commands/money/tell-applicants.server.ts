import type { Decision } from '~/domain/panel'
import type { Occasion } from '~/platform/occasion.server'
import type { Db } from '~/platform/world.server'
import type { Letter } from '~/records/outbox.server'
import { feedbackToSend, fixFeedback } from '~/records/panel/feedback.server'
import { verdictsOf, type Verdict } from '~/records/panel/verdicts.server'
import { answerByLetter, whoseIdeas } from '~/records/proposal/answers.server'
import type { Round } from '~/records/round/course.server'

export type { Verdict } from '~/records/panel/verdicts.server'

/** Words the letter that tells of one verdict. */
export type LetterFor = (verdict: Verdict) => Omit<Letter, 'to'>

/**
 * Tells everyone who asked, or wrote with her who did, what was decided, why, what the panel thought of it, and what next.
 * Who was written to is written down; those without an address are left to be told by a neighbour.
 */
export async function tellApplicants(
  db: Db,
  on: Occasion,
  round: Round,
  decision: Decision,
  letterFor: LetterFor,
): Promise<void> {
  const { id, items } = decision
  const ids = items.map((item) => item.proposalId)
  const verdicts = await verdictsOf(db, on.at, round, decision)
  const whose = await whoseIdeas(db, ids)
  const { partnershipId } = round
  for (const [proposalId, verdict] of verdicts) {
    const told = { roundId: round.id, about: id, once: `decision:${id}:${proposalId}` as const }
    const hers = whose.filter((one) => one.proposalId === proposalId)
    const letterTo = ({ own }: { own: boolean }) => ({
      ...letterFor({ ...verdict, toCoApplicant: !own }),
      partnershipId,
    })
    await answerByLetter(db, on, told, hers, letterTo)
  }
  await fixFeedback(db, on, id, await feedbackToSend(db, id, ids))
}
