import { id, index, instant, table, text, word } from '../columns'
import type { AwardPaperOf } from '~/domain/money'
import { award } from './award'
import { person } from './people'
import { picture } from './picture'

/**
 * Private: a photo of a paper that was signed by hand: an agreement, or for cash. The photo goes when its time is over, or
 * it is taken out; that it was there stays.
 */
export const awardPaper = table(
  'award_paper',
  {
    id: id().primaryKey(),
    awardId: id()
      .notNull()
      .references(() => award.id),
    of: word<AwardPaperOf>().notNull(),
    /** The agreement that was signed, or the payment that was signed for. */
    subjectId: text().notNull(),
    /** Nothing once it has been let go. */
    pictureId: id().references(() => picture.id),
    addedBy: id()
      .notNull()
      .references(() => person.id),
    addedAt: instant().notNull(),
    takenOutAt: instant(),
  },
  (row) => [
    index('award_paper_by_award').on(row.awardId, row.addedAt),
    index('award_paper_by_picture').on(row.pictureId),
    index('award_paper_by_person').on(row.addedBy),
  ],
)
