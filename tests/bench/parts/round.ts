import Database from 'better-sqlite3'
import { statSync } from 'node:fs'
import { join } from 'node:path'
import { cpuSeconds, inTurns } from '../in-turns'
import { beside, median, only, within, type Measure } from '../measure'
import { pageWeight } from '../page-weight'
import { originIn, startBoth } from '../both-servers'
import type { BenchScene } from '../scene'
import { rate, type Child } from '../servers'

const repeats = 3
const roundPath = '/p/netherton/rounds/spring'

/** Pages through the whole app, beside the barest peers that could do the same job. */
export async function measureRound(): Promise<Measure[]> {
  const {
    app,
    remix,
    node: nodeOrigin,
    folder,
    databaseFile,
    scene,
    before: coldStart,
    stop,
  } = await startBoth(measureColdStart)
  try {
    const pages = [
      { name: 'home page', path: '/p/netherton', cookie: '', bar: null },
      { name: 'round page with 60 proposals', path: roundPath, cookie: '', bar: { atLeast: 0.5 } },
      { name: 'the same, signed in', path: roundPath, cookie: scene.cookies[0] ?? '', bar: null },
    ]
    const measures: Measure[] = []
    for (const { name, path, cookie, bar } of pages) {
      const url = app.origin + path
      const headers: Record<string, string> = cookie ? { cookie } : {}
      const bytes = (await (await fetch(url, { headers })).text()).length
      const [ours = 0, bare = 0, node = 0] = await inTurns(
        [
          { server: app, ask: () => rate({ url, headers }) },
          { server: remix, ask: () => rate({ url: `${remix.origin}/page?bytes=${bytes}` }) },
          { server: remix, ask: () => rate({ url: `${nodeOrigin}/?bytes=${bytes}` }) },
        ],
        { perCpu: true },
      )
      const told = { name, part: 'round', figure: ours, unit: 'a CPU second' } as const
      measures.push(
        beside(told, { name: `bare Remix page of ${bytes} bytes`, figure: bare }, bar),
        beside({ ...told, name: `${name}, beside bare node:http` }, { name: 'node:http', figure: node }, null),
      )
    }
    const size = { name: 'database', part: 'round', unit: 'KB' } as const
    measures.push(only({ ...size, figure: statSync(databaseFile).size / 1024 }))
    measures.push(bareInserts(join(folder, 'inserts.db')))
    measures.push(...(await measureWeights(app.origin, scene)), ...coldStart)
    return measures
  } finally {
    stop()
  }
}

/** From the command to the first page that has come whole. */
async function measureColdStart(startApp: () => Promise<Child>): Promise<Measure[]> {
  const seconds: number[] = []
  const worked: number[] = []
  for (let turn = 0; turn < repeats; turn += 1) {
    const began = performance.now()
    const app = await startApp()
    const page = await fetch(originIn(app.line) + roundPath)
    await page.text()
    if (page.status !== 200) throw new Error(`the first page came with ${page.status}`)
    seconds.push((performance.now() - began) / 1000)
    worked.push(cpuSeconds(app.pid) ?? Number.NaN)
    app.stop()
  }
  const name = 'cold start, until the first page'
  return [
    within({ name, part: 'round', figure: median(seconds), unit: 's' }, 2),
    ...(Number.isNaN(median(worked))
      ? []
      : [only({ name: `${name}, processor time`, part: 'round', figure: median(worked), unit: 's' })]),
  ]
}

async function measureWeights(origin: string, scene: BenchScene): Promise<Measure[]> {
  const visits = [
    { name: 'first visit to the round page', path: roundPath, kilobytes: 100, requests: 10 },
    { name: 'first visit to the vote', path: `${roundPath}/vote`, kilobytes: 60, requests: 6 },
  ]
  const measures: Measure[] = []
  for (const { name, path, kilobytes, requests } of visits) {
    const weight = await pageWeight(origin + path, scene.cookies[0] ?? '')
    const kb = { name: `${name}, over the wire`, part: 'round', figure: weight.bytes / 1024, unit: 'KB' } as const
    const asked = { name: `${name}, requests`, part: 'round', figure: weight.requests, unit: 'requests' } as const
    measures.push(within(kb, kilobytes), within(asked, requests))
  }
  return measures
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
