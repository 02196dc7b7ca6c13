import { and, eq, isNull } from 'drizzle-orm'
import { lot, residency, role, roll } from '~db/schema'
import { inForce } from '~/domain/people'
import { happened, mayNow } from '~/domain/round'
import type { VoterBody } from '~/domain/voting/choices'
import type { Occasion } from '~/platform/occasion.server'
import { sha256 } from '~/platform/secrets.server'
import type { Db } from '~/platform/world.server'
import { recordAct } from '~/records/audit.server'
import { standingProposals } from '~/records/proposal/proposal.server'
import { addRoundEvent, roundById, type Round } from '~/records/round/course.server'

/**
 * Opens voting once its time has come: fixes the roll, draws the lots that settle ties, and publishes both as facts of
 * the round. Does nothing when it is not time, or it has been done. The clock's job calls it, and so does the first
 * ballot, so that nobody waits for a job.
 */
export async function openVoting(db: Db, on: Occasion, roundId: string): Promise<void> {
  const round = await roundById(db, roundId)
  if (!round || happened(round, 'voting-opened') || !mayNow(round, 'vote', on.at).ok) return

  const voters = await thoseWhoMayVote(db, on, round)
  if (voters.length > 0) {
    await db.insert(roll).values(voters.map((voter) => ({ roundId, ...voter, addedLater: false, channel: null })))
  }
  const drawn = shuffled(await standingProposals(db, round), on)
  if (drawn.length > 0) {
    await db
      .insert(lot)
      .values(drawn.map((proposal, place) => ({ roundId, proposalId: proposal.id, number: place + 1 })))
  }
  const facts = {
    onRoll: voters.length,
    rollHash: sha256(JSON.stringify(voters.map(({ personId, body }) => [personId, body]))),
    lots: drawn.map((proposal) => proposal.reference),
  }
  await addRoundEvent(db, { ...on, by: null }, round, 'voting-opened', facts)
  await recordAct(db, { ...on, by: null }, round.partnershipId, 'clock', `round:${roundId}`, {
    voting: 'opened',
    ...facts,
  })
}

interface Voter {
  readonly personId: string
  readonly body: VoterBody
}

/** By the round's own rule, in the order of their ids. A panel member who lives in the area is on the roll once. */
async function thoseWhoMayVote(db: Db, on: Occasion, round: Round): Promise<Voter[]> {
  const bodies = new Map<string, VoterBody>()
  if (round.rules.voters !== 'panel') {
    const homes = await db
      .select({ personId: residency.personId })
      .from(residency)
      .where(and(eq(residency.partnershipId, round.partnershipId), isNull(residency.withdrawnAt)))
    for (const { personId } of homes) bodies.set(personId, 'residents')
  }
  if (round.rules.voters !== 'residents') {
    const members = await db
      .select()
      .from(role)
      .where(and(eq(role.partnershipId, round.partnershipId), eq(role.kind, 'panel')))
    for (const held of members) if (held.voting && inForce(held, on.at)) bodies.set(held.personId, 'panel')
  }
  return [...bodies]
    .map(([personId, body]) => ({ personId, body }))
    .sort((one, other) => (one.personId < other.personId ? -1 : 1))
}

/** Fisher and Yates's shuffle, with the occasion's dice. */
function shuffled<Item>(items: readonly Item[], { randomBelow }: Pick<Occasion, 'randomBelow'>): Item[] {
  const order = [...items]
  for (let last = order.length - 1; last > 0; last -= 1) {
    const other = randomBelow(last + 1)
    const [one, two] = [order[last] as Item, order[other] as Item]
    order[last] = two
    order[other] = one
  }
  return order
}
