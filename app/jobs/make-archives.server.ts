import { archiveIsMade } from '~/commands/learning/archive.server'
import { minutes } from '~/domain/time'
import { originOf } from '~/platform/env.server'
import { occasion } from '~/platform/occasion.server'
import type { Sparks } from '~/platform/sparks.server'
import { archiveIsBeingMade, archiveToMake, type ArchiveRow } from '~/records/learning/archive.server'
import { partnershipById } from '~/records/people/actor.server'
import { archivePieces } from './archive/make-archive.server'
import { putFile } from './put-file.server'

/** How often whoever makes a file says that she is still at it. */
const saysSoEvery = minutes(3)

/** Makes the file of an archive that was agreed to, one at a time: into the store as it comes, and then on record. */
export async function makeArchives(sparks: Sparks): Promise<void> {
  const { world, clock } = sparks
  if (!(await world.read((db) => archiveToMake(db, clock.now())))) return
  const taken = await world.write(
    async (db) => {
      const found = await archiveToMake(db, clock.now())
      if (found) await archiveIsBeingMade(db, found.id, clock.now())
      return found
    },
    { unseen: true },
  )
  if (taken) await makeArchive(sparks, taken)
}

async function makeArchive(sparks: Sparks, { id, kind, partnershipId }: ArchiveRow): Promise<void> {
  const { world, clock, env, files, log } = sparks
  const partnership = await world.read((db) => partnershipById(db, partnershipId))
  if (!partnership) throw new Error(`no partnership ${partnershipId}`)
  const still = () => world.write((db) => archiveIsBeingMade(db, id, clock.now()), { unseen: true })
  const saying = setInterval(() => void still().catch((reason: unknown) => log.error({ archive: id, reason })), saysSoEvery).unref() // prettier-ignore
  try {
    const of = { world, database: env.database, files, log, partnership, origin: originOf(env), now: clock.now() }
    const stored = await putFile(sparks, archivePieces(of, kind), 'application/zip')
    const on = occasion(clock, null)
    // Gone from the store again, before it was on record: the next turn makes it anew.
    if (!(await world.write((db) => archiveIsMade(db, on, id, stored)))) log.error({ archive: id }, 'a file was gone')
  } finally {
    clearInterval(saying)
  }
}
