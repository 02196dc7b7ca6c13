import type { Command } from 'commander'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { afterAll, afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { exportCommand } from '~/cli/export'
import { importCommand } from '~/cli/import'
import { recountCommand } from '~/cli/recount'
import { tallyCommand } from '~/cli/tally'
import { castBallot } from '~/commands/voting/cast-ballot.server'
import { readPb } from '~/domain/voting'
import { moveRoundsOn } from '~/jobs/move-rounds-on.server'
import { openWorld } from '~/platform/open-world.server'
import { proposal, publishedBallot, round, tally } from '~db/schema'
import { freshDatabase, type FreshDatabase } from '../fresh-world'
import { pbText } from '../domain/voting/elections'
import { brokenRules } from '../domain/voting/pb-rules'
import { ownFolder } from '../played'
import { sparksOn } from '../sparks'
import { day, secrets, stageOn, wholeDates, type Stage } from '../stage'

vi.setConfig({ testTimeout: 60_000 })

let database: FreshDatabase
let here: Stage
const folder = ownFolder('votes')
const file = (name: string) => folder.path(name)
beforeEach(async () => {
  database = await freshDatabase()
  here = await stageOn(openWorld(database.address))
  vi.stubEnv('DATABASE_URL', database.address.includes('://') ? database.address : `file:${database.address}`)
  vi.stubEnv('SPARKS_SECRET', 'a secret for the tests, long enough to be one')
  vi.stubEnv('FILES_URL', `file:${join(dirname(file('x')), 'files')}`)
})
afterEach(async () => {
  vi.unstubAllEnvs()
  await here.close()
  await database.remove()
})
afterAll(() => folder.remove())

/** What a command says, and why it failed, if it did. */
async function run(command: Command, ...words: string[]): Promise<{ said: string; failed: string | null }> {
  let said = ''
  const take = (more: unknown) => ((said += String(more)), true)
  const spies = [process.stdout, process.stderr].map((out) => vi.spyOn(out, 'write').mockImplementation(take))
  try {
    await command.parseAsync(words, { from: 'user' })
    return { said, failed: null }
  } catch (trouble) {
    return { said, failed: (trouble as Error).message }
  } finally {
    for (const spy of spies) spy.mockRestore()
  }
}
const bringIn = (text: string | Uint8Array, name = 'election.pb') => {
  writeFileSync(file(name), text)
  return run(importCommand(), file(name), '--partnership', 'netherton')
}
const everything = () =>
  here.read(async (db) => ({
    rounds: (await db.select().from(round)).length,
    ideas: (await db.select().from(proposal)).length,
    ballots: (await db.select().from(publishedBallot)).length,
    tallies: (await db.select().from(tally)).length,
  }))
const nothing = { rounds: 0, ideas: 0, ballots: 0, tallies: 0 }

describe('sparks import, given a hard file', () => {
  const lineOf = (text: string, start: string) => text.split('\n').findIndex((line) => line.startsWith(start)) + 1
  const many = Array.from({ length: 100_000 }, (_, at) => `v${at + 1};${(at % 3) + 1}`)

  it('takes one with a byte-order mark, carriage returns, quotes and semicolons as it is meant', async () => {
    const projects = ['project_id;cost;name;votes', '1;60;"Park; ""Wells"" end";2', '2;50;Swing;1']
    const votes = ['voter_id;vote', 'a;"1,2"', 'b;1']
    const text = '\uFEFF' + pbText({ projects, votes }).replaceAll('\n', '\r\n')
    expect((await bringIn(text)).failed).toBeNull()
    expect(await everything()).toMatchObject({ rounds: 1, ideas: 2, ballots: 2 })
    const [park] = await here.read((db) => db.select().from(proposal))
    expect(park?.title).toBe('Park; "Wells" end')
  })

  const plain = pbText()
  const faults: [string, string, string][] = [
    [
      'a voter who comes twice',
      plain.replace('12;1', '11;1'),
      `line ${lineOf(plain, '12;1')}: the voter id 11 comes a second time`,
    ],
    [
      'a project that is listed twice',
      plain.replace('2;50;', '1;50;'),
      `line ${lineOf(plain, '2;50')}: the project 1 is listed again`,
    ],
    [
      'no column of votes',
      plain.replace('voter_id;vote', 'voter_id;age'),
      `line ${lineOf(plain, 'voter_id')}: the header of VOTES has no column vote`,
    ],
    [
      'no column of costs',
      plain.replace('project_id;cost;', 'project_id;sum;'),
      `line ${lineOf(plain, 'project_id')}: the header of PROJECTS has no column cost`,
    ],
    [
      'a wrong count of votes',
      plain.replace('num_votes;3', 'num_votes;4'),
      `line ${lineOf(plain, 'num_votes')}: num_votes says 4, and there are 3`,
    ],
    [
      'a wrong count of projects',
      plain.replace('num_projects;3', 'num_projects;2'),
      `line ${lineOf(plain, 'num_projects')}: num_projects says 2, and there are 3`,
    ],
    [
      'a quotation mark that is not closed',
      plain.replace('1;60;2;Bench', '1;60;2;"Bench'),
      `line ${lineOf(plain, '1;60')}: a quotation mark is opened and not closed`,
    ],
    [
      'a vote for nothing that is listed',
      plain.replace('13;3', '13;9'),
      `line ${lineOf(plain, '13;3')}: voter 13 chose “9”, which is not a listed project`,
    ],
    ['no votes at all', plain.slice(0, plain.indexOf('VOTES')), 'the VOTES section is missing'],
    [
      'a cost in words',
      plain.replace('1;60;', '1;sixty;'),
      `line ${lineOf(plain, '1;60')}: cost is “sixty”, which is not a number`,
    ],
  ]
  it.each(faults)('with %s: names the line in words, and brings nothing in', async (_, text, words) => {
    const { failed } = await bringIn(text)
    expect(failed).toContain(words)
    expect(await everything()).toEqual(nothing)
  })

  it('of 100,000 rows with a fault in the last: names that line, and brings nothing in', async () => {
    const text = pbText({ votes: ['voter_id;vote', ...many.slice(0, -1), 'v100000;7'] })
    const { failed } = await bringIn(text)
    expect(failed).toContain(`line ${text.trimEnd().split('\n').length}: voter v100000 chose “7”`)
    expect(await everything()).toEqual(nothing)
  })

  it('that is no text, or not there: says so', async () => {
    expect((await bringIn(Uint8Array.from([0x4d, 0xff, 0xfe, 0x0a]))).failed).toContain('not UTF-8')
    const gone = await run(importCommand(), file('gone.pb'), '--partnership', 'netherton')
    expect(gone.failed).toContain('there is no such file')
    expect(await everything()).toEqual(nothing)
  })
})

describe('sparks export pb', () => {
  async function countedRound() {
    await here.livesHere('nadia', 'len', 'joy')
    await here.round('spring', { events: ['published', 'checked'], rules: { counting: 'equal-shares' } })
    for (const [at, reference] of ['SPR-01', 'SPR-02', 'SPR-03'].entries())
      await here.proposal('spring', reference, { cost: 300_00 + at * 100_00, title: `Idea; "${reference}"` })
    const votes = { nadia: ['SPR-01', 'SPR-02'], len: ['SPR-01'], joy: ['SPR-03'] } as const
    for (const [who, named] of Object.entries(votes))
      await here.write((db) => castBallot(db, here.on(who as 'nadia', day(22)), secrets, 'spring', named))
    const closed = wholeDates.votingClosesAt ?? day(30)
    await moveRoundsOn({ ...sparksOn(here.world), clock: { now: () => closed } })
  }

  it('writes a counted round so that it keeps to the format, and counts again to the same winners', async () => {
    await countedRound()
    const out = file('spring.pb')
    expect((await run(exportCommand(), 'pb', '--round', 'spring', '--out', out)).said).toContain('3 ballots')
    const text = readFileSync(out, 'utf8')
    expect(brokenRules(text)).toEqual([])
    const { said, failed } = await run(recountCommand(), out, '--json')
    expect(failed).toBeNull()
    const [kept] = await here.read((db) => db.select().from(tally))
    expect(JSON.parse(said)).toMatchObject({ same: true, printed: true, order: kept?.result.order, departures: [] })
    const again = file('again.pb')
    await run(exportCommand(), 'pb', '--round', 'netherton/spring', '--out', again)
    expect(readFileSync(again, 'utf8')).toBe(text)
  })

  it('says why not, and leaves no half of a file', async () => {
    await here.round('autumn', { events: ['published'] })
    const out = file('autumn.pb')
    expect((await run(exportCommand(), 'pb', '--round', 'autumn', '--out', out)).failed).toContain('not been counted')
    expect((await run(exportCommand(), 'pb', '--round', 'winter', '--out', out)).failed).toContain('no round winter')
    expect([existsSync(out), existsSync(`${out}.part`)]).toEqual([false, false])
  })

  it('gives an election from elsewhere out as it came, and it counts to the same', async () => {
    await bringIn(pbText())
    const [made] = await here.read((db) => db.select().from(round))
    const out = file('elsewhere.pb')
    await run(exportCommand(), 'pb', '--round', made?.id ?? '', '--out', out)
    const [before, after] = [readPb(pbText()), readPb(readFileSync(out))]
    if (!before.ok || !after.ok) throw new Error('cannot be read')
    expect(after.election.ballots).toEqual(before.election.ballots)
    expect(after.meta.get('rule')).toBe(before.meta.get('rule'))
    expect(brokenRules(readFileSync(out, 'utf8'))).toEqual([])
  })
})

describe('sparks recount', () => {
  it('says in words where a doctored file departs, and ends badly', async () => {
    const honest = pbText({
      projects: ['project_id;cost;votes;name;selected', '1;60;2;Bench;1', '2;50;1;Swing;0', '3;40;1;Tea;1'],
    })
    writeFileSync(file('honest.pb'), honest)
    expect((await run(recountCommand(), file('honest.pb'))).failed).toBeNull()
    writeFileSync(file('doctored.pb'), honest.replace('2;50;1;Swing;0', '2;50;2;Swing;1'))
    const { said, failed } = await run(recountCommand(), file('doctored.pb'))
    expect(said).toContain('the file says 2 has 2 votes, and 1 ballots name it')
    expect(said).toContain('the file says 2 is funded, and the count does not fund it')
    expect(failed).toContain('not what it says it is')
  })

  it('knows a file by the fingerprint of the results page', async () => {
    writeFileSync(file('one.pb'), pbText())
    const { said } = await run(recountCommand(), file('one.pb'), '--json')
    const { print } = JSON.parse(said) as { print: string }
    expect((await run(recountCommand(), file('one.pb'), '--print', print)).failed).toBeNull()
    expect((await run(recountCommand(), file('one.pb'), '--print', 'a'.repeat(64))).failed).not.toBeNull()
  })
})

describe('sparks tally, held to constraints', () => {
  const projects = [
    'project_id;cost;votes;name;category;smallest',
    '1;60;2;Bench;green;40',
    '2;50;2;Swing;play;20',
    '3;40;1;Tea;green;10',
  ]
  const votes = ['voter_id;vote', 'a;1,2', 'b;1,3', 'c;2']
  const held = async (...flags: string[]) => {
    writeFileSync(file('held.pb'), pbText({ projects, votes }))
    const { said, failed } = await run(tallyCommand(), file('held.pb'), '--rule', 'greedy', '--json', ...flags)
    if (failed !== null) return failed
    return (JSON.parse(said) as { held?: object }).held
  }

  it('gives what each asks for, on top of the rule', async () => {
    expect(await held()).toBeUndefined()
    expect(await held('--exclude', '2,3', '--reserve', '1')).toMatchObject({
      funded: [{ id: '2', amount: 50 }],
      reserve: ['1'],
    })
    expect(await held('--at-most', 'category:40')).toMatchObject({ funded: [{ id: '3', amount: 40 }] })
    expect(await held('--set-aside', 'category:45')).toMatchObject({ cost: 90 })
    expect(await held('--exclude', '2,3', '--part-funding', 'smallest')).toMatchObject({ cost: 100 })
    expect(await held('--least-votes', '2')).toMatchObject({ funded: [{ id: '2', amount: 50 }] })
    expect(await held('--least-voters', '4')).toMatchObject({ advisesOnly: true })
    expect(await held('--least-voters', '3')).toMatchObject({ advisesOnly: false })
  })

  it('says what it cannot make of one', async () => {
    expect(await held('--exclude', '2,9')).toContain('9, which is not a listed project')
    expect(await held('--at-most', 'category')).toContain('not a column and a percentage')
    expect(await held('--at-most', 'street:40')).toContain('column street')
    expect(await held('--reserve', 'two')).toContain('not a whole number')
  })
})
