import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTheBenchScene, type BenchScene } from './scene'
import { buildApp, buildBarePeer, start, type Child } from './servers'

type Served = Child & { readonly origin: string }

/** The built app with sixty ideas and three hundred voters, and the bare peers beside it. */
export interface BothServers {
  readonly app: Served
  /** A bare Remix app. */
  readonly remix: Served
  /** Node's own server, which answers with as many bytes as it is asked for. */
  readonly node: string
  readonly scene: BenchScene
  readonly folder: string
  readonly databaseFile: string
  /** Starts the app once more. */
  readonly startApp: () => Promise<Child>
  readonly stop: () => void
}

/** Builds what is not built, and starts both. `before` is measured before the app is under way. */
export async function startBoth<Told>(
  before: (startApp: () => Promise<Child>) => Promise<Told>,
): Promise<BothServers & { readonly before: Told }> {
  buildApp()
  const bareBuild = buildBarePeer()
  const folder = mkdtempSync(join(tmpdir(), 'sparks-bench-'))
  const databaseFile = join(folder, 'sparks.db')
  const environment = {
    DATABASE_URL: `file:${databaseFile}`,
    SPARKS_SECRET: 'a secret for the bench, long enough to be one',
    LOG_LEVEL: 'silent',
    TRUST_PROXY: '1',
  }
  const scene = await setTheBenchScene(databaseFile, environment.SPARKS_SECRET)
  const startApp = () => start(['build/cli/main.js', 'serve', '--port', '0'], environment, /http:/)
  const told = await before(startApp)
  const started = await startApp()
  const app = { ...started, origin: originIn(started.line) }
  const peers = await start(['tests/bench/bare/server.mjs', bareBuild, join(folder, 'bare.db')], {}, /remix/)
  const ports = JSON.parse(peers.line) as { remix: number; bare: number }
  const stop = () => {
    app.stop()
    peers.stop()
    rmSync(folder, { recursive: true })
  }
  return {
    ...{ app, scene, folder, databaseFile, startApp, stop, before: told },
    remix: { ...peers, origin: `http://127.0.0.1:${ports.remix}` },
    node: `http://127.0.0.1:${ports.bare}`,
  }
}

export const originIn = (line: string) => /http:\S+/.exec(line)?.[0].replace('localhost', '127.0.0.1') ?? ''
