import { spawnSync } from 'node:child_process'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { castBallot } from '~/commands/voting/cast-ballot.server'
import { openWorld } from '~/platform/open-world.server'
import { contact, outbox, roundEvent } from '~db/schema'
import { freshDatabase, type FreshDatabase } from '../fresh-world'
import { day, secrets, stageOn, type Stage } from '../stage'

let database: FreshDatabase
let here: Stage
beforeEach(async () => {
  database = await freshDatabase()
  here = await stageOn(openWorld(database.address))
  await here.livesHere('nadia', 'len')
  await here.write((db) =>
    db.insert(contact).values(['nadia', 'len'].map((personId) => ({ personId, email: `${personId}@example.org` }))),
  )
  await here.round('spring', { events: ['published', 'checked'] })
  await here.proposal('spring', 'SPR-01')
})
afterEach(async () => {
  await here.close()
  await database.remove()
})

/** As an operator does, in a process of its own. */
function restored(...words: string[]) {
  const { address } = database
  const ran = spawnSync(process.execPath, ['--import', 'tsx', 'app/cli/main.ts', 'restored', ...words], {
    encoding: 'utf8',
    env: {
      ...process.env,
      DATABASE_URL: address.includes('://') ? address : `file:${address}`,
      SPARKS_SECRET: 'a secret for the tests, long enough to be one',
      NODE_ENV: 'test',
    },
  })
  return { said: ran.stdout, trouble: ran.stderr, status: ran.status }
}
const events = () => here.read(async (db) => (await db.select().from(roundEvent)).map(({ kind }) => kind))
const letters = () => here.read(async (db) => (await db.select().from(outbox)).map(({ personId }) => personId).sort())

describe('sparks restored', () => {
  it('tells every vote that is on, and everyone on its roll, once', { timeout: 120_000 }, async () => {
    await here.write((db) => castBallot(db, here.on('nadia', day(22)), secrets, 'spring', ['SPR-01']))
    const first = restored('--seen', '2026-03-25T18:00Z')
    expect(first.said).toContain('One vote is told of it')
    expect(first.status).toBe(0)
    expect((await events()).filter((kind) => kind === 'vote-restored')).toHaveLength(1)
    expect(await letters()).toEqual(['len', 'nadia'])
    // Said again, by somebody who is not sure that she has.
    const again = restored('--seen', '2026-03-25T18:00Z')
    expect([again.said, again.status]).toEqual(['No vote is on, or all of them know it already.\n', 0])
    expect(await letters()).toHaveLength(2)
  })

  it('says what is wrong with a moment that is none, and changes nothing', { timeout: 120_000 }, async () => {
    await here.write((db) => castBallot(db, here.on('nadia', day(22)), secrets, 'spring', ['SPR-01']))
    const said = restored('--seen', 'last night')
    expect(said.status).not.toBe(0)
    expect(said.trouble).toContain("'last night' is no moment. Write it like 2026-03-25T18:00Z")
    expect(await events()).not.toContain('vote-restored')
    expect(await letters()).toEqual([])
  })
})
