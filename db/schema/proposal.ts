import { count, id, index, instant, json, pence, table, text, uniqueIndex, word } from '../columns'
import type { Answers, ProposalEventKind, Question } from '~/domain/proposal'
import { neighbourhood, theme } from './partnership'
import { person } from './people'
import { round } from './round'

/**
 * An idea and what it needs. `answers` are the public ones, by question; `title`, `summary`, `costPence`, the theme
 * and the neighbourhood stand out of them because lists and counts ask for them.
 */
export const proposal = table(
  'proposal',
  {
    id: id().primaryKey(),
    roundId: id()
      .notNull()
      .references(() => round.id),
    /** What people call it on paper and in minutes, such as `SPR-07`. Also the project id in open data. */
    reference: text().notNull(),
    applicantId: id().references(() => person.id),
    title: text().notNull(),
    summary: text().notNull(),
    costPence: pence(),
    themeId: id().references(() => theme.id),
    neighbourhoodId: id().references(() => neighbourhood.id),
    answers: json<Answers>().notNull(),
    /** Goes up with every save, so that two people saving at once do not lose each other's words. */
    version: count().notNull(),
    /** The version in which the answer to each question was last saved: only two savings of one question can clash. */
    savedIn: json<Partial<Record<Question, number>>>().notNull().default({}),
    createdAt: instant().notNull(),
    savedAt: instant().notNull(),
  },
  (row) => [
    uniqueIndex('proposal_by_reference').on(row.roundId, row.reference),
    index('proposal_by_applicant').on(row.applicantId),
  ],
)

/** Private: who should be paid, for those who pay. */
export const payee = table(
  'payee',
  {
    proposalId: id()
      .primaryKey()
      .references(() => proposal.id),
    name: text().notNull(),
    /** The person paid, when it is somebody the partnership knows: she may then not authorise the payment. */
    personId: id().references(() => person.id),
  },
  (row) => [index('payee_by_person').on(row.personId)],
)

/** Submitted, taken back, found eligible or not, withdrawn: each with who, when and why. Only ever added to. */
export const proposalEvent = table(
  'proposal_event',
  {
    id: id().primaryKey(),
    proposalId: id()
      .notNull()
      .references(() => proposal.id),
    sequence: count().notNull(),
    kind: word<ProposalEventKind>().notNull(),
    at: instant().notNull(),
    by: id().references(() => person.id),
    because: text(),
  },
  (row) => [uniqueIndex('proposal_event_in_order').on(row.proposalId, row.sequence)],
)
