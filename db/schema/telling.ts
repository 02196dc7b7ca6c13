import { count, flag, id, index, instant, key, table, text, word } from '../columns'
import type { WayOfTelling } from '~/domain/proposal'
import { decision } from './panel'
import { person } from './people'
import { proposal } from './proposal'
import { round } from './round'

/** That somebody was told what became of an idea, how, when and by whom. Only ever added to. */
export const answerGiven = table(
  'answer_given',
  {
    id: id().primaryKey(),
    roundId: id()
      .notNull()
      .references(() => round.id),
    proposalId: id()
      .notNull()
      .references(() => proposal.id),
    personId: id()
      .notNull()
      .references(() => person.id),
    /** What she heard: what the checkers found (`checked`), that its round is called off (`called-off`), or a decision, by its id. */
    about: text().notNull(),
    way: word<WayOfTelling>().notNull(),
    /** By which name a letter was posted, so that it is known when it comes back (`outbox.once`). */
    letter: text(),
    /** Such as what was tried; empty when nothing was noted. */
    note: text().notNull(),
    at: instant().notNull(),
    /** Nobody, when the clock did it. */
    by: id().references(() => person.id),
  },
  (row) => [
    index('answer_given_by_round').on(row.roundId),
    index('answer_given_by_person').on(row.personId),
    index('answer_given_by_proposal').on(row.proposalId),
  ],
)

/**
 * The panel's feedback on one idea as its applicant is sent it: written down from what the members wrote once the list
 * is adopted, and softened by an officer where need be. What the members wrote stays with their scores.
 */
export const feedbackSent = table(
  'feedback_sent',
  {
    decisionId: id()
      .notNull()
      .references(() => decision.id),
    proposalId: id()
      .notNull()
      .references(() => proposal.id),
    words: text().notNull(),
    /** An officer has written it as it is. */
    edited: flag().notNull(),
    /** Goes up with each change, so that two who write at once do not undo one another. */
    version: count().notNull(),
    writtenAt: instant().notNull(),
    writtenBy: id().references(() => person.id),
    /** From then on it does not change. */
    sentAt: instant(),
  },
  (row) => [key({ columns: [row.decisionId, row.proposalId] }), index('feedback_sent_by_proposal').on(row.proposalId)],
)
