import { accentFrom, defaultAccent } from '~/domain/people'
import type { PartnershipRow } from '~/records/people/actor.server'

/** What the document around a page without the partnership's frame needs of it: its name, its colours, its clock. */
export function slimFrame({ slug, name, timeZone, accent }: PartnershipRow) {
  const own = accentFrom(accent)
  return { partnership: { slug, name }, timeZone, accent: own.ok ? own.accent : defaultAccent }
}
