import { holds, isResident, officerKinds, provedLately, type Actor } from '../people'
import type { Share } from '../proposal'
import { ok, refuse, type Outcome } from '../refusal'
import { mayBetween, mayNow, type NotNow, type RoundCourse } from '../round'
import type { Instant } from '../time'
import { bank } from './bank'
import { deciding } from './deciding'
import { gifts } from './gifts'
import { learning } from './learning'
import { money } from './money'
import { panel } from './panel'
import { paying } from './paying'
import { people } from './people'
import { proposal } from './proposal'
import { round } from './round'
import { voting } from './voting'
import { isSharer, shareOfSharer, type PolicyRow } from './who'

export { isSharer, type PolicyRow, type Sharer, type Who } from './who'

/**
 * Every act there is, and who may do it, a file for each room. Commands enforce it inside their transaction, pages ask the
 * same question to show or hide, and the page of who may do what is printed from it.
 */
export const policy = {
  ...people,
  ...round,
  ...proposal,
  ...panel,
  ...voting,
  ...deciding,
  ...money,
  ...paying,
  ...bank,
  ...gifts,
  ...learning,
} as const satisfies Record<string, PolicyRow>

export type Act = keyof typeof policy

export interface Matter {
  readonly round?: RoundCourse
  readonly now: Instant
  /** For an idea begun before the deadline: for how many milliseconds after it it may be finished. */
  readonly grace?: number
  /** What the actor has to do with the proposal it is about: her own, her part in it, or nothing. */
  readonly share?: Share | null
  /** Whether the actor has an interest in the proposal it is about. */
  readonly hasInterest?: boolean
  /** When the actor last showed with her passkey that it is she. */
  readonly provedAt?: Instant | null
}

export type NotAllowed = 'sign-in-first' | 'not-yours-to-do' | 'you-have-an-interest' | 'step-up-first' | NotNow

/** Whether someone may do an act now; if not, why. Nobody (`null`) is someone who has not signed in. */
export function may(actor: Actor | null, act: Act, matter: Matter): Outcome<object, NotAllowed> {
  const row: PolicyRow = policy[act]
  const allowed = whoMay(actor, row, matter)
  if (!allowed.ok) return allowed
  if (row.stage !== undefined) {
    if (!matter.round) throw new Error(`'${act}' depends on a round's stage, and no round was given`)
    const now = row.until
      ? mayBetween(matter.round, row.stage, row.until, matter.now)
      : mayNow(matter.round, row.stage, matter.now, matter.grace)
    if (!now.ok) return now
  }
  if (row.unlessInterest && matter.hasInterest) return refuse('you-have-an-interest')
  if (row.stepUp && actor && holds(actor, ...officerKinds, 'administrator'))
    return provedLately(matter.provedAt, matter.now)
  return ok
}

/** Whether someone's role alone would let them, whatever the stage: for showing a way in before its time has come. */
export const couldEver = (actor: Actor | null, act: Act, matter: Omit<Matter, 'now' | 'round'> = {}): boolean =>
  whoMay(actor, policy[act], matter).ok

function whoMay(
  actor: Actor | null,
  row: PolicyRow,
  matter: Omit<Matter, 'now' | 'round'>,
): Outcome<object, 'sign-in-first' | 'not-yours-to-do'> {
  if (row.who.includes('anyone')) return ok
  if (!actor) return refuse('sign-in-first')
  const fits = row.who.some((who) => {
    if (who === 'signed-in') return true
    if (who === 'resident') return isResident(actor)
    if (who === 'voting-member') return actor.votingMember
    if (isSharer(who)) return matter.share === shareOfSharer[who]
    return who !== 'anyone' && holds(actor, who)
  })
  return fits ? ok : refuse('not-yours-to-do')
}
