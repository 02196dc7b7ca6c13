import { and, asc, desc, eq, isNull, lte, or, gt } from 'drizzle-orm'
import { person, proposal, role } from '~db/schema'
import type { Instant } from '~/domain/time'
import type { Db } from '~/platform/world.server'
import { formOfRound } from '~/records/proposal/application-form.server'
import { asksOf, choicesIn } from '~/records/proposal/draft.server'
import { withStanding } from '~/records/proposal/proposal.server'
import { hersOrShared } from '~/records/proposal/together.server'
import type { Round } from '~/records/round/course.server'

/** For the page that begins: what someone has already written in this round, and who can help her write. */
export async function applyStart(
  db: Db,
  {
    partnershipId,
    round,
    personId,
    now,
  }: { partnershipId: string; round: Round; personId: string | null; now: Instant },
) {
  const { id: roundId } = round
  const { form } = await formOfRound(db, roundId)
  return {
    asks: asksOf(round, await choicesIn(db, partnershipId), form),
    own: personId === null ? [] : await ownIn(db, roundId, personId),
    helpers: await helpersIn(db, partnershipId, now),
  }
}

/** Someone's proposals in a round, and those she shares in, the newest first. */
async function ownIn(db: Db, roundId: string, personId: string) {
  const rows = await db
    .select()
    .from(proposal)
    .where(and(hersOrShared(db, personId), eq(proposal.roundId, roundId)))
    .orderBy(desc(proposal.createdAt), desc(proposal.reference))
    .limit(20)
  return (await withStanding(db, rows)).map(({ reference, title, standing, applicantId }) => ({
    ...{ reference, title, standing },
    shared: applicantId !== personId,
  }))
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
