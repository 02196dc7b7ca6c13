import { and, asc, eq, inArray, sql } from 'drizzle-orm'
import { lot, proposal, proposalEvent } from '~db/schema'
import { batches } from '~/domain/batches'
import { grouped } from '~/domain/grouped'
import { pence, type Pence } from '~/domain/pence'
import { standingOf, stands } from '~/domain/proposal'
import { ballotRuleOf } from '~/domain/round'
import { prepared } from '~/platform/prepared.server'
import type { Db } from '~/platform/world.server'
import { shortlistOf } from '~/records/panel/shortlist.server'
import { lotsOf } from '~/records/proposal/lots.server'
import { standingProposals, type Proposal } from '~/records/proposal/proposal.server'
import type { Round } from '~/records/round/course.server'

/** The first of these references that one may not vote for: unknown in this round, or no longer on its list. */
export async function strangerAmong(
  db: Db,
  round: Pick<Round, 'id' | 'rules'>,
  named: readonly string[],
): Promise<string | undefined> {
  const gone = await firstThatDoesNotStand(db, round, named)
  if (gone !== undefined) return gone
  const listed = await shortlistOnBallot(db, round)
  return listed && named.find((reference) => !listed.has(reference))
}

async function firstThatDoesNotStand(db: Db, round: Pick<Round, 'id' | 'rules'>, named: readonly string[]) {
  for (const some of batches(named, together)) {
    // Asked for so many at once, always: one question, prepared once. Those that are not there are asked for in vain.
    const asked = Object.fromEntries(places.map((place, at) => [place, some[at] ?? some[0]]))
    const events = grouped(await eventsQuery(db, { roundId: round.id, ...asked }), ({ reference }) => reference)
    const gone = some.find((one) => !stands(standingOf(events.get(one) ?? []), round.rules.steps.check))
    if (gone !== undefined) return gone
  }
  return undefined
}

/**
 * The references that stand on the ballot where the panel drew up a shortlist: fixed when voting opened, whatever
 * becomes of a score since. Nothing where everything on the list may be voted for.
 */
export async function shortlistOnBallot(
  db: Db,
  round: Pick<Round, 'id' | 'rules'>,
): Promise<ReadonlySet<string> | undefined> {
  if (round.rules.deciding?.kind !== 'shortlist') return undefined
  const rows = await db
    .select({ reference: proposal.reference })
    .from(lot)
    .innerJoin(proposal, eq(proposal.id, lot.proposalId))
    .where(eq(lot.roundId, round.id))
  return new Set(rows.map(({ reference }) => reference))
}

/**
 * What goes on a round's ballot as voting opens, in the order of the lots, as far as they are drawn: all that stands, or the
 * best that the panel scored by the moment at which voting opens, whoever asks and whenever. So a page that shows the
 * ballot beforehand shows what will be fixed, unless something on the list changes before then.
 */
export async function ideasForBallot(db: Db, round: Round): Promise<Proposal[]> {
  const standing = await standingProposals(db, round)
  const lots = (await lotsOf(db, round.id)).map(({ proposalId }) => proposalId)
  const opensAt = round.dates.votingOpensAt ?? round.createdAt
  const listed = await shortlistOf(
    db,
    round,
    standing.map(({ id }) => id),
    lots,
    opensAt,
  )
  const place = new Map(lots.map((id, at) => [id, at]))
  const drawnAt = ({ id }: Proposal) => place.get(id) ?? lots.length
  return standing.filter(({ id }) => listed.has(id)).sort((one, other) => drawnAt(one) - drawnAt(other))
}

/** Whether an idea was put on the ballot when voting opened, whatever has become of it since. */
export async function isOnBallot(db: Db, roundId: string, proposalId: string): Promise<boolean> {
  const found = await db
    .select({ number: lot.number })
    .from(lot)
    .where(and(eq(lot.roundId, roundId), eq(lot.proposalId, proposalId)))
  return found.length > 0
}

/** Whether it has to be known what the ideas on a ballot cost. */
export const asksCosts = (round: Pick<Round, 'rules'>, named: readonly string[]): boolean =>
  ballotRuleOf(round.rules).kind === 'knapsack' && named.length > 0

/** What the ideas that a ballot names cost, by reference; looked up only where a ballot has to fit the pot. */
export async function costsOnBallot(
  db: Db,
  round: Pick<Round, 'id' | 'rules'>,
  named: readonly string[],
): Promise<ReadonlyMap<string, Pence>> {
  if (!asksCosts(round, named)) return new Map()
  const rows = await db
    .select({ reference: proposal.reference, costPence: proposal.costPence })
    .from(proposal)
    .where(and(eq(proposal.roundId, round.id), inArray(proposal.reference, [...new Set(named)])))
  return new Map(rows.map(({ reference, costPence }) => [reference, costPence ?? pence(0)]))
}

/** Most ballots name no more. */
const together = 5
const places = Array.from({ length: together }, (_, place) => `reference${place}`)

/** What happened to ideas, in the order it did: every ballot asks this of those that it names. */
const eventsQuery = prepared((db) =>
  db
    .select({ reference: proposal.reference, kind: proposalEvent.kind, at: proposalEvent.at })
    .from(proposal)
    .innerJoin(proposalEvent, eq(proposalEvent.proposalId, proposal.id))
    .where(
      and(
        eq(proposal.roundId, sql.placeholder('roundId')),
        inArray(
          proposal.reference,
          places.map((place) => sql.placeholder(place)),
        ),
      ),
    )
    .orderBy(asc(proposalEvent.sequence)),
)
