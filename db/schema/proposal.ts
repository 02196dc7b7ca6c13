import { count, id, index, instant, json, pence, table, text, uniqueIndex, word } from '../columns'
import type { Answers, Ground, PayTo, ProposalEventKind } from '~/domain/proposal'
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
    /**
     * What the list of its round is in order by: its title in plain letters, as long as anyone may read it, and nothing
     * otherwise. Follows its events (`followListing`), so that a list of thousands need not ask each for its last.
     */
    listed: text(),
    costPence: pence(),
    themeId: id().references(() => theme.id),
    neighbourhoodId: id().references(() => neighbourhood.id),
    answers: json<Answers>().notNull(),
    /** Goes up with every save, so that two people saving at once do not lose each other's words. */
    version: count().notNull(),
    /** The version in which each page of answers was last saved: only two savings of one page can clash. */
    savedIn: json<Partial<Record<string, number>>>().notNull().default({}),
    /** The version of its round's form that it is written on; nothing for one brought in from elsewhere. */
    formVersion: count(),
    createdAt: instant().notNull(),
    savedAt: instant().notNull(),
  },
  (row) => [
    uniqueIndex('proposal_by_reference').on(row.roundId, row.reference),
    index('proposal_by_applicant').on(row.applicantId),
    // All that a page of the list is chosen by: an idea itself is read only when it is on the page.
    index('proposal_in_list').on(
      row.roundId,
      row.listed,
      row.reference,
      row.themeId,
      row.neighbourhoodId,
      row.costPence,
      row.id,
    ),
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
    /** What they are to whoever asks: herself, her group, a shop. Nothing where nobody said. */
    kind: word<PayTo>(),
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
    /** For one that does not fit: which rule of the list it is. `because` says more, in words of one's own. */
    ground: word<Ground>(),
    because: text(),
  },
  (row) => [uniqueIndex('proposal_event_in_order').on(row.proposalId, row.sequence)],
)
