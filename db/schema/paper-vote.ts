import { count, id, index, instant, key, table, text, uniqueIndex, word } from '../columns'
import type { DeskActKind, DeskSaid, EnvelopeCame, PaperIs, PaperSays, SlipWay } from '~/domain/voting/paper'
import { person } from './people'
import { round } from './round'

/**
 * The slip on the outside of an envelope: whose envelope it is, and what became of it. The ballot inside has a code of its
 * own, and nothing anywhere says which ballot was in which envelope (decision 033). There is no time in it.
 */
export const paperSlip = table(
  'paper_slip',
  {
    roundId: id()
      .notNull()
      .references(() => round.id),
    /** A keyed hash of the code; the order of these says nothing of the order of printing. */
    codeHash: text().notNull(),
    way: word<SlipWay>().notNull(),
    /** Who has it; nobody as long as it lies in the pile. */
    personId: id().references(() => person.id),
    givenBy: id().references(() => person.id),
    /** Who sat beside her at that desk, signed on herself; nobody where it was posted. */
    givenBesideId: id().references(() => person.id),
    /** What became of the envelope; nothing as long as it is out. */
    came: word<EnvelopeCame>(),
    takenBy: id().references(() => person.id),
    /** Who gave a name for it last when the box was looked through, and a keyed print of that name: it takes two alike. */
    namedBy: id().references(() => person.id),
    namedPrint: text(),
  },
  (row) => [
    key({ columns: [row.roundId, row.codeHash] }),
    index('paper_slip_by_round').on(row.roundId, row.personId),
    index('paper_slip_by_person').on(row.personId),
    index('paper_slip_by_giver').on(row.givenBy),
    index('paper_slip_by_second_giver').on(row.givenBesideId),
    index('paper_slip_by_taker').on(row.takenBy),
    index('paper_slip_by_namer').on(row.namedBy),
  ],
)

/** Papers in a pile of so many, as counted by hand once the envelopes were opened: to hold what is keyed in against. */
export const paperBatch = table(
  'paper_batch',
  {
    id: id().primaryKey(),
    roundId: id()
      .notNull()
      .references(() => round.id),
    number: count().notNull(),
    papers: count().notNull(),
    at: instant().notNull(),
    by: id()
      .notNull()
      .references(() => person.id),
  },
  (row) => [
    uniqueIndex('paper_batch_by_number').on(row.roundId, row.number),
    index('paper_batch_by_person').on(row.by),
  ],
)

/** A ballot that was printed. Never whose: the envelope it came in carried the name, and lies elsewhere. */
export const paperBallot = table(
  'paper_ballot',
  {
    roundId: id()
      .notNull()
      .references(() => round.id),
    codeHash: text().notNull(),
    /** The pile it was found in, once it has been keyed in for the first time. */
    batchId: id().references(() => paperBatch.id),
    /** What two people's readings of it come to; nothing while it waits for one more. */
    settled: word<PaperIs>(),
  },
  (row) => [
    key({ columns: [row.roundId, row.codeHash] }),
    index('paper_ballot_by_batch').on(row.batchId, row.settled),
    index('paper_ballot_by_settled').on(row.roundId, row.settled),
  ],
)

/**
 * A ballot as one person read it. What is chosen on it is not kept here: only a keyed print, by which two readings are
 * seen to be alike. Once two are, the choices go into the box, and nowhere else. Only ever added to.
 */
export const paperReading = table(
  'paper_reading',
  {
    roundId: id()
      .notNull()
      .references(() => round.id),
    codeHash: text().notNull(),
    /** 1 for the first reading of this ballot. */
    sequence: count().notNull(),
    says: word<PaperSays>().notNull(),
    print: text().notNull(),
    by: id()
      .notNull()
      .references(() => person.id),
  },
  (row) => [
    key({ columns: [row.roundId, row.codeHash, row.sequence] }),
    uniqueIndex('paper_reading_once_each').on(row.roundId, row.codeHash, row.by),
    index('paper_reading_by_person').on(row.by),
  ],
)

/** A table at an event, with two helpers. */
export const votingDesk = table(
  'voting_desk',
  {
    id: id().primaryKey(),
    roundId: id()
      .notNull()
      .references(() => round.id),
    place: text().notNull(),
    openedAt: instant().notNull(),
    openedBy: id()
      .notNull()
      .references(() => person.id),
    /** The second helper at it. */
    besideId: id()
      .notNull()
      .references(() => person.id),
    /** When she signed on herself. Before that the desk hands nothing out. */
    besideSignedOnAt: instant(),
    closedAt: instant(),
  },
  (row) => [
    index('voting_desk_by_round').on(row.roundId, row.closedAt),
    index('voting_desk_by_opener').on(row.openedBy),
    index('voting_desk_by_second').on(row.besideId),
  ],
)

/**
 * What was done at a desk, under the number that the tablet gave it: sent twice it is done once, and answered alike. It
 * names no person and no code. Only ever added to.
 */
export const deskAct = table(
  'desk_act',
  {
    deskId: id()
      .notNull()
      .references(() => votingDesk.id),
    /** A keyed hash of the number the tablet made up and of what was done. */
    once: text().notNull(),
    kind: word<DeskActKind>().notNull(),
    said: word<DeskSaid>().notNull(),
  },
  (row) => [key({ columns: [row.deskId, row.once] })],
)
