import { mkdtempSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { beside, median, only, within, type Measure } from '../measure'
import { pageWeight } from '../page-weight'
import { buildBarePeer, rate, start } from '../servers'
import { setTheBenchScene } from '../scene'

const repeats = 3

/** Pages and ballots through the whole app, beside the barest peers that could do the same job. */
export async function measureRound(): Promise<Measure[]> {
  const folder = mkdtempSync(join(tmpdir(), 'sparks-bench-'))
  const databaseFile = join(folder, 'sparks.db')
  const environment = {
    DATABASE_URL: `file:${databaseFile}`,
    SPARKS_SECRET: 'a secret for the bench, long enough to be one',
    LOG_LEVEL: 'silent',
    TRUST_PROXY: '1',
  }
  const scene = await setTheBenchScene(databaseFile, environment.SPARKS_SECRET)
  const app = await start(['build/cli/main.js', 'serve', '--port', '0'], environment, /http:/)
  const origin = /http:\S+/.exec(app.line)?.[0].replace('localhost', '127.0.0.1') ?? ''
  const peer = await start(['tests/bench/bare/server.mjs', buildBarePeer(), join(folder, 'bare.db')], {}, /remix/)
  const ports = JSON.parse(peer.line) as { remix: number; bare: number }
  try {
    const pages = [
      { name: 'home page', path: '/p/netherton', bar: null },
      { name: 'round page with 60 proposals', path: '/p/netherton/rounds/spring', bar: { atLeast: 0.5 } },
    ] as const
    const measures: Measure[] = []
    for (const { name, path, bar } of pages) {
      const url = origin + path
      const bytes = (await (await fetch(url)).text()).length
      const bareUrl = `http://127.0.0.1:${ports.remix}/page?bytes=${bytes}`
      const [ours, bare] = await inTurns(
        () => rate({ url }),
        () => rate({ url: bareUrl }),
      )
      const told = { name, part: 'round', figure: ours, unit: 'a second' } as const
      measures.push(beside(told, { name: `bare Remix page of ${bytes} bytes`, figure: bare }, bar))
      const [node] = await inTurns(() => rate({ url: `http://127.0.0.1:${ports.bare}/` }), undefined)
      measures.push(
        beside({ ...told, name: `${name}, beside bare node:http` }, { name: 'node:http', figure: node }, null),
      )
    }
    measures.push(...(await ballots(origin, ports.remix, scene)))
    measures.push(bareInserts(join(folder, 'inserts.db')))
    const weights = [
      { name: 'first visit to the round page', path: '/p/netherton/rounds/spring', kilobytes: 100, requests: 10 },
      { name: 'first visit to the vote', path: '/p/netherton/rounds/spring/vote', kilobytes: 60, requests: 6 },
    ]
    for (const { name, path, kilobytes, requests } of weights) {
      const weight = await pageWeight(origin + path, scene.cookies[0] ?? '')
      measures.push(
        within({ name: `${name}, over the wire`, part: 'round', figure: weight.bytes / 1024, unit: 'KB' }, kilobytes),
      )
      measures.push(
        within({ name: `${name}, requests`, part: 'round', figure: weight.requests, unit: 'requests' }, requests),
      )
    }
    measures.push(within({ name: 'cold start after build', part: 'round', figure: app.ms / 1000, unit: 's' }, 2))
    measures.push(
      only({
        name: 'database after the ballots',
        part: 'round',
        figure: statSync(databaseFile).size / 1024,
        unit: 'KB',
      }),
    )
    return measures
  } finally {
    app.stop()
    peer.stop()
  }
}

/** Ours and the peer's in turns, so that a noisy minute falls on both; the median of each. */
async function inTurns(
  ours: () => ReturnType<typeof rate>,
  peers: (() => ReturnType<typeof rate>) | undefined,
): Promise<[number, number]> {
  const found: [number[], number[]] = [[], []]
  for (let turn = 0; turn < repeats; turn += 1) {
    for (const [place, side] of [ours, peers].entries()) {
      if (!side) continue
      const result = await side()
      if (result.errors + result.timeouts + result.non2xx > result['3xx']) {
        throw new Error(`${result.url}: ${result.errors} errors, ${result.non2xx} other answers`)
      }
      found[place]?.push(result.requests.average)
    }
  }
  return [median(found[0]), median(found[1])]
}

async function ballots(origin: string, remixPort: number, scene: Awaited<ReturnType<typeof setTheBenchScene>>) {
  const headers = { 'content-type': 'application/x-www-form-urlencoded', origin }
  // Each voter comes from an address of her own, as they do: the limit by address is not what is measured here.
  const requests = scene.cookies.map((cookie, at) => ({
    method: 'POST' as const,
    path: scene.castPath,
    headers: { ...headers, cookie, 'x-forwarded-for': `10.0.${at >> 8}.${at & 255}` },
    body: scene.castBody,
  }))
  const [ours, bare] = await inTurns(
    () => rate({ url: origin, requests }),
    () =>
      rate({
        url: `http://127.0.0.1:${remixPort}/insert`,
        method: 'POST',
        headers: { 'content-type': headers['content-type'] },
        body: scene.castBody,
      }),
  )
  return [
    beside(
      { name: 'casting a ballot', part: 'round', figure: ours, unit: 'a second' },
      { name: 'bare Remix action with one durable insert', figure: bare },
      { atLeast: 0.4 },
    ),
  ]
}

/** One row a commit, each durable: what the disk of this machine allows. */
function bareInserts(file: string): Measure {
  const sqlite = new Database(file)
  sqlite.pragma('journal_mode = WAL')
  sqlite.pragma('synchronous = FULL')
  sqlite.exec('CREATE TABLE row (id INTEGER PRIMARY KEY, words TEXT)')
  const insert = sqlite.prepare('INSERT INTO row (words) VALUES (?)')
  const rates = Array.from({ length: repeats }, () => {
    const began = performance.now()
    let done = 0
    for (; performance.now() - began < 1000; done += 1) insert.run('a row of some words')
    return done / ((performance.now() - began) / 1000)
  })
  sqlite.close()
  return only({ name: 'bare SQLite inserts, each durable', part: 'round', figure: median(rates), unit: 'a second' })
}
