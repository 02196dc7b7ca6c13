import { condition, id, index, instant, pence, table, text, uniqueIndex, word } from '../columns'
import type { AwardChangeKind } from '~/domain/money'
import { award } from './award'
import { person } from './people'

/** What one officer asks to change of an award, and another agrees to or turns down. One waits at a time. */
export const awardChange = table(
  'award_change',
  {
    id: id().primaryKey(),
    awardId: id()
      .notNull()
      .references(() => award.id),
    kind: word<AwardChangeKind>().notNull(),
    amountPence: pence(),
    doneBy: text(),
    reason: text().notNull(),
    askedBy: id()
      .notNull()
      .references(() => person.id),
    askedAt: instant().notNull(),
    answer: word<'agreed' | 'declined'>(),
    answeredBy: id().references(() => person.id),
    answeredAt: instant(),
  },
  (row) => [
    index('award_change_by_award').on(row.awardId, row.askedAt),
    uniqueIndex('award_change_one_waits')
      .on(row.awardId)
      .where(condition`answer IS NULL`),
    index('award_change_by_asker').on(row.askedBy),
    index('award_change_by_answerer').on(row.answeredBy),
  ],
)
