import { count, id, key, table, text, word } from '../columns'
import type { EqualityQuestion } from '~/domain/learning'
import { partnership } from './partnership'

/**
 * Sums of what people told of themselves, by question and by year. There is no row of anybody, no person, no idea, no day
 * and no order: an answer is added to a sum the moment it is given.
 */
export const equalitySum = table(
  'equality_sum',
  {
    partnershipId: id()
      .notNull()
      .references(() => partnership.id),
    year: count().notNull(),
    question: word<EqualityQuestion>().notNull(),
    answer: text().notNull(),
    people: count().notNull(),
  },
  (row) => [key({ columns: [row.partnershipId, row.year, row.question, row.answer] })],
)
