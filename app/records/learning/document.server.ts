import { and, asc, desc, eq, sql } from 'drizzle-orm'
import { document, documentVersion } from '~db/schema'
import { mostDocuments } from '~/domain/learning/document'
import type { Db } from '~/platform/world.server'

const shown = {
  id: document.id,
  slug: document.slug,
  kind: document.kind,
  number: documentVersion.number,
  title: documentVersion.title,
  words: documentVersion.words,
  withdrawn: documentVersion.withdrawn,
  at: documentVersion.at,
}

const isLatest = sql`${documentVersion.number} = (SELECT max(v.number) FROM document_version v WHERE v.document_id = ${document.id})`

/** A paper of a partnership's, as it stands now. */
export async function documentBySlug(db: Db, partnershipId: string, slug: string) {
  const [found] = await db
    .select(shown)
    .from(document)
    .innerJoin(documentVersion, eq(documentVersion.documentId, document.id))
    .where(and(eq(document.partnershipId, partnershipId), eq(document.slug, slug)))
    .orderBy(desc(documentVersion.number))
    .limit(1)
  return found
}

/** All papers of a partnership as they stand now, those that no longer hold too; by title. */
export async function documentsOf(db: Db, partnershipId: string) {
  return db
    .select(shown)
    .from(document)
    .innerJoin(documentVersion, and(eq(documentVersion.documentId, document.id), isLatest))
    .where(eq(document.partnershipId, partnershipId))
    .orderBy(asc(documentVersion.title), asc(document.slug))
    .limit(mostDocuments)
}

export type DocumentShown = Awaited<ReturnType<typeof documentsOf>>[number]
