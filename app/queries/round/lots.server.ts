import { asc, eq } from 'drizzle-orm'
import { drawnLot, proposal, roundEvent } from '~db/schema'
import { happened } from '~/domain/round'
import type { Instant } from '~/domain/time'
import type { Db } from '~/platform/world.server'
import type { Draw } from '~/records/proposal/lots.server'
import type { Round } from '~/records/round/course.server'

/** More would make the page of a large round heavy; the rest are in the round's record all the same. */
const mostShown = 400

export interface LotsShown {
  readonly lots: readonly { number: number; reference: string; title: string; hash: string; draw: number }[]
  /** The first draw, and those of ideas that joined the list later. */
  readonly draws: readonly { at: Instant; seed: string; listHash: string; count: number }[]
}

/** The lots of a round as they were drawn, and what anyone needs to draw them again; nothing before they are drawn. */
export async function lotsShown(db: Db, round: Pick<Round, 'id' | 'events'>): Promise<LotsShown | null> {
  if (!happened(round, 'lots-drawn')) return null
  const lots = await db
    .select({
      ...{ number: drawnLot.number, hash: drawnLot.hash, draw: drawnLot.draw },
      ...{ reference: proposal.reference, title: proposal.title },
    })
    .from(drawnLot)
    .innerJoin(proposal, eq(proposal.id, drawnLot.proposalId))
    .where(eq(drawnLot.roundId, round.id))
    .orderBy(asc(drawnLot.number))
    .limit(mostShown)
  const events = await db
    .select({ at: roundEvent.at, kind: roundEvent.kind, detail: roundEvent.detail })
    .from(roundEvent)
    .where(eq(roundEvent.roundId, round.id))
    .orderBy(asc(roundEvent.sequence))
  return {
    lots,
    draws: events
      .filter(({ kind }) => kind === 'lots-drawn')
      .map(({ at, detail }) => {
        const { seed, listHash, order } = detail as unknown as Draw
        return { at, seed, listHash, count: order.length }
      }),
  }
}
