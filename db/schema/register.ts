import { count, id, index, instant, pence, table, text, uniqueIndex, word } from '../columns'
import type { RegisterKind } from '~/domain/money'
import { award } from './award'
import { budgetLine } from './budget'
import { decision } from './panel'
import { partnership } from './partnership'
import { person } from './people'
import { round } from './round'

/** The register that stops overspending before money moves. Only ever added to. */
export const encumbrance = table(
  'encumbrance',
  {
    id: id().primaryKey(),
    partnershipId: id()
      .notNull()
      .references(() => partnership.id),
    sequence: count().notNull(),
    kind: word<RegisterKind>().notNull(),
    /** The same act makes the same key, and so is recorded once. */
    key: text().notNull(),
    lineId: id()
      .notNull()
      .references(() => budgetLine.id),
    toLineId: id().references(() => budgetLine.id),
    roundId: id().references(() => round.id),
    awardId: id().references(() => award.id),
    decisionId: id().references(() => decision.id),
    amountPence: pence().notNull(),
    by: id()
      .notNull()
      .references(() => person.id),
    agreedBy: id().references(() => person.id),
    recordedAt: instant().notNull(),
    reason: text(),
  },
  (row) => [
    uniqueIndex('encumbrance_in_order').on(row.partnershipId, row.sequence),
    uniqueIndex('encumbrance_once').on(row.partnershipId, row.key),
    index('encumbrance_by_line').on(row.lineId, row.sequence),
    index('encumbrance_by_line_moved_to').on(row.toLineId, row.sequence),
    index('encumbrance_by_round').on(row.roundId, row.sequence),
    index('encumbrance_by_award').on(row.awardId, row.sequence),
  ],
)

/** A wish of one person to move money between budget lines; it moves when another agrees, and the register then says so. */
export const budgetMove = table(
  'budget_move',
  {
    id: id().primaryKey(),
    partnershipId: id()
      .notNull()
      .references(() => partnership.id),
    fromLineId: id()
      .notNull()
      .references(() => budgetLine.id),
    toLineId: id()
      .notNull()
      .references(() => budgetLine.id),
    amountPence: pence().notNull(),
    reason: text().notNull(),
    askedBy: id()
      .notNull()
      .references(() => person.id),
    askedAt: instant().notNull(),
    /** Agreed or turned down: by whom, and when. */
    answeredBy: id().references(() => person.id),
    answeredAt: instant(),
    answer: word<'agreed' | 'declined'>(),
  },
  (row) => [index('budget_move_waiting').on(row.partnershipId, row.answeredAt)],
)
