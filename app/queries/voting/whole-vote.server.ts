import { and, asc, count, eq, gt, isNotNull, max } from 'drizzle-orm'
import { ballot, importedElection, lot, proposal, publishedBallot, roll, roundEvent, tally } from '~db/schema'
import { happened, type RoundEventKind } from '~/domain/round'
import { countedAnew } from '~/domain/voting/brought-in'
import type { VoterBody } from '~/domain/voting/choices'
import { checkRecount, checkVote, type ByBody, type VoteBreach, type VoteFacts } from '~/domain/voting/laws-of-the-vote'
import { fromPlain } from '~/domain/voting/plain-election'
import { countBeside, roundElection } from '~/domain/voting/round-count'
import type { Db } from '~/platform/world.server'
import type { Round } from '~/records/round/course.server'
import { candidatesOf } from '~/records/voting/ballot-box.server'
import { printOfBallots, printOfRoll } from '~/records/voting/prints.server'

type Published = typeof publishedBallot.$inferSelect

/** Every law of the vote that does not hold of one round. Its ballots are in memory while they are counted again. */
export async function wrongWithVote(db: Db, round: Round): Promise<VoteBreach[]> {
  const [imported] = await db.select().from(importedElection).where(eq(importedElection.roundId, round.id))
  const counted = happened(round, 'counted')
  const ballots = await publishedBallots(db, round.id)
  const kept = await db.select().from(tally).where(eq(tally.roundId, round.id))
  if (imported) {
    const choices = ballots.map((each) => each.choices)
    return [...checkRecount(round.id, kept, countedAnew(fromPlain(imported.election, choices)))]
  }
  const found = [...checkVote(await factsOf(db, round, counted, ballots))]
  if (!counted) return found
  const deciding = kept.find((one) => one.deciding)?.result
  // As it was when it was counted, whatever has become of an idea since.
  const withdrawn = new Set(deciding?.reasons.filter(({ kind }) => kind === 'withdrawn').map(({ id }) => id))
  const candidates = (await candidatesOf(db, round)).map((one) => ({ ...one, withdrawn: withdrawn.has(one.reference) }))
  const named = ballots.map(({ choices }) => choices.named).filter((references) => references.length > 0)
  const { potPence, rules } = round
  const election = roundElection({ ...rules, potPence, candidates, ballots: named })
  return [...found, ...checkRecount(round.id, kept, countBeside(election, rules.counting))]
}

async function publishedBallots(db: Db, roundId: string): Promise<Published[]> {
  const atOnce = 5_000
  const all: Published[] = []
  for (let after: number | undefined; ;) {
    const rows = await db
      .select()
      .from(publishedBallot)
      .where(
        and(eq(publishedBallot.roundId, roundId), after === undefined ? undefined : gt(publishedBallot.number, after)),
      )
      .orderBy(asc(publishedBallot.number))
      .limit(atOnce)
    for (const row of rows) all.push(row)
    if (rows.length < atOnce) return all
    after = rows.at(-1)?.number
  }
}

async function factsOf(db: Db, round: Round, counted: boolean, ballots: readonly Published[]): Promise<VoteFacts> {
  const { id: roundId } = round
  const live = await db
    .select({ body: ballot.body, ballots: count() })
    .from(ballot)
    .where(eq(ballot.roundId, roundId))
    .groupBy(ballot.body)
  const marked = await db
    .select({ body: roll.body, ballots: count() })
    .from(roll)
    .where(and(eq(roll.roundId, roundId), isNotNull(roll.channel)))
    .groupBy(roll.body)
  const [last] = await db
    .select({ number: max(publishedBallot.number) })
    .from(publishedBallot)
    .where(eq(publishedBallot.roundId, roundId))
  return {
    roundId,
    counted,
    marked: byBody(marked),
    live: byBody(live),
    published: byBody([...tallied(ballots)].map(([body, many]) => ({ body, ballots: many }))),
    lastNumber: last?.number ?? 0,
    prints: await printsOf(db, roundId, ballots),
  }
}

const byBody = (rows: readonly { body: VoterBody; ballots: number }[]): ByBody =>
  new Map(rows.map(({ body, ballots }) => [body, ballots]))

function tallied(ballots: readonly Published[]): Map<VoterBody, number> {
  const many = new Map<VoterBody, number>()
  for (const { body } of ballots) many.set(body, (many.get(body) ?? 0) + 1)
  return many
}

/** What was said in public when voting opened and when it was counted, beside what would be said now. */
async function printsOf(db: Db, roundId: string, ballots: readonly Published[]): Promise<VoteFacts['prints']> {
  const prints: VoteFacts['prints'][number][] = []
  const opened = await detailOf(db, roundId, 'voting-opened')
  if (opened) {
    const voters = await db
      .select({ personId: roll.personId, body: roll.body })
      .from(roll)
      .where(and(eq(roll.roundId, roundId), eq(roll.addedLater, false)))
    voters.sort((one, other) => (one.personId < other.personId ? -1 : 1))
    const lots = await db
      .select({ reference: proposal.reference })
      .from(lot)
      .innerJoin(proposal, eq(proposal.id, lot.proposalId))
      .where(eq(lot.roundId, roundId))
      .orderBy(asc(lot.number))
    const inOrder = lots.map(({ reference }) => reference)
    prints.push({ law: 'roll', of: 'the people on the roll', then: opened['rollHash'], now: printOfRoll(voters) })
    prints.push({ law: 'roll', of: 'the lots', then: String(opened['lots']), now: String(inOrder) })
  }
  const counted = await detailOf(db, roundId, 'counted')
  if (counted) {
    prints.push({ law: 'ballots', of: 'the ballots', then: counted['ballotsHash'], now: printOfBallots(ballots) })
  }
  return prints
}

async function detailOf(db: Db, roundId: string, kind: RoundEventKind): Promise<Record<string, unknown> | undefined> {
  const [event] = await db
    .select({ detail: roundEvent.detail })
    .from(roundEvent)
    .where(and(eq(roundEvent.roundId, roundId), eq(roundEvent.kind, kind)))
  return event?.detail
}
