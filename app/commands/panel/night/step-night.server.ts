import { mayStep, settlesAt, type NightEventKind, type NightState, type NotNowAtNight } from '~/domain/panel/night'
import { may, type NotAllowed } from '~/domain/policy'
import { stands } from '~/domain/proposal'
import { ok, refuse, type Outcome } from '~/domain/refusal'
import { mayNow } from '~/domain/round'
import type { Occasion } from '~/platform/occasion.server'
import type { Db } from '~/platform/world.server'
import { recordAct } from '~/records/audit.server'
import { hasInterestIn } from '~/records/panel/interest.server'
import { addNightEvent, nightOfRound } from '~/records/panel/night.server'
import { resultOf } from '~/records/panel/night-marks.server'
import { actorIn } from '~/records/people/actor.server'
import { proposalById } from '~/records/proposal/proposal.server'
import { roundById } from '~/records/round/course.server'

export type NotStepped =
  | NotAllowed
  | NotNowAtNight
  | 'night-not-planned'
  | 'night-has-moved-on'
  | 'night-still-settling'
  | 'proposal-off-the-list'

/** What the host does next. `after`: how many things she had seen happen, so that two hosts never step over each other. */
export interface Step {
  readonly kind: NightEventKind
  /** Who is called up; nothing for any other step. */
  readonly proposalId?: string
  readonly after: number
}

/** Takes a night one step on. The results that are published are those of this moment, and stand. */
export async function stepNight(
  db: Db,
  on: Occasion,
  roundId: string,
  { kind, proposalId, after }: Step,
): Promise<Outcome<object, NotStepped>> {
  const round = await roundById(db, roundId)
  if (!round) throw new Error('a night of a round that is not there')
  const night = await nightOfRound(db, roundId)
  const actor = await actorIn(db, round.partnershipId, on.by, on.at)
  const about = night && aboutWhom(kind, night.state)
  const hasInterest = about != null && actor !== null && (await hasInterestIn(db, { id: about }, actor.personId))
  const matter = { round, now: on.at, hasInterest }
  const allowed = kind === 'opened' ? may(actor, 'night.open', matter) : may(actor, 'night.host', matter)
  if (!allowed.ok) return allowed
  if (!night) return refuse('night-not-planned')
  const { state, plan } = night
  if (after !== state.steps) return refuse('night-has-moved-on')
  // The round's own sheets are scored while it is scored, and at no other time.
  const scored = kind === 'opened' && plan.panel === 'criteria' ? mayNow(round, 'score', on.at) : ok
  if (!scored.ok) return scored
  const fits = mayStep(state, plan, kind, proposalId ?? null)
  if (!fits.ok) return fits
  const settling = kind === 'published' ? settlesAt(state, on.at) : null
  if (settling !== null) return refuse('night-still-settling', { settlesAt: settling })
  if (kind === 'called') {
    const called = await proposalById(db, proposalId ?? '')
    if (!called || !stands(called.standing, round.rules.steps.check))
      return refuse('proposal-off-the-list', { reference: called?.reference ?? '' })
  }
  const concerned = kind === 'called' ? (proposalId ?? null) : aboutWhom(kind, state)
  const result = kind === 'published' ? await resultOf(db, night) : null
  await addNightEvent(db, on, night, kind, concerned, result)
  await recordAct(db, on, round.partnershipId, kind === 'opened' ? 'night.open' : 'night.host', `night:${night.id}`, {
    step: kind,
    ...(concerned === null ? {} : { proposal: concerned }),
  })
  return ok
}

/** The pitch that a step is about: the one that is up, or the one that is to be up again. */
function aboutWhom(kind: NightEventKind, state: NightState): string | null {
  if (kind === 'reopened') return state.closed.at(-1)?.proposalId ?? null
  return state.up?.proposalId ?? null
}
