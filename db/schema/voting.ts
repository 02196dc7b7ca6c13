import { count, flag, id, index, instant, json, key, table, text, uniqueIndex, word } from '../columns'
import type { Choices, VotingChannel } from '~/domain/voting/choices'
import type { PlainElection } from '~/domain/voting/plain-election'
import type { TallyRecord } from '~/domain/voting/tally-record'
import { partnership } from './partnership'
import { person } from './people'
import { proposal } from './proposal'
import { round } from './round'

/**
 * Who may vote, fixed when voting opens; *that* a person voted and by which channel. Never when, and never what:
 * a time would let someone line the roll up with the ballots.
 */
export const roll = table(
  'roll',
  {
    roundId: id()
      .notNull()
      .references(() => round.id),
    personId: id()
      .notNull()
      .references(() => person.id),
    /** Added after voting opened, by officers; counted apart. */
    addedLater: flag().notNull(),
    channel: word<VotingChannel>(),
  },
  (row) => [key({ columns: [row.roundId, row.personId] }), index('roll_by_person').on(row.personId)],
)

/**
 * What was chosen, sealed on arrival to the round's key (`ballot_key`) and opened at the count. The pseudonym is a keyed
 * hash whose key is not in the database; there is no person and no time, and the table keeps no order of arrival (WITHOUT
 * ROWID). The rows stay, still sealed, until the challenge window is over.
 */
export const ballot = table(
  'ballot',
  {
    roundId: id()
      .notNull()
      .references(() => round.id),
    pseudonym: text().notNull(),
    sealed: text().notNull(),
  },
  (row) => [key({ columns: [row.roundId, row.pseudonym] })],
)

/** The anonymous ballots, shuffled and numbered at the close. The result is a function of these alone. */
export const publishedBallot = table(
  'published_ballot',
  {
    roundId: id()
      .notNull()
      .references(() => round.id),
    number: count().notNull(),
    choices: json<Choices>().notNull(),
  },
  (row) => [key({ columns: [row.roundId, row.number] })],
)

/**
 * What stands on the ballot, fixed and published as voting opens, in the order of the lots that were drawn once the list of
 * ideas was settled (`drawn_lot`): the last resort in a tie of the count.
 */
export const lot = table(
  'lot',
  {
    roundId: id()
      .notNull()
      .references(() => round.id),
    proposalId: id()
      .notNull()
      .references(() => proposal.id),
    number: count().notNull(),
  },
  (row) => [key({ columns: [row.roundId, row.proposalId] })],
)

/** A count, with the reasons. The one marked `deciding` is by the round's own rule; others stand beside it. */
export const tally = table(
  'tally',
  {
    id: id().primaryKey(),
    roundId: id()
      .notNull()
      .references(() => round.id),
    deciding: flag().notNull(),
    result: json<TallyRecord>().notNull(),
    countedAt: instant().notNull(),
  },
  (row) => [index('tally_by_round').on(row.roundId, row.deciding)],
)

/** Where a round came from that was brought in from an election elsewhere: what its file says, and its fingerprint. */
export const importedElection = table(
  'imported_election',
  {
    roundId: id()
      .primaryKey()
      .references(() => round.id),
    partnershipId: id()
      .notNull()
      .references(() => partnership.id),
    /** SHA-256 of the file, so that the same one is not brought in twice. */
    fileHash: text().notNull(),
    /** META as it was written. */
    meta: json<Record<string, string>>().notNull(),
    /** All that a count needs but the ballots, which are in `published_ballot`. */
    election: json<PlainElection>().notNull(),
    /** The other columns of PROJECTS as they were written, in the election's order. */
    columns: json<Record<string, string>[]>().notNull(),
  },
  (row) => [uniqueIndex('imported_election_by_file').on(row.partnershipId, row.fileHash)],
)
