import { count, id, index, instant, table, text, word } from '../columns'
import { partnership } from './partnership'
import { person } from './people'

/**
 * All a partnership owns in one file: asked for by one officer, and agreed to by another. The file is in the files store,
 * under its hash, for a week; that there was one stays.
 */
export const archive = table(
  'archive',
  {
    id: id().primaryKey(),
    partnershipId: id()
      .notNull()
      .references(() => partnership.id),
    kind: word<'whole' | 'public'>().notNull(),
    askedAt: instant().notNull(),
    askedBy: id()
      .notNull()
      .references(() => person.id),
    answer: word<'agreed' | 'declined' | 'taken-back'>(),
    answeredAt: instant(),
    answeredBy: id().references(() => person.id),
    /** Whoever makes the file has it until then; after that another may. */
    takenUntil: instant(),
    madeAt: instant(),
    /** SHA-256 of the file, in hex; nothing any more once it is gone. */
    hash: text(),
    /** In bytes. */
    size: count(),
    goneAt: instant(),
  },
  (row) => [
    index('archive_by_partnership').on(row.partnershipId, row.askedAt),
    index('archive_by_answer').on(row.answer, row.madeAt),
    index('archive_by_file').on(row.hash),
    index('archive_by_asker').on(row.askedBy),
    index('archive_by_answerer').on(row.answeredBy),
  ],
)
