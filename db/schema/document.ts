import { count, flag, id, index, instant, key, table, text, uniqueIndex, word } from '../columns'
import type { DocumentKind } from '~/domain/learning/document'
import { partnership } from './partnership'
import { person } from './people'

/** A paper of a partnership's own that everyone may read, such as how it chooses who decides. */
export const document = table(
  'document',
  {
    id: id().primaryKey(),
    partnershipId: id()
      .notNull()
      .references(() => partnership.id),
    /** Its name in addresses; stays when its title changes. */
    slug: text().notNull(),
    kind: word<DocumentKind>().notNull(),
    createdAt: instant().notNull(),
  },
  (row) => [
    uniqueIndex('document_by_slug').on(row.partnershipId, row.slug),
    index('document_by_partnership').on(row.partnershipId, row.createdAt),
  ],
)

/** What a document says, each time it was published. Only ever added to. */
export const documentVersion = table(
  'document_version',
  {
    documentId: id()
      .notNull()
      .references(() => document.id),
    /** From 1. */
    number: count().notNull(),
    title: text().notNull(),
    /** Plain text with a few marks (`domain/learning/document-text`). */
    words: text().notNull(),
    /** From here on it no longer holds; earlier versions can still be read. */
    withdrawn: flag().notNull().default(false),
    at: instant().notNull(),
    by: id()
      .notNull()
      .references(() => person.id),
  },
  (row) => [key({ columns: [row.documentId, row.number] })],
)
