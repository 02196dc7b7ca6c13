import type { Actor } from './people'
import type { Act } from './policy'
import { ok, refuse, type Outcome } from './refusal'

/**
 * On what footing somebody is signed in: as herself; with a paper code, for one round; or helped, with somebody else at
 * the keyboard.
 */
export type Footing =
  | { readonly as: 'herself' }
  | { readonly as: 'paper'; readonly roundId: string }
  | { readonly as: 'helped'; readonly helperId: string; readonly helperName: string; readonly partnershipId: string }

/** What anybody does who has not signed in, and leaving. */
const open: readonly Act[] = [
  'public.read',
  'count.follow',
  'news.stop',
  'sign-in.start',
  'sign-in.finish',
  'sign-in.end',
  'language.choose',
  'night.read',
  'night.join',
  'night.mark',
  'bank-details.give-by-link',
  'bank-details.answer',
]

/** Her own ideas and her vote. */
const ownPart: readonly Act[] = [
  'proposal.start',
  'proposal.edit',
  'proposal.submit',
  'proposal.take-back',
  'proposal.withdraw',
  'proposal.revise',
  'proposal.answer',
  'proposal.read-own',
  'booklet.follow',
  'share.leave',
  'note.write',
  'proposal.use-again',
  'proposal.split',
  'merging.answer',
  'proposal.decline',
  'ballot.cast',
  'age.say',
]

/** With a helper also who is in on her idea, what was read to her, what goes with an idea that won, and saying where she lives. Never her letters, devices or roles. */
const helped: readonly Act[] = [
  ...ownPart,
  'share.invite',
  'share.change',
  'proposal.read-back',
  'proposal.hand-over',
  'help.end',
  'residency.declare',
  'award.read',
  'award.accept',
  'bank-details.ask',
  'bank-details.give',
  'story.tell',
]

export type NotOnThisFooting = 'paper-code-only-this-round' | 'not-with-a-helper'

/**
 * Whether an act is open to her on this footing, beside what the policy table says. What is not named here is not: an act
 * that is new is for people who are signed in as themselves.
 */
export function footingAllows(
  footing: Footing,
  act: Act,
  where: { readonly partnershipId?: string; readonly roundId?: string },
): Outcome<object, NotOnThisFooting> {
  if (footing.as === 'herself' || open.includes(act)) return ok
  if (footing.as === 'paper')
    return ownPart.includes(act) && where.roundId === footing.roundId ? ok : refuse('paper-code-only-this-round')
  const here = where.partnershipId === undefined || where.partnershipId === footing.partnershipId
  return helped.includes(act) && here ? ok : refuse('not-with-a-helper')
}

/** Nobody's roles come with a sheet of paper, nor with somebody else at the keyboard. */
export const asSeenOn = (footing: Footing, actor: Actor): Actor =>
  footing.as === 'herself' ? actor : { ...actor, roles: [], votingMember: false }
