import { count, id, index, instant, key, table, text, uniqueIndex } from '../columns'
import { partnership } from './partnership'
import { person } from './people'

/** A question that whoever examines the books puts to the treasurer. Only ever added to. */
export const examinerQuestion = table(
  'examiner_question',
  {
    id: id().primaryKey(),
    partnershipId: id()
      .notNull()
      .references(() => partnership.id),
    /** 1, 2, 3 … of a partnership. */
    number: count().notNull(),
    words: text().notNull(),
    askedBy: id()
      .notNull()
      .references(() => person.id),
    askedAt: instant().notNull(),
  },
  (row) => [uniqueIndex('examiner_question_in_order').on(row.partnershipId, row.number)],
)

/** What was answered; more than once where the first was not enough. Only ever added to. */
export const examinerAnswer = table(
  'examiner_answer',
  {
    id: id().primaryKey(),
    questionId: id()
      .notNull()
      .references(() => examinerQuestion.id),
    words: text().notNull(),
    by: id()
      .notNull()
      .references(() => person.id),
    at: instant().notNull(),
  },
  (row) => [index('examiner_answer_by_question').on(row.questionId, row.at)],
)

/** What she says of a closed year, in her own words, with the hash of the statement she had before her. Only ever added to. */
export const examinerSignOff = table(
  'examiner_sign_off',
  {
    partnershipId: id()
      .notNull()
      .references(() => partnership.id),
    year: count().notNull(),
    words: text().notNull(),
    seal: text().notNull(),
    by: id()
      .notNull()
      .references(() => person.id),
    at: instant().notNull(),
  },
  (row) => [key({ columns: [row.partnershipId, row.year] })],
)
