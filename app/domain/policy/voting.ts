import { officers, type PolicyRow } from './who'

/** The roll, ballots online and on paper, the count, challenges. */
export const voting = {
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
  /** The second helper at a desk, for herself; the command knows who she is. */
  'desk.sign-on': { who: [...officers, 'builder', 'panel'] },
  /** Once voting is over; the command knows. */
  'paper.open': { who: ['chair', 'builder'] },
  /**
   * Paper that was written down for the wrong person, until the envelopes are opened: one officer asks, another agrees. An
   * administrator stands in as with whatever else changes a vote that is on; the command knows.
   */
  'paper.take-out': { who: [...officers, 'administrator'], unlessInterest: true, stepUp: true },
  'paper.agree-out': { who: [...officers, 'administrator'], unlessInterest: true, stepUp: true },
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
} as const satisfies Record<string, PolicyRow>
