import { and, eq, inArray, isNotNull, lte } from 'drizzle-orm'
import { archive } from '~db/schema'
import { filesMayGo } from '../unnamed-files.server'
import { idsOf, type KeptPlace } from './place.server'

/** Files of archives. That one was asked for, agreed to and made stays on record. */
export const archives: readonly KeptPlace[] = [
  {
    kind: 'archives',
    due: async (db, { upTo, most }) =>
      idsOf(
        await db
          .select({ id: archive.id })
          .from(archive)
          .where(and(eq(archive.answer, 'agreed'), lte(archive.madeAt, upTo), isNotNull(archive.hash)))
          .limit(most),
      ),
    letGo: async (db, ids, on) => {
      const some = inArray(archive.id, [...ids])
      const files = await db.select({ hash: archive.hash }).from(archive).where(some)
      await db.update(archive).set({ hash: null, goneAt: on.at }).where(some)
      await filesMayGo(
        db,
        files.flatMap(({ hash }) => hash ?? []),
        on.at,
      )
    },
  },
]
