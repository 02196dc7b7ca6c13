import { and, count, eq } from 'drizzle-orm'
import { document, documentVersion } from '~db/schema'
import { freeSlug, mostDocuments, slugOf, type DocumentKind } from '~/domain/learning/document'
import { may, type NotAllowed } from '~/domain/policy'
import { refuse, type Outcome } from '~/domain/refusal'
import type { Occasion } from '~/platform/occasion.server'
import type { Db } from '~/platform/world.server'
import { recordAct } from '~/records/audit.server'
import { documentBySlug } from '~/records/learning/document.server'
import { actorIn } from '~/records/people/actor.server'

export interface DocumentToPublish {
  readonly kind: DocumentKind
  readonly title: string
  readonly words: string
}

export type NotPublished = NotAllowed | 'no-such-document' | 'document-changed' | 'too-many-documents'

/**
 * Publishes a paper of the partnership's own: a new one, or a new version of the one called `slug`, as long as nobody
 * published another since version `after` was read. The words that stand already are not published twice.
 */
export async function publishDocument(
  db: Db,
  on: Occasion,
  partnershipId: string,
  which: { readonly slug: string; readonly after: number } | null,
  wanted: DocumentToPublish,
): Promise<Outcome<{ slug: string }, NotPublished>> {
  const allowed = may(await actorIn(db, partnershipId, on.by, on.at), 'document.publish', { now: on.at })
  if (!allowed.ok) return allowed
  const { kind, title, words } = wanted
  const said = { title, words, at: on.at, by: on.by ?? '' }
  if (which === null) {
    const taken = await db
      .select({ slug: document.slug })
      .from(document)
      .where(eq(document.partnershipId, partnershipId))
    if (taken.length >= mostDocuments) return refuse('too-many-documents', { most: mostDocuments })
    const slug = freeSlug(slugOf(title), new Set(taken.map((one) => one.slug)))
    const id = on.newId()
    await db.insert(document).values({ id, partnershipId, slug, kind, createdAt: on.at })
    await db.insert(documentVersion).values({ documentId: id, number: 1, ...said })
    await recordAct(db, on, partnershipId, 'document.publish', `document:${id}`, { slug, number: 1 })
    return { ok: true, slug }
  }
  const found = await documentBySlug(db, partnershipId, which.slug)
  if (!found) return refuse('no-such-document')
  const same = found.title === title && found.words === words && found.kind === kind && !found.withdrawn
  if (same) return { ok: true, slug: found.slug }
  if (found.number !== which.after) return refuse('document-changed')
  const number = found.number + 1
  await db.update(document).set({ kind }).where(eq(document.id, found.id))
  await db.insert(documentVersion).values({ documentId: found.id, number, ...said })
  await recordAct(db, on, partnershipId, 'document.publish', `document:${found.id}`, { slug: found.slug, number })
  return { ok: true, slug: found.slug }
}

/** Says that a paper no longer holds. What it said stays readable among its versions. */
export async function withdrawDocument(
  db: Db,
  on: Occasion,
  partnershipId: string,
  slug: string,
): Promise<Outcome<object, NotAllowed | 'no-such-document'>> {
  const allowed = may(await actorIn(db, partnershipId, on.by, on.at), 'document.publish', { now: on.at })
  if (!allowed.ok) return allowed
  const found = await documentBySlug(db, partnershipId, slug)
  if (!found) return refuse('no-such-document')
  if (found.withdrawn) return { ok: true }
  const [{ versions } = { versions: 0 }] = await db
    .select({ versions: count() })
    .from(documentVersion)
    .where(and(eq(documentVersion.documentId, found.id)))
  const said = { title: found.title, words: '', withdrawn: true, at: on.at, by: on.by ?? '' }
  const number = Number(versions) + 1
  await db.insert(documentVersion).values({ documentId: found.id, number, ...said })
  await recordAct(db, on, partnershipId, 'document.publish', `document:${found.id}`, { slug, withdrawn: true })
  return { ok: true }
}
