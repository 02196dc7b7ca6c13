import { and, asc, desc, eq, gt, inArray, isNull, or } from 'drizzle-orm'
import { neighbourhood, paperSlip, partnership, person, residency, role, roll, round, votingDesk } from '~db/schema'
import { inForce } from '~/domain/people'
import { isPaperOverWeb } from '~/domain/round'
import type { Instant } from '~/domain/time'
import { type DeskStanding } from '~/domain/voting/paper'
import type { Db } from '~/platform/world.server'
import { isNamed, namePart } from '~/records/people/named.server'
import type { Round } from '~/records/round/course.server'

export interface DeskVoter {
  readonly id: string
  readonly name: string
  readonly place: string
  readonly stands: DeskStanding
}

/** So many names go to a tablet at once; it asks for page after page until it has them all. */
export const rollPage = 5_000
const mostFound = 20

/** A part of the roll. `more` where there are others after it, or too many were found to show. */
export interface DeskRoll {
  readonly voters: readonly DeskVoter[]
  readonly more: boolean
}

/** Where somebody keeps a desk now in a partnership, by the slug of its round: to come back to it. */
export async function openDeskOf(db: Db, personId: string, partnershipSlug: string) {
  const [open] = await db
    .select({ round: round.slug })
    .from(votingDesk)
    .innerJoin(round, eq(round.id, votingDesk.roundId))
    .innerJoin(partnership, eq(partnership.id, round.partnershipId))
    .where(
      and(
        eq(partnership.slug, partnershipSlug),
        isNull(votingDesk.closedAt),
        or(eq(votingDesk.openedBy, personId), eq(votingDesk.besideId, personId)),
      ),
    )
    .orderBy(desc(votingDesk.openedAt))
    .limit(1)
  return open
}

/** The newest open desk at which somebody is the second helper, and who opened it. */
export async function deskBeside(db: Db, roundId: string, personId: string) {
  const [open] = await db
    .select({
      ...{ id: votingDesk.id, place: votingDesk.place, openedBy: person.name },
      signedOnAt: votingDesk.besideSignedOnAt,
    })
    .from(votingDesk)
    .innerJoin(person, eq(person.id, votingDesk.openedBy))
    .where(and(eq(votingDesk.roundId, roundId), isNull(votingDesk.closedAt), eq(votingDesk.besideId, personId)))
    .orderBy(desc(votingDesk.openedAt))
    .limit(1)
  return open ?? null
}

/** The desk that somebody keeps now, and who may sit beside her where she keeps none. */
export async function deskOf(db: Db, of: Round, personId: string, now: Instant) {
  const [open] = await db
    .select({
      ...{ id: votingDesk.id, place: votingDesk.place, besideId: votingDesk.besideId, beside: person.name },
      signedOnAt: votingDesk.besideSignedOnAt,
    })
    .from(votingDesk)
    .innerJoin(person, eq(person.id, votingDesk.besideId))
    .where(
      and(
        eq(votingDesk.roundId, of.id),
        isNull(votingDesk.closedAt),
        or(eq(votingDesk.openedBy, personId), eq(votingDesk.besideId, personId)),
      ),
    )
    .orderBy(desc(votingDesk.openedAt))
    .limit(1)
  const held = await db
    .select({ personId: role.personId, name: person.name, startsAt: role.startsAt, endsAt: role.endsAt })
    .from(role)
    .innerJoin(person, eq(person.id, role.personId))
    .where(
      and(
        eq(role.partnershipId, of.partnershipId),
        inArray(role.kind, ['chair', 'builder', 'panel', 'treasurer', 'authoriser']),
      ),
    )
    .orderBy(asc(person.name))
  const helpers = new Map(
    held.filter((one) => inForce(one, now) && one.personId !== personId).map((one) => [one.personId, one.name]),
  )
  return { desk: open ?? null, helpers: [...helpers].map(([id, name]) => ({ id, name })) }
}

/**
 * Those on the roll, by name: the first few who have `part` in theirs; or, for a tablet to keep, a page of all, of those
 * `after` the person with this id (the first page where that is nobody).
 */
export async function deskRoll(
  db: Db,
  of: Round,
  asked: { readonly part: string } | { readonly after: string | null; readonly most?: number },
): Promise<DeskRoll> {
  if ('part' in asked && namePart(asked.part) === '') return { voters: [], more: false }
  const most = 'part' in asked ? mostFound : (asked.most ?? rollPage)
  const found = await db
    .select({ id: person.id, name: person.name, channel: roll.channel, place: neighbourhood.name })
    .from(roll)
    .innerJoin(person, eq(person.id, roll.personId))
    .leftJoin(
      residency,
      and(
        eq(residency.personId, roll.personId),
        eq(residency.partnershipId, of.partnershipId),
        isNull(residency.withdrawnAt),
      ),
    )
    .leftJoin(neighbourhood, eq(neighbourhood.id, residency.neighbourhoodId))
    .where(and(eq(roll.roundId, of.id), 'part' in asked ? isNamed(asked.part) : await afterThem(db, asked.after)))
    .orderBy(asc(person.name), asc(person.id))
    // One more than is shown says whether there are others.
    .limit(most + 1)
  const out = await db
    .select({ personId: paperSlip.personId })
    .from(paperSlip)
    .where(and(eq(paperSlip.roundId, of.id), isNull(paperSlip.came)))
  const holders = new Set(out.map(({ personId }) => personId))
  const stands = (one: (typeof found)[number]): DeskStanding => {
    if (one.channel === 'paper') return 'paper'
    const over = isPaperOverWeb(of.rules)
    if (one.channel !== null && !over) return 'voted'
    if (holders.has(one.id)) return 'out'
    if (one.channel !== null) return 'over'
    return 'free'
  }
  const voters = found
    .slice(0, most)
    .map((one) => ({ id: one.id, name: one.name, place: one.place ?? '', stands: stands(one) }))
  return { voters, more: found.length > most }
}

/** Whoever comes after somebody in the order of names; everybody where she is not there (any more). */
async function afterThem(db: Db, personId: string | null) {
  if (personId === null) return undefined
  const [one] = await db.select({ name: person.name }).from(person).where(eq(person.id, personId))
  return one && or(gt(person.name, one.name), and(eq(person.name, one.name), gt(person.id, personId)))
}
