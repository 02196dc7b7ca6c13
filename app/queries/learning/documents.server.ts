import { desc, eq } from 'drizzle-orm'
import { documentVersion } from '~db/schema'
import type { DocumentKind } from '~/domain/learning/document'
import type { Db } from '~/platform/world.server'
import { documentBySlug, documentsOf } from '~/records/learning/document.server'

/** The papers of a partnership that hold now, without their words. */
export async function documentsInForce(db: Db, partnershipId: string) {
  const all = await documentsOf(db, partnershipId)
  return all.filter(({ withdrawn }) => !withdrawn).map(({ slug, kind, title, at, number }) => ({ slug, kind, title, at, number })) // prettier-ignore
}

/** Those of one kind, with their words: for the pages on which they are looked for. */
export async function documentsOn(db: Db, partnershipId: string, kind: DocumentKind) {
  const all = await documentsOf(db, partnershipId)
  return all.filter((one) => one.kind === kind && !one.withdrawn).map(({ slug, title, words, at }) => ({ slug, title, words, at })) // prettier-ignore
}

/** A paper, at a version of it (the last when none is asked for), and which versions there are. */
export async function documentPage(db: Db, partnershipId: string, slug: string, wanted: number | null) {
  const last = await documentBySlug(db, partnershipId, slug)
  if (!last) return null
  const versions = await db
    .select({
      number: documentVersion.number,
      title: documentVersion.title,
      words: documentVersion.words,
      withdrawn: documentVersion.withdrawn,
      at: documentVersion.at,
    })
    .from(documentVersion)
    .where(eq(documentVersion.documentId, last.id))
    .orderBy(desc(documentVersion.number))
    .limit(200)
  const one = versions.find(({ number }) => number === (wanted ?? last.number))
  if (!one) return null
  return {
    slug,
    kind: last.kind,
    ...one,
    isLast: one.number === last.number,
    versions: versions.map(({ number, at, withdrawn }) => ({ number, at, withdrawn })),
  }
}
