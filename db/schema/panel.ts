import { count, flag, id, index, instant, json, key, pence, table, text, uniqueIndex, word } from '../columns'
import type { PlannedCriterion } from '~/domain/round'
import type { DecisionOutcome, InterestKind, MeetingOnRecord } from '~/domain/panel'
import { person } from './people'
import { proposal } from './proposal'
import { round } from './round'

/** What the panel scores, and how much it weighs. */
export const criterion = table(
  'criterion',
  {
    id: id().primaryKey(),
    roundId: id()
      .notNull()
      .references(() => round.id),
    name: text().notNull(),
    /** What a 0, a 3 and a 5 look like. */
    rubric: json<PlannedCriterion['rubric']>().notNull(),
    weight: count().notNull(),
    position: count().notNull(),
  },
  (row) => [index('criterion_by_round').on(row.roundId, row.position)],
)

/** A member's declaration for one proposal; the latest one holds. Only ever added to. */
export const interest = table(
  'interest',
  {
    id: id().primaryKey(),
    proposalId: id()
      .notNull()
      .references(() => proposal.id),
    personId: id()
      .notNull()
      .references(() => person.id),
    sequence: count().notNull(),
    kind: word<InterestKind>().notNull(),
    note: text().notNull(),
    at: instant().notNull(),
    declaredBy: id()
      .notNull()
      .references(() => person.id),
  },
  (row) => [
    uniqueIndex('interest_in_order').on(row.proposalId, row.personId, row.sequence),
    // All that is asked of one person's own: what she opens to score reads no row beside it.
    index('interest_by_person').on(row.personId, row.proposalId, row.sequence, row.kind),
  ],
)

/** One member's view of one proposal. Others see it once theirs is in (`handedInAt`). */
export const scoreSheet = table(
  'score_sheet',
  {
    proposalId: id()
      .notNull()
      .references(() => proposal.id),
    personId: id()
      .notNull()
      .references(() => person.id),
    /** Points by criterion id, 0 to 5. */
    points: json<Record<string, number>>().notNull(),
    noteForPanel: text().notNull(),
    feedback: text().notNull(),
    /** She looked, and would rather not score it: no score, and never a nought. */
    abstained: flag().notNull().default(false),
    savedAt: instant().notNull(),
    handedInAt: instant(),
  },
  (row) => [
    key({ columns: [row.proposalId, row.personId] }),
    // How far she is with hers, without reading points or notes.
    index('score_sheet_by_person').on(row.personId, row.proposalId, row.handedInAt, row.abstained),
  ],
)

/** The panel's meeting about a round, and the list it adopts. A round has a line of them, each following the one before. */
export const decision = table(
  'decision',
  {
    id: id().primaryKey(),
    roundId: id()
      .notNull()
      .references(() => round.id),
    /** 1 for the round's own decision; 2, 3 … for those that changed some of it afterwards. */
    number: count().notNull().default(1),
    /** Of a later one: the decision before it, and why it was taken. */
    replacesDecisionId: id(),
    why: text().notNull().default(''),
    /** Goes up whenever the list changes; an adoption is of one version. */
    version: count().notNull(),
    startedAt: instant().notNull(),
    startedBy: id()
      .notNull()
      .references(() => person.id),
    /** What the books held for the round when the list last changed; at the adoption, what it was shared out of. */
    potPence: pence().notNull(),
    /** Who sat on the panel, who was in the room and who stepped out, as it was at the adoption: for the minutes. */
    meeting: json<MeetingOnRecord>(),
    /** Set in the transaction that makes the commitments; from then on nothing here changes (a trigger sees to it). */
    adoptedAt: instant(),
    /** Of a later one that was begun and is not wanted any more; why is in its meeting's log. Nothing here changes then either. */
    droppedAt: instant(),
  },
  (row) => [
    uniqueIndex('decision_in_order').on(row.roundId, row.number),
    index('decision_by_adoption').on(row.adoptedAt),
  ],
)

export const decisionItem = table(
  'decision_item',
  {
    decisionId: id()
      .notNull()
      .references(() => decision.id),
    proposalId: id()
      .notNull()
      .references(() => proposal.id),
    position: count().notNull(),
    askedPence: pence().notNull(),
    ruleSaid: word<DecisionOutcome>().notNull(),
    rulePence: pence().notNull(),
    outcome: word<DecisionOutcome>().notNull(),
    amountPence: pence().notNull(),
    /** In plain words: why this, and why it departs from what the rule said where it does. */
    because: text().notNull(),
    /** What has to be so before the money is paid. */
    conditions: json<readonly string[]>().notNull().default([]),
  },
  (row) => [key({ columns: [row.decisionId, row.proposalId] }), index('decision_item_by_proposal').on(row.proposalId)],
)

/** One person's yes to one version of the list; the second person's adopts it. Only ever added to. */
export const adoption = table(
  'adoption',
  {
    id: id().primaryKey(),
    decisionId: id()
      .notNull()
      .references(() => decision.id),
    personId: id()
      .notNull()
      .references(() => person.id),
    version: count().notNull(),
    at: instant().notNull(),
  },
  (row) => [
    uniqueIndex('adoption_once').on(row.decisionId, row.version, row.personId),
    index('adoption_by_person').on(row.personId),
  ],
)
