import { inArray } from 'drizzle-orm'
import { proposal } from '~db/schema'
import { rounded, type Mean } from '~/domain/panel'
import {
  favouritesOf,
  leftOn,
  settlesAt,
  shownNow,
  type NightNow,
  type NightView,
  type Pitch,
} from '~/domain/panel/night'
import type { Instant } from '~/domain/time'
import type { Db } from '~/platform/world.server'
import { interestsIn } from '~/records/panel/interest.server'
import { nightById, type Night } from '~/records/panel/night.server'
import { resultOf } from '~/records/panel/night-marks.server'
import { seatsOf } from '~/records/panel/seats.server'

const shown = (mean: Mean | null) => (mean === null ? null : rounded(mean))

/** A night as everybody sees it. */
export async function nightView(db: Db, partnershipId: string, night: Night, now: Instant): Promise<NightView> {
  const { plan, state, order } = night
  const named = await namesOf(db, order)
  const name = (id: string): Pitch => named.get(id) ?? { reference: '', title: '' }
  const result = shownNow(await resultOf(db, night), state)
  const { up } = state
  return {
    plan,
    code: null,
    phase: state.phase,
    steps: state.steps,
    up: up && {
      ...name(up.proposalId),
      of: up.clock.of,
      running: up.clock.running,
      leftMs: leftOn(up.clock, now),
    },
    ahead: state.ahead.map(name),
    pitches: result.pitches.map(({ proposalId, closed, hall, panel, sheets, chosen }) => ({
      ...name(proposalId),
      closed,
      marks: hall.marks,
      onPaper: hall.onPaper,
      mean: shown(hall.mean),
      spread: hall.spread,
      panelMarks: panel.marks,
      panelMean: shown(panel.mean),
      sheets,
      chosen,
      first: result.first.includes(proposalId),
      panelFirst: result.panelFirst.includes(proposalId),
    })),
    phones: result.phones,
    slips: result.slips,
    slipsLeftOut: result.slipsLeftOut,
    choosers: result.choosers,
    favouritesAsked: favouritesOf(plan, state.closed.length),
    favouritesChosen: state.favouritesClosedAt !== null,
    settlesAt: settlesAt(state, now),
    members: up && plan.panel !== 'none' ? await couldMark(db, partnershipId, up.proposalId, now) : 0,
  }
}

async function couldMark(db: Db, partnershipId: string, proposalId: string, now: Instant): Promise<number> {
  const interests = await interestsIn(db, [proposalId])
  const seats = await seatsOf(db, partnershipId, now)
  return seats.filter(({ voting, personId }) => voting && !interests.isInterested(personId, proposalId)).length
}

/** The pitches' names and ids, by id. */
export async function namesOf(db: Db, ids: readonly string[]): Promise<Map<string, Pitch & { readonly id: string }>> {
  if (ids.length === 0) return new Map()
  const rows = await db
    .select({ id: proposal.id, reference: proposal.reference, title: proposal.title })
    .from(proposal)
    .where(inArray(proposal.id, [...ids]))
  return new Map(rows.map((row) => [row.id, row]))
}

/** The pitch of that reference, of those on this night; nothing for any other. */
export async function pitchCalled(
  db: Db,
  { order }: Pick<Night, 'order'>,
  reference: string,
): Promise<string | undefined> {
  return [...(await namesOf(db, order)).values()].find((one) => one.reference === reference)?.id
}

/** What phones are told; nothing for a night that is not there. */
export async function nightNow(db: Db, nightId: string): Promise<NightNow | null> {
  const night = await nightById(db, nightId)
  if (!night) return null
  const { state } = night
  const up = state.up && (await namesOf(db, [state.up.proposalId])).get(state.up.proposalId)
  const pitch = up ? { reference: up.reference, title: up.title } : null
  return { phase: state.phase, steps: state.steps, pitch }
}
