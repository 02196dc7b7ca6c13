import { folded } from '../proposal'

/** What a partnership's own papers are about. Some of them also show where they are looked for. */
export const documentKinds = ['policy', 'plan', 'how-chosen', 'accessibility', 'privacy', 'other'] as const
export type DocumentKind = (typeof documentKinds)[number]

export const mostOfDocument = { title: 120, words: 30_000 } as const
/** As many papers as a partnership may have. */
export const mostDocuments = 100

/** A title as part of an address: letters and figures with dashes between; `document` when none of it can be. */
export function slugOf(title: string): string {
  const plain = folded(title)
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, 60)
    .replace(/^-+|-+$/g, '')
  return plain === '' || plain === 'new' ? 'document' : plain
}

/** The first of `slug`, `slug-2`, `slug-3` … that is free. */
export function freeSlug(slug: string, taken: ReadonlySet<string>): string {
  if (!taken.has(slug)) return slug
  for (let number = 2; ; number += 1) if (!taken.has(`${slug}-${number}`)) return `${slug}-${number}`
}
