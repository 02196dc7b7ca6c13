import { and, asc, eq, isNull } from 'drizzle-orm'
import { person, votingDesk } from '~db/schema'
import { differencesIn } from '~/domain/voting/paper'
import type { Db } from '~/platform/world.server'
import { residentsWithoutEmail } from '~/records/people/paper-code.server'
import { lotsOf } from '~/records/proposal/lots.server'
import { standingProposals } from '~/records/proposal/proposal.server'
import type { Round } from '~/records/round/course.server'
import { candidatesOf } from '~/records/voting/ballot-box.server'
import { paperTotalsOf } from '~/records/voting/paper-totals.server'

/** How it stands with a round's votes on paper: numbers, where they differ, and the desks that are open. */
export async function paperPage(db: Db, round: Round) {
  const totals = await paperTotalsOf(db, round.id)
  const desks = await db
    .select({ id: votingDesk.id, place: votingDesk.place, openedBy: person.name })
    .from(votingDesk)
    .innerJoin(person, eq(person.id, votingDesk.openedBy))
    .where(and(eq(votingDesk.roundId, round.id), isNull(votingDesk.closedAt)))
    .orderBy(asc(votingDesk.openedAt))
  const readers = await residentsWithoutEmail(db, round.partnershipId)
  return { totals, differences: differencesIn(totals), desks, readers }
}

/** What stands on a printed ballot, in the order of the lots: what was fixed, or will be, when voting opens. */
export async function ideasOnPaper(db: Db, round: Round) {
  const fixed = await candidatesOf(db, round)
  if (fixed.length > 0) return fixed.map(({ reference, title, costPence }) => ({ reference, title, costPence }))
  const place = new Map((await lotsOf(db, round.id)).map(({ proposalId }, at) => [proposalId, at]))
  const standing = await standingProposals(db, round)
  return standing
    .filter(({ costPence }) => costPence !== null)
    .sort((one, other) => (place.get(one.id) ?? Infinity) - (place.get(other.id) ?? Infinity))
    .map(({ reference, title, costPence }) => ({ reference, title, costPence }))
}
