import { handInPoints } from '~/commands/panel/night/hand-in-points.server'
import { markAsMember } from '~/commands/panel/night/mark-as-member.server'
import { chooseFavourites, markPitch } from '~/commands/panel/night/mark-pitch.server'
import { nightMarkForm } from '~/forms/panel/night'
import { read } from '~/forms/read'
import { refuse, type Outcome } from '~/domain/refusal'
import { topics } from '~/platform/topics.server'
import { namesOf, pitchCalled } from '~/queries/panel/night/night-view.server'
import { criteriaOf } from '~/records/panel/criterion.server'
import type { Night } from '~/records/panel/night.server'
import { scoreForm } from '~/forms/panel'
import type { RoundEntry } from './entrance.server'
import { seatHeld } from './night.server'

/**
 * What somebody pressed on her phone: her mark, her favourites, or a member's points, whichever it is. A member who is
 * signed in marks as a member and never as one of the hall; nor does a phone on which one has signed in.
 */
export async function takePress(
  { sparks, on, actor }: Pick<RoundEntry, 'sparks' | 'on' | 'actor'>,
  request: Request,
  night: Night,
  posted: FormData,
): Promise<Outcome<{ readonly late: boolean }>> {
  const { world } = sparks
  const reading = read(nightMarkForm, posted)
  if (!reading.ok) return refuse('mark-unclear')
  const { kind, pitch, mark, chosen, kept: keptMs, press } = reading.answers
  const { token, isPanelDevice } = await seatHeld(request, sparks)
  const said = { unseen: true, topics: [topics.nightMarks(night.id)] }
  const proposalId = await world.read((db) => pitchCalled(db, night, pitch))
  if (actor?.votingMember) {
    if (proposalId === undefined) return refuse('pitch-not-up')
    if (kind === 'points') return pointsIn(sparks, on, night, { proposalId, keptMs, posted })
    return world.write((db) => markAsMember(db, on, night.id, { proposalId, mark, keptMs, press }), said)
  }
  if (isPanelDevice) return refuse('night-panel-device')
  if (kind === 'favourites') {
    const named = await world.read((db) => namesOf(db, night.order))
    const ids = chosen.flatMap((one) => [...named.values()].find(({ reference }) => reference === one)?.id ?? [])
    return world.write((db) => chooseFavourites(db, on, night.id, token, { chosen: ids, keptMs, press }), said)
  }
  if (proposalId === undefined) return refuse('pitch-not-up')
  return world.write((db) => markPitch(db, on, night.id, token, { proposalId, mark, keptMs, press }), said)
}

/** The round's own sheet, handed in as from the scoring page: its lock and its interests are the round's. */
async function pointsIn(
  { world }: RoundEntry['sparks'],
  on: RoundEntry['on'],
  night: Night,
  { proposalId, keptMs, posted }: { proposalId: string; keptMs: number; posted: FormData },
): Promise<Outcome<{ readonly late: boolean }>> {
  const criteria = await world.read((db) => criteriaOf(db, night.roundId))
  posted.set('step', 'hand-in')
  const reading = read(scoreForm(criteria), posted)
  if (!reading.ok) return refuse('score-unfinished', { missing: Object.keys(reading.faults).length })
  const { points } = reading.answers
  return world.write((db) => handInPoints(db, on, proposalId, { points, keptMs }), {
    unseen: true,
    topics: [topics.nightMarks(night.id)],
  })
}
