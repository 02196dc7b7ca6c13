import { and, asc, eq, isNotNull, isNull } from 'drizzle-orm'
import { alias } from 'drizzle-orm/sqlite-core'
import { paperSlip, person, roll, votingDesk } from '~db/schema'
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
  const second = alias(person, 'second')
  const desks = await db
    .select({
      ...{ id: votingDesk.id, place: votingDesk.place, openedBy: person.name, beside: second.name },
      signedOnAt: votingDesk.besideSignedOnAt,
    })
    .from(votingDesk)
    .innerJoin(person, eq(person.id, votingDesk.openedBy))
    .innerJoin(second, eq(second.id, votingDesk.besideId))
    .where(and(eq(votingDesk.roundId, round.id), isNull(votingDesk.closedAt)))
    .orderBy(asc(votingDesk.openedAt))
  return { totals, differences: differencesIn(totals), desks, readers: await paperReaders(db, round) }
}

/** The residents whom no email reaches: who has a letter with a slip, and whose vote is in. */
async function paperReaders(db: Db, { id: roundId, partnershipId }: Round) {
  const readers = await residentsWithoutEmail(db, partnershipId)
  const slips = await db
    .select({ personId: paperSlip.personId })
    .from(paperSlip)
    .where(and(eq(paperSlip.roundId, roundId), eq(paperSlip.way, 'post'), isNull(paperSlip.came)))
  const has = new Set(slips.map(({ personId }) => personId))
  const voted = await db
    .select({ personId: roll.personId })
    .from(roll)
    .where(and(eq(roll.roundId, roundId), isNotNull(roll.channel)))
  const came = new Set(voted.map(({ personId }) => personId))
  return readers.map(({ personId, name }) => ({
    ...{ personId, name },
    stands: came.has(personId) ? ('came' as const) : has.has(personId) ? ('has' as const) : null,
  }))
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
