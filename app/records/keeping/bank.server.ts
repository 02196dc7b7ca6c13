import { and, eq, inArray, isNotNull, isNull, lte } from 'drizzle-orm'
import { bankFile, bankFilePart, bankRow, partnership } from '~db/schema'
import { dateIn } from '~/domain/time'
import { emptyBankWords } from '../money/bank-rows.server'
import { idsOf, type KeptPlace } from './place.server'

/** What a bank says of people. */
export const bankLines: readonly KeptPlace[] = [
  {
    /** A file that was looked at, and that nobody let in. */
    kind: 'bank-files',
    due: async (db, { upTo, most }) => {
      const unused = and(isNull(bankFile.confirmedAt), lte(bankFile.createdAt, upTo))
      return idsOf(await db.select({ id: bankFile.id }).from(bankFile).where(unused).limit(most))
    },
    letGo: async (db, ids) => {
      await db.delete(bankFilePart).where(inArray(bankFilePart.fileId, [...ids]))
      await db.delete(bankFile).where(inArray(bankFile.id, [...ids]))
    },
  },
  {
    /** Who paid and who was paid, as the bank has it. Days and amounts stay: they are the books. */
    kind: 'bank-words',
    due: async (db, { partnershipId, upTo, most }) => {
      const [own] = await db
        .select()
        .from(partnership)
        .where(eq(partnership.id, partnershipId ?? ''))
      if (!own) return []
      const old = lte(bankRow.bookedOn, dateIn(own.timeZone, upTo))
      const theirs = and(eq(bankRow.partnershipId, own.id), isNotNull(bankRow.words), old)
      return idsOf(await db.select({ id: bankRow.id }).from(bankRow).where(theirs).limit(most))
    },
    letGo: (db, ids) => emptyBankWords(db, ids),
  },
]
