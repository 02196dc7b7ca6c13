import { LRUCache } from 'lru-cache'
import type { Db, World } from './world.server'

interface Kept {
  readonly version: number
  readonly answer: unknown
}
const readings = new WeakMap<World, LRUCache<string, Kept>>()
const most = 200

/**
 * Reads what is the same for everyone, once: the answer is given out again until anything that a public page could
 * show has changed (`World.version`), so it is never stale. `name` says all that the answer depends on besides the
 * data; the clock may not be among it. Who is given an answer must not change it.
 */
export async function readOnce<Answer>(
  world: World,
  name: string,
  query: (db: Db) => Promise<Answer>,
): Promise<Answer> {
  const kept = readings.get(world) ?? new LRUCache<string, Kept>({ max: most })
  readings.set(world, kept)
  // Asked before the reading: what changes meanwhile makes the answer old, never the other way round.
  const version = world.version()
  const found = kept.get(name)
  if (version !== null && found?.version === version) return found.answer as Answer
  const answer = await world.read(query)
  if (version !== null) kept.set(name, { version, answer })
  return answer
}
