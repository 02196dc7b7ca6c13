import { and, asc, desc, eq, inArray, isNull, or } from 'drizzle-orm'
import { neighbourhood, paperSlip, person, residency, role, roll, votingDesk } from '~db/schema'
import { inForce } from '~/domain/people'
import type { Instant } from '~/domain/time'
import { paperBody } from '~/domain/voting/paper'
import type { Db } from '~/platform/world.server'
import { isNamed, namePart } from '~/records/people/named.server'
import type { Round } from '~/records/round/course.server'

/** How somebody stands for those at a desk. Nothing of what anybody chose. */
export type DeskStanding = 'free' | 'out' | 'voted' | 'paper' | 'panel'

export interface DeskVoter {
  readonly id: string
  readonly name: string
  readonly place: string
  readonly stands: DeskStanding
}

const most = 20_000

/** The desk that somebody keeps now, and who may sit beside her where she keeps none. */
export async function deskOf(db: Db, round: Round, personId: string, now: Instant) {
  const [open] = await db
    .select({ id: votingDesk.id, place: votingDesk.place, besideId: votingDesk.besideId })
    .from(votingDesk)
    .where(
      and(
        eq(votingDesk.roundId, round.id),
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
        eq(role.partnershipId, round.partnershipId),
        inArray(role.kind, ['chair', 'builder', 'panel', 'treasurer', 'authoriser']),
      ),
    )
    .orderBy(asc(person.name))
  const helpers = new Map(
    held.filter((one) => inForce(one, now) && one.personId !== personId).map((one) => [one.personId, one.name]),
  )
  return { desk: open ?? null, helpers: [...helpers].map(([id, name]) => ({ id, name })) }
}

/** Those on the roll, by name; `part` of a name finds a few, and left out it is all of them, for a tablet to keep. */
export async function deskRoll(db: Db, round: Round, part?: string): Promise<DeskVoter[]> {
  if (part !== undefined && namePart(part) === '') return []
  const found = await db
    .select({ id: person.id, name: person.name, body: roll.body, channel: roll.channel, place: neighbourhood.name })
    .from(roll)
    .innerJoin(person, eq(person.id, roll.personId))
    .leftJoin(
      residency,
      and(
        eq(residency.personId, roll.personId),
        eq(residency.partnershipId, round.partnershipId),
        isNull(residency.withdrawnAt),
      ),
    )
    .leftJoin(neighbourhood, eq(neighbourhood.id, residency.neighbourhoodId))
    .where(and(eq(roll.roundId, round.id), part === undefined ? undefined : isNamed(part)))
    .orderBy(asc(person.name), asc(person.id))
    .limit(part === undefined ? most : 20)
  const out = await db
    .select({ personId: paperSlip.personId })
    .from(paperSlip)
    .where(and(eq(paperSlip.roundId, round.id), isNull(paperSlip.came)))
  const holders = new Set(out.map(({ personId }) => personId))
  const body = paperBody(round.rules.voters)
  const stands = (one: (typeof found)[number]): DeskStanding => {
    if (one.channel === 'paper') return 'paper'
    if (one.channel !== null) return 'voted'
    if (holders.has(one.id)) return 'out'
    return one.body === body ? 'free' : 'panel'
  }
  return found.map((one) => ({ id: one.id, name: one.name, place: one.place ?? '', stands: stands(one) }))
}
