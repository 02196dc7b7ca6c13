import { and, eq } from 'drizzle-orm'
import { nightPanelMark } from '~db/schema'
import { mayTakePart, type NotPart } from '~/domain/panel'
import { isMark, isNewer, madeAt, mayMark, type NotMarkedNow } from '~/domain/panel/night'
import { may, type NotAllowed } from '~/domain/policy'
import { refuse, type Outcome } from '~/domain/refusal'
import type { Occasion } from '~/platform/occasion.server'
import type { Db } from '~/platform/world.server'
import { recordAct } from '~/records/audit.server'
import { interestsIn } from '~/records/panel/interest.server'
import { nightById } from '~/records/panel/night.server'
import { seatsOf } from '~/records/panel/seats.server'
import { actorIn } from '~/records/people/actor.server'
import { roundById } from '~/records/round/course.server'
import type { PitchMark } from './mark-pitch.server'

export type NotMarkedAsMember = NotAllowed | NotMarkedNow | NotPart | 'mark-unclear' | 'night-not-asked'

/**
 * A panel member marks a pitch with the night's own single mark. She has declared on it before, and that she has no
 * interest: as for a score sheet.
 */
export async function markAsMember(
  db: Db,
  on: Occasion,
  nightId: string,
  { proposalId, mark, keptMs, press }: PitchMark,
): Promise<Outcome<{ readonly late: boolean }, NotMarkedAsMember>> {
  const night = await nightById(db, nightId)
  const round = night && (await roundById(db, night.roundId))
  if (!round) throw new Error('a mark on a night that is not there')
  const actor = await actorIn(db, round.partnershipId, on.by, on.at)
  const personId = actor?.personId ?? ''
  const interests = await interestsIn(db, [proposalId])
  const hasInterest = interests.isInterested(personId, proposalId)
  const allowed = may(actor, 'night.mark-as-member', { round, now: on.at, hasInterest })
  if (!allowed.ok) return allowed
  if (night.plan.panel !== 'one-mark') return refuse('night-not-asked')
  if (!isMark(mark)) return refuse('mark-unclear')
  const part = mayTakePart('score', {
    seat: (await seatsOf(db, round.partnershipId, on.at)).find((seat) => seat.personId === personId),
    interest: interests.kindOf(personId, proposalId),
    hasScored: false,
    locked: false,
  })
  if (!part.ok) return part
  const now = mayMark(night.state, { proposalId, arrivedAt: on.at, madeAt: madeAt(on.at, keptMs), joinedAt: null })
  if (!now.ok) return now
  const hers = and(eq(nightPanelMark.proposalId, proposalId), eq(nightPanelMark.personId, personId))
  const [kept] = await db.select({ press: nightPanelMark.press }).from(nightPanelMark).where(hers)
  if (!isNewer(press, kept?.press)) return now
  const set = { mark, press: press ?? (kept?.press ?? 0) + 1, at: on.at }
  await db
    .insert(nightPanelMark)
    .values({ nightId, proposalId, personId, ...set })
    .onConflictDoUpdate({ target: [nightPanelMark.proposalId, nightPanelMark.personId], set })
  await recordAct(db, on, round.partnershipId, 'night.mark-as-member', `proposal:${proposalId}`)
  return now
}
