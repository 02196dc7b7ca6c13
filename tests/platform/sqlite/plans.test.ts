import Database from 'better-sqlite3'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { playNetherton } from '~db/seeds/netherton'
import { reportNames } from '~/domain/money'
import { resources } from '~/http/open-json/shapes'
import { theCast } from '~db/seeds/netherton/people'
import { session } from '~db/schema'
import { days, instantFromIso, later } from '~/domain/time'
import { sessionCookie } from '~/http/session.server'
import { doWhatIsDue } from '~/jobs/clockwork.server'
import { migrate } from '~/platform/migrate.server'
import { newToken, sha256 } from '~/platform/secrets.server'
import { openWorld } from '~/platform/open-world.server'
import { contextOf, sparksOn, type MovableSparks } from '../../sparks'

/**
 * Tables that may be read whole, and why. All others grow with use, for years: a page that walks through one of them
 * gets slower as the partnership gets older.
 */
const small: Readonly<Record<string, string>> = {
  ballot_key: 'one for each vote that is on, or counted a few days ago',
  partnership: 'an installation serves a handful',
  round: 'a few a year; the page cache and the clock look at their dates',
  fund: 'one for each giver',
  theme: 'a handful to a partnership',
  neighbourhood: 'a handful to a partnership',
  administrator: 'a handful to an installation',
  programme: 'one for each funder',
  programme_partnership: 'one for each partnership',
  invitation_list: 'one for each list that was brought, and gone a while after',
  idea_list: 'one for each table of ideas that was brought, and gone an hour after',
}

interface RouteModule {
  loader?: (args: { request: Request; params: Record<string, string>; context: object }) => Promise<unknown>
}
const routes = import.meta.glob<RouteModule>('../../../app/routes/*.{ts,tsx}')

const now = instantFromIso('2026-11-22T12:00:00Z')
const asked = new Set<string>()
const answered = new Set<string>()
let folder: string
let sqlite: Database.Database
let sparks: MovableSparks

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'sparks-plans-'))
  const file = join(folder, 'netherton.db')
  await migrate(file)
  sparks = sparksOn(openWorld(file))
  sparks.moveTo(now)
  await playNetherton(sparks, now)
  sqlite = new Database(file, { readonly: true })
  const prepare = Object.getOwnPropertyDescriptor(Database.prototype, 'prepare')?.value as (sql: string) => unknown
  vi.spyOn(Database.prototype, 'prepare').mockImplementation(function (this: Database.Database, sql: string) {
    if (this !== sqlite) asked.add(sql)
    return prepare.call(this, sql) as Database.Statement
  })
  await visitEveryPage()
  await doWhatIsDue(sparks)
}, 180_000)
afterAll(async () => {
  vi.restoreAllMocks()
  sqlite.close()
  await sparks.world.close()
  rmSync(folder, { recursive: true })
})

/** Every page, as nobody and as one of the cast for each office there is, with whatever can stand in its address. */
async function visitEveryPage(): Promise<void> {
  const offices = new Map(theCast.map(({ id, roles, administers }) => [`${roles.join()} ${administers}`, id]))
  // And those who write an idea together.
  const writers = ['joy', 'len']
  const cookies = ['', ...(await Promise.all([...new Set([...offices.values(), ...writers])].map(signIn)))]
  for (const [path, load] of Object.entries(routes)) {
    const { loader } = await load()
    if (!loader) continue
    for (const params of addressesOf(path)) {
      for (const cookie of cookies) {
        const request = new Request('http://localhost/a/page', { headers: { cookie } })
        try {
          await loader({ request, params, context: contextOf(sparks) })
          answered.add(path)
        } catch (thrown) {
          // Turned away, or nothing there: that was asked for too.
          if (thrown instanceof Error) throw thrown
        }
      }
    }
  }
}

async function signIn(personId: string): Promise<string> {
  const token = newToken()
  await sparks.world.write(async (db) =>
    db
      .insert(session)
      .values({ id: sha256(token), personId, createdAt: now, seenAt: now, expiresAt: later(now, days(1)) }),
  )
  return (await sessionCookie(sparks).serialize(token)).split(';')[0] ?? ''
}

