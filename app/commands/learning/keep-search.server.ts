import { and, eq, inArray, max } from 'drizzle-orm'
import { findable, findableUpTo } from '~db/schema'
import { batches } from '~/domain/batches'
import { foldedText, mostWordsOfOne, type Findable } from '~/domain/learning/finding'
import type { Instant } from '~/domain/time'
import { sha256 } from '~/platform/secrets.server'
import type { Db } from '~/platform/world.server'
import { markOf } from '~/records/learning/findable.server'

/**
 * Makes a partnership's index of words say what is public now: what is new comes in, what has changed is put right, and
 * what is public no longer goes. Only what differs is written. Gives how many rows that were.
 */
export async function keepSearch(
  db: Db,
  partnershipId: string,
  everything: readonly Findable[],
  { sequence, at }: { readonly sequence: number; readonly at: Instant },
): Promise<number> {
  const before = await db
    .select({ number: findable.number, kind: findable.kind, name: findable.name, print: findable.print })
    .from(findable)
    .where(eq(findable.partnershipId, partnershipId))
  const known = new Map(before.map((one) => [`${one.kind} ${one.name}`, one]))
  const rows = new Map(everything.map((one) => [`${one.kind} ${one.name}`, rowOf(one)]))
  const changed = [...rows].filter(([name, row]) => known.get(name)?.print !== row.print)
  const gone = before.filter((one) => !rows.has(`${one.kind} ${one.name}`))
  const replaced = changed.flatMap(([name]) => known.get(name) ?? [])
  for (const some of batches([...gone, ...replaced].map(({ number }) => number)))
    await db.delete(findable).where(and(eq(findable.partnershipId, partnershipId), inArray(findable.number, some)))
  const [last] = await db.select({ number: max(findable.number) }).from(findable)
  let number = Number(last?.number ?? 0)
  const whose = markOf(partnershipId)
  for (const some of batches(changed, 50))
    await db.insert(findable).values(some.map(([, row]) => ({ number: (number += 1), partnershipId, whose, ...row })))
  await db
    .insert(findableUpTo)
    .values({ partnershipId, sequence, at })
    .onConflictDoUpdate({ target: findableUpTo.partnershipId, set: { sequence, at } })
  return changed.length + gone.length
}

function rowOf({ kind, name, path, title, words: all, at }: Findable) {
  const words = all.slice(0, mostWordsOfOne)
  const shown = { kind, name, path, title, words, at: at as Instant }
  return {
    ...shown,
    foldedTitle: foldedText(title),
    foldedWords: foldedText(words),
    print: sha256(JSON.stringify(shown)).slice(0, 24),
  }
}
