import { count, id, index, instant, json, key, pence, table, text, uniqueIndex, word } from '../columns'
import type { RuleBasis, RuleSays, RulingCause } from '~/domain/panel'
import { decision } from './panel'
import { proposal } from './proposal'
import { round } from './round'

/**
 * What the round's rule said of the meeting's list, each time it was asked: the last one stands, the earlier ones show
 * what a conflict, a vote of the panel or a smaller pot changed. Only ever added to.
 */
export const ruling = table(
  'ruling',
  {
    id: id().primaryKey(),
    decisionId: id()
      .notNull()
      .references(() => decision.id),
    sequence: count().notNull(),
    at: instant().notNull(),
    cause: word<RulingCause>().notNull(),
    potPence: pence().notNull(),
    basis: word<RuleBasis>().notNull(),
    /** The vote fell short of its turnout: who voted, and how many it needed. */
    shortOf: json<{ readonly voters: number; readonly needed: number }>(),
    list: json<readonly RuleSays[]>().notNull(),
  },
  (row) => [uniqueIndex('ruling_in_order').on(row.decisionId, row.sequence)],
)

/**
 * The lots that settle ties, drawn when the list of ideas is settled and before anybody scores or votes; an idea that
 * joins the list later is drawn after. `hash` puts them in order, and anyone can work it out again from the seed that is
 * published with the round. Only ever added to.
 */
export const drawnLot = table(
  'drawn_lot',
  {
    roundId: id()
      .notNull()
      .references(() => round.id),
    proposalId: id()
      .notNull()
      .references(() => proposal.id),
    /** From 1; the lower wins the tie. */
    number: count().notNull(),
    /** Which draw of the round it was in, from 1. */
    draw: count().notNull(),
    hash: text().notNull(),
  },
  (row) => [key({ columns: [row.roundId, row.proposalId] }), index('drawn_lot_by_proposal').on(row.proposalId)],
)
