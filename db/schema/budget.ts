import { count, flag, id, index, table, text } from '../columns'
import { partnership, theme } from './partnership'

/** Money with its own purpose: the Big Local award, a donation, the council's match. */
export const fund = table(
  'fund',
  {
    id: id().primaryKey(),
    partnershipId: id()
      .notNull()
      .references(() => partnership.id),
    name: text().notNull(),
    purpose: text().notNull(),
    restricted: flag().notNull(),
    /** What a trusted organisation keeps of each draw-down for its own costs, in hundredths of a per cent; 0 for nothing. */
    contributionRate: count().notNull().default(0),
  },
  (row) => [index('fund_by_partnership').on(row.partnershipId)],
)

/** A line of the plan: a theme's money for one financial year. Its amounts are in the register. */
export const budgetLine = table(
  'budget_line',
  {
    id: id().primaryKey(),
    partnershipId: id()
      .notNull()
      .references(() => partnership.id),
    fundId: id()
      .notNull()
      .references(() => fund.id),
    themeId: id().references(() => theme.id),
    name: text().notNull(),
    /** The year in which the financial year starts. */
    year: count().notNull(),
  },
  (row) => [index('budget_line_by_partnership').on(row.partnershipId, row.year)],
)
