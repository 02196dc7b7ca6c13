import { and, eq, isNull } from 'drizzle-orm'
import { lot, residency, role, roll } from '~db/schema'
import { batches } from '~/domain/batches'
import { inForce } from '~/domain/people'
import { happened, mayNow } from '~/domain/round'
import { shuffled } from '~/domain/shuffled'
import type { VoterBody } from '~/domain/voting/choices'
import { bodyOf } from '~/domain/voting/roll'
import { byTheClock, type Occasion } from '~/platform/occasion.server'
import type { Db } from '~/platform/world.server'
import { recordAct } from '~/records/audit.server'
import { standingProposals } from '~/records/proposal/proposal.server'
import { addRoundEvent, roundById, type Round } from '~/records/round/course.server'
import { printOfRoll } from '~/records/voting/prints.server'

/**
 * Opens voting once its time has come: fixes the roll, draws the lots that settle ties, and publishes both as facts of
 * the round. Does nothing when it is not time, or it has been done. The clock's job calls it, and so does the first
 * ballot, so that nobody waits for a job.
 * @returns the round as it now stands.
 */
export async function openVoting(db: Db, on: Occasion, roundId: string): Promise<Round | undefined> {
  const round = await roundById(db, roundId)
  if (!round || happened(round, 'voting-opened') || !mayNow(round, 'vote', on.at).ok) return round

  const voters = await thoseWhoMayVote(db, on, round)
  for (const some of batches(voters)) {
    await db.insert(roll).values(some.map((voter) => ({ roundId, ...voter, addedLater: false, channel: null })))
  }
  const drawn = shuffled(await standingProposals(db, round), (below) => on.randomBelow(below))
  const lots = drawn.map((proposal, place) => ({ roundId, proposalId: proposal.id, number: place + 1 }))
  for (const some of batches(lots)) await db.insert(lot).values(some)
  const facts = {
    onRoll: voters.length,
    rollHash: printOfRoll(voters),
    lots: drawn.map((proposal) => proposal.reference),
  }
  await addRoundEvent(db, byTheClock(on), round, 'voting-opened', facts)
  await recordAct(db, byTheClock(on), round.partnershipId, 'clock', `round:${roundId}`, {
    voting: 'opened',
    ...facts,
  })
  return { ...round, events: [...round.events, { kind: 'voting-opened', at: on.at }] }
}

interface Voter {
  readonly personId: string
  readonly body: VoterBody
}

/** By the round's own rule, in the order of their ids. A panel member who lives in the area is on the roll once. */
async function thoseWhoMayVote(db: Db, on: Occasion, round: Round): Promise<Voter[]> {
  const homes = await db
    .select({ personId: residency.personId })
    .from(residency)
    .where(and(eq(residency.partnershipId, round.partnershipId), isNull(residency.withdrawnAt)))
  const members = await db
    .select()
    .from(role)
    .where(and(eq(role.partnershipId, round.partnershipId), eq(role.kind, 'panel')))
  const residents = new Set(homes.map(({ personId }) => personId))
  const panel = new Set(members.filter((held) => held.voting && inForce(held, on.at)).map(({ personId }) => personId))
  const voters: Voter[] = []
  for (const personId of new Set([...residents, ...panel])) {
    const body = bodyOf({ livesHere: residents.has(personId), votingMember: panel.has(personId) }, round.rules.voters)
    if (body) voters.push({ personId, body })
  }
  return voters.sort((one, other) => (one.personId < other.personId ? -1 : 1))
}
