import { and, asc, desc, eq, isNull, lte, or, gt } from 'drizzle-orm'
import { person, proposal, role } from '~db/schema'
import type { Instant } from '~/domain/time'
import type { Db } from '~/platform/world.server'
import { withStanding } from '~/records/proposal/proposal.server'

/** For the page that begins: what someone has already written in this round, and who can help her write. */
export async function applyStart(
  db: Db,
  {
    partnershipId,
    roundId,
    personId,
    now,
  }: { partnershipId: string; roundId: string; personId: string | null; now: Instant },
) {
  return {
    own: personId === null ? [] : await ownIn(db, roundId, personId),
    helpers: await helpersIn(db, partnershipId, now),
  }
}

/** Someone's proposals in a round, the newest first. */
async function ownIn(db: Db, roundId: string, personId: string) {
  const rows = await db
    .select()
    .from(proposal)
    .where(and(eq(proposal.applicantId, personId), eq(proposal.roundId, roundId)))
    .orderBy(desc(proposal.createdAt), desc(proposal.reference))
    .limit(20)
  return (await withStanding(db, rows)).map(({ reference, title, standing }) => ({ reference, title, standing }))
}

/** The names of the community builders. */
export async function helpersIn(db: Db, partnershipId: string, now: Instant): Promise<string[]> {
  const rows = await db
    .selectDistinct({ name: person.name })
    .from(role)
    .innerJoin(person, eq(person.id, role.personId))
    .where(
      and(
        eq(role.partnershipId, partnershipId),
        eq(role.kind, 'builder'),
        lte(role.startsAt, now),
        or(isNull(role.endsAt), gt(role.endsAt, now)),
      ),
    )
    .orderBy(asc(person.name))
    .limit(5)
  return rows.map(({ name }) => name)
}
