import { eq } from 'drizzle-orm'
import { decision, openVoice, panelSlip, panelVoice, panelVote, panelVoteClosing } from '~db/schema'
import { checkPanelVote, type PanelVoteBreach } from '~/domain/panel'
import { grouped } from '~/domain/grouped'
import type { Db } from '~/platform/world.server'

/** Every law of the panel's votes that does not hold of one round. */
export async function wrongWithPanelVotes(db: Db, roundId: string): Promise<PanelVoteBreach[]> {
  const ofRound = eq(decision.roundId, roundId)
  const votes = await db
    .select({ vote: panelVote, closing: panelVoteClosing })
    .from(panelVote)
    .innerJoin(decision, eq(decision.id, panelVote.decisionId))
    .leftJoin(panelVoteClosing, eq(panelVoteClosing.voteId, panelVote.id))
    .where(ofRound)
  if (votes.length === 0) return []
  const voices = await db
    .select({ row: panelVoice })
    .from(panelVoice)
    .innerJoin(panelVote, eq(panelVote.id, panelVoice.voteId))
    .innerJoin(decision, eq(decision.id, panelVote.decisionId))
    .where(ofRound)
  const hands = await db
    .select({ row: openVoice })
    .from(openVoice)
    .innerJoin(panelVote, eq(panelVote.id, openVoice.voteId))
    .innerJoin(decision, eq(decision.id, panelVote.decisionId))
    .where(ofRound)
  const slips = await db
    .select({ row: panelSlip })
    .from(panelSlip)
    .innerJoin(panelVote, eq(panelVote.id, panelSlip.voteId))
    .innerJoin(decision, eq(decision.id, panelVote.decisionId))
    .where(ofRound)
  const byVote = <Row extends { voteId: string }>(rows: readonly { row: Row }[]) =>
    grouped(
      rows.map(({ row }) => row),
      ({ voteId }) => voteId,
    )
  const [voicesOf, handsOf, slipsOf] = [byVote(voices), byVote(hands), byVote(slips)]
  return votes.flatMap(({ vote: { id, proposalId, secret }, closing }) => [
    ...checkPanelVote({
      ...{ id, proposalId, secret, closing },
      slips: slipsOf.get(id)?.length ?? 0,
      hands: handsOf.get(id) ?? [],
      voices: voicesOf.get(id) ?? [],
    }),
  ])
}
