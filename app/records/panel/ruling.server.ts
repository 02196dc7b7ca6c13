import { and, desc, eq, max } from 'drizzle-orm'
import { lot, roundEvent, ruling, tally } from '~db/schema'
import {
  decideByRule,
  type PanelAtTheBallot,
  type DecidingMatter,
  type IdeaToDecide,
  type PanelSaid,
  type RuleList,
  type RulingCause,
  type VotesCounted,
} from '~/domain/panel'
import { nothing, type Pence } from '~/domain/pence'
import { answersThatCount, type ApplicationForm } from '~/domain/proposal'
import { ballotRuleOf, givesPoints, takes, usesPanelVote, type DecidingRule } from '~/domain/round'
import type { Instant } from '~/domain/time'
import { mostWorth } from '~/domain/voting/ballots'
import type { TallyRecord } from '~/domain/voting/tally-record'
import type { Turnout } from '~/domain/voting/turnout'
import type { Occasion } from '~/platform/occasion.server'
import type { Db } from '~/platform/world.server'
import { formOfProposal } from '~/records/proposal/application-form.server'
import { exclusionsOf } from '~/records/proposal/exclusions.server'
import { lotsOf } from '~/records/proposal/lots.server'
import { standingProposals, type Proposal } from '~/records/proposal/proposal.server'
import type { Round } from '~/records/round/course.server'
import { interestedSince } from './at-the-ballot.server'
import { panelVotesOf } from './panel-vote.server'
import { scoredIn } from './scores.server'

/** What the round's own rule says of every idea on its list, and why: it proposes, and the meeting decides. */
export async function rulingOf(db: Db, round: Round, potPence: Pence, now: Instant): Promise<RuleList> {
  return decideByRule(await rulingMatter(db, round, potPence, now))
}

/** All that a round's rule looks at, as it is now. */
export async function rulingMatter(db: Db, round: Round, potPence: Pence, now: Instant): Promise<DecidingMatter> {
  const proposals = await standingProposals(db, round)
  const ids = proposals.map(({ id }) => id)
  const rule = ruleOf(round)
  return {
    rule,
    asCounted: !round.rules.deciding,
    fewestVotes: round.rules.fewestVotes,
    potPence,
    ideas: await ideasOf(db, proposals, rule),
    scored: takes(round, 'score') ? await scoredIn(db, round, ids, now) : [],
    panelSaid: rule && usesPanelVote(rule) ? await panelSaidOf(db, round.id) : [],
    count: takes(round, 'vote') ? await votesOf(db, round, proposals) : null,
    lots: (await lotsOf(db, round.id)).map(({ proposalId }) => proposalId),
    exclusions: await exclusionsAmong(db, round.id, proposals),
  }
}

/** The rule that was published; where none was chosen, the vote where one is taken, else the scores, else the meeting. */
function ruleOf(round: Round): DecidingRule | null {
  if (round.rules.deciding) return round.rules.deciding
  return takes(round, 'vote') ? { kind: 'vote' } : takes(round, 'score') ? { kind: 'scores' } : null
}

/** What the panel's own votes came to; an open vote, or one that is void, says nothing. */
async function panelSaidOf(db: Db, roundId: string): Promise<PanelSaid[]> {
  const votes = await panelVotesOf(db, roundId)
  return votes.map(({ proposalId, yes, no, abstain, given, possible, barPercent, result }) => ({
    ...{ proposalId, yes, no, abstain, given, possible },
    ...(barPercent !== null && { barPercent }),
    carried: result === 'carried',
  }))
}

/** What these ideas ask of the rule: sums, the least that would be of use, and whose share they draw on. */
export async function ideasOf(
  db: Db,
  proposals: readonly Proposal[],
  rule: Pick<DecidingRule, 'share'> | null,
): Promise<IdeaToDecide[]> {
  const forms = new Map<number, ApplicationForm>()
  const by = rule?.share?.by
  const ideas: IdeaToDecide[] = []
  for (const one of proposals) {
    const version = one.formVersion ?? 0
    const form = forms.get(version) ?? (await formOfProposal(db, one))
    forms.set(version, form)
    const { smallestPence = null } = answersThatCount(one.answers, form, one.costPence)
    const groupId = by === 'neighbourhood' ? one.neighbourhoodId : by === 'theme' ? one.themeId : null
    ideas.push({ proposalId: one.id, askedPence: one.costPence ?? nothing, smallestPence, groupId })
  }
  return ideas
}

