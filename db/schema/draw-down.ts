import { count, id, index, instant, key, pence, table, text, uniqueIndex, word } from '../columns'
import type { DrawDownState } from '~/domain/money'
import { budgetLine, fund } from './budget'
import { partnership } from './partnership'
import { person } from './people'

/** A request to whoever holds a fund's money for what is needed next. What it asks for is in `draw_down_item`. */
export const drawDown = table(
  'draw_down',
  {
    id: id().primaryKey(),
    partnershipId: id()
      .notNull()
      .references(() => partnership.id),
    fundId: id()
      .notNull()
      .references(() => fund.id),
    /** 1, 2, 3 … of a partnership. */
    number: count().notNull(),
    /** The contribution that was agreed on as it was asked, in hundredths of a per cent. */
    rate: count().notNull(),
    contributionPence: pence().notNull(),
    at: instant().notNull(),
  },
  (row) => [
    uniqueIndex('draw_down_in_order').on(row.partnershipId, row.number),
    index('draw_down_by_fund').on(row.fundId),
  ],
)

/** What it asks for: the difference to what was asked before, so below nothing where less is needed than was asked. */
export const drawDownItem = table(
  'draw_down_item',
  {
    drawDownId: id()
      .notNull()
      .references(() => drawDown.id),
    /** `award:ID:LINE`, `cost:ID` or `thanks:ID`. */
    subject: text().notNull(),
    lineId: id()
      .notNull()
      .references(() => budgetLine.id),
    amountPence: pence().notNull(),
  },
  (row) => [key({ columns: [row.drawDownId, row.subject] }), index('draw_down_item_by_line').on(row.lineId)],
)

/** Asked, agreed by another, received, withdrawn. Only ever added to. */
export const drawDownStep = table(
  'draw_down_step',
  {
    drawDownId: id()
      .notNull()
      .references(() => drawDown.id),
    sequence: count().notNull(),
    to: word<DrawDownState>().notNull(),
    at: instant().notNull(),
    by: id()
      .notNull()
      .references(() => person.id),
    /** What came in. */
    amountPence: pence(),
    reason: text(),
  },
  (row) => [key({ columns: [row.drawDownId, row.sequence] }), index('draw_down_step_by_person').on(row.by)],
)
