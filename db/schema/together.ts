import { condition, count, id, index, instant, key, table, text, uniqueIndex, word } from '../columns'
import type { SharePart } from '~/domain/proposal'
import { person } from './people'
import { proposal } from './proposal'

/** Who shares in an idea beside the one whose it is. A row is ended and stays; another part is another row. */
export const share = table(
  'share',
  {
    id: id().primaryKey(),
    proposalId: id()
      .notNull()
      .references(() => proposal.id),
    personId: id()
      .notNull()
      .references(() => person.id),
    part: word<SharePart>().notNull(),
    since: instant().notNull(),
    givenBy: id()
      .notNull()
      .references(() => person.id),
    until: instant(),
    /** Herself, when she left; nobody when she was erased. */
    endedBy: id().references(() => person.id),
  },
  (row) => [
    uniqueIndex('share_now')
      .on(row.proposalId, row.personId)
      .where(condition`until IS NULL`),
    index('share_by_proposal').on(row.proposalId, row.part),
    index('share_by_person').on(row.personId),
  ],
)

/** What those who share in an idea say to each other about a page of it: private to them. */
export const draftNote = table(
  'draft_note',
  {
    id: id().primaryKey(),
    proposalId: id()
      .notNull()
      .references(() => proposal.id),
    /** The page of questions it is about. */
    page: text().notNull(),
    by: id()
      .notNull()
      .references(() => person.id),
    at: instant().notNull(),
    words: text().notNull(),
    settledAt: instant(),
    settledBy: id().references(() => person.id),
  },
  (row) => [
    index('draft_note_by_proposal').on(row.proposalId, row.page, row.at),
    index('draft_note_by_person').on(row.by, row.at),
  ],
)

/** Which page of a shared idea somebody has open: one row a person and idea, gone an hour later. */
export const pageOpened = table(
  'page_opened',
  {
    id: id().primaryKey(),
    proposalId: id()
      .notNull()
      .references(() => proposal.id),
    personId: id()
      .notNull()
      .references(() => person.id),
    page: text().notNull(),
    at: instant().notNull(),
  },
  (row) => [
    uniqueIndex('page_opened_once').on(row.proposalId, row.personId),
    index('page_opened_by_time').on(row.at),
    index('page_opened_by_person').on(row.personId),
  ],
)

/** Who saved a page of a shared idea last, and when. */
export const pageSaved = table(
  'page_saved',
  {
    proposalId: id()
      .notNull()
      .references(() => proposal.id),
    page: text().notNull(),
    by: id()
      .notNull()
      .references(() => person.id),
    at: instant().notNull(),
  },
  (row) => [key({ columns: [row.proposalId, row.page] }), index('page_saved_by_person').on(row.by)],
)

/** An idea was read out to the one whose it is, as it was at that version, and she agreed. Only ever added to. */
export const readBack = table(
  'read_back',
  {
    id: id().primaryKey(),
    proposalId: id()
      .notNull()
      .references(() => proposal.id),
    version: count().notNull(),
    at: instant().notNull(),
    readBy: id()
      .notNull()
      .references(() => person.id),
  },
  (row) => [index('read_back_by_proposal').on(row.proposalId, row.at), index('read_back_by_person').on(row.readBy)],
)
