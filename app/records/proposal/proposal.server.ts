import { and, asc, desc, eq, inArray, sql } from 'drizzle-orm'
import { proposal, proposalEvent } from '~db/schema'
import { grouped } from '~/domain/grouped'
import { standingOf, stands, type ProposalEventKind, type Standing, type WhyNot } from '~/domain/proposal'
import type { Instant } from '~/domain/time'
import type { Occasion } from '~/platform/occasion.server'
import { prepared } from '~/platform/prepared.server'
import type { Db } from '~/platform/world.server'
import type { Round } from '~/records/round/course.server'
import { followListing } from './listing.server'

export type ProposalRow = typeof proposal.$inferSelect
/** When it was sent in last, and which of its events that was. */
interface LastSent {
  readonly submittedAt: Instant | null
  readonly submittedSequence: number | null
}

export type Proposal = ProposalRow & { standing: Standing; eventCount: number } & LastSent

export async function proposalById(db: Db, id: string): Promise<Proposal | undefined> {
  const [found] = await db.select().from(proposal).where(eq(proposal.id, id))
  return found && (await withStanding(db, [found]))[0]
}

export async function proposalByReference(db: Db, roundId: string, reference: string): Promise<Proposal | undefined> {
  const [found] = await referenceQuery(db, { roundId, reference })
  return found && standingBy(found, await eventsQuery(db, { proposalId: found.id }))
}

// Every page about one idea asks these.
const referenceQuery = prepared((db) =>
  db
    .select()
    .from(proposal)
    .where(and(eq(proposal.roundId, sql.placeholder('roundId')), eq(proposal.reference, sql.placeholder('reference')))),
)
const eventsQuery = prepared((db) =>
  db
    .select()
    .from(proposalEvent)
    .where(eq(proposalEvent.proposalId, sql.placeholder('proposalId')))
    .orderBy(asc(proposalEvent.sequence)),
)

/** All proposals of a round, drafts too, by reference. */
export async function proposalsOf(db: Db, roundId: string): Promise<Proposal[]> {
  const rows = await db.select().from(proposal).where(eq(proposal.roundId, roundId)).orderBy(asc(proposal.reference))
  return withStanding(db, rows)
}

/** Those on the list that is scored and voted on. */
export async function standingProposals(db: Db, round: Pick<Round, 'id' | 'rules'>): Promise<Proposal[]> {
  return (await proposalsOf(db, round.id)).filter((one) => stands(one.standing, round.rules.steps.check))
}

export async function withStanding(db: Db, rows: ProposalRow[]): Promise<Proposal[]> {
  if (rows.length === 0) return []
  const events = await db
    .select()
    .from(proposalEvent)
    .where(
      inArray(
        proposalEvent.proposalId,
        rows.map((row) => row.id),
      ),
    )
    .orderBy(asc(proposalEvent.sequence))
  const byProposal = grouped(events, (event) => event.proposalId)
  return rows.map((row) => standingBy(row, byProposal.get(row.id) ?? []))
}

function standingBy(row: ProposalRow, own: readonly (typeof proposalEvent.$inferSelect)[]): Proposal {
  const sent = own.findLast((event) => event.kind === 'submitted')
  return {
    ...row,
    standing: standingOf(own),
    eventCount: own.length,
    submittedAt: sent?.at ?? null,
    submittedSequence: sent?.sequence ?? null,
  }
}

/** Adds what happened to a proposal to its record. `of` must have been read in the same transaction. */
export async function addProposalEvent(
  db: Db,
  on: Occasion,
  of: Pick<Proposal, 'id' | 'eventCount'>,
  kind: ProposalEventKind,
  why: Partial<WhyNot> = {},
): Promise<void> {
  await db.insert(proposalEvent).values({
    id: on.newId(),
    proposalId: of.id,
    sequence: of.eventCount + 1,
    kind,
    at: on.at,
    by: on.by,
    ground: why.ground ?? null,
    because: why.because ?? null,
  })
  await followListing(db, of.id, kind)
}

/** Why it was found not eligible, the last time it was; nothing when it never was. */
export async function whyNotEligible(db: Db, proposalId: string): Promise<WhyNot | null> {
  const [last] = await db
    .select({ ground: proposalEvent.ground, because: proposalEvent.because })
    .from(proposalEvent)
    .where(and(eq(proposalEvent.proposalId, proposalId), eq(proposalEvent.kind, 'not-eligible')))
    .orderBy(desc(proposalEvent.sequence))
    .limit(1)
  return last ? { ground: last.ground, because: last.because ?? '' } : null
}
