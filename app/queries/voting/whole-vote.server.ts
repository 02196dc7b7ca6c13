import { and, asc, count, desc, eq, gt, inArray, isNotNull, max, or } from 'drizzle-orm'
import {
  ballot,
  ballotKey,
  importedElection,
  lot,
  paperSlip,
  proposal,
  publishedBallot,
  publishedReceipt,
  roll,
  rollSalt,
  roundEvent,
  tally,
  teller,
} from '~db/schema'
import { happened, type RoundEventKind } from '~/domain/round'
import { countedAnew } from '~/domain/voting/brought-in'
import { checkRecount, checkVote, type VoteBreach, type VoteFacts } from '~/domain/voting/laws-of-the-vote'
import { fromPlain } from '~/domain/voting/plain-election'
import { countBeside, roundElection } from '~/domain/voting/round-count'
import { receiptOfSealed } from '~/platform/sealing/envelopes.server'
import type { Db } from '~/platform/world.server'
import type { Round } from '~/records/round/course.server'
import { candidatesAsCounted } from '~/records/voting/ballot-box.server'
import { exclusionsOf } from '~/records/proposal/exclusions.server'
import { paperCounted } from '~/records/voting/paper-totals.server'
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
  const candidates = await candidatesAsCounted(db, round, deciding)
  const cast = ballots.map(({ choices }) => choices).filter(({ named }) => named.length > 0)
  const { potPence, rules } = round
  const election = roundElection({ ...rules, potPence, candidates, heldTo: deciding?.held?.to, ballots: cast })
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
  const [live] = await db.select({ many: count() }).from(ballot).where(eq(ballot.roundId, roundId))
  const [marked] = await db
    .select({ many: count() })
    .from(roll)
    .where(and(eq(roll.roundId, roundId), inArray(roll.channel, ['web', 'assisted'])))
  const [last] = await db
    .select({ number: max(publishedBallot.number) })
    .from(publishedBallot)
    .where(eq(publishedBallot.roundId, roundId))
  const destroyed = happened(round, 'ballots-destroyed')
  const receipts = await receiptsOf(db, roundId)
  return {
    roundId,
    counted,
    receipts: receipts.length,
    receiptsFit: counted && !destroyed ? await fitSealed(db, roundId, receipts) : null,
    destroyed,
    keysLeft: await keysOf(db, roundId),
    // Those who voted on paper are known by their envelopes, and the ballots in the box by what was read on them.
    marked: (marked?.many ?? 0) + (await paperCounted(db, roundId)),
    paper: await paperFacts(db, roundId),
    live: live?.many ?? 0,
    published: ballots.length,
    lastNumber: last?.number ?? 0,
    prints: await printsOf(db, roundId, ballots),
  }
}

async function paperFacts(db: Db, roundId: string): Promise<VoteFacts['paper']> {
  const [marks] = await db
    .select({ many: count() })
    .from(roll)
    .where(and(eq(roll.roundId, roundId), eq(roll.channel, 'paper')))
  const [envelopes] = await db
    .select({ many: count() })
    .from(paperSlip)
    .where(and(eq(paperSlip.roundId, roundId), eq(paperSlip.came, 'in-box')))
  return { marked: marks?.many ?? 0, envelopes: envelopes?.many ?? 0 }
}

const receiptsOf = async (db: Db, roundId: string): Promise<string[]> =>
  (
    await db
      .select({ code: publishedReceipt.code })
      .from(publishedReceipt)
      .where(eq(publishedReceipt.roundId, roundId))
      .orderBy(asc(publishedReceipt.number))
  ).map(({ code }) => code)

/** Whether the published receipts are those of the sealed ballots, in their own order. */
async function fitSealed(db: Db, roundId: string, receipts: readonly string[]): Promise<boolean> {
  const atOnce = 2_000
  const own: string[] = []
  for (let after = ''; ;) {
    const rows = await db
      .select({ pseudonym: ballot.pseudonym, sealed: ballot.sealed })
      .from(ballot)
      .where(and(eq(ballot.roundId, roundId), gt(ballot.pseudonym, after)))
      .orderBy(asc(ballot.pseudonym))
      .limit(atOnce)
    for (const { sealed } of rows) own.push(receiptOfSealed(roundId, sealed))
    if (rows.length < atOnce) break
    after = rows.at(-1)?.pseudonym ?? ''
  }
  own.sort()
  return own.length === receipts.length && own.every((code, at) => code === receipts[at])
}

/** The round's key, and the shares of one that tellers had. */
async function keysOf(db: Db, roundId: string): Promise<number> {
  const [keys] = await db.select({ many: count() }).from(ballotKey).where(eq(ballotKey.roundId, roundId))
  const [shares] = await db
    .select({ many: count() })
    .from(teller)
    .where(and(eq(teller.roundId, roundId), or(isNotNull(teller.share), isNotNull(teller.given))))
  return (keys?.many ?? 0) + (shares?.many ?? 0)
}

/** What was said in public when voting opened and when it was counted, beside what would be said now. */
async function printsOf(db: Db, roundId: string, ballots: readonly Published[]): Promise<VoteFacts['prints']> {
  const prints: VoteFacts['prints'][number][] = []
  const opened = await detailOf(db, roundId, 'voting-opened')
  if (opened) {
    const voters = await db
      .select({ personId: roll.personId })
      .from(roll)
      .where(and(eq(roll.roundId, roundId), eq(roll.addedLater, false)))
    const [seal] = await db.select().from(rollSalt).where(eq(rollSalt.roundId, roundId))
    voters.sort((one, other) => (one.personId < other.personId ? -1 : 1))
    const lots = await db
      .select({ reference: proposal.reference })
      .from(lot)
      .innerJoin(proposal, eq(proposal.id, lot.proposalId))
      .where(eq(lot.roundId, roundId))
      .orderBy(asc(lot.number))
    const inOrder = lots.map(({ reference }) => reference)
    prints.push({
      law: 'roll',
      of: 'the people on the roll',
      then: opened['rollHash'],
      now: printOfRoll(voters, seal?.salt ?? ''),
    })
    const [key] = await db.select().from(ballotKey).where(eq(ballotKey.roundId, roundId))
    const last = (await detailOf(db, roundId, 'voting-again')) ?? opened
    if (key && last['ballotKey'] !== undefined)
      prints.push({ law: 'roll', of: 'the key of the ballots', then: last['ballotKey'], now: key.publicKey })
    prints.push({ law: 'roll', of: 'the lots', then: String(opened['lots']), now: String(inOrder) })
    const apart = (await exclusionsOf(db, roundId)).map(({ references }) => references)
    const [then, now] = [JSON.stringify(opened['apart'] ?? []), JSON.stringify(apart)]
    prints.push({ law: 'roll', of: 'the ideas that cannot both be funded', then, now })
  }
  const counted = await detailOf(db, roundId, 'counted')
  // Left out of what is on record of one or two ballots.
  if (counted && counted['ballotsHash'] !== undefined) {
    prints.push({ law: 'ballots', of: 'the ballots', then: counted['ballotsHash'], now: printOfBallots(ballots) })
  }
  return prints
}

async function detailOf(db: Db, roundId: string, kind: RoundEventKind): Promise<Record<string, unknown> | undefined> {
  const [event] = await db
    .select({ detail: roundEvent.detail })
    .from(roundEvent)
    .where(and(eq(roundEvent.roundId, roundId), eq(roundEvent.kind, kind)))
    .orderBy(desc(roundEvent.sequence))
    .limit(1)
  return event?.detail
}
