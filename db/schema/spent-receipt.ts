import { count, id, index, instant, key, pence, table, text } from '../columns'
import { award } from './award'
import { person } from './people'
import { picture } from './picture'

/**
 * Private: what a recipient spent of her award, as she says, with a photo of the receipt. The sum and the day stay with the
 * books; what it was for and the photo go when their time is over, or when she is erased.
 */
export const spentReceipt = table(
  'spent_receipt',
  {
    id: id().primaryKey(),
    awardId: id()
      .notNull()
      .references(() => award.id),
    amountPence: pence().notNull(),
    /** The day on the receipt, `YYYY-MM-DD`. */
    spentOn: text().notNull(),
    what: text().notNull(),
    /** Nothing before there is one, and when it has been let go. */
    pictureId: id().references(() => picture.id),
    /** When a photo of it came. It stays when the photo goes: it was shown. */
    photoAt: instant(),
    givenAt: instant().notNull(),
    givenBy: id()
      .notNull()
      .references(() => person.id),
    /** She took it out again: it counts no more. */
    takenOutAt: instant(),
  },
  (row) => [
    index('spent_receipt_by_award').on(row.awardId, row.spentOn),
    index('spent_receipt_by_picture').on(row.pictureId),
    index('spent_receipt_by_giver').on(row.givenBy),
  ],
)

/** A letter that asked for receipts, of an award to be done by that day. Only ever added to. */
export const receiptReminder = table(
  'receipt_reminder',
  {
    awardId: id()
      .notNull()
      .references(() => award.id),
    doneBy: text().notNull(),
    number: count().notNull(),
    at: instant().notNull(),
  },
  (row) => [key({ columns: [row.awardId, row.doneBy, row.number] })],
)
