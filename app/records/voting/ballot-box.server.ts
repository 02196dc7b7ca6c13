import { asc, count, eq } from 'drizzle-orm'
import { ballot, lot, proposal, roll } from '~db/schema'
import { stands } from '~/domain/proposal'
import type { Choices, VoterBody } from '~/domain/voting/choices'
import type { Candidate } from '~/domain/voting/round-count'
import type { Db } from '~/platform/world.server'
import { withStanding } from '~/records/proposal/proposal.server'
import type { Round } from '~/records/round/course.server'

export interface LiveBallot {
  readonly body: VoterBody
  readonly choices: Choices
}

/** All that a count of a round's live ballots rests on. */
export interface BallotBoxContents {
  /** Everything that was on the ballot when voting opened, in the order of the lots drawn then. */
  readonly candidates: readonly Candidate[]
  /** By their pseudonyms, which are left behind: an order that says nothing, and is the same however often asked. */
  readonly ballots: readonly LiveBallot[]
  readonly onRoll: ReadonlyMap<VoterBody, number>
}

export async function ballotBoxOf(db: Db, round: Pick<Round, 'id' | 'rules'>): Promise<BallotBoxContents> {
  const ballots = await db
    .select({ body: ballot.body, choices: ballot.choices })
    .from(ballot)
    .where(eq(ballot.roundId, round.id))
    .orderBy(asc(ballot.pseudonym))
  const bodies = await db
    .select({ body: roll.body, voters: count() })
    .from(roll)
    .where(eq(roll.roundId, round.id))
    .groupBy(roll.body)
    .orderBy(asc(roll.body))
  return {
    candidates: await candidatesOf(db, round),
    ballots,
    onRoll: new Map(bodies.map(({ body, voters }) => [body, voters])),
  }
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

/** Whether two looks into a ballot box saw the same. */
export const sameContents = (one: BallotBoxContents, other: BallotBoxContents): boolean => textOf(one) === textOf(other)

const textOf = ({ candidates, ballots, onRoll }: BallotBoxContents) =>
  JSON.stringify([candidates, ballots.map(({ body, choices }) => [body, choices]), [...onRoll]])
