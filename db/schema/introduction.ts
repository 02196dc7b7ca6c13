import { id, index, instant, key, real, table, text, uniqueIndex, word } from '../columns'
import type { HelpKind, IntroductionState } from '~/domain/proposal'
import { partnership } from './partnership'
import { person } from './people'
import { proposal } from './proposal'
import { round } from './round'

/** What ideas that were sent in are looked up by, where one wants what another offers. */
export const helpTerm = table(
  'help_term',
  {
    proposalId: id()
      .notNull()
      .references(() => proposal.id),
    roundId: id()
      .notNull()
      .references(() => round.id),
    side: word<'wanted' | 'offered'>().notNull(),
    kind: word<HelpKind>().notNull(),
    /** The first letters of a word. */
    term: text().notNull(),
  },
  (row) => [
    key({ columns: [row.proposalId, row.side, row.kind, row.term] }),
    index('help_term_in_round').on(row.roundId, row.side, row.term),
  ],
)

/**
 * Two ideas whose people should meet, found when the later one was sent in: a builder has not looked at them yet. Once she
 * has, an introduction stands in its place.
 */
export const likelyPair = table(
  'likely_pair',
  {
    id: id().primaryKey(),
    partnershipId: id()
      .notNull()
      .references(() => partnership.id),
    firstId: id()
      .notNull()
      .references(() => proposal.id),
    secondId: id()
      .notNull()
      .references(() => proposal.id),
    worth: real().notNull(),
    foundAt: instant().notNull(),
  },
  (row) => [
    uniqueIndex('likely_pair_once').on(row.firstId, row.secondId),
    index('likely_pair_by_second').on(row.secondId),
    index('likely_pair_by_partnership').on(row.partnershipId, row.worth),
  ],
)

/** Somebody wants to help with an idea that is not hers: it waits for a builder, who introduces them. */
export const helpOffer = table(
  'help_offer',
  {
    id: id().primaryKey(),
    partnershipId: id()
      .notNull()
      .references(() => partnership.id),
    proposalId: id()
      .notNull()
      .references(() => proposal.id),
    personId: id()
      .notNull()
      .references(() => person.id),
    words: text().notNull(),
    at: instant().notNull(),
    settledAt: instant(),
  },
  (row) => [
    uniqueIndex('help_offer_once').on(row.proposalId, row.personId),
    index('help_offer_by_person').on(row.personId, row.at),
    index('help_offer_waiting').on(row.partnershipId, row.settledAt, row.at),
  ],
)

/** Two people whom a builder introduced, or put aside: once for each pair. */
export const introduction = table(
  'introduction',
  {
    id: id().primaryKey(),
    partnershipId: id()
      .notNull()
      .references(() => partnership.id),
    /** The two in the order of their ids, each with the idea it is about, if it is about one of hers. */
    firstPersonId: id()
      .notNull()
      .references(() => person.id),
    secondPersonId: id()
      .notNull()
      .references(() => person.id),
    firstProposalId: id().references(() => proposal.id),
    secondProposalId: id().references(() => proposal.id),
    state: word<IntroductionState>().notNull(),
    /** What the builder wrote to both. */
    words: text().notNull(),
    at: instant().notNull(),
    by: id()
      .notNull()
      .references(() => person.id),
    /** When each was given the other's address. */
    passedAt: instant(),
  },
  (row) => [
    uniqueIndex('introduction_once').on(row.partnershipId, row.firstPersonId, row.secondPersonId),
    index('introduction_by_first').on(row.firstPersonId),
    index('introduction_by_second').on(row.secondPersonId),
    index('introduction_by_time').on(row.partnershipId, row.at),
  ],
)

/** What one of the two says to it: for the builder, and not for the other. */
export const introductionAnswer = table(
  'introduction_answer',
  {
    introductionId: id()
      .notNull()
      .references(() => introduction.id),
    personId: id()
      .notNull()
      .references(() => person.id),
    /** When she said that her address may be passed on. */
    yesAt: instant(),
    words: text().notNull(),
    at: instant().notNull(),
  },
  (row) => [
    key({ columns: [row.introductionId, row.personId] }),
    index('introduction_answer_by_person').on(row.personId),
  ],
)
