import { appendFileSync, existsSync, readFileSync } from 'node:fs'
import { engineOf } from '~db/engine'
import { eraseIfStillDue, erasePerson } from '~/commands/people/erase-person.server'
import { occasion } from '~/platform/occasion.server'
import type { Sparks } from '~/platform/sparks.server'
import { allErased, erasuresDue, knownAndNotErased, languageOfPerson } from '~/queries/people/erasures.server'
import { languageFor, translator } from '~/ui/messages'

const atOnce = 20

/** Erases those whose week is over, and keeps beside the database whose ids those were. */
export async function eraseWhenDue(sparks: Sparks): Promise<void> {
  const { world, clock } = sparks
  const due = await world.read((db) => erasuresDue(db, clock.now(), atOnce))
  let erased = 0
  for (const personId of due) if (await erase(sparks, personId, eraseIfStillDue)) erased += 1
  if (erased > 0) await world.forget()
}

/**
 * Erases again whoever was erased before the database was brought back from a copy. Ids that nobody has are passed over.
 * Gives back how many had to be.
 */
export async function replayErasures(sparks: Sparks, ids: readonly string[]): Promise<number> {
  const again = await sparks.world.read((db) => knownAndNotErased(db, ids))
  for (const personId of again) await erase(sparks, personId, erasePerson)
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

/** At a start: writes onto the list whoever was erased and is not on it, because we died before that was done. */
export async function completeErasedList({ env, world }: Pick<Sparks, 'env' | 'world'>): Promise<void> {
  const list = erasedListBeside(env.database)
  if (list !== null) for (const personId of await world.read(allErased)) writeDown(list, personId)
}

type Erasing = typeof eraseIfStillDue | typeof erasePerson

/** Whether she was erased. Written down only once she is: whoever takes it back is on no list. */
async function erase({ env, world, clock, secrets }: Sparks, personId: string, how: Erasing): Promise<boolean> {
  const language = await world.read((db) => languageOfPerson(db, personId))
  const { t } = translator(languageFor(language), { now: clock.now() })
  const instead = { name: t('held.instead.name') }
  const done = await world.write<boolean | void>((db) => how(db, occasion(clock, null), secrets, personId, instead))
  if (done === false) return false
  const list = erasedListBeside(env.database)
  if (list !== null) writeDown(list, personId)
  return true
}

function writeDown(list: string, personId: string): void {
  if (!readErasedList(list).includes(personId)) appendFileSync(list, `${personId}\n`, { mode: 0o600 })
}
