import { officers, sharers, writers, type PolicyRow } from './who'

/** An idea: begun, shared, checked, joined, carried, talked about. */
export const proposal = {
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
} as const satisfies Record<string, PolicyRow>
