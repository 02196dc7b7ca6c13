import { holds, isResident, officerKinds, provedLately, type Actor, type RoleKind } from './people'
import type { Share } from './proposal'
import { ok, refuse, type Outcome } from './refusal'
import { mayBetween, mayNow, type RoundCourse, type Stage, type NotNow } from './round'
import type { Instant } from './time'

/**
 * Who may do an act, beside holders of a role:
 * - `anyone`: nobody need sign in
 * - `signed-in`: anyone who is
 * - `resident`: known to live in the area
 * - `voting-member`: a panel member with a vote
 * - `applicant`: the one whose proposal it is
 * - `co-applicant`: who writes on it with her; `commenter`: who says what she thinks of it; `reader`: who reads along
 */
export type Who = 'anyone' | 'signed-in' | 'resident' | 'voting-member' | Sharer | RoleKind

/** Those who are named by what they have to do with the proposal. */
export type Sharer = 'applicant' | 'co-applicant' | 'commenter' | 'reader'

const shareOfSharer: Readonly<Record<Sharer, Share>> = {
  applicant: 'own',
  'co-applicant': 'edit',
  commenter: 'comment',
  reader: 'read',
}
export const isSharer = (who: Who): who is Sharer => Object.hasOwn(shareOfSharer, who)

export interface PolicyRow {
  /** Any of these may. */
  readonly who: readonly Who[]
  /** Only while the round is at this stage; whenever, when left out. */
  readonly stage?: Stage
  /** With it: from that stage on, until the end of this later one. */
  readonly until?: Stage
  /** Refused to someone with an interest in the proposal it is about. */
  readonly unlessInterest?: true
  /** An officer shows with her passkey that it is she, unless she did within the last five minutes. */
  readonly stepUp?: true
}

