import { check, condition, id, index, key, pence, table, text, word } from '../columns'
import type { Account, Scope } from '~/domain/money'
import { partnership } from './partnership'

/**
 * What the two registers add up to, kept beside them so that a figure costs the same after ten years as after one. It is
 * written with the rows it sums, in the same transaction (`records/money/totals`), and `sparks verify` adds everything
 * up again and compares. The checks are the last wall against overspending: the commands ask first.
 */
export const moneyTotal = table(
  'money_total',
  {
    partnershipId: id()
      .notNull()
      .references(() => partnership.id),
    scope: word<Scope['of']>().notNull(),
    /** The partnership, line, round or award it is of. */
    subjectId: id().notNull(),
    /** A round or an award narrowed to one budget line; empty for the whole of it. */
    lineId: id().notNull(),
    budgetPence: pence().notNull(),
    allocatedPence: pence().notNull(),
    awardedPence: pence().notNull(),
    paidOnAwardsPence: pence().notNull(),
    returnedPence: pence().notNull(),
    paidDirectlyPence: pence().notNull(),
  },
  (row) => [
    key({ columns: [row.scope, row.subjectId, row.lineId] }),
    index('money_total_by_partnership').on(row.partnershipId, row.scope, row.lineId),
    index('money_total_outstanding')
      .on(row.partnershipId, row.scope)
      .where(condition`awarded_pence > paid_on_awards_pence`),
    check(
      'line_within_budget',
      condition`scope <> 'line' OR budget_pence - allocated_pence - paid_directly_pence >= 0`,
    ),
    check(
      'round_within_pot',
      condition`scope <> 'round' OR allocated_pence - awarded_pence + returned_pence - paid_directly_pence >= 0`,
    ),
    check('award_paid_once', condition`scope <> 'award' OR awarded_pence >= paid_on_awards_pence`),
    check('award_given_back_once', condition`scope <> 'award' OR paid_on_awards_pence >= returned_pence`),
  ],
)

/** What each account of the journal holds, kept likewise: money in less money out. */
export const accountBalance = table(
  'account_balance',
  {
    partnershipId: id()
      .notNull()
      .references(() => partnership.id),
    account: word<Account>().notNull(),
    amountPence: pence().notNull(),
  },
  (row) => [key({ columns: [row.partnershipId, row.account] })],
)

/** What moved from one account to another in each month, kept likewise: statements and trial balances are made of it. */
export const monthFlow = table(
  'month_flow',
  {
    partnershipId: id()
      .notNull()
      .references(() => partnership.id),
    /** `2026-03`: of the day the entries belong to. */
    month: text().notNull(),
    fromAccount: word<Account>().notNull(),
    toAccount: word<Account>().notNull(),
    amountPence: pence().notNull(),
  },
  (row) => [key({ columns: [row.partnershipId, row.month, row.fromAccount, row.toAccount] })],
)
