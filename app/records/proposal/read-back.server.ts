import { desc, eq } from 'drizzle-orm'
import { person, readBack } from '~db/schema'
import type { Instant } from '~/domain/time'
import type { Db } from '~/platform/world.server'
import type { Proposal } from './proposal.server'

/** When an idea was last read out to the one whose it is, and by whom; `isCurrent` while nothing was saved after it. */
export interface ReadBack {
  readonly name: string
  readonly at: Instant
  readonly isCurrent: boolean
}

export async function lastReadBack(
  db: Db,
  { id, version }: Pick<Proposal, 'id' | 'version'>,
): Promise<ReadBack | null> {
  const [last] = await db
    .select({ name: person.name, at: readBack.at, version: readBack.version })
    .from(readBack)
    .innerJoin(person, eq(person.id, readBack.readBy))
    .where(eq(readBack.proposalId, id))
    .orderBy(desc(readBack.at), desc(readBack.version))
    .limit(1)
  return last ? { name: last.name, at: last.at, isCurrent: last.version === version } : null
}
