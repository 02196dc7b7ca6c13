import type { Findable, FindableKind } from '~/domain/learning/finding'
import { mostOfKind } from '~/domain/learning/finding'
import type { Instant } from '~/domain/time'
import type { Db } from '~/platform/world.server'
import type { Source, Whose } from './about'
import { documents, ideas, meetings, rounds, stories, strengths, themes } from './public-things.server'

/**
 * The register of what is found by words: each kind, and the public query that gives its rows. A kind that is not here
 * is not found, and what its query does not give to everyone is in no index.
 */
export const sources: Readonly<Partial<Record<FindableKind, Source>>> = {
  round: rounds,
  idea: ideas,
  story: stories,
  meeting: meetings,
  document: documents,
  theme: themes,
  strength: strengths,
}

/** Everything public of a partnership, of the kinds asked for. */
export async function everythingPublic(
  db: Db,
  whose: Whose,
  now: Instant,
  kinds = Object.keys(sources) as FindableKind[],
): Promise<Findable[]> {
  const all: Findable[] = []
  for (const kind of kinds) {
    const found = (await sources[kind]?.(db, whose, now)) ?? []
    const newest =
      found.length > mostOfKind ? found.sort((one, other) => other.at - one.at).slice(0, mostOfKind) : found
    all.push(...newest.map((one) => ({ kind, ...one })))
  }
  return all
}
