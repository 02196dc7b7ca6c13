/* Run as a process of its own, because one process is of one engine: prints its measures as JSON. */
import { sql } from 'drizzle-orm'
import pg from 'pg'
import { startCluster } from '../../../bin/cluster.mjs'
import { person } from '~db/schema'
import { instant } from '~/domain/time'
import { openWorld } from '~/platform/open-world.server'
import { prepared } from '~/platform/prepared.server'
import { newId } from '~/platform/secrets.server'
import { beside, type Measure } from '../measure'
import { setTheBenchScene, type BenchScene } from '../scene'
import { rate, start } from '../servers'
import { inTurns, pace } from './rates'

const part = 'engine'
const perSecond = 'a second'
const connections = 16
const secret = 'a secret for the bench, long enough to be one'

/** As what is done often does it: a ballot's statements are prepared once for each connection, as the bare driver's is here. */
const addPrepared = prepared((db) =>
  db
    .insert(person)
    .values({ id: sql.placeholder('id'), name: sql.placeholder('name'), createdAt: sql.placeholder('at') }),
)

const cluster = await startCluster()
const scene = await setTheBenchScene(cluster.url(), secret)
const measures = [...(await commands()), await twoServers(scene)]
await cluster.stop()
process.stdout.write(`${JSON.stringify(measures)}\n`)
process.exit(0)

/** One row a command, beside the driver alone adding the same rows over as many connections. */
async function commands(): Promise<Measure[]> {
  const world = openWorld(cluster.url())
  const pool = new pg.Pool({ connectionString: cluster.url(), max: connections })
  const insert = () => ({
    name: 'add-someone',
    text: 'INSERT INTO person (id, name, created_at) VALUES ($1, $2, $3)',
    values: [newId(), 'A neighbour', 0],
  })
  const add = (unseen: boolean) => () =>
    world.write((db) => addPrepared(db, { id: newId(), name: 'A neighbour', at: 0 }), { unseen })
  const addAnew = () =>
    world.write(async (db) => db.insert(person).values({ id: newId(), name: 'A neighbour', createdAt: instant(0) }), {
      unseen: true,
    })
  const inTransaction = async () => {
    const client = await pool.connect()
    await client.query('BEGIN')
    await client.query(insert())
    await client.query('COMMIT')
    client.release()
  }
  const [unseen, anew, seen, bare, bareTransaction] = await inTurns(7, [
    () => pace(connections, 1, add(true)),
    () => pace(connections, 1, addAnew),
    () => pace(connections, 1, add(false)),
    () => pace(connections, 1, () => pool.query(insert())),
    () => pace(connections, 1, inTransaction),
  ])
  await world.close()
  await pool.end()
  if (!unseen || !anew || !seen || !bare || !bareTransaction) return []
  const told = { name: `PostgreSQL, ${connections} writers`, part, figure: unseen.perSecond, unit: perSecond } as const
  const bareInserts = { name: 'the driver’s bare inserts', figure: bare.perSecond }
  const transactions = { name: 'the driver’s own BEGIN, insert, COMMIT', figure: bareTransaction.perSecond }
  return [
    beside(told, bareInserts, { atLeast: 0.6 }),
    beside(told, transactions, null),
    beside({ ...told, name: `${told.name}, SQL made anew each time`, figure: anew.perSecond }, bareInserts, null),
    beside({ ...told, name: `${told.name}, others told (NOTIFY)`, figure: seen.perSecond }, transactions, null),
  ]
}

/** Ballots through the whole app: twenty connections to one server, or ten to each of two. */
async function twoServers({ cookies, castPath, castBody }: BenchScene): Promise<Measure> {
  const settings = { DATABASE_URL: cluster.url(), SPARKS_SECRET: secret, LOG_LEVEL: 'silent', TRUST_PROXY: '1' }
  const servers = await Promise.all(
    [1, 2].map(() => start(['build/cli/main.js', 'serve', '--port', '0'], settings, /http:/)),
  )
  const origins = servers.map(({ line }) => (/http:\S+/.exec(line)?.[0] ?? '').replace('localhost', '127.0.0.1'))
  /** Each server has voters of its own: nobody votes in two places at the same moment. */
  const ballots = async (url: string, half: number) => {
    const requests = cookies
      .filter((_, at) => at % 2 === half)
      .map((cookie, at) => ({
        method: 'POST' as const,
        path: castPath,
        headers: { 'content-type': 'application/x-www-form-urlencoded', cookie, 'x-forwarded-for': newAddress(at) },
        body: castBody,
      }))
    const { requests: answered, non2xx, '3xx': cast, errors } = await rate({ url, requests })
    if (errors + non2xx > cast) throw new Error(`${errors} errors, ${non2xx} other answers`)
    return answered.average
  }
  const [first = '', second = ''] = origins
  const sum = async (...urls: string[]) => {
    const rates = await Promise.all(urls.map((url, half) => ballots(url, half)))
    return { perSecond: rates.reduce((one, other) => one + other, 0), p99: 0 }
  }
  const sides = [() => sum(first, first), () => sum(first, second)]
  const [one, two] = await inTurns(3, sides).finally(() => servers.forEach((server) => server.stop()))
  return beside(
    { name: 'ballots, two app servers on one PostgreSQL', part, figure: two?.perSecond ?? 0, unit: perSecond },
    { name: 'one app server', figure: one?.perSecond ?? 0 },
    null,
  )
}

/** The limit by address is not what is measured here. */
function newAddress(at: number): string {
  return `10.${Math.floor(Math.random() * 250)}.${at >> 8}.${at & 255}`
}
