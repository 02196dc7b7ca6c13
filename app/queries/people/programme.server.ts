import { and, asc, eq, inArray, isNotNull, isNull } from 'drizzle-orm'
import { award, awardEvent, partnership, programme, programmePartnership, proposal, round } from '~db/schema'
import { grouped } from '~/domain/grouped'
import { sum, type Pence } from '~/domain/pence'
import { cameIn } from '~/domain/proposal'
import { phaseOf } from '~/domain/round'
import type { Instant } from '~/domain/time'
import type { Db } from '~/platform/world.server'
import { withStanding } from '~/records/proposal/proposal.server'
import { roundsOf } from '~/records/round/course.server'

export interface InProgramme {
  readonly slug: string
  readonly name: string
  readonly area: string
  readonly openRounds: number
  readonly proposals: number
  readonly awardedPence: Pence
}

const mostPartnerships = 300
const roundsLookedAt = 20

/** A programme and its partnerships that are open to everyone, with figures that are public already. */
export async function programmePage(db: Db, slug: string, now: Instant) {
  const [found] = await db.select().from(programme).where(eq(programme.slug, slug))
  if (!found) return undefined
  const members = await db
    .select({ id: partnership.id, slug: partnership.slug, name: partnership.name, area: partnership.area })
    .from(programmePartnership)
    .innerJoin(partnership, eq(partnership.id, programmePartnership.partnershipId))
    .where(and(eq(programmePartnership.programmeId, found.id), isNotNull(partnership.openedAt)))
    .orderBy(asc(partnership.name))
    .limit(mostPartnerships)
  const ids = members.map(({ id }) => id)
  const awards =
    ids.length === 0
      ? []
      : await db
          .select({ partnershipId: award.partnershipId, instalments: award.instalments })
          .from(award)
          .leftJoin(awardEvent, and(eq(awardEvent.awardId, award.id), eq(awardEvent.kind, 'withdrawn')))
          .where(and(inArray(award.partnershipId, ids), isNull(awardEvent.awardId)))
          .limit(20_000)
  const byId = grouped(awards, ({ partnershipId }) => partnershipId)
  const awardedIn = (id: string) =>
    sum((byId.get(id) ?? []).flatMap(({ instalments }) => instalments.map(({ amountPence }) => amountPence)))
  const partnerships: InProgramme[] = []
  for (const { id, ...rest } of members) {
    const rounds = await roundsOf(db, id, roundsLookedAt)
    const openRounds = rounds.filter((one) => ['open', 'vote'].includes(phaseOf(one, now))).length
    const sent = await sentIn(db, id)
    partnerships.push({ ...rest, openRounds, proposals: sent, awardedPence: awardedIn(id) })
  }
  return { slug: found.slug, name: found.name, about: found.about, partnerships }
}

/** Proposals that were sent in and not withdrawn, of all rounds of a partnership. */
async function sentIn(db: Db, partnershipId: string): Promise<number> {
  const rows = await db
    .select({ proposal })
    .from(proposal)
    .innerJoin(round, eq(round.id, proposal.roundId))
    .where(eq(round.partnershipId, partnershipId))
    .limit(2_000)
  const all = await withStanding(
    db,
    rows.map((row) => row.proposal),
  )
  return all.filter(({ standing }) => cameIn(standing)).length
}

/** For administrators: every partnership and programme of the installation, and which belongs to which. */
export async function installation(db: Db) {
  const partnerships = await db
    .select({ id: partnership.id, slug: partnership.slug, name: partnership.name, openedAt: partnership.openedAt })
    .from(partnership)
    .orderBy(asc(partnership.name))
    .limit(mostPartnerships)
  const programmes = await db.select().from(programme).orderBy(asc(programme.name)).limit(100)
  const members = grouped(await db.select().from(programmePartnership).limit(10_000), ({ programmeId }) => programmeId)
  return {
    partnerships,
    programmes: programmes.map(({ id, slug, name }) => ({
      id,
      slug,
      name,
      members: (members.get(id) ?? []).map(({ partnershipId }) => partnershipId),
    })),
  }
}
