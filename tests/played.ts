import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { playNetherton } from '~db/seeds/netherton'
import { instantFromIso } from '~/domain/time'
import { migrate } from '~/platform/migrate.server'
import { openWorld } from '~/platform/open-world.server'
import { sparksOn } from './sparks'

/** A folder of its own for a test's files, and how to be rid of it. */
export function ownFolder(name: string): { path: (file: string) => string; remove: () => void } {
  const folder = mkdtempSync(join(tmpdir(), `sparks-${name}-`))
  return { path: (file) => join(folder, file), remove: () => rmSync(folder, { recursive: true }) }
}

/** The demonstration's whole story in a file: rounds counted, decided, paid and told of, and one being voted on. */
export async function playedDatabase(file: string): Promise<void> {
  await migrate(file)
  const world = openWorld(file)
  const now = instantFromIso('2026-11-20T10:00:00Z')
  const sparks = sparksOn(world, { database: file })
  sparks.moveTo(now)
  await playNetherton(sparks, now)
  await world.close()
}
