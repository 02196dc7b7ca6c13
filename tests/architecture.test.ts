import { readdirSync, readFileSync, statSync } from 'node:fs'
import { dirname, join, normalize, relative } from 'node:path'
import { getTableColumns, getTableName, is, Table } from 'drizzle-orm'
import { getTableConfig as sqliteConfig, type SQLiteTable } from 'drizzle-orm/sqlite-core'
import ts from 'typescript'
import { describe, expect, it } from 'vitest'
import { policy } from '~/domain/policy'
import { heldApart, register } from '~/records/people/held.server'
import { isMessageKey } from '~/ui/messages'
import * as schema from '~db/schema'

/** Who may import whom: a layer, and the layers (or packages) it may ask. What is not named, it may not. */
const mayImport: Record<string, readonly string[]> = {
  'app/domain': ['app/domain'],
  'app/forms': ['app/forms', 'app/domain', 'zod'],
  'app/ui': ['app/ui', 'app/forms', 'app/domain', 'react', 'intl-messageformat'],
  'db/schema': ['db/schema', 'db/columns', 'app/domain'],
  'app/platform': ['app/platform', 'app/domain', 'db', '*'],
  'app/records': ['app/records', 'app/platform', 'app/domain', 'db', 'drizzle-orm'],
  'app/commands': ['app/commands', 'app/records', 'app/platform', 'app/domain', 'db', 'drizzle-orm'],
  'app/queries': ['app/queries', 'app/records', 'app/platform', 'app/domain', 'db', 'drizzle-orm'],
  'app/jobs': [
    'app/jobs',
    'app/commands',
    'app/queries',
    'app/records',
    'app/platform',
    'app/domain',
    'app/forms',
    'app/ui',
    'db',
    '*',
  ],
  'app/http': [
    'app/http',
    'app/records',
    'app/platform',
    'app/queries',
    'app/commands',
    'app/domain',
    'app/forms',
    'app/ui',
    'db',
    '*',
  ],
  'app/routes': [
    'app/routes',
    'app/http',
    'app/commands',
    'app/queries',
    'app/forms',
    'app/ui',
    'app/domain',
    'app/platform',
    'app/jobs',
    '@remix-run',
    'react',
  ],
}

/** The order of the rooms: each may ask those before it, in its own layer, and never the other way. */
const rooms = ['people', 'round', 'proposal', 'panel', 'voting', 'money', 'learning'] as const

interface SourceFile {
  readonly path: string
  readonly text: string
  readonly imports: readonly string[]
}

const sources: readonly SourceFile[] = ['app', 'db'].flatMap(filesUnder).map((path) => {
  const text = readFileSync(path, 'utf8')
  const imports = ts.preProcessFile(text, true, true).importedFiles.map(({ fileName }) => resolved(path, fileName))
  return { path, text, imports }
})

function filesUnder(folder: string): string[] {
  return readdirSync(folder).flatMap((name) => {
    const path = join(folder, name)
    if (statSync(path).isDirectory()) return filesUnder(path)
    return /\.tsx?$/.test(name) ? [path] : []
  })
}

/** As a path from the top folder, or the package's name. */
function resolved(from: string, specifier: string): string {
  if (specifier.startsWith('~/')) return `app/${specifier.slice(2)}`
  if (specifier.startsWith('~db')) return `db${specifier.slice(3)}`
  if (specifier.startsWith('.')) return relative('.', normalize(join(dirname(from), specifier)))
  return specifier
}

const within = (path: string, layer: string) => path === layer || path.startsWith(`${layer}/`)
const layerOf = (path: string) => Object.keys(mayImport).find((layer) => within(path, layer))
const isOurs = (path: string) => /^(app|db)(\/|$)/.test(path)
const roomOf = (path: string, layer: string) =>
  rooms.find((room) => within(path, `${layer}/${room}`) || path === `${layer}/${room}.ts`)

