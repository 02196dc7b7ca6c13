import { markAsMember } from '~/commands/panel/night/mark-as-member.server'
import { markPitch } from '~/commands/panel/night/mark-pitch.server'
import { planNight } from '~/commands/panel/night/plan-night.server'
import { stepNight } from '~/commands/panel/night/step-night.server'
import { takeSeat } from '~/commands/panel/night/take-seat.server'
import { usualPlan, type NightEventKind, type NightPlan } from '~/domain/panel/night'
import { later, type Instant } from '~/domain/time'
import { nightOfRound, type Night } from '~/records/panel/night.server'
import type { CastMember } from '../../../cast'
import type { Stage } from '../../../stage'
import { scoringDay, scoringStage } from '../scored'

/** So many seconds into the night. */
export const second = (count: number): Instant => later(scoringDay, count * 1_000)

/** The round that is scored by Rose, Winston and Mei, and its night set up by Rose: two pitches, marks of 1 to 5 by all. */
export async function nightStage(plan: Partial<NightPlan> = {}): Promise<Stage> {
  const here = await scoringStage()
  const whole = { ...usualPlan, panel: 'one-mark' as const, whenAndWhere: 'Friday, in the Scout hall', ...plan }
  const planned = await here.write((db) =>
    planNight(db, here.on('rose', scoringDay), 'spring', whole, ['SPR-01', 'SPR-02']),
  )
  if (!planned.ok) throw new Error(planned.because)
  return here
}

export async function nightOf(here: Stage): Promise<Night> {
  const night = await here.read((db) => nightOfRound(db, 'spring'))
  if (!night) throw new Error('there is no night')
  return night
}

export async function steps(
  here: Stage,
  kind: NightEventKind,
  at: Instant,
  reference?: string,
  by: CastMember = 'rose',
) {
  const { state } = await nightOf(here)
  const proposalId = reference && `spring/${reference}`
  return here.write((db) => stepNight(db, here.on(by, at), 'spring', { kind, proposalId, after: state.steps }))
}

export async function joins(here: Stage, token: string, at = second(1), code?: string) {
  const night = await nightOf(here)
  return here.write((db) =>
    takeSeat(db, here.on(null, at), night.id, { code: code ?? night.code, held: token, fresh: token }),
  )
}

interface Given {
  mark: number
  at: Instant
  keptMs?: number
  press?: number | null
}

export async function gives(
  here: Stage,
  token: string,
  reference: string,
  { mark, at, keptMs = 0, press = null }: Given,
) {
  const { id } = await nightOf(here)
  const given = { proposalId: `spring/${reference}`, mark, keptMs, press }
  return here.write((db) => markPitch(db, here.on(null, at), id, token, given))
}

export async function marksAs(
  here: Stage,
  who: CastMember,
  reference: string,
  { mark, at, keptMs = 0, press = null }: Given,
) {
  const { id } = await nightOf(here)
  const given = { proposalId: `spring/${reference}`, mark, keptMs, press }
  return here.write((db) => markAsMember(db, here.on(who, at), id, given))
}
