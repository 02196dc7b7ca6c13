import { holds, isResident, officerKinds, provedLately, type Actor, type RoleKind } from './people'
import { ok, refuse, type Outcome } from './refusal'
import { mayNow, type RoundCourse, type Stage, type NotNow } from './round'
import type { Instant } from './time'

/**
 * Who may do an act, beside holders of a role:
 * - `anyone`: nobody need sign in
 * - `signed-in`: anyone who is
 * - `resident`: known to live in the area
 * - `voting-member`: a panel member with a vote
 * - `applicant`: the one whose proposal it is
 */
export type Who = 'anyone' | 'signed-in' | 'resident' | 'voting-member' | 'applicant' | RoleKind

export interface PolicyRow {
  /** Any of these may. */
  readonly who: readonly Who[]
  /** Only while the round is at this stage; whenever, when left out. */
  readonly stage?: Stage
  /** Refused to someone with an interest in the proposal it is about. */
  readonly unlessInterest?: true
  /** An officer shows with her passkey that it is she, unless she did within the last five minutes. */
  readonly stepUp?: true
}

const officers = ['chair', 'treasurer', 'authoriser'] as const

/**
 * Every act there is, and who may do it. Commands enforce it inside their transaction, pages ask the same question to
 * show or hide, and the page of who may do what is printed from it.
 */
export const policy = {
  'public.read': { who: ['anyone'] },
  'count.follow': { who: ['anyone'] },
  'sign-in.start': { who: ['anyone'] },
  'sign-in.finish': { who: ['anyone'] },
  'sign-in.end': { who: ['anyone'] },
  'sign-in.again': { who: ['signed-in'] },
  'passkey.ask': { who: ['anyone'] },
  'session.manage': { who: ['signed-in'] },
  'passkey.manage': { who: ['signed-in'] },
  'recovery.ask': { who: ['signed-in'] },
  /** For those who are officers with her, and for herself: the command knows who they are. */
  'recovery.answer': { who: ['signed-in'] },
  /** For a neighbour who is there herself; the record names both. */
  'help.begin': { who: ['builder'] },
  'help.end': { who: ['signed-in'] },
  'paper-code.issue': { who: ['chair', 'builder'] },
  'language.choose': { who: ['anyone'] },
  /** By the link in a letter, which knows whose it is. */
  'news.stop': { who: ['anyone'] },
  'own-page.read': { who: ['signed-in'] },
  'residency.declare': { who: ['signed-in'] },
  'residency.vouch': { who: ['signed-in'] },
  'residency.read': { who: ['chair', 'builder'] },
  'residency.verify': { who: ['chair', 'builder'] },
  'residency.withdraw': { who: ['chair', 'builder'] },
  'residency.choose-ways': { who: ['chair'] },
  'news.choose': { who: ['signed-in'] },
  'held.read': { who: ['signed-in'] },
  'erasure.ask': { who: ['signed-in'] },
  'erasure.cancel': { who: ['signed-in'] },
  'letters.read-undelivered': { who: ['chair', 'builder'] },
  'letters.settle-undelivered': { who: ['chair', 'builder'] },

  'partnership.start': { who: ['administrator'] },
  'settings.read': { who: [...officers, 'administrator'] },
  'settings.change': { who: ['chair'] },
  'partnership.open': { who: ['chair'] },
  'programme.manage': { who: ['administrator'] },

  'role.read': { who: ['panel', ...officers, 'administrator'] },
  'role.propose': { who: [...officers, 'administrator'] },
  'role.answer': { who: [...officers, 'administrator'], stepUp: true },
  'role.resign': { who: ['signed-in'], stepUp: true },

  'register.keep': { who: ['panel', ...officers, 'builder'] },
  'register.read-all': { who: officers },

  'invitation.read': { who: ['chair', 'builder', 'administrator'] },
  'invitation.send': { who: ['chair', 'builder', 'administrator'] },
  'invitation.withdraw': { who: ['chair', 'builder', 'administrator'] },
  'invitation.accept': { who: ['anyone'] },

  'round.plan': { who: ['chair'] },
  'round.publish': { who: ['chair'], stage: 'plan' },
  'round.manage': { who: ['chair', 'builder'] },
  'round.change-dates': { who: ['chair'] },
  'round.cancel': { who: ['chair'] },

  'proposal.start': { who: ['signed-in'], stage: 'open' },
  'proposal.edit': { who: ['applicant'], stage: 'open' },
  'proposal.submit': { who: ['applicant'], stage: 'open' },
  'proposal.take-back': { who: ['applicant'], stage: 'open' },
  'proposal.withdraw': { who: ['applicant'], stage: 'open' },
  'proposal.read-own': { who: ['applicant'] },
  'checking.read': { who: ['chair', 'builder'] },
  'proposal.check': { who: ['chair', 'builder'], stage: 'check', unlessInterest: true },
  'checking.finish': { who: ['chair', 'builder'], stage: 'check' },
  'proposal.read-payee': { who: ['applicant', 'treasurer', 'authoriser'] },

  'scoring.read': { who: ['panel', ...officers] },
  'interest.declare': { who: ['panel', ...officers] },
  'interest.declare-for-another': { who: [...officers] },
  'score.save': { who: ['voting-member'], stage: 'score', unlessInterest: true },
  'score.hand-in': { who: ['voting-member'], stage: 'score', unlessInterest: true },
  'scores.lock': { who: ['chair'], stage: 'score' },

  'ballot.cast': { who: ['signed-in'], stage: 'vote' },

  'decision.read': { who: ['voting-member', ...officers, 'builder', 'observer'] },
  'decision.draft': { who: ['chair', 'builder'], stage: 'decide', unlessInterest: true },
  'decision.adopt': { who: ['voting-member', 'chair'], stage: 'decide', stepUp: true },

  'books.read': { who: [...officers, 'observer'] },
  'fund.receive': { who: ['treasurer'] },
  'budget.set': { who: ['treasurer'] },
  'budget.move': { who: ['treasurer', 'chair'] },
  'budget.agree-move': { who: officers },
  'budget.allocate': { who: ['treasurer', 'chair'] },

  'award.read': { who: ['applicant', ...officers, 'observer'] },
  'award.accept': { who: ['applicant'] },
  'award.withdraw': { who: ['applicant', 'treasurer'] },
  'payment.prepare': { who: ['treasurer'], unlessInterest: true },
  'payment.authorise': { who: ['authoriser'], unlessInterest: true, stepUp: true },
  'payment.mark-sent': { who: ['treasurer'], unlessInterest: true },
  'payment.follow': { who: ['treasurer', 'authoriser'] },
  'payment.cancel': { who: ['treasurer', 'authoriser'] },

  'story.tell': { who: ['applicant', 'builder'] },
} as const satisfies Record<string, PolicyRow>

export type Act = keyof typeof policy

export interface Matter {
  readonly round?: RoundCourse
  readonly now: Instant
  /** Whether the proposal it is about is the actor's own. */
  readonly isApplicant?: boolean
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
    const now = mayNow(matter.round, row.stage, matter.now)
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
    if (who === 'applicant') return matter.isApplicant === true
    return who !== 'anyone' && holds(actor, who)
  })
  return fits ? ok : refuse('not-yours-to-do')
}
