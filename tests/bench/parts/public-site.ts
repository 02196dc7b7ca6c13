import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { inTurns } from '../in-turns'
import { beside, only, within, type Measure } from '../measure'
import { pageWeight } from '../page-weight'
import { setTheBenchScene } from '../scene'
import { buildApp, buildBarePeer, rate, start } from '../servers'
import { setManyGrants } from '../many-grants'

const part = 'learning'
const pages = [
  { name: 'front page', path: '/p/netherton' },
  { name: 'rounds', path: '/p/netherton/rounds' },
  { name: 'where the money is', path: '/p/netherton/money' },
  { name: 'who decides', path: '/p/netherton/people' },
  { name: 'minutes', path: '/p/netherton/minutes' },
] as const

/** The pages that everyone reads, as strangers read them, beside a bare Remix page of the same size. */
export async function measurePublicSite(): Promise<Measure[]> {
  buildApp()
  const bareBuild = buildBarePeer()
  const folder = mkdtempSync(join(tmpdir(), 'sparks-bench-public-'))
  const file = join(folder, 'sparks.db')
  const secret = 'a secret for the bench, long enough to be one'
  await setTheBenchScene(file, secret)
  const environment = { DATABASE_URL: `file:${file}`, SPARKS_SECRET: secret, LOG_LEVEL: 'silent' }
  const app = await start(['build/cli/main.js', 'serve', '--port', '0'], environment, /http:/)
  const origin = originIn(app.line)
  const peers = await start(['tests/bench/bare/server.mjs', bareBuild, join(folder, 'bare.db')], {}, /remix/)
  const { remix } = JSON.parse(peers.line) as { remix: number }
  try {
    const measures: Measure[] = []
    for (const { name, path } of pages) {
      const url = origin + path
      const weight = await pageWeight(url, '')
      const told = { name: `${name}, first visit`, part } as const
      measures.push(
        within({ ...told, figure: weight.bytes / 1024, unit: 'KB' }, 60),
        within({ ...told, name: `${told.name}, requests`, figure: weight.requests, unit: 'requests' }, 8),
      )
    }
    const url = origin + pages[0].path
    const first = await fetch(url)
    const bytes = (await first.text()).length
    const etag = first.headers.get('etag') ?? ''
    const [ours = 0, stillRight = 0, bare = 0] = await inTurns(
      [
        { server: app, ask: () => rate({ url }) },
        { server: app, ask: () => rate304(url, etag) },
        { server: peers, ask: () => rate({ url: `http://127.0.0.1:${remix}/page?bytes=${bytes}` }) },
      ],
      { perCpu: true },
    )
    const peer = { name: `bare Remix page of ${bytes} bytes`, figure: bare }
    const told = { part, unit: 'a CPU second' } as const
    measures.push(
      beside({ ...told, name: 'front page', figure: ours }, peer, { atLeast: 0.6 }),
      beside({ ...told, name: 'front page, still right (304)', figure: stillRight }, peer, null),
    )
    return measures
  } finally {
    app.stop()
    peers.stop()
    rmSync(folder, { recursive: true, force: true })
  }
}

/** What a browser asks that has the page; being told so is no failure here. */
async function rate304(url: string, etag: string) {
  const result = await rate({ url, headers: { 'if-none-match': etag } })
  return { ...result, non2xx: result.non2xx - result['3xx'] }
}

const originIn = (line: string) => /http:\S+/.exec(line)?.[0].replace('localhost', '127.0.0.1') ?? ''

const grants = Number(process.env['SPARKS_GRANTS'] ?? 100_000)

/** A hundred thousand grants as open data, through the whole app: how long, and how much memory while it runs. */
export async function measureGrants(): Promise<Measure[]> {
  buildApp()
  const folder = mkdtempSync(join(tmpdir(), 'sparks-bench-grants-'))
  const file = join(folder, 'sparks.db')
  await setManyGrants(file, grants)
  const environment = {
    ...{ DATABASE_URL: `file:${file}`, SPARKS_SECRET: 'a secret for the bench, long enough to be one' },
    LOG_LEVEL: 'silent',
  }
  const app = await start(['build/cli/main.js', 'serve', '--port', '0'], environment, /http:/)
  const url = `${originIn(app.line)}/p/netherton/open-data/grants-to-organisations`
  try {
    // Code that has just been loaded runs slowly.
    await (await fetch(`${originIn(app.line)}/p/netherton`)).text()
    const before = megabytes(app.pid)
    const json = await streamed(`${url}.json`, app.pid)
    const csv = await streamed(`${url}.csv`, app.pid)
    const [kept] = [await fetch(`${url}.json`, { headers: { 'if-none-match': json.etag } })]
    if (kept.status !== 304) throw new Error(`what had not changed came with ${kept.status}`)
    if (json.count !== grants) throw new Error(`${json.count} of ${grants} grants came`)
    const scale = grants / 100_000
    return [
      within({ name: `${grants} grants as 360Giving JSON`, part, figure: json.seconds, unit: 's' }, 10 * scale),
      within({ name: 'the same as a table', part, figure: csv.seconds, unit: 's' }, 10 * scale),
      within({ name: 'most memory while they came, beyond the server’s own', part, figure: Math.max(json.most, csv.most) - before, unit: 'MB' }, 150), // prettier-ignore
      only({ name: 'the JSON, in all', part, figure: json.bytes / 1024 / 1024, unit: 'MB' }),
    ]
  } finally {
    app.stop()
    rmSync(folder, { recursive: true, force: true })
  }
}

async function streamed(url: string, pid: number) {
  const began = performance.now()
  const answer = await fetch(url)
  if (answer.status !== 200 || !answer.body) throw new Error(`${url} came with ${answer.status}`)
  let [bytes, most, count, tail] = [0, 0, 0, '']
  const word = '"awardDate"'
  for await (const piece of answer.body as unknown as AsyncIterable<Uint8Array>) {
    bytes += piece.length
    most = Math.max(most, megabytes(pid))
    // A word may come in two pieces.
    const text = tail + Buffer.from(piece).toString('latin1')
    count += text.split(word).length - 1
    tail = text.slice(-(word.length - 1))
  }
  return { seconds: (performance.now() - began) / 1000, bytes, most, count, etag: answer.headers.get('etag') ?? '' }
}

/** What a process holds in memory just now; nothing where the system does not tell. */
function megabytes(pid: number): number {
  try {
    return Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0) / 1024
  } catch {
    return 0
  }
}