/** A few of each thing that can stand in an address, with what it stands under. */
function addressesOf(path: string): Record<string, string>[] {
  const names = [...path.matchAll(/\$(\w+)/g)].map(([, name = '']) => name)
  const few = (sql: string) => sqlite.prepare<[], Record<string, string>>(sql).all()
  const known: Record<string, () => Record<string, string>[]> = {
    award: () => few('SELECT id AS award FROM award LIMIT 3'),
    payment: () => few('SELECT id AS payment FROM payment LIMIT 3'),
    entry: () => few('SELECT id AS entry FROM journal_entry LIMIT 3'),
    line: () => few('SELECT id AS line FROM budget_line LIMIT 3'),
    move: () => few('SELECT id AS move FROM budget_move LIMIT 3'),
    figure: () => ['received', 'budgeted', 'committed', 'paid', 'free', 'bank'].map((figure) => ({ figure })),
    question: () => [{ question: 'idea' }, { question: 'money' }],
    language: () => [{ language: 'cy' }],
    share: () => few('SELECT id AS share FROM share LIMIT 1'),
    strength: () => few('SELECT id AS strength FROM strength LIMIT 2'),
    pair: () => few('SELECT id AS pair FROM likely_pair LIMIT 2'),
    introduction: () => few('SELECT id AS introduction FROM introduction LIMIT 2'),
    comment: () => few('SELECT id AS comment FROM comment LIMIT 2'),
    picture: () => few('SELECT id AS picture FROM picture LIMIT 2'),
    file: () => few('SELECT hash AS file FROM picture_file LIMIT 2'),
    person: () => few('SELECT id AS person FROM person LIMIT 2'),
    invitation: () => few('SELECT id AS invitation FROM invitation LIMIT 2'),
    story: () => few('SELECT id AS story FROM story LIMIT 2'),
    document: () => few('SELECT slug AS document FROM document LIMIT 2'),
    report: () => reportNames.map((report) => ({ report })),
    resource: () => resources.map((resource) => ({ resource })),
    account: () => few('SELECT id AS account FROM bank_account LIMIT 1'),
    cost: () => few('SELECT id AS cost FROM cost LIMIT 1'),
    drawDown: () => few('SELECT id AS drawDown FROM draw_down LIMIT 1'),
    run: () => few('SELECT id AS run FROM payment_run LIMIT 1'),
    gift: () => few('SELECT id AS gift FROM gift LIMIT 1'),
    ask: () => [{ ask: 'costPence' }, { ask: 'for-neighbours' }],
  }
  const rounds = few('SELECT slug AS round, id FROM round')
  const ideas = few(
    `SELECT slug AS round, reference AS proposal FROM round JOIN proposal ON round_id = round.id
     WHERE (SELECT count(*) FROM proposal AS p WHERE p.round_id = round.id AND p.reference < proposal.reference) < 2
       OR proposal.id IN (SELECT proposal_id FROM share)`,
  )
  let addresses: Record<string, string>[] = names.includes('proposal') ? ideas : names.includes('round') ? rounds : [{}]
  for (const name of names) {
    const more = known[name]?.()
    if (more) addresses = addresses.flatMap((address) => more.map((one) => ({ ...address, ...one })))
  }
  return addresses.map((address) => ({ partnership: 'netherton', ...address }))
}

/** The tables that a statement walks through from end to end. */
function scanned(sql: string): string[] {
  const nulls = Array.from({ length: sql.split('?').length - 1 }, () => null)
  const steps = sqlite.prepare<unknown[], { detail: string }>(`EXPLAIN QUERY PLAN ${sql}`).all(...nulls)
  // What is made on the way, and the items of a list in one row, are not tables.
  return steps.flatMap(({ detail }) => /^SCAN (?!CONSTANT|\()(\w+)(?!.* VIRTUAL TABLE)/.exec(detail)?.[1] ?? [])
}

describe('what pages and jobs ask of the database', () => {
  it('was asked: nearly every page has been seen by somebody', () => {
    const loaders = Object.keys(routes).length
    expect(answered.size).toBeGreaterThan(loaders * 0.7)
    expect(asked.size).toBeGreaterThan(60)
  })

  it('never walks through a table that grows with use', () => {
    const walks = [...asked]
      .filter((sql) => /^\s*(select|update|delete|with)/i.test(sql))
      .flatMap((sql) =>
        scanned(sql)
          .filter((table) => !(table in small))
          .map((table) => `${table}: ${sql}`),
      )
    expect(walks).toEqual([])
  })

  it('can tell: a search without an index is found out', () => {
    expect(scanned('select id from proposal where title = ?')).toEqual(['proposal'])
    expect(scanned('select id from proposal where round_id = ? and reference = ?')).toEqual([])
  })
})
