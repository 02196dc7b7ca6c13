import { count, flag, id, index, instant, table, text, uniqueIndex, word } from '../columns'
import type { CommentEventKind, ReportGround } from '~/domain/proposal'
import { partnership } from './partnership'
import { person } from './people'
import { proposal } from './proposal'

/** Whether neighbours may say something about published ideas here, and whether they may support them. Neither, without a row. */
export const talkSetting = table('talk_setting', {
  partnershipId: id()
    .primaryKey()
    .references(() => partnership.id),
  comments: flag().notNull(),
  support: flag().notNull(),
})

/**
 * What a neighbour says about a published idea, for all to read. Only ever added to: what became of it stands beside it.
 * The words go when she takes them back or is erased, and some time after they were hidden.
 */
export const comment = table(
  'comment',
  {
    id: id().primaryKey(),
    proposalId: id()
      .notNull()
      .references(() => proposal.id),
    sequence: count().notNull(),
    by: id()
      .notNull()
      .references(() => person.id),
    at: instant().notNull(),
    words: text().notNull(),
  },
  (row) => [
    uniqueIndex('comment_in_order').on(row.proposalId, row.sequence),
    index('comment_by_person').on(row.by, row.at),
  ],
)

/** Reported, hidden, kept, taken back: each with who, when and why. Only ever added to. */
export const commentEvent = table(
  'comment_event',
  {
    id: id().primaryKey(),
    commentId: id()
      .notNull()
      .references(() => comment.id),
    sequence: count().notNull(),
    kind: word<CommentEventKind>().notNull(),
    at: instant().notNull(),
    by: id()
      .notNull()
      .references(() => person.id),
    ground: word<ReportGround>(),
    /** Of one that is hidden: why, in the officer's own words, for all to read. */
    because: text().notNull(),
  },
  (row) => [
    uniqueIndex('comment_event_in_order').on(row.commentId, row.sequence),
    index('comment_event_by_person').on(row.by, row.at),
  ],
)

/**
 * That somebody supports an idea: taken out again when she takes it back. The number is public, who it is never; after the
 * round the names go and the number stays.
 */
export const support = table(
  'support',
  {
    id: id().primaryKey(),
    proposalId: id()
      .notNull()
      .references(() => proposal.id),
    /** Nobody's, once the round is long over or she is erased. */
    personId: id().references(() => person.id),
    at: instant().notNull(),
  },
  (row) => [uniqueIndex('support_once').on(row.proposalId, row.personId), index('support_by_person').on(row.personId)],
)
