import { and, asc, count, eq, isNotNull } from 'drizzle-orm'
import { ballot, lot, proposal, roll } from '~db/schema'
import { stands } from '~/domain/proposal'
import type { Choices } from '~/domain/voting/choices'
import type { Candidate } from '~/domain/voting/round-count'
import type { FundingLimits } from '~/domain/voting/funding-limits'
import type { TallyRecord } from '~/domain/voting/tally-record'
import type { SealedBallot } from '~/platform/sealing/envelopes.server'
import type { Secrets } from '~/platform/secrets.server'
import type { Db } from '~/platform/world.server'
import { withStanding } from '~/records/proposal/proposal.server'
import type { Round } from '~/records/round/course.server'
import { fundingLimits } from './funding-limits.server'
import { steppedOutOf } from './stepped-out.server'

/** An opened ballot: its pseudonym is left behind. */
export interface LiveBallot {
  readonly choices: Choices
}

/** All that a count of a round rests on, beside the ballots themselves: they do not change once voting is closed. */
export interface BallotBoxContents {
  /** Everything that was on the ballot when voting opened, in the order of the lots drawn then. */
  readonly candidates: readonly Candidate[]
  /** What else the pot is held to; nothing where the counting rule alone says what is funded. */
  readonly heldTo: FundingLimits | undefined
  /** How many sealed ballots there are. */
  readonly ballots: number
  /** By pseudonym: what is taken off the ballot of a panel member who has an interest in it. */
  readonly takenOff: ReadonlyMap<string, ReadonlySet<string>>
  readonly onRoll: number
}

export async function ballotBoxOf(
  db: Db,
  secrets: Secrets,
  round: Pick<Round, 'id' | 'rules' | 'partnershipId'>,
): Promise<BallotBoxContents> {
  const [sealed] = await db.select({ ballots: count() }).from(ballot).where(eq(ballot.roundId, round.id))
  const [people] = await db.select({ voters: count() }).from(roll).where(eq(roll.roundId, round.id))
  const candidates = await candidatesOf(db, round)
  return {
    candidates,
    heldTo: await fundingLimits(db, round, candidates),
    ballots: sealed?.ballots ?? 0,
    takenOff: await takenOffOf(db, secrets, round),
    onRoll: people?.voters ?? 0,
  }
}

/** By their pseudonyms: an order that says nothing, and is the same however often asked. */
export const sealedBallots = (db: Db, roundId: string): Promise<SealedBallot[]> =>
  db
    .select({ pseudonym: ballot.pseudonym, sealed: ballot.sealed })
    .from(ballot)
    .where(eq(ballot.roundId, roundId))
    .orderBy(asc(ballot.pseudonym))

/** Under what a person's ballot of a round is kept. Only whoever has the installation's secret can tell whose it is. */
export const pseudonymOf = (secrets: Secrets, roundId: string, personId: string): string =>
  secrets.hash('ballot', `${roundId}:${personId}`)

/**
 * What those who vote by their seat on the panel have an interest in, should one have come to light after they voted; it
 * is taken off as their ballots are opened, and the rest stays. It leaves nothing in the record of acts: with the interest
 * known, it would say whose ballot named what.
 */
async function takenOffOf(
  db: Db,
  secrets: Secrets,
  round: Pick<Round, 'id' | 'rules' | 'partnershipId'>,
): Promise<BallotBoxContents['takenOff']> {
  if (round.rules.voters !== 'panel') return new Map()
  const voted = await db
    .select({ personId: roll.personId })
    .from(roll)
    .where(and(eq(roll.roundId, round.id), isNotNull(roll.channel)))
  const taken = new Map<string, ReadonlySet<string>>()
  for (const { personId } of voted) {
    // Also of somebody who has left since: her ballot stands, and her interests are what they are.
    const out = await steppedOutOf(db, round, { personId })
    if (out.size > 0) taken.set(pseudonymOf(secrets, round.id, personId), out)
  }
  return taken
}

/** What was on the ballot, in the order of the lots; what has been taken back since is told as withdrawn. */
export async function candidatesOf(db: Db, round: Pick<Round, 'id' | 'rules'>): Promise<Candidate[]> {
  const drawn = await db
    .select({ proposal })
    .from(lot)
    .innerJoin(proposal, eq(proposal.id, lot.proposalId))
    .where(eq(lot.roundId, round.id))
    .orderBy(asc(lot.number))
  const standing = await withStanding(
    db,
    drawn.map((row) => row.proposal),
  )
  return standing.map((one) => {
    if (one.costPence === null) throw new Error(`${one.reference} stood for the vote without a cost`)
    return {
      reference: one.reference,
      title: one.title,
      costPence: one.costPence,
      withdrawn: !stands(one.standing, round.rules.steps.check),
    }
  })
}

/** The same as they were when they were counted, whatever has become of an idea since. */
export async function candidatesAsCounted(
  db: Db,
  round: Pick<Round, 'id' | 'rules'>,
  deciding: Pick<TallyRecord, 'reasons'> | undefined,
): Promise<Candidate[]> {
  const withdrawn = new Set(deciding?.reasons.filter(({ kind }) => kind === 'withdrawn').map(({ id }) => id))
  return (await candidatesOf(db, round)).map((one) => ({ ...one, withdrawn: withdrawn.has(one.reference) }))
}

/** Whether two looks into a ballot box saw the same. */
export const sameContents = (one: BallotBoxContents, other: BallotBoxContents): boolean => textOf(one) === textOf(other)

const textOf = ({ candidates, heldTo, ballots, takenOff, onRoll }: BallotBoxContents) =>
  JSON.stringify([candidates, heldTo, ballots, [...takenOff].map(([of, out]) => [of, [...out].sort()]).sort(), onRoll])
