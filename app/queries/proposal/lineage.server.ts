import { canGoOn, isPublic, isUnderWay, takesCarried, type NotCarried, type OriginKind } from '~/domain/proposal'
import { mayNow } from '~/domain/round'
import { refuse, type Refusal } from '~/domain/refusal'
import type { Instant } from '~/domain/time'
import type { Db } from '~/platform/world.server'
import { cameFrom, familyOf, inItsRound, originOf } from '~/records/proposal/origin.server'
import type { Proposal } from '~/records/proposal/proposal.server'
import { roundById, roundsOf, type Round } from '~/records/round/course.server'

/** An idea of the same partnership, as it is named on another one's page. */
export interface Relative {
  readonly kind: OriginKind
  readonly reference: string
  readonly title: string
  readonly round: string
  readonly roundSlug: string
}

const related = async (db: Db, kind: Relative['kind'], { reference, title, roundId }: Proposal): Promise<Relative> => {
  const round = await roundById(db, roundId)
  return { kind, reference, title, round: round?.title ?? '', roundSlug: round?.slug ?? '' }
}

/** Where an idea came from and where it went on, as far as anyone may read of it. */
export async function lineageOf(db: Db, of: Proposal): Promise<{ from: Relative | null; to: Relative[] }> {
  const source = await originOf(db, of.id)
  const came = (await cameFrom(db, of.id)).filter(({ to }) => isPublic(to.standing))
  const to: Relative[] = []
  for (const one of came) to.push(await related(db, one.kind, one.to))
  return { from: source && isPublic(source.from.standing) ? await related(db, source.kind, source.from) : null, to }
}

/** Where a draft of one's own came from, whether or not everyone can read that. */
export async function ownOrigin(db: Db, of: Proposal): Promise<Relative | null> {
  const source = await originOf(db, of.id)
  return source ? related(db, source.kind, source.from) : null
}

/** How many rounds there can be to choose from. */
const roundsLookedAt = 30

/** The rounds an idea can go on to, and why it cannot if it cannot: an officer's carrying it, or its applicant's using it again. */
export async function whereNext(db: Db, of: Proposal, at: Round, by: 'officer' | 'applicant', now: Instant) {
  const here = await inItsRound(db, of)
  // Most ideas that are looked at are still in their round: nothing more has to be read to know.
  if (isUnderWay(here, now)) return { rounds: [], closed: refuse('still-in-its-round') }
  const family = []
  for (const one of await familyOf(db, of.id)) family.push(await inItsRound(db, one))
  const ready = canGoOn(here, family, by, now)
  const closed: Refusal<NotCarried> | null = ready.ok ? null : ready
  const rounds = (await roundsOf(db, at.partnershipId, roundsLookedAt))
    .filter((one) => one.id !== at.id && takesCarried(one, now) && (by === 'officer' || mayNow(one, 'open', now).ok))
    .map(({ id, slug, title, dates }) => ({ id, slug, title, opensAt: dates.opensAt, closesAt: dates.closesAt }))
  return { rounds, closed }
}