describe('the house', () => {
  it('lets each layer import only what it may', () => {
    const strays = sources.flatMap(({ path, imports }) => {
      const layer = layerOf(path)
      if (!layer) return []
      const allowed = mayImport[layer] ?? []
      return imports
        .filter((asked) => !allowed.some((one) => (one === '*' ? !isOurs(asked) : within(asked, one))))
        .map((asked) => `${path} → ${asked}`)
    })
    expect(strays).toEqual([])
  })

  it('keeps the rooms in their order, in every layer', () => {
    const strays = sources.flatMap(({ path, imports }) => {
      const layer = layerOf(path)
      const room = layer && roomOf(path, layer)
      if (!layer || !room) return []
      return imports
        .filter((asked) => {
          const other = roomOf(asked, layer)
          return other !== undefined && rooms.indexOf(other) > rooms.indexOf(room)
        })
        .map((asked) => `${path} → ${asked}`)
    })
    expect(strays).toEqual([])
  })

  it('asks another room of the domain only through what its index offers', () => {
    const strays = sources.flatMap(({ path, imports }) => {
      const room = roomOf(path, 'app/domain')
      if (!within(path, 'app/domain')) return []
      return imports
        .filter((asked) => {
          const other = roomOf(asked, 'app/domain')
          return other !== undefined && other !== room && asked !== `app/domain/${other}`
        })
        .map((asked) => `${path} → ${asked}`)
    })
    expect(strays).toEqual([])
  })

  it('hands the domain the time and the dice: it takes neither, nor anything of the machine', () => {
    const taken =
      /\bDate\.now\(|\bnew Date\(\)|\bMath\.random\(|\bprocess\.|\bconsole\.|\bfetch\(|\bset(Timeout|Interval)\(/
    expect(pathsOf('app/domain', taken)).toEqual([])
  })

  it('lets nothing wait inside a command or a query but the database', () => {
    const waiting = /\bfetch\(|\bset(Timeout|Interval|Immediate)\(|\bcreateTransport\(|node:(fs|net|http|child_process)/
    expect([
      ...pathsOf('app/commands', waiting),
      ...pathsOf('app/queries', waiting),
      ...pathsOf('app/records', waiting),
    ]).toEqual([])
  })

  it('opens the database in one place only', () => {
    const openers = sources
      .filter(({ imports }) => imports.some((one) => ['better-sqlite3', 'pg'].includes(one)))
      .map(({ path }) => path)
    expect(openers.filter((path) => !within(path, 'app/platform'))).toEqual([])
  })

  it('writes pounds only where people read or type them', () => {
    const pounds = sources.filter(
      ({ path, text }) => /['"`>][^'"`\n]*£/.test(withoutComments(text)) && !/^app\/(ui|forms|routes|cli)\//.test(path),
    )
    expect(pounds.map(({ path }) => path).filter((path) => !within(path, 'db/seeds'))).toEqual([])
  })

  it('calls nothing utils, helpers, manager or service', () => {
    expect(
      sources
        .map(({ path }) => path)
        .filter((path) => /(^|[/.-])(utils?|helpers?|managers?|services?)([/.-]|$)/i.test(path)),
    ).toEqual([])
  })

  it('keeps one idea a file: nine in ten under 250 lines, none over 400', () => {
    const lengths = sources
      .filter(({ path }) => !within(path, 'app/ui/messages') && !within(path, 'db/seeds'))
      .map(({ path, text }) => ({ path, lines: text.split('\n').length }))
    expect(lengths.filter(({ lines }) => lines > 400)).toEqual([])
    expect(lengths.filter(({ lines }) => lines > 250).length).toBeLessThanOrEqual(lengths.length / 10)
  })
})

describe('every route', () => {
  const routes = sources.filter(({ path }) => within(path, 'app/routes'))

  it('asks the policy table before it reads or does anything', () => {
    const strays = routes.flatMap(({ path, text }) =>
      ['loader', 'action'].flatMap((name) => {
        const body = new RegExp(`export (?:async )?function ${name}\\(([\\s\\S]*?)\\n}`).exec(text)?.[0]
        if (body === undefined) return []
        const act = /enter(?:Partnership|Round|Proposal)?\(\s*[^,]+,\s*'([^']+)'/.exec(body)?.[1]
        if (act === undefined) return /notFound\(\)/.test(body) ? [] : [`${path} ${name} asks nobody`]
        return act in policy ? [] : [`${path} ${name} asks for '${act}', which is no act`]
      }),
    )
    expect(strays).toEqual([])
  })

  it('holds no SQL', () => {
    expect(
      routes
        .filter(({ imports }) => imports.some((asked) => asked.startsWith('drizzle-orm') || within(asked, 'db')))
        .map(({ path }) => path),
    ).toEqual([])
  })
})

describe('every refusal', () => {
  /** Told to the clock or on the command line, which have words of their own, and never on a page. */
  const neverOnAPage = new Set([
    'imported-already',
    'slug-taken',
    'ballots-changed',
    'counted-already',
    'voting-not-over',
    'voting-never-opened',
    'utility-not-for-rule',
  ])

  it('that a page can meet has a sentence', () => {
    const codes = sources
      .filter(({ path }) => /^app\/(domain|commands|http)\//.test(path))
      .flatMap(({ path, text }) =>
        [...text.matchAll(/refuse\('([a-z-]+)'/g)].map(([, code]) => ({ path, code: code ?? '' })),
      )
    expect(codes.length).toBeGreaterThan(10)
    expect(
      codes
        .filter(({ code }) => !neverOnAPage.has(code) && !isMessageKey(`refusal.${code}`))
        .map(({ path, code }) => `${code} (${path})`),
    ).toEqual([])
  })
})

function pathsOf(layer: string, pattern: RegExp): string[] {
  return sources
    .filter(({ path, text }) => within(path, layer) && pattern.test(withoutComments(text)))
    .map(({ path }) => path)
}

function withoutComments(text: string): string {
  return text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/(^|\s)\/\/.*$/gm, '$1')
}

describe('what we hold about people', () => {
  const tables = Object.values(schema).flatMap((one) => (is(one, Table) ? [one] : []))
  const known = new Map(register.map(({ table, hers, acts = [] }) => [getTableName(table), [...hers, ...acts]]))
  /** A neighbourhood's postcodes are of places; a list of invitations holds a number of people. */
  const notOfPeople = new Set(['neighbourhood', 'invitation_list'])

  it('stands in one register: a table that names a person is added to records/people/held.server.ts', () => {
    const forgotten = tables.flatMap((table) => {
      const links = sqliteConfig(table as SQLiteTable).foreignKeys.flatMap((link): string[] => {
        const { columns, foreignTable } = link.reference()
        return getTableName(foreignTable) === 'person' ? columns.map(({ name }) => name) : []
      })
      const keys = Object.entries(getTableColumns(table)).flatMap(([key, column]) =>
        links.includes((column as { name: string }).name) ? [key] : [],
      )
      const name = getTableName(table)
      return keys.filter((key) => !known.get(name)?.includes(key)).map((key) => `${name}.${key}`)
    })
    expect(forgotten).toEqual([])
  })

  it('has every table with an address, a postcode, a telephone or a letter of somebody in it', () => {
    const telling = /^(email|address|postcode|phone|payload|people|personIds?)/
    const forgotten = tables
      .filter((table) => Object.keys(getTableColumns(table)).some((key) => telling.test(key)))
      .map(getTableName)
      .filter((name) => !known.has(name) && !(name in heldApart) && !notOfPeople.has(name))
    expect(forgotten).toEqual([])
  })
})
