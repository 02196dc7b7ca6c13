import { id, index, instant, key, table, text, word } from '../columns'
import type { VotingChannel } from '~/domain/voting/choices'
import type { TakingOutAnswer } from '~/domain/voting/paper'
import { person } from './people'
import { round } from './round'

/** An officer asks that paper written down for somebody by mistake count no more, and why. Only ever added to. */
export const paperTakingOut = table(
  'paper_taking_out',
  {
    id: id().primaryKey(),
    roundId: id()
      .notNull()
      .references(() => round.id),
    /** Which slip, as in `paper_slip`. */
    codeHash: text().notNull(),
    /** Whose it was said to be. */
    personId: id()
      .notNull()
      .references(() => person.id),
    because: text().notNull(),
    at: instant().notNull(),
    by: id()
      .notNull()
      .references(() => person.id),
  },
  (row) => [
    index('paper_taking_out_by_round').on(row.roundId, row.at),
    index('paper_taking_out_by_person').on(row.personId),
    index('paper_taking_out_by_asker').on(row.by),
  ],
)

/** What came of it: once, and for good. Only ever added to. */
export const paperTakingOutAnswer = table(
  'paper_taking_out_answer',
  {
    takingOutId: id()
      .primaryKey()
      .references(() => paperTakingOut.id),
    answer: word<TakingOutAnswer>().notNull(),
    at: instant().notNull(),
    by: id()
      .notNull()
      .references(() => person.id),
  },
  (row) => [index('paper_taking_out_answer_by_person').on(row.by)],
)

/**
 * A vote online whose place an envelope took: sealed as it was, so that it can go back into the box if the envelope was not
 * hers. Never opened; gone as soon as no envelope can be taken out any more, before the key of the ballots is used. Its key
 * is a keyed hash of its own: it says neither whose it is, nor which pseudonym it had.
 */
export const ballotAside = table(
  'ballot_aside',
  {
    roundId: id()
      .notNull()
      .references(() => round.id),
    aside: text().notNull(),
    channel: word<VotingChannel>().notNull(),
    sealed: text().notNull(),
  },
  (row) => [key({ columns: [row.roundId, row.aside] })],
)
