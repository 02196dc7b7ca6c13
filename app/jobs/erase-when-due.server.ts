import { appendFileSync, existsSync, readFileSync } from 'node:fs'
import { engineOf } from '~db/engine'
import { erasePerson } from '~/commands/people/erase-person.server'
import { occasion } from '~/platform/occasion.server'
import type { Sparks } from '~/platform/sparks.server'
import { erasuresDue, knownAndNotErased, languageOfPerson } from '~/queries/people/erasures.server'
import { languageFor, translator } from '~/ui/messages'

const atOnce = 20

/** Erases those whose week is over, and keeps beside the database whose ids those were. */
export async function eraseWhenDue(sparks: Sparks): Promise<void> {
  const { world, clock } = sparks
  const due = await world.read((db) => erasuresDue(db, clock.now(), atOnce))
  for (const personId of due) await erase(sparks, personId)
  if (due.length > 0) await world.forget()
}

/**
 * Erases again whoever was erased before the database was brought back from a copy. Ids that nobody has are passed over.
 * Gives back how many had to be.
 */
export async function replayErasures(sparks: Sparks, ids: readonly string[]): Promise<number> {
  const again = await sparks.world.read((db) => knownAndNotErased(db, ids))
  for (const personId of again) await erase(sparks, personId)
  if (again.length > 0) await sparks.world.forget()
  return again.length
}

/** The file beside a database in which the ids of those who were erased are kept. None with PostgreSQL. */
export const erasedListBeside = (database: string): string | null =>
  engineOf(database) === 'postgres' || database === ':memory:' ? null : `${database}.erased`

export function readErasedList(file: string): string[] {
  if (!existsSync(file)) return []
  return readFileSync(file, 'utf8')
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
}

async function erase({ env, world, clock, secrets }: Sparks, personId: string): Promise<void> {
  const language = await world.read((db) => languageOfPerson(db, personId))
  const { t } = translator(languageFor(language), { now: clock.now() })
  const instead = { name: t('held.instead.name'), story: t('held.instead.story') }
  const list = erasedListBeside(env.database)
  // Written down first: were we to die in between, she would be erased again, which changes nothing.
  if (list !== null && !readErasedList(list).includes(personId)) appendFileSync(list, `${personId}\n`, { mode: 0o600 })
  await world.write((db) => erasePerson(db, occasion(clock, null), secrets, personId, instead))
}
