import { eq } from 'drizzle-orm'
import { writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { afterAll, afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { eraseCommand } from '~/cli/erase'
import { openWorld } from '~/platform/open-world.server'
import { contact, erasure, person } from '~db/schema'
import { freshDatabase, type FreshDatabase } from '../fresh-world'
import { ownFolder } from '../played'
import { dayOne, stageOn, type Stage } from '../stage'

let database: FreshDatabase
let here: Stage
const folder = ownFolder('erase')
const list = folder.path('erased.txt')
beforeEach(async () => {
  database = await freshDatabase()
  here = await stageOn(openWorld(database.address))
  await here.write((db) => db.insert(contact).values({ personId: 'nadia', email: 'nadia@example.org' }))
  vi.stubEnv('DATABASE_URL', `file:${database.address}`)
  vi.stubEnv('SPARKS_SECRET', 'a secret for the tests, long enough to be one')
  vi.stubEnv('FILES_URL', `file:${join(dirname(list), 'files')}`)
})
afterEach(async () => {
  vi.unstubAllEnvs()
  await here.close()
  await database.remove()
})

afterAll(() => folder.remove())

/** What the command says. */
async function erase(...words: string[]): Promise<string> {
  let text = ''
  const written = vi.spyOn(process.stdout, 'write').mockImplementation((more) => ((text += String(more)), true))
  try {
    await eraseCommand().parseAsync(words, { from: 'user' })
  } finally {
    written.mockRestore()
  }
  return text
}
const nameOf = async (who: string) =>
  (await here.read((db) => db.select().from(person).where(eq(person.id, who))))[0]?.name

describe('sparks erase', () => {
  it('prints the ids of those who were erased, and of nobody who only asked', async () => {
    const asked = { askedAt: dayOne, dueAt: dayOne, leaveStories: false }
    await here.write((db) =>
      db.insert(erasure).values([
        { personId: 'joy', ...asked, doneAt: dayOne },
        { personId: 'len', ...asked },
      ]),
    )
    expect(await erase('--list')).toBe('joy\n')
  })

  it('erases whoever is on a list again, once, and passes over ids that nobody has', async () => {
    writeFileSync(list, 'nadia\nsomebody-unknown\n')
    expect(await erase('--replay', list)).toBe('1 had to be erased again.\n')
    expect(await nameOf('nadia')).toBe('A neighbour')
    expect(await here.read((db) => db.select().from(contact))).toEqual([])
    expect(await nameOf('len')).toBe('Len Whitby')
    expect(await erase('--replay', list)).toBe('0 had to be erased again.\n')
    expect(await erase('--list')).toBe('nadia\n')
  })

  it('says so when there is no such list, rather than that nobody was left to be erased', async () => {
    await expect(erase('--replay', folder.path('mistyped.txt'))).rejects.toThrow('There is no list at')
    await expect(erase()).rejects.toThrow('Say what to do')
  })
})
