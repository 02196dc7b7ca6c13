import { id, index, instant, table, text, uniqueIndex, word } from '../columns'
import type { PaperCodeEnding } from '~/domain/people'
import { person } from './people'
import { round } from './round'

/** A code on paper that lets one person in, once, for one round. The code itself is kept only as a keyed hash. */
export const paperCode = table(
  'paper_code',
  {
    id: id().primaryKey(),
    roundId: id()
      .notNull()
      .references(() => round.id),
    personId: id()
      .notNull()
      .references(() => person.id),
    codeHash: text().notNull(),
    issuedAt: instant().notNull(),
    issuedBy: id()
      .notNull()
      .references(() => person.id),
    endedAt: instant(),
    endedBecause: word<PaperCodeEnding>(),
  },
  (row) => [
    uniqueIndex('paper_code_by_hash').on(row.codeHash),
    index('paper_code_by_round').on(row.roundId, row.personId),
    index('paper_code_by_person').on(row.personId),
  ],
)
