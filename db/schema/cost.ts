import { count, id, index, instant, key, pence, table, text, word } from '../columns'
import type { CostKind, CostState } from '~/domain/money'
import { budgetLine, fund } from './budget'
import { drawDown } from './draw-down'
import { partnership } from './partnership'
import { person } from './people'

/** Money spent straight from a budget line: facts that never change. What it was for and who was paid is in `cost_words`. */
export const cost = table(
  'cost',
  {
    id: id().primaryKey(),
    partnershipId: id()
      .notNull()
      .references(() => partnership.id),
    kind: word<CostKind>().notNull(),
    lineId: id()
      .notNull()
      .references(() => budgetLine.id),
    fundId: id()
      .notNull()
      .references(() => fund.id),
    amountPence: pence().notNull(),
    /** Who is paid, where it is somebody of ours; a firm is nobody. */
    payeeId: id().references(() => person.id),
    /** The draw-down that a contribution is agreed on. */
    drawDownId: id().references(() => drawDown.id),
    /** How many people have to authorise it. */
    authorisers: count().notNull(),
    at: instant().notNull(),
  },
  (row) => [
    index('cost_by_partnership').on(row.partnershipId, row.at),
    index('cost_by_line').on(row.lineId),
    index('cost_by_draw_down').on(row.drawDownId),
    index('cost_by_payee').on(row.payeeId),
  ],
)

/** Prepared, authorised (by two, where two are needed), paid, came back, cancelled. Only ever added to. */
export const costStep = table(
  'cost_step',
  {
    costId: id()
      .notNull()
      .references(() => cost.id),
    sequence: count().notNull(),
    to: word<CostState>().notNull(),
    at: instant().notNull(),
    by: id()
      .notNull()
      .references(() => person.id),
    /** For an authorisation: the hash of what was confirmed. */
    confirmed: text(),
    reason: text(),
  },
  (row) => [key({ columns: [row.costId, row.sequence] }), index('cost_step_by_person').on(row.by)],
)

/** Private: who was paid and what for, in an officer's words. Emptied when nobody need know any more. */
export const costWords = table(
  'cost_words',
  {
    costId: id()
      .primaryKey()
      .references(() => cost.id),
    personId: id().references(() => person.id),
    payee: text().notNull(),
    what: text().notNull(),
  },
  (row) => [index('cost_words_by_person').on(row.personId)],
)
