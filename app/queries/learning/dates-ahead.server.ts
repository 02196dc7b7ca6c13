import { datesAhead } from '~/domain/round'
import type { Instant } from '~/domain/time'
import type { Db } from '~/platform/world.server'
import { roundsOf } from '~/records/round/course.server'

/** What is coming in a partnership's rounds, the soonest first. */
export async function whatIsComing(db: Db, partnershipId: string, now: Instant, atMost = 8) {
  const rounds = await roundsOf(db, partnershipId)
  return rounds
    .flatMap((round) =>
      datesAhead(round, now).map((date) => ({ ...date, round: { slug: round.slug, title: round.title } })),
    )
    .sort((one, other) => one.at - other.at)
    .slice(0, atMost)
}

export type Coming = Awaited<ReturnType<typeof whatIsComing>>
