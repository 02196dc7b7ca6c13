import { asc, eq, max } from 'drizzle-orm'
import { drawnLot } from '~db/schema'
import { batches } from '~/domain/batches'
import { happened, stageOf, stages, takes } from '~/domain/round'
import type { Instant } from '~/domain/time'
import { byTheClock, type Occasion } from '~/platform/occasion.server'
import { sha256 } from '~/platform/secrets.server'
import type { Db } from '~/platform/world.server'
import { recordAct } from '~/records/audit.server'
import { addRoundEvent, type Round } from '~/records/round/course.server'
import { standingProposals } from './proposal.server'

/** A draw as it is published with the round: enough for anyone to repeat it. */
export interface Draw {
  /** 32 hexadecimal digits, from this system's own dice at the moment of the draw. */
  readonly seed: string
  /** SHA-256 of the references that were drawn, in alphabetical order, with commas between. */
  readonly listHash: string
  /** As drawn: in the order of SHA-256 of `seed:listHash:reference`. */
  readonly order: readonly string[]
  /** The number of the first of them. */
  readonly from: number
}

/** Puts references in the order of a draw. */
export function inDrawnOrder(seed: string, references: readonly string[]) {
  const listHash = sha256([...references].sort().join(','))
  const drawn = references
    .map((reference) => ({ reference, hash: sha256(`${seed}:${listHash}:${reference}`) }))
    .sort((one, other) => (one.hash < other.hash ? -1 : 1))
  return { listHash, drawn }
}

/** Whether the list of a round's ideas is settled, and there is something that lots may have to settle. */
export function lotsAreDue(round: Round, now: Instant): boolean {
  if (!takes(round, 'score') && !takes(round, 'vote')) return false
  if (happened(round, 'cancelled') || happened(round, 'adopted') || !happened(round, 'published')) return false
  const stage = stages.indexOf(stageOf(round, now))
  return stage > stages.indexOf('check') && stage <= stages.indexOf('decide')
}

/**
 * Draws a lot for every idea on the list that has none yet, and publishes how. Once the list is settled the first
 * occasion draws; ideas that join it later are drawn after those. Does nothing when it is not time, or all have theirs.
 * @returns the round as it now stands.
 */
export async function drawLots(db: Db, on: Occasion, round: Round): Promise<Round> {
  if (!lotsAreDue(round, on.at)) return round
  const have = new Set((await lotsOf(db, round.id)).map(({ proposalId }) => proposalId))
  const ideas = (await standingProposals(db, round)).filter(({ id }) => !have.has(id))
  if (ideas.length === 0) return round

  const seed = Array.from({ length: 32 }, () => on.randomBelow(16).toString(16)).join('')
  const { listHash, drawn } = inDrawnOrder(
    seed,
    ideas.map(({ reference }) => reference),
  )
  const [last] = await db
    .select({ number: max(drawnLot.number), draw: max(drawnLot.draw) })
    .from(drawnLot)
    .where(eq(drawnLot.roundId, round.id))
  const [number, draw] = [last?.number ?? 0, (last?.draw ?? 0) + 1]
  const idOf = new Map(ideas.map(({ id, reference }) => [reference, id]))
  const rows = drawn.map(({ reference, hash }, place) => ({
    ...{ roundId: round.id, proposalId: idOf.get(reference) ?? '' },
    ...{ number: number + place + 1, draw, hash },
  }))
  for (const some of batches(rows)) await db.insert(drawnLot).values(some)

  const facts: Draw = { seed, listHash, order: drawn.map(({ reference }) => reference), from: number + 1 }
  await addRoundEvent(db, byTheClock(on), round, 'lots-drawn', { ...facts })
  await recordAct(db, byTheClock(on), round.partnershipId, 'clock', `round:${round.id}`, { lots: 'drawn', ...facts })
  return { ...round, events: [...round.events, { kind: 'lots-drawn', at: on.at }] }
}

/** The lots of a round's ideas, as they were drawn. */
export async function lotsOf(db: Db, roundId: string): Promise<{ proposalId: string; number: number }[]> {
  return db
    .select({ proposalId: drawnLot.proposalId, number: drawnLot.number })
    .from(drawnLot)
    .where(eq(drawnLot.roundId, roundId))
    .orderBy(asc(drawnLot.number))
}