/** Those that cannot be had together, as their chair said before voting opened. */
async function exclusionsAmong(db: Db, roundId: string, proposals: readonly Proposal[]): Promise<string[][]> {
  const idOf = new Map(proposals.map(({ id, reference }) => [reference, id]))
  const sets = await exclusionsOf(db, roundId)
  return sets.map(({ references }) => references.flatMap((reference) => idOf.get(reference) ?? []))
}

/** The counted ballots by proposal; nothing before they are counted. */
async function votesOf(db: Db, round: Round, proposals: readonly Proposal[]): Promise<VotesCounted | null> {
  const count = await decidingCount(db, round.id)
  if (!count) return null
  const idOf = new Map(proposals.map(({ id, reference }) => [reference, id]))
  const [event] = await db
    .select({ detail: roundEvent.detail, at: roundEvent.at })
    .from(roundEvent)
    .where(and(eq(roundEvent.roundId, round.id), eq(roundEvent.kind, 'counted')))
  const turnout = event?.detail['turnout'] as Turnout | undefined
  const panel = event?.detail['panel'] as PanelAtTheBallot | undefined
  const onBallot = await db.select({ proposalId: lot.proposalId }).from(lot).where(eq(lot.roundId, round.id))
  const ids = onBallot.map(({ proposalId }) => proposalId)
  const rule = ballotRuleOf(round.rules)
  const voters = turnout?.cast ?? count.voters
  const reached = (givesPoints(rule) && count.points) || count.votes
  const idsOf = (references: readonly string[]) => references.flatMap((reference) => idOf.get(reference) ?? [])
  return {
    // Under limits of the round's own: as they had their turn, so that what a panel's no sets free goes to the next.
    order: idsOf(count.held?.turns ?? count.order),
    funded: idsOf(count.order),
    votes: Object.fromEntries(proposals.map(({ id, reference }) => [id, reached[reference] ?? 0])),
    voters,
    possible: voters * mostWorth(rule, onBallot.length),
    onRoll: turnout?.onRoll ?? 0,
    onBallot: ids,
    ...(panel && { panel }),
    ...(panel && event && { forMeeting: await interestedSince(db, round.id, ids, event.at) }),
  }
}

/** The published count by the round's own rule; nothing before there is one. */
export async function decidingCount(db: Db, roundId: string): Promise<TallyRecord | undefined> {
  const [row] = await db
    .select({ result: tally.result })
    .from(tally)
    .where(and(eq(tally.roundId, roundId), eq(tally.deciding, true)))
    .orderBy(desc(tally.countedAt))
    .limit(1)
  return row?.result
}

export type RulingRow = typeof ruling.$inferSelect

/** Writes down what the rule said, after what it said before. */
export async function addRuling(
  db: Db,
  on: Pick<Occasion, 'at' | 'newId'>,
  decisionId: string,
  said: RuleList & { readonly cause: RulingCause; readonly potPence: Pence },
): Promise<void> {
  const { cause, potPence, basis, shortOf, list } = said
  const [last] = await db
    .select({ sequence: max(ruling.sequence) })
    .from(ruling)
    .where(eq(ruling.decisionId, decisionId))
  const sequence = (last?.sequence ?? 0) + 1
  await db
    .insert(ruling)
    .values({ id: on.newId(), decisionId, sequence, at: on.at, cause, potPence, basis, shortOf, list })
}

/** Everything the rule has said of a meeting's list, the last first. */
export async function rulingsOn(db: Db, decisionId: string, atMost = 50): Promise<RulingRow[]> {
  return db.select().from(ruling).where(eq(ruling.decisionId, decisionId)).orderBy(desc(ruling.sequence)).limit(atMost)
}
