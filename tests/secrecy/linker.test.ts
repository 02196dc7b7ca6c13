import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { engine } from '~db/engine'
import { openWorld } from '~/platform/open-world.server'
import { freshDatabase, type FreshDatabase } from '../fresh-world'
import { keptPublishedFile } from '~/jobs/keep-published-file.server'
import type { CastMember } from '../cast'
import { sparksOn } from '../sparks'
import { stageOn, type Stage } from '../stage'
import { contact } from '~db/schema'
import { holdElection, onPanel, onPaper, voters, type Breakage, type Election } from './election'
import { byOrderOfRows, linkers, type Guess } from './linkers'

let database: FreshDatabase
let here: Stage
beforeAll(async () => {
  database = await freshDatabase()
  here = await stageOn(openWorld(database.address))
  await here.livesHere(...voters, ...onPaper)
  await here.holds('panel', 'tom', 'amina', ...onPanel)
  await here.holds('chair', 'sheila')
  await here.holds('builder', 'gareth')
  await here.write((db) =>
    db.insert(contact).values(voters.map((personId) => ({ personId, email: `${personId}@example.org` }))),
  )
})
afterAll(async () => {
  await here.close()
  await database.remove()
})

let seed = 1
/** Drawn anew for every run of dice, and the same every time (mulberry32). */
function dice(below: number): number {
  seed = (seed + 0x6d2b79f5) | 0
  let mixed = Math.imul(seed ^ (seed >>> 15), 1 | seed)
  mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
  return ((mixed ^ (mixed >>> 14)) >>> 0) % below
}

let held = 0
async function elections(many: number, broken: Breakage, few?: CastMember[]): Promise<Election[]> {
  const all: Election[] = []
  for (let at = 0; at < many; at++)
    all.push(await holdElection(here, database.address, `e${(held += 1)}`, dice, broken, few))
  return all
}

interface Success {
  readonly guesses: number
  readonly right: number
  /** What guessing by what is public alone would give: the shares in which the options were chosen. */
  readonly byChance: number
  /** How far above chance, in standard deviations. */
  readonly above: number
}

/**
 * How a way of guessing did. By chance a guess is right as often as its option was chosen: the sum over guesses is within
 * a few deviations of its mean (guesses of one election are drawn without putting back, which makes it less spread out, if
 * anything by a factor of n ÷ (n − 1)).
 */
function successOf(linker: (election: Election) => Guess, all: readonly Election[]): Success {
  let [guesses, right, byChance, spread] = [0, 0, 0, 0]
  for (const election of all) {
    const { truth } = election
    const share = (option: number) => [...truth.values()].filter((one) => one === option).length / truth.size
    for (const [voter, option] of linker(election)) {
      guesses += 1
      if (truth.get(voter) === option) right += 1
      byChance += share(option)
      spread += share(option) * (1 - share(option)) * (truth.size / (truth.size - 1))
    }
  }
  return { guesses, right, byChance, above: spread === 0 ? 0 : (right - byChance) / Math.sqrt(spread) }
}

/** Thirty ways and more on one set: by chance alone one is that far above in less than one run of ten thousand. */
const chanceEnds = 5
const manyElections = 12

describe('whoever has the database after every single act, the logs, the record and the order of everything', () => {
  it('links voters with choices no better than by chance', async () => {
    const all = await elections(manyElections, 'nothing')
    const ways = { ...linkers, ...byOrderOfRows(all) }
    const found = Object.entries(ways).map(([name, linker]) => ({ name, ...successOf(linker, all) }))
    for (const { name, guesses, right, byChance, above } of found.filter((one) => one.guesses > 0))
      process.stdout.write(`${name}: ${right} of ${guesses} right, ${byChance.toFixed(0)} by chance (${above.toFixed(1)} σ).\n`) // prettier-ignore
    expect(found.filter(({ above }) => above > chanceEnds)).toEqual([])
    const guessesOf = (name: string) => found.find((one) => one.name === name)?.guesses
    expect(guessesOf('inOrderOfArrival')).toBe(manyElections * voters.length)
    expect(guessesOf('byEnvelopes')).toBe(manyElections * onPaper.length)
    // The tables that name voters, each with all of them that it names.
    for (const table of ['roll', 'outbox', 'paper_slip'])
      expect(guessesOf(`rows of ${table}`), table).toBeGreaterThanOrEqual(manyElections * onPaper.length)
    // What cannot be read gives nothing to guess with.
    for (const name of [
      'byBody',
      'bySight',
      'byEveryKey',
      'byRecord',
      'byLog',
      'byLetters',
      'byEveryRow',
      'byBytes',
      'byReadings',
      'byPaperRows',
    ])
      // prettier-ignore
      expect(found.find((one) => one.name === name)?.guesses, name).toBe(0)
  }, 240_000)

  it('links them no better where only two voted, whose ballots are not published one by one', async () => {
    const all = await elections(12, 'nothing', ['nadia', 'winston'])
    const ways = { ...linkers, ...byOrderOfRows(all) }
    const found = Object.entries(ways).map(([name, linker]) => ({ name, ...successOf(linker, all) }))
    expect(found.filter(({ above }) => above > chanceEnds)).toEqual([])
    expect(found.find(({ name }) => name === 'inOrderOfArrival')?.guesses).toBe(24)
    for (const { roundId } of all) expect(await keptPublishedFile(sparksOn(here.world), roundId)).toBeNull()
  }, 240_000)

  it.each([
    ['unsealed', ['bySight']],
    ['unshuffled', ['byPseudonym', 'byNumber', 'byLineOfFile']],
    ['unpadded', ['byLength']],
    ['key-in-the-clear', ['byEveryKey']],
    ['as-they-came', ['inOrderOfArrival', 'rows of outbox']],
    ['receipts-beside', ['byNumberOfReceipt']],
    ['told-by-body', ['byBody']],
    ['told-in-the-log', ['byLog', 'byRecord']],
    ['told-in-letters', ['byLetters', 'byEveryRow']],
    ['papers-as-they-came', ['byReadings']],
    // PostgreSQL keeps no such files where one could look.
    ...(engine === 'sqlite' ? [['sealed-too-late', ['byBytes']] as const] : []),
  ] as const)(
    'would link them if the vote were %s',
    async (broken, ways) => {
      // Of one member's ballot each there are few guesses.
      const all = await elections(broken === 'told-by-body' ? 20 : 4, broken)
      const each = { ...linkers, ...byOrderOfRows(all) }
      for (const way of ways) {
        const linker = each[way]
        if (!linker) throw new Error(way)
        expect(successOf(linker, all).above, way).toBeGreaterThan(chanceEnds)
      }
    },
    240_000,
  )
})
