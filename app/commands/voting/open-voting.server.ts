import { and, eq, isNull } from 'drizzle-orm'
import { ageSeen, lot, residency, role, roll, rollSalt } from '~db/schema'
import { batches } from '~/domain/batches'
import { inForce } from '~/domain/people'
import { happened, mayNow } from '~/domain/round'
import { votesIn, withinLimits } from '~/domain/voting/roll'
import { byTheClock, type Occasion } from '~/platform/occasion.server'
import type { RoundSeal } from '~/platform/sealing/envelopes.server'
import type { Secrets } from '~/platform/secrets.server'
import type { Db } from '~/platform/world.server'
import { recordAct } from '~/records/audit.server'
import { exclusionsOf } from '~/records/proposal/exclusions.server'
import { drawLots } from '~/records/proposal/lots.server'
import { addRoundEvent, roundById, type Round } from '~/records/round/course.server'
import { ballotKeyOf, makeBallotKey } from '~/records/voting/ballot-key.server'
import { ideasForBallot } from '~/records/voting/ballot-list.server'
import { printOfRoll } from '~/records/voting/prints.server'

/**
 * Opens voting once its time has come: fixes the roll and what is on the ballot, in the order of the lots that were
 * drawn when the list was settled, makes the key that ballots are sealed to, and publishes all this as facts of the round. Does nothing when it is not time, or it has been done. The clock's job calls it, and so does the first
 * ballot, so that nobody waits for a job.
 * @returns the round as it now stands.
 */
export async function openVoting(db: Db, on: Occasion, secrets: Secrets, roundId: string): Promise<Round | undefined> {
  const found = await roundById(db, roundId)
  if (!found || happened(found, 'voting-opened') || !mayNow(found, 'vote', on.at).ok) return found
  const round = await drawLots(db, on, found)

  const voters = await thoseWhoMayVote(db, on, round)
  for (const some of batches(voters)) {
    await db.insert(roll).values(some.map((voter) => ({ roundId, ...voter, addedLater: false, channel: null })))
  }
  const salt = on.newId()
  await db.insert(rollSalt).values({ roundId, salt })
  const drawn = await ideasForBallot(db, round)
  const lots = drawn.map((proposal, place) => ({ roundId, proposalId: proposal.id, number: place + 1 }))
  for (const some of batches(lots)) await db.insert(lot).values(some)
  const { publicKey, keptBy } = await makeBallotKey(
    db,
    secrets,
    roundId,
    drawn.map(({ reference }) => reference),
  )
  const apart = (await exclusionsOf(db, roundId)).map(({ references }) => references)
  const facts = {
    onRoll: voters.length,
    rollHash: printOfRoll(voters, salt),
    lots: drawn.map((proposal) => proposal.reference),
    ballotKey: publicKey,
    keptBy,
    ...(apart.length > 0 && { apart }),
  }
  await addRoundEvent(db, byTheClock(on), round, 'voting-opened', facts)
  await recordAct(db, byTheClock(on), round.partnershipId, 'clock', `round:${roundId}`, {
    voting: 'opened',
    ...facts,
  })
  return { ...round, events: [...round.events, { kind: 'voting-opened', at: on.at }] }
}

/**
 * What a round's ballots are sealed to.
 * @throws where its voting was opened and the key is not there: a second key would leave the ballots under the first unread.
 */
export async function sealOf(db: Db, roundId: string): Promise<RoundSeal> {
  const found = await ballotKeyOf(db, roundId)
  if (!found) throw new Error(`voting of round ${roundId} is open, and what its ballots are sealed to is not there`)
  return found
}

interface Voter {
  readonly personId: string
}

/** By the round's own rule, in the order of their ids. */
async function thoseWhoMayVote(db: Db, on: Occasion, round: Round): Promise<Voter[]> {
  const homes = await db
    .select({ personId: residency.personId, neighbourhoodId: residency.neighbourhoodId })
    .from(residency)
    .where(and(eq(residency.partnershipId, round.partnershipId), isNull(residency.withdrawnAt)))
  const members = await db
    .select()
    .from(role)
    .where(and(eq(role.partnershipId, round.partnershipId), eq(role.kind, 'panel')))
  const ages = await db.select().from(ageSeen).where(eq(ageSeen.partnershipId, round.partnershipId))
  const ageOf = new Map(ages.map((seen) => [seen.personId, seen]))
  const within = homes.filter(({ personId, neighbourhoodId }) =>
    withinLimits({ neighbourhoodId, age: ageOf.get(personId) ?? null }, round.rules, on.at),
  )
  const residents = new Set(within.map(({ personId }) => personId))
  const panel = new Set(members.filter((held) => held.voting && inForce(held, on.at)).map(({ personId }) => personId))
  const voters: Voter[] = []
  for (const personId of new Set([...residents, ...panel])) {
    const voter = { livesHere: residents.has(personId), votingMember: panel.has(personId) }
    if (votesIn(voter, round.rules.voters)) voters.push({ personId })
  }
  return voters.sort((one, other) => (one.personId < other.personId ? -1 : 1))
}
