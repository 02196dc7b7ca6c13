import autocannon from 'autocannon'
import { spawn, spawnSync, type ChildProcess } from 'node:child_process'
import { fileURLToPath } from 'node:url'

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url))
const top = here('../..').replace(/\/$/, '')

/** Builds the app unless it has been built from these very sources. */
export function buildApp(): void {
  const program = "import('./bin/stale.mjs').then(({ buildIfStale }) => buildIfStale())"
  const built = spawnSync(process.execPath, ['-e', program], { cwd: top, stdio: ['ignore', 'pipe', 'pipe'] })
  if (built.status !== 0) throw new Error(`the app could not be built: ${built.stderr.toString()}`)
}

/** Builds the bare peer with the same tools as the app. Gives its server bundle. */
export function buildBarePeer(): string {
  const remix = `${top}/node_modules/@remix-run/dev/dist/cli.js`
  const built = spawnSync(process.execPath, [remix, 'vite:build', '--logLevel', 'error'], {
    cwd: here('./bare'),
    env: { ...process.env, NODE_ENV: 'production' },
    stdio: ['ignore', 'ignore', 'inherit'],
  })
  if (built.status !== 0) throw new Error('the bare peer could not be built')
  return `${top}/test-results/bench/bare/server/index.js`
}

export interface Child {
  readonly line: string
  readonly pid: number
  stop(): void
}

/** Starts a program and waits for the first line it prints that fits. */
export function start(words: readonly string[], environment: Record<string, string>, fits: RegExp): Promise<Child> {
  return new Promise((resolve, reject) => {
    const child: ChildProcess = spawn(process.execPath, [...words], {
      cwd: top,
      env: { ...process.env, ...environment, NODE_ENV: 'production' },
      stdio: ['ignore', 'pipe', 'inherit'],
    })
    child.stdout?.on('data', (data: Buffer) => {
      const line = data
        .toString()
        .split('\n')
        .find((one) => fits.test(one))
      if (line) resolve({ line, pid: child.pid ?? 0, stop: () => child.kill('SIGKILL') })
    })
    child.once('exit', (code) => reject(new Error(`${words.join(' ')} ended with ${code ?? 'a signal'}`)))
  })
}

/** Ten connections of this machine that ask as fast as they are answered. */
export async function rate(
  options: Omit<autocannon.Options, 'connections' | 'duration'>,
  seconds = 3,
): Promise<autocannon.Result> {
  return autocannon({ connections: 10, duration: seconds, ...options })
}
