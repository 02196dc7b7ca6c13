import { count, flag, id, index, instant, key, table, text, uniqueIndex, word } from '../columns'
import type { ChallengeAbout, MeasureAnswer, MeasureKind } from '~/domain/voting/challenge'
import { person } from './people'
import { round } from './round'

/** That somebody believes something is wrong with a vote that was counted. Only ever added to. */
export const challenge = table(
  'challenge',
  {
    id: id().primaryKey(),
    roundId: id()
      .notNull()
      .references(() => round.id),
    /** From 1 in its round: what people call it by. */
    number: count().notNull(),
    about: word<ChallengeAbout>().notNull(),
    /** She lets it be read by all, once it has its answer. */
    isPublic: flag().notNull(),
    words: text().notNull(),
    /** The receipt of her ballot, if she gave one; then nobody's name stands beside it. */
    receipt: text(),
    /** SHA-256 of what is in the address of her own page: how she reads the answer without signing in. */
    secretHash: text().notNull(),
    at: instant().notNull(),
    /** Nobody where she had not signed in, or gave a receipt. */
    by: id().references(() => person.id),
  },
  (row) => [
    uniqueIndex('challenge_by_number').on(row.roundId, row.number),
    uniqueIndex('challenge_by_secret').on(row.secretHash),
    index('challenge_by_person').on(row.by),
  ],
)

/** Whose own acts a challenge is about: they do not answer it, nor settle anything about the vote until it is answered. */
export const challengeAgainst = table(
  'challenge_against',
  {
    challengeId: id()
      .notNull()
      .references(() => challenge.id),
    personId: id()
      .notNull()
      .references(() => person.id),
    at: instant().notNull(),
  },
  (row) => [key({ columns: [row.challengeId, row.personId] }), index('challenge_against_by_person').on(row.personId)],
)

/** What officers answered: once, and for good. */
export const challengeAnswer = table('challenge_answer', {
  challengeId: id()
    .primaryKey()
    .references(() => challenge.id),
  words: text().notNull(),
  /** Whether her own words stand beside a public answer; kept back where they would hurt somebody. */
  showsWords: flag().notNull(),
  at: instant().notNull(),
  by: id()
    .notNull()
    .references(() => person.id),
})

/** What an officer asked to be settled about a challenged vote: it takes a second one. */
export const voteMeasure = table(
  'vote_measure',
  {
    id: id().primaryKey(),
    roundId: id()
      .notNull()
      .references(() => round.id),
    kind: word<MeasureKind>().notNull(),
    because: text().notNull(),
    at: instant().notNull(),
    by: id()
      .notNull()
      .references(() => person.id),
  },
  (row) => [index('vote_measure_by_round').on(row.roundId, row.at)],
)

export const voteMeasureAnswer = table(
  'vote_measure_answer',
  {
    measureId: id()
      .notNull()
      .references(() => voteMeasure.id),
    answer: word<MeasureAnswer>().notNull(),
    at: instant().notNull(),
    by: id()
      .notNull()
      .references(() => person.id),
  },
  (row) => [key({ columns: [row.measureId] })],
)
