import { officers, writers, type PolicyRow } from './who'

/** What a spark started. */
export const learning = {
  /** What led to what: anyone signed in may tell one, and a builder publishes it. */
  'ripple.tell': { who: ['signed-in'] },
  'ripple.keep': { who: ['builder', ...officers] },
  'ripple.publish': { who: ['builder'] },
  /** Her own name, or any for whoever keeps the ripples: the command knows whose it is. */
  'ripple.withdraw-name': { who: ['signed-in'] },
  /** What somebody tells of herself is added to a sum, and who it was is kept nowhere. */
  'equality.tell': { who: ['signed-in'] },
  'leverage.keep': { who: officers },
  'story.tell': { who: [...writers, 'builder'] },
  /** By the link in a letter, of which the command knows whether it holds; or by that of somebody who is in a story. */
  'story.tell-by-link': { who: ['anyone'] },
  'story.consent-by-link': { who: ['anyone'] },
  /** A second look, by somebody else than who told it: the command knows who did. */
  'story.look': { who: ['chair', 'builder'] },
  'story.publish': { who: ['chair', 'builder'], unlessInterest: true },
  'story.withdraw': { who: ['chair', 'builder'] },
  /** A picture that the books need stays with them. */
  'story.keep-evidence': { who: ['treasurer'] },
  /** What is looked for in stories, and from which sums how much is asked of one. */
  'outcomes.settle': { who: officers },
  'story.settle': { who: officers },
  /** The partnership's own papers: what it promises, and how it chooses who decides. */
  'document.publish': { who: officers },
  /** A report for a funder: read before it is public by whoever reads the books, and by the builder. */
  'funder-report.read': { who: [...officers, 'builder', 'observer', 'examiner'] },
  'funder-report.write': { who: [...officers, 'builder'] },
  'funder-report.freeze': { who: officers },
  'funder-report.publish': { who: ['chair', 'builder'] },
  /** All the partnership owns, in one file: one officer asks, another agrees. The command knows who asked. */
  'archive.read': { who: officers },
  'archive.ask': { who: officers },
  'archive.answer': { who: officers },
  'archive.agree': { who: officers, stepUp: true },
  'archive.take': { who: officers, stepUp: true },
} as const satisfies Record<string, PolicyRow>
