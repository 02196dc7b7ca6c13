import { count, id, index, instant, key, table, text, word } from '../columns'
import type { AdditionAnswer } from '~/domain/voting/roll-addition'
import { partnership } from './partnership'
import { person } from './people'
import { round } from './round'

/** What is mixed into the published fingerprint of a roll, so that nobody can try names against it (decision 033). */
export const rollSalt = table('roll_salt', {
  roundId: id()
    .primaryKey()
    .references(() => round.id),
  salt: text().notNull(),
})

/** Somebody whom an officer would have on the roll after voting opened, and why. Only ever added to. */
export const rollAddition = table(
  'roll_addition',
  {
    id: id().primaryKey(),
    roundId: id()
      .notNull()
      .references(() => round.id),
    personId: id()
      .notNull()
      .references(() => person.id),
    because: text().notNull(),
    proposedAt: instant().notNull(),
    proposedBy: id()
      .notNull()
      .references(() => person.id),
  },
  (row) => [
    index('roll_addition_by_round').on(row.roundId, row.proposedAt),
    index('roll_addition_by_person').on(row.personId),
    index('roll_addition_by_proposer').on(row.proposedBy),
  ],
)

/** What a second officer said to it: once, and for good. Only ever added to. */
export const rollAdditionAnswer = table(
  'roll_addition_answer',
  {
    additionId: id()
      .primaryKey()
      .references(() => rollAddition.id),
    answer: word<AdditionAnswer>().notNull(),
    because: text().notNull(),
    at: instant().notNull(),
    by: id()
      .notNull()
      .references(() => person.id),
  },
  (row) => [index('roll_addition_answer_by_person').on(row.by)],
)

/** That somebody was seen to be of an age, for rounds that ask for one: never when she was born. */
export const ageSeen = table(
  'age_seen',
  {
    partnershipId: id()
      .notNull()
      .references(() => partnership.id),
    personId: id()
      .notNull()
      .references(() => person.id),
    /** At least so many years old, on that day. */
    years: count().notNull(),
    at: instant().notNull(),
    by: id()
      .notNull()
      .references(() => person.id),
  },
  (row) => [
    key({ columns: [row.partnershipId, row.personId] }),
    index('age_seen_by_person').on(row.personId),
    index('age_seen_by_who_saw').on(row.by),
  ],
)
