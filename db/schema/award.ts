import { count, id, index, instant, json, key, table, text, word } from '../columns'
import type { AwardChange, AwardState, Instalment } from '~/domain/money'
import { decision } from './panel'
import { partnership } from './partnership'
import { person } from './people'
import { proposal } from './proposal'
import { round } from './round'

/** Money for a proposal, as the decision made it. What became of it since is in `award_event`. */
export const award = table(
  'award',
  {
    id: id().primaryKey(),
    partnershipId: id()
      .notNull()
      .references(() => partnership.id),
    roundId: id()
      .notNull()
      .references(() => round.id),
    proposalId: id()
      .notNull()
      .unique()
      .references(() => proposal.id),
    decisionId: id()
      .notNull()
      .references(() => decision.id),
    instalments: json<Instalment[]>().notNull(),
    /** The day by which it is to be done, `YYYY-MM-DD`, until an event says another. */
    doneBy: text(),
    madeAt: instant().notNull(),
  },
  (row) => [
    index('award_by_round').on(row.roundId),
    index('award_by_partnership').on(row.partnershipId, row.id),
    index('award_by_time').on(row.madeAt, row.id),
  ],
)

/** Accepted, withdrawn, reduced …: each with who, when and why, and what the award was after it. Only ever added to. */
export const awardEvent = table(
  'award_event',
  {
    awardId: id()
      .notNull()
      .references(() => award.id),
    sequence: count().notNull(),
    kind: word<AwardChange['to']>().notNull(),
    reason: text(),
    state: word<AwardState>().notNull(),
    version: count().notNull(),
    instalments: json<Instalment[]>().notNull(),
    doneBy: text(),
    at: instant().notNull(),
    by: id()
      .notNull()
      .references(() => person.id),
  },
  (row) => [key({ columns: [row.awardId, row.sequence] })],
)

/**
 * Private: who is paid, from this version of the award on, for those who pay. It stands apart from the award so that a
 * person can be erased and the books still add up.
 */
export const awardPayee = table(
  'award_payee',
  {
    awardId: id()
      .notNull()
      .references(() => award.id),
    version: count().notNull(),
    name: text().notNull(),
    /** The people who receive the money or act for the group that does: none of them may handle the payment. */
    personIds: json<string[]>().notNull(),
  },
  (row) => [key({ columns: [row.awardId, row.version] })],
)