const officers = ['chair', 'treasurer', 'authoriser'] as const
const writers = ['applicant', 'co-applicant'] as const
const sharers = [...writers, 'commenter', 'reader'] as const

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
  'own-name.correct': { who: ['signed-in'] },
  /** An officer anywhere, and whoever has a passkey, shows first that it is she: the command knows who they are. */
  'own-address.change': { who: ['signed-in'] },
  'erasure.ask': { who: ['signed-in'] },
  'erasure.cancel': { who: ['signed-in'] },
  'letters.read-undelivered': { who: ['chair', 'builder'] },
  'letters.settle-undelivered': { who: ['chair', 'builder'] },

  'partnership.start': { who: ['administrator'], stepUp: true },
  'settings.read': { who: [...officers, 'administrator'] },
  'keeping.read': { who: [...officers, 'administrator'] },
  'settings.change': { who: ['chair'] },
  'partnership.open': { who: ['chair'] },
  'programme.manage': { who: ['administrator'] },

  'role.read': { who: ['panel', ...officers, 'administrator'] },
  'role.propose': { who: [...officers, 'administrator'], stepUp: true },
  'role.answer': { who: [...officers, 'administrator'], stepUp: true },
  'role.resign': { who: ['signed-in'], stepUp: true },

  'register.keep': { who: ['panel', ...officers, 'builder'] },
  'register.read-all': { who: officers },

  'strength.keep': { who: ['builder', ...officers] },
  /** One message to the builders; the command knows how many a day. */
  'proposal.offer-help': { who: ['signed-in'] },
  'introduction.make': { who: ['chair', 'builder'] },
  /** For the two who were introduced: the command knows who they are. */
  'introduction.answer': { who: ['signed-in'] },

  'invitation.read': { who: ['chair', 'builder', 'administrator'] },
  'invitation.send': { who: ['chair', 'builder', 'administrator'] },
  'invitation.withdraw': { who: ['chair', 'builder', 'administrator'] },
  'invitation.accept': { who: ['anyone'] },

  'round.plan': { who: ['chair'] },
  'form.change': { who: ['chair'] },
  'round.publish': { who: ['chair'], stage: 'plan' },
  'round.manage': { who: ['chair', 'builder'] },
  'round.change-dates': { who: ['chair'] },
  'criteria.change': { who: ['chair'] },
  'round.cancel': { who: ['chair'] },

  'proposal.start': { who: ['signed-in'], stage: 'open' },
  'proposal.edit': { who: writers, stage: 'open' },
  'proposal.submit': { who: writers, stage: 'open' },
  'proposal.take-back': { who: writers, stage: 'open' },
  'proposal.withdraw': { who: ['applicant'], stage: 'open', until: 'vote' },
  /** One that was sent back for changes: the command knows until when. */
  'proposal.revise': { who: writers, stage: 'check' },
  'proposal.answer': { who: writers, stage: 'check' },
  'proposal.read-own': { who: sharers },
  /** Who is in on an idea: asked by the one whose it is, as long as ideas come in. */
  'share.invite': { who: ['applicant'], stage: 'open' },
  'share.change': { who: ['applicant'] },
  'share.leave': { who: ['co-applicant', 'commenter', 'reader'] },
  'note.write': { who: [...writers, 'commenter'] },
  /** Where the picture on a booklet leads: to one's own idea, or a helper to whom it belongs. */
  'booklet.follow': { who: ['signed-in'] },
  /** Out loud, to the one whose it is: the command asks that it is somebody else who reads. */
  'proposal.read-back': { who: writers, stage: 'open' },
  /** With a helper at the keyboard, who then hands her the way in: the command asks for one. */
  'proposal.hand-over': { who: ['applicant'] },
  /** Photos and papers of an idea that is not public yet, or that an officer has hidden. */
  'picture.read-unpublished': { who: [...sharers, ...officers, 'builder'] },
  'picture.hide': { who: ['chair', 'builder'], unlessInterest: true },
  'checking.read': { who: ['chair', 'builder'] },
  'proposal.check': { who: ['chair', 'builder'], stage: 'check', unlessInterest: true },
  /** Answers that not everyone may read, what was asked about them, and what changed. */
  'checking.read-private': { who: ['chair', 'builder'], unlessInterest: true },
  'proposal.ask': { who: ['chair', 'builder'], stage: 'check', unlessInterest: true },
  'proposal.send-back': { who: ['chair', 'builder'], stage: 'check', unlessInterest: true },
  /** Ideas that were collected elsewhere, from a table. */
  'ideas.bring-in': { who: ['chair', 'builder'], stage: 'open', until: 'check' },
  'checking.finish': { who: ['chair', 'builder'], stage: 'check' },
  'proposal.read-payee': { who: ['applicant', 'treasurer', 'authoriser'] },

  'merging.propose': { who: ['chair', 'builder'], stage: 'open', until: 'check', unlessInterest: true },
  'merging.answer': { who: ['applicant'], stage: 'open', until: 'check' },
  /** Into another round; the command knows which ideas, and which rounds. */
  'proposal.carry': { who: ['chair', 'builder'], unlessInterest: true },
  'proposal.use-again': { who: ['applicant'] },
  /** One that can be changed: the command knows until when. */
  'proposal.split': { who: ['applicant'] },
  /** An idea of hers that was carried for her, before the round is open too. */
  'proposal.decline': { who: ['applicant'] },
  'comment.write': { who: ['signed-in'] },
  /** Her own: the command knows whose it is. */
  'comment.take-back': { who: ['signed-in'] },
  'comment.report': { who: ['signed-in'] },
  'comment.read-reported': { who: ['chair', 'builder'] },
  'comment.judge': { who: ['chair', 'builder'], unlessInterest: true },
  'support.give': { who: ['resident'], stage: 'open', until: 'check' },

  'scoring.read': { who: ['panel', ...officers] },
  'interest.declare': { who: ['panel', ...officers] },
  'interest.declare-for-another': { who: [...officers] },
  /** That she has read what an officer wrote down for her; that she was told of it. */
  'interest.acknowledge': { who: ['panel', ...officers] },
  'interest.tell': { who: [...officers, 'builder'] },
  'score.save': { who: ['voting-member'], stage: 'score', unlessInterest: true },
  'score.hand-in': { who: ['voting-member'], stage: 'score', unlessInterest: true },
  /** How far the scoring is, without a single point. */
  'scoring.follow': { who: [...officers, 'builder'] },
  'scorers.assign': { who: ['chair', 'builder'], stage: 'score', unlessInterest: true },
  'scorers.remind': { who: ['chair', 'builder'], stage: 'score' },
  /** Which ideas cannot both be funded; the command knows until when. */
  /** Until the first score or vote: the command knows. */
  'ideas.exclude': { who: ['chair'], unlessInterest: true },
  'scores.lock': { who: ['chair'], stage: 'score' },

  /** A live pitch night: set up, opened while the list is scored, voted on or decided, and led. */
  'night.plan': { who: ['chair', 'builder'] },
  'night.open': { who: ['chair', 'builder'], stage: 'score', until: 'decide' },
  /** Whoever has an interest in the pitch that is up does not close it, open it again or put it later. */
  'night.host': { who: ['chair', 'builder'], unlessInterest: true },
  'night.read': { who: ['anyone'] },
  /** By the code on the screen; the command knows whether the doors are open. */
  'night.join': { who: ['anyone'] },
  /** A phone that has joined: the command knows it, and that it is no panel member's. */
  'night.mark': { who: ['anyone'] },
  'night.mark-as-member': { who: ['voting-member'], unlessInterest: true },
  /** By nobody with an interest in any of its pitches. */
  'night.type-slips': { who: ['panel', ...officers, 'builder'], unlessInterest: true },

  'ballot.cast': { who: ['signed-in'], stage: 'vote' },
  /** That she is old enough for a round that asks for an age; the command knows which. */
  'age.say': { who: ['resident'] },
  /** Somebody who turns up later: one officer asks, another agrees, and she is counted apart. */
  'roll.read': { who: [...officers, 'builder'] },
  /** Somebody who came when it was fixed: two officers, as with whatever else changes a vote that is on. */
  'roll.propose': { who: officers, stage: 'vote', unlessInterest: true, stepUp: true },
  'roll.answer': { who: officers, stage: 'vote', unlessInterest: true, stepUp: true },
  /** Ballots and slips; the command knows until when. */
  'paper.print': { who: ['chair', 'builder'] },
  /** What a tablet kept may come after the close: the command knows when it was done. */
  'desk.keep': { who: ['chair', 'builder'] },
  /** Once voting is over; the command knows. */
  'paper.open': { who: ['chair', 'builder'] },
  /** An envelope that somebody else handed in in her name. */
  'paper.take-out': { who: ['chair'], stepUp: true },
  'paper.key-in': { who: ['panel', ...officers, 'builder'] },
  'paper.finish': { who: ['chair'], stepUp: true },
  /**
   * That it end earlier or later than was said, be held anew or called off: one officer asks, and another agrees. An
   * administrator stands in where too few officers have no interest; the command knows.
   */
  'voting.ask-change': { who: [...officers, 'administrator'], unlessInterest: true, stepUp: true },
  'voting.answer-change': { who: [...officers, 'administrator'], unlessInterest: true, stepUp: true },
  /** That something is wrong with a vote that was counted: signed in or not; the command knows until when, and how many. */
  'challenge.make': { who: ['anyone'] },
  'challenge.read-all': { who: [...officers, 'administrator'] },
  /** By nobody whose own acts it is about; by an administrator where that is every officer. The command knows. */
  'challenge.answer': { who: [...officers, 'administrator'] },
  'vote.recount': { who: officers },
  /** That money goes out without an answer, or the vote be run again: one officer asks, and another agrees. */
  'vote.ask-measure': { who: [...officers, 'administrator'], unlessInterest: true, stepUp: true },
  'vote.answer-measure': { who: [...officers, 'administrator'], unlessInterest: true, stepUp: true },
  'tellers.name': { who: ['chair'], stepUp: true },
  /** For the three who are named: the command knows who they are. */
  'teller.keep-key': { who: ['signed-in'] },

  'decision.read': { who: ['voting-member', ...officers, 'builder', 'observer'] },
  'decision.draft': { who: ['chair', 'builder'], stage: 'decide', unlessInterest: true },
  /** One of the two yeses to the list: the panel's own, so of those who vote on it, and of its chair (decision 030). */
  'decision.adopt': { who: ['voting-member', 'chair'], stage: 'decide', stepUp: true },
  /** Some of what was adopted, by a later decision that names it. */
  'decision.change': { who: ['chair', 'builder'], stage: 'agree', until: 'learn', unlessInterest: true },
  'decision.adopt-change': { who: ['voting-member', 'chair'], stage: 'agree', until: 'learn', stepUp: true },
  /** The panel's own copy, with why people stepped out. */
  'minutes.read-own': { who: ['voting-member', ...officers] },
  /** Who is to hear what became of an idea, and the letters before they go. */
  'telling.read': { who: ['chair', 'builder'] },
  'telling.word': { who: ['chair', 'builder'], unlessInterest: true },
  'telling.tell': { who: ['chair', 'builder'] },
  'telling.record': { who: ['chair', 'builder'], unlessInterest: true },

  'panel-vote.open': { who: ['chair', 'builder'], stage: 'decide', unlessInterest: true },
  'panel-vote.cast': { who: ['voting-member'], stage: 'decide', unlessInterest: true },
  /** For a member without a phone, or slips of paper; the record names both. */
  'panel-vote.key-in': { who: ['chair', 'builder'], stage: 'decide', unlessInterest: true },
  'panel-vote.close': { who: ['chair', 'builder'], stage: 'decide', unlessInterest: true },
  /** In a tie, where the round's rules give one: the command knows. */
  'panel-vote.casting': { who: ['chair'], stage: 'decide', unlessInterest: true },

  /** Her own time; everybody's together is public. */
  'time.log': { who: ['panel'] },
  'thanks.read': { who: officers },
  'thanks.choose': { who: ['chair'] },
  'thanks.prepare': { who: ['treasurer'] },
  /** Of a payment that another prepared, and never of her own: the command knows both. */
  'thanks.authorise': { who: ['authoriser'], stepUp: true },
  'thanks.pay': { who: ['treasurer'] },
  'thanks.cancel': { who: ['treasurer', 'authoriser'] },

  'books.read': { who: [...officers, 'observer'] },
  'fund.receive': { who: ['treasurer'] },
  'budget.set': { who: ['treasurer'] },
  'budget.move': { who: ['treasurer', 'chair'] },
  'budget.agree-move': { who: officers },
  'budget.allocate': { who: ['treasurer', 'chair'] },
  /** Funds and budget lines; what is on a line is set apart. */
  'plan.change': { who: ['treasurer'] },
  /** At the end of a year: asked by one officer, agreed by another. */
  'plan.carry': { who: ['treasurer', 'chair'] },
  'plan.agree-carry': { who: officers },
  'account-code.set': { who: ['treasurer'] },

  /** Running costs, and a trusted organisation's contribution. Never by who is paid: the command knows. */
  'cost.prepare': { who: ['treasurer'] },
  'cost.authorise': { who: ['authoriser'], stepUp: true },
  'cost.authorise-second': { who: ['authoriser', 'chair'], stepUp: true },
  'cost.pay': { who: ['treasurer'] },
  'cost.cancel': { who: ['treasurer', 'authoriser'] },
  /** Who was paid by a cost, and what for. */
  'cost.read-payee': { who: officers },

  'draw-down.ask': { who: ['treasurer'] },
  /** Of a request that another asked: the command knows. */
  'draw-down.agree': { who: officers, stepUp: true },
  'draw-down.withdraw': { who: ['treasurer', 'chair'] },

  'award.read': { who: [...writers, ...officers, 'observer'] },
  'award.accept': { who: ['applicant'] },
  'award.withdraw': { who: ['applicant', 'treasurer'] },
  /** That what an award was given on is so, or is so no longer: never by who is paid, which the command knows. */
  'condition.tick': { who: [...officers], unlessInterest: true },
  'payment.prepare': { who: ['treasurer'], unlessInterest: true },
  'payment.authorise': { who: ['authoriser'], unlessInterest: true, stepUp: true },
  /** Of a payment so large that two have to: another than the first, and than who prepared it. */
  'payment.authorise-second': { who: ['authoriser', 'chair'], unlessInterest: true, stepUp: true },
  'payment.mark-sent': { who: ['treasurer'], unlessInterest: true },
  'payment.follow': { who: ['treasurer', 'authoriser'] },
  'payment.cancel': { who: ['treasurer', 'authoriser'] },

  /** The partnership's own accounts, and what the bank says of them: names of people stand in it. */
  'bank.read': { who: officers },
  'bank.open': { who: ['treasurer'] },
  'bank.bring-in': { who: ['treasurer', 'authoriser'] },
  /** One officer asks, and another agrees; the command knows that nothing of it is signed. */
  'bank.take-back': { who: officers },
  'bank.settle': { who: ['treasurer', 'authoriser'] },
  'statement.prepare': { who: ['treasurer', 'authoriser'] },
  /** By another than who prepared it, which the command knows. */
  'statement.sign': { who: officers, stepUp: true },
  /** Payments that go to the bank in one file. */
  'run.read': { who: ['treasurer', 'authoriser'] },
  'run.make': { who: ['treasurer'] },
  /** The file names every account that is paid into: of nobody with an interest in one of them, which the command knows. */
  'run.download': { who: ['treasurer', 'authoriser'], stepUp: true },
  'run.send': { who: ['treasurer'] },
  'run.take-apart': { who: ['treasurer'], stepUp: true },
  'paying-account.set': { who: ['treasurer'], stepUp: true },

  /** The account that an award is paid to. Whoever is paid gives it herself, signed in or by a link in a letter. */
  'bank-details.ask': { who: ['applicant', 'treasurer'] },
  'bank-details.give': { who: ['applicant'] },
  'bank-details.give-by-link': { who: ['anyone'] },
  /** From where the old ones came, that others are right, or are not: by the link in a letter. */
  'bank-details.answer': { who: ['anyone'] },
  'bank-details.follow': { who: ['treasurer', 'authoriser'] },
  'bank-details.read': { who: ['treasurer', 'authoriser'], unlessInterest: true, stepUp: true },
  'bank-details.settle': { who: ['treasurer', 'authoriser'], unlessInterest: true, stepUp: true },
  'story.tell': { who: [...writers, 'builder'] },
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
