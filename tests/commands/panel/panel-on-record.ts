import { nightFavourites } from '~db/schema'
import { closePanelVote } from '~/commands/panel/close-panel-vote.server'
import { giveCastingVote } from '~/commands/panel/give-casting-vote.server'
import { markOne } from '~/commands/panel/meeting-room.server'
import { planNight } from '~/commands/panel/night/plan-night.server'
import { stepNight } from '~/commands/panel/night/step-night.server'
import { takeSeat } from '~/commands/panel/night/take-seat.server'
import { markPitch } from '~/commands/panel/night/mark-pitch.server'
import { markAsMember } from '~/commands/panel/night/mark-as-member.server'
import { typeSlip } from '~/commands/panel/night/type-slip.server'
import { usualPlan } from '~/domain/panel/night'
import { sha256 } from '~/platform/secrets.server'
import { nightOfRound } from '~/records/panel/night.server'
import { allowed, meetingDay } from '../../money-stage'
import { secrets, type Stage } from '../../stage'
import { meetingOnStage, opensAll, says } from './voting-stage'

/** Tables of what a panel does on a night, in its votes and in its meeting. */
export const panelTables = [
  ...['pitch_night', 'night_pitch', 'pitch_night_event', 'night_seat', 'night_mark', 'night_favourites'],
  ...['night_panel_mark', 'night_slip', 'panel_vote', 'panel_vote_closing', 'panel_voice', 'open_voice', 'panel_slip'],
  ...['casting_vote', 'meeting_event', 'settling', 'interest', 'decision', 'decision_item', 'ruling', 'drawn_lot'],
] as const

/**
 * A meeting in the middle of things, so that each of those tables holds something: a secret vote that is tied and settled
 * by the chair, another that is open with slips in its box, somebody who has gone home, and a pitch night that is on.
 */
export async function panelInTheMiddle(here: Stage): Promise<void> {
  await meetingOnStage({ secret: true, casting: true }, undefined, here)
  await opensAll(here)
  for (const [who, word] of Object.entries({ rose: 'yes', tom: 'no', amina: 'yes', gareth: 'no' } as const))
    allowed(await says(here, who as 'rose' | 'tom' | 'amina' | 'gareth', '01', word))
  const on = here.on('rose', meetingDay)
  allowed(await here.write((db) => closePanelVote(db, on, secrets, 'spring', 'spring/01')))
  allowed(await here.write((db) => giveCastingVote(db, on, 'spring', 'spring/01', 'yes')))
  for (const who of ['tom', 'amina'] as const) allowed(await says(here, who, '02', 'yes'))
  allowed(await here.write((db) => markOne(db, on, 'spring', 'sheila', false)))
  await nightInTheMiddle(here)
}

async function nightInTheMiddle(here: Stage): Promise<void> {
  const on = here.on('rose', meetingDay)
  const plan = { ...usualPlan, whenAndWhere: 'Friday', panel: 'one-mark' as const }
  allowed(await here.write((db) => planNight(db, on, 'spring', plan, ['01', '02'])))
  const night = await here.read((db) => nightOfRound(db, 'spring'))
  if (!night) throw new Error('the night is not there')
  const { id, code } = night
  const [pitched, next] = ['spring/01', 'spring/02']
  const step = (kind: 'opened' | 'called' | 'closed', after: number, proposalId?: string) =>
    here.write((db) => stepNight(db, on, 'spring', { kind, after, ...(proposalId && { proposalId }) }))
  allowed(await step('opened', 0))
  allowed(await step('called', 1, pitched))
  const given = { proposalId: pitched, mark: 4, keptMs: 0, press: 1 }
  allowed(await here.write((db) => takeSeat(db, on, id, { code, held: null, fresh: 'a phone' })))
  allowed(await here.write((db) => markPitch(db, on, id, 'a phone', given)))
  allowed(await here.write((db) => markAsMember(db, here.on('tom', meetingDay), id, given)))
  allowed(await step('closed', 2))
  allowed(await step('called', 3, next))
  const slip = { number: 1, marks: { [pitched]: 5 }, favourites: [], again: false }
  allowed(await here.write((db) => typeSlip(db, here.on('amina', meetingDay), 'spring', slip)))
  // A hall that marks chooses no favourites; the table is to be carried all the same.
  await here.write(async (db) => {
    await db.insert(nightFavourites).values({ seatId: sha256('a phone'), nightId: id, chosen: [pitched], press: 1 })
  })
}
