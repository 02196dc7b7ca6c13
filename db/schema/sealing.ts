import { count, id, index, instant, key, table, text, word } from '../columns'
import type { VotingAct, VotingAnswer } from '~/domain/voting/voting-change'
import { person } from './people'
import { round } from './round'

/**
 * The key a round's ballots are sealed to, from the opening of the vote until the sealed ballots are destroyed. The private
 * part never stands here in the clear.
 */
export const ballotKey = table('ballot_key', {
  roundId: id()
    .primaryKey()
    .references(() => round.id),
  /** How the ballots are sealed. */
  version: count().notNull(),
  publicKey: text().notNull(),
  /** What is in a sealed ballot is padded to this, in bytes. */
  envelopeBytes: count().notNull(),
  /** The private key under a key made of the installation's secret; nothing while it is in the tellers' hands. */
  locked: text(),
})

/** Three named people, any two of whom open the ballots of a round together. */
export const teller = table(
  'teller',
  {
    roundId: id()
      .notNull()
      .references(() => round.id),
    /** 1, 2 or 3. */
    place: count().notNull(),
    personId: id()
      .notNull()
      .references(() => person.id),
    namedAt: instant().notNull(),
    namedBy: id()
      .notNull()
      .references(() => person.id),
    /** The public part of the key that was shown to her once, and kept nowhere; nothing until it has been. */
    publicKey: text(),
    takenAt: instant(),
    /** Her share of the round's private key, sealed to her key when voting opened. */
    share: text(),
    /** The same, opened with her key after the close, under the installation's secret, until a second one is there. */
    given: text(),
    givenAt: instant(),
  },
  (row) => [key({ columns: [row.roundId, row.place] }), index('teller_by_person').on(row.personId)],
)

/** The receipts of the ballots that were counted, sorted: in an order that says nothing. */
export const publishedReceipt = table(
  'published_receipt',
  {
    roundId: id()
      .notNull()
      .references(() => round.id),
    number: count().notNull(),
    code: text().notNull(),
  },
  (row) => [key({ columns: [row.roundId, row.number] }), index('published_receipt_by_code').on(row.roundId, row.code)],
)

/** A change of when voting ends that an officer asked for: it takes a second one. */
export const votingChange = table(
  'voting_change',
  {
    id: id().primaryKey(),
    roundId: id()
      .notNull()
      .references(() => round.id),
    act: word<VotingAct>().notNull(),
    /** When voting is to end; nothing when it is to end at once. */
    until: instant(),
    because: text().notNull(),
    at: instant().notNull(),
    by: id()
      .notNull()
      .references(() => person.id),
  },
  (row) => [index('voting_change_by_round').on(row.roundId, row.at)],
)

/** What came of it: one answer each. */
export const votingChangeAnswer = table('voting_change_answer', {
  changeId: id()
    .primaryKey()
    .references(() => votingChange.id),
  answer: word<VotingAnswer>().notNull(),
  at: instant().notNull(),
  by: id()
    .notNull()
    .references(() => person.id),
})
