import { parse } from 'csv-parse/sync'
import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { readFileSync, statSync, writeFileSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { engine } from '~db/engine'
import { contact, equalitySum, partnership, person, theme } from '~db/schema'
import { exportArchive } from '~/cli/export-archive'
import { checkCommand } from '~/cli/check'
import { headingOf, isMoment } from '~/jobs/archive/headings'
import { leftOutColumns, leftOutTables, listGroups, noSecrets } from '~/jobs/archive/lists'
import { leftOutWords, withoutPeople } from '~/jobs/archive/nobody-named'
import { archiveName, archivePieces } from '~/jobs/archive/make-archive.server'
import { cellOf } from '~/jobs/archive/table-pieces'
import { instantFromIso } from '~/domain/time'
import { ofTheInstallation } from '~/platform/move.server'
import { openShelf } from '~/platform/open-shelf.server'
import { openWorld } from '~/platform/open-world.server'
import { tablesToMove } from '~/platform/shelf.server'
import { partnershipBySlug } from '~/records/people/actor.server'
import type { World } from '~/platform/world.server'
import { freshDatabase, type FreshDatabase } from '../fresh-world'
import { ownFolder, playedDatabase } from '../played'
import { sparksOn } from '../sparks'
import { unpacked } from '../unpacked'

vi.setConfig({ testTimeout: 60_000, hookTimeout: 240_000 })

const now = instantFromIso('2026-11-20T12:00:00Z')
const folder = ownFolder('archive')
let database: FreshDatabase
let world: World
const zips = { whole: folder.path('whole.zip'), public: folder.path('public.zip') }
let [whole, open] = [new Map<string, Buffer>(), new Map<string, Buffer>()]

/** The demonstration as it was played, and a partnership elsewhere of which nothing may be in the archive. */
beforeAll(async () => {
  database = await freshDatabase()
  await playedDatabase(database.address)
  world = openWorld(database.address)
  await world.write(async (db) => {
    const [here] = await db.select().from(partnership)
    if (!here) throw new Error('nobody is there')
    await db.insert(partnership).values({ ...here, id: 'elsewhere', slug: 'elsewhere', name: 'Farawayton Sparks' })
    await db.insert(theme).values({ id: 'far', partnershipId: 'elsewhere', name: 'Farawayness', about: '', hue: 1, position: 1 }) // prettier-ignore
    await db.insert(person).values({ id: 'ulric', name: 'Ulric Fernsby', createdAt: now })
    await db.insert(contact).values({ personId: 'ulric', email: 'ulric@far.example.org' })
  })
  const { env } = sparksOn(world, { database: database.address, publicOrigin: 'https://sparks.example.org' })
  for (const kind of ['whole', 'public'] as const)
    await exportArchive(world, env, { slug: 'netherton', kind, out: zips[kind] }, now)
  whole = unpacked(readFileSync(zips.whole))
  open = unpacked(readFileSync(zips.public))
})
afterAll(async () => {
  await world.close()
  await database.remove()
  folder.remove()
})

const text = (files: Map<string, Buffer>, path: string) => files.get(path)?.toString('utf8') ?? ''
const allText = (files: Map<string, Buffer>) =>
  [...files].filter(([path]) => !path.endsWith('.pdf') && !path.startsWith('pictures/')).map(([path, bytes]) => `${path}\n${bytes.toString('utf8')}`).join('\n') // prettier-ignore
const listed = listGroups.flatMap(({ folder: room, lists }) =>
  Object.keys(lists).map((table) => ({ table, path: `lists/${room}/${table.replaceAll('_', '-')}` })),
)
const own = () => tablesToMove().filter(({ name }) => !ofTheInstallation.has(name))

describe('what an archive is of', () => {
  it('has each table of a partnership’s as a list, or says why not, and none twice', () => {
    const named = [...listed.map(({ table }) => table), ...Object.keys(leftOutTables)]
    expect(named.toSorted()).toEqual(
      own()
        .map(({ name }) => name)
        .toSorted(),
    )
  })

  it('leaves out whatever by its name may open something, or says that it does not', () => {
    const secretive =
      /secret|hash|code$|token|(^|_)key|salt|sealed|locked|share$|seal$|press$|stop|receipt$|session|url/
    const found = listed.flatMap(({ table }) => {
      const columns = own().find(({ name }) => name === table)?.columns ?? []
      return columns
        .filter(({ name }) => secretive.test(name) && !leftOutColumns[table]?.includes(name))
        .map(({ name }) => `${table}.${name}`)
    })
    const excused = new Set([...noSecrets, 'gift_words.postcode', 'contact.postcode', 'panel_voice.keyed_by'])
    expect(found.filter((one) => !excused.has(one))).toEqual([])
    for (const [table, columns] of Object.entries(leftOutColumns)) {
      const there =
        own()
          .find(({ name }) => name === table)
          ?.columns.map(({ name }) => name) ?? []
      expect(there, table).toEqual(expect.arrayContaining([...columns]))
    }
  })

  it('heads columns in plain words', () => {
    const said = (['asked_pence', 'decided_by', 'applicant_id', 'proposal_id', 'because', 'opens_at'] as const).map((one) => headingOf(one, one.endsWith('_id'))) // prettier-ignore
    expect(said).toEqual(['Asked, in pence', 'Decided by (id)', 'Applicant (id)', 'Proposal (id)', 'Why', 'Opens at'])
  })
})

describe('the whole archive', () => {
  it('has the hash of every file in it, and no file besides', () => {
    for (const files of [whole, open]) {
      const sums = text(files, 'SHA256SUMS.txt').trimEnd().split('\n').map((line) => line.split('  ')) // prettier-ignore
      const found = [...files].filter(([path]) => path !== 'SHA256SUMS.txt').map(([path, bytes]) => [createHash('sha256').update(bytes).digest('hex'), path]) // prettier-ignore
      expect(sums).toEqual(found)
      expect(found.length).toBeGreaterThan(20)
    }
  })

  it('has every row of every list, as JSON and as CSV, just as the database has it', async () => {
    const shelf = await openShelf(database.address)
    const tables = new Map(own().map((table) => [table.name, table]))
    let lists = 0
    try {
      for (const { table: name, path } of listed) {
        const table = tables.get(name)
        if (!table) throw new Error(`no table ${name}`)
        const columns = table.columns.flatMap((column, at) => leftOutColumns[name]?.includes(column.name) ? [] : [{ ...column, at }]) // prettier-ignore
        const wanted: Record<string, unknown>[] = []
        for await (const rows of shelf.rows(table)) {
          for (const row of rows) {
            const record = Object.fromEntries(
              columns.map(({ name: column, kind, at }) => {
                const value = row[at] ?? null
                if (kind === 'json' && typeof value === 'string') return [column, JSON.parse(value) as unknown]
                return [column, typeof value === 'number' && isMoment(column) ? new Date(value).toISOString() : value]
              }),
            )
            const elsewhere = [record['partnership_id'], record['id']].includes('elsewhere')
            // Grace looks after the installation, and did nothing in the partnership.
            const stranger = [record['id'], record['person_id']].some((one) => one === 'ulric' || one === 'grace')
            const unfinished = name === 'score_sheet' && record['handed_in_at'] === null
            if (!elsewhere && !stranger && !unfinished) wanted.push(record)
          }
        }
        if (wanted.length === 0) {
          expect(whole.has(`${path}.csv`), path).toBe(false)
          continue
        }
        lists += 1
        expect(JSON.parse(text(whole, `${path}.json`)), path).toEqual(wanted)
        const written: string[][] = parse(text(whole, `${path}.csv`), { bom: true })
        const [headings, ...rows] = written
        expect(rows.length, path).toBe(wanted.length)
        expect(new Set(headings).size, `${path}: ${String(headings)}`).toBe(headings?.length)
        for (const [at, row] of rows.entries()) {
          const record = wanted[at] ?? {}
          for (const { name: column, kind } of columns) {
            if (kind !== 'plain' || record[column] === null) continue
            const named = table.links.some((link) => link.column === column)
            const cell = row[headings?.indexOf(headingOf(column, named)) ?? -1] ?? ''
            expect(cell.replace(/^'+/, ''), `${path} ${column}`).toBe(cellOf(record[column]).replace(/^'+/, ''))
          }
        }
      }
    } finally {
      await shelf.close()
    }
    expect(lists).toBeGreaterThan(80)
  })

  it('says in words whose number it is, where a person is named', () => {
    const roles: string[][] = parse(text(whole, 'lists/people/role.csv'), { bom: true })
    const [headings = [], ...rows] = roles
    const [id, name] = [headings.indexOf('Person (id)'), headings.indexOf('Person (name)')]
    expect(rows.find((row) => row[id] === 'rose')?.[name]).toBe('Rose Delaney')
  })

  it('has minutes, ballots, grants and documents, and the grants may be published', async () => {
    const paths = [...whole.keys()]
    for (const wanted of [/^minutes\/.*\.pdf$/, /^ballots\/.*\.pb$/, /^grants\/.*\.json$/, /^index\.html$/, /^README\.txt$/]) // prettier-ignore
      expect(paths.some((path) => wanted.test(path)), String(wanted)).toBe(true) // prettier-ignore
    for (const path of paths.filter((one) => one.startsWith('minutes/')))
      expect(whole.get(path)?.subarray(0, 5).toString()).toBe('%PDF-')
    for (const path of paths.filter((one) => /^grants\/.*\.json$/.test(one))) {
      const file = folder.path(path.replace('/', '-'))
      writeFileSync(file, whole.get(path) ?? '')
      const told: string[] = []
      const spy = vi.spyOn(process.stdout, 'write').mockImplementation((more) => told.push(String(more)) > 0)
      await checkCommand().parseAsync(['360giving', file], { from: 'user' })
      spy.mockRestore()
      expect(told.join('')).not.toBe('')
    }
  })

  it('is marked as personal in its name, its index and its first page to read', () => {
    expect(archiveName('netherton', 'whole', now)).toBe('netherton-2026-11-20-WITH-PERSONAL-DATA.zip')
    expect(archiveName('netherton', 'public', now)).toBe('netherton-2026-11-20-public.zip')
    for (const path of ['index.html', 'README.txt']) {
      expect(text(whole, path)).toContain('THIS ARCHIVE HOLDS PERSONAL DATA')
      expect(text(open, path)).not.toContain('THIS ARCHIVE HOLDS PERSONAL DATA')
    }
    expect(statSync(zips.whole).mode & 0o077).toBe(0)
  })

  it('leads from its index to every list that has anything in it, and to nothing that is not there', () => {
    for (const files of [whole, open]) {
      const links = [...text(files, 'index.html').matchAll(/href="([^"]+)"/g)].map(([, path = '']) => decodeURI(path))
      expect(links.filter((path) => !files.has(path) && !path.endsWith('/'))).toEqual([])
      const loose = [...files.keys()].filter((path) => !links.includes(path) && path !== 'index.html' && !path.startsWith('pictures/')) // prettier-ignore
      expect(loose).toEqual([])
    }
  })

  it('has no secret in it, and nothing of anybody else’s', async () => {
    const shelf = await openShelf(database.address)
    const secrets = new Set<string>()
    for (const table of tablesToMove()) {
      const columns = Object.hasOwn(leftOutColumns, table.name) ? (leftOutColumns[table.name] ?? []) : ['locked', 'sealed', 'salt', 'secret_hash', 'code_hash', 'stop_hash'] // prettier-ignore
      for await (const rows of shelf.rows(table))
        for (const row of rows)
          for (const [at, { name }] of table.columns.entries()) {
            const value = row[at]
            if (columns.includes(name) && name !== 'public_key' && typeof value === 'string' && value.length > 5)
              secrets.add(value)
          }
    }
    await shelf.close()
    expect(secrets.size).toBeGreaterThan(20)
    // The public halves of keys are on the record of acts, for anyone to seal by.
    const words = allText(whole)
    expect([...secrets].filter((secret) => words.includes(secret))).toEqual([])
    for (const strange of ['Farawayton', 'Farawayness', 'Ulric', 'far.example.org'])
      expect(words).not.toContain(strange)
  })

  it('is a ZIP to other programs as well', () => {
    for (const zip of Object.values(zips)) {
      const tested = spawnSync('python3', ['-m', 'zipfile', '-t', zip], { encoding: 'utf8' })
      if (tested.error) continue
      expect(tested.stdout.trim()).toBe('Done testing')
    }
  })

  it('stops being made where nobody reads on, and lets the database go', async () => {
    const { env, files, log } = sparksOn(world, { database: database.address })
    const home = await world.read((db) => partnershipBySlug(db, 'netherton'))
    if (!home) throw new Error('nobody is there')
    const of = { world, database: env.database, files, log, partnership: home, origin: 'https://x.example', now }
    for await (const piece of archivePieces(of, 'whole')) if (piece.length > 0) break
    if (engine === 'sqlite') await world.write((db) => db.delete(equalitySum))
  })
})

describe('the public archive', () => {
  it('has no name, address or way to reach anybody in it', async () => {
    const people = await world.read(async (db) => ({
      names: (await db.select().from(person)).flatMap(({ name }) => name ?? []),
      ways: (await db.select().from(contact)).flatMap(({ email, postcode, phone }) => [email, postcode, phone]),
    }))
    const words = allText(open).toLowerCase()
    const told = [...people.names, ...people.ways].filter((one) => one && words.includes(one.toLowerCase()))
    expect(people.names.length).toBeGreaterThan(10)
    expect(told).toEqual([])
    expect([...open.keys()].filter((path) => /^(pictures|minutes|reports)\//.test(path))).toEqual([])
    expect(words).not.toMatch(/[\w.+-]+@[\w-]+\.[\w.-]+/)
  })

  it('has what anyone may read', () => {
    const ideas = JSON.parse(text(open, 'lists/ideas.json')) as { Title: string; 'Awarded, in pence': number | null }[]
    expect(ideas.length).toBeGreaterThan(20)
    expect(ideas.filter((one) => one.Title !== leftOutWords).length).toBeGreaterThan(ideas.length / 2)
    expect(ideas.some((one) => (one['Awarded, in pence'] ?? 0) > 0)).toBe(true)
    expect(JSON.parse(text(open, 'lists/rounds.json'))).not.toEqual([])
  })

  it('leaves a paragraph out that says who somebody is, and no other', () => {
    const inWords = withoutPeople(['Rose Delaney', 'Will', 'Anne-Marie O’Brien'])
    expect(inWords('We planted forty trees.')).toBe('We planted forty trees.')
    expect(inWords('It will rain. A bed of rose hips.')).toBe('It will rain. A bed of rose hips.')
    for (const one of [
      'Rose brought cake.',
      'thanks to rose delaney',
      'so said Will',
      'with ANNE-MARIE O’BRIEN',
      'write to a@b.example',
    ])
      expect(inWords(`We met.\n\n${one}\n\nIt was good.`)).toBe(`We met.\n\n${leftOutWords}\n\nIt was good.`)
  })
})
